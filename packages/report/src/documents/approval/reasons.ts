import type { OptionResult, Sentence, Verdict } from '@ec-tco/core';
import { optionNames, type SentenceKind } from '@ec-tco/core/format';

/** At most so many sentences of the verdict, so that the paper stays two or three pages. */
const MOST_REASONS = 6;
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

/** Sentences that name every option. */
const OF_ALL: ReadonlySet<SentenceKind> = new Set(['amounts', 'stated']);

/**
 * The first sentence of each kind, the weightiest kinds, in the order of the verdict; `all`: those that name every option,
 * too. Of missing prices those come first that keep the choice open, each of them.
 */
export function reasonsOf(verdict: Verdict, options: readonly OptionResult[], all: boolean): readonly Sentence[] {
  const sentences = verdict.sentences.filter(({ kind }) => all || !OF_ALL.has(kind));
  const pending = verdict.facts.pending.map(optionNames(options));
  const blocking = sentences.filter(({ kind, parts }) => {
    const of = parts.find((part) => part.kind === 'name');
    return kind === 'unpriced' && pending.some(({ name, place }) => name === of?.name && place === of.place);
  });
  const others = REASONS.filter((kind) => kind !== 'unpriced' || blocking.length === 0);
  const first = others.flatMap((wanted) => sentences.find(({ kind }) => kind === wanted) ?? []);
  const chosen = [...blocking, ...first].slice(0, MOST_REASONS);
  return sentences.filter((one) => chosen.includes(one));
}
