// Cells over 0…1 in which the density is taken as a parabola, and places of the finished table.
const CELLS = 128;
const PLACES = 512;

// Cells are narrow at the ends, where the density may rise like a root: t = 10 s³ − 15 s⁴ + 6 s⁵ with s in even steps.
const stretched = (s: number): number => s * s * s * (10 + s * (6 * s - 15));

// ln t, ln(1 − t) and dt/ds at the ends and middles of the cells, the same for every shape.
const logs = { low: new Float64Array(0), high: new Float64Array(0), weight: new Float64Array(0) };
function nodeLogs(): typeof logs {
  if (logs.low.length === 0) {
    const n = 2 * CELLS + 1;
    const nodes = Float64Array.from({ length: n }, (_, i) => i / (n - 1));
    logs.weight = nodes.map((s) => 30 * (s * (1 - s)) ** 2);
    logs.high = nodes.map((s) => Math.log(stretched(1 - s)));
    logs.low = logs.high.toReversed();
  }
  return logs;
}

/** A PERT law's quantile function over 0…1, as a table. */
export interface PertQuantile {
  /** Value below which the law lies with probability `u`, 0 < u < 1, as a share of the range; exact within 2e-4 of `u`. */
  readonly at: (u: number) => number;
  /** Quantiles at 0, 1/512, …, 1. */
  readonly table: Float64Array;
}

/**
 * Quantiles of Beta(1 + 4m, 5 − 4m), the PERT law (λ = 4) over 0…1.
 * @param mode m, 0 to 1: where in its range the most likely value lies.
 */
export function pertQuantile(mode: number): PertQuantile {
  const { low, high, weight } = nodeLogs();
  const a = 4 * mode;
  const b = 4 - a;
  const n = 2 * CELLS + 1;
  const density = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const left = a === 0 ? 0 : a * (low[i] as number);
    const right = b === 0 ? 0 : b * (high[i] as number);
    density[i] = Math.exp(left + right) * (weight[i] as number);
  }
  const mass = new Float64Array(CELLS + 1);
  for (let c = 0; c < CELLS; c += 1) {
    const i = 2 * c;
    const area = (density[i] as number) + 4 * (density[i + 1] as number) + (density[i + 2] as number);
    mass[c + 1] = (mass[c] as number) + area / (6 * CELLS);
  }
  const whole = mass[CELLS] as number;
  const table = new Float64Array(PLACES + 1);
  let c = 0;
  for (let p = 1; p < PLACES; p += 1) {
    const aim = (p / PLACES) * whole;
    while (c < CELLS - 1 && (mass[c + 1] as number) < aim) c += 1;
    const f0 = density[2 * c] as number;
    const f1 = density[2 * c + 2] as number;
    const part = (aim - (mass[c] as number)) / ((mass[c + 1] as number) - (mass[c] as number));
    // Density as a straight line within the cell: part = (f0·s + (f1 − f0)·s²/2) / ((f0 + f1)/2).
    const slope = f1 - f0;
    const target = (part * (f0 + f1)) / 2;
    const s = (2 * target) / (f0 + Math.sqrt(Math.max(0, f0 * f0 + 2 * slope * target)));
    table[p] = stretched((c + Math.min(1, s)) / CELLS);
  }
  table[PLACES] = 1;
  const first = table[1] as number;
  const last = 1 - (table[PLACES - 1] as number);
  const at = (u: number): number => {
    const place = u * PLACES;
    // At the very ends the law is a power of its distance to the end.
    if (place < 1) return first * place ** (1 / (a + 1));
    if (place > PLACES - 1) return 1 - last * (PLACES - place) ** (1 / (b + 1));
    const i = Math.floor(place);
    const t0 = table[i] as number;
    return t0 + ((table[i + 1] as number) - t0) * (place - i);
  };
  return { at, table };
}
