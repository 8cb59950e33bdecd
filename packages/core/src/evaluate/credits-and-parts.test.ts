import { expect, test } from 'vitest';
import { literal, wholeYen } from '../formula/build.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { evaluate } from './evaluate.ts';
import { partValue } from './part-value.ts';
import { createRecalculator } from './recalculator.ts';

const credit = {
  id: 'back',
  name: 'back',
  amount: { kind: 'fixed', yen: 700 },
  timing: { kind: 'once', month: 1 },
  source: { kind: 'quotation' },
} as const;
const fee = line('fee', {
  category: 'platform',
  timing: { kind: 'once', month: 1 },
  amount: { kind: 'hours', hours: 0.5 },
});
const of = (hourlyCost: number) => {
  const whole = scenario({ options: [option('saas', { lines: [fee], credits: [credit], annualProbability: 0 })] });
  return prepare({ ...whole, business: { ...whole.business, hourlyCost } });
};

test('what comes back has its own source, and confirms nothing of what is paid', () => {
  const [result] = evaluate(of(2_000)).options;
  expect(result?.lines.find(({ id }) => id === 'back')).toMatchObject({ source: { kind: 'quotation' } });
  expect(result?.confidence.quotation.toNumber()).toBe(0);
  expect(result?.confidence.assumption.toNumber()).toBe(1_000);
});

test('a line that cites no figure is changed from none', () => {
  for (const own of evaluate(of(2_000)).options[0]?.lines ?? []) expect(own).not.toHaveProperty('changedFrom');
});

test('a part of a formula is rounded as the formula is', () => {
  expect(partValue(of(2_000), wholeYen(literal(0.5)))).toBe(1);
});

test('numbers that are kept up to date are smooth unless whole yen are asked for', () => {
  const path = 'options/saas/lines/fee/year/1';
  const value = (...cells: ['whole' | 'smooth'] | []) => createRecalculator(of(2_001), [path], ...cells).getter(path)();
  expect([value(), value('smooth'), value('whole')]).toEqual([1_000.5, 1_000.5, 1_001]);
});
