import { ARCHETYPE_IDS, createOption, LANGUAGES, type Language, parseScenario } from '@ec-tco/core';
import type { Draft } from '../state/draft.ts';
import { START_IDS, startData } from './starts.ts';

/** Keys under which a scenario calls something something. */
const NAMED: ReadonlySet<string> = new Set(['title', 'name', 'note']);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The same place in two copies that differ in language only: what is said in one, and how the other says it. */
function pair(from: unknown, to: unknown, into: Map<string, string>): void {
  if (!isObject(from) || !isObject(to)) return;
  for (const [key, value] of Object.entries(from)) {
    const other = to[key];
    if (NAMED.has(key) && typeof value === 'string' && typeof other === 'string') {
      if (value !== other && !into.has(value)) into.set(value, other);
    } else pair(value, other, into);
  }
}

const KNOWN = new Map<Language, ReadonlyMap<string, string>>();

/** What the samples and the ready-made options call things in other languages, with how this one does. */
function namesIn(language: Language): ReadonlyMap<string, string> {
  const known = KNOWN.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  const made = (one: Language) => [
    ...START_IDS.map((id) => startData(id, one)),
    ...ARCHETYPE_IDS.map((id) => createOption(id, { id, language: one, dataSet: 'draft-2022-10' })),
  ];
  for (const other of LANGUAGES) if (other !== language) pair(made(other), made(language), names);
  KNOWN.set(language, names);
  return names;
}

/** Behind the name of a second option of the same kind. */
const NUMBERED = /^(.*)( \d+)$/su;

function renamed(value: unknown, names: ReadonlyMap<string, string>, named = false): unknown {
  if (typeof value === 'string') {
    if (!named) return value;
    const [, own = value, number = ''] = NUMBERED.exec(value) ?? [];
    return names.get(value) ?? (names.has(own) ? `${names.get(own)}${number}` : value);
  }
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, renamed(one, names, NAMED.has(key))] as const);
  // What is not renamed stays the same object: nothing is computed anew for it.
  if (entries.every(([key, one]) => one === value[key])) return value;
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries);
}

/** The same work with the sample's names in a language; a name that the owner has given stays as she wrote it. */
export function inLanguage(draft: Draft, language: Language): Draft {
  const names = namesIn(language);
  const data = renamed(draft.data, names);
  if (data === draft.data) return draft;
  const parsed = parseScenario(renamed(draft.scenario, names));
  return parsed.ok ? { ...draft, data, scenario: parsed.scenario } : draft;
}
