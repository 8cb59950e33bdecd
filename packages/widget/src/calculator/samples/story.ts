import type { Language, Scenario, Text } from '@ec-tco/core';

/** What a story can say at a place: nothing (take it away), a value, a text in each language, or what lies below. */
type StoryValue = null | boolean | number | string | Text | readonly unknown[] | Story;

/**
 * What a sample shop has found out by itself, over what the calculator would begin with: a merge patch (RFC 7396) in which
 * options and lines go by their id, and a text stands in each language. An option's new `id` is followed wherever it is
 * addressed.
 */
export interface Story {
  readonly [key: string]: StoryValue;
}

/** The same answer to several requirements of the self-check. */
export const answers = (ids: readonly string[], answer: Story): Story =>
  Object.fromEntries(ids.map((id) => [id, answer]));

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Text =>
  isObject(value) && Object.keys(value).length === 2 && 'ja' in value && 'en' in value;

interface Named {
  readonly id: string;
}
const isNamed = (value: unknown): value is Named => isObject(value) && typeof value.id === 'string';
const byId = (list: readonly Named[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(list.map((item) => [item.id, item]));

function merged(from: unknown, told: unknown, language: Language): unknown {
  if (isText(told)) return told[language];
  if (!isObject(told)) return told;
  const list = Array.isArray(from) && from.every(isNamed);
  const base = list ? byId(from) : isObject(from) ? from : {};
  // Another kind is another thing: nothing of the former is left in it.
  const kept = 'kind' in told && told.kind !== base.kind ? {} : base;
  const entries = new Map(Object.entries(kept));
  for (const [key, value] of Object.entries(told)) {
    if (value === null) entries.delete(key);
    else entries.set(key, merged(entries.get(key), value, language));
  }
  return list ? [...entries.values()] : Object.fromEntries(entries);
}

/** Where sources address an option whose id the story changes. */
function addresses(sources: Scenario['sources'], options: unknown): Scenario['sources'] {
  const renamed = (pointer: string): string => {
    const [, room, id = '', ...rest] = pointer.split('/');
    const option = room === 'options' && isObject(options) ? options[id] : undefined;
    return isNamed(option) ? `/options/${[option.id, ...rest].join('/')}` : pointer;
  };
  return Object.fromEntries(Object.entries(sources ?? {}).map(([pointer, source]) => [renamed(pointer), source]));
}

/**
 * The sample shop as it is told in docs/examples: what the calculator begins with, and its story. What the shop says of
 * itself is no assumption there: its own numbers need no source.
 */
export function tell(start: Scenario, story: Story, language: Language): unknown {
  const own = (pointer: string): boolean => pointer.startsWith('/business/') || pointer === '/horizonYears';
  const sources = Object.fromEntries(Object.entries(start.sources ?? {}).filter(([pointer]) => !own(pointer)));
  return merged({ ...start, sources: addresses(sources, story.options) }, story, language);
}
