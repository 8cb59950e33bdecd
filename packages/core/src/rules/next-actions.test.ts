import { expect, test } from 'vitest';
import { type Finding, finding } from './finding.ts';
import { nextActions } from './next-actions.ts';

const requirement = 'build-1';
const requirements = { requirements: [requirement] };

test.each<[Finding, string, object]>([
  [finding('mandatory-unanswered', { requirement }), 'answer-requirements', requirements],
  [finding('recommended-unanswered', { requirement }), 'answer-requirements', requirements],
  [finding('mandatory-unknown', { requirement }), 'ask-contractor', requirements],
  [finding('recommended-unknown', { requirement }), 'ask-contractor', requirements],
  [finding('mandatory-not-met-now', { requirement }), 'find-measures', requirements],
  [finding('mandatory-not-met', { requirement }), 'leave-self-building', requirements],
  [finding('mandatory-not-in-house', { requirement }), 'use-contractor', requirements],
  [finding('mandatory-to-do', { requirement, due: null, responsible: null }), 'fix-requirements', requirements],
  [finding('due-missing', { requirement }), 'settle-dates-and-people', requirements],
  [finding('responsible-missing', { requirement }), 'settle-dates-and-people', requirements],
  [finding('hosted-service-to-confirm', { requirement }), 'confirm-hosted-service', requirements],
  [finding('hosted-service-part', { requirement }), 'confirm-hosted-service', requirements],
  [finding('interim-missing', { measure: 'insurance' }), 'take-interim-measures', { measures: ['insurance'] }],
  [
    finding('interim-too-short', { measure: 'insurance', months: 6, covered: 5 }),
    ...(['take-interim-measures', { measures: ['insurance'] }] as const),
  ],
  [finding('task-missing', { task: 'waf', stated: true }), 'cover-tasks', { tasks: ['waf'] }],
  [finding('task-without-line', { task: 'waf', coverage: 'included' }), 'price-tasks', { tasks: ['waf'] }],
  [finding('task-without-hours', { task: 'waf' }), 'price-tasks', { tasks: ['waf'] }],
  [finding('unquoted-line', { line: 'a', name: 'Line A' }), 'get-quotations', { names: ['Line A'] }],
])('%o leads to %s', (found, code, params) => expect(nextActions([found], [])).toEqual([{ code, params }]));

test('what comes first is told first, and each requirement once', () => {
  const found = [
    finding('unquoted-line', { line: 'a', name: 'Line A' }),
    finding('interim-missing', { measure: 'waf' }),
    finding('due-missing', { requirement }),
    finding('responsible-missing', { requirement }),
    finding('custom-pages-without-diagnosis', { kind: 'saas' }),
    finding('recommended-unanswered', { requirement: 'operation-5' }),
  ];
  expect(nextActions(found, ['build-2'])).toEqual([
    { code: 'answer-requirements', params: { requirements: ['operation-5'] } },
    { code: 'take-interim-measures', params: { measures: ['waf'] } },
    { code: 'check-waf-settings', params: {} },
    { code: 'settle-dates-and-people', params: requirements },
    { code: 'add-diagnosis', params: {} },
    { code: 'get-quotations', params: { names: ['Line A'] } },
    { code: 'name-in-contract', params: { requirements: ['build-2'] } },
  ]);
});
