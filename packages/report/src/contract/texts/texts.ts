import type { Language } from '@ec-tco/core';
import { WORDING_EN } from './en.ts';
import { WORDING_JA } from './ja.ts';

/** Every text of the request that is not the guideline's items. */
export type Wording = typeof WORDING_JA;

const TEXTS: Readonly<Record<Language, Wording>> = { ja: WORDING_JA, en: WORDING_EN };

export const wording = (language: Language): Wording => TEXTS[language];
