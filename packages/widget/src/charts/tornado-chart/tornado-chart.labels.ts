import { type ChartLocale, type FrameLabels, frameLabels } from '../frame/labels.ts';

export interface TornadoLabels extends FrameLabels {
  readonly low: string;
  readonly high: string;
  readonly base: string;
  readonly zero: string;
  readonly input: string;
  readonly flips: string;
  readonly keeps: string;
  readonly verdict: string;
  /** Which side of zero is whose. */
  readonly cheaper: (option: string) => string;
  /** Head of the column with the difference in that case. */
  readonly difference: (end: string) => string;
  readonly atInput: (input: string, value: string) => string;
}

export const tornadoLabels: Readonly<Record<ChartLocale, TornadoLabels>> = {
  ja: {
    ...frameLabels.ja,
    low: '低い場合',
    high: '高い場合',
    base: '基準の差額',
    zero: '差額0（同額）',
    input: '項目',
    flips: '結論が変わる',
    keeps: '変わらない',
    verdict: '結論',
    cheaper: (option) => `「${option}」が安い`,
    difference: (end) => `${end}の差額`,
    atInput: (input, value) => `${input}なら${value}`,
  },
  en: {
    ...frameLabels.en,
    low: 'Low case',
    high: 'High case',
    base: 'Base difference',
    zero: 'No difference',
    input: 'Input',
    flips: 'changes the verdict',
    keeps: 'does not change it',
    verdict: 'Verdict',
    cheaper: (option) => `“${option}” is cheaper`,
    difference: (end) => `Difference in the ${end.toLowerCase()}`,
    atInput: (input, value) => `${input}: ${value}`,
  },
};
