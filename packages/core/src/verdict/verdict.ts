import { Decimal } from '../money/decimal.ts';
import type { Language } from '../texts/language.ts';
import { type VerdictTexts, verdictTexts } from '../texts/verdict.ts';
import { judge, type Strength, type VerdictFacts } from './judge.ts';
import type { VerdictInput, VerdictOption } from './verdict-input.ts';

/** What a sentence of a verdict is about. */
export type SentenceKind =
  | 'incident-break-even'
  | 'amounts'
  | 'probability'
  | 'assumed-probability'
  | 'condition'
  | 'turning-point'
  | 'crossover'
  | 'unpriced'
  | 'ruled-out'
  | 'missing'
  | 'confirmed';

export interface Sentence {
  readonly kind: SentenceKind;
  readonly text: string;
}

/** An answer an owner can act on: the headline first, then what it rests on and what would change it. */
export interface Verdict {
  readonly strength: Strength;
  readonly headline: string;
  readonly sentences: readonly Sentence[];
  readonly facts: VerdictFacts;
}

const MOST_TURNING_POINTS = 3;
const MOST_MISSING = 5;

/** Says in plain words what the facts amount to; see `judge` for how strong its words may be. */
export function verdict(input: VerdictInput, language: Language): Verdict {
  const facts = judge(input);
  const say = verdictTexts(language);
  const byId = new Map(input.options.map((option) => [option.id, option]));
  const name = (id: string) => byId.get(id)?.name ?? id;
  const best = facts.best === undefined ? undefined : byId.get(facts.best);

  const sentences: Sentence[] = [];
  const put = (kind: SentenceKind, text: string | undefined) => {
    if (text !== undefined) sentences.push({ kind, text });
  };

  // Before any probability that somebody had to assume.
  const { incident } = input;
  if (incident) put('incident-break-even', say.breakEven(incident, name(incident.safer), name(incident.cheaper)));
  put('amounts', amounts(input, facts, byId, say));
  // Without a best option there is nothing to be sure of; where it is the only one, nothing can be cheaper.
  if (best && facts.strength !== 'incomplete' && input.options.length - facts.ruledOut.length > 1) {
    put('probability', sureness(input, facts, name, say));
  }
  const { assumedProbabilities } = input;
  if (assumedProbabilities && Object.keys(assumedProbabilities).length > 0) {
    put(
      'assumed-probability',
      say.assumed(Object.entries(assumedProbabilities).map(([id, value]) => ({ name: name(id), value }))),
    );
  }
  if (best && best.status !== 'eligible') put('condition', say.condition(best.name, best.status, best.reasons));
  if (best && facts.strength !== 'incomplete' && input.turningPoints) {
    const points = input.turningPoints.slice(0, MOST_TURNING_POINTS);
    if (points.length === 0) put('turning-point', say.nothingTurns);
    for (const point of points) put('turning-point', say.turns(point, name(point.to), input.measure));
  }
  const { crossover } = input;
  if (crossover) put('crossover', say.crossover(crossover.month, name(crossover.before), name(crossover.after)));
  for (const option of input.options) {
    if (option.unpriced.length > 0 && option.status !== 'ruled-out') {
      const known = facts.pending.includes(option.id)
        ? (option.worthUpTo ?? { kind: 'unknown' })
        : { kind: 'never' as const };
      put('unpriced', say.unpriced(option.name, option.unpriced, known, input.measure));
    }
  }
  for (const option of input.options) {
    if (option.status === 'ruled-out')
      put('ruled-out', say.ruledOut(option.name, option.reasons, isBetter(option, best, input)));
  }
  missing(input, facts, say).forEach((text) => put('missing', text));
  if (best?.confirmedShare !== undefined) put('confirmed', say.confirmed(best.name, best.confirmedShare));
  return { strength: facts.strength, headline: headline(input, facts, name, say), sentences, facts };
}

function headline(
  { options, horizonYears, measure }: VerdictInput,
  { strength, best, runnerUp, difference, tied, ruledOut }: VerdictFacts,
  name: (id: string) => string,
  say: VerdictTexts,
): string {
  if (strength === 'none-eligible') return say.headline.noneEligible;
  if (strength === 'incomplete' || best === undefined) return say.headline.incomplete;
  if (options.length === 1) return say.headline.alone(name(best));
  if (options.length - ruledOut.length === 1) return say.headline.only(name(best), strength === 'clear');
  if (strength === 'tie') return say.headline.tie(tied.map(name), measure);
  if (strength === 'open' || runnerUp === undefined || difference === undefined)
    return say.headline.open(name(best), measure);
  return say.headline[strength](name(best), name(runnerUp), difference, horizonYears, measure);
}

function amounts(
  { measure, horizonYears }: VerdictInput,
  { ranked, difference, best }: VerdictFacts,
  byId: ReadonlyMap<string, VerdictOption>,
  say: VerdictTexts,
): string | undefined {
  const listed = ranked.flatMap((id) => byId.get(id) ?? []);
  if (listed.length === 0 || best === undefined) return undefined;
  return say.amounts(listed, difference, horizonYears, measure);
}

function sureness(
  { uncertainty, measure }: VerdictInput,
  { probability, likelier, best }: VerdictFacts,
  name: (id: string) => string,
  say: VerdictTexts,
): string {
  if (uncertainty.kind === 'no-ranges') return say.noRanges;
  if (!probability || best === undefined) return say.notComputed;
  const { value, error } = probability;
  // Rounded against the verdict: all points agreeing is no certainty, and an error is never made smaller.
  const atLeast = value.eq(1) && error.gt(0);
  const shown = atLeast ? Decimal.max(0, value.minus(error)).toDecimalPlaces(3, Decimal.ROUND_DOWN) : value;
  const chance = { value: shown, error: error.toDecimalPlaces(3, Decimal.ROUND_UP), atLeast };
  const text = say.probability(name(best), chance, measure);
  return likelier === undefined ? text : `${text}${say.between}${say.likelier(name(likelier), measure)}`;
}

/** Whether an option that may not be chosen would win by the amount alone. */
function isBetter(option: VerdictOption, best: VerdictOption | undefined, { measure }: VerdictInput): boolean {
  if (!best || option.unpriced.length > 0) return false;
  return measure === 'net' ? option.amount.gt(best.amount) : option.amount.lt(best.amount);
}

function missing(input: VerdictInput, { ruledOut }: VerdictFacts, say: VerdictTexts): readonly string[] {
  const open = input.missing.filter((item) => item.option === undefined || !ruledOut.includes(item.option));
  const sorted = [...open.filter((item) => item.blocking), ...open.filter((item) => !item.blocking)];
  const texts = sorted.slice(0, MOST_MISSING).map((item) => say.missing(item.text, item.blocking));
  const more = sorted.length - texts.length;
  return more > 0 ? [...texts, say.moreMissing(more)] : texts;
}
