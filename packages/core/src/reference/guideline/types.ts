import type { Text } from '../../texts/language.ts';
import type { DataSet, RequirementId, SecurityTask } from './ids.ts';

/** Where in a guideline edition something stands; `section` as the edition numbers it. */
export interface Locator {
  readonly dataSet: DataSet;
  readonly part: 1 | 2 | 'appendix';
  readonly chapter: number;
  readonly section: string;
}

/** One item of the guideline: what it asks, in the project's own words, and where it stands. */
export interface GuidelineItem<Id extends string = string> {
  readonly id: Id;
  readonly title: Text;
  readonly explanation: Text;
  readonly locator: Locator;
}

/** How binding the draft makes a requirement. */
export type RequirementClass = 'mandatory' | 'recommended';

/** A requirement of the guideline, with where it stands in the text. */
export interface GuidelineRequirement<Id extends RequirementId = RequirementId> extends GuidelineItem<Id> {
  readonly class: RequirementClass;
  /** The security tasks that serve this requirement. */
  readonly tasks: readonly SecurityTask[];
}
