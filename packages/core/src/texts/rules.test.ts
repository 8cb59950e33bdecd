import { expect, it } from 'vitest';
import { type Finding, finding, floorFinding } from '../rules/finding.ts';
import { type Reason, reason } from '../rules/reason.ts';
import type { Language } from './language.ts';
import { plainText } from './plain-text.ts';
import {
  eligibilityText,
  findingText as findingParts,
  outcomeText as outcomeParts,
  reasonText as reasonParts,
} from './rules.ts';

const FLOOR = { yen: 120_000, figure: 'draft.security.floor.monthly' };
const findingText = (item: Finding, language: Language) => plainText(findingParts(item, language), language);
const reasonText = (item: Reason, language: Language) => plainText(reasonParts(item, language), language);
const outcomeText = (item: Parameters<typeof outcomeParts>[0], language: Language) =>
  plainText(outcomeParts(item, language), language);

it('reads well', () => {
  expect(findingText(floorFinding(2, 1_234_567, FLOOR), 'ja')).toBe(
    '2年目の運用の安全対策費は、骨子案が示す最低額（月12万円）に1,234,567円足りません。',
  );
  expect(findingText(floorFinding(2, 999, FLOOR), 'en')).toBe(
    'In year 2, security operation is ¥999 below the draft’s minimum of ¥120,000 a month.',
  );
  expect(findingText(finding('mandatory-not-met', { requirement: 'build-14' }), 'ja')).toBe(
    '必須の要件構築14「証明書を入れ、通信を暗号化する」を、誰も満たせません。',
  );
  expect(findingText(finding('unquoted-line', { line: 'a', name: '診断' }), 'en')).toBe(
    '“診断” has no price yet; the total is too low by that much.',
  );
  expect(reasonText(reason('mandatory-cannot', { requirements: ['build-1', 'operation-2'] }), 'ja')).toBe(
    '誰も満たせない必須の要件（構築1、運用2）があります。',
  );
  const many = [
    'build-1',
    'build-2',
    'build-3',
    'build-9',
    'build-10',
    'operation-1',
    'operation-2',
    'operation-3',
  ] as const;
  expect(reasonText(reason('mandatory-cannot', { requirements: many }), 'ja')).toBe(
    '誰も満たせない必須の要件（構築1〜3、構築9、構築10、運用1〜3）があります。',
  );
  expect(reasonText(reason('mandatory-cannot', { requirements: many }), 'en')).toContain(
    '(build 1–3, build 9, build 10, operation 1–3)',
  );
  expect(outcomeText({ kind: 'incomplete', requirements: ['build-1'] }, 'en')).toBe(
    'Settle 1 mandatory requirement more (build 1) to get a conclusion.',
  );
  // What bridges the time is said as far as it lacks.
  const fixed = (interim: readonly ('waf' | 'insurance')[], language: Language) =>
    outcomeText({ kind: 'fix', fixes: [{ requirement: 'build-1', due: null, responsible: null }], interim }, language);
  expect(fixed(['insurance'], 'ja')).toMatch(/終わるまではサイバー保険で備えます。$/);
  expect(fixed([], 'ja')).toMatch(/急いで実施してください。$/);
  expect(fixed([], 'en')).toBe('Meet the open mandatory requirements (build 1) soon.');
  expect(outcomeText({ kind: 'move', requirements: ['build-1'], interim: [] }, 'ja')).toMatch(/検討してください。$/);
  expect(eligibilityText('ruled-out', 'ja')).toBe('選べない');
});

it('says what explains its numbers where the option is known: an input’s address or a path of the result', () => {
  const paths = (item: Finding, option?: string) =>
    findingParts(item, 'en', option).flatMap((part) => ('path' in part ? [part.path] : []));
  const short = finding('interim-too-short', { measure: 'waf', months: 9, covered: 6 });
  const gap = floorFinding(2, 999, FLOOR);
  expect(paths(short, 'own')).toEqual(['/options/own/transition/months']);
  expect(paths(gap, 'own')).toEqual(['options/own/floorGap/year/2', FLOOR.figure]);
  expect([paths(short), paths(gap)]).toEqual([[], [FLOOR.figure]]);
});

it('says of a range of the loss that is too wide what goes wrong with its mean', () => {
  const text = (kind: 'mean-falls' | 'mean-above-high', language: Language) =>
    findingText(finding('loss-range-too-wide', { kind, ratio: 1234.4, threshold: 100, mean: 5_000_000 }), language);
  expect(text('mean-falls', 'en')).toContain('1,234 times low): raising its low end would lower the mean.');
  expect(text('mean-above-high', 'en')).toContain('1,234 times low): its mean lies above its high end.');
  expect(text('mean-falls', 'ja')).not.toBe(text('mean-above-high', 'ja'));
  expect(text('mean-above-high', 'ja')).toContain('平均が上限を超えて');
});

// methodology: 12/a-running
it('a running site that cannot meet what is mandatory lacks no answer: not as it stands', () => {
  const of = (...reasons: readonly Reason[]) => ({ status: 'undetermined' as const, reasons });
  const cannot = reason('mandatory-cannot-now', { requirements: ['build-1'] });
  const unanswered = reason('mandatory-unanswered', { requirements: ['build-1'] });
  expect(eligibilityText(of(cannot, unanswered), 'ja')).toBe('このままでは選べない');
  expect(eligibilityText(of(cannot), 'en')).toBe('not as it stands');
  expect(eligibilityText(of(unanswered), 'ja')).toBe('未確定');
  expect(eligibilityText('undetermined', 'ja')).toBe('未確定');
});
