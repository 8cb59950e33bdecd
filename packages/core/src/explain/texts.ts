import type { FunctionName } from '../formula/expression.ts';
import type { Language } from '../texts/language.ts';

/** Everything an explanation says, but for names: one catalogue a language. */
export interface ExplainTexts {
  readonly bracket: (text: string) => string;
  readonly sumOf: (name: string) => string;
  readonly sumOfMany: (count: number, first: string, last: string) => string;
  readonly sumShown: (count: number, sum: string) => string;
  readonly othersZero: (count: number) => string;
  readonly power: (base: string, exponent: number) => string;
  readonly notBelowZero: (text: string) => string;
  readonly between: (text: string, most: string) => string;
  readonly larger: (texts: readonly string[]) => string;
  readonly smaller: (texts: readonly string[]) => string;
  readonly rounded: (text: string) => string;
  readonly roundedDown: (text: string) => string;
  readonly rank: (of: string, count: number, best: 'lowest' | 'highest') => string;
  readonly call: Readonly<Record<FunctionName, (args: readonly string[]) => string>>;
  readonly nothing: string;
  readonly noFormula: string;
  readonly input: string;
  readonly figure: string;
  readonly range: (low: string, high: string) => string;
  readonly allowed: (low: string, high: string) => string;
  readonly noRange: string;
  readonly unquotedInput: string;
  readonly missingPrices: (lines: readonly string[]) => string;
  readonly firstYear: string;
  readonly numeric: string;
  readonly source: {
    readonly stated: string;
    readonly assumption: (note: string | undefined) => string;
    readonly quotation: (note: string | undefined, date: string | undefined) => string;
    readonly figure: (label: string, source: string | undefined) => string;
  };
  readonly zero: {
    readonly unquoted: string;
    readonly timing: (timing: string, year: string) => string;
    readonly beforeOpening: string;
    readonly noLines: string;
    readonly allZero: string;
    readonly factor: (label: string) => string;
    readonly floorMet: string;
    readonly noFloor: string;
  };
  readonly timing: {
    readonly beforeOpening: string;
    readonly once: (month: number) => string;
    readonly monthly: (from: number | undefined, to: number | undefined) => string;
    readonly yearly: (from: number | undefined, to: number | undefined) => string;
    readonly every: (years: number, first: number) => string;
  };
  readonly virtual: {
    readonly shareOfSales: string;
    readonly confidence: Readonly<Record<'quotation' | 'figure' | 'assumption' | 'confirmedShare', string>>;
    readonly rankAmount: (measure: string) => string;
    readonly rankDifference: (measure: string, baseline: string) => string;
    readonly rankPlace: (measure: string) => string;
    readonly noSales: string;
    readonly noCost: string;
  };
  readonly unknownPath: (path: string, nearest: readonly string[]) => string;
  readonly layout: {
    readonly words: string;
    readonly numbers: string;
    readonly operands: string;
    readonly notes: string;
    readonly source: string;
    readonly zeroOperands: (count: number) => string;
    readonly shownAbove: string;
    readonly entry: (label: string, value: string) => string;
  };
}

const spanJa = (from: number | undefined, to: number | undefined, unit: string): string =>
  from === undefined && to === undefined
    ? ''
    : `（${from ?? 1}${unit}から${to === undefined ? '最後' : `${to}${unit}`}まで）`;

const JA: ExplainTexts = {
  bracket: (text) => `（${text}）`,
  sumOf: (name) => `${name}を足した額`,
  sumOfMany: (count, first, last) => `${first}から${last}まで、${count}件を足した額`,
  sumShown: (count, sum) => `${count}件の合計 ${sum}`,
  othersZero: (count) => `（ほかの${count}件は0）`,
  power: (base, exponent) => `${base}の${exponent}乗`,
  notBelowZero: (text) => `${text}、ただし0より小さければ0`,
  between: (text, most) => `${text}、ただし0から${most}まで`,
  larger: (texts) => `${texts.join(' と ')} の大きいほう`,
  smaller: (texts) => `${texts.join(' と ')} の小さいほう`,
  rounded: (text) => `${text}（1円未満を四捨五入）`,
  roundedDown: (text) => `${text}（1円未満を切り捨て）`,
  rank: (of, count, best) => `${of}を、選べる${count}件のなかで${best === 'lowest' ? '少ない' : '多い'}順に数えた順位`,
  call: {
    lognormalCappedMean: ([median, sigma, held]) =>
      `公表された漏えい事故の件数のばらつき（中央の値 ${median}、ばらつきの大きさ ${sigma}）から見込む平均。ただし1回の件数は最大で ${held}`,
    lognormalInsuredMean: ([mean, sigma, covered, deductible, limit]) =>
      `損害額のばらつき（平均 ${mean}、ばらつきの大きさ ${sigma}）のもとで、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    leakInsuredMean: ([fixed, person, people, card, cards, median, sigma, covered, deductible, limit]) =>
      `漏れる件数のばらつき（中央の値 ${median}、ばらつきの大きさ ${sigma}）のもとで、決まった費用 ${fixed}、個人情報1件 ${person}（最大 ${people}）、カード1件 ${card}（最大 ${cards}）に対して、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    lognormalRangeMean: ([low, high]) => `10回に9回は ${low} から ${high} に収まり、まれに大きく超える損害額の平均`,
    lognormalRangeInsuredMean: ([low, high, covered, deductible, limit]) =>
      `10回に9回は ${low} から ${high} に収まり、まれに大きく超える損害額に対して、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    pertInsuredMean: ([low, mode, high, covered, deductible, limit]) =>
      `対応費用の幅（少ない場合 ${low}、いちばんありそうな額 ${mode}、多い場合 ${high}）のもとで、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
  },
  nothing: '0（足すものがありません）',
  noFormula: '計算するものがありません。',
  input: '入力された値です。計算はしていません。',
  figure: '参照値です。出どころの資料にある数を、そのまま使っています。',
  range: (low, high) => `ありうる幅として ${low} から ${high} までが入力されています。`,
  allowed: (low, high) => `入力できる範囲は ${low} から ${high} までです。`,
  noRange: '幅は入力されていません。',
  unquotedInput: 'まだ値段が分からないので、0円として計算しています。',
  missingPrices: (lines) =>
    `見積がまだない費用を0円として含みます（${lines.join('、')}）。本当の費用はこれより増えます。`,
  firstYear: '1年目なので、年ごとの伸びはまだ掛けません。',
  numeric: 'この平均は、ばらつきの曲線から数値計算で求めています。',
  source: {
    stated: '入力された値',
    assumption: (note) => `仮定（まだ確かめていない値）${note ? `：${note}` : ''}`,
    quotation: (note, date) => `見積${note ? `：${note}` : ''}${date ? `（${date}）` : ''}`,
    figure: (label, source) => `参照値：${label}${source ? `（${source}）` : ''}`,
  },
  zero: {
    unquoted: '見積がまだないので0円としています。本当の費用はこれより増えます。',
    timing: (timing, year) => `この費用がかかるのは${timing}です。${year}にはかかりません。`,
    beforeOpening: '始める前なので、まだかかりません。',
    noLines: 'ここに入る費用が入力されていないので0円です。',
    allZero: '足すものがすべて0なので0です。',
    factor: (label) => `${label.includes('「') ? label : `「${label}」`}が0なので0です。`,
    floorMet: 'セキュリティ運用費がガイドラインの最低額に届いているので、足りない額は0円です。',
    noFloor: 'この年にはガイドラインの最低額がありません。',
  },
  timing: {
    beforeOpening: '始める前の1回だけ',
    once: (month) => `${month}か月目の1回だけ`,
    monthly: (from, to) => `毎月${spanJa(from, to, 'か月目')}`,
    yearly: (from, to) => `毎年${spanJa(from, to, '年目')}`,
    every: (years, first) => `${first}年目から${years}年ごと`,
  },
  virtual: {
    shareOfSales: '費用の合計が売上に占める割合（事故の見込み額を除く）',
    confidence: {
      quotation: '費用のうち、見積で確かめた額',
      figure: '費用のうち、参照値による額',
      assumption: '費用のうち、仮定による額',
      confirmedShare: '費用のうち、見積で確かめた割合',
    },
    rankAmount: (measure) => `順位を決める額：${measure}`,
    rankDifference: (measure, baseline) => `「${baseline}」との差：${measure}`,
    rankPlace: (measure) => `順位：${measure}`,
    noSales: '売上が0なので、売上に占める割合はありません。',
    noCost: '費用が0なので、割合はありません。',
  },
  unknownPath: (path, nearest) =>
    `「${path}」という数はありません。${nearest.length > 0 ? `近いもの：${nearest.join('、')}` : ''}`,
  layout: {
    words: '計算のしかた',
    numbers: '数字を入れると',
    operands: '使った数',
    notes: '補足',
    source: '出どころ',
    zeroOperands: (count) => `ほかに、0のものが${count}件あります。`,
    shownAbove: '（上に示しました）',
    entry: (label, value) => `${label}：${value}`,
  },
};

const spanEn = (from: number | undefined, to: number | undefined, unit: string): string =>
  from === undefined && to === undefined
    ? ''
    : ` from ${unit} ${from ?? 1} to ${to === undefined ? 'the end' : `${unit} ${to}`}`;

const EN: ExplainTexts = {
  bracket: (text) => `(${text})`,
  sumOf: (name) => `sum of the ${name}`,
  sumOfMany: (count, first, last) => `sum of ${count} numbers, from ${first} to ${last}`,
  sumShown: (count, sum) => `sum of ${count} numbers, ${sum}`,
  othersZero: (count) => ` (the other ${count} are 0)`,
  power: (base, exponent) => `${base} to the power of ${exponent}`,
  notBelowZero: (text) => `${text}, but at least 0`,
  between: (text, most) => `${text}, but at least 0 and at most ${most}`,
  larger: (texts) => `the larger of ${texts.join(' and ')}`,
  smaller: (texts) => `the smaller of ${texts.join(' and ')}`,
  rounded: (text) => `${text}, rounded to whole yen`,
  roundedDown: (text) => `${text}, rounded down to whole yen`,
  rank: (of, count, best) => `place of ${of} among the ${count} that may be chosen, ${best} first`,
  call: {
    lognormalCappedMean: ([median, sigma, held]) =>
      `mean of the number of records in published leaks (median ${median}, spread ${sigma}), at most ${held} in one leak`,
    lognormalInsuredMean: ([mean, sigma, covered, deductible, limit]) =>
      `mean of what insurance pays of the loss (mean ${mean}, spread ${sigma}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    leakInsuredMean: ([fixed, person, people, card, cards, median, sigma, covered, deductible, limit]) =>
      `mean of what insurance pays of the fixed cost ${fixed}, ${person} for each person (at most ${people}) and ${card} for each card (at most ${cards}), with as many records as in published leaks (median ${median}, spread ${sigma}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    lognormalRangeMean: ([low, high]) =>
      `mean of a loss that lies between ${low} and ${high} nine times in ten, and now and then far above`,
    lognormalRangeInsuredMean: ([low, high, covered, deductible, limit]) =>
      `mean of what insurance pays of a loss that lies between ${low} and ${high} nine times in ten (share covered ${covered}, deductible ${deductible}, limit ${limit})`,
    pertInsuredMean: ([low, mode, high, covered, deductible, limit]) =>
      `mean of what insurance pays of the response cost (low ${low}, most likely ${mode}, high ${high}; share covered ${covered}, deductible ${deductible}, limit ${limit})`,
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
    stated: 'stated by you',
    assumption: (note) => `assumption nobody has confirmed${note ? `: ${note}` : ''}`,
    quotation: (note, date) => `quotation${note ? `: ${note}` : ''}${date ? ` (${date})` : ''}`,
    figure: (label, source) => `reference figure: ${label}${source ? ` (${source})` : ''}`,
  },
  zero: {
    unquoted: 'There is no quotation yet, so it counts as ¥0. The real cost will be higher.',
    timing: (timing, year) => `This cost arises ${timing}, and so not ${year}.`,
    beforeOpening: 'Nothing arises before the site runs.',
    noLines: 'No cost has been entered here, so it is ¥0.',
    allZero: 'Everything it adds is 0, so it is 0.',
    factor: (label) => `${label.includes('“') ? label : `“${label}”`} is 0, so this is 0.`,
    floorMet: 'Security operation reaches the guideline’s minimum, so nothing is lacking.',
    noFloor: 'The guideline has no minimum for this year.',
  },
  timing: {
    beforeOpening: 'once, before the site runs',
    once: (month) => `once, in month ${month}`,
    monthly: (from, to) => `every month${spanEn(from, to, 'month')}`,
    yearly: (from, to) => `every year${spanEn(from, to, 'year')}`,
    every: (years, first) => `every ${years === 1 ? 'year' : `${years} years`} from year ${first}`,
  },
  virtual: {
    shareOfSales: 'total cost as a share of sales (without expected incident loss)',
    confidence: {
      quotation: 'cost that rests on quotations',
      figure: 'cost that rests on reference figures',
      assumption: 'cost that rests on assumptions',
      confirmedShare: 'share of the cost that rests on quotations',
    },
    rankAmount: (measure) => `amount that decides the place: ${measure}`,
    rankDifference: (measure, baseline) => `difference to “${baseline}”: ${measure}`,
    rankPlace: (measure) => `place: ${measure}`,
    noSales: 'There are no sales, so there is no share of them.',
    noCost: 'Nothing costs anything, so there is no share.',
  },
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
    entry: (label, value) => `${label}: ${value}`,
  },
};

const CATALOGUES: Readonly<Record<Language, ExplainTexts>> = { ja: JA, en: EN };

/** The texts of explanations in a language. */
export const explainTexts = (language: Language): ExplainTexts => CATALOGUES[language];
