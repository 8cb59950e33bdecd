import { type ChartLocale, type FrameLabels, frameLabels } from '../frame/labels.ts';

export interface ExceedanceLabels extends FrameLabels {
  readonly curve: string;
  /** Axis titles. */
  readonly loss: string;
  readonly probability: string;
  /** Name of a quantile, as short as P95. */
  readonly quantile: (level: number) => string;
  readonly point: (loss: string, probability: string) => string;
  readonly quantiles: string;
}

const quantile = (level: number): string => `P${Math.round(level * 1000) / 10}`;

export const exceedanceLabels: Readonly<Record<ChartLocale, ExceedanceLabels>> = {
  ja: {
    ...frameLabels.ja,
    curve: '選択肢',
    loss: '損失額（これ以上になる）',
    probability: '確率',
    quantile,
    point: (loss, probability) => `損失が${loss}以上になる確率 ${probability}`,
    quantiles: '損失の目安（P95＝95%の確率でこの額以下）',
  },
  en: {
    ...frameLabels.en,
    curve: 'Option',
    loss: 'Loss of this much or more',
    probability: 'Probability',
    quantile,
    point: (loss, probability) => `probability of losing ${loss} or more: ${probability}`,
    quantiles: 'Loss levels (P95: 95% chance of no more than this)',
  },
};
