import { expect, test } from 'vitest';
import { add, literal, wholeYen } from '../formula/build.ts';
import { prepare } from '../model/prepare.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import { evaluate } from './evaluate.ts';
import { partValue } from './part-value.ts';

test('gives a number of the model as the result shows it, and parts of formulas', () => {
  const prepared = prepare(scenario({ options: [option('saas', { lines: [line('fee')] })] }));
  const total = prepared.model.options[0]?.total.total;
  if (!total) throw new Error('no option');
  const shown = evaluate(prepared).options[0]?.total.total.toNumber();
  expect(shown).toBeGreaterThan(0);
  expect(partValue(prepared, total)).toBe(shown);
  expect(partValue(prepared, add([total, literal(1)]))).toBe((shown ?? 0) + 1);
});

test('a stated number, and a rounding written out as a part', () => {
  const prepared = prepare(scenario());
  const sales = prepared.model.byPointer.get('/business/monthlySales');
  if (!sales) throw new Error('no sales');
  expect(partValue(prepared, { op: 'input', input: sales })).toBe(1_000_000);
  expect(partValue(prepared, wholeYen(literal(2.5)))).toBe(3);
});
