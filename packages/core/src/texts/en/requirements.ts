import type { RequirementTexts } from '../requirement-label.ts';

export const REQUIREMENT_TEXTS: RequirementTexts = {
  lists: { build: 'build ', operation: 'operation ' },
  to: '–',
  between: ', ',
  labelled: (number, title) => `${number} (${title})`,
};
