import type { DataSet, Line, Option, OptionResult, Prepared, Result, Source } from '@ec-tco/core';
import { Decimal, type Language } from '@ec-tco/core';
import { actionText, plainText, requirementNumber } from '@ec-tco/core/format';
import {
  assessRequirements,
  isSelfBuilt,
  linkedLines,
  REQUIREMENT_TABLE,
  type RequirementId,
} from '@ec-tco/core/guideline';
import { optionOf } from './option-of.ts';
import { ownerTasks } from './owner-tasks.ts';
import { documentTexts } from './texts/texts.ts';

/** Something to do. */
export interface PlanItem {
  /** Stays what it is while the scenario is edited. */
  readonly id: string;
  readonly kind: 'requirement' | 'task' | 'quotation' | 'action';
  readonly what: string;
  /** ISO date; null where none is set. For what is done the day it was done, where known. */
  readonly due: string | null;
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
  /** Earliest first, then without a date. */
  readonly items: readonly PlanItem[];
  readonly interim: readonly InterimCover[];
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
 * missing, the rules' next steps. The same scenario gives the same ids.
 */
export function planOf({ scenario }: Prepared, result: Result, optionId: string, language: Language): Plan {
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
  const items: readonly PlanItem[] = [
    ...requirements.map(({ id, status, due, responsible, note }): PlanItem => {
      const lines = linkedLines(scenario, option, id);
      const done = status === 'done';
      return {
        id: `requirement-${id}`,
        kind: 'requirement',
        what: say.requirement(requirementNumber(id, language), REQUIREMENT_TABLE[id].title[language]),
        due,
        responsible,
        yen: null,
        lines: lines.map(({ id: line, name, source }) => ({ id: line, name, source: source.kind, counted: false })),
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
      .map((line) => open(`quotation-${line.id}`, 'quotation', say.quotation(line.name))),
    ...(own?.nextActions ?? [])
      .filter(({ code }) => !SAID.has(code))
      .map((action) => open(`action-${action.code}`, 'action', plainText(actionText(action, language), language))),
  ];
  return { dataSet: scenario.dataSet, option, items: priced(byDate(items), option, own), interim };
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

const LAST = '9999-99-99';
const byDate = (items: readonly PlanItem[]): readonly PlanItem[] =>
  items.toSorted((a, b) => ((a.due ?? LAST) < (b.due ?? LAST) ? -1 : (a.due ?? LAST) > (b.due ?? LAST) ? 1 : 0));

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
