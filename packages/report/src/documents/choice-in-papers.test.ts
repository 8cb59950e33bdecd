import { readFileSync } from 'node:fs';
import { analyse, choose, evaluate, parseScenario, parseScenarioJson, prepare, verdictOf } from '@ec-tco/core';
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

describe('an option with a price missing', () => {
  const parsed = parseScenarioJson(
    readFileSync(new URL('../../../../docs/examples/4-sake-brewery.json', import.meta.url), 'utf8'),
  );
  if (!parsed.ok) throw new Error('not a scenario');
  const brewery = prepare(parsed.scenario);
  const found = evaluate(brewery);
  const verdict = verdictOf(brewery, found, analyse(brewery, found), 'ja');
  const { sections } = approvalDocument(brewery, found, { language: 'ja', verdict });
  const place = found.options.findIndex(({ priced }) => !priced);

  test('has a least total, and neither mean nor place, in the request for approval', () => {
    const table = sections[1]?.blocks[0];
    if (table?.kind !== 'table') throw new Error('no table');
    const cells = (label: string) => table.rows.find(([first]) => first === label)?.slice(1) ?? [];
    expect(cells('合計')[place]).toMatch(/^[\d,]+以上$/);
    expect(cells('合計').filter((cell) => cell?.includes('以上'))).toHaveLength(1);
    expect(cells('費用の合計（事故の見込み額を含む）：入力した幅の平均')[place]).toBe('価格が未定');
    expect(cells('選ぶ順位（幅の平均による）')).toEqual(['1', '価格が未定', '2', '3']);
  });

  test('keeps the headline from calling another the next, and what is open is among the reasons', () => {
    const said = JSON.stringify(sections[2]);
    expect(said).toContain('先に確かめること：');
    // So little is left of sales that no mall could make up for its fees: the choice is no open one.
    const business = { ...brewery.scenario.business, contributionMargin: 0.1 };
    const thin = prepare({ ...brewery.scenario, business });
    const result = evaluate(thin);
    const named = approvalDocument(thin, result, {
      language: 'ja',
      verdict: verdictOf(thin, result, analyse(thin, result), 'ja'),
    });
    expect(JSON.stringify(named.sections[2])).toContain('値段がそろっている案のなかで次の');
  });

  test('has neither in the workbook', () => {
    const cells = [
      ...(xlsxBook(brewery, found, { language: 'ja' })
        .pages.find(({ name }) => name === '比較')
        ?.cells.values() ?? []),
    ];
    const ranks = cells.find((row) => {
      const first = row.get(0);
      return first?.kind === 'text' && first.text === '選ぶ順位（幅の平均による）';
    });
    expect(ranks?.get(1 + place)).toMatchObject({ kind: 'text', text: '価格が未定' });
  });
});

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

  test('a choice that is known is not asked for again', () => {
    const choice = choose(prepared, result);
    const saas = { ...choice, ranked: choice.ranked.toReversed() };
    expect(usualOption(prepared, result, saas)).toBe('move-saas');
    expect(usualOption(prepared, result, { ...choice, ranked: [] })).toBe('keep');
    const first = (given: typeof choice) =>
      JSON.stringify(approvalDocument(prepared, result, { language: 'ja', choice: given }).sections[0]);
    expect(first(choice)).toContain('「今のサイトを続けて直す」');
    expect(first(saas)).toContain('「SaaSへ移る」');
  });

  test('ranks and means of the request for approval', () => {
    const table = approvalDocument(prepared, result, { language: 'ja' }).sections[1]?.blocks[0];
    if (table?.kind !== 'table') throw new Error('no table');
    expect(table.columns.slice(1)).toEqual(['今のサイトを続けて直す', 'SaaSへ移る', 'モールへ移る']);
    expect(table.rows.at(-1)).toEqual(['選ぶ順位（幅の平均による）', '1', '3', '2']);
    const means = ['keep', 'move-saas', 'move-mall'].map((id) => ranked.find(({ option }) => option === id)?.mean);
    expect(table.rows.at(-2)?.slice(1)).toEqual(means.map((mean) => mean?.toNumber().toLocaleString('en')));
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
