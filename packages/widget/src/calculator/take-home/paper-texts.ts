import type { Language } from '@ec-tco/core';

/**
 * Loads what papers are written with in a language: nothing where that is in the same file. In parts, the build puts the
 * loading here (`scripts/build/texts-apart.mjs`).
 */
export const loadPaperTexts = (language: Language): Promise<unknown> => Promise.resolve(language);
