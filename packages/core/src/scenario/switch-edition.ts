import { type FigureNumber, figureNumber, findNumber } from '../reference/figure-number.ts';
import type { FigureId } from '../reference/figures/registry.ts';
import { TOPICS } from '../reference/topics.ts';
import { atAddress } from './address.ts';
import { linkOf, withQuantity } from './amount-traits.ts';
import { defaultIncident } from './archetypes/defaults.ts';
import { quantityOf } from './archetypes/figure-ref.ts';
import { amountQuantity, changedFrom } from './citation.ts';
import type { DataSet } from './ids.ts';
import { isReference, type Quantity } from './quantity.ts';
import type { Credit, Line, Scenario, Severity, Source } from './schema.ts';
import { isInEdition } from './severity-traits.ts';
import { lineSource } from './source-at.ts';

/** What a switch of the edition does to one number that cites the old edition; `pointer` is its address. */
export type EditionChange =
  /** It takes what the new edition says on the topic. */
  | { readonly kind: 'replaced'; readonly pointer: string; readonly from: string; readonly to: string }
  /** The new edition says nothing: a line's price is open, any other number stays as an assumption. */
  | { readonly kind: 'unknown'; readonly pointer: string; readonly from: string }
  /** The severity is a case that only the old edition describes; the own shop's takes its place. */
  | { readonly kind: 'severity'; readonly pointer: '/incident/severity'; readonly from: Severity['kind'] };

/** A scenario in the other edition, and what that changed. */
export interface EditionSwitch {
  readonly scenario: Scenario;
  readonly changes: readonly EditionChange[];
}

/**
 * Switches a scenario to another edition of the guideline, wholly: every number that is still what a figure of the old
 * edition says, in lines that are already there as well, takes what the new one says on the same topic. Where the new one
 * says nothing it is told as unknown: a price becomes open (never 0), any other number stays, as an assumption. Numbers
 * of the user's own, and what comes from the market, stay as they are.
 */
export function switchEdition(scenario: Scenario, edition: DataSet): EditionSwitch {
  if (scenario.dataSet === edition) return { scenario, changes: [] };
  const changes: EditionChange[] = [];
  const options = scenario.options.map((option) => ({
    ...option,
    lines: option.lines.map((line) =>
      // What is said of the number itself is dealt with below, with the other sources.
      lineSource(scenario, option.id, line) === line.source
        ? switchLine(line, `/options/${option.id}/lines/${line.id}`, edition, changes)
        : line,
    ),
    ...(option.credits && {
      credits: option.credits.map((credit) =>
        switchCredit(credit, `/options/${option.id}/credits/${credit.id}`, edition, changes),
      ),
    }),
  }));
  let switched: Scenario = { ...scenario, dataSet: edition, options };
  if (scenario.common) {
    const common = Object.entries(scenario.common).map(([id, own]) => [
      id,
      switchCommon(own, `/common/${id}/value`, edition, changes),
    ]);
    switched = { ...switched, common: Object.fromEntries(common) as NonNullable<Scenario['common']> };
  }
  const { severity } = scenario.incident;
  if (!isInEdition(severity, edition)) {
    changes.push({ kind: 'severity', pointer: '/incident/severity', from: severity.kind });
    switched = { ...switched, incident: { ...switched.incident, severity: defaultIncident(edition).severity } };
  }
  const sources: Record<string, Source> = {};
  for (const [pointer, source] of Object.entries(scenario.sources ?? {})) {
    const value = atAddress(switched, pointer) as Quantity | undefined;
    const next = otherFigure(source, value, edition);
    if (next === undefined || value === undefined) {
      sources[pointer] = source;
    } else if (next.to) {
      changes.push({ kind: 'replaced', pointer, from: next.from.id, to: next.to.id });
      sources[pointer] = { kind: 'figure', figure: next.to.id };
      switched = withValue(switched, pointer, quantityOf(next.to));
    } else {
      changes.push({ kind: 'unknown', pointer, from: next.from.id });
      sources[pointer] = { kind: 'assumption' };
    }
  }
  return { scenario: scenario.sources ? { ...switched, sources } : switched, changes };
}

/** What a source cites of another edition than the one given, and what that one has instead; undefined where it cites none. */
function otherFigure(
  source: Source,
  value: Quantity | undefined,
  edition: DataSet,
): { readonly from: FigureNumber; readonly to: FigureNumber | undefined } | undefined {
  if (source.kind !== 'figure' || changedFrom(source, value) !== undefined) return undefined;
  const from = findNumber(source.figure);
  if (!from) return undefined;
  const topic = topicOf(from.id, edition);
  if (topic === undefined)
    return from.dataSet === 'market' || from.dataSet === edition ? undefined : { from, to: undefined };
  return topic === from.id ? undefined : { from, to: topic === null ? undefined : figureNumber(topic) };
}

/** The figure of an edition on the topic that a figure of the other one is about; null where it has none. */
function topicOf(id: FigureId, edition: DataSet): FigureId | null | undefined {
  const [now, next] = edition === 'draft-2022-10' ? (['final', 'draft'] as const) : (['draft', 'final'] as const);
  const about = Object.values(TOPICS).filter((topic) => topic[now] === id);
  const same = about.find((topic) => topic[next] === id);
  return (same ?? about.find((topic) => topic[next] !== null) ?? about[0])?.[next];
}

type Common = NonNullable<Scenario['common']>[string];

/** A number that options share is no price that could be open: unknown, it stays as an assumption. */
function switchCommon(common: Common, pointer: string, edition: DataSet, changes: EditionChange[]): Common {
  const next = otherFigure(common.source, common.value, edition);
  if (!next) return common;
  if (!next.to) {
    changes.push({ kind: 'unknown', pointer, from: next.from.id });
    return { ...common, source: { kind: 'assumption' } };
  }
  changes.push({ kind: 'replaced', pointer, from: next.from.id, to: next.to.id });
  return { ...common, value: quantityOf(next.to), source: { kind: 'figure', figure: next.to.id } };
}

function switchLine(line: Line, at: string, edition: DataSet, changes: EditionChange[]): Line {
  const stated = linkOf(line.amount);
  const next = otherFigure(line.source, amountQuantity(line.amount), edition);
  if (!next) return line;
  if (stated !== undefined && isReference(stated)) {
    // The number is the shared one; the line only says where it is from.
    return { ...line, source: next.to ? { kind: 'figure', figure: next.to.id } : { kind: 'assumption' } };
  }
  const pointer = `${at}/amount`;
  if (!next.to) {
    changes.push({ kind: 'unknown', pointer, from: next.from.id });
    return { ...line, amount: { kind: 'unquoted' }, source: { kind: 'assumption' } };
  }
  changes.push({ kind: 'replaced', pointer, from: next.from.id, to: next.to.id });
  return {
    ...line,
    amount: withQuantity(line.amount, quantityOf(next.to)),
    source: { kind: 'figure', figure: next.to.id },
  };
}

/** Money that comes back is no price that could be open: where the edition says nothing, it stays as an assumption. */
function switchCredit(credit: Credit, at: string, edition: DataSet, changes: EditionChange[]): Credit {
  const { amount, source } = credit;
  const key = amount.kind === 'fixed' ? 'yen' : 'rate';
  const stated = amount.kind === 'fixed' ? amount.yen : amount.rate;
  if (isReference(stated)) return credit;
  const next = otherFigure(source, stated, edition);
  if (!next) return credit;
  const pointer = `${at}/amount/${key}`;
  if (!next.to) {
    changes.push({ kind: 'unknown', pointer, from: next.from.id });
    return { ...credit, source: { kind: 'assumption' } };
  }
  changes.push({ kind: 'replaced', pointer, from: next.from.id, to: next.to.id });
  const value = quantityOf(next.to);
  return {
    ...credit,
    amount: amount.kind === 'fixed' ? { ...amount, yen: value } : { ...amount, rate: value },
    source: { kind: 'figure', figure: next.to.id },
  };
}

/** The scenario with another value at an address. */
function withValue(scenario: Scenario, address: string, value: Quantity): Scenario {
  const set = (holder: unknown, parts: readonly string[]): unknown => {
    const [key, ...rest] = parts;
    if (key === undefined) return value;
    if (Array.isArray(holder)) {
      return holder.map((item: unknown) => ((item as { id?: string }).id === key ? set(item, rest) : item));
    }
    const old = holder as Readonly<Record<string, unknown>>;
    return { ...old, [key]: set(old[key], rest) };
  };
  return set(scenario, address.split('/').slice(1)) as Scenario;
}
