import { readFileSync } from 'node:fs';
import { choose, evaluate, parseScenario, prepare } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { xlsxBook } from '../xlsx/to-xlsx.ts';
import { approvalDocument } from './approval-document.ts';
import { usualOption } from './document-kinds.ts';

const FILE = new URL('../../../../docs/examples/3-cosmetics-operating.json', import.meta.url);

/** The move to a SaaS may cost far more than stated: cheapest as stated, dearest on average. */
const prepared = (() => {
  const data = JSON.parse(readFileSync(FILE, 'utf8')) as {
    options: { id: string; lines: { id: string; amount: { yen: unknown } }[] }[];
  };
  const saas = data.options.find(({ id }) => id === 'move-saas');
  const migration = saas?.lines.find(({ id }) => id === 'migration');
  if (!migration) throw new Error('not the example');
  migration.amount.yen = { low: 1_000_000, base: 1_000_000, high: 121_000_000 };
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error('not a scenario');
  return prepare(parsed.scenario);
})();
const result = evaluate(prepared);
const { ranked } = choose(prepared, result);

describe('papers go by the choice, where means and stated values name different options', () => {
  test('the scenario is such a one', () => {
    expect(result.rankings.totalWithIncident.map(({ option }) => option)).toEqual(['move-saas', 'move-mall', 'keep']);
    expect(ranked.map(({ option }) => option)).toEqual(['keep', 'move-mall', 'move-saas']);
  });

  test('the option of a paper that names none', () => {
    expect(usualOption(prepared, result)).toBe('keep');
    const [proposal] = approvalDocument(prepared, result, { language: 'ja' }).sections;
    expect(JSON.stringify(proposal)).toContain('「今のサイトを続けて直す」');
  });

  test('ranks and means of the request for approval', () => {
    const table = approvalDocument(prepared, result, { language: 'ja' }).sections[1]?.blocks[0];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns.slice(1)).toEqual(['今のサイトを続けて直す', 'SaaSへ移る', 'モールへ移る']);
    expect(table.rows.at(-1)).toEqual(['選ぶ順位（幅の平均による）', '1', '3', '2']);
    const means = ['keep', 'move-saas', 'move-mall'].map((id) => ranked.find(({ option }) => option === id)?.mean);
    expect(table.rows.at(-2)?.slice(1)).toEqual(means.map((mean) => `${mean?.toNumber().toLocaleString('en')}円`));
  });

  test('ranks of the workbook, as of when it is made, and the plan in it', () => {
    const { pages } = xlsxBook(prepared, result, { language: 'ja' });
    const rowOf = (sheet: string, label: string) =>
      [...(pages.find(({ name }) => name === sheet)?.cells.values() ?? [])].find((cells) => {
        const first = cells.get(0);
        return first?.kind === 'text' && first.text === label;
      });
    const ranks = rowOf('比較', '選ぶ順位（幅の平均による）');
    expect([1, 2, 3].map((column) => ranks?.get(column))).toMatchObject([{ number: 1 }, { number: 3 }, { number: 2 }]);
    expect(rowOf('計画', '実施計画　今のサイトを続けて直す')).toBeDefined();
  });
});
