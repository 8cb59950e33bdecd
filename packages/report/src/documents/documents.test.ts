import { Decimal, evaluate, parseScenario, prepare, type Scenario, type ScenarioData } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import type { ReportDocument } from '../document/document.ts';
import { documentHtml } from '../document/html.ts';
import { documentMarkdown } from '../document/markdown.ts';
import { toDocx } from '../docx/to-docx.ts';
import { toIcs } from '../ics/to-ics.ts';
import { csvText, toCsv } from '../write/csv.ts';
import {
  acceptanceDocument,
  approvalDocument,
  completeRequirement,
  contractDocument,
  periodicDocument,
  planDocument,
  planOf,
  planTable,
  questionsDocument,
  selfCheckDocument,
  selfCheckRows,
} from './index.ts';

const parsed = (data: ScenarioData): Scenario => {
  const read = parseScenario(data);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.scenario;
};
const running: ScenarioData = {
  ...shop,
  journey: 'operating',
  requirements: {
    'build-1': { status: 'done', due: '2026-05-01' },
    'build-2': {
      status: 'to-do',
      due: '2027-02-01',
      responsible: '制作会社',
      lines: [{ option: 'outsourced', line: 'build' }],
    },
    'build-3': { status: 'to-do', due: '2026-12-24', note: '年末までに' },
    'build-4': { status: 'to-do', responsible: '店長' },
    'build-5': { status: 'cannot' },
  },
};

type Made = readonly [name: string, document: (scenario: Scenario, language: 'ja' | 'en') => ReportDocument];
const all: readonly Made[] = [
  ['request', (scenario, language) => contractDocument(scenario, 'outsourced', language)],
  ['request to a platform', (scenario, language) => contractDocument(scenario, 'saas', language)],
  ['questions', (scenario, language) => questionsDocument(scenario, 'saas', language)],
  ['periodic', (scenario, language) => periodicDocument(scenario, 'outsourced', language)],
  ['acceptance', (scenario, language) => acceptanceDocument(scenario, 'outsourced', language)],
  ['self-check', (scenario, language) => selfCheckDocument(scenario, { language })],
  ['blank self-check', (scenario, language) => selfCheckDocument(scenario, { language, blank: true })],
  [
    'plan',
    (scenario, language) => {
      const prepared = prepare(scenario);
      return planDocument(planOf(prepared, evaluate(prepared), 'outsourced', language), language, '2026-11-28');
    },
  ],
  [
    'approval',
    (scenario, language) => {
      const prepared = prepare(scenario);
      return approvalDocument(prepared, evaluate(prepared), { language, option: 'outsourced', today: '2026-11-28' });
    },
  ],
];

const named = (name: string): ScenarioData => ({
  ...running,
  title: name,
  options: running.options.map((option) => ({
    ...option,
    name,
    lines: option.lines.map((line) => ({
      ...line,
      name,
      source: { kind: 'quotation', note: name, date: '2026-04-01' },
    })),
  })),
  requirements: {
    ...running.requirements,
    'build-2': { status: 'to-do', due: '2027-02-01', responsible: name, note: name },
  },
});

describe.each(all)('%s', (_, make) => {
  test.each([shop, running])('is in one language: English has no Japanese but what the owner typed', (data) => {
    const own = parsed(data);
    const typed = new Set([
      own.title,
      ...own.options.flatMap(({ name, lines }) => [name, ...lines.map((line) => line.name)]),
      ...Object.values(own.requirements).flatMap((answer) => [answer.responsible ?? '', answer.note ?? '']),
    ]);
    let text = documentHtml(make(own, 'en')).replace(/<style>[^]*?<\/style>/, '');
    for (const word of [...typed].sort((a, b) => b.length - a.length)) if (word) text = text.replaceAll(word, '');
    // Titles of laws and rules stay in their language.
    text = text.replace(/<section aria-labelledby="in-force">[^]*?<\/section>/, '');
    // The edition's own numbering stays in its language.
    text = text.replace(/part \d, chapter \d, [^<,]*/g, '');
    expect(text.match(/[\u3040-\u30FF\u4E00-\u9FFF]+/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/\[object|undefined|NaN/);
  });

  test.each(HAZARDS())('%j stays a plain text in HTML and Markdown', (name) => {
    const hostile = make(parsed(named(name)), 'ja');
    const harmless = make(parsed(named('店')), 'ja');
    const tags = (html: string) => html.match(/<[^>]+>/g)?.map((tag) => /^<(?:col|table)\b/.exec(tag)?.[0] ?? tag);
    expect(tags(documentHtml(hostile))).toEqual(tags(documentHtml(harmless)));
    const lines = (text: string) => text.split('\n').map((line) => /^(#+ |- \[.\] |- |\* |> |\|)?/.exec(line)?.[0]);
    expect(lines(documentMarkdown(hostile))).toEqual(lines(documentMarkdown(harmless)));
  });

  test('no name changes the parts of a docx', async () => {
    const shape = async (name: string) => {
      const files = unzipSync(await toDocx(make(parsed(named(name)), 'ja')));
      const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      // A long name makes the other columns narrower, whose heads then have two lines.
      return xml.replace(/<w:r>(?:(?!<\/w:r>).)*<w:br\/>.*?<\/w:r>/g, '').match(/<[\w:]+/g);
    };
    expect(await shape(HAZARDS().join(' '))).toEqual(await shape('店'));
  });

  test('docx: the same twice, well-formed, with the words of the document', async () => {
    const document = make(parsed(shop), 'ja');
    const bytes = await toDocx(document);
    expect(Buffer.compare(bytes, await toDocx(document))).toBe(0);
    const files = unzipSync(bytes);
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:tbl>/g)?.length ?? 0).toBe(xml.match(/<\/w:tbl>/g)?.length ?? 0);
    for (const { heading } of document.sections) expect(xml).toContain(heading);
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:eastAsia="ja-JP"');
  });
});

/** What names may look like. A function, so that `describe` can use it above. */
function HAZARDS(): readonly string[] {
  return [
    '=cmd()',
    '+1',
    '@x',
    'a\tb',
    '"q" <b>&',
    'a\nb',
    '😀',
    '\u202Eabc',
    '\u200Fשלום',
    '</td>|[x](y)',
    'BEGIN:VEVENT',
  ];
}

describe('CSV, calendar', () => {
  test.each(HAZARDS())('%j', (name) => {
    const prepared = prepare(parsed(named(name)));
    const plan = planOf(prepared, evaluate(prepared), 'outsourced', 'ja');
    expect(toCsv(planTable(plan, 'ja'))).toContain(csvText(name));
    const calendar = new ICAL.Component(
      ICAL.parse(toIcs(plan, { language: 'ja', today: '2026-11-28' }) ?? '') as unknown[],
    );
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(2);
    // Controls have no place in a calendar's text; all else is as it was typed.
    const shown = name.replace(/[\t\n]/g, ' ').replace(/\u202E/g, '');
    expect(events.some(({ description }) => description.includes(shown))).toBe(true);
  });

  test('entries are whole days with a reminder; no line is longer than 75 octets', () => {
    const prepared = prepare(parsed(running));
    const plan = planOf(prepared, evaluate(prepared), 'outsourced', 'ja');
    const text = toIcs(plan, { language: 'ja', today: '2026-11-28' }) ?? '';
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.endsWith('\r\n')).toBe(true);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const [first, second] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(first?.startDate.toString()).toBe('2026-12-24');
    expect(first?.startDate.isDate).toBe(true);
    expect(second?.startDate.toString()).toBe('2027-02-01');
    expect(second?.endDate.toString()).toBe('2027-02-02');
    expect(second?.component.getAllSubcomponents('valarm')).toHaveLength(1);
    expect(second?.description).toContain('制作会社');
  });
});

describe('plan', () => {
  const prepared = prepare(parsed(running));
  const plan = planOf(prepared, evaluate(prepared), 'outsourced', 'ja');

  test('earliest first, with person, yen of the linked lines and cover until then', () => {
    const dated = plan.items.filter(({ due, state }) => due !== null && state === 'open');
    expect(dated.map(({ id }) => id)).toEqual(['requirement-build-3', 'requirement-build-2']);
    expect(dated[1]).toMatchObject({ responsible: '制作会社', lines: [{ name: '店舗の構築', source: 'quotation' }] });
    const total = evaluate(prepared).options[0]?.lines.find(({ id }) => id === 'build')?.total;
    expect(total && dated[1]?.yen?.eq(total)).toBe(true);
    expect(dated[0]?.interim).toMatch(/WAF: まだ費用に入っていない .*サイバー保険: 保険料/);
    expect(plan.items.filter(({ kind }) => kind === 'quotation').map(({ what }) => what)).toEqual([
      '「脆弱性診断」の見積を取る',
      // Nobody can compare without the others' prices.
      ...['保守サービス付き', 'SaaS', 'モール'].map((name) => `比べるために、「${name}」の見積を取る：「脆弱性診断」`),
    ]);
    expect(plan.items.find(({ id }) => id === 'decide')?.what).toContain('比べ直し');
  });

  test('the owner’s tasks are in it, those that somebody has taken up', () => {
    const tasks = {
      'item-1': { due: '2026-12-01', responsible: '社長' },
      'card-3-d-secure': { done: true },
    };
    const own = prepare(parsed({ ...running, tasks }));
    const { items } = planOf(own, evaluate(own), 'saas', 'ja', undefined, '2026-11-28');
    expect(items.filter(({ kind }) => kind === 'task')).toMatchObject([
      { id: 'task-item-1', due: '2026-12-01', responsible: '社長', state: 'open' },
      { id: 'task-card-3-d-secure', what: '本人認証（EMV 3-Dセキュア）', state: 'done' },
    ]);
    // What protects the running site comes first, then what is dated.
    expect(items.slice(0, 3).map(({ id, due }) => [id, due])).toEqual([
      ['step-interim', null],
      ['step-site-check', null],
      ['task-item-1', '2026-12-01'],
    ]);
  });

  test('a cost line that pays for several requirements is counted once', () => {
    const lines = [{ option: 'outsourced', line: 'build' }];
    const shared = prepare(
      parsed({
        ...running,
        requirements: {
          'build-1': { status: 'done', due: '2026-01-01', lines },
          'build-3': { status: 'to-do', due: '2027-02-01', lines },
          'build-4': { status: 'to-do', due: '2026-12-24', lines },
        },
      }),
    );
    const result = evaluate(shared);
    const own = planOf(shared, result, 'outsourced', 'ja');
    const total = result.options[0]?.lines.find(({ id }) => id === 'build')?.total;
    const yen = Object.fromEntries(own.items.map((item) => [item.id, item.yen?.toFixed(0)]));
    expect(yen['requirement-build-4']).toBe(total?.toFixed(0));
    expect(yen['requirement-build-3']).toBe('0');
    expect(yen['requirement-build-1']).toBe('0');
    const text = documentMarkdown(planDocument(own, 'ja'));
    expect(text).toContain('| 構築4の費用に含む |');
    expect(text).toContain('。構築1、構築3の分も含む |');
    // With the premium, which is as much and counted for the requirement to be insured.
    expect(text).toContain(`合計（比べる年数の分）：${formatYen((total ?? new Decimal(0)).times(2), 'ja')}`);
  });

  test('ticking a requirement with a date turns the to-do into done', () => {
    const after = prepare(parsed(completeRequirement(running, 'build-3', '2026-12-20')));
    const item = planOf(after, evaluate(after), 'outsourced', 'ja').items.find(
      ({ id }) => id === 'requirement-build-3',
    );
    expect(item).toMatchObject({ state: 'done', due: '2026-12-20', interim: null });
    const row = selfCheckRows(after.scenario, { language: 'ja', blank: false }).rows.find(({ id }) => id === 'build-3');
    expect(row?.cells.slice(3, 5)).toEqual([null, '2026-12-20']);
  });
});

describe('self-check in the guideline’s columns', () => {
  test('a new site: 自社, 外部委託', () => {
    const { columns, rows } = selfCheckRows(parsed(shop), { language: 'ja', blank: false });
    expect(columns.slice(3, 5)).toEqual(['自社で対応', '外部委託']);
    const cells = Object.fromEntries(rows.map(({ id, cells: all }) => [id, all.slice(3, 5)]));
    expect(cells['build-4']).toEqual(['✓', null]);
    expect(cells['build-1']).toEqual([null, '✓']);
    expect(cells['operation-4']).toEqual([null, null]);
  });
  test('blank holds no answer', () => {
    for (const { cells } of selfCheckRows(parsed(running), { language: 'ja', blank: true }).rows)
      expect(cells.slice(3)).toEqual([null, null, null]);
  });
});

describe('request for approval', () => {
  const prepared = prepare(parsed(running));
  const result = evaluate(prepared);
  const ids = (document: ReportDocument) => document.sections.map(({ id }) => id);

  test('has its own title, quotation lines with supplier and date, requirements of a self-built site', () => {
    const prepared2 = prepare(parsed(named('A社')));
    const document = approvalDocument(prepared2, evaluate(prepared2), { language: 'ja', option: 'outsourced' });
    expect([document.title, document.subtitle]).toEqual(['稟議書：ECサイト運営形態の選定について', 'A社']);
    const quotations = document.sections.find(({ id }) => id === 'quotations');
    expect(JSON.stringify(quotations)).toContain('"2026-04-01"');
    expect(JSON.stringify(document.sections.find(({ id }) => id === 'security'))).toContain('構築5');
    const saas = approvalDocument(prepared2, evaluate(prepared2), { language: 'ja', option: 'saas' });
    expect(JSON.stringify(saas.sections.find(({ id }) => id === 'security'))).not.toContain('構築5');
  });

  test('before → after only where there is one', () => {
    const cheaper = prepare(parsed({ ...running, business: { ...running.business, hourlyCost: 1000 } }));
    expect(ids(approvalDocument(prepared, result, { language: 'ja' }))).not.toContain('change');
    expect(ids(approvalDocument(prepared, result, { language: 'ja', before: prepared }))).not.toContain('change');
    expect(ids(approvalDocument(prepared, result, { language: 'ja', before: cheaper }))).toContain('change');
  });
});
