/** The five forms in which a site can be run. */
export const OPTION_KINDS = [
  'self-built-in-house',
  'self-built-outsourced',
  'self-built-managed',
  'saas',
  'mall',
] as const;
export type OptionKind = (typeof OPTION_KINDS)[number];

export const isSelfBuilt = (kind: OptionKind): boolean => kind !== 'saas' && kind !== 'mall';

/** Rows a cost line can belong to: the guideline's own table, then ours. */
export const LINE_CATEGORIES = [
  'build.other',
  'build.security',
  'operation.other',
  'operation.security',
  'platform',
  'incident',
] as const;
export type LineCategory = (typeof LINE_CATEGORIES)[number];

/** All rows of the result table; `credit` is there where an option has credits, `tax` holds no lines of the scenario. */
export const ROWS = [...LINE_CATEGORIES, 'credit', 'tax'] as const;
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
export type SecurityTask = (typeof SECURITY_TASKS)[number];

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
export const OPERATION_REQUIREMENTS = [
  'operation-1',
  'operation-2',
  'operation-3',
  'operation-4',
  'operation-5',
  'operation-6',
] as const;
export const REQUIREMENTS = [...BUILD_REQUIREMENTS, ...OPERATION_REQUIREMENTS] as const;
export type RequirementId = (typeof REQUIREMENTS)[number];

export const DATA_SETS = ['draft-2022-10', 'final-2023-03'] as const;
export type DataSet = (typeof DATA_SETS)[number];

export const JOURNEYS = ['new', 'operating'] as const;
export type Journey = (typeof JOURNEYS)[number];

/** Lines that the model adds to an option's own: the top-up to the guideline's minimum, the expected loss of incidents. */
export const ADDED_LINES = ['guideline-minimum', 'expected-incident-loss'] as const;
export const [TOP_UP_LINE, EXPECTED_LOSS_LINE] = ADDED_LINES;
