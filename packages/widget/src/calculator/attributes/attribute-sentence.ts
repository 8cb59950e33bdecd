import type { Language } from '@ec-tco/core';
import type { AttributeProblem } from './attribute-problems.ts';

/** Says what of a page's settings cannot be used; on the console always in English. */
export const ATTRIBUTE_SENTENCE: Readonly<Record<Language, (problem: AttributeProblem) => string>> = {
  ja: ({ attribute, found, allowed }) =>
    `このページの設定 ${attribute}="${found}" は使えないため、設定がないものとして表示しています。使えるもの：${allowed.ja}`,
  en: ({ attribute, found, allowed }) =>
    `The setting ${attribute}="${found}" of this page cannot be used and is left out. Allowed: ${allowed.en}`,
};
