import { readFileSync } from 'node:fs';
import { analyse, Decimal, evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { badCases, choiceOf, totalEnds } from '@ec-tco/core/analysis';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { detailTable, detailTables } from '../table/detail-table.ts';
import { resultTable } from '../table/result-table.ts';
import { numberCell, shareCell, type Table, textCell, yenCell } from '../table/table.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { bulleted, toText } from './text.ts';

const example = (name: string): Scenario => {
  const text = readFileSync(new URL(`../../../../docs/examples/${name}.json`, import.meta.url), 'utf8');
  const parsed = parseScenario(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};

// Tables as they were last read: a difference is read like a change of code. `npm run test:core -- -u` writes them anew.
describe('a comparison with ranges, a price missing and one option ruled out', () => {
  const brewery = example('4-sake-brewery');
  const [first, ...others] = brewery.options;
  if (!first) throw new Error('no option');
  // One that nobody may choose.
  const scenario = { ...brewery, showTax: true, options: [{ ...first, pciDss: 'no' as const }, ...others] };
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const choice = choiceOf(prepared, result, analyse(prepared, result));
  const parts = { choice, badCases: badCases(prepared, choice), ends: totalEnds(prepared) };

  test.each(['ja', 'en'] as const)('%s', async (language) => {
    await expect(toText(resultTable(result, { language, ...parts }))).toMatchFileSnapshot(
      `golden/brewery.${language}.txt`,
    );
  });

  test('rows and columns have keys that stay, whatever the language', () => {
    const table = resultTable(result, { language: 'ja', ...parts });
    expect(table.columns.map(({ key, align }) => `${key} ${align}`)).toEqual([
      'item left',
      ...scenario.options.map(({ id }) => `${id} right`),
    ]);
    expect(table.rows.map(({ key }) => key)).toEqual([
      ...['id', 'kind', 'customisability', 'eligibility', 'prices'],
      ...['rows/build.other', 'rows/build.security', 'subtotal/build'],
      ...['rows/operation.other', 'rows/operation.security', 'subtotal/operation'],
      ...['rows/platform', 'rows/incident', 'rows/tax'],
      ...['totalWithIncident', 'expected-incident-loss', 'total', 'total-low', 'total-high'],
      ...['incident-one-in', 'incident-p50', 'incident-p90', 'incident-months', 'total-if-once'],
      ...['presentValue', 'presentValueWithIncident', 'averageMonthly', 'shareOfSales', 'sales'],
      'contribution',
      ...['netContributionWithIncident', 'quoted-share', 'difference', 'mean', 'rank-by-mean'],
      ...['rank', 'rank-with-incident', 'rank-if-once'],
    ]);
    const detail = detailTable(result, { language: 'ja' });
    expect(detail.columns.map(({ key, align }) => `${key} ${align}`)).toEqual([
      ...['option left', 'option-name left', 'row left', 'line left', 'source left'],
      ...[0, 1, 2, 3, 4, 5].map((year) => `year-${year} right`),
      'total right',
    ]);
    expect(new Set(detail.rows.map(({ style }) => style))).toEqual(new Set(['amount', 'subtotal', 'total', 'fact']));
    expect(detail.notes).toEqual([]);
  });

  test('rows that would be nothing for all are left out, and cells where one has nothing', () => {
    const never = { ...scenario, options: scenario.options.map((one) => ({ ...one, annualProbability: 0 })) };
    const safe = prepare(never);
    const cases = badCases(safe, choiceOf(safe, evaluate(safe)));
    const keys = resultTable(evaluate(safe), { language: 'en', badCases: cases }).rows.map(({ key }) => key);
    expect(keys).toContain('incident-p90');
    expect(keys.filter((key) => ['incident-one-in', 'expected-incident-loss'].includes(key))).toEqual([]);
    const [one, ...more] = scenario.options;
    const half = prepare({
      ...scenario,
      options: [{ ...(one as (typeof scenario.options)[number]), annualProbability: 0 }, ...more],
    });
    const table = resultTable(evaluate(half), {
      language: 'en',
      badCases: badCases(half, choiceOf(half, evaluate(half))),
    });
    const row = (key: string) =>
      table.rows
        .find((own) => own.key === key)
        ?.cells.slice(1)
        .map(({ kind }) => kind);
    expect(row('incident-one-in')).toEqual(['none', 'text', 'text', 'text']);
    expect(row('expected-incident-loss')).toEqual(['yen', 'yen', 'yen', 'yen']);
    const fixed = totalEnds(prepared).map((end) => ({ ...end, low: end.base, high: end.base }));
    expect(resultTable(result, { language: 'en', ends: fixed }).rows.map(({ key }) => key)).not.toContain('total-low');
    expect(() => resultTable(result, { language: 'en', badCases: parts.badCases.slice(1) })).toThrow(
      'No bad case of option',
    );
  });

  test('by line and year', async () => {
    await expect(toCsv(detailTable(result, { language: 'en' }), { keys: true, bom: true })).toMatchFileSnapshot(
      'golden/brewery-lines.csv',
    );
  });
});

test('a table for each option, by line and year', async () => {
  const result = evaluate(prepare(shop));
  const [table] = detailTables(result, { language: 'ja' });
  if (!table) throw new Error('no table');
  await expect(toMarkdown(table)).toMatchFileSnapshot('golden/shop-lines.md');
});

const TABLE: Table = {
  language: 'en',
  caption: 'Caption',
  columns: [
    { key: 'item', head: 'Item', align: 'left' },
    { key: 'a', head: 'A firm with a long name', align: 'right' },
  ],
  rows: [
    { key: 'fact', style: 'fact', cells: [textCell('fact'), textCell('-12')] },
    { key: 'one', style: 'amount', cells: [textCell('one'), yenCell(new Decimal(-1_234_567))] },
    { key: 'part', style: 'part', cells: [textCell('of it'), numberCell(1000, '*')] },
    { key: 'sub', style: 'subtotal', cells: [textCell('both'), shareCell(new Decimal('0.5'))] },
    { key: 'all', style: 'total', cells: [textCell('all'), yenCell(new Decimal(5))] },
    { key: 'none', style: 'total', cells: [textCell('none'), shareCell(undefined)] },
  ],
  notes: [
    { title: 'Notes', items: ['first of two', 'second'] },
    { title: '', items: ['without a title'] },
  ],
};

test('a value that is no longer its figure says from which it was changed, in words; one year is one year', () => {
  const [first, ...others] = shop.options;
  const [line] = first?.lines ?? [];
  const data = {
    ...shop,
    horizonYears: 1,
    requirements: {},
    options: [
      {
        ...first,
        lines: [
          {
            ...line,
            id: 'waf',
            amount: { kind: 'fixed', yen: 999_999 },
            source: { kind: 'figure', figure: 'draft.security.waf.monthly' },
          },
        ],
      },
      ...others,
    ],
  };
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const result = evaluate(prepare(parsed.scenario));
  const sources = (language: 'ja' | 'en') =>
    detailTable(result, { language }).rows.flatMap(({ key, cells }) =>
      key === 'options/outsourced/lines/waf' && cells[4]?.kind === 'text' ? [cells[4].text] : [],
    );
  expect(sources('ja')[0]).toMatch(/^.+（参照値「.+」から変更）$/);
  expect(sources('en')[0]).toMatch(/, changed from the figure “.+”$/);
  expect(resultTable(result, { language: 'en' }).caption).toContain('cost over 1 year (');
  expect(detailTables(result, { language: 'en' })[0]?.caption).toContain('— cost line by line (yen, without tax)');
});

test('on a terminal: long heads in lines, parts further in, a rule between facts, amounts and totals', () => {
  const strong = (line: string) => `<${line}>`;
  expect(toText(TABLE, { widest: 8, columns: 22, strong }).split('\n')).toEqual([
    '<Caption>',
    '',
    ...['Item       A firm', '           with a', '             long', '             name'],
    '-------  --------',
    'fact          -12',
    '-------  --------',
    // A number that does not fit is broken rather than cut.
    ...['one      -1,234,5', '               67', '  of it    1,000*', 'both        50.0%'],
    '-------  --------',
    ...['<all             5>', '<none>'],
    ...['', '<Notes>', '- first of two', '- second', '', '- without a title', ''],
  ]);
});

test('in Markdown: totals strong, subtotals slanted, numbers as they can be copied', () => {
  expect(toMarkdown(TABLE).split('\n')).toEqual([
    '## Caption',
    '',
    '| Item | A firm with a long name |',
    '| :--- | ---: |',
    '| fact | -12 |',
    '| one | -1,234,567 |',
    '| of it | 1,000\\* |',
    '| *both* | *50.0%* |',
    '| **all** | **5** |',
    '| **none** |  |',
    '',
    '### Notes',
    '',
    '- first of two',
    '- second',
    '',
    '- without a title',
    '',
  ]);
});

test('a list entry goes on below its first letter, and is never narrower than can be read', () => {
  expect(bulleted('one two three four five six', 22)).toEqual(['- one two three four', '  five six']);
  expect(bulleted('one two three four five six', 5)).toEqual(['- one two three four', '  five six']);
});

test('CSV says nothing of where numbers come from where nobody has said it', () => {
  expect(toCsv(TABLE).split('\r\n')).toHaveLength(8);
  const origin = {
    format: 'x',
    formatVersion: 1,
    scenarioVersion: 2,
    modelVersion: '2',
    dataSet: 'draft-2022-10',
  } as const;
  const [column] = TABLE.columns;
  if (!column) throw new Error('no column');
  // One column has no room for a label beside its value: nothing is left out for it.
  expect(toCsv({ ...TABLE, columns: [column], rows: [], origin }).split('\r\n')[1]).toBe('"kind of file","x"');
});
