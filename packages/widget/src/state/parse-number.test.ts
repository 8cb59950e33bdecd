import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatForEdit, formatReading } from './format-number.ts';
import type { InputUnit, NumberRule } from './number/number-rule.ts';
import { describeNumberProblem } from './number-messages.ts';
import { parseNumber } from './parse-number.ts';

const read = (text: string, rule: NumberRule): number | string => {
  const parsed = parseNumber(text, rule);
  return parsed.ok ? parsed.value : parsed.code;
};
const YEN: NumberRule = { unit: 'yen' };
const MAN: NumberRule = { unit: 'yen', scale: 'man' };
const MONTHLY: NumberRule = { unit: 'yen/month' };
const RATE: NumberRule = { unit: 'rate' };

describe('yen', () => {
  test.each([
    ['1200000', 1_200_000],
    ['１２０万', 1_200_000],
    ['１，２００，０００円', 1_200_000],
    ['1、200、000', 1_200_000],
    ['￥1,200,000', 1_200_000],
    ['\\500', 500],
    ['1 200 000', 1_200_000],
    ['　120 万 円　', 1_200_000],
    ['1.5億', 150_000_000],
    ['1。5億', 150_000_000],
    ['3億2,000万', 320_000_000],
    ['3億 2,000万 5千円', 320_005_000],
    ['2千', 2000],
    ['2千5百', 2500],
    ['2千5百万', 25_000_000],
    ['120千円', 120_000],
    ['25百万円', 25_000_000],
    ['1,200百万円', 1_200_000_000],
    ['千円', 1000],
    ['百二十万', 1_200_000],
    ['一億二千三百四十五万六千七百八十九', 123_456_789],
    ['一二〇万', 1_200_000],
    ['二十', 20],
    ['1兆', 1e12],
    ['12000万', 120_000_000],
    ['120万5000', 1_205_000],
    ['約120万円程度', 1_200_000],
    ['およそ 5万', 50_000],
    ['0', 0],
    ['０．５', 0.5],
    ['.5', 0.5],
    ['−5万', -50_000],
    ['－5万', -50_000],
    ['▲5万', -50_000],
    ['△ 5万円', -50_000],
    ['ー5万', -50_000],
    ['¥-500', -500],
    ['-¥500', -500],
    ['+5', 5],
    ['1.2M', 1_200_000],
    ['120k', 120_000],
    ['120K yen', 120_000],
    ['1.5 million yen', 1_500_000],
    ['2bn', 2e9],
    ['JPY 1,200', 1200],
    ['1.2340', 1.234],
    ['1,234.567', 1234.567],
  ])('%s is %d', (text, value) => expect(read(text, YEN)).toBe(value));

  test.each([
    ['', 'empty'],
    ['　 ', 'empty'],
    ['abc', 'unknown-text'],
    ['円', 'unknown-text'],
    ['万', 'no-number'],
    ['-', 'no-number'],
    ['1,5億', 'grouping'],
    ['0,500', 'grouping'],
    ['12,00', 'grouping'],
    ['1 2', 'grouping'],
    ['1,200 000', 'grouping'],
    ['1.234.567', 'grouping'],
    ['1.234,56', 'grouping'],
    ['1.234', 'ambiguous-point'],
    ['1.234円', 'ambiguous-point'],
    ['1.', 'unknown-text'],
    ['10²', 'unknown-text'],
    ['½', 'unknown-text'],
    ['①', 'unknown-text'],
    ['3億20000万', 'order'],
    ['2万3億', 'order'],
    ['1.5億2000万', 'order'],
    ['十百', 'order'],
    ['5万万', 'no-number'],
    ['5万/月', 'wrong-unit'],
    ['3.6%', 'wrong-unit'],
    ['$100', 'wrong-unit'],
    ['100ドル', 'wrong-unit'],
    ['税込120万', 'with-tax'],
    ['120万円(税込)', 'with-tax'],
    ['120万弱', 'unknown-text'],
    ['100〜200万', 'range'],
    ['100万円～200万円', 'range'],
    ['100-200', 'range'],
    ['--5', 'unknown-text'],
    ['1e6', 'unknown-text'],
    ['Infinity', 'unknown-text'],
    ['NaN', 'unknown-text'],
    ['1.2M万', 'unknown-text'],
    ['9'.repeat(501), 'too-long'],
    ['9'.repeat(400), 'above'],
  ])('%s is refused: %s', (text, code) => expect(read(text, YEN)).toBe(code));

  test('periods: the own one is read, another is refused', () => {
    for (const text of ['5万円/月', '5万／月', '月5万円', '月額 50,000', '5万円/ヶ月', '50,000 yen/month', '5万毎月'])
      expect(read(text, MONTHLY), text).toBe(50_000);
    expect(read('5万円/年', MONTHLY)).toBe('wrong-unit');
    expect(read('年5万円', MONTHLY)).toBe('unknown-text');
    expect(read('60万円/年', { unit: 'yen/year' })).toBe(600_000);
    expect(read('時給2,500円', { unit: 'yen/hour' })).toBe(2500);
    expect(read('30円/件', { unit: 'yen/order' })).toBe(30);
    expect(read('1件30円', { unit: 'yen/order' })).toBe(30);
  });

  test('a field in 万円', () => {
    for (const text of ['120', '120万', '1,200,000円', '¥1,200,000', '1.2M', '百二十', '120 万円'])
      expect(read(text, MAN), text).toBe(1_200_000);
    expect(read('1.234', MAN)).toBe(12_340);
    expect(read('2千', MAN)).toBe(20_000_000);
  });
});

describe('rates and other units', () => {
  test.each([
    ['3.6', 0.036],
    ['3.6%', 0.036],
    ['３．６％', 0.036],
    ['3.6 パーセント', 0.036],
    ['0.036', 0.00036],
    ['3割', 0.3],
    ['3割5分', 0.35],
    ['三割五分二厘', 0.352],
    ['5分', 0.05],
    ['十割', 1],
    ['▲10%', -0.1],
    ['3.625', 0.03625],
    ['5分3割', 'order'],
    ['3割5', 'order'],
    ['3割%', 'wrong-unit'],
    ['5円', 'wrong-unit'],
    ['5k', 'wrong-unit'],
  ])('rate %s is %s', (text, value) => expect(read(text, RATE)).toBe(value));

  test.each<[InputUnit, string, number | string]>([
    ['rate/year', '年率3%', 0.03],
    ['rate/year', '3%/年', 0.03],
    ['hours', '2.5時間', 2.5],
    ['hours', '5h', 5],
    ['hours', '30分', 'wrong-unit'],
    ['months', '6ヶ月', 6],
    ['months', '6ｶ月', 6],
    ['months', '3か月間', 3],
    ['months', '2年', 24],
    ['months', '3m', 'wrong-unit'],
    ['years', '5年間', 5],
    ['records', '1万2千件', 12_000],
    ['records', '12k', 12_000],
    ['people', '十二人', 12],
    ['people', '12名', 12],
    ['factor', '1.5倍', 1.5],
    ['count', '3回', 3],
  ])('%s %s is %s', (unit, text, value) => expect(read(text, { unit })).toBe(value));

  test('limits of the field', () => {
    expect(read('1.5', { unit: 'people', integer: true })).toBe('not-whole');
    expect(read('101', { unit: 'rate', min: 0, max: 1 })).toBe('above');
    expect(read('-1', { unit: 'rate', min: 0, max: 1 })).toBe('below');
    expect(read('100', { unit: 'rate', min: 0, max: 1 })).toBe(1);
  });
});

test('what is reported: exact decimal, approximation, place of the error in the typed text', () => {
  expect(parseNumber('約０．１億円', YEN)).toEqual({ ok: true, value: 1e7, decimal: '10000000', approximate: true });
  expect(parseNumber('　１２０万ド', YEN)).toEqual({ ok: false, code: 'unknown-text', position: 5, found: 'ド' });
  expect(parseNumber('-0', YEN)).toMatchObject({ value: 0 });
  expect(Object.is((parseNumber('-0', YEN) as { value: number }).value, 0)).toBe(true);
});

test('messages in both languages', () => {
  const all = [
    '',
    '9'.repeat(501),
    '万',
    'あ\u0007',
    '5%',
    '1,5',
    '1.234',
    '2万3億',
    '1〜2',
    '1.5',
    '-1',
    '2e9',
    '9兆',
  ];
  for (const text of all) {
    const parsed = parseNumber(text, { unit: 'yen', integer: true, min: 0, max: 1e12 });
    if (parsed.ok) throw new Error(text);
    for (const language of ['ja', 'en'] as const) {
      const message = describeNumberProblem(parsed, 'yen', language);
      expect(message).not.toMatch(/undefined|\p{C}/u);
      expect(message.length).toBeGreaterThan(8);
    }
  }
  expect(describeNumberProblem({ code: 'above', limit: 1e12 }, 'yen', 'ja')).toBe('1兆円以下の数を入力してください。');
  expect(describeNumberProblem({ code: 'above', limit: 1 }, 'rate', 'en')).toBe('Enter 100% or less.');
});

const UNITS: readonly InputUnit[] = [
  'yen',
  'yen/month',
  'yen/year',
  'yen/hour',
  'yen/order',
  'yen/record',
  'rate',
  'rate/year',
  'years',
  'year',
  'month',
  'months',
  'hours',
  'records',
  'people',
  'count',
  'factor',
];

test.each(UNITS)('an example in a message fits %s, in either scale', (unit) => {
  const problems = [
    { code: 'no-number', position: 0 },
    { code: 'unknown-text', position: 0, found: 'x' },
    { code: 'order', position: 0 },
    { code: 'grouping', position: 0 },
  ] as const;
  for (const language of ['ja', 'en'] as const) {
    for (const problem of problems) {
      const [, example = ''] =
        /(?:例：|Example: |digits: )(.+)$/.exec(describeNumberProblem(problem, unit, language)) ?? [];
      const read = parseNumber(example, { unit });
      expect(read, example).toMatchObject({ ok: true });
      if (problem.code !== 'grouping') expect(parseNumber(example, { unit, scale: 'man' })).toEqual(read);
    }
  }
  const hours = describeNumberProblem({ code: 'unknown-text', position: 0, found: 'x' }, 'hours', 'ja');
  expect(hours).toBe('「x」は数字として読めません。例：40');
});

describe('formatting', () => {
  test.each<[number, InputUnit, 'yen' | 'man', string]>([
    [1_200_000, 'yen', 'yen', '1,200,000'],
    [1_200_000, 'yen', 'man', '120'],
    [15_000, 'yen/month', 'man', '1.5'],
    [0.036, 'rate', 'yen', '3.6'],
    [0.07, 'rate/year', 'man', '7'],
    [1.234, 'yen', 'yen', '1.2340'],
    [1e-7, 'rate', 'yen', '0.00001'],
    [-1234.5, 'yen', 'yen', '-1,234.5'],
  ])('%d %s in %s is %s', (value, unit, scale, text) => expect(formatForEdit(value, unit, scale)).toBe(text));

  test.each<[number, InputUnit, string, string]>([
    [320_000_000, 'yen', '3億2,000万円', '320,000,000 yen'],
    [1_234_567, 'yen/month', '123万4,567円/月', '1,234,567 yen/month'],
    [0.5, 'yen', '0.5円', '0.5 yen'],
    [10_000.5, 'yen', '1万0.5円', '10,000.5 yen'],
    [0, 'yen', '0円', '0 yen'],
    [-1e12, 'yen', '-1兆円', '-1,000,000,000,000 yen'],
    [0.036, 'rate/year', '3.6%/年', '3.6%/year'],
    [12_000, 'records', '12,000件', '12,000 records'],
  ])('reading %d %s: %s, %s', (value, unit, ja, en) => {
    expect(formatReading(value, unit, 'ja')).toBe(ja);
    expect(formatReading(value, unit, 'en')).toBe(en);
  });

  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: -2e9, max: 2e9 }),
    fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
  );
  test('parse(format(x)) is exactly x, in every unit and scale', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...UNITS), fc.constantFrom('yen', 'man'), (x, unit, scale) => {
        const parsed = parseNumber(formatForEdit(x, unit, scale), { unit, scale });
        return parsed.ok && parsed.value === x;
      }),
      { numRuns: 20_000 },
    );
  });
  test('what is read aloud reads back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (x) => {
        expect(read(formatReading(x, 'yen', 'ja'), YEN)).toBe(x);
        expect(read(formatReading(x, 'yen', 'en'), MAN)).toBe(x);
      }),
      { numRuns: 5000 },
    );
  });
});

test('100,000 hostile texts: a number or a problem with a message, never an exception', () => {
  const alphabet = Array.from(
    '0123456789０９一二〇十百千万億兆,，、..。-−ー▲△+¥円%％割分厘/月年約〜～税込抜別也※＋（）\t金@kKmMbB 　\u200B²½①٣\uD800e()𝟙件人"<',
  );
  const piece = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...alphabet) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
  );
  const text = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom<InputUnit>('yen', 'yen/month', 'rate', 'months', 'records'), (typed, unit) => {
      const parsed = parseNumber(typed, { unit });
      if (parsed.ok) return Number.isFinite(parsed.value) && Number(parsed.decimal) === parsed.value;
      if ('position' in parsed && !(parsed.position >= 0 && parsed.position <= typed.length)) return false;
      return describeNumberProblem(parsed, unit, 'ja').length > 0;
    }),
    { numRuns: 100_000 },
  );
}, 60_000);
