import { readFileSync } from 'node:fs';
import { analyse, choose, evaluate, type Prepared, parseScenario, prepare, verdictOf } from '@ec-tco/core';
import { badCases } from '@ec-tco/core/analysis';
import { formatYen } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { approvalDocument } from './approval-document.ts';

const FILE = new URL('../../../../docs/examples/3-cosmetics-operating.json', import.meta.url);

interface Data {
  business: Record<string, unknown>;
  options: { lines: { amount: { kind: string; yen?: unknown } }[] }[];
}

function prepared(change: (data: Data) => void = () => undefined): Prepared {
  const data = JSON.parse(readFileSync(FILE, 'utf8')) as Data;
  change(data);
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
}

const now = prepared();
const result = evaluate(now);
const causes = (before: Prepared) => {
  const document = approvalDocument(now, result, { language: 'ja', option: 'keep', before });
  const block = document.sections.find(({ id }) => id === 'change')?.blocks.at(-1);
  if (block?.kind !== 'table') throw new Error('no table of causes');
  return block.rows;
};
const yenOf = (row: readonly (string | null)[] | undefined) =>
  Number(row?.[3]?.replace(/[,円]/g, '').replace('−', '-'));

test('one change is one cause, and comes to the amount after', () => {
  const rows = causes(prepared(({ business }) => Object.assign(business, { hourlyCost: 1000 })));
  expect(rows.map(([cause]) => cause)).toEqual(['前の金額', '自社の作業1時間の費用', '後の金額']);
  expect(rows[1]?.slice(1, 3)).toEqual(['1時間あたり1,000円', '1時間あたり2,200円']);
  expect(yenOf(rows[0]) + yenOf(rows[1])).toBe(yenOf(rows[2]));
});

test('many changes foot, the smaller ones in one row', () => {
  const rows = causes(
    prepared(({ business, options }) => {
      Object.assign(business, { hourlyCost: 1000, monthlySales: 2_345_678, cardShare: 0.5, personalRecords: 4567 });
      options[0]?.lines.forEach(({ amount }, i) => {
        if (amount.kind === 'fixed' && typeof amount.yen === 'object') amount.yen = 1000 * (i + 1);
      });
    }),
  );
  expect(rows).toHaveLength(6);
  expect(rows.at(-2)?.[0]).toMatch(/^ほか\d+件$/);
  expect(rows.slice(0, -1).reduce((sum, row) => sum + yenOf(row), 0)).toBe(yenOf(rows.at(-1)));
  expect(yenOf(rows.at(-1))).toBe(result.options[0]?.totalWithIncident.total.toNumber());
});

test('a quotation in another money, or with tax, says so', () => {
  const foreign = prepared(({ options }) => {
    const line = options[0]?.lines.find(({ amount }) => amount.kind === 'fixed') as unknown as Record<string, unknown>;
    Object.assign(line, {
      amount: { kind: 'fixed', yen: 79.99 },
      currency: { code: 'USD', rate: 150 },
      withTax: true,
      source: { kind: 'quotation', date: '2026-11-01' },
    });
  });
  const document = approvalDocument(foreign, evaluate(foreign), { language: 'ja', option: 'keep' });
  const text = JSON.stringify(document.sections.find(({ id }) => id === 'quotations'));
  expect(text).toContain('USD');
  expect(text).toContain('税込');
  expect(text).not.toContain('79.99円');
});

test('says how many quotations it leaves out', () => {
  const many = prepared(({ options }) => {
    for (const line of options.flatMap(({ lines }) => lines) as unknown as Record<string, unknown>[]) {
      line.source = { kind: 'quotation', date: '2026-11-01' };
    }
  });
  const document = approvalDocument(many, evaluate(many), { language: 'ja', option: 'keep' });
  const blocks = document.sections.find(({ id }) => id === 'quotations')?.blocks ?? [];
  const table = blocks.find((block) => block.kind === 'table');
  expect(table?.kind === 'table' && table.rows.length).toBe(7);
  expect(JSON.stringify(blocks.at(-1))).toMatch(/ほか\d+件/);
});

test('of more options than stand side by side on a sheet, the proposed one and the first in order are shown', () => {
  const many = prepared((data) => {
    const options = data.options as unknown as Record<string, unknown>[];
    // Few lines each: all together there may be 200.
    const [first] = data.options;
    const lines = first?.lines.filter(({ amount }) => amount.kind !== 'share').slice(0, 8);
    for (let i = 0; i < 17; i++) options.push({ ...first, lines, id: `more-${i}`, requirements: {} });
  });
  const found = evaluate(many);
  const verdict = verdictOf(many, found, analyse(many, found), 'ja');
  const { sections } = approvalDocument(many, found, { language: 'ja', option: 'more-16', before: now, verdict });
  const [table, more, incidents] = sections.find(({ id }) => id === 'comparison')?.blocks ?? [];
  if (table?.kind !== 'table') throw new Error('no table');
  expect(table.columns).toHaveLength(7);
  const ranks = table.rows.at(-1)?.slice(1).map(Number) ?? [];
  expect(new Set(ranks).size).toBe(6);
  expect(ranks.filter((rank) => rank <= 5)).toHaveLength(5);
  expect(more).toEqual({ kind: 'paragraph', text: 'ほか14形態（比較のExcelの「比較」にあります）' });
  // What one incident costs is told of the one proposed: rows of that would be taller than those of cost.
  const own = badCases(many, choose(many, found)).find(({ option }) => option === 'more-16');
  expect(JSON.stringify(incidents)).toContain(`事故1回の自社負担は${formatYen(own?.retained.p90 ?? 0, 'ja')}`);
  expect(table.rows.filter(([head]) => head?.includes('事故1回'))).toEqual([]);
  // No sentence goes through all twenty.
  for (const block of sections.find(({ id }) => id === 'reason')?.blocks ?? []) {
    for (const text of block.kind === 'list' ? block.items : []) expect(text.length).toBeLessThan(400);
  }
});
