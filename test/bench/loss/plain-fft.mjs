/** Iterative complex transform, radix 2 after a first pass of radix 4, tables made once. */
function createFft(n) {
  const cos = Float64Array.from({ length: n / 2 }, (_, i) => Math.cos((2 * Math.PI * i) / n));
  const sin = Float64Array.from({ length: n / 2 }, (_, i) => Math.sin((2 * Math.PI * i) / n));
  const reversed = new Uint32Array(n);
  for (let i = 0, bits = Math.log2(n); i < n; i += 1) {
    reversed[i] = (reversed[i >> 1] >> 1) | ((i & 1) << (bits - 1));
  }
  return (re, im, sign) => {
    for (let i = 0; i < n; i += 1) {
      const j = reversed[i];
      if (j > i) {
        const r = re[i];
        re[i] = re[j];
        re[j] = r;
        const m = im[i];
        im[i] = im[j];
        im[j] = m;
      }
    }
    for (let a = 0; a < n; a += 4) {
      const r0 = re[a] + re[a + 1];
      const i0 = im[a] + im[a + 1];
      const r1 = re[a] - re[a + 1];
      const i1 = im[a] - im[a + 1];
      const r2 = re[a + 2] + re[a + 3];
      const i2 = im[a + 2] + im[a + 3];
      const r3 = sign * (im[a + 3] - im[a + 2]);
      const i3 = sign * (re[a + 2] - re[a + 3]);
      re[a] = r0 + r2;
      im[a] = i0 + i2;
      re[a + 1] = r1 + r3;
      im[a + 1] = i1 + i3;
      re[a + 2] = r0 - r2;
      im[a + 2] = i0 - i2;
      re[a + 3] = r1 - r3;
      im[a + 3] = i1 - i3;
    }
    for (let size = 8; size <= n; size *= 2) {
      const half = size / 2;
      const stride = n / size;
      for (let start = 0; start < n; start += size) {
        for (let k = 0, t = 0; k < half; k += 1, t += stride) {
          const c = cos[t];
          const s = sign * sin[t];
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
 * P95 and P99 of (1 − p + p·f)^years on a linear grid: each cell gets the probability of half a step either side, the
 * severity ends at half the grid so that sums seldom come round. As fast as it plainly goes: real numbers in pairs
 * through a transform of half the length, tables made once, and a transform back.
 */
export function createPlainFft(n, step, { p, years, mu, sigma }, cdfOf = fastNormalCdf) {
  const half = n / 2;
  const transform = createFft(half);
  const re = new Float64Array(half);
  const im = new Float64Array(half);
  const cos = Float64Array.from({ length: half }, (_, k) => Math.cos((2 * Math.PI * k) / n));
  const sin = Float64Array.from({ length: half }, (_, k) => Math.sin((2 * Math.PI * k) / n));
  const logs = Float64Array.from({ length: half }, (_, j) => Math.log((j + 0.5) * step));
  /** (1 − p + p·(a + ib))^years into `power`. */
  const power = new Float64Array(2);
  const raise = (a, b) => {
    const c = 1 - p + p * a;
    const d = p * b;
    let x = 1;
    let y = 0;
    for (let bit = 1 << (31 - Math.clz32(years)); bit > 0; bit >>= 1) {
      const xx = x * x - y * y;
      y = 2 * x * y;
      x = xx;
      if (years & bit) {
        const t = x * c - y * d;
        y = x * d + y * c;
        x = t;
      }
    }
    power[0] = x;
    power[1] = y;
  };
  return () => {
    // Probabilities stand in pairs, the upper half of the grid is empty.
    let below = 0;
    for (let j = 0; j < half; j += 2) {
      const even = cdfOf((logs[j] - mu) / sigma);
      const odd = cdfOf((logs[j + 1] - mu) / sigma);
      re[j / 2] = even - below;
      im[j / 2] = odd - even;
      below = odd;
    }
    re.fill(0, half / 2);
    im.fill(0, half / 2);
    transform(re, im, -1);
    // The ends of the spectrum are real.
    raise(re[0] + im[0], 0);
    const first = power[0];
    raise(re[0] - im[0], 0);
    const last = power[0];
    re[0] = (first + last) / 2;
    im[0] = (first - last) / 2;
    for (let k = 1; k <= half / 2; k += 1) {
      const m = half - k;
      const er = (re[k] + re[m]) / 2;
      const ei = (im[k] - im[m]) / 2;
      const or = (im[k] + im[m]) / 2;
      const oi = (re[m] - re[k]) / 2;
      const tr = or * cos[k] + oi * sin[k];
      const ti = oi * cos[k] - or * sin[k];
      raise(er + tr, ei + ti);
      const ar = power[0];
      const ai = power[1];
      raise(er - tr, ti - ei);
      const br = power[0];
      const bi = power[1];
      // What stands at k and half − k, back to even and odd places.
      const gr = (ar + br) / 2;
      const gi = (ai - bi) / 2;
      const hr = (ar - br) / 2;
      const hi = (ai + bi) / 2;
      const ur = hr * cos[k] - hi * sin[k];
      const ui = hr * sin[k] + hi * cos[k];
      re[k] = gr - ui;
      im[k] = gi + ur;
      re[m] = gr + ui;
      im[m] = ur - gi;
    }
    transform(re, im, 1);
    let cdf = 0;
    let j = 0;
    const at = (wanted) => {
      for (;;) {
        const mass = (j & 1 ? im[j >> 1] : re[j >> 1]) / half;
        if (cdf + mass >= wanted) return (j - 0.5 + (wanted - cdf) / mass) * step;
        cdf += mass;
        j += 1;
      }
    };
    return { p95: at(0.95), p99: at(0.99) };
  };
}
