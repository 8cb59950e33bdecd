import type { Finding, Measure, Sentence, Verdict } from '@ec-tco/core';

export type { Measure };
export type Strength = Verdict['strength'];
export type SentenceKind = Sentence['kind'];
export type FindingSeverity = Finding['severity'];
/** Reasons that name requirements, of which there can be many. */
export type ListReason =
  | 'hosted-service-covers'
  | `mandatory-${'unanswered' | 'unknown' | 'to-do' | 'to-contractor' | 'delegated' | 'outsourced' | 'cannot' | 'cannot-now'}`;
