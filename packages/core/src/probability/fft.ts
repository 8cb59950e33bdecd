/** Forward and inverse transforms of real sequences of one length, on buffers the caller owns. */
export interface RealFft {
  readonly n: number;
  /** X_k = Σ_j x_j e^(−2πi jk/n) for k = 0…n/2 into `re`, `im` (length n/2 + 1 at least). */
  readonly forward: (x: Float64Array, re: Float64Array, im: Float64Array) => void;
  /** The real sequence with that spectrum, divided by n, into `x`; `re` and `im` are left as they were. */
  readonly inverse: (re: Float64Array, im: Float64Array, x: Float64Array) => void;
}

const plans = new Map<number, RealFft>();

// In place, decimation in time, of m complex values already in bit-reversed order.
function butterflies(re: Float64Array, im: Float64Array, m: number, cos: Float64Array, sin: Float64Array): void {
  for (let half = 1, stride = m; half < m; half *= 2, stride /= 2) {
    for (let start = 0; start < m; start += 2 * half) {
      for (let k = 0, t = 0; k < half; k++, t += stride) {
        const i = start + k;
        const j = i + half;
        const wr = cos[t] as number;
        const wi = sin[t] as number;
        const xr = re[j] as number;
        const xi = im[j] as number;
        const tr = xr * wr - xi * wi;
        const ti = xr * wi + xi * wr;
        const ur = re[i] as number;
        const ui = im[i] as number;
        re[i] = ur + tr;
        im[i] = ui + ti;
        re[j] = ur - tr;
        im[j] = ui - ti;
      }
    }
  }
}

function createPlan(n: number): RealFft {
  const m = n / 2;
  // e^(−2πi k/n), k < n/2: every second one serves the complex transform of length m, all serve the untangling.
  const cos = new Float64Array(m);
  const sin = new Float64Array(m);
  for (let k = 0; k < m; k++) {
    cos[k] = Math.cos((2 * Math.PI * k) / n);
    sin[k] = -Math.sin((2 * Math.PI * k) / n);
  }
  const reversed = new Uint32Array(m);
  for (let i = 1; i < m; i++) reversed[i] = ((reversed[i >> 1] as number) >> 1) | (i & 1 ? m >> 1 : 0);
  const wr = new Float64Array(m);
  const wi = new Float64Array(m);

  const forward = (x: Float64Array, re: Float64Array, im: Float64Array): void => {
    for (let i = 0; i < m; i++) {
      const from = 2 * (reversed[i] as number);
      wr[i] = x[from] as number;
      wi[i] = x[from + 1] as number;
    }
    butterflies(wr, wi, m, cos, sin);
    const r0 = wr[0] as number;
    const i0 = wi[0] as number;
    re[0] = r0 + i0;
    im[0] = 0;
    re[m] = r0 - i0;
    im[m] = 0;
    for (let k = 1; k < m; k++) {
      const ar = wr[k] as number;
      const ai = wi[k] as number;
      const br = wr[m - k] as number;
      const bi = wi[m - k] as number;
      const er = (ar + br) / 2;
      const ei = (ai - bi) / 2;
      const or = (ai + bi) / 2;
      const oi = (br - ar) / 2;
      const c = cos[k] as number;
      const s = sin[k] as number;
      re[k] = er + or * c - oi * s;
      im[k] = ei + or * s + oi * c;
    }
  };

  const inverse = (re: Float64Array, im: Float64Array, x: Float64Array): void => {
    for (let k = 0; k < m; k++) {
      const ar = re[k] as number;
      const ai = im[k] as number;
      const br = re[m - k] as number;
      const bi = im[m - k] as number;
      const er = (ar + br) / 2;
      const ei = (ai - bi) / 2;
      const dr = (ar - br) / 2;
      const di = (ai + bi) / 2;
      const c = cos[k] as number;
      const s = -(sin[k] as number);
      const or = dr * c - di * s;
      const oi = dr * s + di * c;
      // Real and imaginary parts swapped: the forward butterflies then compute the inverse.
      const to = reversed[k] as number;
      wi[to] = er - oi;
      wr[to] = ei + or;
    }
    butterflies(wr, wi, m, cos, sin);
    for (let i = 0; i < m; i++) {
      x[2 * i] = (wi[i] as number) / m;
      x[2 * i + 1] = (wr[i] as number) / m;
    }
  };
  return { n, forward, inverse };
}

/**
 * Fast Fourier transform of real sequences of length `n`, with twiddle factors kept per length.
 *
 * Range of n: a power of two, 4 or more; relative error about 1e-16 · log2 n.
 * Errors: RangeError for another n. Source: Cooley and Tukey, Math. Comp. 19 (1965), 297–301, on n/2 complex values.
 */
export function realFft(n: number): RealFft {
  const known = plans.get(n);
  if (known !== undefined) return known;
  if (!(Number.isInteger(n) && n >= 4 && Number.isInteger(Math.log2(n)))) {
    throw new RangeError(`realFft: n must be a power of two, 4 or more, found ${n}`);
  }
  const plan = createPlan(n);
  plans.set(n, plan);
  return plan;
}
