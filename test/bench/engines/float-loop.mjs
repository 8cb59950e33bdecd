import { createFloatTable, createTableTasks, wholeYen } from './float-table.mjs';

/** What a developer would write first: float64, month after month, every output. */
export function create(plan) {
  const table = createFloatTable(plan);
  const { layout, out, amounts, indexes, growth } = table;
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
          if (line.kind === 'share') {
            if (line.months[y] > 0) {
              for (let k = 0; k < lines.length; k += 1) {
                if (lines[k].category === line.of) cell += out[at + k * width + y];
              }
              cell *= amount;
            }
          } else {
            const months = line.months[y];
            const index = indexes[o][l][y];
            const month = sales * growth[y];
            for (let m = 0; m < months; m += 1) {
              let paid = amount;
              if (line.kind === 'hours') paid *= plan.hourlyCost;
              else if (line.kind === 'sales-rate') paid *= month;
              else if (line.kind === 'per-order') paid = (paid * month) / plan.orderValue;
              cell += paid * index;
            }
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
