import type { Language } from '@ec-tco/core';
import type { BadCase } from '@ec-tco/core/analysis';
import type { Origin } from '../json/origin.ts';

/** Words of the tables that the core does not have. */
export interface TableTexts {
  /** `tax`: the totals hold consumption tax. */
  readonly caption: (title: string, years: number, tax: boolean) => string;
  readonly detailCaption: (option: string, tax: boolean) => string;
  readonly item: string;
  readonly id: string;
  readonly kind: string;
  readonly customisability: string;
  readonly high: string;
  readonly low: string;
  readonly eligibility: string;
  readonly build: string;
  readonly operation: string;
  readonly totalWithIncident: string;
  readonly expectedLoss: string;
  readonly total: string;
  readonly totalEnds: Readonly<Record<'low' | 'high', string>>;
  readonly oneIn: (years: number) => string;
  readonly shops: (shops: NonNullable<BadCase['shops']>) => string;
  readonly incidentP50: string;
  readonly incidentP90: string;
  readonly incidentMonths: string;
  readonly months: (value: number) => string;
  readonly totalIfOnce: string;
  readonly presentValue: string;
  readonly presentValueWithIncident: string;
  readonly averageMonthly: string;
  /** `tax`: cost and sales are counted with consumption tax. */
  readonly shareOfSales: (tax: boolean) => string;
  readonly sales: string;
  readonly contribution: (tax: boolean) => string;
  readonly netWithIncident: string;
  readonly quotedShare: string;
  readonly difference: (baseline: string) => string;
  readonly mean: (measure: string) => string;
  /** That amounts are the stated ones, where means stand beside them. */
  readonly asStated: string;
  readonly rankByMean: string;
  readonly rank: string;
  readonly rankWithIncident: string;
  readonly rankIfOnce: string;
  readonly ruledOut: string;
  /** In place of a mean or a place where a price is missing. */
  readonly notKnown: string;
  /** Versions below a table in a file. */
  readonly origin: Readonly<Record<keyof Origin, string>>;
  /** A sum, or what stands beside one, from which a price is missing. */
  readonly sumWithout: string;
  readonly leastWithout: string;
  readonly prices: string;
  readonly priced: string;
  readonly unpriced: string;
  readonly atLeast: string;
  readonly ifOnceNote: string;
  /** Of a credit that nobody has granted: what is counted is its amount by its chance. */
  readonly weighted: (chance: string, full: string | undefined) => string;
  readonly weightedNote: (credit: string, counted: string, how: string) => string;
  readonly weightedRow: string;
  /** A line, and how it is counted. */
  readonly lineAs: (line: string, how: string) => string;
  readonly marks: string;
  readonly reasons: string;
  readonly findings: string;
  readonly of: (option: string, text: string) => string;
  readonly optionId: string;
  readonly option: string;
  readonly row: string;
  readonly line: string;
  readonly source: string;
  readonly changedFrom: (stated: string, figure: string) => string;
  readonly year: (year: number) => string;
  readonly sum: string;
}

const TAX_JA = (tax: boolean) => (tax ? '消費税相当額を合計に含む' : '税抜');
const TAX_EN = (tax: boolean) => (tax ? 'totals with consumption tax' : 'without tax');

const JA: TableTexts = {
  caption: (title, years, tax) => `${title} — ${years}年間の費用（単位: 円、${TAX_JA(tax)}）`,
  detailCaption: (option, tax) => `${option} — 費用の内訳（単位: 円、${TAX_JA(tax)}）`,
  item: '項目',
  id: 'ID',
  kind: '形態',
  customisability: 'カスタマイズ性',
  high: '高',
  low: '低',
  eligibility: '判定',
  build: '構築時の小計',
  operation: '運用時の小計',
  totalWithIncident: '合計（事故の見込み額を含む）',
  expectedLoss: 'うち 事故の見込み額',
  total: '合計（事故の見込み額を除く）',
  totalEnds: { low: 'すべての価格と作業が安いほうの端の場合', high: 'すべての価格と作業が高いほうの端の場合' },
  oneIn: (years) => `${years}年間に事故が起きる店（仮定した確率で）`,
  shops: ({ count, ofHundred }) => (ofHundred ? `100店のうち約${count}店` : `約${count.toLocaleString('en')}店に1店`),
  incidentP50: '事故が起きたときの負担（2回に1回はこの額まで）',
  incidentP90: '事故が起きたときの負担（10回に9回はこの額まで）',
  incidentMonths: 'うち 限界利益の何か月分か',
  months: (value) => `${value.toFixed(1)}か月`,
  totalIfOnce: '合計（見込み額の代わりに、起きたときの負担（10回に9回の額）を含む）',
  presentValue: '現在価値（事故の見込み額を除く）',
  presentValueWithIncident: '現在価値（事故の見込み額を含む）',
  averageMonthly: '1か月あたりの平均（事故の見込み額を除く）',
  shareOfSales: (tax) => `${tax ? '税込の' : ''}売上に対する割合（事故の見込み額を除く）`,
  sales: '期間の売上（税抜）',
  contribution: (tax) => `期間の限界利益（${tax ? '消費税相当額を含む' : '税抜'}）`,
  netWithIncident: '限界利益から費用を引いた残り（事故の見込み額を含む）',
  quotedShare: '費用のうち見積で確かめた割合',
  difference: (baseline) => `「${baseline}」との差（事故の見込み額を除く）`,
  mean: (measure) => `${measure}：入力した幅の平均`,
  asStated: '「入力した幅の平均」のほかの金額は、入力した値のままの額。',
  rankByMean: '選ぶ順位（幅の平均による）',
  rank: '費用の順位（事故の見込み額を除く）',
  rankWithIncident: '費用の順位（事故の見込み額を含む）',
  rankIfOnce: '順位（事故が1回起きた場合、選ぶ順）',
  ruledOut: '対象外',
  notKnown: '価格が未定',
  sumWithout: '合計（未定の価格を除く。この額以上）',
  leastWithout: '未定の価格を除く。この額以上',
  origin: {
    format: 'ファイルの種類',
    formatVersion: 'ファイルの版',
    scenarioVersion: 'シナリオの版',
    modelVersion: '計算モデルの版',
    dataSet: 'ガイドラインの版',
  },
  prices: '価格',
  priced: 'そろっている',
  unpriced: '未定あり（費用はこの額以上）',
  atLeast:
    '* 価格が未定の項目があるため、費用は少なくともこの額（残りは多くともこの額）、順位はよくてもこの順位。価格が決まれば、ほかの形態の順位が上がることがある。',
  ifOnceNote:
    '事故の損害の見込み額は、起きる確率をかけた額。起きたときの負担は、確率を使わずに計算した額。くわしくは ec-tco risk。',
  weighted: (chance, full) => `受けられる見込み${chance}をかけた額${full === undefined ? '' : `。全額は${full}`}`,
  weightedNote: (credit, counted, how) => `「${credit}」の${counted}は、${how}。`,
  weightedRow: '（まだ決まっていないものは、受けられる見込みをかけた額）',
  lineAs: (line, how) => `${line}（${how}）`,
  marks: '表の見かた',
  reasons: '判定の理由',
  findings: '確認すること',
  of: (option, text) => `${option}：${text}`,
  optionId: '形態のID',
  option: '形態',
  row: '区分',
  line: '費用の項目',
  source: '数値の出どころ',
  changedFrom: (stated, figure) => `${stated}（参照値「${figure}」から変更）`,
  year: (year) => (year === 0 ? '開始前' : `${year}年目`),
  sum: '合計',
};

const EN: TableTexts = {
  caption: (title, years, tax) =>
    `${title} — cost over ${years} ${years === 1 ? 'year' : 'years'} (yen, ${TAX_EN(tax)})`,
  detailCaption: (option, tax) => `${option} — cost line by line (yen, ${TAX_EN(tax)})`,
  item: 'Item',
  id: 'ID',
  kind: 'Form',
  customisability: 'Customisability',
  high: 'high',
  low: 'low',
  eligibility: 'May be chosen',
  build: 'Building, subtotal',
  operation: 'Operation, subtotal',
  totalWithIncident: 'Total, with expected incident loss',
  expectedLoss: 'of which expected incident loss',
  total: 'Total, without expected incident loss',
  totalEnds: {
    low: 'with all prices and work at their cheap ends',
    high: 'with all prices and work at their dear ends',
  },
  oneIn: (years) => `Shops with an incident within ${years} ${years === 1 ? 'year' : 'years'} (assumed probability)`,
  shops: ({ count, ofHundred }) => (ofHundred ? `about ${count} in 100` : `about one in ${count.toLocaleString('en')}`),
  incidentP50: 'Borne if an incident happens (half of the cases: no more)',
  incidentP90: 'Borne if an incident happens (9 times in 10: no more)',
  incidentMonths: 'of which, in months of contribution margin',
  months: (value) => `${value.toFixed(1)} months`,
  totalIfOnce: 'Total with one incident (at the amount of 9 in 10) instead of the expected loss',
  presentValue: 'Present value, without expected incident loss',
  presentValueWithIncident: 'Present value, with expected incident loss',
  averageMonthly: 'Average a month, without expected incident loss',
  shareOfSales: (tax) => `Share of sales${tax ? ' with tax' : ''}, without expected incident loss`,
  sales: 'Sales over the years, without tax',
  contribution: (tax) => `Contribution margin, ${tax ? 'with consumption tax' : 'without tax'}`,
  netWithIncident: 'Contribution margin left after cost, with expected incident loss',
  quotedShare: 'Share of the cost confirmed by quotations',
  difference: (baseline) => `Difference from “${baseline}”, without expected incident loss`,
  mean: (measure) => `${measure}: mean over the ranges`,
  asStated: 'Amounts are as stated but for the mean over the ranges.',
  rankByMean: 'Order of choice, by the mean over the ranges',
  rank: 'Rank by cost, without expected incident loss',
  rankWithIncident: 'Rank by cost, with expected incident loss',
  rankIfOnce: 'Rank of choice, if an incident happens once',
  ruledOut: 'ruled out',
  notKnown: 'price missing',
  sumWithout: 'Total without the missing prices: at least this',
  leastWithout: 'without the missing prices: at least this',
  origin: {
    format: 'kind of file',
    formatVersion: 'version of the file',
    scenarioVersion: 'version of the scenario',
    modelVersion: 'version of the model',
    dataSet: 'edition of the guideline',
  },
  prices: 'Prices',
  priced: 'complete',
  unpriced: 'some missing (costs at least this)',
  atLeast:
    '* A price is missing: the cost is at least this (what is left: at most), the rank this at best. Once it is known, others may move up.',
  ifOnceNote:
    'The expected loss is weighted by how likely an incident is. What is borne if one happens uses no probability. More with ec-tco risk.',
  weighted: (chance, full) =>
    `its amount × the chance of ${chance} to get it${full === undefined ? '' : `; in full ${full}`}`,
  weightedNote: (credit, counted, how) => `${counted} of “${credit}” is ${how}.`,
  weightedRow: ' (what is not granted yet: by its chance)',
  lineAs: (line, how) => `${line} (${how})`,
  marks: 'Marks',
  reasons: 'Why',
  findings: 'To be looked at',
  of: (option, text) => `${option}: ${text}`,
  optionId: 'Option id',
  option: 'Option',
  row: 'Category',
  line: 'Cost line',
  source: 'Where the number comes from',
  changedFrom: (stated, figure) => `${stated}, changed from the figure “${figure}”`,
  year: (year) => (year === 0 ? 'Before start' : `Year ${year}`),
  sum: 'Total',
};

const TEXTS: Readonly<Record<Language, TableTexts>> = { ja: JA, en: EN };

export const tableTexts = (language: Language): TableTexts => TEXTS[language];
