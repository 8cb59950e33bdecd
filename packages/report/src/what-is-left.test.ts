// A choice by what is left, in the table and in the workbook: from which rows it follows, and in which words.
import { readFileSync } from 'node:fs';
import { analyse, choose, evaluate, type OptionResult, parseScenarioJson, prepare } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from './contract/fixtures.ts';
import { resultTable } from './table/result-table.ts';
import { toMarkdown } from './write/markdown.ts';
import type { BookCell, Page } from './xlsx/book/book.ts';
import { xlsxBook } from './xlsx/to-xlsx.ts';

const read = (text: string) => {
  const parsed = parseScenarioJson(text);
  if (!parsed.ok) throw new Error('not a scenario');
  const prepared = prepare(parsed.scenario);
  return { prepared, result: evaluate(prepared) };
};
/** A mall that sells more than the others. */
const farm = read(readFileSync(new URL('../../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8'));
const certain = read(JSON.stringify(shop));

test.each(['ja', 'en'] as const)(
  'the table has sales, what they leave, and what the cost leaves of that (%s)',
  (language) => {
    const { prepared, result } = farm;
    const table = resultTable(result, { language, choice: choose(prepared, result) });
    const yen = (key: string) =>
      table.rows
        .find((row) => row.key === key)
        ?.cells.slice(1)
        .map((cell) => (cell.kind === 'yen' ? cell.yen.toNumber() : Number.NaN)) ?? [];
    const cost = yen('totalWithIncident');
    expect(yen('contribution').map((one, i) => one - (cost[i] ?? 0))).toEqual(yen('netContributionWithIncident'));
    // Half of what the mall sells on its own account: by hand 86,199,848 / 2.
    expect(yen('contribution')[2]).toBe(43_099_924);
    const told = language === 'ja' ? '入力した値のままの額' : 'Amounts are as stated but for';
    expect(toMarkdown(table)).toContain(told);
    expect(
      toMarkdown(resultTable(certain.result, { language, choice: choose(certain.prepared, certain.result) })),
    ).not.toContain(told);
  },
);

const textAt = (page: Page, row: number, column: number): string => {
  const cell = page.cells.get(row)?.get(column);
  return cell?.kind === 'text' ? cell.text : '';
};
const rowsOf = (page: Page | undefined): ReadonlyMap<string, ReadonlyMap<number, BookCell>> =>
  new Map([...(page?.cells ?? [])].map(([row, cells]) => [page ? textAt(page, row, 0) : '', cells]));
const resultOf = (cell: BookCell | undefined) => (cell?.kind === 'formula' ? cell.result : undefined);

test('the workbook names the option that leaves most, and its chances in those words', () => {
  const { prepared, result } = farm;
  const { pages } = xlsxBook(prepared, result, { language: 'ja', analysis: analyse(prepared, result) });
  const page = (name: string) => pages.find((one) => one.name === name);
  const comparison = rowsOf(page('比較'));
  const first = [...comparison].find(([label]) => label.startsWith('いちばん多く残る形態'))?.[1].get(1);
  // As stated: by cost alone it would be the SaaS.
  expect(resultOf(first)).toBe('モールに出店');
  expect([...comparison.keys()].some((label) => label.startsWith('いちばん安い形態'))).toBe(false);
  expect(
    [...comparison.keys()].some((label) =>
      label.includes('入力した値のままの額です（幅があれば、その平均は下の「選ぶ順」にあります）'),
    ),
  ).toBe(true);
  const ofContribution = comparison.get('期間の限界利益（税抜）');
  result.options.forEach(({ contribution }: OptionResult, i) =>
    expect(resultOf(ofContribution?.get(1 + i))).toBe(contribution.toNumber()),
  );
  const words = [...(page('分岐点と感度')?.cells.values() ?? [])].flatMap((cells) =>
    [...cells.values()].flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])),
  );
  expect(words).toContain('手元にいちばん残る確率');
  expect(words.some((text) => text.includes('マイナスは前者の残る額が少ない'))).toBe(true);
  expect(words.filter((text) => text.includes('安い'))).toEqual([]);
});

test('without ranges the workbook has no mean to tell its amounts from', () => {
  const { pages } = xlsxBook(certain.prepared, certain.result, { language: 'ja' });
  const labels = [...rowsOf(pages.find(({ name }) => name === '比較')).keys()];
  expect(labels.some((label) => label.startsWith('いちばん安い形態'))).toBe(true);
  expect(labels.some((label) => label.includes('平均で'))).toBe(false);
});
