import type { Allowed, Problem, ProblemCode } from '../scenario/problem.ts';
import { PROBLEMS as EN } from './en/problems.ts';
import { PROBLEMS as JA } from './ja/problems.ts';
import type { Language } from './language.ts';

/** What can be wrong with a scenario and what is allowed instead, in one language. */
export interface ProblemTexts {
  readonly code: Readonly<Record<ProblemCode, string>>;
  readonly allowed: { readonly [K in Allowed['kind']]: (allowed: Extract<Allowed, { kind: K }>) => string };
  /** `found` is undefined where nothing stands that should. */
  readonly line: (path: string, code: string, found: string | undefined, allowed: string) => string;
  readonly root: string;
}

const CATALOGUES: Readonly<Record<Language, ProblemTexts>> = { ja: JA, en: EN };

/** Says in one line where a problem is, what was found and what is allowed. */
export function describeProblem(problem: Problem, language: Language): string {
  const { root, code, line } = CATALOGUES[language];
  const found = problem.code === 'missing' ? undefined : problem.found;
  return line(problem.path || root, code[problem.code], found, describeAllowed(problem.allowed, language));
}

/** What is allowed, alone. */
export function describeAllowed(allowed: Allowed, language: Language): string {
  const say = CATALOGUES[language].allowed[allowed.kind] as (allowed: Allowed) => string;
  return say(allowed);
}
