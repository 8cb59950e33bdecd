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
