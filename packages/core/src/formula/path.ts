import type { About } from './about.ts';

/** Path of a number in the result, such as `options/saas/total`: its name for everyone outside the model. */
export function pathOf(about: About): string {
  if (about.kind === 'priceIndex') return `priceIndex${about.pointer}/year/${about.year}`;
  return `options/${about.option}/${withinOption(about)}`;
}

function withinOption(about: Exclude<About, { kind: 'priceIndex' }>): string {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- PATHS must have all the others
  switch (about.kind) {
    case 'cell':
      return `lines/${about.line}/year/${about.year}`;
    case 'shareBase':
      return `lines/${about.line}/base/${about.year < 0 ? 'total' : about.year}`;
    case 'grossCell':
      return `lines/${about.line}/withTax/year/${about.year}`;
    case 'leavingFee':
      return `lines/${about.line}/leaving/year/${about.year}`;
    case 'builtCell':
      return `lines/${about.line}/built/year/${about.year}`;
    case 'shared':
      return `shared/${about.pointer.split('/').slice(3).join('/')}`;
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
  | 'cell'
  | 'grossCell'
  | 'leavingFee'
  | 'builtCell'
  | 'shared'
  | 'shareBase'
  | 'lineTotal'
  | 'rowCell'
  | 'rowTotal'
  | 'incidentItem'
  | 'priceIndex'
>;

const PATHS: Readonly<Record<Plain, string>> = {
  totalCell: 'total',
  totalWithIncidentCell: 'totalWithIncident',
  presentValueCell: 'presentValue',
  presentValueWithIncidentCell: 'presentValueWithIncident',
  sales: 'sales',
  taxable: 'taxable',
  floorGap: 'floorGap',
  incidentProbability: 'incident/probability',
  incidentMonths: 'incident/months',
  total: 'total',
  totalWithIncident: 'totalWithIncident',
  presentValue: 'presentValue',
  presentValueWithIncident: 'presentValueWithIncident',
  averageMonthly: 'averageMonthly',
  totalSales: 'sales',
  monthlySales: 'monthlySales',
  contribution: 'contribution',
  netContribution: 'netContribution',
  netContributionWithIncident: 'netContributionWithIncident',
  responseCost: 'incident/response',
  closureLoss: 'incident/closure',
  insurancePayment: 'incident/insurance',
  severity: 'incident/severity',
  retainedLoss: 'incident/retained',
};
