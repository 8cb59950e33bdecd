import type { Language } from '@ec-tco/core';
import { EN } from './en.ts';
import { type Catalogue, JA } from './ja.ts';

export type { Catalogue };

/** The texts that several rooms show, in a language. */
export const sharedMessages = (language: Language): Catalogue => CATALOGUES[language];

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { ja: JA, en: EN };
