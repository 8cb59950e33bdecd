import { CATEGORIES, CHANGED, createLayout, PAIR } from '../lib/plan.mjs';
import { createTasks } from '../lib/tasks.mjs';

const INCIDENT = CATEGORIES.length - 1;

/** Whole yen, half up; a float64 a few last bits short of a tie counts as the tie. */
export const wholeYen = (x) => Math.floor(x + 0.5 + x * 8e-16);

/** Everything that follows from the cells of the stated lines, in float64: expected loss, rows, totals, present values. */
function addUp(plan, { layout, out, growth, discount }, sales) {
  const { width } = layout;
  for (let o = 0; o < plan.options.length; o += 1) {
    const { lines, p } = plan.options[o];
    const at = o * layout.size;
    const loss = at + layout.incident;
    let lossSum = 0;
    for (let y = 0; y <= plan.years; y += 1) {
      out[loss + y] = y === 0 ? 0 : wholeYen(p * plan.severity);
      lossSum += out[loss + y];
    }
    out[loss + width - 1] = lossSum;
    for (let y = 0; y < width; y += 1) {
      let total = 0;
      for (let c = 0; c < CATEGORIES.length; c += 1) {
        let row = 0;
        for (let l = 0; l < lines.length; l += 1) if (lines[l].category === c) row += out[at + l * width + y];
        if (c === INCIDENT) row += out[loss + y];
        out[at + layout.category(c) + y] = row;
        total += row;
      }
      out[at + layout.totalWithIncident + y] = total;
      out[at + layout.total + y] = total - out[loss + y];
    }
    let present = 0;
    let presentWith = 0;
    for (let y = 0; y <= plan.years; y += 1) {
      out[at + layout.presentValue + y] = wholeYen(out[at + layout.total + y] / discount[y]);
      out[at + layout.presentValueWithIncident + y] = wholeYen(out[at + layout.totalWithIncident + y] / discount[y]);
      present += out[at + layout.presentValue + y];
      presentWith += out[at + layout.presentValueWithIncident + y];
    }
    out[at + layout.presentValue + width - 1] = present;
    out[at + layout.presentValueWithIncident + width - 1] = presentWith;
    const total = out[at + layout.total + width - 1];
    out[at + layout.average] = wholeYen(total / (12 * plan.years));
    let sold = 0;
    for (let y = 1; y <= plan.years; y += 1) for (let m = 0; m < 12; m += 1) sold += sales * growth[y];
    out[at + layout.sales] = wholeYen(sold);
    out[at + layout.contribution] = wholeYen(out[at + layout.sales] * plan.margin);
    out[at + layout.net] = out[at + layout.contribution] - total;
    out[at + layout.netWithIncident] = out[at + layout.contribution] - out[at + layout.totalWithIncident + width - 1];
  }
}

/** What every float64 loop starts from: its table of outputs, amounts, and the factors of each year. */
export function createFloatTable(plan) {
  const layout = createLayout(plan);
  const years = { length: plan.years + 1 };
  return {
    layout,
    out: new Float64Array(layout.size * plan.options.length),
    amounts: plan.options.map(({ lines }) => Float64Array.from(lines, (line) => line.amount)),
    indexes: plan.options.map(({ lines }) =>
      lines.map((line) => Float64Array.from(years, (_, y) => (1 + line.rate) ** Math.max(0, y - 1))),
    ),
    growth: Float64Array.from(years, (_, y) => (y === 0 ? 0 : (1 + plan.growth) ** (y - 1))),
    discount: Float64Array.from(years, (_, y) => (1 + plan.discount) ** y),
  };
}

/**
 * The tasks of a loop over such a table.
 * @param fillLines fills the cells of the stated lines for these monthly sales
 */
export function createTableTasks(plan, table, fillLines) {
  const { layout, out, amounts } = table;
  const last = layout.size * (plan.options.length - 1) + layout.netWithIncident;
  const present = (o) => out[o * layout.size + layout.presentValue + layout.width - 1];
  let sales = plan.monthlySales;
  return createTasks({
    setLine(value) {
      amounts[CHANGED.option][CHANGED.line] = value;
    },
    setSales(value) {
      sales = value;
    },
    full() {
      fillLines(sales);
      addUp(plan, table, sales);
    },
    last: () => out[last],
    difference: () => present(PAIR.left) - present(PAIR.right),
    table: () => Array.from(out),
  });
}
