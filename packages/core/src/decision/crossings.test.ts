import { expect, test } from 'vitest';
import { prepare } from '../model/prepare.ts';
import type { Line } from '../scenario/schema.ts';
import { crossover } from './crossover.ts';
import { plainOption, plainScenario, priced } from './plain/fixtures.ts';

function crossed(left: readonly Line[], right: readonly Line[], measure: 'total' | 'totalWithIncident' = 'total') {
  const options = [
    plainOption('left', left),
    plainOption('right', right, { annualProbability: 0.1 }),
    plainOption('open', [{ ...priced('quote', 0, { kind: 'monthly' }), amount: { kind: 'unquoted' } }]),
  ];
  const scenario = plainScenario(options, { incident: { severity: { kind: 'own-figure', yen: 120_000 } } });
  return crossover(prepare(scenario), { left: 'left', right: 'right', measure });
}
const monthly = (yen: number) => priced('fee', yen, { kind: 'monthly' });

// methodology: 14/horizon
test('every month in which one passes the other, whichever was ahead', () => {
  // 12 a month against 50 at the opening, and 180 more in month 10: 60 > 50 in month 5, 230 again, 240 in month 20.
  const steady = [monthly(12)];
  const steps = [priced('build', 50, { kind: 'before-opening' }), priced('fair', 180, { kind: 'once', month: 10 })];
  expect(crossed(steady, steps)).toMatchObject({
    months: [
      { month: 5, cheaper: 'right' },
      { month: 10, cheaper: 'left' },
      { month: 20, cheaper: 'right' },
    ],
    outcome: 'several',
  });
  expect(crossed(steps, steady).months).toEqual([
    { month: 5, cheaper: 'left' },
    { month: 10, cheaper: 'right' },
    { month: 20, cheaper: 'left' },
  ]);
});

test('a tie is no crossing until it is passed', () => {
  const dear = [priced('build', 48, { kind: 'before-opening' })];
  expect(crossed([monthly(12)], dear)).toMatchObject({ months: [{ month: 5, cheaper: 'right' }], outcome: 'one' });
  expect(crossed([monthly(2)], dear)).toMatchObject({ months: [], outcome: 'none' });
  expect(crossed([monthly(2)], [monthly(3)])).toMatchObject({ months: [], outcome: 'none' });
});

test('incidents count where the measure counts them', () => {
  // 12,000 a year of expected loss on the right are 1,000 a month.
  const build = [priced('build', 4_000, { kind: 'before-opening' })];
  expect(crossed(build, []).months).toEqual([]);
  const found = crossed(build, [], 'totalWithIncident');
  expect(found.months).toEqual([{ month: 5, cheaper: 'left' }]);
  expect(found.right.slice(0, 4)).toEqual([0, 1_000, 2_000, 3_000]);
  expect(found.left).toEqual(new Array(25).fill(4_000));
});
