import type { ExplainTexts } from '../explain.ts';
import { joined, say } from '../parts.ts';

const span = (from: number | undefined, to: number | undefined, unit: string): string =>
  from === undefined && to === undefined
    ? ''
    : `（${from ?? 1}${unit}から${to === undefined ? '最後' : `${to}${unit}`}まで）`;

export const EXPLAIN: ExplainTexts = {
  bracket: (text) => say`（${text}）`,
  sumOf: (name) => say`${name}を足した額`,
  sumOfMany: (count, first, last) => say`${first}から${last}まで、${String(count)}件を足した額`,
  sumShown: (count, sum) => say`${String(count)}件の合計 ${sum}`,
  othersZero: (count) => say`（ほかの${String(count)}件は0）`,
  power: (base, exponent) => say`${base}の${String(exponent)}乗`,
  notBelowZero: (text) => say`${text}、ただし0より小さければ0`,
  between: (text, most) => say`${text}、ただし0から${most}まで`,
  larger: (texts) => say`${joined(texts, ' と ')} の大きいほう`,
  smaller: (texts) => say`${joined(texts, ' と ')} の小さいほう`,
  rounded: (text) => say`${text}（1円未満を四捨五入）`,
  roundedDown: (text) => say`${text}（1円未満を切り捨て）`,
  rank: (of, count, best) =>
    say`${of}を、選べる${String(count)}件のなかで${best === 'lowest' ? '少ない' : '多い'}順に数えた順位`,
  call: {
    lognormalCappedMean: (median, sigma, held) =>
      say`公表された漏えい事故の件数のばらつき（中央の値 ${median}、ばらつきの大きさ ${sigma}）から見込む平均。ただし1回の件数は最大で ${held}`,
    lognormalInsuredMean: (mean, sigma, covered, deductible, limit) =>
      say`損害額のばらつき（平均 ${mean}、ばらつきの大きさ ${sigma}）のもとで、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    leakInsuredMean: (fixed, person, people, card, cards, median, sigma, covered, deductible, limit) =>
      say`漏れる件数のばらつき（中央の値 ${median}、ばらつきの大きさ ${sigma}）のもとで、決まった費用 ${fixed}、個人情報1件 ${person}（最大 ${people}）、カード1件 ${card}（最大 ${cards}）に対して、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    lognormalRangeMean: (low, high) => say`10回に9回は ${low} から ${high} に収まり、まれに大きく超える損害額の平均`,
    lognormalRangeInsuredMean: (low, high, covered, deductible, limit) =>
      say`10回に9回は ${low} から ${high} に収まり、まれに大きく超える損害額に対して、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
    pertInsuredMean: (low, mode, high, covered, deductible, limit) =>
      say`対応費用の幅（少ない場合 ${low}、いちばんありそうな額 ${mode}、多い場合 ${high}）のもとで、保険（補償割合 ${covered}、免責額 ${deductible}、支払限度額 ${limit}）から受け取る額の平均`,
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
    changed: (label) => `入力された値（参照値「${label}」から変更）`,
    published: ({ publisher, title, figure, date }) =>
      `${publisher}の資料「${title ?? figure}」による値${date ? `（${date}）` : ''}。この道具では確かめていない`,
    assumption: (note) => `仮定（まだ確かめていない値）${note ? `：${note}` : ''}`,
    quotation: (note, date) => `見積${note ? `：${note}` : ''}${date ? `（${date}）` : ''}`,
    figure: (label, source) => `参照値：${label}${source ? `（${source}）` : ''}`,
  },
  zero: {
    alreadyPaid: '今のサイトを作ったときに払い終えているので、これからの費用には入れません。',
    unquoted: '見積がまだないので0円としています。本当の費用はこれより増えます。',
    timing: (timing, year) => `この費用がかかるのは${timing}です。${year}にはかかりません。`,
    credit: (timing, year) => `これが戻るのは${timing}です。${year}にはありません。`,
    beforeOpening: '始める前なので、まだかかりません。',
    noLines: 'ここに入る費用が入力されていないので0円です。',
    allZero: '足すものがすべて0なので0です。',
    factor: (label) => `${label}が0なので0です。`,
    floorMet: 'セキュリティ運用費がガイドラインの最低額に届いているので、足りない額は0円です。',
    noFloor: 'この年にはガイドラインの最低額がありません。',
  },
  timing: {
    beforeOpening: '始める前の1回だけ',
    once: (month) => `${month}か月目の1回だけ`,
    monthly: (from, to) => `毎月${span(from, to, 'か月目')}`,
    yearly: (from, to) => `毎年${span(from, to, '年目')}`,
    every: (years, first) => `${first}年目から${years}年ごと`,
  },
  virtual: {
    shareOfSales: '費用の合計が売上に占める割合（事故の見込み額を除く）',
    confidence: {
      quotation: '費用のうち、見積で確かめた額',
      stated: '費用のうち、入力された数字による額',
      figure: '費用のうち、参照値による額',
      assumption: '費用のうち、仮定による額',
      confirmedShare: '費用のうち、見積で確かめた割合',
    },
    rankAmount: (measure) => `入力した値のままの額：${measure}`,
    rankDifference: (measure, baseline) => `「${baseline}」との差：${measure}`,
    rankPlace: (measure) => `順位：${measure}`,
    noSales: '売上が0なので、売上に占める割合はありません。',
    noCost: '費用が0なので、割合はありません。',
  },
  figureStatus: {
    primary: '',
    secondary: '、ほかの資料の引用による',
    derived: '、計算した値',
    judgement: '、この道具の仮定',
  },
  ownFigure: { derived: 'この道具の計算', judgement: 'この道具の仮定' },
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
    cut: (count) => `（ほかに${count}件の数は、ここでは説明していません。場所を指定すると1つずつ見られます）`,
    entry: (label, value) => `${label}：${value}`,
  },
};
