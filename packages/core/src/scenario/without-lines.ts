import { atAddress } from './address.ts';
import type { Option, OwnAnswer, Scenario } from './schema.ts';

/** A line of an option, by their ids. */
export interface LineLink {
  readonly option: string;
  readonly line: string;
}

/** Whether two links name the same line. */
export const sameLine = (a: LineLink, b: LineLink): boolean => a.option === b.option && a.line === b.line;

/**
 * The scenario without some of its lines, and without what names them: answers, now and in stages, sources of their
 * numbers, shares of them. A share of lines that are gone is one of the rest; of nothing, it is nothing.
 */
export function withoutLines(scenario: Scenario, gone: readonly LineLink[]): Scenario {
  const isGone = (link: LineLink): boolean => gone.some((other) => sameLine(other, link));
  const requirements = mapped(scenario.requirements, (answer) =>
    answer.lines?.some(isGone) ? { ...answer, lines: answer.lines.filter((link) => !isGone(link)) } : answer,
  );
  const options = scenario.options.map((option) => {
    const own = new Set(option.lines.flatMap(({ id }) => (isGone({ option: option.id, line: id }) ? [id] : [])));
    return own.size === 0 ? option : withoutOwn(option, own);
  });
  const left: Scenario = { ...scenario, requirements, options };
  if (!scenario.sources) return left;
  // Of a share that turned to nothing nothing is said any more, either.
  const sources = Object.entries(scenario.sources).filter(([address]) => atAddress(left, address) !== undefined);
  return { ...left, sources: Object.fromEntries(sources) };
}

function withoutOwn(option: Option, gone: ReadonlySet<string>): Option {
  const left = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  const answers = (own: NonNullable<Option['requirements']>) =>
    mapped(own, (answer: OwnAnswer) => (answer.lines ? { ...answer, lines: left(answer.lines) } : answer));
  /** The amount of a line or a credit. */
  const rest = <T extends Option['lines'][number]['amount'] | NonNullable<Option['credits']>[number]['amount']>(
    amount: T,
  ): T | { kind: 'fixed'; yen: number } => {
    if (amount.kind !== 'share' || !('lines' in amount.of)) return amount;
    const lines = left(amount.of.lines);
    return lines.length > 0 ? { ...amount, of: { lines } } : { kind: 'fixed', yen: 0 };
  };
  return {
    ...option,
    lines: option.lines.filter(({ id }) => !gone.has(id)).map((line) => ({ ...line, amount: rest(line.amount) })),
    ...(option.credits && { credits: option.credits.map((credit) => ({ ...credit, amount: rest(credit.amount) })) }),
    ...(option.requirements && { requirements: answers(option.requirements) }),
    ...(option.stages && {
      stages: option.stages.map((stage) =>
        stage.requirements ? { ...stage, requirements: answers(stage.requirements) } : stage,
      ),
    }),
  };
}

/** A record with each of its values changed. */
const mapped = <V>(record: { readonly [key: string]: V }, change: (value: V) => V): { [key: string]: V } =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
