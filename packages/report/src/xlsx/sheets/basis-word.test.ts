import { createScenario, evaluate, LANGUAGES, prepare } from '@ec-tco/core';
import { findFigure } from '@ec-tco/core/guideline';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import { numberOf, type Page, put } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import { writeBook } from '../book/write-book.ts';
import { describeWorkbookChange } from '../read/describe-change.ts';
import { readXlsxScenario } from '../read/read-xlsx-scenario.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { xlsxBook } from '../to-xlsx.ts';
import { INPUT_COLUMN } from './inputs-sheet.ts';

// The default prices are figures; some were read in a source, some are judgements of this tool.

const created = createScenario({ language: 'ja', monthlySales: 2_000_000, options: ['saas-low-fee', 'mall-tenant'] });
if (!created.ok) throw new Error(JSON.stringify(created.problems));
const { scenario } = created;
const prepared = prepare(scenario);

const textAt = (page: Page | undefined, row: number, column: number): unknown => {
  const cell = page?.cells.get(row)?.get(column);
  return cell?.kind === 'text' ? cell.text : cell?.kind === 'formula' ? cell.result : undefined;
};

test.each(LANGUAGES)(
  '%s: a figure of this tool is called its assumption, on the inputs and on the years',
  (language) => {
    const { sources } = xlsxTexts(language).inputs;
    const book = xlsxBook(prepared, evaluate(prepared), { language });
    const seen = new Set<string>();
    for (const { pointer } of scenarioInputs(scenario)) {
      const source = inputSource(scenario, pointer);
      const place = book.names.get(definedName('in', pointer));
      if (source.kind !== 'figure' || !place) continue;
      const word = findFigure(source.figure)?.status === 'judgement' ? 'judgement' : 'figure';
      const page = book.pages.find(({ name }) => name === place.sheet);
      expect([pointer, textAt(page, place.row, INPUT_COLUMN.source)]).toEqual([pointer, sources[word]]);
      seen.add(word);
    }
    expect([...seen].sort()).toEqual(['figure', 'judgement']);
  },
);

test('untouched it stays cited; written over, the change says what it was', async () => {
  const book = xlsxBook(prepared, evaluate(prepared), { language: 'ja' });
  expect(await readXlsxScenario(await writeBook(book))).toMatchObject({ ok: true, scenario, changes: [], notices: [] });

  const own = scenarioInputs(scenario).find(({ pointer, base, range }) => {
    const source = inputSource(scenario, pointer);
    if (source.kind !== 'figure' || base <= 0 || range) return false;
    return findFigure(source.figure)?.status === 'judgement';
  });
  const place = book.names.get(definedName('in', own?.pointer ?? ''));
  const page = book.pages.find(({ name }) => name === place?.sheet);
  if (!own || !place || !page) throw new Error('no figure of this tool');
  put(page, place.row, INPUT_COLUMN.value, numberOf(own.base / 2, 'general', 'input'));
  const read = await readXlsxScenario(await writeBook(book));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.changes.map((change) => describeWorkbookChange(change, 'ja'))).toEqual([
    expect.stringMatching(/根拠 この道具の仮定 → 入力$/),
  ]);
});
