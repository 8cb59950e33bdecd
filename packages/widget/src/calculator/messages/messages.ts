import type { Language } from '@ec-tco/core';
import { EN } from './en.ts';
import { type Catalogue, JA } from './ja.ts';

export type { Catalogue };

/** The calculator's texts in a language. */
export const messages = (language: Language): Catalogue => CATALOGUES[language];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };
