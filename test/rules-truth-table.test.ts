import { describe, expect, it } from 'vitest';
import { evaluate } from '../packages/core/src/evaluate/evaluate.ts';
import type { OptionResult } from '../packages/core/src/evaluate/result.ts';
import { prepare } from '../packages/core/src/model/prepare.ts';
import { ACTION_CODES, type ActionCode } from '../packages/core/src/rules/action.ts';
import { assessRequirements } from '../packages/core/src/rules/assess-requirements.ts';
import { FINDING_CODES, type FindingCode } from '../packages/core/src/rules/finding.ts';
import { findingsRaised } from '../packages/core/src/rules/findings-raised.ts';
import { answers, completeLines, line, option, ownAnswers, scenario } from '../packages/core/src/rules/fixtures.ts';
import type { JourneyOutcome } from '../packages/core/src/rules/outcome.ts';
import { type EligibilityStatus, REASON_CODES, type ReasonCode } from '../packages/core/src/rules/reason.ts';
import { withoutRequirement } from '../packages/core/src/rules/without-requirement.ts';
import { type OptionKind, SECURITY_TASKS } from '../packages/core/src/scenario/ids.ts';
import type { Option, Scenario } from '../packages/core/src/scenario/schema.ts';
import { scenarioSchema } from '../packages/core/src/scenario/schema.ts';
import { plainText } from '../packages/core/src/texts/plain-text.ts';
import { actionText, findingText, outcomeText, reasonText } from '../packages/core/src/texts/rules.ts';

/** Whether the first option may be chosen, why, what is to be known about it and what to do next. */
const assessFirst = (scenario: Scenario) => evaluate(prepare(scenario)).options[0] as OptionResult;

const running = { journey: 'operating' } as const;
const fixLater = { status: 'to-do', due: '2026-10-31', responsible: '保守会社' } as const;
/** A site without the measures of the first aid. */
const NO_AID = { 'operation-5': 'to-do', 'operation-6': 'to-do' } as const;
const IN_HOUSE = 'self-built-in-house';
const OUTSOURCED = 'self-built-outsourced';
const MANAGED = 'self-built-managed';

interface Row {
  readonly scenario?: Partial<Scenario>;
  readonly kind: OptionKind;
  readonly option?: Partial<Option>;
  readonly outcome?: JourneyOutcome['kind'];
  readonly status: EligibilityStatus;
  readonly reasons: readonly ReasonCode[];
  /** Findings that must be among those raised. */
  readonly findings?: readonly FindingCode[];
  readonly actions?: readonly ActionCode[];
}

const credit = (more: Partial<NonNullable<Option['credits']>[number]>): NonNullable<Option['credits']>[number] => ({
  id: 'back',
  name: 'back',
  amount: { kind: 'fixed', yen: 1_000 },
  timing: { kind: 'once', month: 9 },
  source: { kind: 'assumption' },
  ...more,
});

/** The draft's decision lists, then each rule by itself. */
const TABLE: Readonly<Record<string, Row>> = {
  'new: all in-house, in-house': {
    kind: IN_HOUSE,
    outcome: 'may-self-build-alone',
    status: 'eligible',
    reasons: ['mandatory-in-house'],
  },
  'new: all in-house, outsourced': {
    kind: OUTSOURCED,
    outcome: 'may-self-build-alone',
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['contract-monitoring'],
    actions: ['monitor-contractor'],
  },
  'new: one outsourced, in-house': {
    scenario: { requirements: answers('in-house', { 'build-7': 'outsourced' }) },
    kind: IN_HOUSE,
    outcome: 'outsource',
    status: 'ruled-out',
    reasons: ['mandatory-outsourced'],
    findings: ['mandatory-not-in-house', 'requirement-without-line'],
    actions: ['use-contractor', 'name-in-contract'],
  },
  'new: one outsourced, outsourced': {
    scenario: { requirements: answers('in-house', { 'build-7': 'outsourced' }) },
    kind: OUTSOURCED,
    outcome: 'outsource',
    status: 'eligible',
    reasons: ['mandatory-delegated'],
    actions: ['name-in-contract', 'monitor-contractor'],
  },
  'new: one outsourced, managed': {
    scenario: { requirements: answers('in-house', { 'build-7': 'outsourced' }) },
    kind: MANAGED,
    outcome: 'outsource',
    status: 'eligible',
    reasons: ['mandatory-delegated'],
  },
  'new: a recommended one outsourced rules nothing out': {
    scenario: { requirements: answers('in-house', { 'operation-5': 'outsourced' }) },
    kind: IN_HOUSE,
    outcome: 'may-self-build-alone',
    status: 'eligible',
    reasons: ['mandatory-in-house'],
  },
  'new: one cannot, in-house': {
    scenario: { requirements: answers('in-house', { 'build-12': 'cannot', 'build-2': undefined }) },
    kind: IN_HOUSE,
    outcome: 'do-not-self-build',
    status: 'ruled-out',
    reasons: ['mandatory-cannot', 'mandatory-unanswered'],
    findings: ['mandatory-not-met'],
    actions: ['leave-self-building', 'answer-requirements'],
  },
  'new: one cannot, outsourced': {
    scenario: { requirements: answers('outsourced', { 'operation-1': 'cannot' }) },
    kind: OUTSOURCED,
    outcome: 'do-not-self-build',
    status: 'ruled-out',
    reasons: ['mandatory-cannot'],
  },
  'new: one cannot that a hosted service does not name, managed': {
    scenario: { requirements: answers('in-house', { 'build-12': 'cannot' }) },
    kind: MANAGED,
    outcome: 'do-not-self-build',
    status: 'ruled-out',
    reasons: ['mandatory-cannot'],
  },
  'new: cannot, but a hosted service offers it, managed': {
    scenario: {
      requirements: answers('in-house', { 'operation-1': 'cannot', 'operation-2': 'cannot', 'operation-5': 'cannot' }),
    },
    kind: MANAGED,
    outcome: 'do-not-self-build',
    status: 'conditional',
    reasons: ['hosted-service-covers'],
    findings: ['hosted-service-to-confirm', 'hosted-service-part'],
    actions: ['confirm-hosted-service', 'name-in-contract'],
  },
  'new: nothing answered, SaaS': {
    scenario: { requirements: {} },
    kind: 'saas',
    option: { pciDss: 'yes' },
    outcome: 'no-own-site',
    status: 'eligible',
    reasons: ['pci-dss-yes'],
  },
  'new: cannot, SaaS': {
    scenario: { requirements: answers('cannot') },
    kind: 'saas',
    option: { pciDss: 'yes' },
    outcome: 'do-not-self-build',
    status: 'eligible',
    reasons: ['pci-dss-yes'],
  },
  'new: nothing answered': {
    scenario: { requirements: {} },
    kind: OUTSOURCED,
    outcome: 'incomplete',
    status: 'undetermined',
    reasons: ['mandatory-unanswered'],
    findings: ['mandatory-unanswered', 'recommended-unanswered'],
    actions: ['answer-requirements'],
  },
  "new: the other journey's words": {
    scenario: { requirements: answers('done') },
    kind: OUTSOURCED,
    outcome: 'incomplete',
    status: 'undetermined',
    reasons: ['mandatory-unanswered'],
    findings: ['answer-of-other-journey'],
  },
  'new: recommended ones not met': {
    scenario: { requirements: answers('in-house', { 'operation-5': 'cannot', 'operation-6': 'cannot' }) },
    kind: IN_HOUSE,
    outcome: 'may-self-build-alone',
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['recommended-not-met'],
  },
  'operating: all done, in-house': {
    scenario: running,
    kind: IN_HOUSE,
    outcome: 'may-continue',
    status: 'eligible',
    reasons: ['mandatory-done'],
  },
  'operating: all done, managed': {
    scenario: running,
    kind: MANAGED,
    outcome: 'may-continue',
    status: 'eligible',
    reasons: ['mandatory-done'],
  },
  'operating: one to do, outsourced, no interim measures': {
    scenario: { ...running, requirements: answers('done', { 'build-3': { status: 'to-do' }, ...NO_AID }) },
    kind: OUTSOURCED,
    option: { lines: [], insurance: undefined },
    outcome: 'fix',
    status: 'conditional',
    reasons: ['mandatory-to-do'],
    findings: ['mandatory-to-do', 'due-missing', 'responsible-missing', 'interim-missing', 'interim-period-unknown'],
    actions: ['take-interim-measures', 'check-waf-settings', 'fix-requirements', 'settle-dates-and-people'],
  },
  'operating: one to do, in-house, interim measures too short': {
    scenario: { ...running, requirements: answers('done', { 'build-3': fixLater, ...NO_AID }) },
    kind: IN_HOUSE,
    option: {
      lines: [
        line('waf', { tasks: ['waf'], timing: { kind: 'monthly', to: 4 } }),
        line('premium', { category: 'incident', timing: { kind: 'yearly', from: 2 } }),
      ],
      transition: { months: 5.5, annualProbability: 0.01 },
    },
    outcome: 'fix',
    status: 'conditional',
    reasons: ['mandatory-to-do'],
    findings: ['mandatory-to-do', 'interim-too-short'],
  },
  // The draft: consider measures, a move to SaaS included. It does not rule the site out.
  'operating: one cannot, outsourced': {
    scenario: { ...running, requirements: answers('done', { 'build-13': 'cannot', 'build-3': fixLater }) },
    kind: OUTSOURCED,
    outcome: 'move',
    status: 'undetermined',
    reasons: ['mandatory-cannot-now', 'mandatory-to-do'],
    findings: ['mandatory-not-met-now'],
    actions: ['find-measures', 'fix-requirements'],
  },
  'operating: one left to a contractor, even of a site run alone': {
    scenario: { ...running, requirements: answers('done', { 'build-13': 'outsourced', ...NO_AID }) },
    kind: IN_HOUSE,
    option: { lines: [], insurance: undefined },
    outcome: 'fix',
    status: 'conditional',
    reasons: ['mandatory-to-contractor'],
    findings: ['requirement-without-line', 'interim-missing'],
    actions: ['name-in-contract'],
  },
  'operating: a contractor’s new site is judged by its own answers': {
    scenario: { ...running, requirements: answers('done', { 'build-13': 'cannot', 'build-3': fixLater }) },
    kind: OUTSOURCED,
    option: { existing: false, requirements: { ...ownAnswers('outsourced'), 'operation-5': { status: 'cannot' } } },
    outcome: 'move',
    status: 'eligible',
    reasons: ['mandatory-delegated'],
    findings: ['recommended-not-met', 'contract-monitoring'],
    actions: ['name-in-contract'],
  },
  'operating: a new site of which nothing is known': {
    scenario: { ...running, requirements: answers('done') },
    kind: OUTSOURCED,
    option: { existing: false, requirements: ownAnswers('unknown') },
    status: 'undetermined',
    reasons: ['mandatory-unknown'],
    findings: ['mandatory-unknown', 'recommended-unknown'],
    actions: ['ask-contractor'],
  },
  'operating: a new site without answers is not answered by today’s': {
    scenario: { ...running, requirements: answers('done') },
    kind: OUTSOURCED,
    option: { existing: false },
    status: 'undetermined',
    reasons: ['mandatory-unanswered'],
  },
  'new: one cannot for all, but not for this contractor': {
    scenario: { requirements: answers('in-house', { 'build-12': 'cannot' }) },
    kind: OUTSOURCED,
    option: { requirements: { 'build-12': { status: 'outsourced', lines: ['security'] } } },
    outcome: 'do-not-self-build',
    status: 'eligible',
    reasons: ['mandatory-delegated'],
  },
  'new: one not known': {
    scenario: { requirements: answers('in-house', { 'build-12': 'unknown' }) },
    kind: OUTSOURCED,
    outcome: 'incomplete',
    status: 'undetermined',
    reasons: ['mandatory-unknown'],
    actions: ['ask-contractor'],
  },
  'operating: one cannot, moving to a mall, without bridging': {
    scenario: { ...running, requirements: answers('done', { 'build-13': 'cannot', ...NO_AID }) },
    kind: 'mall',
    option: { pciDss: 'yes', lines: [] },
    outcome: 'move',
    status: 'eligible',
    reasons: ['pci-dss-yes'],
    findings: ['interim-missing'],
    actions: ['take-interim-measures'],
  },
  'operating: one unanswered': {
    scenario: { ...running, requirements: answers('done', { 'operation-4': undefined }) },
    kind: OUTSOURCED,
    outcome: 'incomplete',
    status: 'undetermined',
    reasons: ['mandatory-unanswered'],
  },
  "operating: the other journey's words": {
    scenario: { ...running, requirements: answers('in-house') },
    kind: OUTSOURCED,
    outcome: 'incomplete',
    status: 'undetermined',
    reasons: ['mandatory-unanswered'],
    findings: ['answer-of-other-journey'],
  },
  'the final edition, grades unknown': {
    scenario: { dataSet: 'final-2023-03' },
    kind: OUTSOURCED,
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['final-grades-unknown'],
  },
  'SaaS, PCI DSS unknown': {
    kind: 'saas',
    status: 'conditional',
    reasons: ['pci-dss-unknown'],
    findings: ['pci-dss-unknown'],
    actions: ['confirm-pci-dss'],
  },
  'SaaS, PCI DSS no': {
    kind: 'saas',
    option: { pciDss: 'no' },
    status: 'ruled-out',
    reasons: ['pci-dss-no'],
    findings: ['pci-dss-no'],
    actions: ['choose-compliant-platform'],
  },
  'mall, PCI DSS yes': { kind: 'mall', option: { pciDss: 'yes' }, status: 'eligible', reasons: ['pci-dss-yes'] },
  'mall, PCI DSS unknown': { kind: 'mall', status: 'conditional', reasons: ['pci-dss-unknown'] },
  'mall, PCI DSS no': { kind: 'mall', option: { pciDss: 'no' }, status: 'ruled-out', reasons: ['pci-dss-no'] },
  'SaaS with custom pages and no test': {
    kind: 'saas',
    option: { pciDss: 'yes', customPages: true, lines: [] },
    status: 'eligible',
    reasons: ['pci-dss-yes'],
    findings: ['custom-pages-without-diagnosis'],
    actions: ['add-diagnosis'],
  },
  'no security spending': {
    scenario: { securityFloor: false },
    kind: IN_HOUSE,
    option: { lines: [line('none', { amount: { kind: 'fixed', yen: 0 } })], insurance: undefined },
    status: 'ruled-out',
    reasons: ['no-security-spending'],
    findings: ['no-security-spending', 'task-missing'],
    actions: ['plan-security', 'cover-tasks'],
  },
  'no security spending, two reasons': {
    scenario: { securityFloor: false, requirements: answers('in-house', { 'build-1': 'cannot' }) },
    kind: OUTSOURCED,
    option: { lines: [] },
    status: 'ruled-out',
    reasons: ['mandatory-cannot', 'no-security-spending'],
  },
  'tasks that nobody pays for': {
    kind: OUTSOURCED,
    option: {
      lines: [],
      securityTasks: { patch: 'outsourced', waf: 'included', backup: 'in-house', diagnosis: 'missing' },
    },
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['task-missing', 'task-without-line', 'task-without-hours', 'insurance-without-premium'],
    actions: ['cover-tasks', 'price-tasks'],
  },
  'a price is missing, sales of its own': {
    kind: 'mall',
    option: {
      pciDss: 'yes',
      lines: [line('fees', { category: 'platform', amount: { kind: 'unquoted' } })],
      sales: { monthlySales: 1, salesGrowth: 0, averageOrderValue: 1 },
    },
    status: 'eligible',
    reasons: ['pci-dss-yes'],
    findings: ['unquoted-line', 'own-sales'],
    actions: ['get-quotations'],
  },
  'a range of the loss that is too wide': {
    scenario: { incident: { severity: { kind: 'own-lognormal', low: 100_000, high: 100_000_000 } } },
    kind: OUTSOURCED,
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['loss-range-too-wide'],
  },
  'no security spending, and an edition without a minimum': {
    scenario: { dataSet: 'final-2023-03', securityFloor: true },
    kind: OUTSOURCED,
    option: { lines: [] },
    status: 'ruled-out',
    reasons: ['no-security-spending'],
    findings: ['no-security-spending'],
  },
  'a line after the years compared': {
    kind: OUTSOURCED,
    option: {
      lines: [line('late', { tasks: [...SECURITY_TASKS] }), line('later', { timing: { kind: 'once', month: 179 } })],
    },
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['beyond-horizon'],
  },
  'a credit and a stage outside the years compared': {
    kind: OUTSOURCED,
    option: {
      lines: [line('late', { tasks: [...SECURITY_TASKS] })],
      credits: [credit({ timing: { kind: 'once', month: 179 } })],
      stages: [{ id: 'far', name: 'far', year: 15 }],
    },
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['beyond-horizon'],
  },
  'more comes back than is paid': {
    kind: OUTSOURCED,
    option: {
      lines: [line('late', { tasks: [...SECURITY_TASKS] })],
      credits: [credit({ amount: { kind: 'fixed', yen: 7_000_000 } })],
    },
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['credits-above-cost'],
  },
  'a contract that outlasts the years compared': {
    kind: OUTSOURCED,
    option: {
      lines: [
        line('late', {
          tasks: [...SECURITY_TASKS],
          timing: { kind: 'monthly' },
          contract: { months: 179, leaving: { kind: 'fixed', yen: 50_000 } },
        }),
      ],
    },
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['leaving-early'],
  },
  'the build of a site that runs': {
    scenario: running,
    kind: OUTSOURCED,
    option: {
      existing: true,
      lines: [
        line('late', { tasks: [...SECURITY_TASKS] }),
        line('build', { category: 'build.other', timing: { kind: 'before-opening' } }),
      ],
    },
    status: 'eligible',
    reasons: ['mandatory-done'],
    findings: ['already-paid'],
  },
  'operating: what is open today is met from a stage on': {
    scenario: { ...running, requirements: answers('done', { 'build-13': 'cannot', ...NO_AID }) },
    kind: IN_HOUSE,
    option: {
      lines: [
        line('waf', { tasks: ['waf'], timing: { kind: 'monthly', to: 11 } }),
        line('premium', { category: 'incident', timing: { kind: 'yearly', to: 1 } }),
      ],
      stages: [{ id: 'fix', name: 'Tested and fixed', year: 2, requirements: { 'build-13': { status: 'done' } } }],
    },
    // Of today's site, whatever an option plans.
    outcome: 'move',
    status: 'conditional',
    reasons: ['mandatory-to-do'],
    findings: ['met-from-stage', 'interim-too-short'],
  },
  'operating: a later stage in which nobody can': {
    scenario: { ...running, requirements: answers('done') },
    kind: IN_HOUSE,
    option: {
      stages: [{ id: 'alone', name: 'Alone', year: 3, requirements: { 'build-13': { status: 'cannot' } } }],
    },
    outcome: 'may-continue',
    status: 'undetermined',
    reasons: ['mandatory-cannot-now'],
    findings: ['mandatory-not-met-now'],
  },
  'a share of costs that do not arise': {
    scenario: { securityFloor: false },
    kind: OUTSOURCED,
    option: {
      lines: [
        line('share', {
          tasks: [...SECURITY_TASKS],
          amount: { kind: 'share', rate: 0.1, of: { lines: ['premium'] }, basis: 'same-year' },
        }),
        line('premium', { category: 'incident', timing: { kind: 'before-opening' } }),
      ],
    },
    status: 'ruled-out',
    reasons: ['no-security-spending'],
    findings: ['no-security-spending', 'share-of-nothing'],
  },
  'below the minimum': {
    scenario: { securityFloor: false },
    kind: OUTSOURCED,
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['below-floor'],
  },
  'below the minimum, topped up': {
    kind: OUTSOURCED,
    status: 'eligible',
    reasons: ['mandatory-in-house'],
    findings: ['floor-topped-up'],
  },
};

const build = (row: Row): { readonly whole: Scenario } => {
  const stated = Object.fromEntries(
    Object.entries({ ...option(row.kind), ...row.option }).filter(([, value]) => value !== undefined),
  ) as unknown as Option;
  return { whole: scenario({ ...row.scenario, options: [stated] }) };
};
const assess = (row: Row) => assessFirst(build(row).whole);
const codes = <C>(items: readonly { readonly code: C }[]): C[] => items.map((item) => item.code);
const rows = Object.values(TABLE);

// methodology: 12/status
describe('truth table of the rules', () => {
  it.each(Object.entries(TABLE))('%s', (_, row) => {
    const { whole } = build(row);
    expect(scenarioSchema.safeParse(whole).success).toBe(true);
    const { eligibility, findings, nextActions } = assess(row);
    expect({ status: eligibility.status, reasons: codes(eligibility.reasons) }).toEqual({
      status: row.status,
      reasons: row.reasons,
    });
    expect(codes(findings)).toEqual(expect.arrayContaining([...(row.findings ?? [])]));
    expect(codes(nextActions)).toEqual(expect.arrayContaining([...(row.actions ?? [])]));
    expect(FINDING_CODES).toEqual(expect.arrayContaining(codes(findings)));
    expect(codes(nextActions)).toEqual(ACTION_CODES.filter((code) => codes(nextActions).includes(code)));
    if (row.outcome) expect(assessRequirements(whole).outcome.kind).toBe(row.outcome);
    // An option is ruled out exactly when something blocks it.
    expect(findings.some((item) => item.severity === 'blocking')).toBe(eligibility.status === 'ruled-out');
  });

  it('reaches every outcome of both decision lists', () => {
    const reached = new Set(rows.map((row) => assessRequirements(build(row).whole).outcome.kind));
    expect([...reached].sort()).toEqual(
      [
        'do-not-self-build',
        'fix',
        'incomplete',
        'may-continue',
        'may-self-build-alone',
        'move',
        'no-own-site',
        'outsource',
      ].sort(),
    );
  });

  it('reaches every finding, reason and action', () => {
    const all = rows.map(assess);
    const reached = (list: readonly string[]) => [...new Set(list)].sort();
    expect(reached(all.flatMap((item) => codes(item.findings)))).toEqual([...FINDING_CODES].sort());
    expect(reached(all.flatMap((item) => codes(item.eligibility.reasons)))).toEqual([...REASON_CODES].sort());
    expect(reached(all.flatMap((item) => codes(item.nextActions)))).toEqual([...ACTION_CODES].sort());
  });

  it('says everything in Japanese and in English', () => {
    for (const row of rows) {
      const { eligibility, findings, nextActions } = assess(row);
      const { outcome } = assessRequirements(build(row).whole);
      for (const language of ['ja', 'en'] as const) {
        const texts = [
          ...findings.map((item) => findingText(item, language)),
          ...eligibility.reasons.map((item) => reasonText(item, language)),
          outcomeText(outcome, language),
        ];
        // Steps are items of a list, without a full stop.
        for (const step of nextActions.map((item) => plainText(actionText(item, language), language))) {
          expect(step).not.toMatch(/undefined|null|NaN|\[object|。$|\.$/);
        }
        for (const text of texts.map((parts) => plainText(parts, language))) {
          expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)|（）/);
          const own = text.replaceAll('保守会社', '');
          if (language === 'ja') expect(own).toMatch(/[ぁ-ん].*。|: /);
          else expect(own).not.toMatch(/[ぁ-んァ-ヶ一-龠]/);
        }
      }
    }
  });

  it('names the reason’s requirements', () => {
    const { outcome } = assessRequirements(
      scenario({
        ...running,
        requirements: answers('done', { 'build-3': fixLater, 'operation-1': 'to-do', ...NO_AID }),
      }),
    );
    expect(outcome).toEqual({
      kind: 'fix',
      fixes: [
        { requirement: 'build-3', due: '2026-10-31', responsible: '保守会社' },
        { requirement: 'operation-1', due: null, responsible: null },
      ],
      interim: ['waf', 'insurance'],
    });
  });
});

describe('leaving a requirement out', () => {
  const own = option(OUTSOURCED, {
    lines: [
      line('waf', { tasks: ['waf'] }),
      line('care', {
        tasks: SECURITY_TASKS.filter((task) => task !== 'waf'),
        // The minimum by itself, so that no shortfall comes with what is left out.
        amount: { kind: 'fixed', yen: 100_000 },
      }),
      line('waf-care', {
        amount: { kind: 'share', rate: 0.1, of: { lines: ['waf'] }, basis: 'same-year' },
      }),
      line('both-care', {
        amount: { kind: 'share', rate: 0.1, of: { lines: ['waf', 'care'] }, basis: 'same-year' },
      }),
      ...completeLines.slice(1),
    ],
    securityTasks: { waf: 'outsourced' },
  });
  const link = (id: string) => ({ option: OUTSOURCED, line: id });
  const before = scenario({
    options: [own, option('saas')],
    requirements: answers('in-house', {
      'operation-1': { status: 'outsourced', lines: [link('care')] },
      'operation-3': { status: 'outsourced', lines: [link('care')] },
      'operation-5': { status: 'outsourced', note: 'メモ', lines: [link('waf')] },
    }),
  });
  const raised = (after: Scenario) => findingsRaised(assessFirst(before).findings, assessFirst(after).findings);

  it('removes its lines and what was a share of them, and raises findings', () => {
    const after = withoutRequirement(before, 'operation-5');
    expect(scenarioSchema.safeParse(after).success).toBe(true);
    expect(after.requirements['operation-5']).toEqual({ status: 'cannot', note: 'メモ' });
    expect(after.options[0]?.lines.map((item) => [item.id, item.amount])).toEqual([
      ['care', own.lines[1]?.amount],
      ['waf-care', { kind: 'fixed', yen: 0 }],
      ['both-care', { kind: 'share', rate: 0.1, of: { lines: ['care'] }, basis: 'same-year' }],
      ['premium', own.lines[4]?.amount],
    ]);
    expect(after.options[1]).toBe(before.options[1]);
    expect(raised(after).map((item) => [item.code, item.params])).toEqual([
      ['recommended-not-met', { requirement: 'operation-5' }],
      ['task-without-line', { task: 'waf', coverage: 'outsourced' }],
    ]);
  });

  it('keeps a line that another requirement needs, until that is left out too', () => {
    const one = withoutRequirement(before, 'operation-1');
    expect(one.options).toEqual(before.options);
    expect(codes(raised(one))).toEqual(['mandatory-not-met']);
    expect(assessFirst(one).eligibility.status).toBe('ruled-out');
    const two = withoutRequirement(one, 'operation-3');
    expect(two.options[0]?.lines.map((item) => item.id)).not.toContain('care');
  });

  it('changes nothing when done twice, and nothing of the scenario given', () => {
    const copy = structuredClone(before);
    const once = withoutRequirement(before, 'operation-5');
    expect(withoutRequirement(once, 'operation-5')).toEqual(once);
    expect(before).toEqual(copy);
    expect(raised(before)).toEqual([]);
  });

  it('comes back by putting answer and lines back', () => {
    const after = withoutRequirement(before, 'operation-5');
    const back: Scenario = { ...after, requirements: before.requirements, options: before.options };
    expect(back).toEqual(before);
    expect(raised(back)).toEqual([]);
  });
});
