import type { About } from '../formula/about.ts';
import type { Scenario } from '../scenario/schema.ts';
import { describeInput, withOption } from './input-names.ts';
import type { Language } from './language.ts';
import { ADDED_LINE_NAMES, INCIDENT_ITEM_NAMES, ROW_NAMES } from './names.ts';

/** How a number is named where more is known than the number itself. */
export interface NamingContext {
  /** Id of the option the reader is already looking at: its name is left out. */
  readonly within?: string | undefined;
  /** First and last year of a series, when all its years are meant. */
  readonly years?: readonly [number, number] | undefined;
}

/** Label of a number of the model: 「保守」の3年目の費用. */
export function describeNumber(
  about: About,
  scenario: Scenario,
  language: Language,
  context: NamingContext = {},
): string {
  const say = CATALOGUES[language];
  if (about.kind === 'priceIndex') {
    const rate = describeInput(scenario, about.pointer, language, context.within);
    return say.priceIndex(rate, when(about.year, scenario, language, context));
  }
  const label = say[about.kind](
    {
      about,
      year: 'year' in about ? when(about.year, scenario, language, context) : '',
      span: spanOf(scenario, language),
    } as never,
    (line) => lineName(scenario, about.option, line, language),
  );
  return about.option === context.within ? label : withOption(optionName(scenario, about.option), label, language);
}

/** Name of a year: 開業前, 3年目. Year 0 is the time before the opening, or before the chosen way starts. */
export function yearName(year: number, scenario: Pick<Scenario, 'journey'>, language: Language): string {
  if (language === 'ja') return year === 0 ? (scenario.journey === 'new' ? '開業前' : '開始前') : `${year}年目`;
  return year === 0 ? (scenario.journey === 'new' ? 'before opening' : 'before the start') : `year ${year}`;
}

/** The name of an option; its id where the scenario has none of that id. */
export const optionName = (scenario: Scenario, option: string): string => namesOf(scenario).get(option) ?? option;

/** The name of a line, stated or added by the model. */
export function lineName(scenario: Scenario, option: string, line: string, language: Language): string {
  const added = Object.hasOwn(ADDED_LINE_NAMES, line)
    ? ADDED_LINE_NAMES[line as keyof typeof ADDED_LINE_NAMES]
    : undefined;
  return namesOf(scenario).get(`${option}/${line}`) ?? added?.[language] ?? line;
}

const NAMES = new WeakMap<Scenario, ReadonlyMap<string, string>>();

/** Names by id, looked up many times for every number: read once for each scenario. */
function namesOf(scenario: Scenario): ReadonlyMap<string, string> {
  let names = NAMES.get(scenario);
  if (!names) {
    names = new Map(
      scenario.options.flatMap((option) => [
        [option.id, option.name] as const,
        ...option.lines.map((line) => [`${option.id}/${line.id}`, line.name] as const),
      ]),
    );
    NAMES.set(scenario, names);
  }
  return names;
}

function when(year: number, scenario: Scenario, language: Language, { years }: NamingContext): string {
  const name = (y: number) => yearName(y, scenario, language);
  if (years) {
    return language === 'ja'
      ? `${name(years[0])}から${name(years[1])}までの各年`
      : `in each year (${name(years[0])} to ${name(years[1])})`;
  }
  if (year < 0) return spanOf(scenario, language);
  return language === 'ja' || year === 0 ? name(year) : `in ${name(year)}`;
}

const spanOf = (scenario: Scenario, language: Language): string =>
  language === 'ja'
    ? `${scenario.horizonYears}年間`
    : `over ${scenario.horizonYears} ${scenario.horizonYears === 1 ? 'year' : 'years'}`;

type Kind = Exclude<About['kind'], 'priceIndex'>;
interface Subject<K extends Kind> {
  readonly about: Narrow<K>;
  /** 3年目 / in year 3. */
  readonly year: string;
  /** 5年間 / over 5 years. */
  readonly span: string;
}
/** The members of `About` group several kinds; this finds the one that holds `K`. */
type Narrow<K extends Kind> = About extends infer A
  ? A extends { readonly kind: infer B }
    ? K extends B
      ? A
      : never
    : never
  : never;

type Catalogue = {
  readonly [K in Kind]: (subject: Subject<K>, line: (id: string) => string) => string;
} & { readonly priceIndex: (rate: string, year: string) => string };

const rowName = (row: string, language: Language): string =>
  Object.hasOwn(ROW_NAMES, row) ? ROW_NAMES[row as keyof typeof ROW_NAMES][language] : row;

const itemName = (item: string, language: Language): string =>
  Object.hasOwn(INCIDENT_ITEM_NAMES, item)
    ? INCIDENT_ITEM_NAMES[item as keyof typeof INCIDENT_ITEM_NAMES][language]
    : item;

const WITHOUT_JA = '（事故の見込み額を除く）';
const WITH_JA = '（事故の見込み額を含む）';
const JA: Catalogue = {
  cell: ({ about, year }, line) => `「${line(about.line)}」の${year}の費用`,
  shareBase: ({ about, year }, line) => `「${line(about.line)}」の割合を掛ける元の金額（${year}）`,
  lineTotal: ({ about, span }, line) => `「${line(about.line)}」の${span}の合計`,
  rowCell: ({ about, year }) => `「${rowName(about.row, 'ja')}」の${year}の小計`,
  rowTotal: ({ about, span }) => `「${rowName(about.row, 'ja')}」の${span}の合計`,
  totalCell: ({ year }) => `${year}の費用の合計${WITHOUT_JA}`,
  totalWithIncidentCell: ({ year }) => `${year}の費用の合計${WITH_JA}`,
  presentValueCell: ({ year }) => `${year}の費用を今の価値に直した額${WITHOUT_JA}`,
  presentValueWithIncidentCell: ({ year }) => `${year}の費用を今の価値に直した額${WITH_JA}`,
  sales: ({ year }) => `${year}の売上`,
  taxable: ({ year }) => `${year}の費用のうち消費税がかかる額`,
  floorGap: ({ year }) => `${year}のセキュリティ運用費がガイドラインの最低額に足りない額`,
  incidentProbability: ({ year }) => `${year}に事故が起きる確率`,
  incidentMonths: ({ year }) => `${year}の12か月分の事故の確率の合計`,
  total: ({ span }) => `${span}の費用の合計${WITHOUT_JA}`,
  totalWithIncident: ({ span }) => `${span}の費用の合計${WITH_JA}`,
  presentValue: ({ span }) => `${span}の費用を今の価値に直した額${WITHOUT_JA}`,
  presentValueWithIncident: ({ span }) => `${span}の費用を今の価値に直した額${WITH_JA}`,
  averageMonthly: () => `1か月あたりの平均費用${WITHOUT_JA}`,
  totalSales: ({ span }) => `${span}の売上`,
  monthlySales: () => '1年目の月商',
  contribution: ({ span }) => `${span}の限界利益`,
  netContribution: ({ span }) => `${span}の限界利益から費用を引いた残り${WITHOUT_JA}`,
  netContributionWithIncident: ({ span }) => `${span}の限界利益から費用を引いた残り${WITH_JA}`,
  responseCost: () => '事故1回の対応費用（保険の支払い前）',
  closureLoss: () => '事故1回の休業などで失う利益',
  insurancePayment: () => '事故1回に保険から受け取る見込み額',
  severity: () => '事故1回の損害の見込み額（保険の支払い前）',
  retainedLoss: () => '事故1回の損害のうち自社が負う見込み額',
  incidentItem: ({ about }) => `事故1回の${itemName(about.item, 'ja')}`,
  priceIndex: (rate, year) => `${rate}で計算した${year}の価格の倍率`,
};

const WITHOUT_EN = ' (without expected incident loss)';
const WITH_EN = ' (with expected incident loss)';
const EN: Catalogue = {
  cell: ({ about, year }, line) => `cost of “${line(about.line)}” ${year}`,
  shareBase: ({ about, year }, line) => `amount that “${line(about.line)}” is a share of, ${year}`,
  lineTotal: ({ about, span }, line) => `total of “${line(about.line)}” ${span}`,
  rowCell: ({ about, year }) => `subtotal of “${rowName(about.row, 'en')}” ${year}`,
  rowTotal: ({ about, span }) => `total of “${rowName(about.row, 'en')}” ${span}`,
  totalCell: ({ year }) => `total cost ${year}${WITHOUT_EN}`,
  totalWithIncidentCell: ({ year }) => `total cost ${year}${WITH_EN}`,
  presentValueCell: ({ year }) => `present value of the cost ${year}${WITHOUT_EN}`,
  presentValueWithIncidentCell: ({ year }) => `present value of the cost ${year}${WITH_EN}`,
  sales: ({ year }) => `sales ${year}`,
  taxable: ({ year }) => `cost that carries consumption tax ${year}`,
  floorGap: ({ year }) => `what security operation lacks to the guideline’s minimum ${year}`,
  incidentProbability: ({ year }) => `probability of an incident ${year}`,
  incidentMonths: ({ year }) => `sum of the probability of an incident over the twelve months ${year}`,
  total: ({ span }) => `total cost ${span}${WITHOUT_EN}`,
  totalWithIncident: ({ span }) => `total cost ${span}${WITH_EN}`,
  presentValue: ({ span }) => `present value of the cost ${span}${WITHOUT_EN}`,
  presentValueWithIncident: ({ span }) => `present value of the cost ${span}${WITH_EN}`,
  averageMonthly: () => `average cost a month${WITHOUT_EN}`,
  totalSales: ({ span }) => `sales ${span}`,
  monthlySales: () => 'monthly sales in year 1',
  contribution: ({ span }) => `contribution margin ${span}`,
  netContribution: ({ span }) => `contribution margin less cost ${span}${WITHOUT_EN}`,
  netContributionWithIncident: ({ span }) => `contribution margin less cost ${span}${WITH_EN}`,
  responseCost: () => 'cost of responding to one incident, before insurance',
  closureLoss: () => 'margin lost through closing after one incident',
  severity: () => 'expected cost of one incident, before insurance',
  insurancePayment: () => 'expected payment of insurance for one incident',
  retainedLoss: () => 'expected cost of one incident that stays with you',
  incidentItem: ({ about }) => `one incident: ${itemName(about.item, 'en')}`,
  priceIndex: (rate, year) => `price level ${year}, from ${rate}`,
};

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };
