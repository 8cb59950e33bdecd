import { how } from '../explain/how.ts';
import { moneyParts } from '../explain/stated-money.ts';
import { Decimal } from '../money/decimal.ts';
import type { Numeric } from '../texts/digits.ts';
import type { Language } from '../texts/language.ts';
import { optionNames } from '../texts/option-names.ts';
import { joined, type NamePart, namePart, numberPart, type Parts, say } from '../texts/parts.ts';
import { type VerdictTexts, verdictTexts } from '../texts/verdict.ts';
import { WRITING } from '../texts/writing.ts';
import { concerns, judge, type Strength, VERDICT_RULES, type VerdictFacts } from './judge.ts';
import type { IfItHappens, MissingFact, VerdictInput, VerdictOption } from './verdict-input.ts';

/** What a sentence of a verdict is about. */
export type SentenceKind =
  | 'incident-break-even'
  | 'amounts'
  | 'if-it-happens'
  | 'stated'
  | 'probability'
  | 'assumed-probability'
  | 'condition'
  | 'turning-point'
  | 'crossover'
  /** What the choice rests on though nobody has said it: that malls sell as much, or what an option is to sell. */
  | 'forecast'
  | 'unpriced'
  | 'ruled-out'
  | 'missing'
  | 'confirmed';

/** A sentence of a verdict, by what it is about. */
export interface Sentence {
  readonly kind: SentenceKind;
  readonly parts: Parts;
}

/** An answer an owner can act on: the headline first, then what it rests on and what would change it. */
export interface Verdict {
  readonly strength: Strength;
  readonly headline: Parts;
  readonly sentences: readonly Sentence[];
  readonly facts: VerdictFacts;
}

const MOST_TURNING_POINTS = 3;
const MOST_MISSING = 5;

/** What the sentences are made with. */
interface Words {
  readonly say: VerdictTexts;
  readonly name: (id: string) => NamePart;
  readonly between: string;
}

/** Says in plain words what the facts amount to; see `judge` for how strong its words may be. */
export function verdict(input: VerdictInput, language: Language): Verdict {
  const facts = judge(input);
  const words: Words = {
    say: verdictTexts(language),
    name: optionNames(input.options),
    between: WRITING[language].between,
  };
  const { say: texts, name } = words;
  const byId = new Map(input.options.map((option) => [option.id, option]));
  const best = facts.best === undefined ? undefined : byId.get(facts.best);

  const sentences: Sentence[] = [];
  const put = (kind: SentenceKind, parts: Parts | undefined) => {
    if (parts !== undefined) sentences.push({ kind, parts });
  };

  // Before any probability that somebody had to assume.
  put('incident-break-even', incidentBreakEven(input, words));
  put('amounts', amounts(input, facts, byId, words));
  put('if-it-happens', ifItHappens(input, words));
  // Of those that tie none is named, so that there is no choice to defend and no order to turn.
  const asStated = facts.statedBest !== undefined;
  const isNamed = facts.strength !== 'incomplete' && facts.strength !== 'tie';
  if (best && facts.statedBest !== undefined && isNamed) {
    put('stated', texts.stated(name(facts.statedBest), name(best.id), input.measure));
  }
  // Without a best option there is nothing to be sure of; where it is the only one, nothing can be cheaper.
  if (best && facts.strength !== 'incomplete' && input.options.length - facts.ruledOut.length > 1) {
    put('probability', sureness(input, facts, words));
  }
  const { assumedProbabilities } = input;
  if (assumedProbabilities && assumedProbabilities.length > 0) {
    const options = assumedProbabilities.map(({ option, value, pointer }) => ({
      name: name(option),
      value: numberPart(value, 'rate', pointer),
    }));
    put('assumed-probability', texts.assumed(options));
  }
  if (best && best.status !== 'eligible') put('condition', texts.condition(name(best.id), best.status, best.reasons));
  if (best && isNamed && input.turningPoints) {
    const points = input.turningPoints.slice(0, MOST_TURNING_POINTS);
    // Where there are no ranges, that has been said of the values as they stand.
    // What rests on a forecast is told below, with the value at which it turns.
    if (points.length === 0 && input.uncertainty.kind !== 'no-ranges' && !facts.onForecast)
      put('turning-point', texts.nothingTurns);
    for (const {
      label,
      turnsAt,
      now,
      unit,
      money = {},
      side,
      to,
      pointer,
      nowIsMean = false,
      atMost = false,
    } of points) {
      const stated = (value: Numeric, path: string) => moneyParts(money, value, unit, language, { path });
      put(
        'turning-point',
        texts.turns(
          label,
          stated(turnsAt, how.choiceTurn(pointer)),
          stated(now, nowIsMean ? how.inputMean(pointer) : pointer),
          side,
          name(to),
          input.measure,
          {
            nowIsMean,
            atMost,
          },
        ),
      );
    }
  }
  const { crossover } = input;
  // A price that nobody knows is no 0: what has been paid by a month is not known either.
  const isPaid = (id: string): boolean => (byId.get(id)?.unpriced.length ?? 0) === 0;
  if (crossover && isPaid(crossover.before) && isPaid(crossover.after)) {
    const month = numberPart(crossover.month, 'digits', how.cumulative(crossover.after, crossover.month));
    put(
      'crossover',
      texts.crossover(month, name(crossover.before), name(crossover.after), {
        asStated,
        several: crossover.several === true,
      }),
    );
  }
  for (const option of input.options) {
    if (option.unpriced.length > 0 && option.status !== 'ruled-out')
      put('unpriced', unpriced(option, input, facts, words));
  }
  for (const option of input.options) {
    if (option.status === 'ruled-out')
      put('ruled-out', texts.ruledOut(name(option.id), option.reasons, isBetter(option, best, input)));
  }
  for (const { first, text } of missing(input, facts, words)) put(first ? 'forecast' : 'missing', text);
  put('confirmed', confirmed(best, words));
  return { strength: facts.strength, headline: headline(input, facts, words), sentences, facts };
}

function headline(
  { options, horizonYears, measure, uncertainty }: VerdictInput,
  { strength, best, runnerUp, difference, tied, ruledOut, byMean, maybeNext }: VerdictFacts,
  { say: texts, name }: Words,
): Parts {
  const say = texts.headline;
  if (strength === 'none-eligible') return say.noneEligible;
  if (strength === 'incomplete' || best === undefined) return say.incomplete;
  if (options.length === 1) return say.alone(name(best));
  if (options.length - ruledOut.length === 1) return say.only(name(best), strength === 'clear');
  if (strength === 'tie') return say.tie(tied.map(name), measure);
  if (options.find(({ id }) => id === best)?.unmet === true) return say.unmet(name(best), measure);
  const interim = uncertainty.kind === 'not-computed';
  if (strength === 'open' && !interim) return say.open(name(best), measure);
  if (runnerUp === undefined || difference === undefined) {
    return strength === 'open'
      ? say.open(name(best), measure)
      : say.onlyPriced(name(best), measure, strength === 'clear');
  }
  const by = numberPart(difference, 'man', differencePath(measure, best, runnerUp, byMean));
  const years = numberPart(horizonYears, 'years', '/horizonYears');
  return say[strength === 'open' ? 'interim' : strength]({
    best: name(best),
    next: name(runnerUp),
    difference: by,
    years,
    measure,
    byMean,
    ofPriced: maybeNext.length > 0,
  });
}

const differencePath = (measure: VerdictInput['measure'], best: string, next: string, byMean: boolean): string =>
  byMean ? how.meanDifference(best, next) : how.difference(measure, best, next);

function incidentBreakEven({ incident }: VerdictInput, { say: texts, name }: Words): Parts | undefined {
  if (!incident) return undefined;
  const { safer, cheaper, extra, net = false, atMeans = false, sellsLess = false, outcome } = incident;
  const amount = net ? 'netContribution' : 'total';
  const probability = 'probability' in outcome ? outcome.probability : 0;
  return texts.breakEven[outcome.kind](
    name(safer),
    name(cheaper),
    numberPart(extra, 'man', (atMeans ? how.differenceAtMeans : how.difference)(amount, safer, cheaper)),
    numberPart(probability, 'rate', how.pair(cheaper, safer)),
    { net, sellsLess },
  );
}

function amounts(
  { measure, horizonYears }: VerdictInput,
  { ranked, difference, withinError, best, runnerUp, byMean }: VerdictFacts,
  byId: ReadonlyMap<string, VerdictOption>,
  { say: texts, name }: Words,
): Parts | undefined {
  const listed = ranked.flatMap((id) => byId.get(id) ?? []);
  if (listed.length === 0 || best === undefined) return undefined;
  const by =
    difference && runnerUp !== undefined
      ? numberPart(withinError ?? difference, 'man', differencePath(measure, best, runnerUp, byMean))
      : undefined;
  const options = listed.map(({ id, amount, mean }) => ({
    name: name(id),
    value: numberPart(amount, 'man', `rankings/${measure}/${id}/amount`),
    mean: byMean && mean ? numberPart(mean, 'man', how.mean(id)) : undefined,
  }));
  return texts.amounts(
    options,
    by && { yen: by, isError: withinError !== undefined },
    numberPart(horizonYears, 'years', '/horizonYears'),
    measure,
  );
}

function ifItHappens({ ifItHappens: happens, horizonYears }: VerdictInput, { say: texts, name }: Words) {
  if (!happens) return undefined;
  const { first, otherwise, retained, shops } = happens;
  const yen = (amount: IfItHappens['retained']['first'], option: string) =>
    numberPart(amount, 'man', how.loss('once', option));
  return texts.ifItHappens(
    name(first),
    name(otherwise),
    { first: yen(retained.first, first), otherwise: yen(retained.otherwise, otherwise) },
    numberPart(shops.count, 'digits', how.loss('any', otherwise)),
    numberPart(horizonYears, 'years', '/horizonYears'),
    shops.ofHundred,
  );
}

function sureness(
  { uncertainty, measure, nearest, nearestForecast, turningPoints = [] }: VerdictInput,
  { probability, likelier, best, far, unconfirmed, tied, onForecast }: VerdictFacts,
  { say: texts, name, between }: Words,
): Parts {
  if (uncertainty.kind === 'no-ranges') {
    const isSearched = nearest !== undefined || nearestForecast !== undefined;
    const turns = !far.clear ? 'near' : turningPoints.length > 0 ? 'something' : 'nothing';
    return texts.noRanges(isSearched ? turns : undefined);
  }
  if (!probability || best === undefined) return texts.notComputed;
  const { value, error } = probability;
  // Rounded against the verdict: all points agreeing is no certainty, and an error is never made smaller.
  const isLeast = uncertainty.kind === 'sampled' && uncertainty.isLeast === true;
  const atLeast = isLeast || (value.eq(1) && error.gt(0));
  const shown = atLeast ? Decimal.max(0, value.minus(error)).toDecimalPlaces(3, Decimal.ROUND_DOWN) : value;
  // The sign of a difference may be sure, and the difference still be nothing to choose by.
  if (tied.length > 0 && value.gte(VERDICT_RULES.nearlyAlways) && likelier === undefined) {
    return texts.hardlyAhead(name(best), measure);
  }
  const chance = unconfirmed
    ? texts.mostly(name(best), measure, onForecast ? 'forecast' : far.clear ? 'unquoted' : 'near')
    : texts.probability(
        name(best),
        numberPart(shown, 'probability', how.probability),
        atLeast ? undefined : numberPart(error.toDecimalPlaces(3, Decimal.ROUND_UP), 'points', how.probability),
        measure,
      );
  return joined(
    [
      chance,
      ...(likelier === undefined ? [] : [texts.likelier(name(likelier), measure)]),
      ...(far.clear || unconfirmed ? [] : [texts.near]),
    ],
    between,
  );
}

function unpriced(
  option: VerdictOption,
  { measure }: VerdictInput,
  { pending }: VerdictFacts,
  { say: texts, name, between }: Words,
): Parts {
  const { id, unpriced: lines } = option;
  const worth = pending.includes(id) ? (option.worthUpTo ?? { kind: 'unknown' as const }) : { kind: 'never' as const };
  const [price, per] = worth.kind === 'up-to' ? [worth.yen, worth.per] : [0, 'once' as const];
  const yen = numberPart(price, 'yen', how.unpriced);
  const what = texts.unpriced(
    name(id),
    lines.map((line) => namePart(line)),
  );
  return say`${what}${between}${texts.worth[worth.kind](name(id), lines.length > 1, yen, per, measure)}`;
}

/** Whether an option that may not be chosen would win by the amount alone. */
function isBetter(option: VerdictOption, best: VerdictOption | undefined, { measure }: VerdictInput): boolean {
  if (!best || option.unpriced.length > 0) return false;
  const decides = ({ mean, amount }: VerdictOption): Decimal => mean ?? amount;
  return measure === 'net' ? decides(option).gt(decides(best)) : decides(option).lt(decides(best));
}

interface Told {
  readonly text: Parts;
  /** What is assumed equal, or forecast: told before all else. */
  readonly first: boolean;
}

function missing(input: VerdictInput, { ruledOut }: VerdictFacts, { say: texts, name }: Words): readonly Told[] {
  const open = input.missing.filter((item) => concerns(item, ruledOut));
  // What is assumed equal of unlike options stands first, then what could change what may be chosen.
  const order = ({ first = false, blocking }: MissingFact) => (first ? 0 : blocking ? 1 : 2);
  const sorted = open.toSorted((a, b) => order(a) - order(b));
  const shown = sorted.slice(0, MOST_MISSING).map(({ options, text, blocking, first = false }): Told => {
    const of = options && options.length > 0 ? texts.openOf(options.map(name), text) : text;
    return { text: texts.missing(of, blocking), first };
  });
  const more = sorted.length - shown.length;
  return more > 0 ? [...shown, { text: texts.moreMissing(more, numberPart(more, 'digits')), first: false }] : shown;
}

function confirmed(best: VerdictOption | undefined, { say: texts, name }: Words): Parts | undefined {
  if (best?.confirmedShare === undefined) return undefined;
  const { id, confirmedShare, rest = 'guessed' } = best;
  const share = Number(confirmedShare);
  if (share >= 1) return texts.confirmed.all(name(id));
  if (!(share > 0)) return texts.confirmed.none(name(id), rest);
  return texts.confirmed.some(
    name(id),
    numberPart(confirmedShare, 'probability', `options/${id}/confidence/confirmedShare`),
    rest,
  );
}
