import { expect, it } from 'vitest';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import type { Line, Option } from '../scenario/schema.ts';
import { ownHours } from './own-hours.ts';

const hoursOf = (lines: readonly Line[], more: Partial<Option> = {}, hourlyCost = 2_500): number => {
  const { business } = scenario();
  const prepared = prepare(
    scenario({ business: { ...business, hourlyCost }, options: [option('saas', { lines, ...more })] }),
  );
  return ownHours(prepared, 'saas');
};
const work = (id: string, timing: Line['timing'], hours: number, more: Partial<Line> = {}): Line =>
  line(id, { timing, amount: { kind: 'hours', hours }, ...more });

// methodology: what-is-compared/own-working-hours
it('counts every time within the years compared, at today’s hours however wages rise', () => {
  const lines = [
    work('prepare', { kind: 'before-opening' }, 40),
    work('run', { kind: 'monthly' }, 20, { escalation: { kind: 'inflation' } }),
    work('check', { kind: 'yearly', from: 2 }, 8, { escalation: { kind: 'own', rate: 0.1 } }),
    work('renew', { kind: 'every', years: 2 }, 30),
    work('fair', { kind: 'once', month: 61 }, 100),
  ];
  // Five years: 40 + 60 × 20 + 4 × 8 + 2 × 30, and nothing in the sixth.
  expect(hoursOf(lines)).toBeCloseTo(40 + 1_200 + 32 + 60, 5);
  expect(hoursOf(lines, {}, 0)).toBeCloseTo(1_332, 5);
});

it('counts hours, not what they will cost once prices have risen', () => {
  const { rates } = scenario();
  const lines = [work('run', { kind: 'monthly' }, 20, { escalation: { kind: 'inflation' } })];
  const prepared = prepare(scenario({ rates: { ...rates, inflation: 0.1 }, options: [option('saas', { lines })] }));
  expect(ownHours(prepared, 'saas')).toBeCloseTo(1_200, 5);
});

it('counts what each of several things takes, not what others are paid for', () => {
  const each = work('each', { kind: 'monthly', from: 1, to: 12 }, 0.5, { items: 30 });
  expect(hoursOf([each, line('fee', { amount: { kind: 'fixed', yen: 5_000 } })])).toBeCloseTo(180, 5);
  expect(hoursOf([line('fee', { amount: { kind: 'fixed', yen: 5_000 } })])).toBe(0);
});

it('does not count what was done before: the build of a site that runs', () => {
  const build = work('build', { kind: 'before-opening' }, 160, { category: 'build.other' });
  expect(hoursOf([build])).toBeCloseTo(160, 5);
  expect(hoursOf([build], { existing: true })).toBe(0);
});
