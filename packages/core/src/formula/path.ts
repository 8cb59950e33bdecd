import type { About } from './about.ts';

/** Path of a number in the result, such as `options/saas/total`: its name for everyone outside the model. */
export function pathOf(about: About): string {
  if (about.kind === 'priceIndex') return `price-index${about.pointer}/year/${about.year}`;
  return `options/${about.option}/${withinOption(about)}`;
}

function withinOption(about: Exclude<About, { kind: 'priceIndex' }>): string {
  switch (about.kind) {
    case 'cell':
      return `lines/${about.line}/year/${about.year}`;
    case 'shareBase':
      return `lines/${about.line}/base/${about.year < 0 ? 'total' : about.year}`;
    case 'lineTotal':
      return `lines/${about.line}/total`;
    case 'rowCell':
      return `rows/${about.row}/year/${about.year}`;
    case 'rowTotal':
      return `rows/${about.row}/total`;
    case 'incidentItem':
      // Records are what items count, not items themselves.
      return about.item === 'personalRecords' || about.item === 'cardRecords'
        ? `incident/leaked/${about.item}`
        : `incident/items/${about.item}`;
    default:
      return 'year' in about ? `${PATHS[about.kind]}/year/${about.year}` : PATHS[about.kind];
  }
}

type Plain = Exclude<
  About['kind'],
  'cell' | 'shareBase' | 'lineTotal' | 'rowCell' | 'rowTotal' | 'incidentItem' | 'priceIndex'
>;

const PATHS: Readonly<Record<Plain, string>> = {
  totalCell: 'total',
  totalWithIncidentCell: 'total-with-incident',
  presentValueCell: 'present-value',
  presentValueWithIncidentCell: 'present-value-with-incident',
  sales: 'sales',
  taxable: 'taxable',
  floorGap: 'floor-gap',
  incidentProbability: 'incident/probability',
  incidentMonths: 'incident/months',
  total: 'total',
  totalWithIncident: 'total-with-incident',
  presentValue: 'present-value',
  presentValueWithIncident: 'present-value-with-incident',
  averageMonthly: 'average-monthly',
  totalSales: 'sales/total',
  monthlySales: 'monthly-sales',
  contribution: 'contribution',
  netContribution: 'net-contribution',
  netContributionWithIncident: 'net-contribution-with-incident',
  responseCost: 'incident/response',
  closureLoss: 'incident/closure',
  insurancePayment: 'incident/insurance',
  severity: 'incident/severity',
  retainedLoss: 'incident/retained',
};
