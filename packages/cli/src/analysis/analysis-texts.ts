import type { Language } from '@ec-tco/core';

export const ANALYSIS_TEXTS = {
  ja: {
    breakEvens: (left: string, right: string) =>
      `損益の分かれ目 — 「${left}」と「${right}」が入れ替わる値（ほかは入力した値のまま）`,
    input: '入力',
    now: '今の値',
    turnsAt: '分かれ目',
    searched: '調べた範囲',
    cheaperThen: 'そこを超えると有利',
    more: (count: number) => `ほか ${count}個の入力は、調べた範囲では順位を変えない（すべて見るには --all）。`,
    none: (count: number) => `調べた範囲に、順位を変える入力はない（${count}個の入力の答えを見るには --all）。`,
    unpriced: (name: string) =>
      `「${name}」には値段の分からない費用があり、ここでは0円としている。これらの分かれ目の先で有利になることがあるが、その値段が十分に低いときだけである。`,
    never: '範囲内で変わらない',
    noEffect: '差に影響しない',
    equal: 'いつも同じ',
    tie: '同じ',
    tornado: (left: string, right: string) => `影響の大きい入力 — 「${left}」から「${right}」を引いた差（円）`,
    low: '低い値',
    high: '高い値',
    atLow: '低い値での差',
    atHigh: '高い値での差',
    flips: '順位が変わる',
    moreBars: (count: number) => `ほか ${count}個の入力の影響はこれより小さい（すべて見るには --all）。`,
    yes: 'はい',
    noRanges: '幅のある入力がない。',
    chances: 'すべての幅を同時に動かしたとき',
    option: '形態',
    best: { cost: 'いちばん安い確率', net: '手元にいちばん残る確率' },
    error: '誤差（±、99%）',
    unconfirmed:
      '見積で確かめた費用が半分に満たないか、幅のない値が少し変わるだけで順番が入れ替わるか、誰も確かめていない売上の見込みで順番が決まるため、割合は示さない。',
    p10: '10%点（円）',
    p50: '中央値（円）',
    p90: '90%点（円）',
    points: (points: number, inputs: number) =>
      `${inputs}個の入力をPERT分布で同時に動かした ${points}点（準乱数、独立とみなす）。`,
    information: '先に確かめるとよい入力',
    value: '知ることの値打ち（円）',
    maybeNothing: '誤差が値打ちと同じか、それより大きい入力は、確かめても何も変わらないことがある。',
    knowingAll: (yen: string, error: string) =>
      `幅のある入力をすべて先に知れたら、平均で${yen}（誤差±${error}、99%）の得。確かめるための費用は、これより多くかけるものではない。`,
    crossover: '月ごとの累計が入れ替わる月',
    crossAt: (month: number, name: string) => `${month}か月目から「${name}」のほうが安い`,
    measure: '比べる金額',
    strength: '結論',
  },
  en: {
    breakEvens: (left: string, right: string) =>
      `Break-even — where “${left}” and “${right}” change places, all else as stated`,
    input: 'Input',
    now: 'Now',
    turnsAt: 'Turns at',
    searched: 'Searched',
    cheaperThen: 'Ahead above it',
    more: (count: number) =>
      `${count} more ${count === 1 ? 'input does' : 'inputs do'} not change the order within the range searched (--all shows them).`,
    none: (count: number) =>
      `No input changes the order within the range searched (--all shows the answer of all ${count}).`,
    unpriced: (name: string) =>
      `“${name}” has a price missing, which counts as nothing here: beyond these values it could be ahead, if that price is low enough.`,
    never: 'never within the range',
    noEffect: 'no effect on the difference',
    equal: 'always equal',
    tie: 'equal',
    tornado: (left: string, right: string) => `What moves the difference most — “${left}” less “${right}” (yen)`,
    low: 'Low',
    high: 'High',
    atLow: 'Difference at low',
    atHigh: 'Difference at high',
    flips: 'Changes the order',
    moreBars: (count: number) =>
      `${count} more ${count === 1 ? 'input moves' : 'inputs move'} it less (--all shows them).`,
    yes: 'yes',
    noRanges: 'No input has a range.',
    chances: 'All ranges together',
    option: 'Option',
    best: { cost: 'Probability of being cheapest', net: 'Probability of leaving most' },
    error: 'Error (±, 99%)',
    unconfirmed:
      'Less than half of the cost is quoted, a value without a range is near to changing the order, or the order rests on sales that nobody has confirmed, so no percentage is stated.',
    p10: '10% point, yen',
    p50: 'Median, yen',
    p90: '90% point, yen',
    points: (points: number, inputs: number) =>
      `${points} points of ${inputs} ${inputs === 1 ? 'input' : 'inputs'} drawn together (PERT, quasi-random, taken as independent).`,
    information: 'Worth finding out first',
    value: 'Worth of knowing it, yen',
    maybeNothing: 'An input whose error is as large as its worth may be worth nothing.',
    knowingAll: (yen: string, error: string) =>
      `Knowing every input with a range before choosing would save ${yen} on average (error ±${error}, 99%): finding out should not cost more than that.`,
    crossover: 'Months in which the cumulative costs cross',
    crossAt: (month: number, name: string) => `from month ${month} “${name}” has cost less`,
    measure: 'Compared by',
    strength: 'Verdict',
  },
} as const satisfies Record<Language, unknown>;
