import type { Measure } from '../evaluate/result.ts';
import type { RequirementState } from '../rules/requirement-state.ts';
import type { OptionKind, Row, SecurityTask } from '../scenario/ids.ts';
import type { Coverage, Severity, Source } from '../scenario/schema.ts';
import { NAMES as EN } from './en/names.ts';
import { NAMES as JA } from './ja/names.ts';
import { byKey, type Language, perLanguage, type Text } from './language.ts';

type IncidentItem =
  | 'forensics'
  | 'reissue'
  | 'fraud'
  | 'callCentre'
  | 'legal'
  | 'notification'
  | 'apology'
  | 'other'
  | 'personalRecords'
  | 'cardRecords'
  | 'fixed'
  | 'perPerson'
  | 'perCard';

type Of<Key extends string> = Readonly<Record<Key, string>>;

/** What things are called, in one language. */
export interface Names {
  readonly optionKinds: Of<OptionKind>;
  readonly rows: Of<Row>;
  readonly addedLines: Of<'guideline-minimum' | 'expected-incident-loss'>;
  readonly securityTasks: Of<SecurityTask>;
  readonly coverages: Of<Coverage>;
  readonly answers: Of<RequirementState['status']>;
  readonly severityKinds: Of<Severity['kind']>;
  readonly incidentItems: Of<IncidentItem>;
  readonly sourceKinds: Of<Source['kind'] | 'stated'>;
  readonly measures: Of<Measure>;
}

const NAMES: Readonly<Record<Language, Names>> = { ja: JA, en: EN };

const all = <Key extends keyof Names>(key: Key) =>
  byKey<keyof Names[Key] & string>(perLanguage(NAMES, (names) => names[key] as Of<keyof Names[Key] & string>));

type Every<Key extends string> = Readonly<Record<Key, Text>>;

/** Names of the forms in which a site is run. */
export const OPTION_KIND_NAMES: Every<OptionKind> = /* @__PURE__ */ all('optionKinds');
/** Rows of the result table: the guideline's own words, then ours. */
export const ROW_NAMES: Every<Row> = /* @__PURE__ */ all('rows');
/** Lines that the model adds to those of the scenario, by their id. */
export const ADDED_LINE_NAMES: Every<keyof Names['addedLines']> = /* @__PURE__ */ all('addedLines');
/** The same words as `SECURITY_TASK_TABLE`, which also explains them; a test holds the two together. */
export const SECURITY_TASK_NAMES: Every<SecurityTask> = /* @__PURE__ */ all('securityTasks');
/** Names of who does a security task. */
export const COVERAGE_NAMES: Every<Coverage> = /* @__PURE__ */ all('coverages');
/** Names of the answers to a requirement, and of none. */
export const ANSWER_NAMES: Every<RequirementState['status']> = /* @__PURE__ */ all('answers');
/** Names of the ways to state what an incident costs. */
export const SEVERITY_KIND_NAMES: Every<Severity['kind']> = /* @__PURE__ */ all('severityKinds');
/** Items of what one incident costs, by the last part of their path. */
export const INCIDENT_ITEM_NAMES: Every<IncidentItem> = /* @__PURE__ */ all('incidentItems');
/** Where a number comes from. `stated`: the user gave it without saying where from. */
export const SOURCE_KIND_NAMES: Every<Source['kind'] | 'stated'> = /* @__PURE__ */ all('sourceKinds');
/** By what options are compared. */
export const MEASURE_NAMES: Every<Measure> = /* @__PURE__ */ all('measures');
