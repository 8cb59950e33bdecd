import { ownersQuestions } from '@ec-tco/core/analysis';
import type { Computation } from './computation.ts';

/** What is asked here: the self-check has a place of its own on the page. */
type Question = Exclude<ReturnType<typeof ownersQuestions>[number], { readonly kind: 'requirement' }>;

/** What is best found out next, as `nextQuestion` of the core has it. */
export type NextQuestion =
  | (Question & { readonly left: number })
  | { readonly kind: 'settled' }
  | { readonly kind: 'unknown' };

/**
 * The core's questions but for those of the self-check. Undefined while the analysis is not there.
 * @param unknown keys of questions the owner cannot answer
 */
export function nextQuestion(
  { prepared, analysis }: Computation,
  unknown: ReadonlySet<string>,
): NextQuestion | undefined {
  if (!analysis) return undefined;
  const all = ownersQuestions(prepared, analysis).filter((one): one is Question => one.kind !== 'requirement');
  const left = all.filter(({ key }) => !unknown.has(key));
  const [first] = left;
  if (first) return { ...first, left: left.length };
  return { kind: all.length === 0 ? 'settled' : 'unknown' };
}
