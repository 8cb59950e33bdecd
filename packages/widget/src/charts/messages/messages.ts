import type { Language } from '@ec-tco/core';
import type { Catalogue } from './catalogue.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';

export type { Catalogue };

/** The charts' texts in a language. */
export const messages = (language: Language): Catalogue => CATALOGUES[language];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };
