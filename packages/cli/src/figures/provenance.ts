import { checkFigures, FIGURES, type Figure, type FigureProblem, SOURCES } from '@ec-tco/core/guideline';

/** How well a set of figures is sourced on a day. */
export interface Provenance {
  readonly total: number;
  readonly byStatus: Readonly<Record<Figure['status'], number>>;
  /** Figures with every field of their origin, recomputed where derived. */
  readonly complete: number;
  /** Complete ones included, whose valid-until date has passed. */
  readonly expired: number;
  readonly problems: readonly FigureProblem[];
}

/** Asks the core's check about all figures and their sources, and counts those of the set. */
export function provenance(figures: readonly Figure[], today: string): Provenance {
  const ids = new Set(figures.map(({ id }) => id));
  const sources = new Set<string>(figures.map(({ source }) => source));
  // Parents may be in another set, so all are checked together.
  const problems = checkFigures(FIGURES, SOURCES, today).filter(({ id }) => ids.has(id) || sources.has(id));
  const incomplete = new Set(problems.filter(({ kind }) => kind !== 'expired').map(({ id }) => id));
  const count = (status: Figure['status']) => figures.filter((figure) => figure.status === status).length;
  return {
    total: figures.length,
    byStatus: {
      primary: count('primary'),
      secondary: count('secondary'),
      derived: count('derived'),
      judgement: count('judgement'),
    },
    complete: figures.filter(({ id, source }) => !incomplete.has(id) && !incomplete.has(source)).length,
    expired: problems.filter(({ kind }) => kind === 'expired').length,
    problems,
  };
}
