import { CATEGORIES, CHANGED, createLayout, lineValue, PAIR, salesValue } from '../lib/plan.mjs';

/**
 * The floor: float64 without rounding, everything that the changed input does not touch multiplied out beforehand, by
 * hand for this one workload. Each line's years are one factor, its present value another; sales are affine.
 * @param outputs `ends`: total and present value of each option; `table`: row × year cells of each option as well
 */
export function createFactored(plan, outputs) {
  const { years, options } = plan;
  const width = years + 1;
  const rows = CATEGORIES.length * width;
  const factor = (rate, y) => (1 + rate) ** Math.max(0, y - 1);
  // Yen of a year per unit of a line's amount: a number, and a number per yen of monthly sales.
  const made = options.map(({ lines }) => {
    const fixed = new Float64Array(lines.length * width);
    const bySales = new Float64Array(lines.length * width);
    lines.forEach((line, l) => {
      for (let y = 0; y < width; y += 1) {
        const f = line.months[y] * factor(line.rate, y);
        const g = y === 0 ? 0 : (1 + plan.growth) ** (y - 1);
        const at = l * width + y;
        if (line.kind === 'hours') fixed[at] = f * plan.hourlyCost;
        else if (line.kind === 'sales-rate') bySales[at] = f * g;
        else if (line.kind === 'per-order') bySales[at] = (f * g) / plan.orderValue;
        else if (line.kind !== 'share') fixed[at] = f;
      }
    });
    return { fixed, bySales };
  });
  const shareOf = ({ lines }) => lines.find((line) => line.kind === 'share');
  // A share adds to its own category and multiplies the lines of its base.
  const weight = options.map((option) =>
    option.lines.map((l) => (l.category === shareOf(option).of ? 1 + shareOf(option).amount : 1)),
  );
  const discount = Float64Array.from({ length: width }, (_, y) => (1 + plan.discount) ** -y);
  const amounts = options.map(({ lines }) => Float64Array.from(lines, (line) => line.amount));
  const lossOf = options.map(({ p }) => p * plan.severity);
  let sales = plan.monthlySales;
  // Per line, over all years: nominal and present yen per unit, and the same per unit and yen of sales.
  const sums = made.map(({ fixed, bySales }, o) => {
    const { lines } = options[o];
    const table = new Float64Array(4 * lines.length);
    lines.forEach((line, l) => {
      for (let y = 0; y < width; y += 1) {
        const w = weight[o][l];
        table[4 * l] += w * fixed[l * width + y];
        table[4 * l + 1] += w * fixed[l * width + y] * discount[y];
        table[4 * l + 2] += w * bySales[l * width + y];
        table[4 * l + 3] += w * bySales[l * width + y] * discount[y];
      }
    });
    return table;
  });
  const total = new Float64Array(options.length);
  const present = new Float64Array(options.length);
  const cells = new Float64Array(options.length * rows);
  const slopes = new Float64Array(2 * options.length);
  const wide = outputs === 'table';

  function full() {
    for (let o = 0; o < options.length; o += 1) {
      const table = sums[o];
      const own = amounts[o];
      let t = 0;
      let v = 0;
      let st = 0;
      let sv = 0;
      for (let l = 0; l < own.length; l += 1) {
        const a = own[l];
        t += a * table[4 * l];
        v += a * table[4 * l + 1];
        st += a * table[4 * l + 2];
        sv += a * table[4 * l + 3];
      }
      slopes[2 * o] = st;
      slopes[2 * o + 1] = sv;
      total[o] = t + st * sales;
      present[o] = v + sv * sales;
    }
    if (!wide) return;
    cells.fill(0);
    for (let o = 0; o < options.length; o += 1) {
      const { lines } = options[o];
      const { fixed, bySales } = made[o];
      const at = o * rows;
      for (let l = 0; l < lines.length; l += 1) {
        const a = amounts[o][l];
        const to = at + lines[l].category * width;
        for (let y = 0; y < width; y += 1) cells[to + y] += a * (fixed[l * width + y] + bySales[l * width + y] * sales);
      }
      const share = shareFacts[o];
      const from = at + share.of * width;
      const to = at + share.category * width;
      for (let y = 0; y < width; y += 1) cells[to + y] += share.rate * share.paid[y] * cells[from + y];
      const loss = at + (CATEGORIES.length - 1) * width;
      for (let y = 1; y < width; y += 1) cells[loss + y] = lossOf[o];
    }
  }
  const shareFacts = options.map((option) => {
    const share = shareOf(option);
    return { of: share.of, category: share.category, rate: share.amount, paid: Float64Array.from(share.months) };
  });

  // The changed line: its own factors, nothing else.
  const { option: co, line: cl } = CHANGED;
  const lineTotal = sums[co][4 * cl];
  const linePresent = sums[co][4 * cl + 1];
  const lineFixed = made[co].fixed.slice(cl * width, (cl + 1) * width);
  const lineAt = co * rows + options[co].lines[cl].category * width;
  function setLine(value) {
    const delta = value - amounts[co][cl];
    amounts[co][cl] = value;
    total[co] += delta * lineTotal;
    present[co] += delta * linePresent;
    if (wide) for (let y = 0; y < width; y += 1) cells[lineAt + y] += delta * lineFixed[y];
  }
  const platform = CATEGORIES.indexOf('platform');
  const salesCells = options.map(({ lines }, o) =>
    Float64Array.from({ length: width }, (_, y) =>
      lines.reduce((sum, line, l) => sum + amounts[o][l] * made[o].bySales[l * width + y], 0),
    ),
  );
  function setSales(value) {
    const delta = value - sales;
    sales = value;
    for (let o = 0; o < options.length; o += 1) {
      total[o] += delta * slopes[2 * o];
      present[o] += delta * slopes[2 * o + 1];
      if (wide) {
        const slope = salesCells[o];
        const at = o * rows + platform * width;
        for (let y = 1; y < width; y += 1) cells[at + y] += delta * slope[y];
      }
    }
  }
  /** Present value of an option without sales, and its rise with each yen of them. */
  function breakEvenOnce() {
    let constant = 0;
    let slope = 0;
    for (const [o, sign] of [
      [PAIR.left, 1],
      [PAIR.right, -1],
    ]) {
      const table = sums[o];
      const own = amounts[o];
      for (let l = 0; l < own.length; l += 1) {
        constant += sign * own[l] * table[4 * l + 1];
        slope += sign * own[l] * table[4 * l + 3];
      }
    }
    return -constant / slope;
  }
  const reset = () => {
    amounts[co][cl] = lineValue(0);
    sales = plan.monthlySales;
    full();
  };
  full();
  return {
    table(line, nextSales) {
      const layout = createLayout(plan);
      setLine(line);
      setSales(nextSales);
      const out = new Array(layout.size * options.length).fill(Number.NaN);
      for (let o = 0; o < options.length; o += 1) {
        out[o * layout.size + layout.total + width] = total[o];
        out[o * layout.size + layout.presentValue + width] = present[o];
        if (!wide) continue;
        for (let c = 0; c < CATEGORIES.length; c += 1) {
          for (let y = 0; y < width; y += 1)
            out[o * layout.size + layout.category(c) + y] = cells[o * rows + c * width + y];
        }
      }
      reset();
      return out;
    },
    tasks: {
      full(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          amounts[co][cl] = lineValue(i);
          full();
          sum += total[co] + cells[lineAt];
        }
        reset();
        return sum;
      },
      line(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          setLine(lineValue(i));
          sum += total[co] + present[co];
        }
        reset();
        return sum;
      },
      sales(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 1) {
          setSales(salesValue(i));
          sum += total[0] + present[4];
        }
        reset();
        return sum;
      },
      inTurn(n) {
        let sum = 0;
        for (let i = 0; i < n; i += 2) {
          setLine(lineValue(i));
          sum += total[co] + present[co];
          setSales(salesValue(i));
          sum += total[0] + present[4];
        }
        reset();
        return sum;
      },
      breakEven(n) {
        let root = 0;
        for (let i = 0; i < n; i += 1) {
          amounts[co][cl] = lineValue(i);
          root += breakEvenOnce();
        }
        reset();
        return root / n;
      },
    },
  };
}
