import { CATEGORIES, CHANGED, createLayout, PAIR } from '../lib/plan.mjs';
import { createTasks } from '../lib/tasks.mjs';

const INCIDENT = CATEGORIES.length - 1;

/**
 * The month loop over objects with plus, minus, times and div, written straightforwardly: factors of each year and
 * month are made once, months are added one by one, every output is made.
 * @param arithmetic of: a number; round: to whole yen; trim: cuts a product to size where the library does not
 */
export function createDecimalLoop(plan, { of, round, trim = (x) => x }) {
  const layout = createLayout(plan);
  const zero = of(0);
  const out = new Array(layout.size * plan.options.length).fill(zero);
  const amounts = plan.options.map(({ lines }) => lines.map((line) => of(line.amount)));
  const powers = (rate, from) => {
    const factor = of(1).plus(of(rate));
    const found = [];
    for (let y = 0; y <= plan.years; y += 1) {
      const last = found[y - 1];
      found.push(y <= from ? of(1) : trim(last.times(factor)));
    }
    return found;
  };
  const indexes = plan.options.map(({ lines }) => lines.map((line) => powers(line.rate, 1)));
  const growth = powers(plan.growth, 1);
  const discount = powers(plan.discount, 0);
  const hourly = of(plan.hourlyCost);
  const orderValue = of(plan.orderValue);
  const margin = of(plan.margin);
  const months = of(12 * plan.years);
  const losses = plan.options.map(({ p }) => round(of(p).times(of(plan.severity))));
  let sales = of(plan.monthlySales);

  function run() {
    const { width, size } = layout;
    const salesOfMonth = growth.map((factor) => trim(sales.times(factor)));
    let sold = zero;
    for (let y = 1; y <= plan.years; y += 1) for (let m = 0; m < 12; m += 1) sold = sold.plus(salesOfMonth[y]);
    sold = round(sold);
    const contribution = round(sold.times(margin));
    for (let o = 0; o < plan.options.length; o += 1) {
      const { lines } = plan.options[o];
      const at = o * size;
      for (let l = 0; l < lines.length; l += 1) {
        const line = lines[l];
        const amount = amounts[o][l];
        const to = at + l * width;
        let sum = zero;
        for (let y = 0; y <= plan.years; y += 1) {
          let cell = zero;
          if (line.kind === 'share') {
            if (line.months[y] > 0) {
              for (let k = 0; k < lines.length; k += 1) {
                if (lines[k].category === line.of) cell = cell.plus(out[at + k * width + y]);
              }
              cell = cell.times(amount);
            }
          } else {
            const index = indexes[o][l][y];
            for (let m = 0; m < line.months[y]; m += 1) {
              let paid = amount;
              if (line.kind === 'hours') paid = paid.times(hourly);
              else if (line.kind === 'sales-rate') paid = paid.times(salesOfMonth[y]);
              else if (line.kind === 'per-order') paid = paid.times(salesOfMonth[y]).div(orderValue);
              cell = cell.plus(trim(paid.times(index)));
            }
          }
          cell = round(cell);
          out[to + y] = cell;
          sum = sum.plus(cell);
        }
        out[to + width - 1] = sum;
      }
      const loss = at + layout.incident;
      let lossSum = zero;
      for (let y = 0; y <= plan.years; y += 1) {
        out[loss + y] = y === 0 ? zero : losses[o];
        lossSum = lossSum.plus(out[loss + y]);
      }
      out[loss + width - 1] = lossSum;
      for (let y = 0; y < width; y += 1) {
        let total = zero;
        for (let c = 0; c < CATEGORIES.length; c += 1) {
          let row = zero;
          for (let l = 0; l < lines.length; l += 1) {
            if (lines[l].category === c) row = row.plus(out[at + l * width + y]);
          }
          if (c === INCIDENT) row = row.plus(out[loss + y]);
          out[at + layout.category(c) + y] = row;
          total = total.plus(row);
        }
        out[at + layout.totalWithIncident + y] = total;
        out[at + layout.total + y] = total.minus(out[loss + y]);
      }
      let present = zero;
      let presentWith = zero;
      for (let y = 0; y <= plan.years; y += 1) {
        const value = round(out[at + layout.total + y].div(discount[y]));
        const valueWith = round(out[at + layout.totalWithIncident + y].div(discount[y]));
        out[at + layout.presentValue + y] = value;
        out[at + layout.presentValueWithIncident + y] = valueWith;
        present = present.plus(value);
        presentWith = presentWith.plus(valueWith);
      }
      out[at + layout.presentValue + width - 1] = present;
      out[at + layout.presentValueWithIncident + width - 1] = presentWith;
      const total = out[at + layout.total + width - 1];
      out[at + layout.average] = round(total.div(months));
      out[at + layout.sales] = sold;
      out[at + layout.contribution] = contribution;
      out[at + layout.net] = contribution.minus(total);
      out[at + layout.netWithIncident] = contribution.minus(out[at + layout.totalWithIncident + width - 1]);
    }
  }
  const last = layout.size * (plan.options.length - 1) + layout.netWithIncident;
  const present = (o) => out[o * layout.size + layout.presentValue + layout.width - 1];
  return createTasks({
    setLine(value) {
      amounts[CHANGED.option][CHANGED.line] = of(value);
    },
    setSales(value) {
      sales = of(value);
    },
    full: run,
    last: () => Number(out[last]),
    difference: () => Number(present(PAIR.left).minus(present(PAIR.right))),
    table: () => out.map(Number),
  });
}
