import type { Language } from '@ec-tco/core';

/**
 * Loads the texts of a language that the first answer needs: nothing where they are in the same file. In parts, the build puts the loading here
 * (`scripts/build/texts-apart.mjs`): texts of the language that is not shown are not loaded.
 */
export const loadTexts = (language: Language): Promise<unknown> => Promise.resolve(language);

/** Loads the others. */
export const loadMoreTexts = (language: Language): Promise<unknown> => Promise.resolve(language);
