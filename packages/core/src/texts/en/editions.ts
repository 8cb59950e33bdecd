import type { Editions } from '../edition-names.ts';

/** Apart from the other names, which come with every result. */
export const EDITIONS: Editions = {
  'draft-2022-10': 'draft outline (October 2022)',
  'final-2023-03': 'final edition (March 2023, as published reports have it)',
};
