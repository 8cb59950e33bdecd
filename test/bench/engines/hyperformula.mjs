import { HyperFormula } from 'hyperformula';
import { CATEGORIES, CHANGED, createLayout, PAIR } from '../lib/plan.mjs';
import { createTasks } from '../lib/tasks.mjs';

const INCIDENT = CATEGORIES.length - 1;
const letters = (column) =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);
const cell = (column, row) => `${letters(column)}${row + 1}`;

/** A workbook as a careful user builds it: inputs, factors, a sheet of months and one of years for each option, summary. */
function sheetsOf(plan) {
  const { years, options } = plan;
  const width = years + 1;
  const inputs = [[plan.monthlySales, plan.hourlyCost, plan.orderValue, plan.margin, plan.severity, plan.discount]];
  for (const option of options) inputs.push([option.p, ...option.lines.map((line) => line.amount)]);
  const sheets = { Inputs: inputs };
  const range = Array.from({ length: width }, (_, y) => y);
  sheets.Factors = [
    range.map((y) => (y === 0 ? 0 : `=${1 + plan.growth}^${y - 1}`)),
    range.map((y) => `=(1+Inputs!$F$1)^${y}`),
  ];
  const summary = [];
  options.forEach((option, o) => {
    const { lines } = option;
    const months = [];
    const table = [];
    const indexes = lines.map((line) => range.map((y) => `=${1 + line.rate}^${Math.max(0, y - 1)}`));
    sheets[`I${o}`] = indexes;
    lines.forEach((line, l) => {
      const amount = `Inputs!$${letters(l + 1)}$${o + 2}`;
      const row = new Array(12 * years + 1).fill(null);
      const paid = (y) => {
        const index = `I${o}!$${letters(y)}$${l + 1}`;
        if (line.kind === 'hours') return `=${amount}*Inputs!$B$1*${index}`;
        if (line.kind === 'sales-rate') return `=${amount}*Inputs!$A$1*Factors!$${letters(y)}$1*${index}`;
        if (line.kind === 'per-order') return `=${amount}*Inputs!$A$1*Factors!$${letters(y)}$1/Inputs!$C$1*${index}`;
        return `=${amount}*${index}`;
      };
      const yearly = [];
      for (let y = 0; y <= years; y += 1) {
        const count = line.months[y];
        if (line.kind === 'share') {
          const base = lines.flatMap((other, k) => (other.category === line.of ? [cell(y, k)] : []));
          yearly.push(count > 0 ? `=ROUND(${amount}*(${base.join('+')}),0)` : 0);
          continue;
        }
        const first = y === 0 ? 0 : 12 * (y - 1) + 1;
        for (let m = 0; m < count; m += 1) row[first + m] = paid(y);
        const last = y === 0 ? 0 : 12 * y;
        yearly.push(count > 0 ? `=ROUND(SUM(M${o}!${cell(first, l)}:${cell(last, l)}),0)` : 0);
      }
      months.push(row);
      table.push([...yearly, `=SUM(${cell(0, l)}:${cell(years, l)})`]);
    });
    const loss = lines.length;
    table.push([
      ...range.map((y) => (y === 0 ? 0 : `=ROUND(Inputs!$A$${o + 2}*Inputs!$E$1,0)`)),
      `=SUM(${cell(0, loss)}:${cell(years, loss)})`,
    ]);
    const columns = [...range, width];
    CATEGORIES.forEach((_, c) => {
      const own = lines.flatMap((line, l) => (line.category === c ? [l] : []));
      if (c === INCIDENT) own.push(loss);
      table.push(columns.map((y) => `=${own.map((l) => cell(y, l)).join('+')}`));
    });
    const rows = loss + 1;
    const end = rows + CATEGORIES.length;
    table.push(columns.map((y) => `=${cell(y, end + 1)}-${cell(y, loss)}`));
    table.push(columns.map((y) => `=SUM(${cell(y, rows)}:${cell(y, end - 1)})`));
    for (const of of [end, end + 1]) {
      table.push([
        ...range.map((y) => `=ROUND(${cell(y, of)}/Factors!$${letters(y)}$2,0)`),
        `=SUM(${cell(0, of + 2)}:${cell(years, of + 2)})`,
      ]);
    }
    sheets[`M${o}`] = months;
    sheets[`Y${o}`] = table;
    const total = `Y${o}!${cell(width, end)}`;
    const r = o + 1;
    summary.push([
      `=ROUND(${total}/${12 * years},0)`,
      `=ROUND(SUM(${range
        .slice(1)
        .map((y) => `12*Inputs!$A$1*Factors!$${letters(y)}$1`)
        .join(',')}),0)`,
      `=ROUND(B${r}*Inputs!$D$1,0)`,
      `=C${r}-${total}`,
      `=C${r}-Y${o}!${cell(width, end + 1)}`,
      `=Y${o}!${cell(width, end + 2)}`,
      `=${total}`,
    ]);
  });
  sheets.Summary = summary;
  return sheets;
}

/** HyperFormula (GPL-3.0): one formula for each month's cell; a change recalculates what depends on it. */
export function create(plan) {
  const sheets = sheetsOf(plan);
  const build = () => HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', precisionRounding: 12 });
  const engine = build();
  const inputs = engine.getSheetId('Inputs');
  const summary = engine.getSheetId('Summary');
  const range = {
    start: { sheet: summary, row: 0, col: 0 },
    end: { sheet: summary, row: plan.options.length - 1, col: 6 },
  };
  const lineAt = { sheet: inputs, row: CHANGED.option + 1, col: CHANGED.line + 1 };
  const salesAt = { sheet: inputs, row: 0, col: 0 };
  let values = engine.getRangeValues(range);
  return createTasks({
    setLine: (value) => engine.setCellContents(lineAt, value),
    setSales: (value) => engine.setCellContents(salesAt, value),
    full() {
      const made = build();
      values = made.getRangeValues(range);
      made.destroy();
    },
    ready() {
      values = engine.getRangeValues(range);
    },
    last: () => values[4][4],
    difference: () => values[PAIR.left][5] - values[PAIR.right][5],
    table() {
      const { size } = createLayout(plan);
      return plan.options.flatMap((_, o) => {
        const cells = engine.getSheetValues(engine.getSheetId(`Y${o}`)).flat();
        return [...cells, ...values[o]].slice(0, size);
      });
    },
  });
}
