import { type ChartLocale, type FrameLabels, frameLabels } from '../frame/labels.ts';

export interface CategoryLabels extends FrameLabels {
  readonly option: string;
  readonly total: string;
  readonly state: string;
}

export const categoryLabels: Readonly<Record<ChartLocale, CategoryLabels>> = {
  ja: { ...frameLabels.ja, option: '選択肢', total: '合計', state: '注記' },
  en: { ...frameLabels.en, option: 'Option', total: 'Total', state: 'Remark' },
};
