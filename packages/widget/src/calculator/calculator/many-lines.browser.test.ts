import './calculator.ts';
import type { Scenario } from '@ec-tco/core';
import { afterEach, expect, test } from 'vitest';
import { inside } from '../../fields/fixtures.ts';
import { createStart } from '../starts.ts';
import type { EcTcoCalculator } from './calculator.component.ts';

afterEach(() => document.body.replaceChildren());

/** A sample shop whose first option has its first line again and again. */
function manyLines(title: string, lines: number): unknown {
  const shop = createStart('tea-farm', 'ja');
  const [option, ...others] = shop.options;
  const [line] = option?.lines ?? [];
  const more = Array.from({ length: lines }, (_, i) => ({ ...line, id: `more-${i}` }));
  return { ...shop, title, options: [{ ...option, lines: [...(option?.lines ?? []), ...more] }, ...others] };
}

const answerOf = (calculator: EcTcoCalculator): string =>
  inside(calculator, 'ec-tco-answer').shadowRoot?.textContent ?? '';

test('a scenario of many lines is there at once, and computed and drawn once the element is complete', async () => {
  const calculator = document.createElement('ec-tco-calculator');
  calculator.lang = 'ja';
  document.body.append(calculator);
  await calculator.updateComplete;

  calculator.scenario = manyLines('many', 150);
  expect((calculator.scenario as Scenario).title).toBe('many');
  expect(calculator.result).toBeUndefined();
  await calculator.updateComplete;
  expect(calculator.result?.options[0]?.lines.length).toBeGreaterThan(150);
  expect(answerOf(calculator)).toMatch(/円/);

  // What comes meanwhile takes its place.
  const before = calculator.result;
  calculator.scenario = manyLines('other', 151);
  calculator.scenario = manyLines('few', 1);
  await calculator.updateComplete;
  expect([calculator.result?.title, calculator.result === before]).toEqual(['few', false]);
});

test('set before it is on the page, it is computed as well', async () => {
  const calculator = document.createElement('ec-tco-calculator');
  calculator.lang = 'ja';
  calculator.scenario = manyLines('early', 150);
  document.body.append(calculator);
  await calculator.updateComplete;
  expect(calculator.result?.title).toBe('early');
  expect(answerOf(calculator)).toMatch(/円/);
});
