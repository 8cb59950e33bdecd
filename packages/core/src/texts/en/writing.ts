import { fits, MINUS, scaled, writeScaled } from '../digits.ts';
import type { Writing } from '../writing.ts';

const MILLION = 1_000_000n;
const BILLION = 1_000n * MILLION;
const TRILLION = 1_000n * BILLION;

const yen = (digits: string): string =>
  digits.startsWith(MINUS) ? `${MINUS}¥${digits.slice(MINUS.length)}` : `¥${digits}`;

export const WRITING: Writing = {
  yen,
  short: (value, whole) => {
    const amount = whole < 0n ? -whole : whole;
    // Thousands below one million, then as many digits as 万 has in Japanese.
    const [unit, zeros, decimals] =
      amount < MILLION - 500n
        ? ([' thousand', 3, 0] as const)
        : amount < BILLION - 5000n
          ? ([' million', 6, 2] as const)
          : amount < TRILLION - 500_000n
            ? ([' billion', 9, 3] as const)
            : ([' trillion', 12, 3] as const);
    const steps = scaled(value, decimals - zeros) ?? 0n;
    const exact = fits(value, decimals - zeros);
    if (zeros === 3) return { text: yen(writeScaled(steps * 1000n, 0)), exact };
    return { text: `${yen(writeScaled(steps, decimals))}${unit}`, exact };
  },
  about: (text) => `about ${text}`,
  lessThan: (text) => `less than ${text}`,
  moreThan: (text) => `more than ${text}`,
  points: (digits) => `${digits} points`,
  quoted: (name) => `“${name}”`,
  placed: (name, place) => `${name} (option ${place})`,
  between: ' ',
  comma: ', ',
  and: { comma: ', ', last: ' and ' },
  colon: ': ',
  withTax: ' (with tax)',
  exchange: (currency) => `yen/${currency ?? 'unit of foreign currency'}`,
};
