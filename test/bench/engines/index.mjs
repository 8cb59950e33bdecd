// Every engine of the reference workload: where it is, what its outputs may differ by, what it gives.
import {
  DECIMAL_JS,
  EVALUATE,
  FLOOR_ROWS,
  FLOOR_TOTALS,
  HYPERFORMULA,
  LOOP,
  PREPARED,
  TAPE_ALL,
  TAPE_ROWS,
  TAPE_TOTALS,
} from '../lib/names.ts';

/** What an engine may have when it is done, in a word, and what the word means. */
export const GIVES = {
  totals: 'total and present value of each option',
  rows: 'cells of category × year',
  all: 'every other output: cells of lines, sums, averages, contribution',
  yen: 'every cell rounded to whole yen before it is added up',
  decimals: 'decimal arithmetic, not float64',
  formulas: 'the formulas are data: any number is explained, any input changed, any scenario taken',
  findings: 'findings, eligibility and rankings',
  proof: 'every root, each proved on whole yen',
  checks: 'at the start: a scenario checked against its schema and limits, with rules and data set',
};

const TABLE = ['totals', 'rows', 'all', 'yen'];
const BISECTION = ['yen'];

/**
 * agreement: `yen` to the yen; `near`: float64 rounds a cell that ends on half a yen to the wrong side; `cells`: does
 * not round cells, so that half a yen a cell may be missing.
 * gives, breakEven: what it has when it is done with an evaluation, and with a break-even.
 */
export const ENGINES = [
  {
    name: EVALUATE,
    ours: true,
    file: 'ours.mjs',
    agreement: 'yen',
    gives: [...TABLE, 'decimals', 'formulas', 'findings'],
    breakEven: ['yen', 'decimals', 'formulas', 'proof'],
    note: 'formulas written anew',
  },
  {
    name: PREPARED,
    ours: true,
    file: 'ours.mjs',
    creates: 'createPrepared',
    agreement: 'yen',
    gives: [...TABLE, 'decimals', 'formulas', 'findings'],
    breakEven: ['yen', 'decimals', 'formulas', 'proof'],
    note: 'formulas written once, which keep their numbers',
  },
  {
    name: 'ours: exact numbers',
    ours: true,
    file: 'ours-inner.mjs',
    creates: 'createNumbers',
    agreement: 'yen',
    gives: [...TABLE, 'decimals', 'formulas'],
    note: 'no result object',
  },
  {
    name: TAPE_TOTALS,
    ours: true,
    file: 'ours-inner.mjs',
    creates: 'createTape',
    with: ['ends', 'smooth'],
    agreement: 'cells',
    gives: ['totals', 'formulas'],
    breakEven: ['formulas'],
    note: 'createRecalculator, float64; break-even from two runs, affine',
  },
  {
    name: TAPE_ROWS,
    ours: true,
    file: 'ours-inner.mjs',
    creates: 'createTape',
    with: ['rows', 'smooth'],
    agreement: 'cells',
    gives: ['totals', 'rows', 'formulas'],
    breakEven: ['formulas'],
    note: 'the same',
  },
  {
    name: TAPE_ALL,
    ours: true,
    file: 'ours-inner.mjs',
    creates: 'createTape',
    with: ['all', 'whole'],
    agreement: 'yen',
    gives: [...TABLE, 'formulas'],
    note: 'the same, rounded as the exact numbers are',
  },
  {
    name: FLOOR_TOTALS,
    file: 'factored.mjs',
    creates: 'createFactored',
    with: ['ends'],
    agreement: 'cells',
    gives: ['totals'],
    breakEven: [],
    note: 'float64, multiplied out by hand for this workload: one line and the sales may change, nothing else',
  },
  {
    name: FLOOR_ROWS,
    file: 'factored.mjs',
    creates: 'createFactored',
    with: ['table'],
    agreement: 'cells',
    gives: ['totals', 'rows'],
    breakEven: [],
    note: 'the same',
  },
  {
    name: LOOP,
    file: 'float-loop.mjs',
    agreement: 'yen',
    gives: TABLE,
    breakEven: BISECTION,
    note: 'written into the program; a change is a full evaluation',
  },
  {
    name: DECIMAL_JS,
    file: 'decimal.mjs',
    agreement: 'yen',
    gives: [...TABLE, 'decimals'],
    breakEven: [...BISECTION, 'decimals'],
    note: 'the loop written straightforwardly, 20 digits',
  },
  {
    name: 'big.js',
    file: 'big.mjs',
    agreement: 'yen',
    gives: [...TABLE, 'decimals'],
    breakEven: [...BISECTION, 'decimals'],
    note: 'the same, products cut to 18 places',
  },
  {
    name: 'dinero.js',
    file: 'dinero.mjs',
    agreement: 'yen',
    gives: [...TABLE, 'decimals'],
    breakEven: [...BISECTION, 'decimals'],
    note: 'the same, bigint build behind plus and times',
  },
  {
    name: HYPERFORMULA,
    file: 'hyperformula.mjs',
    agreement: 'near',
    gives: [...TABLE, 'formulas'],
    breakEven: [...BISECTION, 'formulas'],
    note: 'float64; full is a new workbook; reads the summary of 7 × 5 numbers',
  },
  {
    name: 'publicodes',
    file: 'publicodes.mjs',
    agreement: 'near',
    gives: [...TABLE, 'formulas'],
    breakEven: [...BISECTION, 'formulas'],
    note: 'float64, months as one factor (a twelfth of the work); reads 5 numbers an option',
  },
  {
    name: 'mathjs',
    file: 'mathjs.mjs',
    agreement: 'yen',
    gives: TABLE,
    breakEven: BISECTION,
    note: 'lines by formula, the rest plain float64, no exactness',
  },
  {
    name: 'mathjs/number',
    file: 'mathjs-number.mjs',
    agreement: 'yen',
    gives: TABLE,
    breakEven: BISECTION,
    note: 'the same',
  },
  {
    name: 'expr-eval',
    file: 'expr-eval.mjs',
    agreement: 'yen',
    gives: TABLE,
    breakEven: BISECTION,
    note: 'the same',
  },
];

/** An engine with what it gives when it is done with a task; `start` is from its import to a full evaluation. */
export function givingFor(engine, task) {
  if (task === 'breakEven') return { ...engine, gives: engine.breakEven };
  return task === 'start' && engine.ours ? { ...engine, gives: [...engine.gives, 'checks'] } : engine;
}

/** An engine's adapter, from its module. */
export const createFrom = (module, { creates = 'create', with: settings = [] }, plan) =>
  module[creates](plan, ...settings);
