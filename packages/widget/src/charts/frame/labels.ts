export type ChartLocale = 'ja' | 'en';

export type NumberFormat = (value: number) => string;

/** Texts that every chart needs. */
export interface FrameLabels {
  /** What a screen reader calls the picture. */
  readonly chart: string;
  readonly keyboard: string;
  /** Stands where a point's value will be shown. */
  readonly readout: string;
  readonly table: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly empty: string;
  /** Joins the parts of a data point's name. */
  readonly join: (parts: readonly string[]) => string;
  readonly ruledOut: string;
  readonly unpriced: string;
  /** A total that misses a price. */
  readonly atLeast: (value: string) => string;
  /** Stands for a missing number in a table. */
  readonly none: string;
}

export const frameLabels: Readonly<Record<ChartLocale, FrameLabels>> = {
  ja: {
    chart: 'グラフ',
    keyboard: '矢印キーでデータを1つずつ読めます。',
    readout: '図に触れるか、矢印キーで移ると、値がここに出ます。',
    table: '数値を表で見る',
    saveSvg: 'SVGで保存',
    savePng: 'PNGで保存',
    empty: '表示するデータがありません。',
    join: (parts) => parts.join('、'),
    ruledOut: '対象外',
    unpriced: '価格未入力あり',
    atLeast: (value) => `${value}以上`,
    none: 'なし',
  },
  en: {
    chart: 'chart',
    keyboard: 'Use the arrow keys to read the data one by one.',
    readout: 'Point at the chart, or use the arrow keys, to see values here.',
    table: 'Show the numbers as a table',
    saveSvg: 'Save as SVG',
    savePng: 'Save as PNG',
    empty: 'There is no data to show.',
    join: (parts) => parts.join(', '),
    ruledOut: 'ruled out',
    unpriced: 'a price is missing',
    atLeast: (value) => `${value} or more`,
    none: 'none',
  },
};
