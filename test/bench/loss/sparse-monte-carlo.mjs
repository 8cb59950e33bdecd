/** sfc32, a 32-bit generator that passes the usual test batteries; its state in an array, so that nothing is boxed. */
function seeded(state, seed) {
  state.set([0, seed, 0x9e3779b9, 1]);
  for (let i = 0; i < 15; i += 1) next(state);
}
function next(state) {
  const t = (((state[0] + state[1]) | 0) + state[3]) | 0;
  state[3] = (state[3] + 1) | 0;
  state[0] = state[1] ^ (state[1] >>> 9);
  state[1] = (state[2] + (state[2] << 3)) | 0;
  const c = (state[2] << 21) | (state[2] >>> 11);
  state[2] = (c + t) | 0;
  return t;
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

// e^x by a table of 1,024 steps from each power of two to the next and three terms: 1e-15, a third of Math.exp's time.
const STEPS = 1024;
const PER_STEP = Math.LN2 / STEPS;
const fraction = Float64Array.from({ length: STEPS }, (_, i) => 2 ** (i / STEPS));
const power = Float64Array.from({ length: 2048 }, (_, i) => 2 ** (i - 1024));
function exp(x) {
  const i = Math.floor(x / PER_STEP + 0.5);
  const r = x - i * PER_STEP;
  return fraction[i & (STEPS - 1)] * power[(i >> 10) + 1024] * (1 + r * (1 + r * (0.5 + r / 6)));
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
  const chances = Array.from({ length: years + 1 }, (_, k) => {
    let c = 1;
    for (let i = 0; i < k; i += 1) c = (c * (years - i)) / (i + 1);
    return c * p ** k * (1 - p) ** (years - k);
  });
  // Room for the trials with a loss: none will ever have twelve standard deviations more.
  const some = trials * (1 - chances[0]);
  const losses = new Float64Array(Math.min(trials, Math.ceil(some + 12 * Math.sqrt(some) + 12)));
  const high = new Uint32Array(losses.buffer);
  const bucket = new Float64Array(losses.length);
  // High words of positive doubles are in their order: 2^(20 − SHIFT) buckets from each power of two to the next.
  const SHIFT = 15;
  const counts = new Uint32Array(2 ** (31 - SHIFT));

  const state = new Int32Array(4);
  const uniform = () => ((next(state) >>> 0) + 0.5) / 4294967296;
  /** The tenth of draws that the ziggurat's layers do not settle at once. */
  const rare = (first) => {
    for (let hz = first; ; hz = next(state)) {
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
  /** Sums of k severities each, to places from…to. */
  function draw(from, to, k) {
    for (let t = from; t < to; t += 1) {
      let sum = 0;
      for (let j = 0; j < k; j += 1) {
        const hz = next(state);
        const i = hz & 127;
        sum += exp(mu + sigma * (Math.abs(hz) < kn[i] ? hz * wn[i] : rare(hz)));
      }
      losses[t] = sum;
    }
  }

  return (seed) => {
    seeded(state, seed);
    let left = trials;
    let rest = 1;
    let count = 0;
    let zero = 0;
    for (let k = 0; k <= years && left > 0; k += 1) {
      const share = Math.min(1, chances[k] / rest);
      const n = k === years || share >= 1 ? left : binomial(uniform, left, share);
      left -= n;
      rest -= chances[k];
      if (k === 0) zero = n;
      else {
        draw(count, count + n, k);
        count += n;
      }
    }
    counts.fill(0);
    for (let i = 0; i < count; i += 1) counts[high[2 * i + 1] >>> SHIFT] += 1;
    let b = 0;
    let before = 0;
    const quantile = (q) => {
      const rank = Math.ceil(q * trials) - 1 - zero;
      if (rank < 0) return 0;
      while (before + counts[b] <= rank) {
        before += counts[b];
        b += 1;
      }
      let size = 0;
      for (let i = 0; i < count; i += 1) {
        if (high[2 * i + 1] >>> SHIFT === b) {
          bucket[size] = losses[i];
          size += 1;
        }
      }
      return bucket.subarray(0, size).sort()[rank - before];
    };
    return { p95: quantile(0.95), p99: quantile(0.99) };
  };
}
