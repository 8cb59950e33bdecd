import { readdirSync, readFileSync } from 'node:fs';
import {
  Decimal,
  evaluate,
  LANGUAGES,
  MODEL_VERSION,
  parseScenarioJson,
  prepare,
  type Result,
  SCENARIO_VERSION,
  type Scenario,
} from '@ec-tco/core';
import { badCases, choiceOf } from '@ec-tco/core/analysis';
import { describe, expect, it, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { resultJson } from '../json/result-json.ts';
import { toCsv } from '../write/csv.ts';
import { toText } from '../write/text.ts';
import { xlsxTexts } from '../xlsx/texts/texts.ts';
import { detailTable, detailTables } from './detail-table.ts';
import { resultTable } from './result-table.ts';
import type { Cell, Table } from './table.ts';

const FOLDER = new URL('../../../../docs/examples/', import.meta.url);
/** A subsidy for the first option alone. */
const withCredit = (option: Scenario['options'][number], i: number): typeof option =>
  i > 0
    ? option
    : {
        ...option,
        credits: [
          {
            id: 'subsidy',
            name: 'subsidy',
            amount: { kind: 'fixed', yen: 150_000 },
            timing: { kind: 'before-opening' },
            source: { kind: 'stated' },
          },
        ],
      };
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['shop', shop],
  ['shop with tax', { ...shop, showTax: true }],
  ['shop with something back', { ...shop, showTax: true, options: shop.options.map(withCredit) }],
  ...readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const parsed = parseScenarioJson(readFileSync(new URL(file, FOLDER), 'utf8'));
      if (!parsed.ok) throw new Error(`${file}: ${JSON.stringify(parsed.problems)}`);
      return [file, parsed.scenario] as const;
    }),
];

const yenOf = (cell: Cell | undefined): Decimal => {
  if (cell?.kind !== 'yen') throw new Error(`no yen: ${JSON.stringify(cell)}`);
  return cell.yen;
};
const sum = (amounts: readonly Decimal[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), new Decimal(0)).toFixed();

describe.each(scenarios)('%s', (_, scenario) => {
  const result = evaluate(prepare(scenario));

  it.each(LANGUAGES)('the comparison foots (%s)', (language) => {
    const table = resultTable(result, { language });
    expect(new Set(table.rows.map(({ cells }) => cells.length))).toEqual(new Set([table.columns.length]));
    const cell = (key: string, at: number) => yenOf(table.rows.find((row) => row.key === key)?.cells[at]);
    result.options.forEach((_option, i) => {
      const at = i + 1;
      const rows = table.rows.filter(({ key }) => key.startsWith('rows/')).map(({ cells }) => yenOf(cells[at]));
      const total = cell('total', at).plus(cell('expected-incident-loss', at));
      expect(sum(rows)).toBe(cell('totalWithIncident', at).toFixed());
      expect(total.toFixed()).toBe(cell('totalWithIncident', at).toFixed());
      for (const part of ['build', 'operation']) {
        const parts = [cell(`rows/${part}.other`, at), cell(`rows/${part}.security`, at)];
        expect(sum(parts)).toBe(cell(`subtotal/${part}`, at).toFixed());
      }
    });
  });

  it('every line × year foots, across and down', () => {
    for (const table of detailTables(result, { language: 'ja' })) footsByYear(table, result);
    const together = detailTable(result, { language: 'ja' });
    expect(together.rows).toHaveLength(detailTables(result, { language: 'ja' }).flatMap(({ rows }) => rows).length);
    expect(new Set(together.rows.map(({ key }) => key)).size).toBe(together.rows.length);
  });

  it('keys and numbers are the same in both languages', () => {
    const [ja, en] = LANGUAGES.map((language) => resultTable(result, { language })) as [Table, Table];
    expect(en.rows.map(({ key }) => key)).toEqual(ja.rows.map(({ key }) => key));
    const numbers = ({ rows }: Table) => rows.map(({ cells }) => cells.filter(({ kind }) => kind !== 'text'));
    expect(numbers(en)).toEqual(numbers(ja));
    expect(toCsv(en)).not.toBe(toCsv(ja));
  });

  it('CSV ends with where its numbers come from, in as many columns', () => {
    const table = resultTable(result, { language: 'en' });
    for (const [one, format] of [
      [table, 'ec-tco/result-table'],
      [detailTable(result, { language: 'en' }), 'ec-tco/detail-table'],
    ] as const) {
      const lines = toCsv(one, { keys: true }).trimEnd().split('\r\n').slice(-5);
      const empty = ','.repeat(one.columns.length - 2);
      expect(lines).toEqual([
        `"origin/format","kind of file","${format}"${empty}`,
        `"origin/formatVersion","version of the file","1"${empty}`,
        `"origin/scenarioVersion","version of the scenario","${SCENARIO_VERSION}"${empty}`,
        `"origin/modelVersion","version of the model","${MODEL_VERSION}"${empty}`,
        `"origin/dataSet","edition of the guideline","${result.dataSet}"${empty}`,
      ]);
    }
    expect(toText(table)).not.toContain('ec-tco/result-table');
  });

  it('JSON has the table’s numbers, its versions, and comes through JSON unchanged', () => {
    const json = resultJson(result);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(Object.keys(json).slice(0, 5)).toEqual([
      'format',
      'formatVersion',
      'scenarioVersion',
      'modelVersion',
      'dataSet',
    ]);
    json.options.forEach((option, i) => {
      expect(String(option.total.total)).toBe(result.options[i]?.total.total.toFixed());
    });
  });
});

describe('with the bad case', () => {
  const scenario = { ...shop, options: shop.options.map((option) => ({ ...option, annualProbability: 0.05 })) };
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const cases = badCases(prepared, choiceOf(prepared, result));

  it('adds one incident to the total without the expected loss, and ranks those that may be chosen by that', () => {
    const table = resultTable(result, { language: 'en', badCases: cases });
    const cells = (key: string) => table.rows.find((row) => row.key === key)?.cells.slice(1) ?? [];
    const totals = cells('total-if-once').map(yenOf);
    result.options.forEach(({ total, eligibility, priced }, i) => {
      const loss = yenOf(cells('incident-p90')[i]);
      expect(loss.toFixed()).toBe(cases[i]?.retained.p90.toFixed());
      expect(totals[i]?.toFixed()).toBe(total.total.plus(loss).toFixed());
      const rank = cells('rank-if-once')[i];
      if (eligibility.status === 'ruled-out') expect(rank).toMatchObject({ kind: 'text', text: 'ruled out' });
      // Its place is not known, and it takes none from the others.
      else if (!priced) expect(rank).toMatchObject({ kind: 'text', text: 'price missing' });
      else {
        const better = result.options.filter(
          (other, j) => other.eligibility.status !== 'ruled-out' && other.priced && totals[j]?.lt(totals[i] ?? 0),
        );
        expect(rank).toMatchObject({ kind: 'number', number: 1 + better.length });
      }
    });
    expect(resultJson(result, cases).badCases?.map(({ ifOnce }) => String(ifOnce.p90.total))).toEqual(
      totals.map((t) => t.toFixed()),
    );
  });

  it('has no row that would be nothing for all', () => {
    const free = { ...scenario, incident: { severity: { kind: 'own-figure', yen: 0 } } } as const;
    const none = prepare(free);
    const table = resultTable(evaluate(none), {
      language: 'en',
      badCases: badCases(none, choiceOf(none, evaluate(none))),
    });
    expect(table.rows.filter(({ key }) => /incident-|once/.test(key)).map(({ key }) => key)).toEqual([]);
    expect(resultJson(result)).not.toHaveProperty('badCases');
  });
});

test.each([
  [true, '税込の売上に対する割合（事故の見込み額を除く）', '期間の限界利益（消費税相当額を含む）'],
  [false, '売上に対する割合（事故の見込み額を除く）', '期間の限界利益（税抜）'],
])('tax shown: %s; the sales that the cost is a share of, and the margin, say so', (showTax, share, margin) => {
  const labels = resultTable(evaluate(prepare({ ...shop, showTax })), { language: 'ja' }).rows.map(
    ({ cells }) => cells[0],
  );
  for (const text of [share, margin]) expect(labels).toContainEqual({ kind: 'text', text });
  const { comparison } = xlsxTexts('ja');
  expect([comparison.shareOfSales(showTax), comparison.contribution(showTax)]).toEqual([share, margin]);
  expect(comparison.sales).toBe('期間の売上（税抜）');
});

describe('options that are not to be ranked', () => {
  it('marks amounts from which a price is missing, and says what the mark means', () => {
    const table = resultTable(evaluate(prepare(shop)), { language: 'en' });
    expect(table.rows.find(({ key }) => key === 'total')?.cells.slice(1)).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'yen', mark: '*' })]),
    );
    expect(table.notes[0]?.items[0]).toMatch(/^\* A price is missing/);
    const marked = table.rows.filter(({ cells }) => cells.some((cell) => 'mark' in cell)).map(({ key }) => key);
    expect(marked).toEqual(
      expect.arrayContaining(['rows/operation.security', 'subtotal/operation', 'totalWithIncident', 'shareOfSales']),
    );
    expect(marked).not.toContain('rows/platform');
  });

  it('leaves a price that nobody knows empty, by line and year, and says of its sums that they are the least', () => {
    const result = evaluate(prepare(shop));
    const rows = detailTable(result, { language: 'ja' }).rows.filter(({ key }) => key.startsWith('options/mall/'));
    const of = (key: string) => rows.find((row) => row.key === `options/mall/${key}`)?.cells.slice(3) ?? [];
    expect(of('lines/test')).toEqual([
      { kind: 'text', text: '脆弱性診断' },
      { kind: 'text', text: '価格が未定' },
      ...Array.from({ length: 7 }, () => ({ kind: 'none' })),
    ]);
    const least = '未定の価格を除く。この額以上';
    expect(of('rows/operation.security')[0]).toEqual({ kind: 'text', text: `合計（${least}）` });
    expect(of('rows/platform')[0]).toEqual({ kind: 'text', text: '合計' });
    expect(of('total')[0]).toEqual({ kind: 'text', text: least });
    const csv = toCsv(detailTable(result, { language: 'ja' }), { keys: true });
    expect(csv).toContain('"脆弱性診断","価格が未定",,,,,,,\r\n');
    const line = resultJson(result).options[0]?.lines.find(({ id }) => id === 'test');
    expect(line).toMatchObject({ cells: [null, null, null, null, null, null], total: null });
  });
});

function footsByYear({ rows }: Table, { horizonYears, showTax }: Result): void {
  const yearColumns = Array.from({ length: horizonYears + 2 }, (_, i) => i + 3);
  // What nobody knows is empty, and in no sum.
  const known = (cell: Cell | undefined) => (cell?.kind === 'none' ? new Decimal(0) : yenOf(cell));
  const amount = (key: string, column: number) => yenOf(rows.find((row) => row.key === key)?.cells[column]);
  for (const row of rows) {
    const cells = row.cells.slice(3).map(known);
    expect(sum(cells.slice(0, -1))).toBe(cells.at(-1)?.toFixed());
  }
  for (const column of yearColumns) {
    const of = (prefix: string) =>
      rows.filter(({ key }) => key.startsWith(prefix)).map(({ cells }) => known(cells[column]));
    expect(sum(of('rows/'))).toBe(amount('totalWithIncident', column).toFixed());
    const lines = sum([...of('lines/'), ...(showTax ? [amount('rows/tax', column)] : [])]);
    expect(lines).toBe(amount('totalWithIncident', column).toFixed());
  }
}
