import { type Language, type Quantity } from '@ec-tco/core';
import { ANSWER_NAMES, formatNumber } from '@ec-tco/core/format';
import { basisWord } from '../sheets/basis-word.ts';
import { xlsxTexts } from '../texts/texts.ts';
import type { Answer, AnswerChange } from './apply-answer.ts';
import type { Source, WorkbookChange } from './apply-row.ts';

/** Says what a row changed: what it is about, before, after. Holds what people typed: escape it. */
export function describeWorkbookChange(change: WorkbookChange | AnswerChange, language: Language): string {
  const { inputs } = xlsxTexts(language);
  const value = (stated: Quantity | Answer | undefined): string => {
    if (stated === undefined) return isAnswer(change) ? ANSWER_NAMES.unanswered[language] : inputs.noPrice;
    if (typeof stated === 'number') return formatNumber(stated);
    if ('base' in stated) {
      const range = inputs.range(formatNumber(stated.low), formatNumber(stated.high));
      return `${formatNumber(stated.base)}${inputs.detail([range])}`;
    }
    const { status, due, responsible, note } = stated;
    const details = [responsible, note].filter((text) => text !== undefined);
    const said = [ANSWER_NAMES[status][language], due].filter(Boolean).join(' ');
    return `${said}${details.length > 0 ? inputs.detail(details) : ''}`;
  };
  const numbers = `${value(change.before)} → ${value(change.after)}`;
  if (!('source' in change) || change.source === undefined) return `${change.label}: ${numbers}`;
  const basis = (source: Source) => {
    const parts = [source.note, source.date].filter((part) => part !== undefined);
    return `${basisWord(inputs, source)}${parts.length > 0 ? inputs.detail(parts) : ''}`;
  };
  const told = inputs.basis(basis(change.source.before), basis(change.source.after));
  return `${change.label}: ${change.moved ? `${numbers} / ${told}` : told}`;
}

const isAnswer = ({ address }: WorkbookChange | AnswerChange): boolean => /\/requirements\/[a-z]+-\d+$/.test(address);
