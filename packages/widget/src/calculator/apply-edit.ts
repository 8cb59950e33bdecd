import type { Option, Scenario, Source } from '@ec-tco/core';
import { atAddress, isReference } from '@ec-tco/core/scenario';
import { byKind } from '../shared/by-kind.ts';
import {
  addItem,
  beforeTyping,
  type Draft,
  moveItem,
  removeItem,
  setNumber,
  setText,
  settled,
  setValue,
} from '../state/draft.ts';
import { childPointer, getAt } from '../state/pointer.ts';
import type { Edit } from './edit.ts';
import { amountKey, amountNumber } from './line/amount-number.ts';

/** Carries out an edit, and what follows from it: sources that no longer hold, references to what is gone. */
export const applyEdit = (draft: Draft, edit: Edit): Draft =>
  byKind<Edit, Draft>(edit, {
    text: ({ pointer, text, rule }) => disown(draft, setText(draft, pointer, text, rule), pointer, STATED),
    number: (number) => takeNumber(draft, number),
    value: ({ pointer, value }) => disown(draft, setValue(draft, pointer, value), pointer, { kind: 'assumption' }),
    add: ({ list, item, index }) => addItem(draft, list, item, index),
    remove: ({ list, index }) => removeItem(released(draft, list, index), list, index),
    move: ({ list, from, to }) => moveItem(draft, list, from, to),
    all: ({ edits }) => edits.reduce(applyEdit, draft),
  });

/** Takes a number, and remembers what held before it was typed until its field is left. */
function takeNumber(draft: Draft, { typed, rule, settled: left, put }: Extract<Edit, { kind: 'number' }>): Draft {
  const next = put ? applyEdit(draft, put) : setNumber(draft, typed, rule);
  // What held before still is whosever it was.
  if (typed.problem) return next;
  const owned = put ? next : disown(draft, next, typed.name, STATED);
  if (left) return settled(owned);
  return owned.data === draft.data
    ? owned
    : { ...owned, typing: { name: typed.name, before: beforeTyping(draft, typed.name) } };
}

/** The field whose edits in a row are one step of undo; none where each stands alone. */
export function fieldOf(edit: Edit): string | undefined {
  if (edit.kind === 'number') return edit.typed.name;
  return edit.kind === 'text' || edit.kind === 'value' ? edit.pointer : undefined;
}

/** What a price is: its amount, and the terms without which the same number would be another price. */
const AMOUNT = /^(\/options\/[^/]+\/lines\/[^/]+)\/(?:amount|base|part|tiers|limits|items|currency|withTax)(?:\/|$)/;

/** What a line says of its source, which is then the source of its number. */
const LINE_SOURCE = /^(\/options\/[^/]+\/lines\/[^/]+)\/source$/;

const COMMON = /^\/common\/([^/]+)\/(value|source)(?:\/|$)/;

const STATED: Source = { kind: 'stated' };

/** A number the owner has changed is no longer its source's: typed, it is what she states. */
function disown(before: Draft, after: Draft, pointer: string, now: Source): Draft {
  if (after.data === before.data) return after;
  const [, line] = AMOUNT.exec(pointer) ?? [];
  if (line !== undefined) {
    const source = atAddress(after.data, `${line}/source`) as Source | undefined;
    const said = unsaid(after, pointer);
    return isOwn(source, now) ? said : setValue(said, `${line}/source`, now);
  }
  const [, told] = LINE_SOURCE.exec(pointer) ?? [];
  if (told !== undefined) {
    const sources = Object.keys((after.data as Scenario).sources ?? {});
    return sources.filter((at) => at.startsWith(`${told}/amount/`)).reduce(unsaid, after);
  }
  const [, common, part] = COMMON.exec(pointer) ?? [];
  if (common !== undefined) {
    const at = `/common/${common}/source`;
    const source = atAddress(after.data, at) as Source | undefined;
    return toldByLines(part === 'source' || isOwn(source, now) ? after : setValue(after, at, now), common);
  }
  return unsaid(after, pointer);
}

/** The lines that refer to a shared number say of its source what that number says. */
function toldByLines(draft: Draft, common: string): Draft {
  const source = atAddress(draft.data, `/common/${common}/source`);
  if (source === undefined) return draft;
  const addresses = (draft.data as Scenario).options.flatMap(({ id, lines }) =>
    lines.flatMap((line) => {
      const number = amountNumber(line.amount);
      const refers = number !== undefined && isReference(number) && number.common === common;
      const at = `/options/${id}/lines/${line.id}`;
      return refers ? [{ at, number: `${at}/amount/${amountKey(line.amount)}` }] : [];
    }),
  );
  return addresses.reduce((made, { at, number }) => unsaid(setValue(made, `${at}/source`, source), number), draft);
}

/** Without what `sources` says of a number, which goes before what its line says. */
function unsaid(draft: Draft, pointer: string): Draft {
  const at = childPointer('/sources', pointer);
  return getAt(draft.data, at) === undefined ? draft : setValue(draft, at, undefined);
}

/** Whether a source still holds for a number that came otherwise: a quotation is corrected, an assumption made another. */
const isOwn = (source: Source | undefined, now: Source): boolean =>
  source === undefined || source.kind === 'quotation' || source.kind === 'stated' || source.kind === now.kind;

const OPTIONS = /^\/options$/;
const LINES = /^\/options\/([^/]+)\/lines$/;

/** Lets go of what points to an option or line that is about to be removed. */
function released(draft: Draft, list: string, index: number): Draft {
  const data = draft.data as Scenario;
  const lines = LINES.exec(list);
  const option = OPTIONS.test(list) ? data.options[index] : data.options.find(({ id }) => id === lines?.[1]);
  if (!option) return draft;
  const line = lines ? option.lines[index]?.id : undefined;
  let result = draft;
  if (!lines && data.baseline === option.id) result = setValue(result, '/baseline', undefined);
  for (const [requirement, answer] of Object.entries(data.requirements)) {
    const links = answer?.lines?.filter((at) => at.option !== option.id || (lines && at.line !== line));
    if (links && links.length !== answer?.lines?.length) {
      result = setValue(result, `/requirements/${requirement}/lines`, links.length > 0 ? links : undefined);
    }
  }
  if (!lines || line === undefined) return result;
  const without = (ids: readonly string[]) => ids.filter((id) => id !== line);
  for (const { at, ids, empty } of pointing(option, list)) {
    const left = without(ids);
    if (left.length === ids.length) continue;
    result = left.length > 0 ? setValue(result, at, left) : setValue(result, empty.at, empty.value);
  }
  return result;
}

interface Pointing {
  readonly at: string;
  readonly ids: readonly string[];
  /** What is left where nothing is pointed to any more. */
  readonly empty: { readonly at: string; readonly value: unknown };
}

/** All that names lines of an option: shares of other cost, credits, answers that they pay for, now and in stages. */
function pointing({ id, lines, credits = [], requirements = {}, stages = [] }: Option, list: string): Pointing[] {
  const own = `/options/${id}`;
  const answers = (at: string, given: Option['requirements'] = {}): Pointing[] =>
    Object.entries(given).flatMap(([key, answer]) =>
      answer?.lines
        ? [{ at: `${at}/${key}/lines`, ids: answer.lines, empty: { at: `${at}/${key}/lines`, value: undefined } }]
        : [],
    );
  return [
    ...lines.flatMap(({ id: other, amount }): Pointing[] =>
      amount.kind === 'share' && 'lines' in amount.of
        ? // A share of nothing is a price nobody knows.
          [
            {
              at: `${list}/${other}/amount/of/lines`,
              ids: amount.of.lines,
              empty: { at: `${list}/${other}/amount`, value: { kind: 'unquoted' } },
            },
          ]
        : [],
    ),
    ...credits.flatMap(({ id: credit, amount }): Pointing[] =>
      amount.kind === 'share' && 'lines' in amount.of
        ? // Of cost that is gone nothing comes back.
          [
            {
              at: `${own}/credits/${credit}/amount/of/lines`,
              ids: amount.of.lines,
              empty: { at: `${own}/credits/${credit}/amount`, value: { kind: 'fixed', yen: 0 } },
            },
          ]
        : [],
    ),
    ...answers(`${own}/requirements`, requirements),
    ...stages.flatMap((stage) => answers(`${own}/stages/${stage.id}/requirements`, stage.requirements)),
  ];
}
