// A price is told in the money it was stated in, wherever it is told: never as yen, never without its tax.
import { analyse, evaluate, explain, prepare, verdictOf } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { breakEvenTable, tornadoTable } from '../../packages/cli/src/analysis/analysis-tables.ts';
import { line, option, shop } from './shop.ts';

const rate = { common: 'usd' } as const;
const ranged = { low: 50, base: 100, high: 400 };
/** 100 USD at 150 yen are 15,000 a month, against 22,000 with tax, which are 20,000 without it. */
const scenario = shop(
  [
    option('abroad', [line('fee', { kind: 'fixed', yen: ranged }, { currency: { code: 'USD', rate } })]),
    option('home', [
      line('fee', { kind: 'fixed', yen: { low: 11_000, base: 22_000, high: 33_000 } }, { withTax: true }),
    ]),
  ],
  {
    common: {
      usd: { kind: 'exchange', name: '為替', value: { low: 100, base: 150, high: 250 }, source: { kind: 'stated' } },
    },
  },
);
const prepared = prepare(scenario);
const result = evaluate(prepared);
const analysis = analyse(prepared, result);
const leading = analysis.leading ?? expect.fail('two options');

test('in the turning points of a verdict', () => {
  const said = verdictOf(prepared, result, analysis, 'ja')
    .sentences.filter(({ kind }) => kind === 'turning-point')
    .map(({ parts }) => plainText(parts, 'ja'));
  expect(said).toEqual([
    '「為替」（共通）が141.1 円/USDを下回ると、「abroad」のほうが安くなります（今は平均158.3 円/USD）。',
    '「abroad」の「fee」の月額が127 USDを下回ると、「abroad」のほうが安くなります（今は平均141.7 USD）。',
    '「home」の「fee」の月額が24,688円（税込）を上回ると、「abroad」のほうが安くなります（今は22,000円（税込））。',
  ]);
});

test('in the tables of an analysis', () => {
  const context = { language: 'ja' } as Parameters<typeof breakEvenTable>[3];
  const cells = (table: ReturnType<typeof tornadoTable>) =>
    Object.fromEntries(
      table.rows.map(({ key, cells }) => [key, cells.map((cell) => ('text' in cell ? cell.text : ''))]),
    );
  const fee = '/options/abroad/lines/fee/amount/yen';
  const table = cells(breakEvenTable(scenario, leading, true, context));
  expect(table[fee]?.slice(1, 3)).toEqual(['100 USD', '133 USD']);
  expect(table['/common/usd/value']?.slice(1, 3)).toEqual(['150 円/USD', '200 円/USD']);
  expect(table['/options/home/lines/fee/amount/yen']?.slice(1, 3)).toEqual(['22,000円（税込）', '16,500円（税込）']);
  expect(cells(tornadoTable(scenario, leading, true, context))[fee]?.slice(1, 3)).toEqual(['50 USD', '400 USD']);
});

test('in an explanation', () => {
  const told = (path: string) => {
    const found = explain(prepared, path, 'ja');
    return found.ok ? found.explanation : expect.fail(path);
  };
  const year = told('options/abroad/lines/fee/year/1');
  expect(plainText(year.numbers, 'ja')).toBe('12か月 × 150 円/USD × 100 USD（1円未満を四捨五入）');
  expect(year.operands.map(({ shown }) => shown)).toEqual(['12か月', '150 円/USD', '100 USD']);
  expect(told('/options/home/lines/fee/amount/yen').shown).toBe('22,000円（税込）');
  expect(told('/options/abroad/lines/fee/amount/yen').notes[0]).toBe(
    'ありうる幅として 50 USD から 400 USD までが入力されています。',
  );
});
