import type { Language, Scenario } from '@ec-tco/core';
import { type Computation, compute, verdictFor } from '../shared/computation.ts';
import { createStart, nearestStart } from './starts.ts';

/**
 * The steps from a first question to its answer, for a sample shop that nobody sees: what runs for the first time is slow,
 * and the reader would wait for it after the key. Each takes what the one before made.
 * @param room where its answer is drawn, hidden, and taken away again
 */
export function dryRun(language: Language, room: ParentNode): readonly (() => unknown)[] {
  let scenario: Scenario | undefined;
  let computation: Computation | undefined;
  return [
    () => {
      scenario = createStart(nearestStart('new', 1_000_000), language);
    },
    () => {
      if (scenario) computation = compute(scenario);
    },
    () => {
      if (computation) verdictFor(computation, language);
      // The first number that is written in a language loads how.
      (1000).toLocaleString(language);
    },
    async () => {
      const answer = document.createElement('ec-tco-answer');
      Object.assign(answer, { hidden: true, computation, language, sample: true });
      try {
        room.append(answer);
        await answer.updateComplete;
      } finally {
        answer.remove();
      }
    },
  ];
}
