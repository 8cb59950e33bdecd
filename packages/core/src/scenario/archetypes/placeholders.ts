import type { Text } from '../../texts/language.ts';
import type { Quantity } from '../quantity.ts';
import type { Line } from '../schema.ts';

const range = (low: number, base: number, high: number): Quantity => ({ low, base, high });

/** Of a number that stands in for a quotation. */
export const PLACEHOLDER: Text = { ja: '見積を取る前の仮置き', en: 'Placeholder until there is a quotation' };

/** Prices that no source states, for the ready-made lines that lack one. */
const PRICES: Readonly<Record<string, Quantity>> = {
  'fraud-detection': range(0, 10_000, 30_000),
  'payment-monthly': range(0, 3000, 10_000),
  'hosted-maintenance': range(100_000, 180_000, 300_000),
};

/** Ready-made lines, with a placeholder in yen where no source states the price. */
export const withPlaceholders = (lines: readonly Line[], language: keyof Text): readonly Line[] =>
  lines.map((line) => {
    const yen = line.amount.kind === 'unquoted' ? PRICES[line.id] : undefined;
    if (yen === undefined) return line;
    return { ...line, amount: { kind: 'fixed', yen }, source: { kind: 'assumption', note: PLACEHOLDER[language] } };
  });
