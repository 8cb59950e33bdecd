// Writes what the docs take from the sources: docs/figures.*.md whole, and the tables between markers in
// docs/methodology.*.md and docs/embedding.*.md.
// usage: node scripts/setup.mjs scripts/make-docs.mjs [--check]
// Needs a Node that reads TypeScript (22.18 or newer); setup.mjs finds one. --check writes nothing and fails when a
// file is not as it would be written.
// @ts-check
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { BUILD_PRICES } from '../packages/core/src/reference/figures/build-prices.ts';
import { CASES } from '../packages/core/src/reference/figures/cases.ts';
import { CAUSES } from '../packages/core/src/reference/figures/causes.ts';
import { CLOSURE } from '../packages/core/src/reference/figures/closure.ts';
import { CONTRACTS } from '../packages/core/src/reference/figures/contracts.ts';
import { DAMAGE } from '../packages/core/src/reference/figures/damage.ts';
import { parentsOf } from '../packages/core/src/reference/figures/formula.ts';
import { FREQUENCY } from '../packages/core/src/reference/figures/frequency.ts';
import { INCIDENT_COSTS } from '../packages/core/src/reference/figures/incident-costs.ts';
import { LABOUR } from '../packages/core/src/reference/figures/labour.ts';
import { LOSS_CURVE } from '../packages/core/src/reference/figures/loss-curve.ts';
import { MOVES } from '../packages/core/src/reference/figures/moves.ts';
import { PAYMENT_FEES } from '../packages/core/src/reference/figures/payment-fees.ts';
import { PLATFORM_FEES } from '../packages/core/src/reference/figures/platform-fees.ts';
import { RATES } from '../packages/core/src/reference/figures/rates.ts';
import { FIGURES, figure } from '../packages/core/src/reference/figures/registry.ts';
import { REQUIREMENT_COUNTS } from '../packages/core/src/reference/figures/requirements.ts';
import { SECURITY_PRICES } from '../packages/core/src/reference/figures/security-prices.ts';
import { SHOP } from '../packages/core/src/reference/figures/shop.ts';
import { SOURCES } from '../packages/core/src/reference/sources.ts';
import { TOPICS } from '../packages/core/src/reference/topics.ts';
import { DEFAULT_PATHS, defaultFigure } from '../packages/core/src/scenario/archetypes/defaults.ts';
import { DATA_SETS } from '../packages/core/src/scenario/ids.ts';
import { formatQuantity, formatYen } from '../packages/core/src/texts/format.ts';
import { OWN_SHOP_NAMES } from '../packages/core/src/texts/input-names.ts';
import { VERDICT_RULES } from '../packages/core/src/verdict/judge.ts';
import { COLORS, PRIMITIVES, SIZES } from '../packages/widget/src/theme/tokens.ts';
import {
  backtest,
  curveFits,
  REFERENCE_CASE,
  recordBands,
  referenceCase,
  unitCosts,
} from '../test/backtest/backtest.ts';
import { figureValues } from './figure-values.mjs';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {import('../packages/core/src/reference/figure.ts').Figure} Figure */
/** @typedef {{ ja: string, en: string }} Text */

const ROOT = new URL('../', import.meta.url);
/** @type {readonly Language[]} */
const LANGUAGES = ['ja', 'en'];
const SETS = /** @type {const} */ (['draft-2022-10', 'final-2023-03', 'market']);
const STATUSES = /** @type {const} */ (['primary', 'secondary', 'derived', 'judgement']);
const NONE = '—';

/** Every figure stands in one group; a group that is missing here is reported. @type {[readonly Figure[], Text][]} */
const GROUPS = [
  [DAMAGE, { ja: '被害と漏えい件数', en: 'Damage and records leaked' }],
  [LOSS_CURVE, { ja: '損害額の分布', en: 'Curve of the loss' }],
  [CASES, { ja: '2社の事例', en: 'Two firms' }],
  [INCIDENT_COSTS, { ja: '事故対応の単価', en: 'Unit costs of an incident' }],
  [CLOSURE, { ja: '閉鎖と売上の回復', en: 'Closure and recovery' }],
  [FREQUENCY, { ja: '事故の頻度と規模', en: 'Frequency and size of leaks' }],
  [CAUSES, { ja: '原因', en: 'Causes' }],
  [CONTRACTS, { ja: '契約と委託', en: 'Contracts' }],
  [MOVES, { ja: '事故のあとの移転', en: 'Moves after an incident' }],
  [REQUIREMENT_COUNTS, { ja: '要件の数と決まり', en: 'Requirements' }],
  [SECURITY_PRICES, { ja: '安全対策の価格', en: 'Prices of security' }],
  [BUILD_PRICES, { ja: '構築と維持の価格', en: 'Prices of building and upkeep' }],
  [LABOUR, { ja: '自社の作業時間', en: 'Own working hours' }],
  [PLATFORM_FEES, { ja: 'SaaS・モールの料金', en: 'Fees of SaaS and malls' }],
  [PAYMENT_FEES, { ja: '決済手数料', en: 'Payment fees' }],
  [SHOP, { ja: '店の規模', en: 'The shop' }],
  [RATES, { ja: '率・税・年数', en: 'Rates, taxes, years' }],
];

/** @type {Record<string, Text>} */
const WORDS = {
  'draft-2022-10': { ja: '骨子案（2022年10月） `draft-2022-10`', en: 'Draft of October 2022 `draft-2022-10`' },
  'final-2023-03': { ja: '確定版（2023年3月） `final-2023-03`', en: 'Final edition of March 2023 `final-2023-03`' },
  market: { ja: '市場の資料と前提 `market`', en: 'Market sources and assumptions `market`' },
  primary: { ja: '原典で確認', en: 'primary' },
  secondary: { ja: '引用で確認', en: 'secondary' },
  derived: { ja: '計算', en: 'derived' },
  judgement: { ja: '前提', en: 'judgement' },
  high: { ja: '高', en: 'high' },
  medium: { ja: '中', en: 'medium' },
  low: { ja: '低', en: 'low' },
  mean: { ja: '平均', en: 'mean' },
  median: { ja: '中央値', en: 'median' },
  mode: { ja: '最頻', en: 'mode' },
  share: { ja: '割合', en: 'share' },
  count: { ja: '件数', en: 'count' },
  floor: { ja: '最低額', en: 'floor' },
  quote: { ja: '価格・提示', en: 'quote' },
  range: { ja: '幅', en: 'range' },
  rule: { ja: '決まり', en: 'rule' },
  case: { ja: '1社の事例', en: 'one case' },
  guideline: { ja: 'ガイドライン', en: 'guideline' },
  survey: { ja: '調査', en: 'survey' },
  statistics: { ja: '統計', en: 'statistics' },
  press: { ja: '報道', en: 'press' },
  'price-page': { ja: '価格のページ', en: 'price page' },
  law: { ja: '法令', en: 'law' },
  assumption: { ja: '前提', en: 'assumption' },
};
const word = (/** @type {string} */ key, /** @type {Language} */ language) => WORDS[key]?.[language] ?? key;

const SOURCE_IDS = Object.keys(SOURCES);
const sourceName = (/** @type {string} */ id) => `S${SOURCE_IDS.indexOf(id) + 1}`;

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows @param {string} [align] */
const table = (head, rows, align = '') =>
  [head, head.map((_, i) => (align[i] === 'r' ? '---:' : '---')), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');

/** Units that only sources use, beside those of the model. @type {Record<string, (value: number, language: Language) => string>} */
const MORE_UNITS = {
  'yen/year': (value, l) => (l === 'ja' ? `1年あたり${formatYen(value, l)}` : `${formatYen(value, l)} a year`),
  'yen/person-month': (value, l) =>
    l === 'ja' ? `1人月あたり${formatYen(value, l)}` : `${formatYen(value, l)} a person-month`,
  'times/year': (value, l) => (l === 'ja' ? `年${value}回` : `${value} a year`),
  days: (value, l) => (l === 'ja' ? `${value}日` : `${value} days`),
};

/** @param {number} value @param {string} unit @param {Language} language */
function quantity(value, unit, language) {
  const own = MORE_UNITS[unit];
  if (own) return own(value, language);
  // A curve's parameter keeps all its digits.
  if (unit === 'factor') return String(value);
  return formatQuantity(
    value,
    /** @type {import('../packages/core/src/formula/expression.ts').Unit} */ (unit),
    language,
  );
}

// --- docs/figures -----------------------------------------------------------------------------------------------------

/** @param {Figure} entry @param {Language} language */
function figureRow(entry, language) {
  const { id, label, value, low, high, unit, statistic, n, source, locator, status, confidence, validUntil } = entry;
  const derivation = 'derivation' in entry ? entry.derivation : undefined;
  const parents = derivation
    ? [...new Set([derivation.value, derivation.low, derivation.high].flatMap((part) => (part ? parentsOf(part) : [])))]
    : [];
  const from = language === 'ja' ? '元の値' : 'From';
  const how = [
    derivation?.text[language],
    parents.length > 0 ? `${from}: ${parents.map((parent) => `\`${parent}\``).join(', ')}` : undefined,
    entry.note?.[language],
  ];
  return [
    `${label[language]}<br>\`${id}\``,
    quantity(value, unit, language),
    low === undefined || high === undefined
      ? NONE
      : `${quantity(low, unit, language)} – ${quantity(high, unit, language)}`,
    `${word(statistic === 'judgement' ? 'judgement' : statistic, language)}${n === null ? '' : `, n = ${n}`}`,
    `[${sourceName(source)}](#${sourceName(source).toLowerCase()}) ${locator[language]}`,
    `${word(status, language)} / ${word(confidence, language)}`,
    validUntil,
    how.filter(Boolean).join('<br>') || NONE,
  ];
}

/** @param {string} id @param {Language} language */
function sourceText(id, language) {
  const source = SOURCES[/** @type {keyof typeof SOURCES} */ (id)];
  const ja = language === 'ja';
  /** @type {import('../packages/core/src/reference/sources.ts').Source} */
  const { title, publisher, kind, dateRead, url, readIn } = source;
  const published = source.datePublished ?? `${NONE} (${'undated' in source ? source.undated[language] : ''})`;
  const lines = [
    `${title} — ${publisher[language]} (${word(kind, language)})`,
    `${ja ? '公表日' : 'Published'}: ${published}, ${ja ? '読んだ日' : 'read'}: ${dateRead}${url ? `, <${url}>` : ''}`,
  ];
  if (readIn) {
    const at = readIn.datePublished ?? NONE;
    lines.push(
      `${ja ? '読んだところ' : 'Read in'}: ${readIn.publisher[language]}, ${ja ? '公表日' : 'published'}: ${at}${readIn.url ? `, <${readIn.url}>` : ''}`,
    );
  }
  return `#### ${sourceName(id)}\n\n${lines.map((line) => `- ${line}`).join('\n')}`;
}

/** @param {Language} language */
function figuresDoc(language) {
  const ja = language === 'ja';
  const grouped = GROUPS.flatMap(([figures]) => figures);
  const left = FIGURES.filter((entry) => !grouped.includes(entry)).map(({ id }) => id);
  if (left.length > 0) throw new Error(`make-docs: figures in no group: ${left.join(', ')}`);

  const counts = table(
    ['', ...SETS.map((set) => word(set, language)), ja ? '計' : 'all'],
    [
      ...STATUSES.map((status) => {
        const of = FIGURES.filter((entry) => entry.status === status);
        const bySet = SETS.map((set) => String(of.filter((entry) => entry.dataSet === set).length));
        return [word(status, language), ...bySet, String(of.length)];
      }),
      [
        ja ? '計' : 'all',
        ...SETS.map((set) => String(FIGURES.filter((entry) => entry.dataSet === set).length)),
        String(FIGURES.length),
      ],
    ],
    'lrrrr',
  );
  const head = ja
    ? ['数値', '値', '幅', '種類', '出典と箇所', '状態 / 確かさ', '有効期限', '導き方・注記']
    : [
        'Figure',
        'Value',
        'Range',
        'Statistic',
        'Source and place',
        'Status / confidence',
        'Valid until',
        'Derivation, note',
      ];
  const sets = SETS.map((set) => {
    const groups = GROUPS.flatMap(([figures, title]) => {
      const own = figures.filter((entry) => entry.dataSet === set);
      if (own.length === 0) return [];
      return [
        `### ${title[language]}\n\n${table(
          head,
          own.map((entry) => figureRow(entry, language)),
        )}`,
      ];
    });
    return `## ${word(set, language)}\n\n${groups.join('\n\n')}`;
  });
  const shown = (/** @type {import('../packages/core/src/reference/figures/registry.ts').FigureId | null} */ id) =>
    id === null ? NONE : `${quantity(figure(id).value, figure(id).unit, language)}<br>\`${id}\``;
  const topics = table(
    [ja ? '項目' : 'Topic', ...DATA_SETS.map((set) => word(set, language))],
    Object.entries(TOPICS).map(([topic, { draft, final }]) => [`\`${topic}\``, shown(draft), shown(final)]),
  );
  const defaults = table(
    [ja ? '入力' : 'Input', ...DATA_SETS.map((set) => word(set, language))],
    DEFAULT_PATHS.map((path) => [`\`${path}\``, ...DATA_SETS.map((set) => shown(defaultFigure(path, set).id))]),
  );
  const intro = ja
    ? `# 参照する数値

この文書は \`scripts/make-docs.mjs\` が数値の登録簿から書き出します。手で直さないでください。

製品に入っている既定の数値は、すべてここにあります。数値ごとに、値・幅・種類・件数・出典・箇所・状態・確かさ・有効期限が分かります。

- **状態**: 「原典で確認」は原典そのものを読んだ値です。「引用で確認」は、原典を引いた別のページで読んだ値です。「計算」は、ほかの数値から式で求めた値です。「前提」は、この製品が置いた値で、統計ではありません。
- **有効期限**: この日を過ぎたら、出典を読み直すまで使わないという日です。
- 骨子案と確定版の数値は、混ぜません。シナリオの \`dataSet\` で全体を切り替えます。[計算の方法](methodology.ja.md)も見てください。`
    : `# Reference figures

\`scripts/make-docs.mjs\` writes this page from the registry of figures. Do not edit it by hand.

Every default number in the product is here, with its value, range, kind of statistic, sample size, source, place in the source, status, confidence and date until which it may be used.

- **Status**: *primary* was read in the source itself, *secondary* on another page that quotes it. *Derived* follows from other figures by a formula. *Judgement* is an assumption of this product and no statistic.
- **Valid until**: after that day the source is to be read again before the figure is used.
- Figures of the draft and of the final edition are never mixed. A scenario's \`dataSet\` switches all of them at once. See also the [methodology](methodology.en.md).`;
  return `${[
    intro,
    `## ${ja ? '状態ごとの数' : 'Counts by status'}\n\n${counts}`,
    ...sets,
    `## ${ja ? '版ごとの対応' : 'What each edition says'}\n\n${topics}`,
    `## ${ja ? '入力の既定値' : 'Default inputs'}\n\n${defaults}`,
    `## ${ja ? '出典' : 'Sources'}\n\n${SOURCE_IDS.map((id) => sourceText(id, language)).join('\n\n')}`,
  ].join('\n\n')}\n`;
}

// --- tables of docs/methodology ---------------------------------------------------------------------------------------

const signed = (/** @type {number} */ share) => {
  const percent = (Math.abs(share) * 100).toFixed(1);
  return `${share < 0 ? '−' : '+'}${percent}%`;
};
const yen = (/** @type {number} */ value) => formatYen(value, 'en').replace('¥', '');
const plainPercent = (/** @type {number} */ share) => `${(share * 100).toFixed(1)}%`;

/** @type {Record<string, Text>} */
const CASE_NAMES = {
  A: { ja: 'A社', en: 'Firm A' },
  B: { ja: 'B社', en: 'Firm B' },
  curve: { ja: '調査の平均（件数の分布で平均）', en: "Survey's mean, over the law of records" },
  survey: { ja: '調査の平均（調査の平均件数）', en: "Survey's mean, at its mean records" },
};
/** @type {Record<string, Text>} */
const VARIANT_NAMES = {
  defaults: { ja: '既定の単価', en: 'default unit costs' },
  policy: { ja: 'お詫びはその会社のとおり', en: "the firm's own apology" },
  bill: { ja: 'お詫びと固定の費目をその会社のとおり', en: "the firm's own apology and fixed items" },
};

/** Tables by marker. @type {Record<string, (language: Language) => string>} */
const BLOCKS = {
  backtest: (language) =>
    table(
      language === 'ja'
        ? [
            '実例',
            '入れた値',
            '漏えい件数',
            '公表額（円）',
            '計算額（円）',
            '差',
            '単価がすべて下限（円）',
            '単価がすべて上限（円）',
          ]
        : [
            'Case',
            'With',
            'Records',
            'Published, yen',
            'Model, yen',
            'Deviation',
            'All at the low end, yen',
            'All at the high end, yen',
          ],
      backtest().map((row) => [
        CASE_NAMES[row.case]?.[language] ?? '',
        VARIANT_NAMES[row.variant]?.[language] ?? '',
        yen(row.records),
        yen(row.published),
        yen(row.model),
        signed(row.deviation),
        yen(row.atLow),
        yen(row.atHigh),
      ]),
      'llrrrrrr',
    ),
  'unit-costs': (language) => {
    const names = {
      forensics: ['/incident/severity/forensics', 'F'],
      callCentre: ['/incident/severity/callCentre', 'G'],
      callCentrePerHeld: ['/incident/severity/callCentrePerHeld', 'g'],
      legal: ['/incident/severity/legal', 'J'],
      legalPerHeld: ['/incident/severity/legalPerHeld', 'j'],
      other: ['/incident/severity/other', 'O'],
      notificationPerRecord: ['/incident/severity/notificationPerRecord', 'n'],
      apologyPerRecord: ['/incident/severity/apologyPerRecord', 'w'],
      apologyShare: ['/incident/severity/apologyShare', 'a'],
      reissueFee: ['/incident/severity/reissueFee', 'f'],
      reissueShare: ['/incident/severity/reissueShare', 's'],
      fraudPerCard: ['/incident/severity/fraudPerCard', 'q'],
    };
    const costs = unitCosts();
    return table(
      language === 'ja' ? ['記号', '費目', '既定値（骨子案）', '幅'] : ['Symbol', 'Item', 'Default (draft)', 'Range'],
      Object.entries(names).map(([key, [path, symbol]]) => {
        const found = defaultFigure(
          /** @type {import('../packages/core/src/scenario/archetypes/defaults.ts').DefaultPath} */ (path),
          'draft-2022-10',
        );
        const { low, high, unit } = found;
        return [
          String(symbol),
          OWN_SHOP_NAMES[/** @type {keyof typeof OWN_SHOP_NAMES} */ (key)][language],
          quantity(costs[/** @type {keyof typeof costs} */ (key)], unit, language),
          low === undefined || high === undefined
            ? NONE
            : `${quantity(low, unit, language)} – ${quantity(high, unit, language)}`,
        ];
      }),
    );
  },
  curve: (language) =>
    table(
      language === 'ja'
        ? [
            '版',
            '平均（円）',
            '1,000万円以上の割合',
            'μ（再計算）',
            'σ（再計算）',
            'μ（登録）',
            'σ（登録）',
            '中央値（円）',
            '99%点（円）',
          ]
        : [
            'Edition',
            'Mean, yen',
            'Share ≥ 10 million',
            'μ, recomputed',
            'σ, recomputed',
            'μ, registered',
            'σ, registered',
            'Median, yen',
            'P99, yen',
          ],
      curveFits().map((fit) => [
        `\`${fit.dataSet}\``,
        yen(fit.mean),
        plainPercent(fit.share),
        fit.mu.toFixed(6),
        fit.sigma.toFixed(6),
        String(fit.registered.mu),
        String(fit.registered.sigma),
        yen(fit.median),
        yen(fit.p99),
      ]),
      'lrrrrrrrr',
    ),
  bands: (language) =>
    table(
      language === 'ja'
        ? ['1事件の漏えい件数', '事件数', '公表', 'モデル', '差（ポイント）']
        : ['Records in one leak', 'Leaks', 'Published', 'Model', 'Difference, points'],
      recordBands().map(({ from, to, leaks, published, model }) => [
        to === Number.POSITIVE_INFINITY
          ? language === 'ja'
            ? `${yen(from)}件を超える`
            : `more than ${yen(from)}`
          : from === 0
            ? language === 'ja'
              ? `${yen(to)}件未満`
              : `fewer than ${yen(to)}`
            : `${yen(from)} – ${yen(to - (to === 10_000 ? 0 : 1))}`,
        String(leaks),
        plainPercent(published),
        plainPercent(model),
        signed(model - published).replace('%', ''),
      ]),
      'lrrrr',
    ),
  reference: (language) => {
    const loss = referenceCase();
    const ja = language === 'ja';
    const row = (/** @type {Text} */ name, /** @type {number} */ found, /** @type {number | undefined} */ expected) => [
      name[language],
      yen(found),
      expected === undefined ? NONE : yen(expected),
      expected === undefined ? NONE : Math.abs(found / expected - 1).toExponential(1),
    ];
    const p = plainPercent(REFERENCE_CASE.p);
    return `${ja ? `年${p}、${REFERENCE_CASE.years}年間` : `${p} a year, ${REFERENCE_CASE.years} years`}: P(N ≥ 1) = ${plainPercent(loss.pAny)}, ${ja ? '報告された相対誤差' : 'reported relative error'} ${loss.error.toExponential(1)}.\n\n${table(
      ja
        ? ['量', '製品（円）', '基準値（円）', '相対差']
        : ['Quantity', 'Product, yen', 'Reference, yen', 'Relative difference'],
      [
        row({ ja: '平均', en: 'Mean' }, loss.mean, 6_150_000),
        row({ ja: '中央値', en: 'Median' }, loss.median, undefined),
        row({ ja: '90%点', en: 'P90' }, loss.p90, 9_631_784),
        row({ ja: '95%点', en: 'P95' }, loss.p95, 26_304_621),
        row({ ja: '99%点', en: 'P99' }, loss.p99, 115_635_622),
        row({ ja: '最悪5%の平均', en: 'Mean of the worst 5 %' }, loss.tailMean95, undefined),
      ],
      'lrrr',
    )}`;
  },
  frequency: (language) =>
    table(
      language === 'ja'
        ? ['数値', '年あたりの確率', '幅', '状態']
        : ['Figure', 'Probability a year', 'Range', 'Status'],
      /** @type {const} */ ([
        'draft.frequency.published-leak-2021',
        'draft.frequency.published-leak-2024',
        'market.frequency.published-leak.one-cart',
        'assumption.frequency.self-built',
        'assumption.frequency.hosted',
      ]).map((id) => {
        const { label, value, low, high, status } = figure(id);
        const percent = (/** @type {number | undefined} */ x) =>
          x === undefined ? NONE : `${Number((x * 100).toPrecision(3))}%`;
        return [label[language], percent(value), `${percent(low)} – ${percent(high)}`, word(status, language)];
      }),
      'lrrl',
    ),
  verdict: (language) => {
    const ja = language === 'ja';
    const { clear, likely, tieShare, roundedCells } = VERDICT_RULES;
    return table(ja ? ['強さ', '条件'] : ['Strength', 'When'], [
      ['`none-eligible`', ja ? '選べる案が一つもない' : 'No option may be chosen'],
      [
        '`incomplete`',
        ja
          ? '値段の分からない費用があり、それしだいで順番が変わりうる'
          : 'A price is missing that could change the order',
      ],
      [
        '`tie`',
        ja
          ? `上位の差が、費用の${tieShare * 100}%以下か、丸めだけで動きうる額（既定で${roundedCells}マス × 0.5円）以下`
          : `The best differ by at most ${tieShare * 100} % of the cost, or by what rounding alone can move (${roundedCells} cells × half a yen unless counted)`,
      ],
      [
        '`clear`',
        ja
          ? `いちばんになる確率 − その誤差 が${clear * 100}%以上で、入力した値でも同じ案になり、境目までの距離が足り（下の「距離」）、先に片づけることが残っていない`
          : `Probability of being best less its error is at least ${clear * 100} %, the stated values name the same option, every distance suffices (see “Distance” below), and nothing blocking is open`,
      ],
      [
        '`likely`',
        ja
          ? `確率が同じく${likely * 100}%以上で、距離も足りる`
          : `The same probability, at least ${likely * 100} %, and the distances suffice`,
      ],
      [
        '`open`',
        ja
          ? 'それ未満。平均での1位と確率での1位が違う場合と、まだ計算していない場合も'
          : 'Less; also where another option is the likelier one, and before it has been computed',
      ],
    ]);
  },
};

// --- tables of docs/embedding -----------------------------------------------------------------------------------------

/** The widget's elements as its sources describe them: what `npm run cem` writes, without the file. */
function manifest() {
  const folder = new URL('packages/widget/src/', ROOT);
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) =>
      ts.createSourceFile(name, readFileSync(new URL(name, folder), 'utf8'), ts.ScriptTarget.ES2015, true),
    );
  const { modules: found } = create({ modules, plugins: litPlugin() });
  return /** @type {any[]} */ (found).flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
}

/** @type {any[] | undefined} */
let elements;

/** What the element's own descriptions say, in Japanese; one that is missing here stays in English. @type {Record<string, string>} */
const ELEMENT_JA = {
  lang: '要素の言語。`ja` か `en`。なければ、いちばん近い親の言語、それもなければ日本語',
  theme: '配色。`auto` は読む人の設定に従う',
  compute: '`on-demand` では、ボタンを押したときに計算し、結果を1文で読み上げる',
  persona: '最初の質問の代わりに、見本の店から始める',
  autosave: '入力をブラウザーに残すかどうかを選べるようにする',
  share: 'ページのアドレスから共有リンクを開く。この属性があるときだけアドレスを読む',
  'monthly-sales': '最初の質問に入れておく月商。人が書くとおりの形でよい（`300万`）',
  journey: '最初の質問で選んでおくもの',
  horizon: '見本の店の年数の代わりに、くらべる年数',
  'share-address': '共有リンクの行き先。ページのアドレスと違うとき（フレームの中など）に使う',
  scenario: '計算しているシナリオの写し。最初の質問に答えるまでは undefined。どんな値も受け取る。`ec-tco-error` も参照',
  reset: '尋ねずに最初の質問からやり直す。残した入力は消える。読む人は元に戻せる',
  result: '表示している結果。最初の結果が出るまでは undefined',
  'ec-tco-change': '読む人がシナリオを変え、それが完全なとき',
  'ec-tco-error': '設定したシナリオを受け取れないとき（前のシナリオが残る）、または使えない属性があるとき',
  'ec-tco-ready': '使えるようになったとき、1回',
  'ec-tco-reset': '読む人かページが最初からやり直したとき。残した入力も消えている',
  'ec-tco-print': '読む人が印刷を求めたとき',
  'ec-tco-share': '共有リンクを作ったとき',
  after: 'いちばん下。ページの提供者など',
  toolbar: '道具',
  inputs: '入力の列',
  bar: '狭い画面で答えを見せておく帯',
  '--ec-tco-sticky-top': 'ページに固定したヘッダーの高さ。入力の横に結果を置くときに使う',
};
const THEMED = new Set([
  ...Object.keys(COLORS).map((name) => `--ec-tco-color-${name}`),
  ...Object.keys(SIZES).map((name) => `--ec-tco-${name}`),
]);
// The same name may be a part and a property: the part's own text.
const PART_JA = { ...ELEMENT_JA, result: '結果の列' };

const code = (/** @type {string | undefined} */ text) => (text ? `\`${text.replaceAll('`', '')}\`` : NONE);
const line = (/** @type {string | undefined} */ text) => text?.replace(/\s+/g, ' ').trim() || NONE;

/** Tables by marker. @type {Record<string, (language: Language) => string>} */
const EMBEDDING_BLOCKS = {
  element: (language) => {
    const ja = language === 'ja';
    elements ??= manifest();
    const found = elements.find(({ tagName }) => tagName === 'ec-tco-calculator');
    if (!found) {
      return ja
        ? '**この版のパッケージには、まだ `<ec-tco-calculator>` がありません。**'
        : '**The package does not hold `<ec-tco-calculator>` yet.**';
    }
    /** @param {Text} title @param {readonly string[]} head @param {string[][] | undefined} rows */
    const part = (title, head, rows) => (rows?.length ? [`**${title[language]}**\n\n${table(head, rows)}`] : []);
    const name = ja ? '名前' : 'Name';
    const type = ja ? '型' : 'Type';
    const about = ja ? '説明' : 'Description';
    const described = (/** @type {any} */ item, /** @type {Record<string, string>} */ texts = ELEMENT_JA) =>
      (ja ? texts[item.name] : undefined) ?? line(item.description);
    const index = readFileSync(new URL('packages/widget/src/index.ts', ROOT), 'utf8');
    const open = index.includes('calculator')
      ? []
      : [
          ja
            ? '**パッケージの入口は、まだこの要素を定義していません。**'
            : '**The package does not define this element from its entry yet.**',
        ];
    const attributes = /** @type {any[]} */ (found.attributes ?? []);
    const publicFields = /** @type {any[]} */ (found.members ?? []).filter(
      (member) =>
        member.kind === 'field' &&
        member.description &&
        !member.attribute &&
        !member.static &&
        !/private|protected/.test(member.privacy ?? ''),
    );
    const methods = /** @type {any[]} */ (found.members ?? []).filter(
      (member) =>
        member.kind === 'method' &&
        member.description &&
        !member.static &&
        !/private|protected/.test(member.privacy ?? ''),
    );
    return [
      ...open,
      ...part(
        { ja: '属性', en: 'Attributes' },
        [name, type, ja ? '既定' : 'Default', about],
        attributes.map((item) => [code(item.name), code(item.type?.text), code(item.default), described(item)]),
      ),
      ...part(
        { ja: 'プロパティ（属性にないもの）', en: 'Properties that are no attributes' },
        [name, type, about],
        publicFields.map((item) => [code(item.name), code(item.type?.text), described(item)]),
      ),
      ...part(
        { ja: 'メソッド', en: 'Methods' },
        [name, about],
        methods.map((item) => [code(`${item.name}()`), described(item)]),
      ),
      ...part(
        { ja: 'イベント', en: 'Events' },
        [name, type, about],
        /** @type {any[]} */ (found.events ?? [])
          .filter((item) => item.name)
          .map((item) => [code(item.name), code(item.type?.text), described(item)]),
      ),
      ...part(
        { ja: 'スロット', en: 'Slots' },
        [name, about],
        found.slots?.map((/** @type {any} */ item) => [code(item.name || '(default)'), described(item)]),
      ),
      ...part(
        { ja: '外から書式を付けられる部分', en: 'Parts that can be styled' },
        [name, about],
        found.cssParts?.map((/** @type {any} */ item) => [code(item.name), described(item, PART_JA)]),
      ),
      ...part(
        {
          ja: 'この要素のカスタムプロパティ（ほかは下の表）',
          en: 'Custom properties of its own (the others are below)',
        },
        [name, ja ? '既定' : 'Default', about],
        /** @type {any[]} */ (found.cssProperties ?? [])
          .filter((item) => !THEMED.has(item.name))
          .map((item) => [code(item.name), code(item.default), described(item)]),
      ),
    ].join('\n\n');
  },
  properties: (language) => {
    const ja = language === 'ja';
    const colors = table(
      ja ? ['名前', '明るい配色', '暗い配色'] : ['Name', 'Light', 'Dark'],
      Object.entries(COLORS).map(([name, [light, dark]]) => [
        `\`--ec-tco-color-${name}\``,
        `\`${PRIMITIVES[light]}\``,
        `\`${PRIMITIVES[dark]}\``,
      ]),
    );
    const sizes = table(
      ja ? ['名前', '既定値'] : ['Name', 'Default'],
      Object.entries(SIZES).map(([name, value]) => [`\`--ec-tco-${name}\``, `\`${value}\``]),
    );
    return `${colors}\n\n${sizes}`;
  },
};

const MARKED = /<!-- generated: ([a-z-]+) -->\n[\s\S]*?<!-- \/generated -->/g;

/** @param {string} path @param {Language} language @param {Record<string, (language: Language) => string>} blocks */
function withTables(path, language, blocks) {
  const used = new Set();
  const written = readFileSync(new URL(path, ROOT), 'utf8').replace(MARKED, (_, /** @type {string} */ name) => {
    const block = blocks[name];
    if (!block) throw new Error(`make-docs: ${path} asks for "${name}", which does not exist.`);
    used.add(name);
    return `<!-- generated: ${name} -->\n\n${block(language)}\n\n<!-- /generated -->`;
  });
  const left = Object.keys(blocks).filter((name) => !used.has(name));
  if (left.length > 0) throw new Error(`make-docs: ${path} has no place for ${left.join(', ')}.`);
  return written;
}

const PAGES = /** @type {const} */ ([
  ['methodology', BLOCKS],
  ['embedding', EMBEDDING_BLOCKS],
]);

/** Every file that is written, by its path in the repository. @returns {Map<string, string>} */
export function generatedDocs() {
  const files = new Map();
  files.set('packages/core/src/reference/figure-values.ts', figureValues());
  for (const language of LANGUAGES) {
    files.set(`docs/figures.${language}.md`, figuresDoc(language));
    for (const [page, blocks] of PAGES) {
      const path = `docs/${page}.${language}.md`;
      files.set(path, withTables(path, language, blocks));
    }
  }
  // npm shows this page: the same tables, by the same test.
  const readme = 'packages/widget/README.md';
  files.set(readme, withTables(readme, 'en', EMBEDDING_BLOCKS));
  return files;
}

/** Paths of the files that are not as they would be written. */
export function outdatedDocs() {
  const now = (/** @type {string} */ path) => {
    try {
      return readFileSync(new URL(path, ROOT), 'utf8');
    } catch {
      return undefined;
    }
  };
  return [...generatedDocs()].filter(([path, text]) => now(path) !== text).map(([path]) => path);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const outdated = outdatedDocs();
  if (process.argv.includes('--check')) {
    for (const path of outdated) console.error(`${path} is out of date: node scripts/setup.mjs scripts/make-docs.mjs`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
  } else {
    const files = generatedDocs();
    for (const path of outdated) {
      writeFileSync(new URL(path, ROOT), files.get(path) ?? '');
      console.log(`wrote ${path}`);
    }
  }
}
