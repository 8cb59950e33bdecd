// Ours, as TypeScript sources: Node takes the types off.
import { breakEven } from '../../../packages/core/src/decision/break-even.ts';
import { evaluate, evaluatePrepared } from '../../../packages/core/src/evaluate/evaluate.ts';
import { prepare } from '../../../packages/core/src/evaluate/prepare.ts';
import { evaluateDecimal } from '../../../packages/core/src/formula/evaluate-decimal.ts';
import { compileTape } from '../../../packages/core/src/formula/tape.ts';
import { createTapeRunner } from '../../../packages/core/src/formula/tape-runner.ts';
import { parseScenario } from '../../../packages/core/src/scenario/parse.ts';
import { CATEGORIES, CHANGED, createLayout, lineValue, PAIR, salesValue, scenarioJson } from '../lib/plan.mjs';

export function parsed(json = scenarioJson) {
  const outcome = parseScenario(json);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
}

/** The scenario with another price of the changed line and other sales. */
function changed(scenario, line, sales) {
  return {
    ...scenario,
    business: { ...scenario.business, monthlySales: sales },
    options: scenario.options.map((option, o) =>
      o === CHANGED.option
        ? {
            ...option,
            lines: option.lines.map((l, i) => (i === CHANGED.line ? { ...l, amount: { ...l.amount, yen: line } } : l)),
          }
        : option,
    ),
  };
}

const LINE = `/options/${CHANGED.option}/lines/${CHANGED.line}/amount/yen`;
const SALES = '/business/monthlySales';

/** An option's result in the common layout. */
function tableOf(result, plan) {
  const layout = createLayout(plan);
  return result.options.flatMap((option) => {
    const out = new Array(layout.size).fill(Number.NaN);
    const put = (at, { cells, total }) => [...cells, total].forEach((x, i) => (out[at + i] = Number(x)));
    const byId = new Map(option.lines.map((line) => [line.id, line]));
    const { lines } = plan.options[0];
    lines.forEach((line, l) => put(layout.line(l), byId.get(line.id)));
    put(layout.incident, byId.get('expected-incident-loss'));
    CATEGORIES.forEach((category, c) =>
      put(
        layout.category(c),
        option.rows.find(({ row }) => row === category),
      ),
    );
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

const request = (plan) => ({
  left: plan.options[PAIR.left].id,
  right: plan.options[PAIR.right].id,
  measure: 'presentValue',
  pointer: SALES,
});

function rootOf({ outcome }) {
  if (!('roots' in outcome)) throw new Error(`no break-even: ${outcome.kind}`);
  return outcome.roots[0].value;
}

/** `evaluate` of a parsed scenario: formulas written, numbers, findings, rankings. */
export function createEvaluate(plan) {
  const scenario = parsed();
  const each = (change) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += Number(evaluate(change(i)).options[4].netContributionWithIncident);
    return sum;
  };
  return {
    table: (line, sales) => tableOf(evaluate(changed(scenario, line, sales)), plan),
    tasks: {
      full: each(() => scenario),
      line: each((i) => changed(scenario, lineValue(plan, i), scenario.business.monthlySales)),
      sales: each((i) => changed(scenario, lineValue(plan, 0), salesValue(plan, i))),
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) root = rootOf(breakEven(prepare(scenario), request(plan)));
        return root;
      },
    },
  };
}

/** `evaluatePrepared`: the formulas are there; and break-even on formulas whose base values are known. */
export function createPrepared(plan) {
  const prepared = prepare(parsed());
  return {
    table: (line, sales) => tableOf(evaluatePrepared(prepare(changed(prepared.scenario, line, sales))), plan),
    tasks: {
      full(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) sum += Number(evaluatePrepared(prepared).options[4].netContributionWithIncident);
        return sum;
      },
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) root = rootOf(breakEven(prepared, request(plan)));
        return root;
      },
    },
  };
}

/** `evaluateDecimal` alone: every number exact, no result object. */
export function createNumbers(plan) {
  const { model } = prepare(parsed());
  const base = model.inputs.map((input) => input.base);
  const line = model.byPointer.get(LINE).index;
  const sales = model.byPointer.get(SALES).index;
  const last = model.byId.get(`options/${plan.options[4].id}/net-contribution-with-incident`).index;
  const inputs = [...base];
  const each = (place, valueOf) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      inputs[place] = valueOf(plan, i);
      sum += Number(evaluateDecimal(model, inputs)[last]);
    }
    inputs[place] = base[place];
    return sum;
  };
  return {
    table(lineYen, salesYen) {
      const given = [...base];
      given[line] = lineYen;
      given[sales] = salesYen;
      return readTable(plan, model, evaluateDecimal(model, given));
    },
    tasks: {
      full: each(line, () => base[line]),
      line: each(line, lineValue),
      sales: each(sales, salesValue),
    },
  };
}

/** Ids of an option's numbers with their places in the common layout. */
function idsOf(plan, o, ends) {
  const layout = createLayout(plan);
  const { id, lines } = plan.options[o];
  const at = `options/${id}`;
  const years = Array.from({ length: plan.years + 1 }, (_, y) => y);
  const last = layout.width - 1;
  const found = [
    [`${at}/total`, layout.total + last],
    [`${at}/present-value`, layout.presentValue + last],
  ];
  if (ends === 'ends') return found;
  CATEGORIES.forEach((category, c) => {
    for (const y of years) found.push([`${at}/rows/${category}/year/${y}`, layout.category(c) + y]);
  });
  if (ends === 'rows') return found;
  CATEGORIES.forEach((category, c) => found.push([`${at}/rows/${category}/total`, layout.category(c) + last]));
  const ofLine = (line, to) => {
    for (const y of years) found.push([`${at}/lines/${line}/year/${y}`, to + y]);
    found.push([`${at}/lines/${line}/total`, to + last]);
  };
  lines.forEach((line, l) => ofLine(line.id, layout.line(l)));
  ofLine('expected-incident-loss', layout.incident);
  for (const [path, to] of [
    ['total', layout.total],
    ['total-with-incident', layout.totalWithIncident],
    ['present-value', layout.presentValue],
    ['present-value-with-incident', layout.presentValueWithIncident],
  ]) {
    for (const y of years) found.push([`${at}/${path}/year/${y}`, to + y]);
    found.push([`${at}/${path}`, to + last]);
  }
  found.push([`${at}/average-monthly`, layout.average], [`${at}/sales/total`, layout.sales]);
  found.push([`${at}/contribution`, layout.contribution], [`${at}/net-contribution`, layout.net]);
  found.push([`${at}/net-contribution-with-incident`, layout.netWithIncident]);
  return found;
}

function readTable(plan, model, values) {
  const layout = createLayout(plan);
  const out = new Array(layout.size * plan.options.length).fill(Number.NaN);
  plan.options.forEach((_, o) => {
    for (const [id, to] of idsOf(plan, o, 'all')) out[o * layout.size + to] = Number(values[model.byId.get(id).index]);
  });
  return out;
}

/**
 * The float64 tape with incremental recalculation, every input open.
 * @param outputs `ends`: total and present value of each option; `rows`: row × year cells as well; `all`: every output
 */
export function createTape(plan, outputs, mode) {
  const { model } = prepare(parsed());
  const layout = createLayout(plan);
  const ids = plan.options.flatMap((_, o) => idsOf(plan, o, outputs).map(([id, to]) => [id, o * layout.size + to]));
  const tape = compileTape(model, { outputs: ids.map(([id]) => model.byId.get(id)), mode });
  const runner = createTapeRunner(tape);
  const base = tape.inputs.map((input) => model.inputs[input].base);
  const placeOf = (pointer) => tape.inputs.indexOf(model.byPointer.get(pointer).index);
  const line = placeOf(LINE);
  const sales = placeOf(SALES);
  const outputOf = (o, path) => ids.findIndex(([id]) => id === `options/${plan.options[o].id}/${path}`);
  const [total0, total1] = [outputOf(0, 'total'), outputOf(1, 'total')];
  const [present1, present4] = [outputOf(1, 'present-value'), outputOf(4, 'present-value')];
  const left = outputOf(PAIR.left, 'present-value');
  const right = outputOf(PAIR.right, 'present-value');
  const { set, setAll, output } = runner;
  return {
    steps: tape.steps.length,
    table(lineYen, salesYen) {
      set(line, lineYen);
      set(sales, salesYen);
      const out = new Array(layout.size * plan.options.length).fill(Number.NaN);
      ids.forEach(([, to], i) => (out[to] = output(i)));
      setAll(base);
      return out;
    },
    tasks: {
      full(n) {
        let sum = 0;
        const values = [...base];
        for (let i = 0; i < n; i += 1) {
          values[line] = lineValue(plan, i);
          setAll(values);
          sum += output(total1);
        }
        setAll(base);
        return sum;
      },
      line(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          set(line, lineValue(plan, i));
          sum += output(total1) + output(present1);
        }
        set(line, base[line]);
        return sum;
      },
      sales(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          set(sales, salesValue(plan, i));
          sum += output(total0) + output(present4);
        }
        set(sales, base[sales]);
        return sum;
      },
      // Two runs and a straight line: without rounding the present value is affine in the sales.
      ...(mode === 'smooth' && {
        breakEven(n) {
          let root = 0;
          for (let i = 0; i < n; i += 1) {
            set(sales, PAIR.low);
            const low = output(left) - output(right);
            set(sales, PAIR.high);
            const high = output(left) - output(right);
            root += PAIR.low - (low * (PAIR.high - PAIR.low)) / (high - low);
          }
          set(sales, base[sales]);
          return root / n;
        },
      }),
    },
  };
}
