import { evaluate, type Language, prepare, type Scenario } from '@ec-tco/core';
import type { Book } from '../book/book.ts';
import { DATA_SHEET } from '../sheets/data-sheet.ts';
import { xlsxTexts } from '../texts/texts.ts';
import { xlsxBook } from '../to-xlsx.ts';

/**
 * Makes copies of the sheets that are read back, of both languages: inputs, self-checks, and what is kept hidden. A whole
 * workbook takes ten times as long to be written and read.
 */
export function readableBooks(scenario: Scenario): (language?: Language) => Book {
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const bookOf = (language: Language): Book => {
    const { sheets } = xlsxTexts(language);
    const book = xlsxBook(prepared, result, { language });
    const isRead = (name: string) => name === sheets.inputs || name === DATA_SHEET || name.startsWith(sheets.selfCheck);
    return { ...book, pages: book.pages.filter(({ name }) => isRead(name)) };
  };
  const books = { ja: bookOf('ja'), en: bookOf('en') };
  return (language = 'ja') => structuredClone(books[language]);
}
