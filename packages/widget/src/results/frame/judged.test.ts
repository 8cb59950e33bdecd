import { evaluate, prepare, type Scenario } from '@ec-tco/core';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';
import { createStart } from '../../calculator/starts.ts';
import { compute } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { effectOf } from '../change/effect.ts';
import { JA } from '../messages/ja.ts';
import { judgedAs } from './judged.ts';

const start = createStart('cosmetics-operating', 'ja');
const answered = (status?: 'cannot' | 'done') =>
  ({
    ...start,
    requirements: status ? Object.fromEntries(REQUIREMENTS.map((id) => [id, { status }])) : {},
  }) as Scenario;
const keeps = (scenario: Scenario) => {
  const own = evaluate(prepare(scenario)).options.find(({ kind }) => kind.startsWith('self-built'));
  return own && JA.ranking.status[judgedAs(own.eligibility)];
};

test('a running site that cannot meet what is mandatory is no open question: no answer is missing', () => {
  expect(keeps(answered())).toBe('未確定');
  expect(keeps(answered('cannot'))).toBe('このままでは選べない');
  expect(keeps(answered('done'))).toBe('選べる');
});

test('what the answers have changed is told, though the status is the same', () => {
  const [before, after] = [answered(), answered('cannot')].map((one) => ({ ...compute(one), halted: 'slow' as const }));
  if (!before || !after) throw new Error('nothing computed');
  const verdicts = { before: knownVerdict(before, 'ja'), after: knownVerdict(after, 'ja') };
  expect(effectOf(before, after, verdicts).judged).toMatchObject([{ before: 'undetermined', after: 'not-as-it-is' }]);
});
