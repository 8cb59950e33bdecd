import { analyse, evaluate, parseScenario, prepare, type ScenarioData } from '@ec-tco/core';
import { lossDistribution } from '@ec-tco/core/analysis';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { cellName } from './book/address.ts';
import { type Book, createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from './book/book.ts';
import { styleOf } from './book/styles.ts';
import { writeBook } from './book/write-book.ts';
import { xlsxBook } from './to-xlsx.ts';

const [first, , saas] = shop.options;
const [line] = first?.lines ?? [];
if (!first || !saas || !line) throw new Error('no option');
const { source: _, ...price } = line;
const from = (id: string, change: object) => ({ ...price, id, name: id, source: { kind: 'assumption' }, ...change });

/** Each form of a price once, ranges, a number in common, an incident of the shop's own, answers, a plan in stages. */
const data = {
  ...shop,
  title: 'Small shop',
  journey: 'operating',
  horizonYears: 2,
  showTax: true,
  rates: { discount: 0.02, inflation: { low: 0, base: 0.01, high: 0.02 }, consumptionTax: 0.1 },
  requirements: {
    'build-1': { status: 'done', due: '2026-05-01' },
    'build-2': { status: 'to-do', due: '2027-02-01', responsible: 'Agency', lines: [{ option: 'own', line: 'fixed' }] },
    'operation-1': { status: 'cannot', note: 'no time' },
  },
  common: { labour: { name: 'Work', kind: 'hours', value: { low: 1, base: 2, high: 4 }, source: { kind: 'stated' } } },
  options: [
    {
      ...first,
      id: 'own',
      name: 'Own site',
      customPages: true,
      annualProbability: { low: 0.001, base: 0.002, high: 0.01 },
      insurance: { coveredShare: 0.5, deductible: 100_000, limit: 5_000_000 },
      transition: { months: 6, annualProbability: 0.02 },
      lines: [
        from('fixed', {
          timing: { kind: 'before-opening' },
          category: 'build.other',
          amount: { kind: 'fixed', yen: { low: 900_000, base: 1_000_000, high: 1_500_000 } },
          source: { kind: 'quotation', note: 'Agency', date: '2026-04-01' },
        }),
        from('waf', { tasks: ['waf'], timing: { kind: 'monthly', from: 3 }, source: FIGURE() }),
        from('hours', { amount: { kind: 'hours', hours: { common: 'labour' } } }),
        from('share', {
          timing: { kind: 'yearly' },
          amount: { kind: 'share', rate: 0.1, of: { lines: ['fixed'] }, basis: 'total' },
        }),
        from('premium', { category: 'incident', timing: { kind: 'yearly' } }),
        from('open', { amount: { kind: 'unquoted' } }),
      ],
      credits: [
        {
          id: 'subsidy',
          name: 'Subsidy',
          timing: { kind: 'once', month: 3 },
          amount: { kind: 'fixed', yen: 10_000 },
          chance: 0.5,
          source: { kind: 'assumption' },
        },
      ],
    },
    {
      ...saas,
      id: 'saas',
      name: 'Service',
      pciDss: 'yes',
      lines: [
        from('rate', {
          category: 'platform',
          amount: { kind: 'sales-rate', rate: 0.03 },
          limits: { least: 1000 },
        }),
        from('order', { category: 'platform', amount: { kind: 'per-order', yen: 30 } }),
      ],
    },
  ],
  incident: {
    severity: { kind: 'own-range', low: 1_000_000, mode: 3_000_000, high: 20_000_000 },
    closure: { months: 2, recoveryMonths: 6, restartShare: 0.5, leavingShare: 0.1, leavingMonths: 12 },
  },
} as unknown as ScenarioData;

/** A figure that the line's price lies in. */
function FIGURE() {
  return { kind: 'figure', figure: 'draft.security.waf.monthly' };
}

const dumpOf = ({ cells, validations, ...page }: Page): string =>
  [
    JSON.stringify(page),
    ...[...cells].flatMap(([row, columns]) =>
      [...columns].map(([column, { kind, ...cell }]) => `${cellName({ row, column })} ${kind} ${JSON.stringify(cell)}`),
    ),
    ...validations.map(({ place, ...one }) => `${cellName(place)} may be ${JSON.stringify(one)}`),
    '',
  ].join('\n');
const namesOf = ({ names }: Book): string =>
  [...names].map(([name, place]) => `${name} ${place.sheet} ${cellName(place)}\n`).join('');

// Sheets as they were last read: a difference is read like a change of code. `npm run test:core -- -u` writes them anew.
describe('a workbook, sheet by sheet', () => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result);
  const losses = new Map(parsed.scenario.options.map(({ id }) => [id, lossDistribution(prepared, id)]));

  const full = () =>
    xlsxBook(prepared, result, { language: 'ja', analysis, losses, option: 'own', today: '2026-11-28' });

  test.each(full().pages.map(({ name }, i) => [i + 1, name] as const))('%i %s', async (n) => {
    const page = full().pages[n - 1];
    await expect(page ? dumpOf(page) : 'no sheet').toMatchFileSnapshot(`golden/full-${n}.txt`);
  });

  test('the names of cells', async () => {
    const book = full();
    expect(book.title).toBe('Small shop');
    expect(book.pages).toHaveLength(12);
    await expect(namesOf(book)).toMatchFileSnapshot('golden/full-names.txt');
  });

  test('with the numbers of the model alone', async () => {
    const book = xlsxBook(prepared, result, { language: 'en' });
    const told = (name: string) => {
      const page = book.pages.find((one) => one.name === name);
      return page ? dumpOf(page) : `no ${name}`;
    };
    for (const name of ['Incident', 'Break-even', 'Plan', 'Notes'])
      await expect(told(name)).toMatchFileSnapshot(`golden/bare-${name.toLowerCase()}.txt`);
  });
});

/** Two sites of one's own without the guideline's minimum, one of which spends nothing on its security, beside a mall that is ruled out. */
const floorless = {
  ...shop,
  title: 'Shop without a minimum',
  horizonYears: 2,
  securityFloor: false,
  requirements: {},
  baseline: 'b',
  options: [
    {
      ...saas,
      id: 'a',
      name: 'In house',
      kind: 'self-built-in-house',
      pciDss: 'unknown',
      lines: [
        from('fee', {
          category: 'operation.other',
          amount: { kind: 'fixed', yen: { low: 90_000, base: 100_000, high: 140_000 } },
        }),
        from('half', { category: 'operation.other', amount: { kind: 'fixed', yen: 0.5 } }),
      ],
    },
    {
      ...saas,
      id: 'b',
      name: 'By an agency',
      kind: 'self-built-outsourced',
      pciDss: 'unknown',
      lines: [
        from('waf', { category: 'operation.security', tasks: ['waf'], amount: { kind: 'fixed', yen: 20_000 } }),
        from('scan', {
          category: 'operation.security',
          tasks: ['antivirus'],
          amount: { kind: 'fixed', yen: { low: 50_000, base: 90_000, high: 100_000 } },
        }),
      ],
    },
    {
      ...saas,
      id: 'd',
      name: 'Service',
      pciDss: 'yes',
      lines: [
        from('rate', {
          category: 'platform',
          amount: { kind: 'sales-rate', rate: { low: 0.06, base: 0.09, high: 0.12 } },
        }),
      ],
    },
    {
      ...saas,
      id: 'c',
      name: 'Mall',
      kind: 'mall',
      pciDss: 'no',
      lines: [from('rate', { category: 'platform', amount: { kind: 'sales-rate', rate: 0.1 } })],
    },
  ],
  incident: { severity: { kind: 'own-figure', yen: 2_000_000 } },
} as unknown as ScenarioData;

describe('a workbook of sites without the minimum', () => {
  const parsed = parseScenario(floorless);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result, { points: 128, replicates: 2 });
  const book = () => xlsxBook(prepared, result, { language: 'en', analysis });

  test.each(['Comparison', 'Break-even', 'Incident', 'Sources', 'Inputs'])('%s', async (name) => {
    const page = book().pages.find((one) => one.name === name);
    await expect(page ? dumpOf(page) : 'no sheet').toMatchFileSnapshot(`golden/floorless-${name.toLowerCase()}.txt`);
  });
});

test('nothing sold, nothing spent, nothing that may be chosen: shares are empty, and no option is named', () => {
  const [, , , mall] = floorless.options;
  const parsed = parseScenario({
    ...floorless,
    baseline: 'c',
    business: { ...floorless.business, monthlySales: 0 },
    incident: { severity: { kind: 'own-figure', yen: 0 } },
    options: [{ ...mall, lines: [] }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const book = xlsxBook(prepared, evaluate(prepared), { language: 'en' });
  const comparison = book.pages.find(({ name }) => name === 'Comparison');
  const resultOf = (label: string) => {
    const row = [...(comparison?.cells.values() ?? [])].find((cells) => {
      const head = cells.get(0);
      return head?.kind === 'text' && head.text.startsWith(label);
    });
    const cell = row?.get(1);
    return cell?.kind === 'formula' ? cell.result : cell?.kind;
  };
  expect(resultOf('Share of sales')).toBe('');
  expect(resultOf('Share of the cost confirmed')).toBe('');
  expect(resultOf('Cheapest option')).toBe('no option may be chosen');
  expect(resultOf('Rank: total cost, with')).toBe('ruled out');
  expect(
    book.pages
      .find(({ name }) => name === 'Plan')
      ?.cells.get(0)
      ?.get(0),
  ).toMatchObject({ text: 'Plan — Mall' });
});

// What a leak costs by its law, with insurance and without: formulas that no other sheet has.
const SHOP = {
  ...{ kind: 'own-shop', forensics: 2_245_000, callCentre: 0, legal: 300_000, other: 400_000 },
  ...{ reissueFee: 2000, reissueShare: 0.92, fraudPerCard: 480, notificationPerRecord: 130 },
  ...{ apologyPerRecord: 3475, apologyShare: 0.25, callCentrePerHeld: 250, legalPerHeld: 33 },
};
test.each<[string, object]>([
  ['survey', { ...SHOP, records: 'survey' }],
  ['all', { ...SHOP, records: 'all' }],
  ['curve', { kind: 'survey-curve' }],
  ['lognormal', { kind: 'own-lognormal', low: 1_000_000, high: 9_000_000 }],
])('workings of an incident: %s', async (name, severity) => {
  const parsed = parseScenario({ ...data, incident: { ...data.incident, severity } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const book = xlsxBook(prepared, evaluate(prepared), { language: 'en' });
  const page = book.pages.find((one) => one.name === 'Workings');
  await expect(page ? dumpOf(page) : 'no sheet').toMatchFileSnapshot(`golden/workings-${name}.txt`);
});

test('what stands in a cell is written as it stands, by kind', async () => {
  const page = createPage('A', [10, 20], { frozen: { rows: 1, columns: 1 } });
  putRow(page, 0, [textOf('head', 'head'), textOf('#N/A'), undefined, textOf('_x000D_')]);
  putRow(page, 1, [numberOf(0.1 + 0.2, 'yen'), formulaOf('A2*2', 0.6, 'yen'), formulaOf('"x"', 'x', 'general')]);
  put(page, 2, 0, { kind: 'empty', look: 'text' });
  // A row of two lines, and a number below zero that is none.
  putRow(page, 3, [textOf('a\nb', 'wrapped'), numberOf(-0, 'whole')]);
  const place = (row: number) => ({ sheet: 'A', row, column: 0 });
  const common = { title: 'T'.repeat(40), message: 'M'.repeat(300) };
  page.validations.push(
    { ...common, place: place(1), allowed: { kind: 'number', whole: true, min: 0, max: 9 } },
    { ...common, place: place(2), allowed: { kind: 'number', whole: false, min: 0, max: 9 } },
    { ...common, place: place(3), allowed: { kind: 'date' } },
    { ...common, place: place(4), allowed: { kind: 'one-of', values: ['a', 'b'] } },
  );
  const hidden = createPage('B', [5], { hidden: true, landscape: false, onePage: true });
  put(hidden, 0, 0, textOf('x'));
  const plain = createPage('C', [5]);
  put(plain, 4, 0, textOf('below'));
  const nothing = createPage('D', [5]);
  const files = unzipSync(
    await writeBook({
      title: 'Title',
      pages: [page, hidden, plain, nothing],
      names: new Map([['name', place(1)]]),
      numbers: new Map(),
    }),
  );
  const parts = Object.entries(files)
    .filter(([name]) => /sheet\d\.xml$|workbook\.xml$|styles\.xml$|sharedStrings\.xml$|core\.xml$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${name}\n${strFromU8(bytes).replaceAll('><', '>\n<')}\n`);
  await expect(parts.join('\n')).toMatchFileSnapshot('golden/cells.xml');
});

test('a rule is written once for all cells that it holds for, a hundred at a time', async () => {
  const page = createPage('A', [10]);
  put(page, 0, 0, textOf('x'));
  const rule = (row: number, column: number, max: number, title = 'T', message = 'M') =>
    page.validations.push({
      ...{ place: { sheet: 'A', row, column }, title, message },
      allowed: { kind: 'number', whole: true, min: 0, max },
    });
  for (let row = 0; row < 250; row += 1) {
    rule(row, 0, 9);
    if (row < 100) rule(row, 1, 8);
  }
  rule(0, 2, 9, 'other');
  rule(0, 3, 9, 'T', 'other');
  const book = { title: 'Title', pages: [page], names: new Map(), numbers: new Map() };
  const xml = strFromU8(unzipSync(await writeBook(book))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  const rules = xml.match(/<dataValidation .*?<\/dataValidation>/g) ?? [];
  const cells = (column: string, from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${column}${from + i}`).join(' ');
  expect(
    rules.map((one) => [
      /sqref="([^"]*)"/.exec(one)?.[1],
      /formula2>(\d)/.exec(one)?.[1],
      /errorTitle="(\w+)"/.exec(one)?.[1],
      /error="(\w+)"/.exec(one)?.[1],
    ]),
  ).toEqual([
    [cells('A', 1, 100), '9', 'T', 'M'],
    [cells('A', 101, 200), '9', 'T', 'M'],
    [cells('A', 201, 250), '9', 'T', 'M'],
    [cells('B', 1, 100), '8', 'T', 'M'],
    ['C1', '9', 'other', 'M'],
    ['D1', '9', 'T', 'other'],
  ]);
});

test('a number that is none is not written: its cell is told', async () => {
  const page = createPage('A', [10]);
  put(page, 2, 1, numberOf(Number.NaN, 'yen'));
  const book = { title: 'Title', pages: [page], names: new Map(), numbers: new Map() };
  await expect(writeBook(book)).rejects.toThrow('A B3 would hold NaN.');
  put(page, 2, 1, formulaOf('1/0', Number.POSITIVE_INFINITY, 'yen'));
  await expect(writeBook(book)).rejects.toThrow('A B3 would hold Infinity.');
});

test('a style is one object for each look and format', () => {
  expect(styleOf('box', 'yen')).toBe(styleOf('box', 'yen'));
  expect(styleOf('box', 'yen')).toMatchObject({ numFmt: '"¥"#,##0;[Red]-"¥"#,##0', border: styleOf('box').border });
  expect(styleOf('box').numFmt).toBeUndefined();
  expect(styleOf('box')).not.toBe(styleOf('boxRight'));
});
