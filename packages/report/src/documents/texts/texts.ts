import type { Language } from '@ec-tco/core';
import { DOCUMENTS_EN } from './en.ts';
import { DOCUMENTS_JA } from './ja.ts';

/** Every text of the papers that the core does not have. */
export type DocumentTexts = typeof DOCUMENTS_JA;

const TEXTS: Readonly<Record<Language, DocumentTexts>> = { ja: DOCUMENTS_JA, en: DOCUMENTS_EN };

export const documentTexts = (language: Language): DocumentTexts => TEXTS[language];
