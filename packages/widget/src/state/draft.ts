import { type Problem, parseScenario, type Scenario } from '@ec-tco/core';
import type { NumberProblem } from './number/number-problem.ts';
import type { NumberRule } from './number/number-rule.ts';
import { parseNumber } from './parse-number.ts';
import { getAt, isWithin, setAt } from './pointer.ts';
import { changeList, pruneSources, type Renumbering, renumberKeys, without } from './renumber.ts';

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
  /** Typed texts that are no numbers yet, by JSON Pointer. The data still hold the number before. */
  readonly texts: Readonly<Record<string, RawText>>;
  readonly scenario: Scenario;
  /** What keeps `data` from being `scenario`; empty when it is. */
  readonly problems: readonly Problem[];
}

export const createDraft = (scenario: Scenario): Draft => ({ data: scenario, texts: {}, scenario, problems: [] });

/** Whether what is computed is what is entered. */
export const isWhole = (draft: Draft): boolean => draft.problems.length === 0 && Object.keys(draft.texts).length === 0;

/** Sets a value, or removes an optional key with `undefined`; texts typed there or inside are forgotten. */
export function setValue(draft: Draft, pointer: string, value: unknown): Draft {
  const texts = Object.entries(draft.texts).filter(([at]) => !isWithin(at, pointer));
  const kept =
    texts.length === Object.keys(draft.texts).length ? draft : { ...draft, texts: Object.fromEntries(texts) };
  return withData(kept, pruneSources(setAt(draft.data, pointer, value), pointer));
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

/** Takes what a number field reports. A range still being typed changes nothing: the field itself keeps it. */
export function setNumber(draft: Draft, typed: TypedNumber, rule: NumberRule): Draft {
  const { name, pointer, text, value = typed.unordered, problem } = typed;
  if (value !== undefined) return setValue(draft, name, value);
  return problem ? { ...draft, texts: { ...draft.texts, [pointer]: { text, rule, problem } } } : draft;
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
  const at = index ?? listLength(draft, list);
  return renumbered(
    draft,
    list,
    (i) => (i < at ? i : i + 1),
    (items) => items.toSpliced(at, 0, item),
  );
}

export function removeItem(draft: Draft, list: string, index: number): Draft {
  return renumbered(draft, list, without(index), (items) => items.toSpliced(index, 1));
}

export function moveItem(draft: Draft, list: string, from: number, to: number): Draft {
  const last = listLength(draft, list) - 1;
  if (from < 0 || to < 0 || from > last || to > last) throw new RangeError(`no such place in ${list}`);
  const renumber = (i: number) => {
    if (i === from) return to;
    if (from < i && i <= to) return i - 1;
    return to <= i && i < from ? i + 1 : i;
  };
  return renumbered(draft, list, renumber, (items) => items.toSpliced(from, 1).toSpliced(to, 0, items[from]));
}

/** What is wrong at a pointer or, with `inside`, anywhere below it. */
export function problemsAt(draft: Draft, pointer: string, inside = false): readonly Problem[] {
  return draft.problems.filter(({ path }) => (inside ? isWithin(path, pointer) : path === pointer));
}

const listLength = (draft: Draft, list: string): number => {
  const items = getAt(draft.data, list);
  return Array.isArray(items) ? items.length : 0;
};

function renumbered(
  draft: Draft,
  list: string,
  to: Renumbering,
  update: (items: readonly unknown[]) => unknown[],
): Draft {
  const data = changeList(draft.data, list, to, update);
  return withData({ ...draft, texts: renumberKeys(draft.texts, list, to) }, data);
}

function withData(draft: Draft, data: unknown): Draft {
  if (data === draft.data) return draft;
  const parsed = parseScenario(data);
  return parsed.ok
    ? { ...draft, data, scenario: parsed.scenario, problems: [] }
    : { ...draft, data, problems: parsed.problems };
}
