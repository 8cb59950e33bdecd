import { type ChartLocale, type FrameLabels, frameLabels } from '../frame/labels.ts';

export interface CumulativeLabels extends FrameLabels {
  /** Months from the start: 0, 6か月, 1年6か月. */
  readonly time: (months: number) => string;
  readonly timeHead: string;
  readonly crossover: (month: string, before: string, after: string) => string;
  /** How many crossings only the table has. */
  readonly more: (count: number) => string;
  readonly crossovers: string;
  readonly crossoverHead: readonly [month: string, before: string, after: string, value: string];
}

const split = (months: number): [number, number] => {
  const whole = Math.round(months);
  return [Math.trunc(whole / 12), whole % 12];
};

export const cumulativeLabels: Readonly<Record<ChartLocale, CumulativeLabels>> = {
  ja: {
    ...frameLabels.ja,
    time: (months) => {
      const [years, rest] = split(months);
      if (years === 0) return rest === 0 ? '開始' : `${rest}か月`;
      return rest === 0 ? `${years}年` : `${years}年${rest}か月`;
    },
    timeHead: '時期',
    crossover: (month, before, after) => `${month}：ここから「${after}」が「${before}」より安くなります`,
    more: (count) => `ほかに${count}件の逆転があります（表を参照）`,
    crossovers: '累計が逆転する時期',
    crossoverHead: ['時期', 'それまで安い', 'その後安い', '累計'],
  },
  en: {
    ...frameLabels.en,
    time: (months) => {
      const [years, rest] = split(months);
      if (years === 0) return rest === 0 ? 'start' : `${rest} mo`;
      return rest === 0 ? `${years} yr` : `${years} yr ${rest} mo`;
    },
    timeHead: 'Time',
    crossover: (month, before, after) => `${month}: from here on “${after}” costs less than “${before}”`,
    more: (count) => `${count} more crossings are in the table`,
    crossovers: 'When the cumulative costs cross',
    crossoverHead: ['Time', 'Cheaper before', 'Cheaper after', 'Cumulative cost'],
  },
};
