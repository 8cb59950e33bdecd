// Rows that others are compared with; the rest are named where they stand.
export const EVALUATE = 'ours: evaluate';
export const PREPARED = 'ours: formulas kept';
export const TAPE_TOTALS = 'ours: recalculator, totals';
export const TAPE_ROWS = 'ours: recalculator, rows too';
export const TAPE_ALL = 'ours: recalculator, all, whole yen';
export const FLOOR_TOTALS = 'factored floor, totals';
export const FLOOR_ROWS = 'factored floor, rows too';
export const LOOP = 'float64 month loop';
export const DECIMAL_JS = 'decimal.js';
export const HYPERFORMULA = 'HyperFormula';
export const BEST_FFT = 'best plain FFT, n = 1,024, h = 250,000';
export const BEST_MC = 'best plain JavaScript Monte Carlo, 100,000 trials';
