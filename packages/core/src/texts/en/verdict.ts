import type { Measure } from '../../evaluate/result.ts';
import { joined, type Parts, say } from '../parts.ts';
import type { Decided, VerdictTexts } from '../verdict.ts';
import { NAMES } from './names.ts';

const best = (measure: Measure) => (measure === 'net' ? 'leaves you the most' : 'costs the least');
const beBest = (measure: Measure) => (measure === 'net' ? 'leave you the most' : 'cost the least');
const isBetter = (measure: Measure) => (measure === 'net' ? 'leaves you more' : 'costs less');
const couldBe = (measure: Measure) =>
  `could ${measure === 'net' ? 'leave you more' : 'cost less'}, if what has no price yet is cheap enough`;
const margin = (measure: Measure) => (measure === 'net' ? 'more' : 'less');
const average = (byMean: boolean) => (byMean ? ' on average' : '');
const behind = ({ next, difference, years, measure, byMean, ofPriced }: Decided) =>
  say`${difference} ${margin(measure)}${average(byMean)} over ${years} than ${next}, which comes next${ofPriced ? ' of those whose prices are all known' : ''}.`;
const WITHOUT_RANGES = {
  nothing: 'No single value that is not quoted changes this order, even if it moves by half.',
  something: 'A single value that is not quoted can change this order if it moves a lot.',
  near: 'Among the values that are not quoted, one would change this order by a change that cannot be ruled out.',
} as const;
const dearer = (extra: Parts[number], other: Parts[number], net: boolean) =>
  net ? say`leaves you ${extra} less than ${other}` : say`costs ${extra} more than ${other}`;
const bySales = (sellsLess: boolean) => (sellsLess ? ', partly because it sells less' : '');
const REST = {
  stated: 'your own entries',
  guessed: 'reference figures and assumptions',
  both: 'your own entries, reference figures and assumptions',
} as const;
const NO_PERCENTAGE = {
  unquoted: 'Too little is quoted yet to put a percentage on it.',
  near: 'No percentage is put on it: among the values without a range, one would change this order by a change that cannot be ruled out.',
  forecast: 'No percentage is put on it: it rests on sales that nobody has confirmed.',
} as const;
const PER = { once: 'each time', month: 'a month', year: 'a year' } as const;
const and = (list: readonly Parts[]): Parts =>
  list.length < 2 ? joined(list) : say`${joined(list.slice(0, -1), ', ')} and ${list.at(-1) ?? ''}`;

export const VERDICT: VerdictTexts = {
  headline: {
    clear: (found) => say`${found.best} ${best(found.measure)}: ${behind(found)}`,
    likely: (found) => say`${found.best} probably ${best(found.measure)}: ${behind(found)}`,
    interim: (found) =>
      say`With today’s entries ${found.best} ${best(found.measure)}: ${behind(found)} How sure this is has not been computed yet.`,
    open: (name, measure) =>
      say`With today’s entries ${name} ${best(measure)}, but that is not certain enough to decide on.`,
    onlyPriced: (name, measure, sure) =>
      say`${name} ${sure ? '' : 'probably '}${best(measure)}: no other would, even if what has no price yet cost nothing.`,
    unmet: (name, measure) =>
      say`With today’s entries ${name} ${best(measure)}, but whether it may be chosen is not settled.`,
    tie: (names, measure) =>
      say`${and(names.map((name) => [name]))} ${measure === 'net' ? 'leave you' : 'cost'} almost the same. The amounts do not decide.`,
    only: (name, sure) => say`${sure ? 'Only' : 'As things stand, only'} ${name} may be chosen.`,
    alone: (name) => say`There is nothing to compare ${name} with.`,
    incomplete: say`Some prices are not known, so this cannot be decided yet.`,
    noneEligible: say`As things stand, none of the options may be chosen.`,
  },
  breakEven: {
    at: (safer, cheaper, extra, probability, { net }) =>
      say`Without incidents ${safer} ${dearer(extra, cheaper, net)}. If ${safer} had none at all, it would pay once an incident with ${cheaper} is more likely than ${probability} a year.`,
    common: (safer, cheaper, extra, probability, { net, sellsLess }) =>
      say`Without incidents ${safer} ${dearer(extra, cheaper, net)}, and bears less of one${bySales(sellsLess)}. Hit alike, it would pay once an incident is more likely than ${probability} a year.`,
    'in-proportion': (safer, cheaper, extra, probability, { net, sellsLess }) =>
      say`Without incidents ${safer} ${dearer(extra, cheaper, net)}, and bears less of one${bySales(sellsLess)}. With the two probabilities in the same proportion as assumed now, it would pay once an incident with ${cheaper} is more likely than ${probability} a year.`,
    never: (safer, cheaper, extra, _probability, { net }) =>
      say`Without incidents ${safer} ${dearer(extra, cheaper, net)}. That does not come back even if ${cheaper} had an incident every year.`,
    'no-loss': (safer, cheaper, extra, _probability, { net }) =>
      say`Without incidents ${safer} ${dearer(extra, cheaper, net)}. With today’s entries an incident costs ${cheaper} nothing, so that does not come back.`,
    always: (safer, cheaper, _extra, _probability, { net }) =>
      say`Even without counting incidents, ${safer} ${net ? 'leaves you more' : 'costs less'} than ${cheaper}. It is also assumed to have fewer of them; as long as that is so, the order holds whatever their probability.`,
  },
  amounts: (options, difference, years, measure) => {
    const list = and(
      options.map(({ name, value, mean }) =>
        mean ? say`${mean} on average for ${name} (${value} with the values as stated)` : say`${value} for ${name}`,
      ),
    );
    const between = difference
      ? difference.isError
        ? say` The first two do not differ by more than the error of the calculation (±${difference.yen}).`
        : say` The first two differ by ${difference.yen}.`
      : '';
    return say`Over ${years}, ${NAMES.measures[measure]}: ${list}.${between}`;
  },
  probability: (name, value, error, measure) =>
    say`With all stated ranges together, ${name} would ${beBest(measure)} with a probability of ${error ? '' : 'at least '}${value}${error ? say` (error of the calculation ±${error})` : ''}.`,
  mostly: (name, measure, why) =>
    say`With all stated ranges together, ${name} would ${beBest(measure)} in nearly every case. ${NO_PERCENTAGE[why]}`,
  hardlyAhead: (name, measure) =>
    say`With all stated ranges together, ${name} would ${beBest(measure)} in nearly every case, but by so little that this alone is no reason to choose it.`,
  ifItHappens: (first, otherwise, retained, shops, years, ofHundred) =>
    say`If an incident happens once, however, ${first} comes out ahead. In nine cases of ten, what is left for you to pay of it is at most ${retained.first} with ${first} and ${retained.otherwise} with ${otherwise}. As assumed, ${ofHundred ? say`about ${shops} shops in 100 have` : say`about one shop in ${shops} has`} one over ${years} with ${otherwise}.`,
  stated: (stated, name, measure) =>
    say`With the values just as stated, without their ranges, ${stated} ${best(measure)}. On average over the ranges it is ${name}, which is why ${name} is named.`,
  near: say`Among the values without a range, one would change this order by a change that cannot be ruled out.`,
  likelier: (name, measure) => say`With the ranges, ${name} is more likely to ${beBest(measure)}.`,
  noRanges: (turns) =>
    say`No value has been given a range (low and high), so no probability is told. ${turns === undefined ? 'Nobody can say how sure this is.' : WITHOUT_RANGES[turns]}`,
  notComputed: say`How sure this is has not been computed yet.`,
  assumed: (options) =>
    say`This comparison assumes a yearly probability of an incident of ${and(options.map(({ name, value }) => say`${value} for ${name}`))}. Nobody publishes such figures.`,
  condition: (name, status, reasons) => {
    const first =
      status === 'undetermined'
        ? say`Whether ${name} may be chosen is not settled yet.`
        : say`${name} may be chosen on conditions.`;
    return joined([first, ...reasons], ' ');
  },
  turns: (label, turnsAt, now, side, to, measure, { nowIsMean, atMost }) =>
    say`If ${label} is ${side} ${turnsAt} (now ${now}${average(nowIsMean)}), ${to} ${atMost ? couldBe(measure) : isBetter(measure)}.`,
  nothingTurns: say`Within the ranges stated, no single value changes this order.`,
  crossover: (month, before, after, { asStated, several }) =>
    say`${asStated ? 'With the values as stated, adding' : 'Adding'} up the cost by month (own work and expected incident loss included), ${several ? say`${before} and ${after} change places more than once: ${after} is cheaper from month ${month}` : say`${before} is cheaper at first and ${after} from month ${month}`}.`,
  unpriced: (name, lines) => say`${name} has costs whose price is not known yet (${joined(lines, ', ')}).`,
  worth: {
    'up-to': (name, several, yen, per, measure) =>
      say`Up to ${yen} ${PER[per]}${several ? ' together' : ''} ${name} would ${beBest(measure)}.`,
    never: (name, _several, _yen, _per, measure) => say`Even free of charge, ${name} would not ${beBest(measure)}.`,
    unknown: () => say`Please compare again when it is known.`,
  },
  ruledOut: (name, reasons, better) =>
    joined(
      [
        say`${name} may not be chosen.`,
        ...reasons,
        ...(better
          ? ['By the amount alone it would come first, but what may not be chosen has no place in the order.']
          : []),
      ],
      ' ',
    ),
  openOf: (options, text) => say`${joined(options, ', ')}: ${text}`,
  missing: (text, blocking) => say`${blocking ? 'To clear first' : 'To clear'}: ${text}`,
  sameSales: (asked, turn) =>
    say`All forms are taken to sell as much, with the same advertising. ${
      turn === undefined
        ? say`A mall draws customers in its own way: enter what you expect ${asked} to sell.`
        : turn === 'none'
          ? say`Up to three times as much from ${asked} would not change this order.`
          : say`If ${asked} sells ${turn.side === 'above' ? 'more' : 'less'} than ${turn.at} a month (${turn.apart} ${turn.side === 'above' ? 'more' : 'less'} than assumed now), ${turn.to} leaves more.`
    }`,
  ownSales: (option, turn) =>
    say`How much ${option} sells is a forecast that nobody has confirmed${
      turn
        ? say`: ${turn.side} ${turn.at}${turn.ofPlan ? ' of the plan by year' : say` (now ${turn.now}${average(turn.nowIsMean)})`} ${turn.to} ${isBetter(turn.measure)}.`
        : '; the order of what is left changes with it.'
    }`,
  sameRisk: (insured, other) =>
    say`${insured} is insured and ${other} is not. The amounts compare means; what an incident would leave you to pay is not in them.`,
  moreMissing: (count, shown) => say`${shown} more ${count === 1 ? 'thing is' : 'things are'} to be cleared.`,
  confirmed: {
    all: (name) => say`All of the cost of ${name} rests on quotations.`,
    some: (name, share, rest) => say`${share} of the cost of ${name} rests on quotations, the rest on ${REST[rest]}.`,
    none: (name, rest) => say`None of the cost of ${name} rests on a quotation yet: all of it is ${REST[rest]}.`,
  },
};
