import type { Derivation, Figure } from './figure.ts';
import { evaluateFormula, type FigureFormula, parentsOf } from './figures/formula.ts';
import type { Source } from './sources.ts';

/** What is wrong with a figure or a source, by its id. */
export type FigureProblem =
  | { readonly kind: 'missing-field' | 'empty-text'; readonly id: string; readonly field: string }
  | {
      readonly kind: 'duplicate-id' | 'no-locator' | 'no-evidence' | 'no-derivation' | 'wrong-prefix';
      readonly id: string;
    }
  | { readonly kind: 'not-a-number'; readonly id: string; readonly field: string }
  | { readonly kind: 'not-a-date'; readonly id: string; readonly field: string; readonly found: string }
  | { readonly kind: 'half-range'; readonly id: string }
  | {
      readonly kind: 'unordered';
      readonly id: string;
      readonly low: number;
      readonly value: number;
      readonly high: number;
    }
  | { readonly kind: 'unknown-source'; readonly id: string; readonly source: string }
  | { readonly kind: 'expired'; readonly id: string; readonly validUntil: string; readonly today: string }
  | {
      readonly kind: 'unknown-parent' | 'mixed-data-sets' | 'outlives-parent';
      readonly id: string;
      readonly parent: string;
    }
  | { readonly kind: 'circular'; readonly id: string }
  | {
      readonly kind: 'does-not-recompute';
      readonly id: string;
      readonly field: 'value' | 'low' | 'high';
      readonly stated: number | undefined;
      readonly recomputed: number;
    };

const REQUIRED = [
  'label',
  'value',
  'unit',
  'statistic',
  'n',
  'source',
  'locator',
  'status',
  'confidence',
  'dataSet',
  'validUntil',
];
const SOURCE_REQUIRED = ['title', 'publisher', 'datePublished', 'dateRead', 'kind'];
const ENDS = ['value', 'low', 'high'] as const;
const FULL_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const PREFIXES = { 'draft-2022-10': ['draft'], 'final-2023-03': ['final'], market: ['market', 'assumption'] };

/**
 * Everything wrong with a set of figures on a given day (ISO date): incomplete, past its valid-until date,
 * without its source, not following from its parents, mixing the two editions. Empty when all is well.
 */
export function checkFigures(
  figures: readonly Figure[],
  sources: Readonly<Record<string, Source>>,
  today: string,
): readonly FigureProblem[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  return [
    ...figures.flatMap((figure) => {
      const duplicate = seen.has(figure.id);
      seen.add(figure.id);
      return [
        ...(duplicate ? [{ kind: 'duplicate-id', id: figure.id } as const] : []),
        ...checkFields(figure, sources, today),
        ...checkDerivation(figure, byId),
      ];
    }),
    ...Object.entries(sources).flatMap(([id, source]) => checkSource(id, source)),
  ];
}

function checkFields(figure: Figure, sources: Readonly<Record<string, Source>>, today: string): FigureProblem[] {
  const { id } = figure;
  const problems: FigureProblem[] = missingFields(`${id}`, figure, ['id', ...REQUIRED]);
  // What is missing has been reported; the rest is checked as far as it is there.
  const partial: Partial<Figure> = figure;
  if (partial.status === 'primary' && !partial.locator?.ja) problems.push({ kind: 'no-locator', id });
  if (partial.status === 'primary' && partial.dataSet === 'draft-2022-10' && !partial.evidence?.tokens.length) {
    problems.push({ kind: 'no-evidence', id });
  }
  if (partial.source !== undefined && !Object.hasOwn(sources, partial.source)) {
    problems.push({ kind: 'unknown-source', id, source: partial.source });
  }
  if (partial.dataSet && id !== undefined && !PREFIXES[partial.dataSet].includes(id.split('.')[0] ?? '')) {
    problems.push({ kind: 'wrong-prefix', id });
  }
  for (const field of ENDS) {
    const value = partial[field];
    if (value !== undefined && !Number.isFinite(value)) problems.push({ kind: 'not-a-number', id, field });
  }
  const { value, low, high, validUntil } = partial;
  if ((low === undefined) !== (high === undefined)) problems.push({ kind: 'half-range', id });
  if (value !== undefined && low !== undefined && high !== undefined && !(low <= value && value <= high)) {
    problems.push({ kind: 'unordered', id, low, value, high });
  }
  if (validUntil !== undefined) {
    if (!FULL_DATE.test(validUntil)) problems.push({ kind: 'not-a-date', id, field: 'validUntil', found: validUntil });
    else if (validUntil < today) problems.push({ kind: 'expired', id, validUntil, today });
  }
  return problems;
}

function checkDerivation(figure: Figure, byId: ReadonlyMap<string, Figure>): FigureProblem[] {
  const { id } = figure;
  const derivation = 'derivation' in figure ? figure.derivation : undefined;
  if (!derivation) return figure.status === 'derived' ? [{ kind: 'no-derivation', id }] : [];
  const parents = parentsOfDerivation(derivation);
  if (figure.status === 'derived' && parents.length === 0) return [{ kind: 'no-derivation', id }];
  if (reaches(figure, id, byId)) return [{ kind: 'circular', id }];

  const problems: FigureProblem[] = [];
  for (const parent of parents) {
    const found = byId.get(parent);
    if (!found) problems.push({ kind: 'unknown-parent', id, parent });
    else {
      if (found.dataSet !== 'market' && found.dataSet !== figure.dataSet)
        problems.push({ kind: 'mixed-data-sets', id, parent });
      if (figure.validUntil > found.validUntil) problems.push({ kind: 'outlives-parent', id, parent });
    }
  }
  for (const field of ENDS) {
    const formula = derivation[field];
    const stated = figure[field];
    if (!formula) {
      if (stated !== undefined) {
        problems.push({ kind: 'does-not-recompute', id, field, stated, recomputed: Number.NaN });
      }
      continue;
    }
    const exact = evaluateFormula(formula, (parent, of) => byId.get(parent)?.[of]);
    const recomputed = Number(exact.toFixed(derivation.decimals));
    if (stated !== recomputed) problems.push({ kind: 'does-not-recompute', id, field, stated, recomputed });
  }
  return problems;
}

function checkSource(id: string, source: Source): FigureProblem[] {
  const problems: FigureProblem[] = missingFields(`source ${id}`, source, SOURCE_REQUIRED);
  const dates: readonly (readonly [string, string | null | undefined])[] = [
    ['dateRead', source.dateRead],
    ['datePublished', source.datePublished],
    ['readIn.datePublished', source.readIn?.datePublished],
  ];
  for (const [field, found] of dates) {
    if (found && !PARTIAL_DATE.test(found)) problems.push({ kind: 'not-a-date', id: `source ${id}`, field, found });
  }
  if (source.datePublished === null) problems.push(...missingFields(`source ${id}`, source, ['undated']));
  return problems;
}

/** Required fields that are absent, and texts in them that are empty. A null stands for "none, and known to be none". */
function missingFields(id: string, holder: object, fields: readonly string[]): FigureProblem[] {
  const values = new Map<string, unknown>(Object.entries(holder));
  return fields.flatMap((field): FigureProblem[] => {
    const value = values.get(field);
    if (value === undefined) return [{ kind: 'missing-field', id, field }];
    return isEmptyText(value) ? [{ kind: 'empty-text', id, field }] : [];
  });
}

function isEmptyText(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (value === null || typeof value !== 'object') return false;
  const texts = new Map<string, unknown>(Object.entries(value));
  return isEmptyText(texts.get('ja') ?? '') || isEmptyText(texts.get('en') ?? '');
}

const parentsOfDerivation = ({ value, low, high }: Derivation): readonly string[] => [
  ...new Set([value, low, high].flatMap((formula?: FigureFormula) => (formula ? parentsOf(formula) : []))),
];

/** Whether a figure's parents, or theirs, lead to the given id. */
function reaches(figure: Figure, target: string, byId: ReadonlyMap<string, Figure>): boolean {
  const seen = new Set<string>();
  const open: Figure[] = [figure];
  for (let next = open.pop(); next; next = open.pop()) {
    const derivation = 'derivation' in next ? next.derivation : undefined;
    for (const parent of derivation ? parentsOfDerivation(derivation) : []) {
      if (parent === target) return true;
      const found = byId.get(parent);
      if (found && !seen.has(parent)) {
        seen.add(parent);
        open.push(found);
      }
    }
  }
  return false;
}
