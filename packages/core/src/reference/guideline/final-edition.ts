import type { RequirementId } from './ids.ts';

/** The final edition's grades: 必須, 必要, 推奨. */
export type FinalGrade = 'mandatory' | 'necessary' | 'recommended';

/** What is known of the final edition's requirements, from other pages' reports; its own text was not read. */
export interface FinalEdition {
  readonly dataSet: 'final-2023-03';
  /** Grades reported so far. A requirement not listed has an unknown grade. */
  readonly knownGrades: { readonly [Id in RequirementId]?: FinalGrade };
}

/**
 * What is known of the final edition: the grades that other pages quote. Of its 14 requirements for building and 7 for
 * operation (newton-consulting.co.jp/itilnavi/flash/id=6407, jadma.or.jp/contents/blog/ec_security2) the grade of one was
 * found, in the latter; the others' grades, and which requirement is new, were not.
 */
export const FINAL_EDITION: FinalEdition = {
  dataSet: 'final-2023-03',
  knownGrades: { 'operation-1': 'mandatory' },
};
