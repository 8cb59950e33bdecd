import { Decimal, evaluate, type Option, parseScenario, prepare, type ScenarioData } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import type { Block, ReportDocument } from '../document/document.ts';
import {
  acceptanceDocument,
  approvalDocument,
  completeRequirement,
  datesToCome,
  documentTraits,
  planDocument,
  planOf,
  usualOption,
} from './index.ts';

const [first, ...others] = shop.options;
const [line] = first?.lines ?? [];
if (!first || !line) throw new Error('no option');

const read = (data: ScenarioData) => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};
/** The shop with its first option changed. */
const preparedOf = (change: Partial<Option>, more: Partial<ScenarioData> = {}) =>
  prepare(read({ ...shop, requirements: {}, ...more, options: [{ ...first, ...change }, ...others] }));
const blocksOf = ({ sections }: ReportDocument, id: string): readonly Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];
const textsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => ('text' in block ? [block.text] : []));
const rowsOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

describe('what a plan costs', () => {
  const lines = ['one', 'two', 'open'].map((id, i) => ({
    ...line,
    id,
    name: id,
    timing: { kind: 'before-opening' },
    amount: id === 'open' ? { kind: 'unquoted' } : { kind: 'fixed', yen: 1000 * (i + 1) },
    source: { kind: 'quotation' },
  })) as Option['lines'];
  const paid = (...ids: readonly string[]) => ids.map((id) => ({ option: 'outsourced', line: id }));
  const prepared = preparedOf(
    { lines },
    {
      journey: 'operating',
      requirements: {
        'build-1': { status: 'to-do', due: '2027-03-01', lines: paid('one', 'two') },
        'build-2': { status: 'to-do', due: '2027-02-01', lines: paid('one') },
        'build-3': { status: 'done', due: '2026-01-01', lines: paid('two') },
        'build-4': { status: 'to-do', due: '2027-02-01', lines: paid('one', 'open') },
        'build-5': { status: 'to-do' },
        'operation-5': { status: 'done' },
        'operation-6': { status: 'to-do', due: '2027-01-01' },
      },
    },
  );
  const { items } = planOf(prepared, evaluate(prepared), 'outsourced', 'en');
  const yenOf = (id: string): Decimal | null | undefined => items.find((item) => item.id === `requirement-${id}`)?.yen;

  test('earliest first, then as the guideline has them, those without a date last', () => {
    const ids = items.flatMap(({ id, kind }) => (kind === 'requirement' ? [id.replace('requirement-', '')] : []));
    expect(ids.slice(0, 6)).toEqual(['build-3', 'operation-6', 'build-2', 'build-4', 'build-1', 'build-5']);
  });

  test('a line counts once, at what is open before what is done; with a price missing nobody knows', () => {
    expect(yenOf('build-2')?.toNumber()).toBe(1000);
    expect(yenOf('build-4')).toBeNull();
    // The first of its two lines stands at another item, the second does not.
    expect(yenOf('build-1')?.toNumber()).toBe(2000);
    expect(yenOf('build-3')?.toNumber()).toBe(0);
    const [open] = rowsOf(
      blocksOf(
        planDocument({ dataSet: 'draft-2022-10', option: first, items, interim: [], rest: new Decimal(0) }, 'en'),
        'open',
      ),
    ).filter(([, what]) => what?.startsWith('build 1 '));
    expect(open?.slice(3)).toEqual(['¥2,000', 'one: quotation / two: quotation; also for build 3']);
  });

  test('every item has a name of its own that stays', () => {
    const ids = items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['quotation-open', 'requirement-operation-5']));
    expect(ids.filter((id) => id.startsWith('action-')).length).toBeGreaterThan(0);
  });

  test('a plan without anything left, or without a day, says no more than that', () => {
    const none = { dataSet: 'draft-2022-10', option: first, interim: [], rest: new Decimal(0) } as const;
    const empty = planDocument({ ...none, items: [] }, 'en');
    expect(empty).not.toHaveProperty('subtitle');
    expect(empty.sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)])).toEqual([
      ['open', ['paragraph']],
    ]);
    const item = items.find(({ state }) => state === 'done');
    if (!item) throw new Error('no item');
    const done = planDocument({ ...none, items: [item] }, 'en', '2026-11-28');
    expect(done.sections.map(({ id }) => id)).toEqual(['open', 'done']);
    expect(done.subtitle).toContain('2026-11-28');
  });
});

describe('what covers the risk until then', () => {
  const until = (timing: Option['lines'][number]['timing'], status: 'done' | 'to-do', due?: string) => {
    const lines = [{ ...line, id: 'waf', name: 'Shield', tasks: ['waf'], timing }] as Option['lines'];
    const prepared = preparedOf(
      { lines },
      {
        journey: 'operating',
        requirements: { 'build-1': { status: 'to-do' }, 'operation-5': { status, ...(due && { due }) } },
      },
    );
    const plan = planOf(prepared, evaluate(prepared), 'outsourced', 'en');
    const told = blocksOf(planDocument(plan, 'en'), 'interim').flatMap((block) =>
      block.kind === 'fields' ? block.fields.map(({ value }) => value) : [],
    );
    return [plan.items.find(({ id }) => id === 'requirement-build-1')?.interim?.split(' / ')[0], told[0]];
  };
  test.each([
    [{ kind: 'monthly' }, 'done', undefined, 'Shield (from the start)'],
    [{ kind: 'monthly', from: 1 }, 'to-do', undefined, 'Shield (paid from the start; still to be put in place)'],
    [
      { kind: 'monthly', from: 4 },
      'to-do',
      '2027-01-01',
      'Shield (paid from month 4; still to be put in place, due 2027-01-01)',
    ],
    [{ kind: 'yearly' }, 'done', undefined, 'Shield (from the start)'],
    [{ kind: 'yearly', from: 3 }, 'done', undefined, 'Shield (from year 3)'],
    [{ kind: 'every', years: 2 }, 'done', undefined, 'Shield (from year 2)'],
    [{ kind: 'once', month: 5 }, 'done', undefined, 'Shield (from month 5)'],
    [{ kind: 'before-opening' }, 'done', undefined, 'Shield (from the start)'],
  ] as const)('%o, %s, %s: the same at the item and in its section', (timing, status, due, told) =>
    expect(until(timing, status, due)).toEqual([`WAF: ${told}`, told]),
  );
});

describe('a request for approval', () => {
  const made = (prepared: ReturnType<typeof preparedOf>, option = 'outsourced', before?: typeof prepared) =>
    approvalDocument(prepared, evaluate(prepared), { language: 'en', option, before });
  /** So many quotations, the first in another option. */
  const quoted = (count: number) => {
    const price = (id: string) => ({
      ...line,
      id,
      name: id,
      source: { kind: 'quotation' as const, date: '2026-01-01' },
    });
    const lines = Array.from({ length: count - 1 }, (_, i) => price(`q${i}`));
    const options = [
      { ...others[0], lines: [price('other')] },
      { ...first, lines },
    ] as Option[];
    return prepare(read({ ...shop, requirements: {}, options }));
  };

  test('lists seven quotations, those of the proposed option first, and counts the rest', () => {
    const seven = blocksOf(made(quoted(7)), 'quotations');
    expect(rowsOf(seven)).toHaveLength(7);
    expect(rowsOf(seven).at(-1)?.[0]).toContain('other');
    expect(textsOf(seven)).toHaveLength(1);
    expect(textsOf(blocksOf(made(quoted(8)), 'quotations'))[1]).toMatch(/^1 more: /);
  });

  test('says that nothing is quoted where nothing is', () => {
    const lines = [{ ...line, source: { kind: 'assumption' as const } }];
    const options = [first, ...others].map((option) => ({ ...option, lines }));
    const blocks = blocksOf(made(prepare(read({ ...shop, requirements: {}, options }))), 'quotations');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'No amount rests on a quotation yet; they are reference figures and assumptions.' },
    ]);
  });

  test('lists six requirements that are open, and counts the rest', () => {
    const answers = (count: number) =>
      Object.fromEntries(
        [
          ...Array.from({ length: 14 }, (_, i) => `build-${i + 1}`),
          ...Array.from({ length: 4 }, (_, i) => `operation-${i + 1}`),
        ].map((id, i) => [id, { status: i < count ? 'to-do' : 'done' }]),
      );
    const open = (count: number) =>
      blocksOf(made(preparedOf({}, { journey: 'operating', requirements: answers(count) })), 'security');
    expect([rowsOf(open(6)).length, textsOf(open(6)).length]).toEqual([6, 1]);
    expect([rowsOf(open(7)).length, textsOf(open(7))[1]]).toEqual([6, '1 more: see the self-check sheet']);
    // None is open: said once.
    expect(rowsOf(open(0))).toEqual([]);
    expect(textsOf(open(0))).toHaveLength(1);
  });

  test('tells a change of another option, without causes of one that stayed as it was', () => {
    const now = preparedOf({});
    const dearer = prepare(
      read({
        ...shop,
        requirements: {},
        options: [first, ...others.map((one) => ({ ...one, lines: [] }))],
      }),
    );
    const blocks = blocksOf(made(now, 'outsourced', dearer), 'change');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table']);
    expect(rowsOf(blocks)).toHaveLength(4);
  });

  test('of an option that was not there before, tells the others', () => {
    const { id: _, ...rest } = first;
    const now = prepare(read({ ...shop, requirements: {}, options: [first, { ...rest, id: 'new' }, ...others] }));
    const before = preparedOf({ lines: [line] });
    const blocks = blocksOf(made(now, 'new', before), 'change');
    expect(blocks.map(({ kind }) => kind)).toEqual(['table']);
  });

  test('of four causes each is told, of five the smaller two together', () => {
    const changed = (count: number) => {
      const price = (i: number, yen: number) => ({
        ...line,
        id: `l${i}`,
        name: `L${i}`,
        amount: { kind: 'fixed', yen },
      });
      const of = (more: number) =>
        preparedOf({
          lines: Array.from({ length: 5 }, (_, i) =>
            price(i, 1000 * (i + 1) + (i < count ? more : 0)),
          ) as Option['lines'],
        });
      const block = blocksOf(made(of(500), 'outsourced', of(0)), 'change').at(-1);
      return block?.kind === 'table' ? block : undefined;
    };
    const four = changed(4);
    expect([four?.rows.length, four?.totals]).toEqual([6, [5]]);
    const five = changed(5);
    expect([five?.rows.length, five?.totals]).toEqual([6, [5]]);
    expect(five?.rows[4]).toEqual(['2 others', '', '', '¥60,000']);
    expect(five?.columns.map((head) => head.charAt(0))).toEqual(
      five?.columns.map((head) => head.charAt(0).toUpperCase()),
    );
  });

  test('without a total of its own where the stated values decide by it, with what is left where that decides', () => {
    const rows = (prepared: ReturnType<typeof preparedOf>) => {
      const [table] = blocksOf(made(prepared), 'comparison');
      return table?.kind === 'table' ? [table.rows.map(([head]) => head), table.totals, table.rows.length] : [];
    };
    const [heads, totals, count] = rows(preparedOf({}));
    const incident = (heads as string[]).slice(-5, -2);
    expect(incident[0]).toContain('Probability of an incident');
    expect([(heads as string[]).slice(-5), totals, count]).toEqual([[...incident, 'Eligibility', 'Rank'], [6], 12]);
    const sales = { monthlySales: 1_000_000, salesGrowth: 0, averageOrderValue: 5_000 };
    expect((rows(preparedOf({ sales }))[0] as string[]).slice(-9)).toEqual([
      'Total cost',
      'Sales, without tax',
      'Contribution margin',
      'What is left',
      ...incident,
      'Eligibility',
      'Rank',
    ]);
  });

  test('an option that there is not is told', () => {
    expect(() => made(preparedOf({}), 'nowhere')).toThrow('The scenario has no option nowhere.');
    const { make } = documentTraits('approval');
    const prepared = preparedOf({});
    const subject = {
      prepared,
      result: evaluate(prepared),
      option: undefined,
      language: 'en',
      today: '2026-11-28',
    } as const;
    expect(() => documentTraits('plan').make(subject)).toThrow('This paper is about an option: name it.');
    // A request for approval proposes what is to be chosen; all of these lack a price, so the least is the first of them.
    expect(usualOption(prepared, subject.result)).toBe('mall');
    expect(JSON.stringify(make(subject).sections[0])).toContain('モール');
  });
});

test('what a site of one’s own is accepted by holds no approval of somebody else’s measures', () => {
  const own = read({
    ...shop,
    requirements: {},
    options: [{ ...first, kind: 'self-built-in-house' }, ...others],
  });
  const items = (option: string) =>
    blocksOf(acceptanceDocument(own, option, 'en'), 'specification').flatMap((block) =>
      block.kind === 'checklist' ? block.items.map(({ title }) => title) : [],
    );
  const approval = 'Explain each measure and get approval first';
  expect(items('managed')).toContain(approval);
  // Nor an order to somebody else: what is kept to is asked.
  expect(items('outsourced')).toHaveLength(5);
  for (const title of items('outsourced')) expect(title).toMatch(/\?$/);
  // Nobody asks a mall for a specification.
  expect(items('mall')).toEqual([]);
});

test('a requirement is ticked for all, or for the option whose own answer it is', () => {
  const data = {
    ...shop,
    requirements: { 'build-1': { status: 'to-do', due: '2027-01-01', note: 'n' } },
    options: [{ ...first, requirements: { 'build-2': { status: 'to-do', responsible: 'r' } } }, ...others],
  } as ScenarioData;
  const done = { status: 'done', due: '2026-12-01' };
  const all = completeRequirement(data, 'build-1', '2026-12-01');
  expect(all).toEqual({ ...data, requirements: { 'build-1': { ...done, note: 'n' } } });
  const [changed, ...rest] = completeRequirement(data, 'build-2', '2026-12-01', 'outsourced').options;
  expect(changed?.requirements).toEqual({ 'build-2': { ...done, responsible: 'r' } });
  expect(rest).toEqual(others);
  // One that has no answers of its own yet.
  expect(completeRequirement(data, 'build-3', '2026-12-01', 'managed').options[1]?.requirements).toEqual({
    'build-3': done,
  });
});

test('of what is dated to come, whose it is', () => {
  const quotation = { kind: 'quotation', date: '2027-04-01' } as const;
  const scenario = read({
    ...shop,
    requirements: { 'build-1': { status: 'done', due: '2027-01-01' }, 'build-2': { status: 'done' } },
    common: { price: { name: 'Common', kind: 'yen', value: 5, source: quotation } },
    options: [
      {
        ...first,
        name: 'A',
        requirements: { 'build-3': { status: 'done', due: '2027-02-01' } },
        lines: [
          { ...line, name: 'Line', source: quotation },
          { ...line, id: 'b', name: 'Undated', source: { kind: 'quotation' } },
          { ...line, id: 'c', name: 'Assumed', amount: { kind: 'fixed', yen: { common: 'price' } } },
        ],
        credits: [
          {
            id: 'back',
            name: 'Back',
            timing: { kind: 'yearly' },
            amount: { kind: 'fixed', yen: 1 },
            source: quotation,
          },
        ],
      },
      ...others,
    ],
  });
  const told = datesToCome(scenario, { language: 'en', today: '2026-11-28' });
  expect(told.map((text) => text.match(/Line|Back|Common|Undated|Assumed|build \d|\bA\b/g)?.join(' '))).toEqual([
    ...['build 1', 'build 3 A', 'Line A', 'Back A', 'Common'],
  ]);
});
