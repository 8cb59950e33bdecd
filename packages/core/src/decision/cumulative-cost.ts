import { baseValues } from '../engine/base-values.ts';
import type { Named } from '../formula/build.ts';
import { pathOf } from '../formula/path.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { AMOUNT_TRAITS } from '../scenario/amount-traits.ts';
import { leavingOf } from '../scenario/contract.ts';
import { EXPECTED_LOSS_LINE } from '../scenario/ids.ts';
import type { Line, Timing } from '../scenario/schema.ts';
import { type PaidMonth, timingTraits } from '../scenario/timing-traits.ts';

/**
 * What an option has cost by the end of each month, whole yen; place 0 is the opening. A year's recurring cells are
 * spread evenly over its months (a monthly line over the months it runs, what follows sales by the season), one-off cells
 * and payments in advance lie in their month. The last
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
  const { season } = scenario.business;
  const monthly = new Array<number>(12 * scenario.horizonYears + 1).fill(0);
  const put = (month: number, yen: number): void => {
    monthly[month] = (monthly[month] as number) + yen;
  };
  const spread = (
    cells: readonly Named[],
    weightsOf: (year: number) => Weights,
    atOnce: (year: number, yen: number) => number = () => 0,
  ): void => {
    cells.forEach(({ of }, year) => {
      const cell = numbers.float(of.index);
      if (year === 0) put(0, cell);
      if (year === 0 || cell === 0) return;
      const yen = cell - atOnce(year, cell);
      const weights = weightsOf(year);
      const whole = weights.reduce((all, [, weight]) => all + weight, 0);
      let before = 0;
      let paid = 0;
      for (const [month, weight] of weights) {
        before += weight;
        // Whole yen, all of the cell after the last month.
        const by = Math.round((yen * before) / whole);
        put(month, by - paid);
        paid = by;
      }
    });
  };
  for (const { line, cells } of lines) {
    if (line.id === EXPECTED_LOSS_LINE && !withIncident) continue;
    const timing = line.stated?.timing ?? line.credit?.timing;
    const left = line.stated && leavingOf(line.stated, scenario.horizonYears);
    const numberOf = (kind: 'leavingFee' | 'grossCell', year: number): number | undefined => {
      const found = model.byId.get(pathOf({ kind, option: optionId, line: line.id, year }));
      return found && numbers.float(found.index);
    };
    // What leaving a contract costs is paid when it is left, not spread over the year; of it, what is no tax.
    const atOnce = (year: number, yen: number): number => {
      const fee = left?.year === year ? numberOf('leavingFee', year) : undefined;
      if (!left || fee === undefined) return 0;
      const gross = numberOf('grossCell', year);
      const now = gross ? Math.round((yen * fee) / gross) : fee;
      put(left.month, now);
      return now;
    };
    spread(
      cells,
      (year) => monthsOf(timing, year, line.stated && followsSales(line.stated) ? season : undefined),
      atOnce,
    );
  }
  for (const { row, cells } of rows) if (row === 'tax') spread(cells, (year) => monthsOf(undefined, year, undefined));
  let sum = 0;
  return monthly.map((yen) => {
    sum += yen;
    return sum;
  });
}

/** Months, from the opening on, with their part of a year's cell. */
type Weights = readonly PaidMonth[];

const followsSales = ({ amount }: Line): boolean => AMOUNT_TRAITS[amount.kind].followsSales;

/** When in a year a cell is paid: in its month, in advance, or spread over the months it runs. */
function monthsOf(timing: Timing | undefined, year: number, season: readonly number[] | undefined): Weights {
  const opening = 12 * (year - 1) + 1;
  const traits = timing && timingTraits(timing);
  const stated = timing && traits?.paidIn(timing, year);
  if (stated) return stated;
  const byMonth = timing && traits?.per === 'month';
  const first = byMonth ? opening - 1 + traits.firstMonth(timing, year) : opening;
  const length = byMonth ? Math.max(1, traits.activeMonths(timing, year)) : 12;
  const weights = Array.from({ length }, (_, i) => [first + i, season?.[(first + i - 1) % 12] ?? 1] as const);
  return weights.some(([, weight]) => weight > 0) ? weights : weights.map(([month]) => [month, 1] as const);
}
