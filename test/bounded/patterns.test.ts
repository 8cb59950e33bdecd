import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { analyse } from 'scslre';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';

const packages = resolve(import.meta.dirname, '../../packages');

/**
 * Every pattern that takes longer than in proportion to its text, by file and beginning, and why no text makes it take
 * long. A new one is written so that it does not, or down here with its bound.
 */
const PATTERNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'cli/src/figures/figure-texts.ts': { '\\B(?=(\\d{3})+$)': 'digits of a figure of ours' },
  'core/src/texts/digits.ts': {
    '\\B(?=(\\d{3})+(?!\\d))': 'digits of a number',
    '0+$': 'digits of a number',
  },
  'report/src/document/column-widths.ts': {
    '[（「『]*[\\u3005-\\u3007': 'a cell has a text of ours, a name or a note',
    '[−\\d][\\d,.%]*': 'a cell has a text of ours, a name or a note',
  },
  'report/src/write/cell-text.ts': { '\\B(?=(\\d{3})+$)': 'digits of a number' },
  'report/src/xlsx/book/sheet-names.ts': {
    "^[' ]+|[' ]+$": 'a name has 200 characters at most',
    "[' ]+$": 'a name has 200 characters at most',
  },
  'report/src/xlsx/read/guard.ts': { '^\\uFEFF?\\s*(?:<\\?xm': 'the first 4,000 characters of a part' },
  'report/src/xlsx/sheets/comparison-sheet.ts': { '([A-Z]+)(?=\\d)': 'addresses of cells of ours' },
  'widget/src/calculator/quotation/alternatives.ts': {
    '^(?:([^：:]{1,20})': 'a name has 200 characters at most',
    '^(.+?)\\s*[（(]([^）)]{1,20})': 'a name has 200 characters at most',
  },
  'widget/src/calculator/quotation/headings.ts': {
    '^[\\s■□●': 'a line of 200 characters at most',
    '[（(［[][^）)］': 'a line of 200 characters at most',
  },
  'widget/src/calculator/quotation/in-periods.ts': { '^(\\d{1,3}(?:,': 'a cell is cut at 200 characters' },
  'widget/src/calculator/quotation/in-steps.ts': {
    '^(.*?)[（(]?[^（(': 'a cell is cut at 200 characters',
  },
  'widget/src/calculator/quotation/logical-lines.ts': {
    '[（(][^）)]*$': 'a line of 300 characters at most',
    '[：:\\s　]+$': 'a line of 60 characters at most',
    '\\s*\\n\\s*(?=[（(])': 'a quoted cell of 400 characters at most',
    '\\s*\\n\\s*': 'a quoted cell of 400 characters at most',
  },
  'widget/src/calculator/quotation/looks-like-price.ts': {
    '(?<![\\d０-９,，.．])': 'a line of 200 characters at most',
    '[\\s　：:#]*([a-z]?': 'a line of 200 characters at most',
  },
  'widget/src/calculator/quotation/particulars.ts': {
    '[（(][^）)]*[）)]$': 'a name has 200 characters at most',
  },
  'widget/src/calculator/quotation/prices-in-line.ts': {
    '^[\\s　、，,／/・｜|]*': 'a line of 200 characters at most',
    '^[\\s　。]*': 'a line of 200 characters at most',
    '[\\s　]*[、，;；｜]': 'a line of 200 characters at most',
    '[\\s　：:]+$': 'a line of 200 characters at most',
    '[（(][^）)]*[）)]': 'a line of 200 characters at most',
    '^(.+)[：:][\\s　]*': 'a line of 200 characters at most',
    '[（(【［[][^）)】': 'a line of 200 characters at most',
  },
  'widget/src/calculator/quotation/read-rows.ts': {
    '[\\s　]*(?:合計|小計|計)$': 'a cell is cut at 200 characters',
  },
  'widget/src/calculator/quotation/split-line.ts': {
    '(?<=\\d\\s*円?[（(]税': 'a line of 300 characters at most',
    '^(.*?\\S)[\\s　]+(': 'a line of 300 characters at most',
    '(?<=[\\d０-９]\\s*円?)[\\': 'a line of 300 characters at most',
    '\\s*[：:]$': 'a line of 300 characters at most',
    '[\\s　]+(?=[^\\s　]+$': 'a line of 300 characters at most',
  },
  'widget/src/calculator/quotation/unit-said.ts': {
    '[(（【［[]?\\s*(?:金額': 'a line of 200 characters at most',
  },
  'widget/src/calculator/quotation/without.ts': { '[（(【［[「][^）)】］\\]」': 'a name has 200 characters at most' },
  'widget/src/shared/written.ts': { '[（「『(“±]+$': 'a text of ours, with names of 200 characters at most' },
  'widget/src/state/format-number.ts': { '\\B(?=(\\d{3})+$)': 'digits of a number' },
  'widget/src/state/number/exact.ts': { '0+$': 'digits of what was typed, 500 characters at most' },
  'widget/src/state/number/parse-range.ts': {
    '^(.*?\\d[^~〜―\\-]*': '500 characters at most',
    '^[^\\d]*[\\d.,]+ *(': '500 characters at most',
    '^(?!.*(?:¥|jpy))\\': '500 characters at most',
  },
  'widget/src/state/parse-number.ts': { '^(.*?\\d[^([【/]*?)': '500 characters at most' },
  'widget/src/theme/file-name.ts': { '^[\\s.-]+|[\\s.]+$': 'a name has 200 characters at most' },
};

const sources = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter(
  (name) => /^[^/]+\/src\/.*\.ts$/.test(name) && !/\.(?:test|fixtures)\.ts$/.test(name),
);

const isSlow = (source: string, flags: string): boolean => analyse({ source, flags }).reports.length > 0;

/** The patterns that are written in a file, less their flags. */
function patternsIn(name: string): readonly { readonly source: string; readonly flags: string }[] {
  const found: { source: string; flags: string }[] = [];
  const file = ts.createSourceFile(name, readFileSync(resolve(packages, name), 'utf8'), ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('every pattern that a long text could hold up is known, with its bound', () => {
  const found: Record<string, string[]> = {};
  let count = 0;
  for (const name of sources) {
    const patterns = patternsIn(name);
    count += patterns.length;
    const slow = patterns.filter(({ source, flags }) => isSlow(source, flags)).map(({ source }) => source);
    if (slow.length > 0) found[name] = [...new Set(slow)];
  }
  expect(count).toBeGreaterThan(300);
  const begin = ([name, slow]: [string, string[]]) => [
    name,
    slow.map((source) => Object.keys(PATTERNS[name] ?? {}).find((start) => source.startsWith(start)) ?? source),
  ];
  expect(Object.fromEntries(Object.entries(found).map(begin))).toEqual(
    Object.fromEntries(Object.entries(PATTERNS).map(([name, bounds]) => [name, Object.keys(bounds)])),
  );
});

test('nor can one that is put together', async () => {
  const made: { source: string; flags: string }[] = [];
  const Plain = RegExp;
  vi.stubGlobal(
    'RegExp',
    class extends Plain {
      constructor(pattern: string | RegExp, flags?: string) {
        super(pattern, flags);
        made.push({ source: this.source, flags: this.flags });
      }
    },
  );
  const makers = sources.filter((name) => readFileSync(resolve(packages, name), 'utf8').includes('new RegExp('));
  vi.resetModules();
  // Those that show something need a page; theirs parts a text of ours at numbers that it holds.
  for (const name of makers.filter((file) => !file.endsWith('.component.ts'))) await import(resolve(packages, name));
  vi.unstubAllGlobals();
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter(({ source, flags }) => isSlow(source, flags)).map(({ source }) => source)).toEqual([]);
});
