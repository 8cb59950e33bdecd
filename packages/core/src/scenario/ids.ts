/** The five forms in which a site can be run. */
export const OPTION_KINDS = [
  'self-built-in-house',
  'self-built-outsourced',
  'self-built-managed',
  'saas',
  'mall',
] as const;
/** Form in which a site is run. */
export type OptionKind = (typeof OPTION_KINDS)[number];

/** Rows a cost line can belong to: the guideline's own table, then ours. */
export const LINE_CATEGORIES = [
  'build.other',
  'build.security',
  'operation.other',
  'operation.security',
  'platform',
  'incident',
] as const;
/** Row of the table to which a cost line belongs. */
export type LineCategory = (typeof LINE_CATEGORIES)[number];

/** All rows of the result table; `credit` is there where an option has credits, `tax` holds no lines of the scenario. */
export const ROWS = [...LINE_CATEGORIES, 'credit', 'tax'] as const;
/** A row of the table: a category, or the consumption tax. */
export type Row = (typeof ROWS)[number];

/** The draft's ten security tasks of a self-built site: eight of vulnerability handling, two of threat detection. */
export const SECURITY_TASKS = [
  'collect-vulnerability-news',
  'identify-relevant',
  'assess-impact',
  'patch',
  'backup',
  'review-logs',
  'diagnosis',
  'antivirus',
  'waf',
  'fraud-detection',
] as const;
/** One of the ten security tasks of a self-built site. */
export type SecurityTask = (typeof SECURITY_TASKS)[number];

/** Ids of the 14 requirements on building, in the guideline’s order. */
export const BUILD_REQUIREMENTS = [
  'build-1',
  'build-2',
  'build-3',
  'build-4',
  'build-5',
  'build-6',
  'build-7',
  'build-8',
  'build-9',
  'build-10',
  'build-11',
  'build-12',
  'build-13',
  'build-14',
] as const;
/** Ids of the 6 requirements on operation, in the guideline’s order. */
export const OPERATION_REQUIREMENTS = [
  'operation-1',
  'operation-2',
  'operation-3',
  'operation-4',
  'operation-5',
  'operation-6',
] as const;
/** Ids of all 20 requirements, building first. */
export const REQUIREMENTS = [...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS] as const;
/** Id of a requirement of the guideline, such as `build-3`. */
export type RequirementId = (typeof REQUIREMENTS)[number];

/** The two editions whose figures a scenario can use. */
export const DATA_SETS = ['draft-2022-10', 'final-2023-03'] as const;
/** An edition of the guideline: the draft of 2022-10 or the final one of 2023-03. */
export type DataSet = (typeof DATA_SETS)[number];

/** Where a merchant stands: before opening, or operating a shop already. */
export const JOURNEYS = ['new', 'operating'] as const;
/** `new`: before opening; `operating`: a shop that runs. */
export type Journey = (typeof JOURNEYS)[number];

/** Lines that the model adds to an option's own: the top-up to the guideline's minimum, the expected loss of incidents. */
export const ADDED_LINES = ['guideline-minimum', 'expected-incident-loss'] as const;
/** Id of the line that tops security operation up to the guideline’s minimum. */
export const TOP_UP_LINE = ADDED_LINES[0];
/** Id of the line that holds the expected loss of incidents. */
export const EXPECTED_LOSS_LINE = ADDED_LINES[1];
