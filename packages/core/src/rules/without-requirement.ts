import { REQUIREMENTS, type RequirementId } from '../scenario/ids.ts';
import type { Line, Option, OwnAnswer, RequirementAnswer, Scenario } from '../scenario/schema.ts';
import type { AnswerStatus } from './requirement-state.ts';

export interface LinkedLine {
  readonly option: string;
  readonly line: string;
}

/** A requirement's cost lines: those only it needs, and those that another met requirement needs as well. */
export function linesOfRequirement(
  scenario: Scenario,
  requirement: RequirementId,
): { readonly own: readonly LinkedLine[]; readonly shared: readonly LinkedLine[] } {
  const others = REQUIREMENTS.filter((id) => id !== requirement).flatMap((id) => linksOf(scenario, id, isMet));
  const isShared = (link: LinkedLine) => others.some((other) => sameLine(other, link));
  const links = linksOf(scenario, requirement, () => true);
  return { own: links.filter((link) => !isShared(link)), shared: links.filter(isShared) };
}

/**
 * The scenario with a requirement left unmet: its answer is `cannot`, and the cost lines that only it needed are gone.
 * The difference of the two results is what it costs; `findingsRaised` tells what leaving it out means.
 */
export function withoutRequirement(scenario: Scenario, requirement: RequirementId): Scenario {
  const { own } = linesOfRequirement(scenario, requirement);
  const note = scenario.requirements[requirement]?.note;
  const answer: RequirementAnswer = { status: 'cannot', ...(note === undefined ? {} : { note }) };
  const requirements = { ...scenario.requirements, [requirement]: answer };
  for (const [id, other] of Object.entries(requirements) as [RequirementId, RequirementAnswer][]) {
    if (other.lines?.some((link) => own.some((gone) => sameLine(gone, link)))) {
      requirements[id] = { ...other, lines: other.lines.filter((link) => !own.some((gone) => sameLine(gone, link))) };
    }
  }
  return {
    ...scenario,
    requirements,
    options: scenario.options.map((option) => withoutAnswer(withoutLines(option, own), requirement)),
  };
}

/** The option's own answer is that nobody meets the requirement, and no answer names a line that is gone. */
function withoutAnswer(option: Option, requirement: RequirementId): Option {
  if (!option.requirements) return option;
  const kept = new Set(option.lines.map(({ id }) => id));
  const answers = Object.entries(option.requirements).map(([id, answer]): [string, OwnAnswer] => {
    if (id === requirement) {
      return [id, { status: 'cannot', ...(answer.note === undefined ? {} : { note: answer.note }) }];
    }
    return [id, answer.lines ? { ...answer, lines: answer.lines.filter((line) => kept.has(line)) } : answer];
  });
  return { ...option, requirements: Object.fromEntries(answers) };
}

const isMet = (status: AnswerStatus): boolean => status !== 'cannot';

/** Lines that the answers to a requirement name: those for all, and each option's own. */
function linksOf(
  { requirements, options }: Scenario,
  id: RequirementId,
  counts: (status: AnswerStatus) => boolean,
): readonly LinkedLine[] {
  const answer = requirements[id];
  const found = [
    ...(answer && counts(answer.status) ? (answer.lines ?? []) : []),
    ...options.flatMap((option) => {
      const own = option.requirements?.[id];
      return own && counts(own.status) ? (own.lines ?? []).map((line) => ({ option: option.id, line })) : [];
    }),
  ];
  return found.filter((link, i) => found.findIndex((other) => sameLine(other, link)) === i);
}

const sameLine = (a: LinkedLine, b: LinkedLine): boolean => a.option === b.option && a.line === b.line;

function withoutLines(option: Option, links: readonly LinkedLine[]): Option {
  const gone = new Set(links.filter((link) => link.option === option.id).map((link) => link.line));
  if (gone.size === 0) return option;
  return {
    ...option,
    lines: option.lines.filter((line) => !gone.has(line.id)).map((line) => withoutShareOf(line, gone)),
  };
}

/** A share of lines that are gone is a share of the rest; of nothing, it is nothing. */
function withoutShareOf(line: Line, gone: ReadonlySet<string>): Line {
  const { amount } = line;
  if (amount.kind !== 'share' || !('lines' in amount.of)) return line;
  const lines = amount.of.lines.filter((id) => !gone.has(id));
  return { ...line, amount: lines.length > 0 ? { ...amount, of: { lines } } : { kind: 'fixed', yen: 0 } };
}
