import { readFileSync } from 'node:fs';
import { Decimal, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { compareRuns } from '@ec-tco/core/analysis';
import { describeInput, lineName } from '@ec-tco/core/format';
import { describe, expect, test } from 'vitest';
import { differenceTables } from './difference-tables.ts';

const example = new URL('../../../../docs/examples/2-tea-farm.json', import.meta.url);
type Data = {
  business: { monthlySales: unknown };
  horizonYears: number;
  options: { id: string; lines: { id: string; name: string; amount: { kind: string; yen?: unknown } }[] }[];
};
function scenario(change: (data: Data) => void = () => undefined): Scenario {
  const data = JSON.parse(readFileSync(example, 'utf8')) as Data;
  change(data);
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}
const tables = (before: Scenario, after: Scenario, language: 'ja' | 'en' = 'en') => {
  const run = (of: Scenario) => ({ prepared: prepare(of), modelVersion: '1' });
  return differenceTables(before, after, compareRuns(run(before), run(after), 'totalWithIncident'), language);
};

describe('the table of a difference', () => {
  const before = scenario();
  const after = scenario((data) => {
    data.business.monthlySales = 1_234_567;
    data.horizonYears = 7;
    const fixed = data.options.flatMap(({ lines }) => lines).find(({ amount }) => amount.kind === 'fixed');
    if (fixed) fixed.amount.yen = 99_999;
    data.options[0]?.lines.splice(0, 1);
  });
  const found = tables(before, after);

  test('foots: the amount before and every cause come to the amount after', () => {
    expect(found).toHaveLength(before.options.length);
    for (const { rows } of found) {
      const yen = rows.map(({ cells }) => {
        const cell = cells[3];
        return cell?.kind === 'yen' ? cell.yen.toNumber() : Number.NaN;
      });
      const last = yen.pop();
      expect(rows.length).toBeGreaterThan(2);
      expect(yen.reduce((sum, one) => sum + one, 0)).toBe(last);
    }
  });

  test('names each cause with its value before and after, largest first', () => {
    const [first] = found;
    const keys = first?.rows.map(({ key }) => key) ?? [];
    expect(keys.at(0)).toBe('before');
    expect(keys.at(-1)).toBe('after');
    expect(keys.some((key) => key.startsWith('line-removed/'))).toBe(true);
    expect(keys).toContain('structure');
    const sales = found.flatMap(({ rows }) => rows).find(({ key }) => key === '/business/monthlySales');
    expect(sales?.cells[2]).toMatchObject({ kind: 'text', text: '¥1,234,567 a month' });
    const sizes = first?.rows
      .slice(1, -1)
      .map(({ cells }) => (cells[3]?.kind === 'yen' ? cells[3].yen.abs().toNumber() : 0));
    expect(sizes).toEqual(sizes?.toSorted((a, b) => b - a));
  });

  test('says in both languages that no total has changed', () => {
    for (const [language, text] of [
      ['ja', '合計は変わっていません'],
      ['en', 'no total has changed'],
    ] as const) {
      for (const { rows, notes } of tables(before, scenario(), language)) {
        expect(rows).toHaveLength(2);
        expect(notes).toEqual([{ title: '', items: [text] }]);
      }
    }
  });
});

test('each cause in its words, its values beside it where it has any; the largest first, whatever its sign', () => {
  const before = scenario();
  const after = scenario();
  const [first] = after.options;
  const [line] = first?.lines ?? [];
  if (!first || !line) throw new Error('no line');
  const yen = (value: number) => new Decimal(value);
  const parts = [
    { kind: 'interaction', yen: yen(1) },
    { kind: 'structure', yen: yen(-2) },
    { kind: 'line-added', line: line.id, yen: yen(3) },
    { kind: 'line-removed', line: line.id, yen: yen(-4) },
    { kind: 'input', pointer: '/business/monthlySales', from: 1_000_000, to: 2_000_000, yen: yen(5) },
    { kind: 'input', pointer: '/nowhere', from: 1, to: 2, yen: yen(6) },
    { kind: 'figures', from: 'old', to: 'new', yen: yen(-7) },
    { kind: 'model-version', from: '1', to: '2', yen: yen(8) },
  ];
  const comparison = {
    options: [
      { option: first.id, before: yen(100), after: yen(110), parts },
      { option: 'gone', before: yen(1), after: yen(1), parts: [] },
    ],
  } as unknown as Parameters<typeof differenceTables>[2];
  const [table, none] = differenceTables(before, after, comparison, 'en');
  const shown = table?.rows.map(({ key, style, cells }) => [
    key,
    style,
    ...cells.map((cell) => (cell.kind === 'yen' ? cell.yen.toNumber() : cell.kind === 'text' ? cell.text : '')),
  ]);
  const name = lineName(after, first.id, line.id, 'en');
  expect(shown).toEqual([
    ['before', 'amount', 'amount before', '', '', 100],
    ['model-version', 'amount', 'version of the formulas', '1', '2', 8],
    ['figures', 'amount', 'edition of the figures', 'old', 'new', -7],
    ['/nowhere', 'amount', '/nowhere', '1', '2', 6],
    [
      '/business/monthlySales',
      'amount',
      describeInput(after, '/business/monthlySales', 'en'),
      '¥1,000,000 a month',
      '¥2,000,000 a month',
      5,
    ],
    [`line-removed/${line.id}`, 'amount', `cost removed: ${name}`, '', '', -4],
    [`line-added/${line.id}`, 'amount', `cost added: ${name}`, '', '', 3],
    ['structure', 'amount', expect.any(String), '', '', -2],
    ['interaction', 'amount', expect.any(String), '', '', 1],
    ['after', 'total', 'amount after', '', '', 110],
  ]);
  expect(table?.caption).toContain(first.name);
  expect(table?.columns.map(({ key, align }) => [key, align])).toEqual([
    ...[
      ['cause', 'left'],
      ['from', 'right'],
      ['to', 'right'],
      ['yen', 'right'],
    ],
  ]);
  expect(table?.notes).toEqual([]);
  // One that is there no more is called by its id.
  expect(none?.caption).toContain('gone');
  expect(none?.notes).toHaveLength(1);
  const [ja] = differenceTables(before, after, comparison, 'ja');
  expect(ja?.caption).toBe(`${first.name}: 前と後の差の内訳`);
  expect(ja?.rows.map(({ cells }) => (cells[0]?.kind === 'text' ? cells[0].text : ''))).toEqual(
    expect.arrayContaining([`足した費用: ${line.name}`, `なくした費用: ${line.name}`]),
  );
});
