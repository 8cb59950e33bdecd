export interface Quartiles {
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
}

/** Quartiles by linear interpolation. */
export function quartiles(values: readonly number[]): Quartiles {
  if (values.length === 0) throw new RangeError('quartiles of nothing');
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q: number) => {
    const place = q * (sorted.length - 1);
    const low = sorted[Math.floor(place)] ?? Number.NaN;
    return low + (place % 1) * ((sorted[Math.ceil(place)] ?? low) - low);
  };
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

export interface Growth {
  readonly exponent: number;
  readonly standardError: number;
}

/** Slope of log y over log x by least squares, with its standard error. */
export function exponent(points: readonly (readonly [x: number, y: number])[]): Growth {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const sxx = logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
  const slope = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / sxx;
  const rest = logs.reduce((sum, [x, y]) => sum + (y - my - slope * (x - mx)) ** 2, 0);
  return { exponent: slope, standardError: Math.sqrt(rest / Math.max(1, points.length - 2) / sxx) };
}

export const number = (x: number | null | undefined, digits = 3): string =>
  x === undefined || x === null || Number.isNaN(x)
    ? '–'
    : Number(x.toPrecision(digits)).toLocaleString('en-US', { maximumSignificantDigits: digits });

/** A time in nanoseconds, readable. */
export function time(ns: number | undefined): string {
  if (ns === undefined) return '–';
  if (ns < 1e3) return `${number(ns)} ns`;
  if (ns < 1e6) return `${number(ns / 1e3)} µs`;
  if (ns < 1e9) return `${number(ns / 1e6)} ms`;
  return `${number(ns / 1e9)} s`;
}

export const ratio = ({ median, q1, q3 }: Quartiles): string => `${number(median)} (${number(q1)}–${number(q3)})`;
