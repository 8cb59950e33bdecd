import type { DataSet, Language } from '@ec-tco/core';
import { FINAL_EDITION } from '@ec-tco/core/guideline';
import { documentTexts } from './texts/texts.ts';

/** What requirements and checks of a paper follow; of the final edition, what is taken from it and what is not. */
export function basisNotes(dataSet: DataSet, language: Language): readonly { readonly text: string }[] {
  const { draft, final } = documentTexts(language);
  return [{ text: draft }, ...(dataSet === FINAL_EDITION.dataSet ? [{ text: final }] : [])];
}
