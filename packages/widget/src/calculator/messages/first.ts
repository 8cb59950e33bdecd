import type { Language } from '@ec-tco/core';
import { FIRST_EN } from './first-en.ts';
import { FIRST_JA } from './first-ja.ts';

/** The texts of the first question, which a page in parts loads without the others. */
export const firstMessages = (language: Language): typeof FIRST_JA => (language === 'ja' ? FIRST_JA : FIRST_EN);
