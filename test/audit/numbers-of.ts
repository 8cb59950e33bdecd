import { MEASURES, type Result } from '../../packages/core/src/evaluate/result.ts';
import { Decimal } from '../../packages/core/src/money/decimal.ts';

/** Where each number of a result is explained; a new one that has no place here fails the tests of this folder. */
export function* numbersOf(result: Result): Generator<readonly [path: string, value: Decimal, at: string]> {
  const paths: Readonly<Record<string, string>> = {
    total: 'total',
    totalWithIncident: 'totalWithIncident',
    presentValue: 'presentValue',
    presentValueWithIncident: 'presentValueWithIncident',
    averageMonthly: 'averageMonthly',
    shareOfSales: 'shareOfSales',
    sales: 'sales',
    contribution: 'contribution',
    netContribution: 'netContribution',
    netContributionWithIncident: 'netContributionWithIncident',
    'incident/severity': 'incident/severity',
    'incident/retained': 'incident/retained',
    'confidence/quotation': 'confidence/quotation',
    'confidence/stated': 'confidence/stated',
    'confidence/figure': 'confidence/figure',
    'confidence/assumption': 'confidence/assumption',
    'confidence/confirmedShare': 'confidence/confirmedShare',
  };
  for (const [at, value] of decimalsIn(result, [])) {
    const [root, i, ...rest] = at;
    const place = at.join('/');
    if (root === 'rankings') {
      const ranked = result.rankings[i as keyof Result['rankings']][Number(rest[0])];
      yield [`rankings/${i}/${ranked?.option}/${rest[1]}`, value, place];
      continue;
    }
    const option = result.options[Number(i)];
    if (root !== 'options' || !option) throw new Error(`A number without a path: ${place}`);
    const [part, second] = rest;
    if (part === 'lines' || part === 'rows') {
      const id = part === 'lines' ? option.lines[Number(second)]?.id : option.rows[Number(second)]?.row;
      yield [`options/${option.id}/${part}/${id}/${year(rest.slice(2)) ?? 'total'}`, value, place];
    } else {
      const series = ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident'].includes(part ?? '');
      const path = paths[series ? (part ?? '') : rest.join('/')];
      if (path === undefined) throw new Error(`A number without a path: ${place}`);
      const of = series ? year(rest.slice(1)) : undefined;
      yield [`options/${option.id}/${path}${of === undefined ? '' : `/${of}`}`, value, place];
    }
  }
  for (const key of MEASURES) {
    for (const { option, rank } of result.rankings[key]) {
      yield [`rankings/${key}/${option}/rank`, new Decimal(rank), `rankings/${key}`];
    }
  }
}

const year = ([cells, index]: readonly string[]): string | undefined =>
  cells === 'cells' ? `year/${index}` : undefined;

function* decimalsIn(value: unknown, at: readonly string[]): Generator<readonly [readonly string[], Decimal]> {
  if (Decimal.isDecimal(value)) yield [at, new Decimal(value)];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* decimalsIn(part, [...at, key]);
  }
}
