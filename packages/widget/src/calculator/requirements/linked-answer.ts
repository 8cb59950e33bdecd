import type { RequirementAnswer, Scenario } from '@ec-tco/core';
import { defaultLines, type RequirementId } from '@ec-tco/core/guideline';

/** An answer for all options; where none was linked or unlinked by hand, it names the lines that pay for it. */
export function linkedAnswer(
  { options }: Pick<Scenario, 'options'>,
  id: RequirementId,
  answer: RequirementAnswer,
): RequirementAnswer {
  if (answer.lines || answer.status === 'cannot') return answer;
  const lines = options.flatMap((option) =>
    defaultLines(option, id).map((line) => ({ option: option.id, line: line.id })),
  );
  return lines.length > 0 ? { ...answer, lines } : answer;
}
