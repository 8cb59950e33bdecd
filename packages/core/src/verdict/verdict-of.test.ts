import { expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepareTest, TEST_SCENARIO } from '../explain/fixtures.ts';
import type { Option } from '../scenario/schema.ts';
import { plainText } from '../texts/plain-text.ts';
import { verdictOf } from './verdict-of.ts';

it('speaks of all requirements without an answer in one sentence', () => {
  const prepared = prepareTest();
  const { sentences: said } = verdictOf(prepared, evaluate(prepared), undefined, 'ja');
  const sentences = said.map(({ kind, parts }) => ({ kind, text: plainText(parts, 'ja') }));
  const unanswered = sentences.filter(({ kind, text }) => kind === 'missing' && text.includes('答え'));
  expect(unanswered.map(({ text }) => text)).toEqual([
    '先に確かめること：「自社で運営」：必須の要件のうち18件（構築1〜14、運用1〜4）に答えがなく、選べるかどうかまだ言えません。',
  ]);
});

it('says once what is missing of both leading options, and names both', () => {
  const [, saas] = TEST_SCENARIO.options as readonly [Option, Option];
  const unsure = (id: string, name: string): Option => ({ ...saas, id, name, pciDss: 'unknown' });
  const prepared = prepareTest({ ...TEST_SCENARIO, options: [unsure('a', 'A'), unsure('b', 'B')] });
  const missing = (language: 'ja' | 'en') =>
    verdictOf(prepared, evaluate(prepared), undefined, language)
      .sentences.filter(({ kind }) => kind === 'missing')
      .map(({ parts }) => plainText(parts, language));
  expect(missing('en').filter((text) => text.includes('PCI DSS'))).toEqual([
    'To clear first: “A”, “B”: This service has not been shown to comply with PCI DSS.',
  ]);
  expect(missing('ja').filter((text) => text.includes('PCI DSS'))).toEqual([
    '先に確かめること：「A」、「B」：このサービスがPCI DSSに準拠しているか、まだ確かめていません。',
  ]);
});
