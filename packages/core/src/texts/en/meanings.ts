import type { Meanings } from '../meanings.ts';

export const MEANINGS: Meanings = {
  cell: undefined,
  shareBase: 'This cost is a share of other costs: this is what the share is taken of.',
  lineTotal: undefined,
  rowCell: undefined,
  rowTotal: undefined,
  totalCell: undefined,
  totalWithIncidentCell: undefined,
  presentValueCell:
    'Money paid later weighs less, as it can be used until then. This is what the year’s cost equals if paid today.',
  presentValueWithIncidentCell:
    'Money paid later weighs less, as it can be used until then. This is what the year’s cost equals if paid today.',
  sales: 'Sales without consumption tax.',
  taxable: 'Own hours and expected incident loss carry no consumption tax and are not in it.',
  floorGap: 'Only what is paid to others counts. Own hours do not count towards the minimum.',
  incidentProbability:
    'The months until the change is done count with today’s probability, the others with that after it; this is the mean of the year’s 12 months.',
  incidentMonths:
    'The months until the change is done count with today’s probability, the others with that after it. A twelfth of the sum is the year’s probability.',
  total: undefined,
  totalWithIncident: undefined,
  presentValue: undefined,
  presentValueWithIncident: undefined,
  averageMonthly: 'The cost before opening is spread over the months, too. It is not what is paid each month.',
  totalSales: undefined,
  monthlySales: undefined,
  contribution:
    'What sales leave after the costs that grow with each sale, such as the goods. Where the cost has a row for consumption tax, it is counted with tax, too.',
  netContribution: undefined,
  netContributionWithIncident: undefined,
  responseCost: undefined,
  closureLoss: 'Only the margin in the lost sales counts, not the sales themselves.',
  severity: 'A mean for one incident. The real amount can be larger or smaller.',
  insurancePayment: 'A mean of what insurance pays back for one incident.',
  retainedLoss: 'A mean for one incident. What insurance pays back, if there is any, is taken off.',
  incidentItem: undefined,
  leavingFee: 'Paid where the line ends before its contract does.',
  builtCell: 'It is paid already and no part of the total; it is only what shares such as maintenance are taken of.',
  grossCell: 'As the price list has it, with consumption tax.',
  shared: 'The number shared with other options, times this option’s own factor.',
  priceIndex: 'The year’s price when that of year 1 is 1.',
};
