import { LANGUAGES } from '@ec-tco/core';
import { SHOPS } from './samples/shops.ts';

const SAMPLES: ReadonlySet<string> = new Set(
  Object.values(SHOPS).flatMap(({ title }) => LANGUAGES.map((language) => title[language])),
);

/** A title as its owner gave it; undefined where it is still a sample shop's, which no paper for others is to carry. */
export const ownTitle = (title: string): string | undefined => (SAMPLES.has(title) ? undefined : title);
