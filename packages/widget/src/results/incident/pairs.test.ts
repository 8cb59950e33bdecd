import { namePart, plainText } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { createStart } from '../../calculator/starts.ts';
import { compute } from '../../shared/computation.ts';
import { messages } from '../messages/messages.ts';
import { incidentPairs, pairTexts } from './pairs.ts';

test.each([
  [
    'ja',
    '「saas-upper」は、「self-built-in-house」、「self-built-managed」、「self-built-outsourced」、「mall-tenant」より費用が少なく、事故の損害も小さいか同じだと仮定しています。費用と安全の引き換えはありません。',
  ],
  [
    'en',
    '“saas-upper” costs less than “self-built-in-house”, “self-built-managed”, “self-built-outsourced”, “mall-tenant”, and is assumed to lose no more to incidents: there is no trade-off.',
  ],
] as const)('what is cheaper and as safe is said once of all others, in %s', (language, said) => {
  const computation = compute(createStart('apparel-chain', language));
  const texts = pairTexts(incidentPairs(computation), messages(language), (id) => namePart(id), false);
  expect(texts.map((text) => plainText(text, language))).toEqual([said]);
});

test('a pair with a trade-off has a sentence of its own', () => {
  const pairs = [
    { a: 'a', b: 'b', found: { kind: 'no-trade-off', cheaper: 'a', dearer: 'b' } },
    { a: 'a', b: 'c', found: { kind: 'at', cheaper: 'a', dearer: 'c', perYear: 0.02 } },
    { a: 'a', b: 'd', found: { kind: 'no-trade-off', cheaper: 'a', dearer: 'd' } },
  ] as unknown as ReturnType<typeof incidentPairs>;
  const texts = pairTexts(pairs, messages('en'), (id) => namePart(id), false).map((text) => plainText(text, 'en'));
  expect(texts).toEqual([
    '“a” costs less than “b”, “d”, and is assumed to lose no more to incidents: there is no trade-off.',
    '“c”, were it never hit itself, pays if an incident with “a” is likelier than 2% a year.',
  ]);
});

test('bearing less is no safety where it only comes from selling less, and that is said', () => {
  const common = { kind: 'common', cheaper: 'a', dearer: 'b', perYear: 0.5, alike: true };
  const of = (sellsLess: boolean) => {
    const pairs = [{ a: 'a', b: 'b', sellsLess, found: common }] as unknown as ReturnType<typeof incidentPairs>;
    return pairTexts(pairs, messages('ja'), (id) => namePart(id), true).map((text) => plainText(text, 'ja'));
  };
  expect(of(true)[0]).toContain('事故のときの負担が軽いためです（売上が少ない分も含みます）。');
  expect(of(false)[0]).toContain('事故のときの負担が軽いためです。');
  const mall = compute(createStart('tea-farm', 'ja'));
  for (const { a, b, sellsLess } of incidentPairs(mall)) {
    const sales = (id: string) => mall.result.options.find((option) => option.id === id)?.sales.toNumber() ?? 0;
    expect(sellsLess, b).toBe(sales(b) < sales(a));
  }
});
