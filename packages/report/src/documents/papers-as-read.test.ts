import { readFileSync } from 'node:fs';
import { analyse, evaluate, type Language, parseScenario, prepare, type ScenarioData, verdictOf } from '@ec-tco/core';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { toCsv } from '../write/csv.ts';
import { type DocumentKind, documentTraits, planOf, planTable } from './index.ts';

const preparedOf = (data: ScenarioData) => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
};

/** A site that runs: work that is done, dated, left without a date, that nobody can do, and paid for by one line together. */
const running: ScenarioData = {
  ...shop,
  journey: 'operating',
  requirements: {
    'build-1': { status: 'done', due: '2026-05-01', responsible: '店長', note: '報告書あり' },
    'build-2': {
      status: 'to-do',
      due: '2027-02-01',
      responsible: '制作会社',
      lines: [{ option: 'outsourced', line: 'build' }],
    },
    'build-3': {
      status: 'to-do',
      due: '2026-12-24',
      note: '年末までに',
      lines: [{ option: 'outsourced', line: 'build' }],
    },
    'build-4': { status: 'to-do', responsible: '店長' },
    'build-5': { status: 'cannot' },
    'build-6': { status: 'unknown' },
    'operation-5': { status: 'to-do', due: '2026-12-01' },
  },
};

const [option] = shop.options;
if (!option) throw new Error('no option');
const [fee] = option.lines;
/** A site of one's own, yet to be built by the shop itself, with answers of its own: nothing is left to others. */
const alone: ScenarioData = {
  ...shop,
  journey: 'operating',
  requirements: {},
  tasks: { 'item-1': { due: '2026-12-01', responsible: '社長' }, 'card-3-d-secure': { done: true } },
  options: [
    {
      ...option,
      kind: 'self-built-in-house',
      name: '自社で作る',
      existing: false,
      requirements: Object.fromEntries(REQUIREMENTS.map((id) => [id, { status: 'in-house' }])),
      lines: [
        { ...fee, id: 'waf', name: 'WAF利用料', tasks: ['waf'], timing: { kind: 'monthly', from: 3 } },
        { ...fee, id: 'premium', name: '保険料', category: 'incident', timing: { kind: 'yearly' } },
      ].map((line) => ({ ...line, source: { kind: 'assumption' } })),
    } as ScenarioData['options'][number],
    ...shop.options.slice(1),
  ],
};

const OF_OPTION = ['request', 'questions', 'periodic', 'acceptance', 'plan', 'approval'] as const;
const SHOPS: readonly (readonly [string, ScenarioData, option: string, Language, kinds: readonly DocumentKind[]])[] = [
  ['new-shop', shop, 'outsourced', 'en', [...OF_OPTION, 'self-check']],
  ['platform', shop, 'saas', 'ja', ['request', 'questions', 'periodic', 'acceptance']],
  ['running-shop', running, 'outsourced', 'ja', [...OF_OPTION, 'self-check']],
  ['own-work', alone, 'outsourced', 'ja', ['periodic', 'acceptance', 'plan', 'approval', 'self-check']],
];

// Papers as they were last read: a difference is read like a change of code. `npm run test:core -- -u` writes them anew.
describe.each(SHOPS)('%s', (name, data, option, language, kinds) => {
  const prepared = preparedOf(data);
  const subject = { prepared, result: evaluate(prepared), option, language, today: '2026-11-28' };

  test.each(kinds)('%s', async (kind) => {
    const made = documentTraits(kind).make(subject);
    await expect(documentMarkdown(made)).toMatchFileSnapshot(`golden/${name}-${kind}.md`);
    // What Markdown does not show: where a link within the page leads, and how wide columns are.
    const ids = made.sections.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
    for (const block of made.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      expect(block.widths ?? block.columns).toHaveLength(block.columns.length);
      const sum = (block.widths ?? []).reduce((all, width) => all + width, 0);
      if (block.widths) expect(Math.abs(sum - 100)).toBeLessThan(0.5);
    }
  });
});

describe('in other forms', () => {
  const prepared = preparedOf(running);
  const result = evaluate(prepared);

  test('the plan as a table', async () => {
    const table = planTable(planOf(prepared, result, 'outsourced', 'ja'), 'ja');
    await expect(toCsv(table, { keys: true })).toMatchFileSnapshot('golden/running-shop-plan.csv');
    expect(table.columns.map(({ key, align }) => (align === 'left' ? key : `${key}: ${align}`))).toEqual([
      ...['due', 'what', 'who', 'yen: right', 'state', 'basis', 'interim', 'note', 'kind'],
    ]);
    expect(new Set(table.rows.map(({ style }) => style))).toEqual(new Set(['fact']));
    expect(table.notes).toEqual([]);
    // Until a new site opens there is nothing to bridge.
    const built = preparedOf(shop);
    const { items } = planOf(built, evaluate(built), 'outsourced', 'ja');
    expect(items.filter(({ interim }) => interim !== null)).toEqual([]);
  });

  test('a self-check that nobody has answered', async () => {
    const subject = { prepared, result, option: undefined, language: 'en', today: '2026-11-28', blank: true } as const;
    const text = documentMarkdown(documentTraits('self-check').make(subject));
    await expect(text).toMatchFileSnapshot('golden/blank-self-check.md');
  });
});

describe('a request for approval with reasons, after prices have changed', () => {
  const file = new URL('../../../../docs/examples/3-cosmetics-operating.json', import.meta.url);
  const text = readFileSync(file, 'utf8');
  const before = preparedOf(JSON.parse(text) as ScenarioData);
  const data = JSON.parse(text) as {
    options: { lines: { amount: { yen?: unknown } }[] }[];
    common: Record<string, { value: unknown }>;
  };
  const { 'old-site': site } = data.common;
  if (site) site.value = 70_000;
  for (const { lines } of data.options)
    for (const [i, { amount }] of lines.entries()) {
      const { yen } = amount;
      if (typeof yen === 'number') amount.yen = yen + 1000 * (i + 1);
    }
  const prepared = preparedOf(data as unknown as ScenarioData);
  const result = evaluate(prepared);
  const verdict = verdictOf(prepared, result, analyse(prepared, result), 'ja');

  test('what is proposed, why, and what has become of it', async () => {
    const subject = { prepared, result, option: 'move-saas', language: 'ja', today: '2026-11-28' } as const;
    const made = documentTraits('approval').make({ ...subject, before, verdict });
    await expect(documentMarkdown(made)).toMatchFileSnapshot('golden/changed-approval.md');
  });
});
