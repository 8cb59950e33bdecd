import type { Language, Scenario } from '@ec-tco/core';
import { withOwnChecklist } from '../documents/answer-cells.ts';
import type { Plan } from '../documents/plan.ts';
import type { Book, Page } from './book/book.ts';
import { sheetNames } from './book/sheet-names.ts';
import { writeBook } from './book/write-book.ts';
import type { PaperContext } from './sheets/context.ts';
import { DATA_SHEET, dataSheet } from './sheets/data-sheet.ts';
import { planSheet } from './sheets/plan-sheet.ts';
import { selfCheckSheet } from './sheets/self-check-sheet.ts';
import { xlsxTexts } from './texts/texts.ts';

const contextOf = (scenario: Scenario, language: Language): PaperContext => ({
  scenario,
  language,
  say: xlsxTexts(language),
});

const bookOf = (scenario: Scenario, pages: readonly Page[]): Book => {
  const name = sheetNames();
  name(DATA_SHEET);
  return { title: scenario.title, pages, names: new Map(), numbers: new Map() };
};

/**
 * The self-check as a workbook of its own, in the guideline's columns. `readXlsxScenario` reads it back: a requirement with
 * a date in 対策完了 is done.
 * @param blank without the answers, to be filled in; rows that stay empty keep the answers they had.
 * @param option id of the option whose own answers it is to hold, where it has any.
 */
export function selfCheckXlsx(
  scenario: Scenario,
  {
    language,
    blank = false,
    option: id,
  }: { readonly language: Language; readonly blank?: boolean | undefined; readonly option?: string | undefined },
): Promise<Uint8Array> {
  const option = id === undefined ? undefined : withOwnChecklist(scenario).find((one) => one.id === id);
  const context = contextOf(scenario, language);
  const more = [['part', 'self-check'] as const, ...(blank ? [['answers', 'blank'] as const] : [])];
  return writeBook(
    bookOf(scenario, [selfCheckSheet(context, { blank, ...(option && { option }) }), dataSheet(context, more)]),
  );
}

/** The plan as a workbook of its own. */
export const planXlsx = (scenario: Scenario, plan: Plan, language: Language): Promise<Uint8Array> =>
  writeBook(bookOf(scenario, [planSheet(contextOf(scenario, language), plan)]));
