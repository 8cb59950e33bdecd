import type { Analysis } from '../decision/analyse.ts';
import type { Prepared } from '../model/prepare.ts';
import {
  type NextQuestion,
  nextQuestion as nextQuestionUnchecked,
  type OwnersQuestion,
  ownersQuestions as ownersQuestionsUnchecked,
} from '../verdict/next-question.ts';
import { checked } from './checked.ts';

/**
 * The assumed numbers that an owner can find out, those that matter most to the choice first.
 * Cost: grows with the number of inputs.
 */
export function ownersQuestions(prepared: Prepared, analysis: Analysis): readonly OwnersQuestion[] {
  return checked('ownersQuestions', { prepared, analysis }, () => ownersQuestionsUnchecked(prepared, analysis));
}

/**
 * Which assumed number is best found out next. `unknown`: addresses that the owner cannot answer, left out.
 * Cost: grows with the number of inputs.
 */
export function nextQuestion(
  prepared: Prepared,
  analysis: Analysis,
  settings?: { readonly unknown?: Iterable<string> },
): NextQuestion {
  return checked('nextQuestion', { prepared, analysis, settings }, () =>
    nextQuestionUnchecked(prepared, analysis, settings),
  );
}
