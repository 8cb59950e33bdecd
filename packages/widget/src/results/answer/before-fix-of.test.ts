import type { Scenario } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { createStart } from '../../calculator/starts.ts';
import { compute } from '../../shared/computation.ts';
import { EN } from '../messages/en.ts';
import { JA } from '../messages/ja.ts';
import { beforeFixOf } from './before-fix-of.ts';

const start = createStart('cosmetics-operating', 'ja');
const cases = start.options.map(({ id }) => ({ option: id }));
const said = (scenario: Scenario, ids = cases) => beforeFixOf(compute(scenario), ids, JA);
const withMonths = (months: number, perYear?: number) =>
  ({
    ...start,
    options: start.options.map((option, o) =>
      o === 0 ? { ...option, transition: { months, annualProbability: perYear ?? 0.01 } } : option,
    ),
  }) as Scenario;

test('the odds of a running site are those of after the change: what holds until then is said beside them', () => {
  const parts = said(start, cases.slice(0, 2));
  expect(parts && plainText(parts, 'ja')).toBe(
    'これは、対策か移転が予定どおり（「今のサイトを直して続ける」は6か月、「SaaSへ移る」は4か月）に済むとした割合で、今のサイトの危険の大きさを示すものではありません。済むまでは、事故の確率を1年あたり1%と仮定しています。',
  );
  // Each number can be asked about.
  expect(parts?.flatMap((part) => ('path' in part && part.path ? [part.path] : []))).toContain(
    '/options/self-built-outsourced/transition/annualProbability',
  );
  const other = said(withMonths(6, 0.05), cases.slice(0, 2));
  expect(other && plainText(other, 'ja')).toContain(
    '1年あたり「今のサイトを直して続ける」で5%、「SaaSへ移る」で1%と仮定',
  );
  const english = beforeFixOf(compute(start), cases.slice(0, 1), EN);
  expect(english && plainText(english, 'en')).toMatch(/in 6 months\).*assumed to be 1% a year\.$/);
});

test('nothing where there is no such time: a new shop, or a change that is done at once', () => {
  expect(said({ ...start, journey: 'new' })).toBeUndefined();
  expect(said(withMonths(0), cases.slice(0, 1))).toBeUndefined();
});
