import type { DataSet, Line, Option, OptionResult, Prepared, Result, Source } from '@ec-tco/core';
import { type Choice, choose, Decimal, type Language } from '@ec-tco/core';
import { actionText, plainText, requirementNumber } from '@ec-tco/core/format';
import {
  assessRequirements,
  isSelfBuilt,
  linkedLines,
  type NextStep,
  nextSteps,
  REQUIREMENT_TABLE,
  type RequirementId,
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
  readonly line: { readonly name: string; readonly from: number | undefined } | undefined;
}

export interface Plan {
  readonly dataSet: DataSet;
  readonly option: Option;
  /** What is to be done at once, then the earliest first, then without a date, the soonest first. */
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
 */
export function planOf(
  prepared: Prepared,
  result: Result,
  optionId: string,
  language: Language,
  choice: Choice = choose(prepared, result),
): Plan {
  const { scenario } = prepared;
  const option = optionOf(scenario, optionId);
  const own = result.options.find(({ id }) => id === optionId);
  const say = documentTexts(language).plan;
  const interim = isSelfBuilt(option.kind) ? coverOf(option) : [];
  const assessment = assessRequirements(scenario, option);
  const until = interim
    .map(({ measure, line }) => {
      const { status, due } = assessment.requirements.find(({ id }) => id === COVER[measure]) ?? {};
      const later = status === undefined || status === 'done' ? '' : say.notYet(due ?? undefined);
      return `${say.cover[measure]}: ${line ? line.name + later : say.missing}`;
    })
    .join(' / ');
  const requirements = isSelfBuilt(option.kind) ? assessment.requirements : [];
  const linked = new Map(requirements.map(({ id }) => [id, linkedLines(scenario, option, id)]));
  const paid = new Set([...linked.values()].flat().map(({ id }) => id));
  const opening = openingOf(scenario, option, own, { paid, language });
  const toOpen = ({ id, what, note, line, owner }: OpeningStep): PlanItem => ({
    ...open(id, 'opening', what),
    note,
    responsible: owner ? say.owner : null,
    lines: line ? [{ id: line.id, name: line.name, source: basisKind(line.source), counted: false }] : [],
  });
  const items: readonly PlanItem[] = [
    ...opening.first.map(toOpen),
    ...requirements.map(({ id, status, due, responsible, note }): PlanItem => {
      const lines = linked.get(id) ?? [];
      const done = status === 'done';
      return {
        id: `requirement-${id}`,
        kind: 'requirement',
        what: say.requirement(requirementNumber(id, language), REQUIREMENT_TABLE[id].title[language]),
        due,
        responsible,
        yen: null,
        lines: lines.map(({ id: line, name, source }) => ({
          id: line,
          name,
          source: basisKind(source),
          counted: false,
        })),
        // The first aid does not cover the time until it is there itself.
        interim: done || assessment.journey === 'new' || COVERS.has(id) ? null : until,
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
    ...{ dataSet: scenario.dataSet, option, items: priced(byDate(items), option, own), interim },
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

/** Behind every date, but for what is done before anything else. */
const LATER = { now: '0000', week: '9999-1', fortnight: '9999-2', month: '9999-3', never: '9999-4' } as const;
const byDate = (items: readonly PlanItem[]): readonly PlanItem[] => {
  const place = ({ due, when }: PlanItem): string => due ?? LATER[when ?? 'never'];
  return items.toSorted((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
};

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
function coverOf(option: Option): readonly InterimCover[] {
  const waf = option.lines.find(({ tasks }) => tasks?.includes('waf'));
  const insurance = option.lines.find(({ category }) => category === 'incident');
  const from = (line: Line | undefined) =>
    line && { name: line.name, from: line.timing.kind === 'monthly' ? line.timing.from : undefined };
  return [
    { measure: 'waf', line: from(waf) },
    { measure: 'insurance', line: from(insurance) },
  ];
}
