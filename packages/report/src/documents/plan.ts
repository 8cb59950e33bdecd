import type { DataSet, Line, Option, OptionResult, Prepared, Result, Source } from '@ec-tco/core';
import { type Choice, choose, Decimal, type Language } from '@ec-tco/core';
import { actionText, plainText, requirementNumber } from '@ec-tco/core/format';
import {
  assessRequirements,
  defaultLines,
  isSelfBuilt,
  linkedLines,
  type NextStep,
  nextSteps,
  REQUIREMENT_TABLE,
  type RequirementId,
  type RequirementsAssessment,
} from '@ec-tco/core/guideline';
import { basisKind } from './basis-kind.ts';
import { type OpeningStep, openingOf } from './opening.ts';
import { optionOf } from './option-of.ts';
import { ownerTasks } from './owner-tasks.ts';
import { documentTexts } from './texts/texts.ts';

/** Something to do. */
export interface PlanItem {
  /** Stays what it is while the scenario is edited. */
  readonly id: string;
  readonly kind: 'requirement' | 'task' | 'quotation' | 'action' | 'opening';
  readonly what: string;
  /** ISO date; null where none is set. For what is done the day it was done, where known. */
  readonly due: string | null;
  /** By when it is best done where no date is set, counted from the day the plan is made. */
  readonly when?: NextStep['when'] | undefined;
  /** The stage of a plan in stages from which it is done, where no date is set. */
  readonly stage?: { readonly name: string; readonly year: number } | undefined;
  readonly responsible: string | null;
  /**
   * Over the years compared, without tax; null where nobody knows. A line that serves several items is counted at the
   * first of them, so that the items add up; the others have 0 for it.
   */
  readonly yen: Decimal | null;
  /** Cost lines that pay for it, and where those numbers come from. */
  readonly lines: readonly PlanLine[];
  /** What covers the risk until it is done; null where nothing needs to. */
  readonly interim: string | null;
  readonly note: string | null;
  readonly state: 'open' | 'done';
}

/** A cost line that pays for something to do. */
export interface PlanLine {
  readonly id: string;
  readonly name: string;
  readonly source: Source['kind'];
  /** Counted at an item before. */
  readonly counted: boolean;
}

/** What bridges the time until the requirements are met, and from when; undefined where it is not among the costs. */
export interface InterimCover {
  readonly measure: 'waf' | 'insurance';
  /** `from`: the month from which it is paid; undefined from the start on. */
  readonly line: { readonly name: string; readonly from: number | undefined } | undefined;
  /** In words, the same in every form of the plan. */
  readonly text: string;
}

export interface Plan {
  readonly dataSet: DataSet;
  readonly option: Option;
  /** Earliest first, what is to be done at once as due today; then by stages, then what has no time. */
  readonly items: readonly PlanItem[];
  readonly interim: readonly InterimCover[];
  /** Whether the option may not be chosen as things stand. */
  readonly ruledOut?: boolean;
}

/** The requirement that each measure of the guideline's first aid is. */
const COVER: Readonly<Record<InterimCover['measure'], RequirementId>> = {
  waf: 'operation-5',
  insurance: 'operation-6',
};
const COVERS: ReadonlySet<RequirementId> = new Set(Object.values(COVER));

/** Actions that say what requirements and missing quotations say one by one. */
const SAID = new Set(['answer-requirements', 'fix-requirements', 'settle-dates-and-people', 'get-quotations']);

/**
 * What is left to do for an option: its requirements with date, person and yen, the owner's tasks, the quotations still
 * missing, what opening it takes, and the next steps as the answer's page has them. The same scenario gives the same ids.
 * @param choice As `choose` gives it, which is asked where it is left out.
 * @param today ISO date from which “this week” and the like count; without it they stand before all dates.
 */
export function planOf(
  prepared: Prepared,
  result: Result,
  optionId: string,
  language: Language,
  choice: Choice = choose(prepared, result),
  today?: string,
): Plan {
  const { scenario } = prepared;
  const option = optionOf(scenario, optionId);
  const own = result.options.find(({ id }) => id === optionId);
  const say = documentTexts(language).plan;
  const assessment = assessRequirements(scenario, option);
  // A site that is yet to be built has no time to bridge: what it lacks when it opens, it lacks.
  const interim =
    isSelfBuilt(option.kind) && assessment.journey === 'operating' ? coverOf(option, assessment, language) : [];
  const until = interim.map(({ measure, text }) => `${say.cover[measure]}: ${text}`).join(' / ');
  const requirements = isSelfBuilt(option.kind) ? assessment.requirements : [];
  const linked = new Map(
    requirements.map(({ id, status }) => [
      id,
      status === 'cannot' ? linkedLines(scenario, option, id) : payingLines(scenario, option, id),
    ]),
  );
  const paid = new Set(requirements.flatMap(({ id }) => linkedLines(scenario, option, id).map((line) => line.id)));
  const opening = openingOf(scenario, option, own, { paid, language });
  const toOpen = ({ id, what, note, line, owner }: OpeningStep): PlanItem => ({
    ...open(id, 'opening', what),
    note,
    responsible: owner ? say.owner : null,
    lines: line ? [{ id: line.id, name: line.name, source: basisKind(line.source), counted: false }] : [],
  });
  const items: readonly PlanItem[] = [
    ...opening.first.map(toOpen),
    ...requirements.map(({ id, status, due, responsible, note, stage }): PlanItem => {
      const lines = linked.get(id) ?? [];
      const done = status === 'done';
      return {
        id: `requirement-${id}`,
        kind: 'requirement',
        what: say.requirement(requirementNumber(id, language), REQUIREMENT_TABLE[id].title[language]),
        due,
        ...(stage && { stage }),
        responsible,
        yen: null,
        lines: lines.map(({ id: line, name, source }) => ({
          id: line,
          name,
          source: basisKind(source),
          counted: false,
        })),
        // The first aid does not cover the time until it is there itself.
        interim: done || interim.length === 0 || COVERS.has(id) ? null : until,
        note,
        state: done ? 'done' : 'open',
      };
    }),
    ...ownerTasks(scenario).map(
      ({ id, title, due = null, responsible = null, done = false }): PlanItem => ({
        ...open(`task-${id}`, 'task', title[language]),
        due,
        responsible,
        state: done ? 'done' : 'open',
      }),
    ),
    ...option.lines
      .filter(({ amount }) => amount.kind === 'unquoted')
      .map(
        (line): PlanItem => ({
          ...open(`quotation-${line.id}`, 'quotation', say.quotation(line.name)),
          when: 'fortnight',
          responsible: say.owner,
        }),
      ),
    ...stepsOf(scenario, result, optionId, choice).map(
      (step): PlanItem => ({
        ...open(idOf(step), 'action', stepText(step, language)),
        when: step.when,
        responsible: say.owner,
      }),
    ),
    ...opening.last.map(toOpen),
  ];
  const ruledOut = own?.eligibility.status === 'ruled-out';
  return {
    ...{ dataSet: scenario.dataSet, option, items: priced(byDate(items, today), option, own), interim },
    ...(ruledOut && { ruledOut }),
  };
}

/**
 * The next steps of the answer's page where the option is one of the leading two, then its own; of what the rules say
 * only what concerns it.
 */
function stepsOf(
  scenario: Prepared['scenario'],
  result: Result,
  option: string,
  { ranked }: Choice,
): readonly NextStep[] {
  const leading = ranked.flatMap((one) => (one.complete ? [one.option] : [])).slice(0, 2);
  const own = nextSteps(scenario, result, [option]);
  const shared = leading.includes(option) ? nextSteps(scenario, result, leading) : [];
  const steps = [...shared.filter(({ kind }) => kind !== 'action'), ...own].filter(
    ({ action }) => action === undefined || !SAID.has(action.code),
  );
  return [...new Map(steps.toReversed().map((step) => [idOf(step), step])).values()].toReversed();
}

const ABOUT_SHOP: ReadonlySet<NextStep['kind']> = new Set(['interim', 'site-check', 'self-check', 'guide']);

/** What is about the shop is there once, whatever the option. */
const idOf = ({ kind, option, action }: NextStep): string =>
  action ? `action-${action.code}` : ABOUT_SHOP.has(kind) ? `step-${kind}` : `step-${kind}-${option}`;

function stepText({ kind, name, action, open, measures }: NextStep, language: Language): string {
  if (action) return plainText(actionText(action, language), language);
  const { steps } = documentTexts(language).plan;
  return steps[kind as keyof typeof steps](name, open?.mandatory ?? 0, open?.recommended ?? 0, measures);
}

const open = (id: string, kind: PlanItem['kind'], what: string): PlanItem => ({
  id,
  kind,
  what,
  due: null,
  responsible: null,
  yen: null,
  lines: [],
  interim: null,
  note: null,
  state: 'open',
});

/** Days from the day the plan is made. */
const SOON = { now: 0, week: 7, fortnight: 14, month: 31 } as const;
/** Before and behind every date. */
const [DONE, EARLY, LATE] = ['0000', '0001', '9999'];

/** What is due soon stands among the dates where it is known which day it is, else before them. */
function byDate(items: readonly PlanItem[], today: string | undefined): readonly PlanItem[] {
  const start = today === undefined ? Number.NaN : Date.parse(`${today}T00:00:00Z`);
  const place = ({ due, when, stage, state }: PlanItem): string => {
    if (due !== null) return state === 'done' ? `${DONE}-${due}` : due;
    if (when !== undefined) {
      const days = SOON[when];
      return Number.isNaN(start)
        ? `${EARLY}-${days + 10}`
        : new Date(start + days * 86_400_000).toISOString().slice(0, 10);
    }
    return `${LATE}-${stage ? stage.year + 10 : 99}`;
  };
  return items.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}

/**
 * The cost lines that pay for a requirement: those its answer names, else those that say so of themselves, as a premium
 * does.
 */
function payingLines(scenario: Prepared['scenario'], option: Option, id: RequirementId): Option['lines'] {
  const linked = linkedLines(scenario, option, id);
  if (linked.length > 0) return linked;
  const insurance = id === COVER.insurance ? premiumOf(option) : undefined;
  return insurance ? [insurance] : defaultLines(option, id);
}

const premiumOf = ({ lines }: Option): Line | undefined => lines.find(({ category }) => category === 'incident');

/** Each line's yen at the first item it pays for; what is still open comes before what is done. */
function priced(items: readonly PlanItem[], option: Option, result: OptionResult | undefined): readonly PlanItem[] {
  const seen = new Set<string>();
  const own = new Map<PlanItem, PlanItem>();
  for (const item of items.toSorted((a, b) => Number(a.state === 'done') - Number(b.state === 'done'))) {
    const lines = item.lines.map((line) => ({ ...line, counted: seen.has(line.id) }));
    for (const { id } of lines) seen.add(id);
    own.set(item, { ...item, lines, yen: yenOf(lines, option, result) });
  }
  return items.map((item) => own.get(item) ?? item);
}

/** Whether all that an item costs stands at items above it. */
export const countedAbove = ({ lines }: Pick<PlanItem, 'lines'>): boolean =>
  lines.length > 0 && lines.every(({ counted }) => counted);

function yenOf(lines: readonly PlanLine[], option: Option, result: OptionResult | undefined): Decimal | null {
  const unquoted = (id: string) => option.lines.find((line) => line.id === id)?.amount.kind === 'unquoted';
  if (lines.length === 0 || lines.some(({ id }) => unquoted(id))) return null;
  return lines.reduce(
    (sum, { id, counted }) => (counted ? sum : sum.plus(result?.lines.find((line) => line.id === id)?.total ?? 0)),
    new Decimal(0),
  );
}

/** The two measures of the guideline's first aid, as the option's lines have them. */
function coverOf(
  option: Option,
  { requirements }: RequirementsAssessment,
  language: Language,
): readonly InterimCover[] {
  const say = documentTexts(language).plan;
  const cover = (measure: InterimCover['measure'], line: Line | undefined): InterimCover => {
    if (!line) return { measure, line, text: say.missing };
    const from = firstMonth(line);
    const start = from === undefined ? say.fromStart : say.fromMonth(from);
    const state = requirements.find(({ id }) => id === COVER[measure]);
    const due = state?.due ?? (state?.stage ? say.stage(state.stage.year, state.stage.name) : undefined);
    const text = state?.status === 'to-do' ? say.notYet(line.name, start, due) : say.covered(line.name, start);
    return { measure, line: { name: line.name, from }, text };
  };
  const waf = option.lines.find(({ tasks }) => tasks?.includes('waf'));
  return [cover('waf', waf), cover('insurance', premiumOf(option))];
}

/** The month from which a line is paid; undefined from the start on. */
function firstMonth({ timing }: Line): number | undefined {
  const month = FIRST_MONTH[timing.kind](timing as never);
  return month > 1 ? month : undefined;
}

type Timing = Line['timing'];
const ofYear = (year: number): number => 12 * (year - 1) + 1;
const FIRST_MONTH: { readonly [K in Timing['kind']]: (timing: Extract<Timing, { readonly kind: K }>) => number } = {
  'before-opening': () => 0,
  once: ({ month }) => month,
  monthly: ({ from = 1 }) => from,
  yearly: ({ from = 1 }) => ofYear(from),
  every: ({ years, first = years }) => ofYear(first),
};
