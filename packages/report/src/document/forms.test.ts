import { describe, expect, test } from 'vitest';
import type { Block, ReportDocument } from './document.ts';
import { BARE, BLOCKS, DOCUMENT } from './fixtures.ts';
import { documentHtml, escapeHtml } from './html.ts';
import { isLead } from './is-lead.ts';
import { documentMarkdown, escapeMarkdown } from './markdown.ts';
import { place } from './place.ts';
import { plain } from './plain.ts';

describe('as HTML', () => {
  const body = (document: ReportDocument) => /<main>\n([^]*)\n<\/main>/.exec(documentHtml(document))?.[1]?.split('\n');

  test('every block', () => {
    expect(body(DOCUMENT)).toEqual([
      '<h1>A &quot;title&quot;</h1>',
      '<p class="subtitle">Shop</p>',
      '<section aria-labelledby="all">',
      '<h2 id="all">1. Every block</h2>',
      '<p class="note lead">Before &amp; &lt;all&gt;</p>',
      '<h3>Sub</h3>',
      '<p>Text</p>',
      '<p class="lead">Leads</p>',
      '<ul><li>one</li><li>two</li></ul>',
      '<dl><div><dt>Day</dt><dd>2026-11-28</dd></div>',
      '<div><dt>Number</dt><dd class="blank"></dd></div></dl>',
      '<ul class="checklist"><li class="checked"><strong>Ticked</strong><br />It is</li>',
      '<li><strong>Open</strong><span class="line">Who: </span></li></ul>',
      '<div class="scroll"><table class="short">',
      '<caption>Yen</caption>',
      '<colgroup><col style="width: 50%" /><col style="width: 50%" /></colgroup>',
      '<thead><tr><th scope="col">Item</th><th scope="col" class="number">Sum</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">Fee</th><td class="number">1</td></tr>',
      '<tr><th scope="row">Other</th><td class="blank"></td></tr>',
      '<tr class="total"><th scope="row">All</th><td class="number">1</td></tr>',
      '</tbody>',
      '</table></div>',
      '<div class="scroll"><table class="short">',
      '<colgroup><col style="width: 25%" /><col style="width: 75%" /></colgroup>',
      '<thead><tr><th scope="col" class="number">No</th><th scope="col">What</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row" class="number">1</th><td>a</td></tr>',
      '</tbody>',
      '</table></div>',
      '</section>',
      '<section aria-labelledby="end">',
      '<h2 id="end">2. End</h2>',
      '<p>Last</p>',
      '</section>',
      '<footer>',
      '<p><strong>Term</strong>: What it is</p>',
      '<p>Origin</p>',
      '</footer>',
    ]);
  });

  test('without a subtitle, numbers and small print', () => {
    expect(body(BARE)).toEqual([
      ...['<h1>T</h1>', '<section aria-labelledby="a">', '<h2 id="a">A</h2>', '', '</section>'],
    ]);
  });

  test('is a page of its own that runs nothing and loads nothing', () => {
    const [head = ''] = documentHtml(BARE).split('<style>');
    expect(head.split('\n')).toEqual([
      '<!DOCTYPE html>',
      '<html lang="ja">',
      '<head>',
      '<meta charset="utf-8" />',
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />`,
      '<title>T</title>',
      '',
    ]);
    expect(documentHtml(BARE).endsWith('</main>\n</body>\n</html>\n')).toBe(true);
  });

  test('each sign that means something in HTML is told as itself', () => {
    expect(escapeHtml(`<a href="x" title='y'>&`)).toBe('&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;');
  });

  test('a table that takes more than half a page may part', () => {
    const of = (count: number): ReportDocument => ({
      ...BARE,
      sections: [
        {
          id: 'a',
          heading: 'A',
          blocks: [{ kind: 'table', caption: '', columns: ['x'], rows: Array.from({ length: count }, () => ['1']) }],
        },
      ],
    });
    expect(documentHtml(of(20))).toContain('<table class="short">');
    expect(documentHtml(of(21))).toContain('<table class="long">');
  });
});

describe('as Markdown', () => {
  test('every block', () => {
    expect(documentMarkdown(DOCUMENT).split('\n')).toEqual([
      ...['# A "title"', '', 'Shop', '', '## 1. Every block', ''],
      ...['> Before \\& \\<all\\>', '', '### Sub', '', 'Text', '', 'Leads', ''],
      ...['- one', '- two', ''],
      ...['* Day: 2026-11-28', '* Number: ＿＿＿＿＿＿＿＿', ''],
      ...['- [x] **Ticked**  ', '  It is', '- [ ] **Open**  ', '  Who: ＿＿＿＿＿＿＿＿', ''],
      ...['**Yen**', '', '| Item | Sum |', '| --- | ---: |', '| Fee | 1 |', '| Other |  |', '| All | 1 |', ''],
      ...['| No | What |', '| ---: | --- |', '| 1 | a |', ''],
      ...['## 2. End', '', 'Last', '', '---', '', '**Term**: What it is', '', 'Origin', ''],
    ]);
  });

  test('without a subtitle, numbers and small print', () => {
    expect(documentMarkdown(BARE)).toBe('# T\n\n## A\n');
  });

  test.each([
    ['a*b_c`d', 'a\\*b\\_c\\`d'],
    ['[x](y)', '\\[x\\](y)'],
    ['a\\b', 'a\\\\b'],
    ['~~x~~', '\\~\\~x\\~\\~'],
    ['a|b', 'a\\|b'],
    ['$x$ a@b', '\\$x\\$ a\\@b'],
    ['https://x.jp', 'https\\://x.jp'],
    ['a: b', 'a: b'],
    ['WWW.x.jp', 'WWW\\.x.jp'],
    ['www x', 'www x'],
    ['# x', '\\# x'],
    ['+ x', '\\+ x'],
    ['- x', '\\- x'],
    ['=', '\\='],
    ['a - b', 'a - b'],
    ['12. x', '12\\. x'],
    ['12) x', '12\\) x'],
    ['12 x', '12 x'],
  ])('%s is shown as it is', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped));
});

test('what leads to the next block stays with it: a paragraph or a note before anything but a paragraph', () => {
  const found = BLOCKS.map((_, at) => isLead({ id: 'a', heading: 'A', blocks: BLOCKS }, at));
  expect(found).toEqual([true, false, false, true, false, false, false, false, false]);
  const last: readonly Block[] = [{ kind: 'paragraph', text: 'Last' }];
  expect(isLead({ id: 'a', heading: 'A', blocks: last }, 0)).toBe(false);
});

test('a place in the guideline is told in words; an appendix by its own name', () => {
  const locator = { dataSet: 'draft-2022-10', part: 2, chapter: 1, section: '1. 要件3' } as const;
  expect(place(locator, 'ja')).toBe('第2部 第1章 1. 要件3');
  expect(place(locator, 'en')).toBe('part 2, chapter 1, 1. 要件3');
  expect(place({ part: 'appendix', section: '付録A' } as Parameters<typeof place>[0], 'en')).toBe('付録A');
});

test('a text on one line, without what turns the direction of reading', () => {
  expect(plain(' a\n\tb\u2028c ')).toBe('a b c');
  expect(plain('a\u202Eb\u200Fc\u2066d')).toBe('abcd');
  expect(plain('a\uD800b')).toBe('a\uFFFDb');
});
