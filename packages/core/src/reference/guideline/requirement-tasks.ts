import type { RequirementId, SecurityTask } from './ids.ts';

/**
 * The security tasks that fulfil a requirement while the site runs, where tasks do; the matching is the project's reading
 * of the draft. Other requirements are met when the site is built, or by no task of the ten.
 */
export const REQUIREMENT_TASKS: Readonly<Partial<Record<RequirementId, readonly SecurityTask[]>>> = {
  'build-11': ['backup', 'review-logs'],
  'build-13': ['antivirus'],
  'operation-1': ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
  'operation-2': ['backup', 'review-logs'],
  'operation-3': ['diagnosis'],
  'operation-5': ['waf'],
};
