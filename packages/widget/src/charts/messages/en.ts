import type { Catalogue } from './catalogue.ts';
import { quantile } from './quantile.ts';
import { split } from './split-months.ts';

/** The charts' texts in English. */
export const EN: Catalogue = {
  frame: {
    patterns: 'Patterns',
    chart: 'chart',
    keyboard: 'Use the arrow keys to read the data one by one.',
    readout: 'Point at the chart, or use the arrow keys, to see values here.',
    table: 'Show the numbers as a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    of: (what, chart) => `${what}: ${chart}`,
    empty: 'There is no data to show.',
    join: (parts) => parts.join(', '),
    ruledOut: 'ruled out',
    unpriced: 'a price is missing',
    atLeast: (value) => `${value} or more`,
    better: (option, measure) => (measure === 'net' ? `“${option}” leaves more` : `“${option}” is cheaper`),
    none: 'none',
  },
  category: { option: 'Option', total: 'Total', state: 'Remark' },
  cumulative: {
    time: (months) => {
      const { years, rest } = split(months);
      if (years === 0) return rest === 0 ? 'start' : `${rest} mo`;
      return rest === 0 ? `${years} yr` : `${years} yr ${rest} mo`;
    },
    when: (months) => {
      const { years, rest } = split(months);
      const of = (count: number, unit: string) => `${count} ${unit}${count === 1 ? '' : 's'}`;
      if (years === 0) return rest === 0 ? 'start' : of(rest, 'month');
      return rest === 0 ? of(years, 'year') : `${of(years, 'year')} ${of(rest, 'month')}`;
    },
    timeHead: 'Time',
    crossover: (month, before, after) => `${month}: from here on “${after}” costs less than “${before}”`,
    more: (count) => `${count} more crossings are in the table`,
    crossovers: 'When the cumulative costs cross',
    crossoverHead: ['Time', 'Cheaper before', 'Cheaper after', 'Cumulative cost'],
  },
  exceedance: {
    curve: 'Option',
    loss: 'Loss of this much or more',
    probability: 'Probability',
    quantile,
    point: (loss, probability) => `probability of losing ${loss} or more: ${probability}`,
    quantiles: 'Loss levels (P95: 95% chance of no more than this)',
  },
  breakEven: {
    difference: (measure) => (measure === 'net' ? 'Difference (below zero leaves more)' : 'Difference'),
    equal: 'no difference',
    region: (from, to, what) => `${from} to ${to}: ${what}`,
    breakEven: (value) => `Break-even at ${value}`,
    current: (value) => `Value now ${value}`,
    noRoot: 'No break-even in this range',
    regions: (measure) => (measure === 'net' ? 'Where which one leaves more' : 'Where which one is cheaper'),
    range: 'Range',
  },
  tornado: {
    low: 'Low case',
    high: 'High case',
    base: 'Base difference',
    zero: 'No difference',
    input: 'Input',
    flips: 'changes the verdict',
    keeps: 'does not change it',
    verdict: 'Verdict',
    difference: (end) => `Difference in the ${end.toLowerCase()}`,
    atInput: (input, value) => `${input}: ${value}`,
  },
};
