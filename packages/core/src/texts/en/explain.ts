import type { ExplainTexts } from '../explain.ts';
import { joined, say } from '../parts.ts';

const span = (from: number | undefined, to: number | undefined, unit: string): string =>
  from === undefined && to === undefined
    ? ''
    : ` from ${unit} ${from ?? 1} to ${to === undefined ? 'the end' : `${unit} ${to}`}`;

export const EXPLAIN: ExplainTexts = {
  bracket: (text) => say`(${text})`,
  sumOf: (name) => say`sum of the ${name}`,
  sumOfMany: (count, first, last) => say`sum of ${String(count)} numbers, from ${first} to ${last}`,
  sumShown: (count, sum) => say`sum of ${String(count)} numbers, ${sum}`,
  othersZero: (count) => say` (the other ${String(count)} are 0)`,
  power: (base, exponent) => say`${base} to the power of ${String(exponent)}`,
  notBelowZero: (text) => say`${text}, but at least 0`,
  between: (text, most) => say`${text}, but at least 0 and at most ${most}`,
  larger: (texts) => say`the larger of ${joined(texts, ' and ')}`,
  smaller: (texts) => say`the smaller of ${joined(texts, ' and ')}`,
  rounded: (text) => say`${text}, rounded to whole yen`,
  roundedDown: (text) => say`${text}, rounded down to whole yen`,
  rank: (of, count, best) => say`place of ${of} among the ${String(count)} that may be chosen, ${best} first`,
  call: {
    lognormalCappedMean: (median, sigma, held) =>
      say`mean of the number of records in published leaks (median ${median}, spread ${sigma}), at most ${held} in one leak`,
    lognormalInsuredMean: (mean, sigma, covered, deductible, limit) =>
      say`mean of what insurance pays of the loss (mean ${mean}, spread ${sigma}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    leakInsuredMean: (fixed, person, people, card, cards, median, sigma, covered, deductible, limit) =>
      say`mean of what insurance pays of the fixed cost ${fixed}, ${person} for each person (at most ${people}) and ${card} for each card (at most ${cards}), with as many records as in published leaks (median ${median}, spread ${sigma}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    lognormalRangeMean: (low, high) =>
      say`mean of a loss that lies between ${low} and ${high} nine times in ten, and now and then far above`,
    lognormalRangeInsuredMean: (low, high, covered, deductible, limit) =>
      say`mean of what insurance pays of a loss that lies between ${low} and ${high} nine times in ten (share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    pertInsuredMean: (low, mode, high, covered, deductible, limit) =>
      say`mean of what insurance pays of the response cost (low ${low}, most likely ${mode}, high ${high}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
  },
  nothing: '0 (there is nothing to add)',
  noFormula: 'There is nothing to compute.',
  input: 'A value you stated. Nothing is computed.',
  figure: 'A reference figure, used as its source gives it.',
  range: (low, high) => `Stated as possibly between ${low} and ${high}.`,
  allowed: (low, high) => `May be stated from ${low} to ${high}.`,
  noRange: 'Stated without a range.',
  unquotedInput: 'The price is not known yet; it counts as ¥0.',
  missingPrices: (lines) =>
    `Costs without a quotation count as ¥0 in it (${lines.join(', ')}). The real cost will be higher.`,
  firstYear: 'In year 1 the yearly growth does not apply yet.',
  numeric: 'This mean is computed numerically from the curve.',
  source: {
    stated: 'stated by the shop',
    changed: (label) => `stated by the shop, changed from the reference figure “${label}”`,
    published: ({ publisher, title, figure, date }) =>
      `from ${publisher}: ${title ?? figure}${date ? ` (${date})` : ''}; not checked by this tool`,
    assumption: (note) => `assumption nobody has confirmed${note ? `: ${note}` : ''}`,
    quotation: (note, date) => `quotation${note ? `: ${note}` : ''}${date ? ` (${date})` : ''}`,
    figure: (label, source) => `reference figure: ${label}${source ? ` (${source})` : ''}`,
  },
  zero: {
    alreadyPaid: 'It was paid when the present site was built: it is no cost from now on.',
    unquoted: 'There is no quotation yet, so it counts as ¥0. The real cost will be higher.',
    timing: (timing, year) => `This cost arises ${timing}, and so not ${year}.`,
    credit: (timing, year) => `This comes back ${timing}, and so not ${year}.`,
    beforeOpening: 'Nothing arises before the site runs.',
    noLines: 'No cost has been entered here, so it is ¥0.',
    allZero: 'Everything it adds is 0, so it is 0.',
    factor: (label) => `This is 0 because this is 0: ${label}.`,
    floorMet: 'Security operation reaches the guideline’s minimum, so nothing is lacking.',
    noFloor: 'The guideline has no minimum for this year.',
  },
  timing: {
    beforeOpening: 'once, before the site runs',
    once: (month) => `once, in month ${month}`,
    monthly: (from, to) => `every month${span(from, to, 'month')}`,
    yearly: (from, to) => `every year${span(from, to, 'year')}`,
    every: (years, first) => `every ${years === 1 ? 'year' : `${years} years`} from year ${first}`,
  },
  virtual: {
    shareOfSales: 'total cost as a share of sales (without expected incident loss)',
    confidence: {
      quotation: 'cost that rests on quotations',
      stated: 'cost that rests on what was entered',
      figure: 'cost that rests on reference figures',
      assumption: 'cost that rests on assumptions',
      confirmedShare: 'share of the cost that rests on quotations',
    },
    rankAmount: (measure) => `amount at the values as entered: ${measure}`,
    rankDifference: (measure, baseline) => `difference to “${baseline}”: ${measure}`,
    rankPlace: (measure) => `place: ${measure}`,
    noSales: 'There are no sales, so there is no share of them.',
    noCost: 'Nothing costs anything, so there is no share.',
  },
  figureStatus: {
    primary: '',
    secondary: ', as quoted elsewhere',
    derived: ', computed from it',
    judgement: ', an assumption of this tool',
  },
  ownFigure: { derived: 'computed by this tool', judgement: 'an assumption of this tool' },
  unknownPath: (path, nearest) =>
    `There is no number “${path}”.${nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}` : ''}`,
  layout: {
    words: 'How it is computed',
    numbers: 'With values',
    operands: 'Numbers used',
    notes: 'Notes',
    source: 'Source',
    zeroOperands: (count) => `${count} more are 0.`,
    shownAbove: '(shown above)',
    cut: (count) => `(and ${count} more ${count === 1 ? 'number' : 'numbers'} not gone into: ask for one by its path)`,
    entry: (label, value) => `${label}: ${value}`,
  },
};
