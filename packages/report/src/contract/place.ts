import type { Locator } from '@ec-tco/core/guideline';

/** A locator in words: 第2部 第1章 1. 要件3. */
export const place = ({ part, chapter, section }: Locator): string =>
  part === 'appendix' ? section : `第${part}部 第${chapter}章 ${section}`;
