/* oxlint-disable ec-tco/import-direction -- an example of the docs is data for tests, never part of the package */
import { expect, test } from 'vitest';
import tea from '../../../../docs/examples/2-tea-farm.json';
import { parseScenario } from '../scenario/parse.ts';
import { action } from './action.ts';
import { finding } from './finding.ts';
import { nextSteps } from './next-steps.ts';

const parsed = parseScenario(tea);
if (!parsed.ok) throw new Error('no scenario');
const [a, b] = parsed.scenario.options.map((option) => ({
  ...option,
  lines: option.lines.map((line) => ({ ...line, source: { kind: 'stated' as const } })),
}));
if (!a || !b) throw new Error('no options');
const scenario = {
  ...parsed.scenario,
  options: [
    { ...a, pciDss: 'yes' as const },
    { ...b, pciDss: 'unknown' as const },
  ],
};
const plan = action('plan-security', {});
const open = [
  finding('mandatory-unanswered', { requirement: 'build-1' }),
  finding('mandatory-unanswered', { requirement: 'build-2' }),
  finding('recommended-unanswered', { requirement: 'operation-5' }),
];
const found = {
  options: [
    { id: a.id, findings: [], nextActions: [plan] },
    {
      id: b.id,
      findings: [finding('pci-dss-unknown', { kind: 'saas' }), ...open],
      nextActions: [
        action('answer-requirements', { requirements: ['build-1', 'build-2', 'operation-5'] }),
        action('confirm-pci-dss', {}),
        plan,
      ],
    },
  ],
};

test('each step once, with its option, its time, and how much is open', () => {
  const steps = nextSteps(scenario, found, [a.id, b.id]);
  expect(steps).toEqual([
    { kind: 'ask-platform', option: b.id, name: b.name, when: 'week' },
    { kind: 'quotation', option: a.id, name: a.name, when: 'fortnight' },
    { kind: 'self-check', option: b.id, name: b.name, when: 'week', open: { mandatory: 2, recommended: 1 } },
    { kind: 'guide', option: a.id, name: a.name, when: 'month' },
    { kind: 'action', option: a.id, name: a.name, action: plan, when: 'month' },
  ]);
  // Of the first two where none is named.
  expect(nextSteps(scenario, found, [])).toEqual(steps);
});

test('nothing of an option that is not asked about', () => {
  const steps = nextSteps(scenario, found, [a.id]);
  expect(steps.map(({ kind, option }) => [kind, option])).toEqual([
    ['quotation', a.id],
    ['guide', a.id],
    ['action', a.id],
  ]);
});
