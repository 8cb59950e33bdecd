import type { Finding } from './finding.ts';

/** Findings there are after a change and were not before it. */
export function findingsRaised(before: readonly Finding[], after: readonly Finding[]): readonly Finding[] {
  const known = new Set(before.map(keyOf));
  return after.filter((item) => !known.has(keyOf(item)));
}

const keyOf = (item: Finding): string => JSON.stringify([item.code, item.params]);
