/** sfc32, a 32-bit generator that passes the usual test batteries. */
function sfc32(seed) {
  let a = 0;
  let b = seed | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

// Ziggurat of Marsaglia and Tsang with 128 layers.
const kn = new Int32Array(128);
const wn = new Float64Array(128);
const fn = new Float64Array(128);
{
  const m = 2147483648;
  const area = 9.91256303526217e-3;
  let d = 3.442619855899;
  let t = d;
  const q = area / Math.exp(-0.5 * d * d);
  kn[0] = (d / q) * m;
  wn[0] = q / m;
  wn[127] = d / m;
  fn[0] = 1;
  fn[127] = Math.exp(-0.5 * d * d);
  for (let i = 126; i >= 1; i -= 1) {
    d = Math.sqrt(-2 * Math.log(area / d + Math.exp(-0.5 * d * d)));
    kn[i + 1] = (d / t) * m;
    t = d;
    fn[i] = Math.exp(-0.5 * d * d);
    wn[i] = d / m;
  }
}

const logFactorial = (k) => {
  if (k < 10) {
    let product = 1;
    for (let i = 2; i <= k; i += 1) product *= i;
    return Math.log(product);
  }
  const x = k + 1;
  return (x - 0.5) * Math.log(x) - x + 0.9189385332046727 + 1 / (12 * x) - 1 / (360 * x ** 3);
};

/** Binomial draw: waiting times where few are expected, else Hörmann's BTRS (1993). */
function binomial(uniform, n, p) {
  if (p > 0.5) return n - binomial(uniform, n, 1 - p);
  if (n * p < 10) {
    let count = -1;
    let sum = 0;
    while (sum <= n) {
      sum += Math.floor(Math.log(uniform()) / Math.log1p(-p)) + 1;
      count += 1;
    }
    return count;
  }
  const spq = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spq;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const c = n * p + 0.5;
  const vr = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spq;
  const lpq = Math.log(p / (1 - p));
  const m = Math.floor((n + 1) * p);
  const h = logFactorial(m) + logFactorial(n - m);
  for (;;) {
    const u = uniform() - 0.5;
    let v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (k < 0 || k > n) continue;
    if (us >= 0.07 && v <= vr) return k;
    v = Math.log((v * alpha) / (a / (us * us) + b));
    if (v <= h - logFactorial(k) - logFactorial(n - k) + (k - m) * lpq) return k;
  }
}

/**
 * Monte Carlo as fast as plain JavaScript goes: trials are exchangeable, so that only how many have k incidents is
 * drawn; severities only for those; quantiles by a histogram over the high bits of the losses.
 */
export function createSparseMonteCarlo(trials, { p, years, mu, sigma }) {
  const losses = new Float64Array(trials);
  const high = new Uint32Array(losses.buffer);
  const SHIFT = 10;
  const counts = new Uint32Array(2 ** (32 - SHIFT));
  const touched = new Uint32Array(trials);
  const bucket = new Float64Array(trials);
  const atLeast = Array.from({ length: years + 1 }, (_, k) => {
    let c = 1;
    for (let i = 0; i < k; i += 1) c = (c * (years - i)) / (i + 1);
    return c * p ** k * (1 - p) ** (years - k);
  });
  return (seed) => {
    const next = sfc32(seed);
    const uniform = () => ((next() >>> 0) + 0.5) / 4294967296;
    const normal = () => {
      for (;;) {
        const hz = next();
        const i = hz & 127;
        const x = hz * wn[i];
        if (Math.abs(hz) < kn[i]) return x;
        if (i === 0) {
          let a;
          let b;
          do {
            a = -Math.log(uniform()) / 3.442619855899;
            b = -Math.log(uniform());
          } while (b + b < a * a);
          return hz > 0 ? 3.442619855899 + a : -3.442619855899 - a;
        }
        if (fn[i] + uniform() * (fn[i - 1] - fn[i]) < Math.exp(-0.5 * x * x)) return x;
      }
    };
    let left = trials;
    let rest = 1;
    let count = 0;
    let zero = 0;
    for (let k = 0; k <= years && left > 0; k += 1) {
      const share = Math.min(1, atLeast[k] / rest);
      const n = k === years || share >= 1 ? left : binomial(uniform, left, share);
      left -= n;
      rest -= atLeast[k];
      if (k === 0) zero = n;
      else {
        for (let t = 0; t < n; t += 1) {
          let sum = 0;
          for (let i = 0; i < k; i += 1) sum += Math.exp(mu + sigma * normal());
          losses[count] = sum;
          count += 1;
        }
      }
    }
    // High words of positive doubles are in their order.
    let used = 0;
    for (let i = 0; i < count; i += 1) {
      const word = high[2 * i + 1] >>> SHIFT;
      if (counts[word] === 0) {
        touched[used] = word;
        used += 1;
      }
      counts[word] += 1;
    }
    const order = touched.subarray(0, used).sort();
    const quantile = (q) => {
      let rank = Math.ceil(q * trials) - 1 - zero;
      if (rank < 0) return 0;
      let b = 0;
      while (rank >= counts[order[b]]) {
        rank -= counts[order[b]];
        b += 1;
      }
      let size = 0;
      for (let i = 0; i < count; i += 1) {
        if (high[2 * i + 1] >>> SHIFT === order[b]) {
          bucket[size] = losses[i];
          size += 1;
        }
      }
      return bucket.subarray(0, size).sort()[rank];
    };
    const found = { p95: quantile(0.95), p99: quantile(0.99) };
    for (let b = 0; b < used; b += 1) counts[order[b]] = 0;
    return found;
  };
}
