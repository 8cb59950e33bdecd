import type { Section } from './document.ts';

/** Whether a paragraph or a note leads to what follows it, and stays with it on one page: nothing but a head stands before it. */
export const isLead = ({ blocks }: Section, at: number): boolean =>
  (blocks[at]?.kind === 'paragraph' || blocks[at]?.kind === 'note') &&
  at + 1 < blocks.length &&
  blocks[at + 1]?.kind !== 'paragraph';
