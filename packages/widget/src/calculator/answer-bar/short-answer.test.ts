import { type Verdict } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { describe, expect, test } from 'vitest';
import { compute, verdictFor } from '../../shared/computation.ts';
import { createStart, START_IDS } from '../starts.ts';
import { shortAnswer } from './short-answer.ts';

const computation = compute(createStart('apparel-chain', 'ja'));
const verdict = verdictFor(computation, 'ja');
const named = (text: string) => text.replace(/^.*：/, '');

describe.each(['clear', 'likely', 'open'] as const)('%s', (strength) => {
  test('names the best and the difference, in the words of the verdict', () => {
    const { best, difference } = shortAnswer({ ...verdict, strength }, computation, 'ja');
    expect(plainText(verdict.headline, 'ja')).toContain(`「${named(best)}」`);
    expect(best).toMatch({ clear: /^いちばん安い/, likely: /^おそらく/, open: /^今のところ/ }[strength]);
    expect(difference).toMatch(/^次との差 [\d,億]+万円（5年）$/);
  });
});

test('what remains counts where sales differ', () => {
  const [first, ...rest] = computation.scenario.options;
  const { monthlySales, salesGrowth, averageOrderValue } = computation.scenario.business;
  const sales = { monthlySales, salesGrowth, averageOrderValue };
  const net = { ...computation.scenario, options: [{ ...first, sales }, ...rest] };
  const other = compute(net as typeof computation.scenario);
  expect(shortAnswer({ ...verdict, strength: 'likely' }, other, 'en').best).toMatch(/^Probably leaves most: /);
});

test('a tie names all that tie', () => {
  const tied = computation.result.options.slice(0, 2);
  const facts = { ...verdict.facts, tied: tied.map(({ id }) => id) };
  const { best, difference } = shortAnswer({ ...verdict, strength: 'tie', facts }, computation, 'ja');
  expect(named(best)).toBe(tied.map(({ name }) => name).join('、'));
  expect(difference).toBeUndefined();
});

test('without a first among several, the headline', () => {
  for (const strength of ['none-eligible', 'incomplete'] as const) {
    expect(shortAnswer({ ...verdict, strength }, computation, 'ja')).toEqual({
      best: plainText(verdict.headline, 'ja'),
    });
  }
  const alone: Verdict = { ...verdict, facts: { ...verdict.facts, difference: undefined } };
  expect(shortAnswer(alone, computation, 'ja')).toEqual({ best: plainText(verdict.headline, 'ja') });
});

test.each(START_IDS)('%s: short in both languages', (id) => {
  for (const language of ['ja', 'en'] as const) {
    const shop = compute(createStart(id, language));
    const { best, difference = '' } = shortAnswer(verdictFor(shop, language), shop, language);
    expect(best.length + difference.length).toBeLessThan(90);
  }
});
