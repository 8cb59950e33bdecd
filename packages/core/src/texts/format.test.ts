import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../formula/expression.ts';
import { Decimal } from '../money/decimal.ts';
import { formatMonths, formatProbability, formatQuantity, formatRate, formatYears, formatYen } from './format.ts';
import { UNIT_NAMES } from './units.ts';

const UNITS = Object.keys(UNIT_NAMES) as Unit[];

describe('formatYen', () => {
  it.each([
    [0, '0円', '¥0'],
    [-0.4, '0円', '¥0'],
    [0.5, '1円', '¥1'],
    [1234567, '1,234,567円', '¥1,234,567'],
    [-1234567, '−1,234,567円', '−¥1,234,567'],
    [
      new Decimal('123456789012345678901234567890'),
      '123,456,789,012,345,678,901,234,567,890円',
      '¥123,456,789,012,345,678,901,234,567,890',
    ],
  ])('writes whole yen: %s', (value, ja, en) => {
    expect(formatYen(value, 'ja')).toBe(ja);
    expect(formatYen(value, 'en')).toBe(en);
  });

  it.each([
    [9_999, '9,999円', '¥9,999'],
    [10_000, '1万円', '¥10,000'],
    [12_345, '約1.2万円', 'about ¥12,000'],
    [-12_345, '約−1.2万円', 'about −¥12,000'],
    [999_999, '約100万円', 'about ¥1 million'],
    [1_000_000, '100万円', '¥1 million'],
    [12_345_678, '約1,235万円', 'about ¥12.35 million'],
    [24_000_000, '2,400万円', '¥24 million'],
    [99_999_999, '約1億円', 'about ¥100 million'],
    [123_450_000, '1億2,345万円', '¥123.45 million'],
    [200_000_000, '2億円', '¥200 million'],
    [999_999_999, '約10億円', 'about ¥1 billion'],
    [1_234_567_890, '約12億3,457万円', 'about ¥1.235 billion'],
    [999_999_999_999, '約1兆円', 'about ¥1 trillion'],
    [1_234_500_000_000, '1兆2,345億円', 'about ¥1.235 trillion'],
    [1e20, '100,000,000兆円', '¥100,000,000 trillion'],
    [-3_500_000, '−350万円', '−¥3.5 million'],
  ])('shortens %d', (value, ja, en) => {
    expect(formatYen(value, 'ja', 'man')).toBe(ja);
    expect(formatYen(value, 'en', 'man')).toBe(en);
  });
});

describe('formatRate', () => {
  it.each([
    [0.036, '3.6%'],
    [0.0015, '0.15%'],
    [0.1 + 0.2, '30%'],
    [0.29, '29%'],
    [0.000012, '0.0012%'],
    [-0.05, '−5%'],
    [1.5, '150%'],
    [0, '0%'],
    [0.123456, '12.35%'],
  ])('writes %d', (value, text) => {
    expect(formatRate(value, 'ja')).toBe(text);
  });

  it('keeps every digit where asked', () => {
    expect(formatRate(0.0123456, 'en', 'exact')).toBe('1.23456%');
  });
});

describe('formatProbability', () => {
  it.each([
    [0, '0%', '0%'],
    [0.0004, '0.1%未満', 'less than 0.1%'],
    [0.873, '87.3%', '87.3%'],
    [0.9996, '99.9%より上', 'more than 99.9%'],
    [1, '100%', '100%'],
  ])('writes %d', (value, ja, en) => {
    expect(formatProbability(value, 'ja')).toBe(ja);
    expect(formatProbability(value, 'en')).toBe(en);
  });
});

describe('formatQuantity', () => {
  it('puts number and unit together', () => {
    expect(formatMonths(8.6, 'ja')).toBe('8.6か月');
    expect(formatMonths(1, 'en')).toBe('1 month');
    expect(formatYears(5, 'en')).toBe('5 years');
    expect(formatQuantity(100_000, 'yen/month', 'ja')).toBe('1か月あたり100,000円');
    expect(formatQuantity(0.02, 'rate/year', 'en')).toBe('2% a year');
    expect(formatQuantity(12_345, 'records', 'ja')).toBe('12,345件');
    expect(formatQuantity(new Decimal('27505562.5'), 'yen', 'ja')).toBe('27,505,562.5円');
    expect(formatQuantity(new Decimal(1).div(3), 'factor', 'en')).toBe('0.333333…');
    expect(formatQuantity(new Decimal(1).div(3), 'rate', 'en')).toBe('33.3333…%');
  });

  it('never writes a broken number', () => {
    const any = fc.oneof(fc.double(), fc.double({ min: -1e15, max: 1e15 }), fc.constant(Number.NaN));
    fc.assert(
      fc.property(
        any,
        fc.constantFrom(...UNITS),
        fc.constantFrom('ja' as const, 'en' as const),
        (value, unit, language) => {
          const texts = [
            formatQuantity(value, unit, language),
            formatYen(value, language),
            formatYen(value, language, 'man'),
            formatRate(value, language),
            formatProbability(value, language),
          ];
          for (const text of texts) expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]\d|#/);
        },
      ),
    );
  });

  it('writes what it means: the digits of 円 and 万円 read back to the value', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (yen) => {
        const back = (text: string) => Number(text.replace(/[円,]/g, '').replace('−', '-'));
        expect(back(formatYen(yen, 'ja'))).toBe(yen === 0 ? 0 : yen);
        const short = formatYen(yen, 'ja', 'man').replace(/約|−/g, '');
        const [, cho = '0', oku = '0', man = '0', ones = '0'] =
          /^(?:([\d,]+)兆)?(?:([\d,]+)億)?(?:([\d,.]+)万)?([\d,]*)円$/.exec(short) ?? [];
        const read = (part: string) => Number(part.replaceAll(',', '') || '0');
        const about = 1e12 * read(cho) + 1e8 * read(oku) + 1e4 * read(man) + read(ones);
        const size = Math.abs(yen);
        expect(Math.abs(about - size)).toBeLessThanOrEqual(
          size < 1e4 ? 0 : size < 1e6 ? 500 : size < 1e12 ? 5000 : 5e7,
        );
        expect(formatYen(yen, 'ja', 'man').startsWith('約')).toBe(Math.round(about) !== size);
      }),
    );
  });
});
