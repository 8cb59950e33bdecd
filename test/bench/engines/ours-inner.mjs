// Ours beside its results: numbers chosen and kept up to date, and, from within, exact numbers alone.

import { parseScenario, prepare } from '@ec-tco/core';
import { createRecalculator } from '@ec-tco/core/analysis';
import { CATEGORIES, CHANGED, createLayout, lineValue, PAIR, salesValue, scenarioJson } from '../lib/plan.mjs';
import {
  compileTape,
  createTapeRunner,
  evaluateDecimal,
  prepare as prepareInner,
} from '../node_modules/.cache/core-inner.mjs';

const { scenario } = parseScenario(scenarioJson);
const changedOption = scenario.options[CHANGED.option];
const LINE = `/options/${changedOption.id}/lines/${changedOption.lines[CHANGED.line].id}/amount/yen`;
const SALES = '/business/monthlySales';

/** `evaluateDecimal` alone: every number exact, no result object. */
export function createNumbers(plan) {
  const { model } = prepareInner(scenario);
  const base = model.inputs.map((input) => input.base);
  const line = model.byPointer.get(LINE).index;
  const sales = model.byPointer.get(SALES).index;
  const last = model.byId.get(`options/${plan.options[4].id}/netContributionWithIncident`).index;
  const inputs = [...base];
  const each = (place, valueOf) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      inputs[place] = valueOf(i);
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

/** Changes until no step runs any more, and some more. */
const AGAIN = 500;

/** Ids of an option's numbers with their places in the common layout. */
function idsOf(plan, o, ends) {
  const layout = createLayout(plan);
  const { id, lines } = plan.options[o];
  const at = `options/${id}`;
  const years = Array.from({ length: plan.years + 1 }, (_, y) => y);
  const last = layout.width - 1;
  const found = [
    [`${at}/total`, layout.total + last],
    [`${at}/presentValue`, layout.presentValue + last],
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
    ['totalWithIncident', layout.totalWithIncident],
    ['presentValue', layout.presentValue],
    ['presentValueWithIncident', layout.presentValueWithIncident],
  ]) {
    for (const y of years) found.push([`${at}/${path}/year/${y}`, to + y]);
    found.push([`${at}/${path}`, to + last]);
  }
  found.push([`${at}/averageMonthly`, layout.average], [`${at}/sales`, layout.sales]);
  found.push([`${at}/contribution`, layout.contribution], [`${at}/netContribution`, layout.net]);
  found.push([`${at}/netContributionWithIncident`, layout.netWithIncident]);
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
 * The float64 tape, every input open: changes as the package has them (`createRecalculator`), all inputs at once by the
 * runner within, which no one else needs.
 * @param outputs `ends`: total and present value of each option; `rows`: row × year cells as well; `all`: every output
 */
export function createTape(plan, outputs, cells) {
  const layout = createLayout(plan);
  const ids = plan.options.flatMap((_, o) => idsOf(plan, o, outputs).map(([id, to]) => [id, o * layout.size + to]));
  const kept = createRecalculator(
    prepare(scenario),
    ids.map(([id]) => id),
    cells,
  );
  const setLine = kept.setter(LINE);
  const setSales = kept.setter(SALES);
  const getterOf = (o, path) => kept.getter(`options/${plan.options[o].id}/${path}`);
  const [total0, total1] = [getterOf(0, 'total'), getterOf(1, 'total')];
  const [present1, present4] = [getterOf(1, 'presentValue'), getterOf(4, 'presentValue')];
  const left = getterOf(PAIR.left, 'presentValue');
  const right = getterOf(PAIR.right, 'presentValue');

  let inTurn = false;

  const { model } = prepareInner(scenario);
  const tape = compileTape(model, {
    outputs: ids.map(([id]) => model.byId.get(id)),
    mode: cells === 'whole' ? 'rounded' : 'smooth',
  });
  const { setAll, output } = createTapeRunner(tape);
  const values = tape.inputs.map((input) => model.inputs[input].base);
  const line = tape.inputs.indexOf(model.byPointer.get(LINE).index);
  return {
    table(lineYen, salesYen) {
      // As in the tasks, one again and again or both in turn: what follows a change then is not what computes it first.
      inTurn = !inTurn;
      if (inTurn) {
        for (let more = AGAIN; more >= 0; more -= 1) {
          setLine(lineYen + more);
          setSales(salesYen + more);
        }
      } else {
        for (let more = AGAIN; more >= 0; more -= 1) setLine(lineYen + more);
        for (let more = AGAIN; more >= 0; more -= 1) setSales(salesYen + more);
      }
      const out = new Array(layout.size * plan.options.length).fill(Number.NaN);
      for (const [id, to] of ids) out[to] = kept.getter(id)();
      return out;
    },
    tasks: {
      full(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          values[line] = lineValue(i);
          setAll(values);
          sum += output(0);
        }
        return sum;
      },
      line(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          setLine(lineValue(i));
          sum += total1() + present1();
        }
        return sum;
      },
      sales(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          setSales(salesValue(i));
          sum += total0() + present4();
        }
        return sum;
      },
      inTurn(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 2) {
          setLine(lineValue(i));
          sum += total1() + present1();
          setSales(salesValue(i));
          sum += total0() + present4();
        }
        return sum;
      },
      // Two runs and a straight line: without rounding the present value is affine in the sales.
      ...(cells === 'smooth' && {
        breakEven(n) {
          let root = 0;
          for (let i = 0; i < n; i += 1) {
            setLine(lineValue(i));
            setSales(PAIR.low);
            const low = left() - right();
            setSales(PAIR.high);
            const high = left() - right();
            root += PAIR.low - (low * (PAIR.high - PAIR.low)) / (high - low);
          }
          return root / n;
        },
      }),
    },
  };
}
