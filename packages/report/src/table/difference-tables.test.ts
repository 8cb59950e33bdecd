import { readFileSync } from 'node:fs';
import { parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { compareRuns } from '@ec-tco/core/analysis';
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
