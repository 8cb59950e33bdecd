import type { RequirementId } from '../scenario/ids.ts';
import type { Line, Option, RequirementAnswer, Scenario } from '../scenario/schema.ts';

export interface LinkedLine {
  readonly option: string;
  readonly line: string;
}

/** A requirement's cost lines: those only it needs, and those that another met requirement needs as well. */
export function linesOfRequirement(
  scenario: Scenario,
  requirement: RequirementId,
): { readonly own: readonly LinkedLine[]; readonly shared: readonly LinkedLine[] } {
  const others = Object.entries(scenario.requirements)
    .filter(([id, answer]) => id !== requirement && answer.status !== 'cannot')
    .flatMap(([, answer]) => answer.lines ?? []);
  const isShared = (link: LinkedLine) => others.some((other) => sameLine(other, link));
  const links = scenario.requirements[requirement]?.lines ?? [];
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
  return { ...scenario, requirements, options: scenario.options.map((option) => withoutLines(option, own)) };
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
