import type { Scenario } from '@ec-tco/core';
import { movingLines } from '@ec-tco/core/scenario';
import { describe, expect, it } from 'vitest';
import { documentHtml, escapeHtml } from '../document/html.ts';
import { documentMarkdown, escapeMarkdown } from '../document/markdown.ts';
import { contractDocument } from './contract-document.ts';
import { shop } from './fixtures.ts';

const sectionIds = (scenario: Scenario, option: string) =>
  contractDocument(scenario, option, 'ja').sections.map((s) => s.id);
const section = (scenario: Scenario, option: string, id: string) =>
  JSON.stringify(contractDocument(scenario, option, 'ja').sections.find((one) => one.id === id));

describe('contract document', () => {
  it('follows the answers: asked, kept, open', () => {
    const document = contractDocument(shop, 'outsourced', 'ja');
    expect(document.delegated).toEqual([
      ...[1, 2, 3, 6, 7, 8, 9, 11, 12, 13, 14].map((n) => `build-${n}`),
      'operation-1',
      'operation-3',
      'operation-5',
    ]);
    expect(section(shop, 'outsourced', 'delegated')).toContain('期限：2026-09-30 / 担当：制作会社 / 報告書は日本語で');
    expect(section(shop, 'outsourced', 'kept')).toContain('構築10 必須');
    expect(section(shop, 'outsourced', 'undecided')).toContain('運用4 必須');
    expect(section(shop, 'outsourced', 'undecided')).toContain('運用2 必須');
  });

  it('has the sections of its kind', () => {
    const common = ['clauses', 'specification', 'incident', 'acceptance', 'checks', 'in-force', 'quotations'];
    expect(sectionIds(shop, 'outsourced')).toEqual(['subject', 'delegated', 'kept', 'undecided', ...common]);
    expect(sectionIds(shop, 'managed')).toEqual(['subject', 'delegated', 'kept', 'undecided', 'hosted', ...common]);
    expect(sectionIds(shop, 'saas')).toEqual([
      'subject',
      'platform',
      'acceptance',
      'incident',
      'in-force',
      'quotations',
    ]);
    expect(sectionIds(shop, 'mall')).toEqual(['subject', 'platform', 'incident', 'in-force', 'quotations']);
  });

  it('leaves to a hosted service what it usually offers, and says what remains', () => {
    expect(contractDocument(shop, 'managed', 'ja').delegated).toContain('operation-2');
    expect(section(shop, 'managed', 'delegated')).toContain('運用2：バックアップ');
  });

  it('asks for quotations without telling amounts', () => {
    const text = documentMarkdown(contractDocument(shop, 'outsourced', 'ja'));
    expect(section(shop, 'outsourced', 'quotations')).toContain('見積あり（2026-04-01）');
    expect(section(shop, 'outsourced', 'quotations')).toContain('価格が未定');
    for (const hidden of ['34567', '34,567', '1234567', '社内の作業', '決済手数料', '保険料']) {
      expect(text).not.toContain(hidden);
    }
  });

  it('says that the final edition may ask otherwise, where the shop is computed by it', () => {
    const notes = (own: Scenario) => JSON.stringify(contractDocument(own, 'outsourced', 'ja').endnotes);
    expect(notes({ ...shop, dataSet: 'final-2023-03' })).toContain('違いがあればご指摘ください');
    expect(notes(shop)).not.toContain('違いがあればご指摘ください');
  });

  it('knows a running site: what is to be done goes where its cost lines point', () => {
    const running: Scenario = {
      ...shop,
      journey: 'operating',
      requirements: {
        'build-1': { status: 'done' },
        'build-2': { status: 'to-do', lines: [{ option: 'outsourced', line: 'test' }] },
        'build-3': { status: 'to-do', lines: [{ option: 'outsourced', line: 'hours' }] },
        'build-4': { status: 'to-do', responsible: '店長' },
      },
    };
    expect(contractDocument(running, 'outsourced', 'ja').delegated).toEqual(['build-2']);
    expect(section(running, 'outsourced', 'kept')).toContain('構築3 必須');
    expect(section(running, 'outsourced', 'kept')).toContain('すでに済んでいる');
    expect(section(running, 'outsourced', 'undecided')).toContain('構築4 必須');
    expect(contractDocument(running, 'managed', 'ja').delegated).toEqual([]);
  });

  it('hands on no note but of what is asked, and no cost that somebody else is paid', () => {
    const requirements = {
      ...shop.requirements,
      'build-4': { status: 'in-house', note: '店長は来春まで' },
      'operation-2': { status: 'cannot', note: '前の会社が撤退' },
    } as Scenario['requirements'];
    const moved = shop.options.map((option) => ({
      ...option,
      lines: [...option.lines, ...movingLines({ language: 'ja' })],
    }));
    for (const id of ['outsourced', 'managed']) {
      const text = documentMarkdown(contractDocument({ ...shop, requirements, options: moved }, id, 'ja'));
      expect(text).toContain('報告書は日本語で');
      expect(text).toContain('移行作業（商品・会員・注文データ）');
      for (const own of ['来春', '撤退', '検索順位が戻るまで', '今のサイトの費用']) expect(text).not.toContain(own);
    }
  });

  it('asks which requirements a quotation contains where it asks for requirements', () => {
    const written = (id: string, own: Scenario = shop) => documentMarkdown(contractDocument(own, id, 'ja'));
    expect(written('outsourced')).toContain('含まれる要件');
    expect(written('saas')).not.toMatch(/お願いする要件|含まれる要件/);
    expect(written('outsourced', { ...shop, requirements: {} })).not.toContain('含まれる要件');
  });

  it('asks a provider that is used already what it charges, and does not speak of a choice', () => {
    const options = shop.options.map((option) => ({ ...option, ...(option.id === 'mall' && { existing: true }) }));
    const written = (id: string) => documentMarkdown(contractDocument({ ...shop, options }, id, 'ja'));
    expect(written('mall')).toContain('これからも続けるか');
    expect(written('mall')).toContain('| 費目 | 今の根拠 | 料金（税抜） |');
    expect(written('mall')).not.toMatch(/利用を検討しています|検討している形態|見積を付けて/);
    expect(written('saas')).toContain('利用を検討しています');
  });

  it('calls a figure of this tool’s own an assumption, as everywhere', () => {
    const source = { kind: 'figure', figure: 'assumption.server.monthly' } as const;
    const options = shop.options.map((option) => ({
      ...option,
      lines: option.lines.map((line) => (line.id === 'build' ? { ...line, source } : line)),
    }));
    expect(section({ ...shop, options }, 'outsourced', 'quotations')).toContain('["店舗の構築","仮定",');
  });

  it('throws for an option that is not there', () => {
    expect(() => contractDocument(shop, 'nowhere', 'ja')).toThrow(RangeError);
  });
});

const HOSTILE =
  '</td><script>alert(1)</script> | [a](javascript:1) ![b](http://x.test) `c` **d** & "e" \'f\' www.x.test a@x.test';
const hostile: Scenario = {
  ...shop,
  title: HOSTILE,
  options: shop.options.map((option) => ({
    ...option,
    name: `# ${HOSTILE}`,
    lines: option.lines.map((line) => ({ ...line, name: `1. ${HOSTILE}` })),
  })),
  requirements: {
    ...shop.requirements,
    'build-1': { status: 'outsourced', responsible: HOSTILE, note: `x\n\n# ${HOSTILE}\n| --- |\u202E\u0000` },
  },
};

describe.each(['outsourced', 'managed', 'saas', 'mall'])('%s, written', (id) => {
  it.each([
    ['a plain shop', shop],
    ['a hostile shop', hostile],
  ])('HTML: %s gives one well-formed page without scripts', (_, scenario) => {
    const html = documentHtml(contractDocument(scenario, id, 'ja'));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toContain('@media print');
    expect(html).not.toMatch(/<script|<img|<a |javascript:1\)"|\son\w+=|https?:\/\/(?!x\.test)/);
    expect(unbalanced(html)).toEqual([]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('HTML: has the same tags whatever the user writes', () => {
    // Columns have the width that their words need.
    const tags = (scenario: Scenario) =>
      documentHtml(contractDocument(scenario, id, 'ja'))
        .match(/<[^>]+>/g)
        ?.map((tag) => (tag.startsWith('<col ') ? '<col>' : tag));
    expect(tags(hostile)).toEqual(tags({ ...hostile, ...harmless() }));
  });

  it('Markdown: has the same structure whatever the user writes', () => {
    const shape = (scenario: Scenario) =>
      documentMarkdown(contractDocument(scenario, id, 'ja'))
        .split('\n')
        .map(
          (one) =>
            `${/^(#+ |- \[ \] |- |\* |> |\||\*\*|\d+\. )?/.exec(one)?.[0]}${one.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0}`,
        );
    expect(shape(hostile)).toEqual(shape({ ...hostile, ...harmless() }));
    expect(documentMarkdown(contractDocument(hostile, id, 'ja'))).not.toMatch(
      /(?<!\\)[<`]|(?<!\\)\]\(|(?<!\\):\/\/|www\.|[^\\]@/,
    );
  });
});

/** The hostile shop's parts with a word in place of each text. */
const harmless = (): Partial<Scenario> => ({
  title: '店',
  options: hostile.options.map((option) => ({
    ...option,
    name: '案',
    lines: option.lines.map((line) => ({ ...line, name: '費目' })),
  })),
  requirements: { ...hostile.requirements, 'build-1': { status: 'outsourced', responsible: '人', note: 'メモ' } },
});

/** Tags of a page that do not nest; none for a well-formed one. */
function unbalanced(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, close, name = '', end] of html.matchAll(/<(\/?)([a-z0-9]+)(?:\s[^>]*?)?(\/?)>/g)) {
    if (end) continue;
    if (!close) open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
}

describe('escaping', () => {
  it.each([
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['a\u202Bb\u0000c\nd', 'a\u202Bb c d\u202C'],
    ['a\u202Eb', 'ab'],
  ])('HTML %j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

  it.each([
    ['# 見出し', '\\# 見出し'],
    ['1. 項目', '1\\. 項目'],
    ['- a', '\\- a'],
    ['a | b \\', 'a \\| b \\\\'],
    ['[x](https://x.test)', '\\[x\\](https\\://x.test)'],
    ['www.x.test', 'www\\.x.test'],
    ['a_b*c`d`~e~', 'a\\_b\\*c\\`d\\`\\~e\\~'],
    ['  空白  ', '空白'],
    ['PCI DSS (2026)', 'PCI DSS (2026)'],
  ])('Markdown %j', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

describe('rules in force beside the guideline', () => {
  const section = (day: string) =>
    JSON.stringify(
      contractDocument(shop, 'outsourced', 'ja', { today: day }).sections.find(({ id }) => id === 'in-force'),
    );

  it('are asked of the receiver, with the day on which they are told', () => {
    expect(section('2026-01-15')).toContain('2026-01-15 時点');
    expect(section('2026-01-15')).toContain('2025-04-01から');
    expect(section('2026-01-15')).toContain('確報は、知ってから30日以内');
  });

  it('ask for the present version when their reading is old', () => {
    expect(section('2026-01-15')).not.toContain('今の版に沿ってお答えください');
    expect(section('2026-11-28')).toContain('今の版に沿ってお答えください');
  });
});
