import { createFloatTable, createTableTasks, wholeYen } from './float-table.mjs';

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
  const table = createFloatTable(plan);
  const { layout, out, amounts, indexes, growth } = table;
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
  function fillLines(sales) {
    const { width } = layout;
    for (let o = 0; o < plan.options.length; o += 1) {
      const { lines } = plan.options[o];
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
  }
  return createTableTasks(plan, table, fillLines);
}
