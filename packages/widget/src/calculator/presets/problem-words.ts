import type { Language, Problem } from '@ec-tco/core';
import { messages } from '../messages/messages.ts';

const MOST_CHARACTERS = 40;

/**
 * What is wrong with a preset that a page gives, for whoever reads that page: each place by its name, never by its path.
 * `given` is what the page gave, JSON text or an object.
 */
export function presetProblemTeller(given: unknown): (problem: Problem, language: Language) => string {
  const whole = dataOf(given);
  return ({ code, path, found, allowed }, language) => {
    const { problems: say } = messages(language).presets;
    const place = placeOf(whole, path, language);
    // Only what stands there as a text or a number is shown: the rest has names of its own.
    const shown = /^["\d-]/.test(found) ? found : '';
    if (path === '') return code === 'not-json' ? say.notJson : say.notPreset;
    if (allowed.kind === 'own-name') return say.ownName(place, shown);
    if (code === 'missing') return say.missing(place);
    if (code === 'unknown-key' || code === 'forbidden-key') return say.unknownKey(place, shown);
    if (code === 'duplicate-key' || code === 'duplicate-id') return say.twice(place);
    return say.wrong(place, shown);
  };
}

function dataOf(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

/** The names of what a path leads through, the whole first; what has none is left out. */
function placeOf(whole: unknown, path: string, language: Language): string {
  const { words, item, whole: preset, join } = messages(language).presets.problems;
  const word = (key: string): string => (Object.hasOwn(words, key) ? (words[key] ?? '') : '');
  const parts: string[] = [];
  let at: unknown = whole;
  let list = '';
  for (const key of path.split('/').slice(1)) {
    at = childOf(at, key);
    if (list !== '' && /^\d+$/.test(key)) parts.push(item(word(list), Number(key) + 1, nameOf(at, language)));
    else if (!LISTS.has(key)) parts.push(word(key));
    list = LISTS.has(key) ? key : '';
  }
  if (list !== '') parts.push(word(list));
  const named = parts.filter((part) => part !== '');
  return named.length > 0 ? join(named) : preset;
}

/** Whose items are counted. */
const LISTS: ReadonlySet<string> = new Set(['figures', 'archetypes', 'shops', 'lines', 'options', 'tasks', 'ofLines']);

/** What a page gave may be of any kind: a value of its own, or nothing. */
function childOf(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
  } catch {
    return undefined;
  }
}

/** What an item calls itself, as far as it can be shown. */
function nameOf(value: unknown, language: Language): string {
  const found = ['label', 'name', 'title'].map((key) => childOf(value, key)).find((name) => name !== undefined);
  const name = typeof found === 'string' ? found : childOf(found, language);
  return typeof name === 'string'
    ? name
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim()
        .slice(0, MOST_CHARACTERS)
        .toWellFormed()
    : '';
}
