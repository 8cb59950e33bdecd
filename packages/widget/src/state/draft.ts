import { type Problem, parseScenario, type Scenario } from '@ec-tco/core';
import { pointerOfAddress, toAddress } from '@ec-tco/core/scenario';
import type { NumberProblem } from './number/number-problem.ts';
import type { NumberRule } from './number/number-rule.ts';
import { parseNumber } from './parse-number.ts';
import { isWithin, setAt, updateArray } from './pointer.ts';
import { pruneSources } from './sources.ts';

/** A text that is not the number its field asks for, kept as it was typed. */
export interface RawText {
  readonly text: string;
  readonly rule: NumberRule;
  readonly problem: NumberProblem;
}

/**
 * What the user is working on, immutable. `scenario` is the last one that was whole: it is what is computed while a
 * field is still wrong.
 */
export interface Draft {
  /** Shaped like a scenario, perhaps with problems. */
  readonly data: unknown;
  /** Typed texts that are no numbers yet, by address. The data still hold the number before. */
  readonly texts: Readonly<Record<string, RawText>>;
  readonly scenario: Scenario;
  /** What keeps `data` from being `scenario`, with addresses as paths; empty when it is. */
  readonly problems: readonly Problem[];
  /** The field that is being typed into, and what held before: "150" of "150万円 税込" is nobody's number. */
  readonly typing?: { readonly name: string; readonly before: Draft } | undefined;
}

export const createDraft = (scenario: Scenario): Draft => ({ data: scenario, texts: {}, scenario, problems: [] });

/** Whether what is computed is what is entered. */
export const isWhole = (draft: Draft): boolean => draft.problems.length === 0 && Object.keys(draft.texts).length === 0;

/** Sets a value, or removes an optional key with `undefined`; texts typed there or inside are forgotten. */
export function setValue(draft: Draft, pointer: string, value: unknown): Draft {
  const texts = Object.entries(draft.texts).filter(([at]) => !isWithin(at, pointer));
  const kept =
    texts.length === Object.keys(draft.texts).length ? draft : { ...draft, texts: Object.fromEntries(texts) };
  return withData(kept, pruneSources(setAt(draft.data, placeIn(draft, pointer), value), pointer));
}

/** Takes what was typed: as the number it is, else as a text that stays in its field with its problem. */
export function setText(draft: Draft, pointer: string, text: string, rule: NumberRule): Draft {
  const parsed = parseNumber(text, rule);
  if (parsed.ok) return setValue(draft, pointer, parsed.value);
  const { ok: _, ...problem } = parsed;
  return { ...draft, texts: { ...draft.texts, [pointer]: { text, rule, problem } } };
}

/** What a number field reports; `NumberFieldDetail` is one. */
export interface TypedNumber {
  readonly name: string;
  readonly pointer: string;
  readonly text: string;
  readonly value: unknown;
  readonly unordered: unknown;
  readonly problem: NumberProblem | undefined;
}

/**
 * Takes what a number field reports. A range still being typed changes nothing: the field itself keeps it. A text that is
 * no number leaves what held before it was typed, not the number that it began with.
 */
export function setNumber(draft: Draft, typed: TypedNumber, rule: NumberRule): Draft {
  const { name, pointer, text, value, unordered, problem } = typed;
  if (value !== undefined) return setValue(draft, name, value);
  if (unordered !== undefined) return setValue(beforeTyping(draft, name), name, unordered);
  if (problem) {
    const held = beforeTyping(draft, name);
    // Typed again, it is no change.
    const before = draft.texts[pointer];
    if (held === draft && before?.text === text && before.problem.code === problem.code) return draft;
    return { ...held, texts: { ...without(held.texts, name, pointer), [pointer]: { text, rule, problem } } };
  }
  // Nothing is wrong with a box that may be empty and is, whatever was in it.
  const texts = without(draft.texts, name, pointer);
  return texts === draft.texts ? draft : { ...draft, texts };
}

/** What was there before a field was typed into, as long as it is not left. */
export const beforeTyping = (draft: Draft, name: string): Draft =>
  draft.typing?.name === name ? draft.typing.before : settled(draft);

/** Nothing is being typed any more: what is there holds. */
export const settled = (draft: Draft): Draft => (draft.typing ? { ...draft, typing: undefined } : draft);

/** The text of a box is gone, at whichever of its two addresses it was: the value alone may have become a range. */
function without(texts: Draft['texts'], name: string, pointer: string): Draft['texts'] {
  const base = `${name}/base`;
  const gone = pointer === name || pointer === base ? [name, base] : [pointer];
  const left = Object.entries(texts).filter(([at]) => !gone.includes(at));
  return left.length === Object.keys(texts).length ? texts : Object.fromEntries(left);
}

/** The texts to give back to a number field. */
export function textsOf(
  draft: Draft,
  name: string,
): { readonly base?: string; readonly low?: string; readonly high?: string } {
  const at = (pointer: string) => draft.texts[pointer]?.text;
  const base = at(name) ?? at(`${name}/base`);
  const [low, high] = [at(`${name}/low`), at(`${name}/high`)];
  return {
    ...(base === undefined ? {} : { base }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
  };
}

/** Inserts an item before the one at `index`, or at the end. */
export function addItem(draft: Draft, list: string, item: unknown, index?: number): Draft {
  return withList(draft, list, (items) => items.toSpliced(index ?? items.length, 0, item));
}

/** Removes an item, with what was typed in it and said about its numbers. */
export function removeItem(draft: Draft, list: string, index: number): Draft {
  const gone = toAddress(draft.data, `${placeIn(draft, list)}/${index}`);
  const texts = Object.entries(draft.texts).filter(([at]) => !isWithin(at, gone));
  const data = updateArray(draft.data, placeIn(draft, list), (items) => items.toSpliced(index, 1));
  return withData({ ...draft, texts: Object.fromEntries(texts) }, pruneSources(data, gone));
}

export function moveItem(draft: Draft, list: string, from: number, to: number): Draft {
  return withList(draft, list, (items) => {
    const last = items.length - 1;
    if (from < 0 || to < 0 || from > last || to > last) throw new RangeError(`no such place in ${list}`);
    return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
  });
}

/** What is wrong at an address or, with `inside`, anywhere below it. */
export function problemsAt(draft: Draft, pointer: string, inside = false): readonly Problem[] {
  return draft.problems.filter(({ path }) => (inside ? isWithin(path, pointer) : path === pointer));
}

const withList = (draft: Draft, list: string, update: (items: readonly unknown[]) => unknown[]): Draft =>
  withData(draft, updateArray(draft.data, placeIn(draft, list), update));

/** The JSON Pointer of an address in the data as they are now. */
function placeIn({ data }: Draft, address: string): string {
  const pointer = pointerOfAddress(data, address);
  if (pointer === undefined) throw new RangeError(`nothing at ${address}`);
  return pointer;
}

function withData(draft: Draft, data: unknown): Draft {
  if (data === draft.data) return draft;
  const parsed = parseScenario(data);
  const rest = settled(draft);
  if (parsed.ok) return { ...rest, data, scenario: parsed.scenario, problems: [] };
  return { ...rest, data, problems: parsed.problems.map((one) => ({ ...one, path: toAddress(data, one.path) })) };
}
