import type { UnitTexts } from '../units.ts';

export const UNITS: UnitTexts = {
  names: {
    yen: '円',
    'yen/month': '円（1か月あたり）',
    'yen/hour': '円（1時間あたり）',
    'yen/order': '円（注文1件あたり）',
    'yen/record': '円（1件あたり）',
    rate: '%',
    'rate/year': '%（1年あたり）',
    years: '年',
    months: 'か月',
    hours: '時間',
    records: '件',
    people: '人',
    count: '個',
    factor: '倍率',
  },
  patterns: {
    years: {
      one: '#年',
      many: '#年',
    },
    months: {
      one: '#か月',
      many: '#か月',
    },
    hours: {
      one: '#時間',
      many: '#時間',
    },
    records: {
      one: '#件',
      many: '#件',
    },
    people: {
      one: '#人',
      many: '#人',
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
    'yen/month': '1か月あたり#',
    'yen/hour': '1時間あたり#',
    'yen/order': '注文1件あたり#',
    'yen/record': '1件あたり#',
    'rate/year': '年#',
  },
};
