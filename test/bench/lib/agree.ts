/** Yen that an output may differ by from the oracle's, half a yen for each of 12 lines × 6 years that are not rounded. */
const LIMITS = { yen: 0.01, near: 4, cells: 12 * 6 * 0.5 } as const;
export type Agreement = keyof typeof LIMITS;

export interface Compared {
  /** How many outputs were compared, and the largest difference in yen. */
  readonly compared: number;
  readonly worstYen: number;
}

/** Compares tables of outputs, NaN where an engine has none; throws at the first that is off. */
export function agree(
  name: string,
  agreement: Agreement,
  tables: readonly { readonly got: readonly number[]; readonly want: readonly number[] }[],
): Compared {
  let compared = 0;
  let worstYen = 0;
  for (const { got, want } of tables) {
    if (got.length !== want.length) throw new Error(`${name}: ${got.length} outputs, the oracle has ${want.length}`);
    got.forEach((value, i) => {
      if (Number.isNaN(value)) return;
      const expected = want[i] ?? Number.NaN;
      const off = Math.abs(value - expected);
      if (!(off <= LIMITS[agreement])) throw new Error(`${name}: output ${i} is ${value}, the oracle has ${expected}`);
      compared += 1;
      worstYen = Math.max(worstYen, off);
    });
  }
  if (compared === 0) throw new Error(`${name}: nothing compared`);
  return { compared, worstYen };
}
