import type { Language, OptionResult, Sentence, Verdict } from '@ec-tco/core';
import { optionNames, plainText, type SentenceKind } from '@ec-tco/core/format';

/** At most so many sentences of the verdict, so that the paper stays two or three pages. */
const MOST_REASONS = { few: 5, many: 4 } as const;
/** What whoever decides must not miss comes before what explains it. */
const REASONS: readonly SentenceKind[] = [
  'amounts',
  'stated',
  'if-it-happens',
  'probability',
  'condition',
  'ruled-out',
  'forecast',
  'missing',
  'unpriced',
  'incident-break-even',
  'turning-point',
];

/** Why an option may not be chosen yet, which the section on security says of the one proposed. */
const SAID_ELSEWHERE: ReadonlySet<SentenceKind> = new Set(['condition', 'missing']);
/** Sentences that name every option. */
const OF_ALL: ReadonlySet<SentenceKind> = new Set(['amounts', 'stated']);

/**
 * The first sentence of each kind, the weightiest kinds, in the order of the verdict; `beside`: few options, so that those that name every option count,
 * too; `said`: what another section says already. Of missing prices those come first that keep the choice open, each of them.
 */
export function reasonsOf(
  verdict: Verdict,
  options: readonly OptionResult[],
  beside: 'few' | 'many',
  said: readonly string[],
  language: Language,
): readonly Sentence[] {
  const sentences = verdict.sentences.filter(({ kind, parts }) => {
    if (OF_ALL.has(kind) && beside === 'many') return false;
    const text = plainText(parts, language);
    return !(SAID_ELSEWHERE.has(kind) && said.some((reason) => text.includes(reason)));
  });
  const pending = verdict.facts.pending.map(optionNames(options));
  const blocking = sentences.filter(({ kind, parts }) => {
    const of = parts.find((part) => part.kind === 'name');
    return kind === 'unpriced' && pending.some(({ name, place }) => name === of?.name && place === of.place);
  });
  const others = REASONS.filter((kind) => kind !== 'unpriced' || blocking.length === 0);
  const first = others.flatMap((wanted) => sentences.find(({ kind }) => kind === wanted) ?? []);
  const chosen = [...blocking, ...first].slice(0, MOST_REASONS[beside]);
  return sentences.filter((one) => chosen.includes(one));
}
