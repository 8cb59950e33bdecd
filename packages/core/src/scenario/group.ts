import type { Credit, Line, Option } from './schema.ts';

/** The lines a share takes its part of, a line's or a credit's, in the option's order; none for other amounts. */
export function linesOfGroup(option: Option, line: Line | Credit): readonly Line[] {
  if (line.amount.kind !== 'share') return [];
  const { of } = line.amount;
  if ('lines' in of) {
    const ids = new Set(of.lines);
    return option.lines.filter((candidate) => ids.has(candidate.id));
  }
  // A category holds the line itself when maintenance is booked beside what it maintains: never its own share.
  return option.lines.filter((candidate) => candidate.category === of.category && candidate.id !== line.id);
}
