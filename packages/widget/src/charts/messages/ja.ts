import type { Catalogue } from './catalogue.ts';
import { quantile } from './quantile.ts';
import { split } from './split-months.ts';

const time = (months: number): string => {
  const { years, rest } = split(months);
  if (years === 0) return rest === 0 ? '開始' : `${rest}か月`;
  return rest === 0 ? `${years}年` : `${years}年${rest}か月`;
};

/** The charts' texts in Japanese. */
export const JA: Catalogue = {
  frame: {
    patterns: '模様をつける',
    chart: 'グラフ',
    keyboard: '矢印キーでデータを1つずつ読めます。',
    readout: '図に触れるか、矢印キーで移ると、値がここに出ます。',
    table: '数値を表で見る',
    saveSvg: 'SVGで保存',
    savePng: 'PNGで保存',
    of: (what, chart) => `${what}：${chart}`,
    empty: '表示するデータがありません。',
    join: (parts) => parts.join('、'),
    ruledOut: '対象外',
    unpriced: '価格が未定の費用あり',
    atLeast: (value) => `${value}以上`,
    better: (option, measure) => (measure === 'net' ? `「${option}」が多く残る` : `「${option}」が安い`),
    none: 'なし',
  },
  category: { option: '選択肢', total: '合計', state: '注記' },
  cumulative: {
    time,
    when: time,
    timeHead: '時期',
    crossover: (month, before, after) => `${month}：ここから「${after}」が「${before}」より安くなります`,
    more: (count) => `ほかに${count}件の逆転があります（表を参照）`,
    crossovers: '累計が逆転する時期',
    crossoverHead: ['時期', 'それまで安い', 'その後安い', '累計'],
  },
  exceedance: {
    curve: '選択肢',
    loss: '損失額（これ以上になる）',
    probability: '確率',
    quantile,
    point: (loss, probability) => `損失が${loss}以上になる確率 ${probability}`,
    quantiles: '損失の目安（P95＝95%の確率でこの額以下）',
  },
  breakEven: {
    difference: (measure) => (measure === 'net' ? '差額（マイナスのほうが多く残る）' : '差額'),
    equal: '同額',
    region: (from, to, what) => `${from}〜${to}：${what}`,
    breakEven: (value) => `損益分岐点 ${value}`,
    current: (value) => `現在の値 ${value}`,
    noRoot: 'この範囲では逆転しません',
    regions: (measure) => (measure === 'net' ? 'どこでどちらが多く残るか' : 'どこでどちらが安いか'),
    range: '範囲',
  },
  tornado: {
    low: '低い場合',
    high: '高い場合',
    base: '基準の差額',
    zero: '差額0（同額）',
    input: '項目',
    flips: '結論が変わる',
    keeps: '変わらない',
    verdict: '結論',
    difference: (end) => `${end}の差額`,
    atInput: (input, value) => `${input}なら${value}`,
  },
};
