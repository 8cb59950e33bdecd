import type { Language } from '@ec-tco/core';
import { XLSX_EN } from './en.ts';
import { XLSX_JA } from './ja.ts';

/** Every text of the workbook that the core does not have. */
export type XlsxTexts = typeof XLSX_JA;

const TEXTS: Readonly<Record<Language, XlsxTexts>> = { ja: XLSX_JA, en: XLSX_EN };

export const xlsxTexts = (language: Language): XlsxTexts => TEXTS[language];
