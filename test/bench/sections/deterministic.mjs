// Reference workload: every engine checked against the oracle, then timed against all others.
import Big from 'big.js';
import { Decimal } from 'decimal.js';
import { Parser } from 'expr-eval';
import * as mathjs from 'mathjs';
import * as mathjsNumber from 'mathjs/number';
import { oracle } from '../../oracle/oracle.ts';
import { createEvaluate, createNumbers, createPrepared, createTape, parsed } from '../engines/core.mjs';
import { createDecimalLoop } from '../engines/decimal-loop.mjs';
import { dineroArithmetic } from '../engines/dinero.mjs';
import { createFactored } from '../engines/factored.mjs';
import { createFloatLoop } from '../engines/float-loop.mjs';
import { createFormulaLoop } from '../engines/formula-loop.mjs';
import { createHyperFormula } from '../engines/hyperformula.mjs';
import { createPublicodes } from '../engines/publicodes.mjs';
import { measure, paired } from '../lib/measure.mjs';
import { CATEGORIES, createLayout, createPlan, lineValue, PAIR } from '../lib/plan.mjs';

const LOOP = 'float64 month loop';
const FLOOR = 'factored floor, totals';
const TABLE = 'factored floor, rows too';

/**
 * Yen that an output may differ from the oracle's. `yen`: none; `near`: float64 rounds a cell that ends on half a yen
 * to the wrong side; `cells`: does not round cells, so that half a yen a cell may be missing.
 */
const LIMITS = { yen: 0.01, near: 4, cells: 12 * 6 * 0.5 };

function engines(plan) {
  Decimal.set({ defaults: true });
  const bigOf = Object.assign(Big(), { DP: 20, RM: Big.roundHalfUp });
  const mathOf = (library) => {
    const math = library.create(library.all);
    return (text) => {
      const { evaluate } = math.compile(text);
      return evaluate;
    };
  };
  const parser = new Parser();
  return [
    ['ours: evaluate', 'yen', 'all outputs, findings, rankings; formulas written anew', createEvaluate(plan)],
    ['ours: evaluatePrepared', 'yen', 'the same from formulas already written', createPrepared(plan)],
    ['ours: exact numbers', 'yen', 'every number exact, no result object', createNumbers(plan)],
    ['ours: tape, totals', 'cells', 'total and present value of each option', createTape(plan, 'ends', 'smooth')],
    ['ours: tape, rows too', 'cells', 'and row × year cells', createTape(plan, 'rows', 'smooth')],
    ['ours: tape, all, whole yen', 'yen', 'every output', createTape(plan, 'all', 'rounded')],
    [FLOOR, 'cells', 'total and present value of each option; multiplied out by hand', createFactored(plan, 'ends')],
    [TABLE, 'cells', 'and row × year cells', createFactored(plan, 'table')],
    [LOOP, 'yen', 'all outputs; a change is a full evaluation', createFloatLoop(plan)],
    [
      'decimal.js',
      'yen',
      'all outputs; default precision of 20 digits',
      createDecimalLoop(plan, { of: (x) => new Decimal(x), round: (x) => x.toDecimalPlaces(0, Decimal.ROUND_HALF_UP) }),
    ],
    [
      'big.js',
      'yen',
      'all outputs; products cut to 18 places',
      createDecimalLoop(plan, {
        of: (x) => new bigOf(x),
        round: (x) => x.round(0, Big.roundHalfUp),
        trim: (x) => x.round(18, Big.roundHalfUp),
      }),
    ],
    ['dinero.js', 'yen', 'all outputs; bigint build behind plus and times', createDecimalLoop(plan, dineroArithmetic)],
    ['HyperFormula', 'near', 'all outputs; reads the summary of 7 × 5 numbers', createHyperFormula(plan)],
    [
      'publicodes',
      'near',
      'months as one factor (a twelfth of the work); reads 5 numbers an option',
      createPublicodes(plan),
    ],
    ['mathjs', 'yen', 'lines by formula, the rest plain float64', createFormulaLoop(plan, mathOf(mathjs))],
    ['mathjs/number', 'yen', 'the same', createFormulaLoop(plan, mathOf(mathjsNumber))],
    [
      'expr-eval',
      'yen',
      'the same',
      createFormulaLoop(plan, (text) => {
        const formula = parser.parse(text);
        return (scope) => formula.evaluate(scope);
      }),
    ],
  ].map(([name, agreement, note, engine]) => ({ name, agreement, note, engine }));
}

/** The oracle's numbers in the common layout. */
function expected(plan, line, sales) {
  const layout = createLayout(plan);
  const scenario = structuredClone(parsed());
  scenario.business.monthlySales = sales;
  scenario.options[1].lines[2].amount.yen = line;
  const values = {
    floor: undefined,
    responseCost: 0,
    firmA: [],
    firmB: undefined,
    curve: { mean: 1, mu: 1, sigma: 1 },
    leakedRecords: { median: 1, sigma: 1 },
  };
  return oracle(scenario, values).flatMap((option, o) => {
    const out = new Array(layout.size).fill(Number.NaN);
    const put = (at, { cells, total }) => [...cells, total].forEach((x, i) => (out[at + i] = Number(x)));
    plan.options[o].lines.forEach((l, i) => put(layout.line(i), option.lines.get(l.id)));
    put(layout.incident, option.lines.get('expected-incident-loss'));
    CATEGORIES.forEach((category, c) => put(layout.category(c), option.rows.get(category)));
    for (const key of ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'])
      put(layout[key], option[key]);
    out[layout.average] = Number(option.averageMonthly);
    out[layout.sales] = Number(option.sales);
    out[layout.contribution] = Number(option.contribution);
    out[layout.net] = Number(option.netContribution);
    out[layout.netWithIncident] = Number(option.netContributionWithIncident);
    return out;
  });
}

function check(plan, all) {
  const states = [
    [0, 0],
    [1, 0],
    [777, 0],
    [0, 12_345],
    [333, -4_000_000],
  ];
  return Object.fromEntries(
    all.map(({ name, agreement, engine }) => {
      let worst = 0;
      let compared = 0;
      for (const [more, moreSales] of states) {
        const line = lineValue(plan, more);
        const sales = plan.monthlySales + moreSales;
        const want = expected(plan, line, sales);
        const got = engine.table(line, sales);
        got.forEach((value, i) => {
          if (Number.isNaN(value)) return;
          compared += 1;
          const off = Math.abs(value - want[i]);
          if (!(off <= LIMITS[agreement])) {
            throw new Error(`${name}: output ${i} is ${value}, the oracle has ${want[i]}`);
          }
          worst = Math.max(worst, off);
        });
      }
      if (compared === 0) throw new Error(`${name}: nothing compared`);
      return [name, { compared, worstYen: worst }];
    }),
  );
}

export async function deterministic({ quick }) {
  const plan = createPlan();
  const all = engines(plan);
  const checked = check(plan, all);
  const tasks = {};
  for (const task of ['full', 'line', 'sales', 'breakEven']) {
    const with_ = all.filter(({ engine }) => engine.tasks[task]);
    const roots =
      task === 'breakEven'
        ? Object.fromEntries(with_.map(({ name, engine }) => [name, engine.tasks.breakEven(1)]))
        : undefined;
    if (roots) {
      for (const { name, agreement } of with_) {
        const off = Math.abs(roots[name] - roots['ours: evaluate']);
        // The changed yen of a rounded difference spread over many yen of sales.
        if (off > (agreement === 'cells' ? 400 : 60))
          throw new Error(`${name}: break-even ${roots[name]}, ours ${roots['ours: evaluate']}`);
      }
    }
    const found = measure(
      Object.fromEntries(with_.map(({ name, engine }) => [name, engine.tasks[task]])),
      quick ? { rounds: 3, burstMs: 3 } : { rounds: 21, burstMs: 25 },
    );
    tasks[task] = {
      rows: Object.fromEntries(
        with_.map(({ name }) => [
          name,
          {
            ns: found.get(name).ns,
            toLoop: paired(found, name, LOOP),
            toFloor: paired(found, name, FLOOR),
            toTable: paired(found, name, TABLE),
            decimalToIt: paired(found, 'decimal.js', name),
            hyperFormulaToIt: paired(found, 'HyperFormula', name),
          },
        ]),
      ),
      ...(roots && { roots }),
    };
  }
  return { checked, notes: Object.fromEntries(all.map(({ name, note }) => [name, note])), pair: PAIR, tasks };
}
