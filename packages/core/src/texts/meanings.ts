import type { About } from '../formula/about.ts';
import { MEANINGS as EN } from './en/meanings.ts';
import { MEANINGS as JA } from './ja/meanings.ts';
import type { Language } from './language.ts';

/** What a number means to the owner, in a sentence; undefined where its label says it all. */
export type Meanings = Readonly<Record<About['kind'], string | undefined>>;

export const MEANINGS: Readonly<Record<Language, Meanings>> = { ja: JA, en: EN };
