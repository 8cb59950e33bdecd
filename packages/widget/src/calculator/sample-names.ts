import { ARCHETYPE_IDS, createOption, LANGUAGES, type Language, parseScenario } from '@ec-tco/core';
import { turn } from '../shared/turn.ts';
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

/** All that has names in each language: the sample shops, and the ready-made options. */
const NAMING: readonly ((language: Language) => unknown)[] = [
  ...START_IDS.map((id) => (language: Language) => startData(id, language)),
  (language) => ARCHETYPE_IDS.map((id) => createOption(id, { id, language, dataSet: 'draft-2022-10' })),
];

function learn(naming: (typeof NAMING)[number], language: Language, names: Map<string, string>): void {
  for (const other of LANGUAGES) if (other !== language) pair(naming(other), naming(language), names);
}

/** What the samples and the ready-made options call things in other languages, with how this one does. */
function namesIn(language: Language): ReadonlyMap<string, string> {
  const known = KNOWN.get(language);
  if (known) return known;
  const names = new Map<string, string>();
  for (const naming of NAMING) learn(naming, language, names);
  KNOWN.set(language, names);
  return names;
}

/** Learns a language's names, each few in a task of their own: all at once would hold the page up. */
export async function learnNames(language: Language): Promise<void> {
  const names = new Map<string, string>();
  for (const naming of KNOWN.has(language) ? [] : NAMING) {
    await turn();
    learn(naming, language, names);
  }
  if (!KNOWN.has(language)) KNOWN.set(language, names);
  await turn(true);
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
  // What is not renamed stays the same object: nothing is computed anew for it.
  let copy: Record<string, unknown> | undefined;
  for (const [key, one] of Object.entries(value)) {
    const other = renamed(one, names, NAMED.has(key));
    if (other === one) continue;
    copy ??= (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }) as Record<string, unknown>;
    copy[key] = other;
  }
  return copy ?? value;
}

/** The same work with the sample's names in a language; a name that the owner has given stays as she wrote it. */
export function inLanguage(draft: Draft, language: Language): Draft {
  const names = namesIn(language);
  const data = renamed(draft.data, names);
  if (data === draft.data) return draft;
  const same = draft.data === draft.scenario;
  const parsed = parseScenario(same ? data : renamed(draft.scenario, names));
  if (!parsed.ok) return draft;
  const typing = draft.typing && { ...draft.typing, before: inLanguage(draft.typing.before, language) };
  return { ...draft, data: same ? parsed.scenario : data, scenario: parsed.scenario, typing };
}
