import {
  type EligibilityStatus,
  evaluate,
  type Finding,
  type Language,
  type NextAction,
  type OptionResult,
  prepare,
  type Scenario,
} from '@ec-tco/core';
import {
  ANSWER_NAMES,
  actionText,
  eligibilityText,
  findingText,
  outcomeText,
  type Parts,
  plainText,
  reasonText,
  requirementNumber,
} from '@ec-tco/core/format';
import {
  assessRequirements,
  isSelfBuilt,
  REQUIREMENT_TABLE,
  REQUIREMENTS,
  type RequirementId,
  type RequirementsAssessment,
} from '@ec-tco/core/guideline';
import { bulleted, originOf, plain, plainJson, type Table, textCell } from '@ec-tco/report';
import { type LeftOut, leftOut } from '../check/left-out.ts';
import { leftOutTable } from '../check/left-out-table.ts';
import { defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { datedRulesJson, datedRulesText } from '../figures/dated-rules.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
import { terminalTable } from '../write-table.ts';

export const check = defineCommand({
  name: 'check',
  summary: {
    ja: 'ガイドラインの自己チェック: 結論・理由・確認すること・次にすること',
    en: 'the guideline’s self-check: outcome, reasons, findings, next actions',
  },
  usage: [SCENARIO_OPERAND],
  options: {
    format: formatOption(['table', 'json']),
    without: {
      kind: 'text',
      value: 'REQUIREMENT',
      summary: {
        ja: 'この要件（build-1〜14、operation-1〜6）を行わないときに減る費用と、新しく出る注意も示す',
        en: 'also the cost saved and the findings raised by leaving out this one (build-1…14, operation-1…6)',
      },
    },
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    const scenario = await readScenario(file, context);
    const assessment = assessRequirements(scenario);
    const evaluated = evaluate(prepare(scenario));
    const results = evaluated.options;
    const without = options.without === undefined ? undefined : requirementOf(options.without, context);
    const effects = without === undefined ? undefined : leftOut(scenario, evaluated, without);
    if (options.format === 'json') {
      const trial = without && effects && { requirement: without, options: effects };
      await context.out.write(asJson(scenario, assessment, results, trial, context));
      return EXIT.ok;
    }
    await context.out.write(asText(scenario, assessment, results, context));
    await context.out.write(`\n${datedRulesText(context.today, context)}`);
    if (without && effects) {
      const table = leftOutTable(without, scenario.horizonYears, effects, context.language);
      await context.out.write(`\n${terminalTable(table, context)}`);
    }
    return EXIT.ok;
  },
});

/** The requirement of an id; ends the command with the ids there are. */
function requirementOf(id: string, { say }: Context): RequirementId {
  const found = REQUIREMENTS.find((known) => known === id);
  if (found) return found;
  const asked = JSON.stringify(id.slice(0, 60));
  const ids = REQUIREMENTS.join(', ');
  throw usageFailure(
    say({ ja: `要件の id がありません: ${asked}。使えるもの: ${ids}`, en: `No requirement ${asked}. Allowed: ${ids}` }),
  );
}

function asText(
  scenario: Scenario,
  assessment: RequirementsAssessment,
  options: readonly OptionResult[],
  context: Context,
): string {
  const { language, style, out } = context;
  const say = TEXTS[language];
  const text = (parts: Parts): string => plainText(parts, language);
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0
      ? []
      : [
          `  ${title}`,
          ...items.flatMap((item) => bulleted(plain(item), (out.columns ?? 100) - 4).map((line) => `    ${line}`)),
        ];
  const blocks = options.map((option) => {
    const { eligibility, findings, nextActions } = option;
    return [
      style.strong(`■ ${plain(option.name)}: ${eligibilityText(eligibility, language)}`),
      ...list(
        say.reasons,
        eligibility.reasons.map((reason) => text(reasonText(reason, language))),
      ),
      ...list(
        say.findings,
        findings.map(
          (finding) => `[${say.severities[finding.severity]}] ${text(findingText(finding, language, option.id))}`,
        ),
      ),
      ...list(
        say.actions,
        nextActions.map((action) => text(actionText(action, language))),
      ),
    ].join('\n');
  });
  const head = [
    style.strong(`${say.outcome}: ${text(outcomeText(assessment.outcome, language))}`),
    ...assessment.findings.map((finding) => `- ${text(findingText(finding, language))}`),
  ].join('\n');
  return `${[head, terminalTable(requirementTable(scenario, assessment, context), context).trimEnd(), ...blocks].join('\n\n')}\n`;
}

function requirementTable(scenario: Scenario, { requirements }: RequirementsAssessment, { language }: Context): Table {
  const say = TEXTS[language];
  const own = scenario.options.filter(answersApart).map((option) => {
    return { option, states: assessRequirements(scenario, option).requirements };
  });
  return {
    language,
    caption: `${scenario.title} — ${say.requirements}`,
    columns: [
      { key: 'number', head: say.number, align: 'left' },
      { key: 'title', head: say.title, align: 'left' },
      { key: 'class', head: say.class, align: 'left' },
      { key: 'answer', head: say.answer, align: 'left' },
      ...own.map(({ option }) => ({ key: option.id, head: option.name, align: 'left' as const })),
    ],
    rows: requirements.map((state, i) => ({
      key: state.id,
      style: 'fact',
      cells: [
        textCell(requirementNumber(state.id, language)),
        textCell(REQUIREMENT_TABLE[state.id].title[language]),
        textCell(say.classes[state.class]),
        textCell(answerText(state, language)),
        ...own.map(({ states }) => textCell(states[i] ? answerText(states[i], language) : '')),
      ],
    })),
    notes: [],
  };
}

/** The states of an option whose answers are its own. */
function requirementsApart(
  scenario: Scenario,
  id: string,
): { readonly requirements?: RequirementsAssessment['requirements'] } {
  const option = scenario.options.find((one) => one.id === id);
  return option && answersApart(option) ? { requirements: assessRequirements(scenario, option).requirements } : {};
}

/** An option with answers of its own: today's site, a contractor's new one. */
const answersApart = ({ kind, existing, requirements }: Scenario['options'][number]): boolean =>
  isSelfBuilt(kind) && (existing === false || requirements !== undefined);

const answerText = ({ status, due }: RequirementsAssessment['requirements'][number], language: Language): string =>
  ANSWER_NAMES[status][language] + (due === null ? '' : ` (${due})`);

function asJson(
  scenario: Scenario,
  { journey, requirements, outcome, findings }: RequirementsAssessment,
  options: readonly OptionResult[],
  without: { readonly requirement: RequirementId; readonly options: readonly LeftOut[] } | undefined,
  { language, today }: Context,
): string {
  const said = <T extends object>(item: T, parts: Parts) => ({ ...item, text: plainText(parts, language), parts });
  const finding = (item: Finding, option?: string) => said(item, findingText(item, language, option));
  const action = (item: NextAction) => said(item, actionText(item, language));
  return jsonText(
    plainJson({
      ...originOf('ec-tco/check', 1, scenario.dataSet),
      title: scenario.title,
      journey,
      language,
      outcome: said(outcome, outcomeText(outcome, language)),
      findings: findings.map((item) => finding(item)),
      requirements,
      datedRules: datedRulesJson(today),
      options: options.map(({ id, name, kind, eligibility, findings, nextActions }) => ({
        id,
        name,
        kind,
        eligibility: {
          status: eligibility.status satisfies EligibilityStatus,
          text: eligibilityText(eligibility, language),
          reasons: eligibility.reasons.map((reason) => said(reason, reasonText(reason, language))),
        },
        findings: findings.map((item) => finding(item, id)),
        nextActions: nextActions.map(action),
        ...requirementsApart(scenario, id),
      })),
      ...(without && {
        without: {
          requirement: without.requirement,
          options: without.options.map(({ option, saved, before, after, raised }) => ({
            option,
            saved,
            before: before.status,
            after: after.status,
            raised: raised.map((item) => finding(item, option)),
          })),
        },
      }),
    }),
  );
}

const TEXTS = {
  ja: {
    outcome: '結論',
    requirements: '要件への答え',
    number: '番号',
    title: '要件',
    class: '区分',
    answer: '答え',
    reasons: '理由',
    findings: '確認すること',
    actions: '次にすること',
    classes: { mandatory: '必須', recommended: '推奨' },
    severities: { blocking: '不可', warning: '注意', info: '参考' },
  },
  en: {
    outcome: 'Outcome',
    requirements: 'answers to the requirements',
    number: 'No.',
    title: 'Requirement',
    class: 'Class',
    answer: 'Answer',
    reasons: 'Why',
    findings: 'To be looked at',
    actions: 'What to do next',
    classes: { mandatory: 'mandatory', recommended: 'recommended' },
    severities: { blocking: 'rules out', warning: 'attention', info: 'to know' },
  },
} as const;
