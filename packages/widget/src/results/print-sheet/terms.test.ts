import { glossary, namePart, say } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { termsIn } from './terms.ts';

test('each term that stands in the texts once, in the glossary’s order; none that does not', () => {
  const texts = ['WAFを入れる', say`${namePart('SaaS（低額）')}とWAF`, '何もない'];
  const { saas, waf } = glossary('ja');
  expect(termsIn(texts, 'ja')).toEqual([saas, waf]);
  expect(termsIn(['何もない'], 'ja')).toEqual([]);
});
