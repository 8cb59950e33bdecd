import { baseValues } from '../engine/base-values.ts';
import type { Named } from '../formula/build.ts';
import { activeMonths } from '../model/cost/active-months.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { EXPECTED_LOSS_LINE } from '../scenario/ids.ts';
import type { Timing } from '../scenario/schema.ts';

/**
 * What an option has cost by the end of each month, whole yen; place 0 is the opening. A year's recurring cells are
 * spread evenly over its months (a monthly line over the months it runs), one-off cells lie in their month. The last
 * value is the option's total, exactly.
 * @param options `withIncident`: whether the expected loss of incidents counts.
 */
export function cumulativeCost(
  { scenario, model }: Prepared,
  optionId: string,
  { withIncident }: { readonly withIncident: boolean },
): readonly number[] {
  const { lines, rows } = optionNumbers(model, optionId);
  const numbers = baseValues(model);
  const monthly = new Array<number>(12 * scenario.horizonYears + 1).fill(0);
  const put = (month: number, yen: number): void => {
    monthly[month] = (monthly[month] as number) + yen;
  };
  const spread = (cells: readonly Named[], timing: Timing | undefined): void => {
    cells.forEach(({ of }, year) => {
      const yen = numbers.float(of.index);
      if (year === 0) put(0, yen);
      if (year === 0 || yen === 0) return;
      const [first, months] = spanOf(timing, year);
      for (let m = 1; m <= months; m += 1) put(first + m - 1, share(yen, m, months) - share(yen, m - 1, months));
    });
  };
  for (const { line, cells } of lines) {
    if (line.id !== EXPECTED_LOSS_LINE || withIncident) spread(cells, line.stated?.timing);
  }
  for (const { row, cells } of rows) if (row === 'tax') spread(cells, undefined);
  let sum = 0;
  return monthly.map((yen) => {
    sum += yen;
    return sum;
  });
}

// What has been spent of a cell after m of its months: whole yen, all of it after the last.
const share = (yen: number, m: number, months: number): number => Math.round((yen * m) / months);

/** First month and number of months over which a year's cell is spread. */
function spanOf(timing: Timing | undefined, year: number): readonly [first: number, months: number] {
  const opening = 12 * (year - 1) + 1;
  if (timing?.kind === 'once') return [timing.month, 1];
  if (timing?.kind === 'monthly') {
    return [Math.max(opening, timing.from ?? 1), Math.max(1, activeMonths(timing, year))];
  }
  return [opening, 12];
}
