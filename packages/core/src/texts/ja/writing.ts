import { fits, scaled, writeScaled } from '../digits.ts';
import type { Writing } from '../writing.ts';

const MILLION = 1_000_000n;
const MAN = 10_000n;
const CHO = MAN ** 3n;

export const WRITING: Writing = {
  yen: (digits) => `${digits}円`,
  short: (value, yen) => {
    const whole = yen < 0n ? -yen : yen;
    // A tenth of a 万 below 100万, whole 万 below 1兆, whole 億 above: three digits or more in every case.
    const step = whole < MILLION ? 3 : whole < CHO ? 4 : 8;
    const steps = scaled(value, -step) ?? 0n;
    const exact = fits(value, -step);
    const sign = steps < 0n ? '−' : '';
    const amount = steps < 0n ? -steps : steps;
    if (step === 3) return { text: `${sign}${writeScaled(amount, 1)}万円`, exact };
    const [high, low] = step === 4 && amount < CHO / MAN ? (['億', '万'] as const) : (['兆', '億'] as const);
    const small = step === 4 && high === '兆' ? amount / MAN : amount;
    const [above, rest] = [small / MAN, small % MAN];
    const parts = [
      above > 0n ? `${writeScaled(above, 0)}${high}` : '',
      rest > 0n ? `${writeScaled(rest, 0)}${low}` : '',
    ];
    return { text: `${sign}${parts.join('')}円`, exact };
  },
  about: (text) => `約${text}`,
  lessThan: (text) => `${text}未満`,
  moreThan: (text) => `${text}より上`,
  points: (digits) => `${digits}ポイント`,
  quoted: (name) => `「${name}」`,
  placed: (name, place) => `${name}（${place}番目の案）`,
  between: '',
  comma: '、',
  and: { comma: '、', last: 'と' },
  colon: '：',
  withTax: '（税込）',
  exchange: (currency) => `円/${currency ?? '外貨'}`,
};
