import type { RequirementTexts } from '../requirement-label.ts';

export const REQUIREMENT_TEXTS: RequirementTexts = {
  lists: { build: '構築', operation: '運用' },
  to: '〜',
  between: '、',
  labelled: (number, title) => `${number}「${title}」`,
};
