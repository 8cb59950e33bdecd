/** Iterative radix-2 complex transform with one table of twiddles; plain, as a developer would look it up. */
function createFft(n) {
  const cos = new Float64Array(n / 2);
  const sin = new Float64Array(n / 2);
  for (let i = 0; i < n / 2; i += 1) {
    cos[i] = Math.cos((2 * Math.PI * i) / n);
    sin[i] = Math.sin((2 * Math.PI * i) / n);
  }
  const reversed = new Uint32Array(n);
  for (let i = 0, bits = Math.log2(n); i < n; i += 1) {
    reversed[i] = (reversed[i >> 1] >> 1) | ((i & 1) << (bits - 1));
  }
  return (re, im, sign) => {
    for (let i = 0; i < n; i += 1) {
      const j = reversed[i];
      if (j > i) {
        [re[i], re[j]] = [re[j], re[i]];
        [im[i], im[j]] = [im[j], im[i]];
      }
    }
    for (let size = 2; size <= n; size *= 2) {
      const half = size / 2;
      const stride = n / size;
      for (let start = 0; start < n; start += size) {
        for (let k = 0; k < half; k += 1) {
          const c = cos[k * stride];
          const s = sign * sin[k * stride];
          const a = start + k;
          const b = a + half;
          const tr = re[b] * c - im[b] * s;
          const ti = re[b] * s + im[b] * c;
          re[b] = re[a] - tr;
          im[b] = im[a] - ti;
          re[a] += tr;
          im[a] += ti;
        }
      }
    }
  };
}

/** Φ by erfc's continued fraction and series, to about 1e-15: independent of the product's own. */
export function normalCdf(z) {
  const x = Math.abs(z);
  let tail;
  if (x > 38) tail = 0;
  else if (x < 3) {
    // Φ(x) − ½ = φ(x) · Σ x^(2k+1) / (1·3·5…(2k+1))
    let term = x;
    let sum = x;
    for (let k = 1; term > 1e-18 * sum && k < 200; k += 1) {
      term *= (x * x) / (2 * k + 1);
      sum += term;
    }
    tail = 0.5 - (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
  } else {
    let fraction = 0;
    for (let k = 60; k > 0; k -= 1) fraction = k / (x + fraction);
    tail = Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / (x + fraction);
  }
  return z > 0 ? 1 - tail : tail;
}

/** Φ by Hart's rational approximation, as West (2005) gives it: about 1e-15, and fast. */
export function fastNormalCdf(z) {
  const x = Math.abs(z);
  let tail = 0;
  if (x <= 37) {
    const e = Math.exp((-x * x) / 2);
    if (x < 7.07106781186547) {
      let top = 3.52624965998911e-2 * x + 0.700383064443688;
      top = top * x + 6.37396220353165;
      top = top * x + 33.912866078383;
      top = top * x + 112.079291497871;
      top = top * x + 221.213596169931;
      top = top * x + 220.206867912376;
      let under = 8.83883476483184e-2 * x + 1.75566716318264;
      under = under * x + 16.064177579207;
      under = under * x + 86.7807322029461;
      under = under * x + 296.564248779674;
      under = under * x + 637.333633378831;
      under = under * x + 793.826512519948;
      under = under * x + 440.413735824752;
      tail = (e * top) / under;
    } else {
      tail = e / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / 2.506628274631;
    }
  }
  return z > 0 ? 1 - tail : tail;
}

/**
 * P95 and P99 of (1 − p + p·f)^years on a linear grid: each cell gets the probability of half a step either side,
 * the severity ends at half the grid so that sums seldom come round.
 */
export function createPlainFft(n, step, { p, years, mu, sigma }, cdfOf = fastNormalCdf) {
  const transform = createFft(n);
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  return () => {
    re.fill(0);
    im.fill(0);
    let below = 0;
    for (let j = 0; j < n / 2; j += 1) {
      const at = cdfOf((Math.log((j + 0.5) * step) - mu) / sigma);
      re[j] = at - below;
      below = at;
    }
    transform(re, im, -1);
    for (let k = 0; k < n; k += 1) {
      const a = 1 - p + p * re[k];
      const b = p * im[k];
      let x = a;
      let y = b;
      for (let i = 1; i < years; i += 1) {
        const t = x * a - y * b;
        y = x * b + y * a;
        x = t;
      }
      re[k] = x;
      im[k] = y;
    }
    transform(re, im, 1);
    const found = [];
    let cdf = 0;
    const wanted = [0.95, 0.99];
    for (let j = 0; j < n && found.length < wanted.length; j += 1) {
      const mass = re[j] / n;
      while (found.length < wanted.length && cdf + mass >= wanted[found.length]) {
        found.push((j - 0.5 + (wanted[found.length] - cdf) / mass) * step);
      }
      cdf += mass;
    }
    return { p95: found[0], p99: found[1] };
  };
}
