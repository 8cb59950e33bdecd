import type { UnitTexts } from '../units.ts';

export const UNITS: UnitTexts = {
  names: {
    yen: 'yen',
    'yen/month': 'yen a month',
    'yen/hour': 'yen an hour',
    'yen/order': 'yen an order',
    'yen/record': 'yen a record',
    rate: '%',
    'rate/year': '% a year',
    years: 'years',
    months: 'months',
    hours: 'hours',
    records: 'records',
    people: 'people',
    count: 'number',
    factor: 'factor',
  },
  patterns: {
    years: {
      one: '# year',
      many: '# years',
    },
    months: {
      one: '# month',
      many: '# months',
    },
    hours: {
      one: '# hour',
      many: '# hours',
    },
    records: {
      one: '# record',
      many: '# records',
    },
    people: {
      one: '# person',
      many: '# people',
    },
    count: {
      one: '#',
      many: '#',
    },
    factor: {
      one: '#',
      many: '#',
    },
  },
  per: {
    'yen/month': '# a month',
    'yen/hour': '# an hour',
    'yen/order': '# an order',
    'yen/record': '# a record',
    'rate/year': '# a year',
  },
};
