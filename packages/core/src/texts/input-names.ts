import type { Closure, Insurance, Line, Option, Scenario, Severity } from '../scenario/schema.ts';
import type { Language, Text } from './language.ts';

type Names<Key extends string> = Readonly<Record<Key, Text>>;
type OwnShop = Exclude<keyof Extract<Severity, { kind: 'own-shop' }>, 'kind' | 'records'>;

export const BUSINESS_NAMES: Names<keyof Scenario['business']> = {
  monthlySales: { ja: '1年目の月商（税抜）', en: 'monthly sales in year 1, without tax' },
  salesGrowth: { ja: '売上の伸び率（1年あたり）', en: 'yearly growth of sales' },
  averageOrderValue: { ja: '注文1件の平均金額（税抜）', en: 'average order value, without tax' },
  contributionMargin: { ja: '限界利益率', en: 'contribution margin rate' },
  cardShare: { ja: 'カード払いの割合', en: 'share of card payments' },
  personalRecords: { ja: '持っている個人情報の件数', en: 'personal records held' },
  cardRecords: { ja: '漏れるおそれのあるカード情報の件数', en: 'card records exposed' },
  employees: { ja: '従業員数', en: 'employees' },
  hourlyCost: { ja: '自社の作業1時間の費用', en: 'cost of an own working hour' },
};

export const RATE_NAMES: Names<keyof Scenario['rates']> = {
  discount: { ja: '割引率（将来の費用を今の価値に直す率）', en: 'discount rate' },
  inflation: { ja: '物価上昇率（1年あたり）', en: 'yearly price inflation' },
  consumptionTax: { ja: '消費税率', en: 'consumption tax rate' },
};

export const INSURANCE_NAMES: Names<keyof Insurance> = {
  coveredShare: { ja: '保険の補償割合', en: 'share covered by insurance' },
  deductible: { ja: '保険の免責額', en: 'deductible of the insurance' },
  limit: { ja: '保険の支払限度額', en: 'limit of the insurance' },
};

export const TRANSITION_NAMES: Names<keyof NonNullable<Option['transition']>> = {
  months: { ja: '切り替えが終わるまでの月数', en: 'months until the change is done' },
  annualProbability: {
    ja: '切り替えが終わるまでの事故の確率（1年あたり）',
    en: 'yearly incident probability until the change is done',
  },
};

export const OWN_SHOP_NAMES: Names<OwnShop> = {
  forensics: { ja: '原因の調査（フォレンジック）の費用', en: 'cost of the forensic investigation' },
  reissueFee: { ja: 'カード1枚の再発行手数料', en: 'fee for reissuing a card' },
  reissueShare: { ja: '再発行手数料を負担する割合', en: 'share of reissue fees borne' },
  fraudPerCard: { ja: 'カード1枚の不正利用の補償額', en: 'fraud compensation per card' },
  callCentre: { ja: '問い合わせ窓口の費用', en: 'cost of the call centre' },
  callCentrePerHeld: {
    ja: '問い合わせ窓口の費用（持っている個人情報1件あたり）',
    en: 'cost of the call centre for each record held',
  },
  legal: { ja: '弁護士などの費用', en: 'cost of lawyers' },
  legalPerHeld: {
    ja: '弁護士などの費用（持っている個人情報1件あたり）',
    en: 'cost of lawyers for each record held',
  },
  notificationPerRecord: { ja: 'お客さま1件の通知の費用', en: 'cost of notifying a customer' },
  apologyPerRecord: { ja: 'お客さま1件のおわびの費用', en: 'cost of an apology to a customer' },
  apologyShare: { ja: 'おわびの費用を払う割合', en: 'share of customers who are paid an apology' },
  other: { ja: '事故のその他の費用', en: 'other cost of an incident' },
};

export const OWN_RANGE_NAMES: Names<'low' | 'mode' | 'high' | 'yen'> = {
  low: { ja: '事故1回の対応費用（少ない場合）', en: 'response cost of one incident, low' },
  mode: { ja: '事故1回の対応費用（いちばんありそうな額）', en: 'response cost of one incident, most likely' },
  high: { ja: '事故1回の対応費用（多い場合）', en: 'response cost of one incident, high' },
  yen: { ja: '事故1回の対応費用', en: 'response cost of one incident' },
};

export const CLOSURE_NAMES: Names<keyof Closure> = {
  months: { ja: '事故のあと休業する月数', en: 'months closed after an incident' },
  recoveryMonths: { ja: '再開してから売上が戻るまでの月数', en: 'months until sales have recovered' },
  restartShare: { ja: '再開したときの売上の割合', en: 'share of sales at the restart' },
  leavingShare: { ja: '離れるカード払いのお客さまの割合', en: 'share of card customers who leave' },
  leavingMonths: { ja: 'お客さまが離れている月数', en: 'months for which they stay away' },
};

const HORIZON: Text = { ja: '比較する年数', en: 'years compared' };
const PROBABILITY: Text = { ja: '事故の確率（1年あたり）', en: 'yearly probability of an incident' };
const ESCALATION: Text = { ja: '「#」の値上がり率（1年あたり）', en: 'yearly price rise of “#”' };
const BOUNDS: Names<'low' | 'base' | 'high'> = {
  low: { ja: '（下の値）', en: ' (low)' },
  base: { ja: '（中心の値）', en: ' (base)' },
  high: { ja: '（上の値）', en: ' (high)' },
};

/** What the number of a line is called, by how the line is stated; `#` is the line's name. */
const AMOUNTS: { readonly [K in Line['amount']['kind']]: (line: Line) => Text } = {
  fixed: ({ timing }) => PRICE[timing.kind],
  unquoted: ({ timing }) => PRICE[timing.kind],
  hours: ({ timing }) => HOURS[timing.kind],
  'sales-rate': () => ({ ja: '「#」の料率（売上に対して）', en: 'rate of “#” on sales' }),
  'per-order': () => ({ ja: '「#」の注文1件あたりの金額', en: 'price of “#” an order' }),
  share: () => ({ ja: '「#」の割合（ほかの費用に対して）', en: 'share of other costs for “#”' }),
};
const ONCE: Text = { ja: '「#」の1回の金額', en: 'price of “#” each time' };
const ONCE_HOURS: Text = { ja: '「#」の1回の作業時間', en: 'hours of “#” each time' };
const PRICE: Names<Line['timing']['kind']> = {
  'before-opening': { ja: '「#」の金額', en: 'price of “#”' },
  once: { ja: '「#」の金額', en: 'price of “#”' },
  monthly: { ja: '「#」の月額', en: 'monthly price of “#”' },
  yearly: { ja: '「#」の年額', en: 'yearly price of “#”' },
  every: ONCE,
};
const HOURS: Names<Line['timing']['kind']> = {
  'before-opening': { ja: '「#」の作業時間', en: 'hours of “#”' },
  once: { ja: '「#」の作業時間', en: 'hours of “#”' },
  monthly: { ja: '「#」の1か月の作業時間', en: 'monthly hours of “#”' },
  yearly: { ja: '「#」の1年の作業時間', en: 'yearly hours of “#”' },
  every: ONCE_HOURS,
};

/**
 * Label of the input at an address, with its option's and line's name.
 * @param within leave out the option's name where the reader already knows the option: its id.
 * @returns the address itself where it leads to no input.
 */
export function describeInput(scenario: Scenario, pointer: string, language: Language, within?: string): string {
  const parts = pointer.split('/').slice(1);
  const bound = own(BOUNDS, parts.at(-1));
  const severity = parts[0] === 'incident' && parts[1] === 'severity';
  if (bound && parts.length > 1 && !(severity && parts.length === 3)) {
    const inner = describeInput(scenario, pointer.slice(0, pointer.lastIndexOf('/')), language, within);
    return inner.startsWith('/') ? pointer : inner + bound[language];
  }
  const [root, first, ...rest] = parts;
  const text = (names: Readonly<Record<string, Text>>, key: string | undefined) => own(names, key)?.[language];
  switch (root) {
    case 'horizonYears':
      return first === undefined ? HORIZON[language] : pointer;
    case 'business':
      return (rest.length === 0 ? text(BUSINESS_NAMES, first) : undefined) ?? pointer;
    case 'rates':
      return (rest.length === 0 ? text(RATE_NAMES, first) : undefined) ?? pointer;
    case 'incident': {
      const names =
        first === 'closure' ? CLOSURE_NAMES : first === 'severity' ? { ...OWN_SHOP_NAMES, ...OWN_RANGE_NAMES } : {};
      return (rest.length === 1 ? text(names, rest[0]) : undefined) ?? pointer;
    }
    case 'options': {
      const option = scenario.options.find(({ id }) => id === first);
      const label = option && ofOption(option, rest)?.[language];
      if (label === undefined) return pointer;
      return within === first ? label : withOption(option?.name ?? '', label, language);
    }
    default:
      return pointer;
  }
}

/** Puts an option's name before a label. */
export const withOption = (option: string, label: string, language: Language): string =>
  language === 'ja' ? `${option}：${label}` : `${option}: ${label}`;

const own = (names: Readonly<Record<string, Text>>, key: string | undefined): Text | undefined =>
  key !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;

function ofOption(option: Option, [key, second, ...rest]: readonly string[]): Text | undefined {
  if (key === 'annualProbability') return second === undefined ? PROBABILITY : undefined;
  if (key === 'lines') {
    const line = option.lines.find(({ id }) => id === second);
    const named = line && ofLine(line, rest);
    return named && named(line.name);
  }
  if (rest.length > 0) return undefined;
  if (key === 'sales') return own(BUSINESS_NAMES, second);
  if (key === 'insurance') return own(INSURANCE_NAMES, second);
  return key === 'transition' ? own(TRANSITION_NAMES, second) : undefined;
}

function ofLine(line: Line, [key, last, ...rest]: readonly string[]): ((name: string) => Text) | undefined {
  const text =
    rest.length > 0 || last === undefined
      ? undefined
      : key === 'amount'
        ? AMOUNTS[line.amount.kind](line)
        : key === 'escalation' && last === 'rate'
          ? ESCALATION
          : undefined;
  // A replacer, not a text: `$&` in a line's name is the user's.
  return text && ((name) => ({ ja: text.ja.replace('#', () => name), en: text.en.replace('#', () => name) }));
}
