// The reference room imports nothing from the scenario; a test holds these equal to `scenario/ids.ts`.

export type DataSet = 'draft-2022-10' | 'final-2023-03';
export type Journey = 'new' | 'operating';
export type BuildId = `build-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14}`;
export type OperationId = `operation-${1 | 2 | 3 | 4 | 5 | 6}`;
export type RequirementId = BuildId | OperationId;
export type SecurityTask =
  | 'collect-vulnerability-news'
  | 'identify-relevant'
  | 'assess-impact'
  | 'patch'
  | 'backup'
  | 'review-logs'
  | 'diagnosis'
  | 'antivirus'
  | 'waf'
  | 'fraud-detection';
