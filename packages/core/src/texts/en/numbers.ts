import { nameIn } from '../name-in.ts';
import type { NumberTexts } from '../number-names.ts';
import { NAMES } from './names.ts';

const rowName = nameIn(NAMES.rows);
const itemName = nameIn(NAMES.incidentItems);

const WITHOUT = ' (without expected incident loss)';
const WITH = ' (with expected incident loss)';
const NUMBERS_OF: NumberTexts['of'] = {
  cell: ({ about, year }, line) => `cost of “${line(about.line)}” ${year}`,
  grossCell: ({ about, year }, line) => `cost of “${line(about.line)}” ${year}, with tax`,
  leavingFee: ({ about, year }, line) => `what leaving the contract of ${line(about.line)} ${year} costs`,
  builtCell: ({ about, year }, line) => `what ${line(about.line)} ${year} would cost if it were built now`,
  shareBase: ({ about, year }, line) => `amount that “${line(about.line)}” is a share of, ${year}`,
  lineTotal: ({ about, span }, line) => `total of “${line(about.line)}” ${span}`,
  rowCell: ({ about, year }) => `subtotal of “${rowName(about.row)}” ${year}`,
  rowTotal: ({ about, span }) => `total of “${rowName(about.row)}” ${span}`,
  totalCell: ({ year }) => `total cost ${year}${WITHOUT}`,
  totalWithIncidentCell: ({ year }) => `total cost ${year}${WITH}`,
  presentValueCell: ({ year }) => `present value of the cost ${year}${WITHOUT}`,
  presentValueWithIncidentCell: ({ year }) => `present value of the cost ${year}${WITH}`,
  sales: ({ year }) => `sales ${year}`,
  taxable: ({ year }) => `cost that carries consumption tax ${year}`,
  floorGap: ({ year }) => `what security operation lacks to the guideline’s minimum ${year}`,
  incidentProbability: ({ year }) => `probability of an incident ${year}`,
  total: ({ span }) => `total cost ${span}${WITHOUT}`,
  totalWithIncident: ({ span }) => `total cost ${span}${WITH}`,
  presentValue: ({ span }) => `present value of the cost ${span}${WITHOUT}`,
  presentValueWithIncident: ({ span }) => `present value of the cost ${span}${WITH}`,
  averageMonthly: () => `average cost a month${WITHOUT}`,
  totalSales: ({ span }) => `sales ${span}`,
  monthlySales: () => 'monthly sales in year 1',
  contribution: ({ span }) => `contribution margin ${span}`,
  netContribution: ({ span }) => `contribution margin less cost ${span}${WITHOUT}`,
  netContributionWithIncident: ({ span }) => `contribution margin less cost ${span}${WITH}`,
  responseCost: () => 'cost of responding to one incident, before insurance',
  closureLoss: () => 'margin lost through closing after one incident',
  severity: () => 'expected cost of one incident, before insurance',
  insurancePayment: () => 'expected payment of insurance for one incident',
  retainedLoss: () => 'expected cost of one incident that stays with you',
  incidentItem: ({ about }) => `one incident: ${itemName(about.item)}`,
  incidentMonths: ({ year }) => `sum of the probability of an incident over the twelve months ${year}`,
  priceIndex: (rate, year) => `price level ${year}, from ${rate}`,
};

export const NUMBERS: NumberTexts = {
  yearZero: { new: 'before opening', operating: 'before the start' },
  year: (year) => `year ${year}`,
  inYear: (year) => `in ${year}`,
  eachYear: (first, last) => `in each year (${first} to ${last})`,
  span: (years) => `over ${years} ${years === 1 ? 'year' : 'years'}`,
  of: NUMBERS_OF,
};
