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
    '“c” pays if an incident with “a” is likelier than 2% a year.',
  ]);
});
