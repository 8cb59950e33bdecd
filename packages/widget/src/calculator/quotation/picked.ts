import type { Row } from './take-rows.ts';

/** Takes one of a row's prices, and that of the same column in the rows that wait for theirs. */
export function picked(rows: readonly Row[], { key, choices }: Row, at: number): readonly Row[] {
  const of = choices?.[at]?.of;
  return rows.map((row) => {
    const same = of && row.amount === '' ? row.choices?.findIndex((one) => one.of === of) : -1;
    const place = row.key === key ? at : (same ?? -1);
    const choice = row.choices?.[place];
    if (!choice) return row;
    const { amount, often, tax } = choice;
    return { ...row, amount, tax, picked: place, ...(!row.chosen && { often }) };
  });
}
