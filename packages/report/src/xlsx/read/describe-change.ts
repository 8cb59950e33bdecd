import { baseOf, type Language, type Quantity } from '@ec-tco/core';
import { formatNumber } from '@ec-tco/core/format';
import { xlsxTexts } from '../texts/texts.ts';
import type { Answer, AnswerChange } from './apply-answer.ts';
import type { WorkbookChange } from './apply-row.ts';

/** Says what a row changed: what it is about, before, after. Holds what people typed: escape it. */
export function describeWorkbookChange(change: WorkbookChange | AnswerChange, language: Language): string {
  const { selfCheck, inputs } = xlsxTexts(language);
  const value = (stated: Quantity | Answer | undefined): string => {
    if (stated === undefined) return isAnswer(change) ? (selfCheck.answers.unanswered ?? '') : inputs.noPrice;
    if (typeof stated === 'number' || 'base' in stated) return formatNumber(baseOf(stated));
    return [selfCheck.answers[stated.status] ?? stated.status, stated.due ?? ''].filter(Boolean).join(' ');
  };
  return `${change.label}: ${value(change.before)} → ${value(change.after)}`;
}

const isAnswer = ({ address }: WorkbookChange | AnswerChange): boolean => /\/requirements\/[a-z]+-\d+$/.test(address);
