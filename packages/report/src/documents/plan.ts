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
  REQUIREMENTS,
  type RequirementId,
} from '@ec-tco/core/guideline';
import { basisKind } from './basis-kind.ts';
import { COVER, coverLine, coverOfKept, coverOfLeft, type InterimCover } from './interim-cover.ts';
import { openRivals } from './open-rivals.ts';
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
  /** Whether a cost belongs to it; what is only read, asked or decided has none. */
  readonly costs: boolean;
  /** What it is called where another item counts a cost there. */
  readonly label: string;
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
  /** Counted at another item, by its label; undefined where it counts here. */
  readonly countedAt: string | undefined;
  /** Labels of the other items it pays for, where it counts here. */
  readonly others: readonly string[];
}

export interface Plan {
  readonly dataSet: DataSet;
  readonly option: Option;
  /** Earliest first, what is to be done at once as due today; then by stages, then what has no time. */
  readonly items: readonly PlanItem[];
  readonly interim: readonly InterimCover[];
  /** What the option's lines cost that no item still open stands for, such as monthly fees. */
  readonly rest: Decimal;
  /** Whether the option may not be chosen as things stand. */
  readonly ruledOut?: boolean;
}

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
  const steps = stepsOf(scenario, result, optionId, choice);
  const aid = steps.find(({ kind }) => kind === 'interim');
  const keeps = isSelfBuilt(option.kind) && assessment.journey === 'operating';
  // A site that is yet to be built has no time to bridge: what it lacks when it opens, it lacks. The one it replaces has.
  const interim = keeps
    ? assessment.outcome.kind === 'may-continue'
      ? []
      : coverOfKept(option, assessment, language)
    : aid
      ? coverOfLeft(option, aid, language)
      : [];
  const until = interim.map(({ measure, text }) => `${say.cover[measure]}: ${text}`).join(' / ');
  const requirements = isSelfBuilt(option.kind) ? assessment.requirements : [];
  const linked = new Map(
    requirements.map(({ id, status }) => [
      id,
      status === 'cannot' ? linkedLines(scenario, option, id) : payingLines(scenario, option, id),
    ]),
  );
  const paid = new Set([...linked.values()].flatMap((lines) => lines.map(({ id }) => id)));
  const rivals = openRivals(scenario, choice, optionId);
  const unquoted = option.lines.filter(({ amount }) => amount.kind === 'unquoted');
  const compared = choice.ranked.length > 1 && choice.ranked.some((one) => one.option === optionId);
  const undecided = rivals.length > 0 || (unquoted.length > 0 && compared);
  const opening = openingOf(scenario, option, own, { paid, undecided: rivals.length > 0, language });
  const toOpen = ({ id, what, note, line, owner }: OpeningStep): PlanItem => ({
    ...open(id, 'opening', what),
    note,
    responsible: owner ? say.owner : null,
    ...(line && { lines: [planLine(line)], costs: true, label: line.name }),
  });
  const quotation = (id: string, what: string): PlanItem => ({
    ...open(id, 'quotation', what),
    when: 'fortnight',
    responsible: say.owner,
    costs: true,
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
        costs: true,
        label: requirementNumber(id, language),
        lines: lines.map(planLine),
        // The first aid does not cover the time until it is there itself.
        interim: done || !keeps || interim.length === 0 || COVERS.has(id) ? null : until,
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
    ...unquoted.map((line) =>
      quotation(`quotation-${line.id}`, (option.existing === true ? say.price : say.quotation)(line.name)),
    ),
    ...rivals.map(({ id, name, existing, lines }) =>
      quotation(
        `rival-${id}`,
        (existing === true ? say.rivalPrice : say.rival)(
          name,
          lines.flatMap((line) => (line.amount.kind === 'unquoted' ? line.name : [])),
        ),
      ),
    ),
    ...(undecided
      ? [{ ...open('decide', 'action', say.decide(option.name)), when: 'month' as const, responsible: say.owner }]
      : []),
    ...steps.map((step): PlanItem => {
      const covers = (step.kind === 'interim' && step.measures) || [];
      return {
        ...open(idOf(step), 'action', stepText(step, language)),
        when: step.when,
        responsible: say.owner,
        ...(step.kind === 'interim' && {
          lines: covers.flatMap((measure) => coverLine(option, measure) ?? []).map(planLine),
          costs: true,
          label: say.firstAid,
        }),
      };
    }),
    ...opening.last.map(toOpen),
  ];
  const ruledOut = own?.eligibility.status === 'ruled-out';
  const all = priced(byDate(items, today), option, own);
  return {
    ...{ dataSet: scenario.dataSet, option, items: all, interim, rest: restOf(all, option, own) },
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
  costs: false,
  label: what,
  lines: [],
  interim: null,
  note: null,
  state: 'open',
});

const planLine = ({ id, name, source }: Line): PlanLine => ({
  id,
  name,
  source: basisKind(source),
  countedAt: undefined,
  others: [],
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
  const insurance = id === COVER.insurance ? coverLine(option, 'insurance') : undefined;
  return insurance ? [insurance] : defaultLines(option, id);
}

/** In the guideline's order. */
const place = ({ id }: PlanItem): number => REQUIREMENTS.findIndex((one) => id === `requirement-${one}`);

/** At which item a line counts: what is open before what is done, a requirement before what is done for it. */
const bears = ({ state, kind }: PlanItem): number => Number(state === 'done') * 2 + Number(kind !== 'requirement');

/** Each line's yen at the first item that bears it. */
function priced(items: readonly PlanItem[], option: Option, result: OptionResult | undefined): readonly PlanItem[] {
  const serving = (line: string) =>
    items.filter(({ lines }) => lines.some(({ id }) => id === line)).toSorted((a, b) => bears(a) - bears(b));
  return items.map((item) => {
    const lines = item.lines.map((line): PlanLine => {
      const [first, ...rest] = serving(line.id);
      if (first !== item) return { ...line, countedAt: first?.label };
      const others = rest.filter(({ kind }) => kind === 'requirement').toSorted((a, b) => place(a) - place(b));
      return { ...line, others: others.map(({ label }) => label) };
    });
    return { ...item, lines, yen: yenOf(lines, option, result) };
  });
}

/** What the lines cost for which no open item stands. */
function restOf(items: readonly PlanItem[], { lines }: Option, result: OptionResult | undefined): Decimal {
  const listed = new Set(items.flatMap((item) => (item.state === 'open' ? item.lines.map(({ id }) => id) : [])));
  return Decimal.sum(
    0,
    ...lines.flatMap(({ id }) => (listed.has(id) ? [] : (result?.lines.find((line) => line.id === id)?.total ?? []))),
  );
}

/** Whether all that an item costs stands at other items. */
export const countedElsewhere = ({ lines }: Pick<PlanItem, 'lines'>): boolean =>
  lines.length > 0 && lines.every(({ countedAt }) => countedAt !== undefined);

function yenOf(lines: readonly PlanLine[], option: Option, result: OptionResult | undefined): Decimal | null {
  const unquoted = (id: string) => option.lines.find((line) => line.id === id)?.amount.kind === 'unquoted';
  if (lines.length === 0 || lines.some(({ id }) => unquoted(id))) return null;
  return lines.reduce(
    (sum, { id, countedAt }) =>
      countedAt !== undefined ? sum : sum.plus(result?.lines.find((line) => line.id === id)?.total ?? 0),
    new Decimal(0),
  );
}
