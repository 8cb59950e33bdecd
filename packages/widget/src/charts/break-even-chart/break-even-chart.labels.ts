import { type ChartLocale, type FrameLabels, frameLabels } from '../frame/labels.ts';

export interface BreakEvenLabels extends FrameLabels {
  readonly difference: string;
  readonly cheaper: (option: string) => string;
  readonly equal: string;
  readonly region: (from: string, to: string, what: string) => string;
  readonly breakEven: (value: string) => string;
  readonly current: (value: string) => string;
  readonly noRoot: string;
  readonly regions: string;
  readonly range: string;
}

export const breakEvenLabels: Readonly<Record<ChartLocale, BreakEvenLabels>> = {
  ja: {
    ...frameLabels.ja,
    difference: '差額',
    cheaper: (option) => `「${option}」が安い`,
    equal: '同額',
    region: (from, to, what) => `${from}〜${to}：${what}`,
    breakEven: (value) => `損益分岐点 ${value}`,
    current: (value) => `現在の値 ${value}`,
    noRoot: 'この範囲では逆転しません',
    regions: 'どこでどちらが安いか',
    range: '範囲',
  },
  en: {
    ...frameLabels.en,
    difference: 'Difference',
    cheaper: (option) => `“${option}” is cheaper`,
    equal: 'no difference',
    region: (from, to, what) => `${from} to ${to}: ${what}`,
    breakEven: (value) => `Break-even at ${value}`,
    current: (value) => `Value now ${value}`,
    noRoot: 'No break-even in this range',
    regions: 'Where which one is cheaper',
    range: 'Range',
  },
};
