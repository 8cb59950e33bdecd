/** Quartiles by linear interpolation. */
export function quartiles(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (q) => {
    const place = q * (sorted.length - 1);
    const low = Math.floor(place);
    return sorted[low] + (place - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]);
  };
  return { q1: at(0.25), median: at(0.5), q3: at(0.75) };
}

/** Slope of log y over log x by least squares, with its standard error. */
export function exponent(points) {
  const x = points.map(([a]) => Math.log(a));
  const y = points.map(([, b]) => Math.log(b));
  const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const sxx = x.reduce((s, a) => s + (a - mx) ** 2, 0);
  const slope = x.reduce((s, a, i) => s + (a - mx) * (y[i] - my), 0) / sxx;
  const rest = y.reduce((s, b, i) => s + (b - my - slope * (x[i] - mx)) ** 2, 0);
  return { exponent: slope, standardError: Math.sqrt(rest / Math.max(1, points.length - 2) / sxx) };
}

export const number = (x, digits = 3) =>
  x === undefined || x === null || Number.isNaN(x)
    ? '–'
    : Number(x.toPrecision(digits)).toLocaleString('en-US', { maximumSignificantDigits: digits });

/** A time in nanoseconds, readable. */
export function time(ns) {
  if (ns === undefined) return '–';
  if (ns < 1e3) return `${number(ns)} ns`;
  if (ns < 1e6) return `${number(ns / 1e3)} µs`;
  if (ns < 1e9) return `${number(ns / 1e6)} ms`;
  return `${number(ns / 1e9)} s`;
}

export const ratio = ({ median, q1, q3 }) => `${number(median)} (${number(q1)}–${number(q3)})`;
