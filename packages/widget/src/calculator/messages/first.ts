import type { Language } from '@ec-tco/core';
import { FIRST_EN } from './first-en.ts';
import { FIRST_JA } from './first-ja.ts';

const FIRST: Readonly<Record<Language, typeof FIRST_JA>> = { ja: FIRST_JA, en: FIRST_EN };

/** The texts of the first question, which a page in parts loads without the others. */
export const firstMessages = (language: Language): typeof FIRST_JA => FIRST[language];
