import { CHANGED, createLayout, lineValue, PAIR, salesValue } from '../lib/plan.mjs';
import { addUp, wholeYen } from './add-up.mjs';

/** What a developer would write first: float64, month after month, every output. */
export function createFloatLoop(plan) {
  const layout = createLayout(plan);
  const out = new Float64Array(layout.size * plan.options.length);
  const amounts = plan.options.map(({ lines }) => Float64Array.from(lines, (line) => line.amount));
  const indexes = plan.options.map(({ lines }) =>
    lines.map((line) => Float64Array.from({ length: plan.years + 1 }, (_, y) => (1 + line.rate) ** Math.max(0, y - 1))),
  );
  const growth = Float64Array.from({ length: plan.years + 1 }, (_, y) => (y === 0 ? 0 : (1 + plan.growth) ** (y - 1)));
  const discount = Float64Array.from({ length: plan.years + 1 }, (_, y) => (1 + plan.discount) ** y);
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
    addUp(plan, layout, out, sales, growth, discount);
  }
  const last = layout.size * (plan.options.length - 1) + layout.netWithIncident;
  const present = (o) => out[o * layout.size + layout.presentValue + layout.width - 1];
  const set = (line, nextSales) => {
    amounts[CHANGED.option][CHANGED.line] = line;
    sales = nextSales;
  };
  const reset = () => set(lineValue(plan, 0), plan.monthlySales);
  const each = (change) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) {
      change(i);
      run();
      sum += out[last];
    }
    reset();
    return sum;
  };
  return {
    table(line, nextSales) {
      set(line, nextSales);
      run();
      reset();
      return Array.from(out);
    },
    tasks: {
      full: each(() => {}),
      line: each((i) => {
        amounts[CHANGED.option][CHANGED.line] = lineValue(plan, i);
      }),
      sales: each((i) => {
        sales = salesValue(plan, i);
      }),
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) {
          root = bisect((x) => {
            sales = x;
            run();
            return present(PAIR.left) - present(PAIR.right);
          });
        }
        reset();
        return root;
      },
    },
  };
}

/** Bisection over the range of the pair, as often as a developer would to be within a tenth of a yen. */
export function bisect(difference) {
  let { low, high } = PAIR;
  const sign = Math.sign(difference(low));
  for (let s = 0; s < PAIR.steps; s += 1) {
    const middle = (low + high) / 2;
    if (Math.sign(difference(middle)) === sign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
