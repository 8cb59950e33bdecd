import { CHANGED, createLayout, PAIR } from '../lib/plan.mjs';
import { createTasks } from '../lib/tasks.mjs';
import { addUp, wholeYen } from './add-up.mjs';

/** Formula of each kind of line; a share's is of its year's base. */
const FORMULAS = {
  fixed: 'amount * index',
  hours: 'amount * hourly * index',
  'sales-rate': 'amount * sales * growth * index',
  'per-order': 'amount * sales * growth / orderValue * index',
  share: 'amount * base',
};

/**
 * The month loop with one formula for each line, compiled once by a formula library and evaluated month after month;
 * what follows from the cells is plain float64, to the library's advantage.
 * @param compile text of a formula → function of its variables
 */
export function createFormulaLoop(plan, compile) {
  const layout = createLayout(plan);
  const out = new Float64Array(layout.size * plan.options.length);
  const amounts = plan.options.map(({ lines }) => Float64Array.from(lines, (line) => line.amount));
  const indexes = plan.options.map(({ lines }) =>
    lines.map((line) => Float64Array.from({ length: plan.years + 1 }, (_, y) => (1 + line.rate) ** Math.max(0, y - 1))),
  );
  const growth = Float64Array.from({ length: plan.years + 1 }, (_, y) => (y === 0 ? 0 : (1 + plan.growth) ** (y - 1)));
  const discount = Float64Array.from({ length: plan.years + 1 }, (_, y) => (1 + plan.discount) ** y);
  const formulas = plan.options.map(({ lines }) =>
    lines.map((line) => ({
      evaluate: compile(FORMULAS[line.kind]),
      scope: {
        amount: 0,
        index: 1,
        sales: 0,
        growth: 0,
        base: 0,
        hourly: plan.hourlyCost,
        orderValue: plan.orderValue,
      },
    })),
  );
  let sales = plan.monthlySales;

  function run() {
    const { width } = layout;
    for (let o = 0; o < plan.options.length; o += 1) {
      const { lines, p } = plan.options[o];
      const at = o * layout.size;
      for (let l = 0; l < lines.length; l += 1) {
        const line = lines[l];
        const amount = amounts[o][l];
        const to = at + l * width;
        let sum = 0;
        for (let y = 0; y <= plan.years; y += 1) {
          let cell = 0;
          const { scope, evaluate } = formulas[o][l];
          scope.amount = amount;
          if (line.kind === 'share') {
            if (line.months[y] > 0) {
              for (let k = 0; k < lines.length; k += 1) {
                if (lines[k].category === line.of) cell += out[at + k * width + y];
              }
              scope.base = cell;
              cell = evaluate(scope);
            }
          } else {
            scope.index = indexes[o][l][y];
            scope.sales = sales;
            scope.growth = growth[y];
            for (let m = 0; m < line.months[y]; m += 1) cell += evaluate(scope);
          }
          cell = wholeYen(cell);
          out[to + y] = cell;
          sum += cell;
        }
        out[to + width - 1] = sum;
      }
    }
    addUp(plan, layout, out, sales, growth, discount);
  }
  const last = layout.size * (plan.options.length - 1) + layout.netWithIncident;
  const present = (o) => out[o * layout.size + layout.presentValue + layout.width - 1];
  return createTasks({
    setLine(value) {
      amounts[CHANGED.option][CHANGED.line] = value;
    },
    setSales(value) {
      sales = value;
    },
    full: run,
    last: () => out[last],
    difference: () => present(PAIR.left) - present(PAIR.right),
    table: () => Array.from(out),
  });
}
