// @ts-check
// The tables of docs/methodology.*.md.
import { figure } from '../../packages/core/src/reference/figures/registry.ts';
import { defaultFigure } from '../../packages/core/src/scenario/archetypes/defaults.ts';
import { formatYen } from '../../packages/core/src/texts/format.ts';
import { OWN_SHOP_NAMES } from '../../packages/core/src/texts/input-names.ts';
import { VERDICT_RULES } from '../../packages/core/src/verdict/judge.ts';
import {
  backtest,
  curveFits,
  REFERENCE_CASE,
  recordBands,
  referenceCase,
  unitCosts,
} from '../../test/backtest/backtest.ts';
import { NONE, quantity, table, word } from './markdown.mjs';

/** @typedef {'ja' | 'en'} Language */
/** @typedef {{ ja: string, en: string }} Text */

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
export const METHODOLOGY_BLOCKS = {
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
          /** @type {import('../../packages/core/src/scenario/archetypes/defaults.ts').DefaultPath} */ (path),
          'draft-2022-10',
        );
        const { low, high, unit } = figure(found.id);
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
