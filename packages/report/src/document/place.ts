import type { Language } from '@ec-tco/core';
import type { Locator } from '@ec-tco/core/guideline';

const PLACES: Readonly<Record<Language, (part: number, chapter: number, section: string) => string>> = {
  ja: (part, chapter, section) => `第${part}部 第${chapter}章 ${section}`,
  en: (part, chapter, section) => `part ${part}, chapter ${chapter}, ${section}`,
};

/** A locator in words: 第2部 第1章 1. 要件3; part 2, chapter 1, 1. 要件3. The edition's own numbering stays. */
export function place({ part, chapter, section }: Locator, language: Language): string {
  if (part === 'appendix') return section;
  return PLACES[language](part, chapter, section);
}
