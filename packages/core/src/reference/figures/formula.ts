/** How a derived figure follows from others, as data: a tree that can be recomputed and printed. */
export type FigureFormula =
  | { readonly op: 'literal'; readonly value: number }
  | { readonly op: 'figure'; readonly figure: string; readonly of?: 'low' | 'high' }
  | { readonly op: 'add' | 'multiply' | 'median' | 'min' | 'max'; readonly of: readonly FigureFormula[] }
  | { readonly op: 'subtract' | 'divide'; readonly left: FigureFormula; readonly right: FigureFormula }
  | { readonly op: 'power'; readonly base: FigureFormula; readonly exponent: number }
  | { readonly op: 'exp' | 'ln' | 'normalQuantile'; readonly of: FigureFormula };

/** Value of a formula; `read` gives a parent's number. NaN where a parent is missing or the arithmetic fails. */
export function evaluateFormula(
  formula: FigureFormula,
  read: (figure: string, of: 'value' | 'low' | 'high') => number | undefined,
): number {
  const value = (part: FigureFormula): number => evaluateFormula(part, read);
  switch (formula.op) {
    case 'literal':
      return formula.value;
    case 'figure':
      return read(formula.figure, formula.of ?? 'value') ?? Number.NaN;
    case 'add':
      return formula.of.reduce((sum, part) => sum + value(part), 0);
    case 'multiply':
      return formula.of.reduce((product, part) => product * value(part), 1);
    case 'median':
      return median(formula.of.map(value));
    case 'min':
      return Math.min(...formula.of.map(value));
    case 'max':
      return Math.max(...formula.of.map(value));
    case 'subtract':
      return value(formula.left) - value(formula.right);
    case 'divide':
      return value(formula.left) / value(formula.right);
    case 'power':
      return value(formula.base) ** formula.exponent;
    case 'exp':
      return Math.exp(value(formula.of));
    case 'ln':
      return Math.log(value(formula.of));
    case 'normalQuantile':
      return normalQuantile(value(formula.of));
  }
}

/** Ids of the figures a formula reads, each once. */
export function parentsOf(formula: FigureFormula): readonly string[] {
  switch (formula.op) {
    case 'literal':
      return [];
    case 'figure':
      return [formula.figure];
    case 'add':
    case 'multiply':
    case 'median':
    case 'min':
    case 'max':
      return [...new Set(formula.of.flatMap(parentsOf))];
    case 'subtract':
    case 'divide':
      return [...new Set([...parentsOf(formula.left), ...parentsOf(formula.right)])];
    case 'power':
      return parentsOf(formula.base);
    case 'exp':
    case 'ln':
    case 'normalQuantile':
      return parentsOf(formula.of);
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** Point below which a standard normal variable lies with probability p; bisection, exact to the last digits. */
function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) return Number.NaN;
  if (p === 0.5) return 0;
  let low = -9;
  let high = 9;
  for (let i = 0; i < 80; i++) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Φ(x) by its power series, which converges for every x used here. */
function normalBelow(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < 300 && Math.abs(term) > 1e-18; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
