import { describe, expect, test } from 'vitest';
import { evaluate } from '../../evaluate/evaluate.ts';
import type { OptionResult } from '../../evaluate/result.ts';
import { line, option, scenario } from '../../rules/fixtures.ts';
import type { Line, Option, Scenario } from '../../scenario/schema.ts';
import { prepare } from '../prepare.ts';

const waf = line('waf', { amount: { kind: 'fixed', yen: 20_000 } });
const diagnosis = line('diagnosis', { timing: { kind: 'yearly' }, amount: { kind: 'fixed', yen: 1_000_000 } });

const resultOf = (lines: readonly Line[], change: Partial<Option> = {}, more: Partial<Scenario> = {}): OptionResult => {
  const own = option('self-built-in-house', { lines, ...change });
  return evaluate(prepare(scenario({ horizonYears: 2, options: [own], ...more }))).options[0] as OptionResult;
};
const security = ({ rows }: OptionResult) => rows.find(({ row }) => row === 'operation.security')?.cells.map(Number);
const topUp = ({ lines }: OptionResult) => lines.find(({ id }) => id === 'guideline-minimum')?.cells.map(Number);
const told = ({ findings }: OptionResult) => findings.map(({ code }) => code).filter((code) => code.includes('floor'));

describe("the guideline's own arithmetic", () => {
  // methodology: 3/switched-on
  test('WAF at 20,000 a month and diagnosis at 1,000,000 a year: 1,240,000 a year, no top-up', () => {
    const result = resultOf([waf, diagnosis]);
    expect(security(result)).toEqual([0, 1_240_000, 1_240_000]);
    expect(topUp(result)).toEqual([0, 0, 0]);
    expect(told(result)).toEqual([]);
  });

  // methodology: the-security-floor/the-draft-guideline
  test('WAF alone: top-up of 960,000, with the finding', () => {
    const result = resultOf([waf]);
    expect(topUp(result)).toEqual([0, 960_000, 960_000]);
    expect(security(result)).toEqual([0, 1_200_000, 1_200_000]);
    expect(result.total.total.toNumber()).toBe(2_400_000);
    expect(told(result)).toEqual(['floor-topped-up']);
  });

  // methodology: the-security-floor/the-draft-guideline, 3/switched-on
  test('switched off: no line, the finding stays', () => {
    const result = resultOf([waf], {}, { securityFloor: false });
    expect(topUp(result)).toBeUndefined();
    expect(security(result)).toEqual([0, 240_000, 240_000]);
    expect(told(result)).toEqual(['below-floor', 'below-floor']);
  });
});

test('exactly the minimum needs no top-up', () => {
  const exact = { ...diagnosis, amount: { kind: 'fixed', yen: 1_200_000 } as const };
  expect(topUp(resultOf([exact]))).toEqual([0, 0, 0]);
  expect(topUp(resultOf([{ ...exact, amount: { kind: 'fixed', yen: 1_199_999 } }]))).toEqual([0, 1, 1]);
});

// methodology: 3/only-for
test('each year is topped up by itself', () => {
  const once = {
    ...diagnosis,
    timing: { kind: 'once', month: 13 } as const,
    amount: { kind: 'fixed', yen: 5_000_000 } as const,
  };
  expect(topUp(resultOf([once]))).toEqual([0, 1_200_000, 0]);
});

// methodology: the-security-floor/two-things, 3/why-own-hours
test('own hours do not count towards the minimum, security of building neither', () => {
  const hours = { ...waf, id: 'hours', amount: { kind: 'hours', hours: 100 } as const };
  const build = { ...diagnosis, id: 'build', category: 'build.security' as const };
  const result = resultOf([hours, build]);
  expect(topUp(result)).toEqual([0, 1_200_000, 1_200_000]);
  expect(security(result)).toEqual([0, 4_800_000, 4_800_000]);
});

// methodology: 3/only-for
test.each(['self-built-in-house', 'self-built-outsourced', 'self-built-managed'] as const)('holds for %s', (kind) => {
  expect(topUp(resultOf([], { kind }))).toEqual([0, 1_200_000, 1_200_000]);
});
// methodology: the-security-floor/for-saas
test.each(['saas', 'mall'] as const)('does not hold for %s', (kind) => {
  const result = resultOf([], { kind });
  expect(topUp(result)).toBeUndefined();
  expect(told(result)).toEqual([]);
});
