import type { Figure } from '../figure.ts';
import { DRAFT_SECTIONS } from './draft-sections.ts';
import { ASSUMED, CALCULATED, EXCERPT, FROM_DRAFT, FROM_MARKET, FROM_PRICE_PAGE } from './origins.ts';
import { VALID_UNTIL } from './validity.ts';

const fromReport2021 = {
  ...FROM_MARKET,
  source: 'cashless-2022',
  locator: EXCERPT,
  validUntil: VALID_UNTIL.leaks2022,
} as const;
const fromReport2023 = {
  ...FROM_MARKET,
  source: 'cashless-2023-q1',
  locator: EXCERPT,
  validUntil: VALID_UNTIL.leaks2023,
} as const;
const fromReport2024 = {
  ...FROM_MARKET,
  source: 'cashless-2025',
  locator: EXCERPT,
  validUntil: VALID_UNTIL.leaks2025,
} as const;

const CRUDE = {
  ja: '粗い値。分子は全方式の公表事故、分母は2つのカートだけ。未公表の事故と休眠店は率を上げ、ほかのカートは下げる',
  en: 'Crude: all published leaks over the sites of two carts only. Unpublished leaks and dormant shops would raise the rate, other carts lower it',
} as const;

const CRUDER = {
  ja: '粗い値。分子は全方式の公表事故、分母は1つのカートだけで、もう1つのカートの店を数えないぶん高い。未公表の事故と休眠店は率を上げ、ほかのカートは下げる',
  en: 'Crude: all published leaks over the sites of one cart only, and so higher than over those of two. Unpublished leaks and dormant shops would raise the rate, other carts lower it',
} as const;

const BELOW_1000_Z = {
  op: 'normalQuantile',
  of: { op: 'figure', figure: 'market.leaks.2021.below-1000.share' },
} as const;

/** How often card data leak, and how many records at a time. */
export const FREQUENCY = [
  {
    ...fromReport2021,
    id: 'market.leaks.2021.incidents',
    label: { ja: '公表されたカード情報漏えい事件（2021年）', en: 'Published card-data leaks, 2021' },
    value: 75,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2021.cards',
    label: { ja: '漏えいしたカード情報（2021年）', en: 'Cards leaked, 2021' },
    value: 256_822,
    unit: 'records',
    statistic: 'count',
  },
  {
    ...CALCULATED,
    id: 'market.leaks.2021.cards-per-incident',
    label: { ja: '1事件あたりの漏えい件数の平均（2021年）', en: 'Mean number of cards per leak, 2021' },
    value: 3424,
    unit: 'records',
    n: 75,
    confidence: 'medium',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.cards' },
        right: { op: 'figure', figure: 'market.leaks.2021.incidents' },
      },
      decimals: 0,
      text: { ja: '漏えい件数 ÷ 事件数', en: 'Cards ÷ leaks' },
    },
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2020.cards-per-incident',
    label: { ja: '1事件あたりの漏えい件数の平均（2020年）', en: 'Mean number of cards per leak, 2020' },
    value: 1793,
    unit: 'records',
    statistic: 'mean',
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2021.below-500',
    label: { ja: '500件未満の事件（2021年）', en: 'Leaks of fewer than 500 cards, 2021' },
    value: 26,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2021.below-500.share',
    label: { ja: '500件未満の事件の割合（2021年）', en: 'Share of leaks of fewer than 500 cards, 2021' },
    value: 0.36,
    unit: 'rate',
    statistic: 'share',
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2021.500-to-999',
    label: { ja: '500〜999件の事件（2021年）', en: 'Leaks of 500 to 999 cards, 2021' },
    value: 10,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2021,
    id: 'market.leaks.2021.above-10000',
    label: { ja: '1万件を超える事件（2021年）', en: 'Leaks of more than 10,000 cards, 2021' },
    value: 5,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...CALCULATED,
    id: 'market.leaks.2021.sized-incidents',
    label: { ja: '件数の内訳の母数（2021年）', en: 'Leaks of known size, 2021' },
    value: 72,
    unit: 'count',
    confidence: 'medium',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.below-500' },
        right: { op: 'figure', figure: 'market.leaks.2021.below-500.share' },
      },
      decimals: 0,
      text: { ja: '500件未満の事件数 ÷ その割合', en: 'Leaks below 500 ÷ their share' },
    },
  },
  {
    ...CALCULATED,
    id: 'market.leaks.2021.below-1000.share',
    label: { ja: '1,000件未満の事件の割合（2021年）', en: 'Share of leaks of fewer than 1,000 cards, 2021' },
    value: 0.5,
    unit: 'rate',
    confidence: 'medium',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'divide',
        left: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.leaks.2021.below-500' },
            { op: 'figure', figure: 'market.leaks.2021.500-to-999' },
          ],
        },
        right: { op: 'figure', figure: 'market.leaks.2021.sized-incidents' },
      },
      decimals: 3,
      text: { ja: '（500件未満＋500〜999件）÷ 母数', en: '(Below 500 + 500 to 999) ÷ leaks of known size' },
    },
  },
  {
    ...CALCULATED,
    id: 'market.leaks.records.sigma',
    label: { ja: '1事件の漏えい件数の対数正規分布 σ', en: 'Lognormal σ of the records in one leak' },
    value: 1.569,
    unit: 'factor',
    confidence: 'low',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'add',
        of: [
          BELOW_1000_Z,
          {
            op: 'power',
            base: {
              op: 'add',
              of: [
                { op: 'power', base: BELOW_1000_Z, exponent: 2 },
                {
                  op: 'multiply',
                  of: [
                    { op: 'literal', value: 2 },
                    {
                      op: 'ln',
                      of: {
                        op: 'divide',
                        left: { op: 'figure', figure: 'market.leaks.2021.cards-per-incident' },
                        right: { op: 'literal', value: 1000 },
                      },
                    },
                  ],
                },
              ],
            },
            exponent: 0.5,
          },
        ],
      },
      decimals: 4,
      text: {
        ja: 'z＝標準正規分布の（1,000件未満の割合）点として σ＝z＋√(z²＋2·ln(平均÷1,000))',
        en: 'σ = z + √(z² + 2·ln(mean ÷ 1,000)), z the standard normal point of the share below 1,000',
      },
    },
    note: {
      ja: '2021年の分布。2024年は1万件以上の事件が4割に増えており、最近の規模を小さく見る',
      en: 'The spread of 2021. In 2024 four leaks in ten had 10,000 cards or more, so this understates recent ones',
    },
  },
  {
    ...CALCULATED,
    id: 'market.leaks.records.median',
    label: { ja: '1事件の漏えい件数の中央値', en: 'Median number of records in one leak' },
    value: 1000,
    unit: 'records',
    confidence: 'medium',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'literal', value: 1000 },
        right: {
          op: 'exp',
          of: { op: 'multiply', of: [BELOW_1000_Z, { op: 'figure', figure: 'market.leaks.records.sigma' }] },
        },
      },
      decimals: 0,
      text: {
        ja: '1,000 ÷ exp(z·σ)。半数が1,000件未満なら z＝0 で中央値は1,000',
        en: '1,000 ÷ exp(z·σ); with half of all leaks below 1,000, z is 0 and the median 1,000',
      },
    },
  },
  {
    ...fromReport2023,
    id: 'market.leaks.2023-q1.incidents',
    label: {
      ja: '公表されたカード情報漏えい事件（2023年1〜3月）',
      en: 'Published card-data leaks, January to March 2023',
    },
    value: 16,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2023,
    id: 'market.leaks.2023-q1.undetected-over-1-year',
    label: {
      ja: '漏えいが1〜3年続いていた事件（2023年1〜3月）',
      en: 'Leaks that had gone on for one to three years, January to March 2023',
    },
    value: 8,
    unit: 'count',
    statistic: 'count',
    n: 16,
  },
  {
    ...fromReport2023,
    id: 'market.leaks.2023-q1.undetected-under-3-months',
    label: {
      ja: '漏えいが3か月以内だった事件（2023年1〜3月）',
      en: 'Leaks found within three months, January to March 2023',
    },
    value: 5,
    unit: 'count',
    statistic: 'count',
    n: 16,
  },
  {
    ...fromReport2023,
    id: 'market.leaks.2023-q1.through-saas-script',
    label: {
      ja: '入力支援のSaaSのスクリプトを経由した事件（2023年1〜3月）',
      en: "Leaks through a form-assist SaaS's script, January to March 2023",
    },
    value: 4,
    unit: 'count',
    statistic: 'count',
    n: 16,
    note: { ja: 'SaaSを使えば漏えいが起きないわけではない', en: 'Hosted services do leak' },
  },
  {
    ...fromReport2024,
    id: 'market.leaks.2023.incidents',
    label: { ja: '公表されたカード情報漏えい事件（2023年）', en: 'Published card-data leaks, 2023' },
    value: 37,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2024,
    id: 'market.leaks.2024.incidents',
    label: { ja: '公表されたカード情報漏えい事件（2024年）', en: 'Published card-data leaks, 2024' },
    value: 37,
    unit: 'count',
    statistic: 'count',
  },
  {
    ...fromReport2024,
    id: 'market.leaks.2023.above-10000.share',
    label: { ja: '1万件以上の事件の割合（2023年）', en: 'Share of leaks of 10,000 cards or more, 2023' },
    value: 0.135,
    unit: 'rate',
    statistic: 'share',
    n: 37,
  },
  {
    ...fromReport2024,
    id: 'market.leaks.2024.above-10000.share',
    label: { ja: '1万件以上の事件の割合（2024年）', en: 'Share of leaks of 10,000 cards or more, 2024' },
    value: 0.405,
    unit: 'rate',
    statistic: 'share',
    n: 37,
  },
  {
    ...fromReport2024,
    id: 'market.leaks.2024.undetected-over-1-year.share',
    label: { ja: '発覚まで1年以上かかった事件の割合（2024年）', en: 'Share of leaks found after a year or more, 2024' },
    value: 0.837,
    unit: 'rate',
    statistic: 'share',
    n: 37,
  },
  {
    ...FROM_MARKET,
    id: 'market.leaks.2024.found-by-police',
    label: { ja: '警察の捜査で見つかった事件（2024年）', en: 'Leaks found by the police, 2024' },
    value: 13,
    unit: 'count',
    statistic: 'count',
    n: 37,
    source: 'cashless-2025-scan',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.leaks2025,
  },
  {
    ...CALCULATED,
    id: 'market.leaks.2024.found-by-police.share',
    label: { ja: '警察の捜査で見つかった割合（2024年）', en: 'Share of leaks found by the police, 2024' },
    value: 0.351,
    unit: 'rate',
    confidence: 'medium',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2025,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2024.found-by-police' },
        right: { op: 'figure', figure: 'market.leaks.2024.incidents' },
      },
      decimals: 3,
      text: { ja: '警察が見つけた事件 ÷ 全事件', en: 'Found by the police ÷ all leaks' },
    },
  },
  {
    ...FROM_MARKET,
    id: 'market.leaks.2024-q2.incidents',
    label: {
      ja: '公表されたカード情報漏えい事件（2024年4〜6月）',
      en: 'Published card-data leaks, April to June 2024',
    },
    value: 15,
    unit: 'count',
    statistic: 'count',
    source: 'cashless-2024-q2',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.leaks2024,
  },
  {
    ...FROM_MARKET,
    id: 'market.leaks.2024-q2.cards',
    label: { ja: '漏えいしたカード情報（2024年4〜6月）', en: 'Cards leaked, April to June 2024' },
    value: 120_727,
    unit: 'records',
    statistic: 'count',
    source: 'cashless-2024-q2',
    locator: EXCERPT,
    validUntil: VALID_UNTIL.leaks2024,
  },
  {
    ...FROM_PRICE_PAGE,
    id: 'market.sites.open-source-cart',
    label: {
      ja: '自社構築向けオープンソースカートの店舗数（開発元の公表、以上）',
      en: "Shops on an open-source cart, its maker's claim (at least)",
    },
    value: 35_000,
    unit: 'count',
    statistic: 'count',
    source: 'cart-maker',
    locator: EXCERPT,
  },
  {
    ...FROM_DRAFT,
    id: 'draft.sites.cms-cart-plugin',
    label: { ja: 'CMS用カートのプラグインを使うサイト数', en: "Sites on a CMS's cart plugin" },
    value: 25_000,
    low: 20_000,
    high: 30_000,
    unit: 'count',
    statistic: 'range',
    locator: DRAFT_SECTIONS.hostedService,
    evidence: { tokens: ['ECサイト数', '2 - 3万'] },
  },
  {
    ...CALCULATED,
    id: 'draft.frequency.published-leak-2021',
    label: {
      ja: '公表された漏えいの年間発生率（自社構築、2021年）',
      en: 'Published leaks per self-built site and year, 2021',
    },
    value: 0.00125,
    low: 0.00115,
    high: 0.00136,
    unit: 'rate/year',
    confidence: 'low',
    dataSet: 'draft-2022-10',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin' },
          ],
        },
      },
      low: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin', of: 'high' },
          ],
        },
      },
      high: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin', of: 'low' },
          ],
        },
      },
      decimals: 5,
      text: { ja: '公表された事件 ÷ 2つのカートのサイト数', en: 'Published leaks ÷ sites of two carts' },
    },
    note: CRUDE,
  },
  {
    ...CALCULATED,
    id: 'draft.frequency.published-leak-2024',
    label: {
      ja: '公表された漏えいの年間発生率（自社構築、2024年）',
      en: 'Published leaks per self-built site and year, 2024',
    },
    value: 0.00062,
    low: 0.00057,
    high: 0.00067,
    unit: 'rate/year',
    confidence: 'low',
    dataSet: 'draft-2022-10',
    validUntil: VALID_UNTIL.draft,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2024.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin' },
          ],
        },
      },
      low: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2024.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin', of: 'high' },
          ],
        },
      },
      high: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2024.incidents' },
        right: {
          op: 'add',
          of: [
            { op: 'figure', figure: 'market.sites.open-source-cart' },
            { op: 'figure', figure: 'draft.sites.cms-cart-plugin', of: 'low' },
          ],
        },
      },
      decimals: 5,
      text: { ja: '公表された事件 ÷ 2つのカートのサイト数', en: 'Published leaks ÷ sites of two carts' },
    },
    note: CRUDE,
  },
  {
    ...CALCULATED,
    id: 'market.frequency.published-leak.one-cart',
    label: {
      ja: '公表された漏えいの年間発生率（1つのカートだけを分母）',
      en: 'Published leaks per site and year, one cart as base',
    },
    value: 0.0016,
    low: 0.00106,
    high: 0.00214,
    unit: 'rate/year',
    confidence: 'low',
    dataSet: 'market',
    validUntil: VALID_UNTIL.leaks2022,
    derivation: {
      value: {
        op: 'median',
        of: [
          {
            op: 'divide',
            left: { op: 'figure', figure: 'market.leaks.2024.incidents' },
            right: { op: 'figure', figure: 'market.sites.open-source-cart' },
          },
          {
            op: 'divide',
            left: { op: 'figure', figure: 'market.leaks.2021.incidents' },
            right: { op: 'figure', figure: 'market.sites.open-source-cart' },
          },
        ],
      },
      low: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2024.incidents' },
        right: { op: 'figure', figure: 'market.sites.open-source-cart' },
      },
      high: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.leaks.2021.incidents' },
        right: { op: 'figure', figure: 'market.sites.open-source-cart' },
      },
      decimals: 5,
      text: { ja: '2024年と2021年の事件 ÷ 1つのカートのサイト数', en: 'Leaks of 2024 and of 2021 ÷ sites of one cart' },
    },
    note: CRUDER,
  },
  {
    ...CALCULATED,
    id: 'draft.frequency.implied-by-premium',
    label: {
      ja: '保険料から逆算した事故の確率（多くて）',
      en: 'Probability of an incident that a premium implies, at most',
    },
    value: 0.003875,
    unit: 'rate/year',
    confidence: 'low',
    dataSet: 'draft-2022-10',
    validUntil: VALID_UNTIL.draft,
    derivation: {
      value: {
        op: 'divide',
        left: { op: 'figure', figure: 'market.insurance.smaller.premium' },
        right: { op: 'figure', figure: 'draft.incident.response-cost.mean' },
      },
      decimals: 6,
      text: { ja: '保険料（補償小） ÷ 事故対応費用の平均', en: 'Premium of the smaller cover ÷ mean response cost' },
    },
    note: {
      ja: '保険料には賠償の補償と保険会社の経費が入るので、実際の確率はこれより低い',
      en: 'The premium pays for liability and for the insurer, too: the true probability is lower',
    },
  },
  {
    ...ASSUMED,
    id: 'assumption.frequency.self-built',
    label: { ja: '漏えい事故の年間発生確率（自社構築）', en: 'Yearly probability of a leak, self-built' },
    value: 0.0015,
    low: 0.0005,
    high: 0.01,
    unit: 'rate/year',
    note: {
      ja: '前提。公表事故からの粗い率（0.06〜0.14%）を含む範囲で、上限1%は判断。保険料から逆算すると多くて0.4%ほどになる。発生率を公表する機関はない',
      en: 'An assumption around the crude rate of published leaks (0.06 to 0.14 %); the 1 % top is judgement. An insurance premium implies up to about 0.4 %. Nobody publishes this rate',
    },
  },
  {
    ...ASSUMED,
    id: 'assumption.frequency.hosted',
    label: { ja: '漏えい事故の年間発生確率（SaaS・モール）', en: 'Yearly probability of a leak, SaaS or mall' },
    value: 0.00015,
    low: 0.00005,
    high: 0.001,
    unit: 'rate/year',
    derivation: {
      value: {
        op: 'multiply',
        of: [
          { op: 'figure', figure: 'assumption.frequency.self-built' },
          { op: 'literal', value: 0.1 },
        ],
      },
      low: {
        op: 'multiply',
        of: [
          { op: 'figure', figure: 'assumption.frequency.self-built', of: 'low' },
          { op: 'literal', value: 0.1 },
        ],
      },
      high: {
        op: 'multiply',
        of: [
          { op: 'figure', figure: 'assumption.frequency.self-built', of: 'high' },
          { op: 'literal', value: 0.1 },
        ],
      },
      decimals: 6,
      text: { ja: '自社構築の10分の1と置く', en: 'Taken as a tenth of the self-built one' },
    },
    note: {
      ja: '前提。10分の1は、全体の約24%がSaaS・モールの店だと見たのに当たる（半分がそうなら、32分の1になる）。被害者の97%が自社構築だったが、SaaSの店舗数が分からず率は求められない。0にはしない（SaaS経由の事件もある）',
      en: 'An assumption. A tenth implies that about 24 % of all shops are hosted (at a half it would be one 32nd). 97 % of victims were self-built, but the number of hosted shops is unknown, so no rate follows. Not zero: leaks through hosted services occur',
    },
  },
] as const satisfies readonly Figure[];
