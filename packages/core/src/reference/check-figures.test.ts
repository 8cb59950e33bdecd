import { describe, expect, it } from 'vitest';
import { checkFigures } from './check-figures.ts';
import type { Figure } from './figure.ts';
import type { Source } from './sources.ts';

const TODAY = '2026-11-23';

const source: Source = {
  title: 'A survey',
  publisher: { ja: '機関', en: 'Body' },
  datePublished: '2024-05',
  dateRead: '2026-11-22',
  kind: 'survey',
};
const sources = { 'ec-tco': source };

const parent: Figure = {
  id: 'draft.parent',
  label: { ja: '親', en: 'Parent' },
  value: 10,
  low: 8,
  high: 14,
  unit: 'yen',
  statistic: 'range',
  n: 3,
  source: 'ec-tco',
  locator: { ja: '1章', en: 'Chapter 1', headings: ['1'] },
  status: 'primary',
  confidence: 'high',
  dataSet: 'draft-2022-10',
  validUntil: '2027-01-01',
  evidence: { tokens: ['10'] },
};

const child: Figure = {
  id: 'draft.child',
  label: { ja: '子', en: 'Child' },
  value: 3.33,
  unit: 'yen',
  statistic: 'derived',
  n: null,
  source: 'ec-tco',
  locator: { ja: '計算', en: 'Calculated' },
  status: 'derived',
  confidence: 'high',
  dataSet: 'draft-2022-10',
  validUntil: '2027-01-01',
  derivation: {
    value: { op: 'divide', left: { op: 'figure', figure: 'draft.parent' }, right: { op: 'literal', value: 3 } },
    decimals: 2,
    text: { ja: '親÷3', en: 'Parent ÷ 3' },
  },
};

/** A copy with fields replaced; undefined deletes one. What arrives need not be a figure any more. */
function changed(figure: Figure, fields: Readonly<Record<string, unknown>>): Figure {
  const entries = Object.entries({ ...figure, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as unknown as Figure;
}

const check = (...figures: readonly Figure[]) => checkFigures(figures, sources, TODAY);

describe('checkFigures', () => {
  it('finds nothing wrong with sound figures', () => {
    expect(check(parent, child)).toEqual([]);
  });

  it.each([
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
  ])('reports a figure without %s', (field) => {
    expect(check(changed(parent, { [field]: undefined }))).toContainEqual({
      kind: 'missing-field',
      id: 'draft.parent',
      field,
    });
  });

  it.each([
    ['label', { ja: ' ', en: 'Parent' }],
    ['label', { ja: '親' }],
    ['locator', { ja: '', en: '' }],
  ])('reports an empty text in %s', (field, value) => {
    expect(check(changed(parent, { [field]: value }))).toContainEqual({
      kind: 'empty-text',
      id: 'draft.parent',
      field,
    });
  });

  it('reports a primary figure without locator or evidence', () => {
    expect(check(changed(parent, { locator: { ja: '', en: '' } }))).toContainEqual({
      kind: 'no-locator',
      id: 'draft.parent',
    });
    expect(check(changed(parent, { evidence: undefined }))).toEqual([{ kind: 'no-evidence', id: 'draft.parent' }]);
    expect(check(changed(parent, { evidence: { tokens: [] } }))).toEqual([{ kind: 'no-evidence', id: 'draft.parent' }]);
  });

  it('reports a figure after its last valid day, not on it', () => {
    expect(check(changed(parent, { validUntil: '2026-11-23' }))).toEqual([]);
    expect(check(changed(parent, { validUntil: '2026-11-22' }))).toEqual([
      { kind: 'expired', id: 'draft.parent', validUntil: '2026-11-22', today: TODAY },
    ]);
    expect(check(changed(parent, { validUntil: 'later' }))).toEqual([
      { kind: 'not-a-date', id: 'draft.parent', field: 'validUntil', found: 'later' },
    ]);
  });

  it('reports an unknown source, a repeated id and a prefix of another data set', () => {
    expect(check(changed(parent, { source: 'hearsay' }))).toEqual([
      { kind: 'unknown-source', id: 'draft.parent', source: 'hearsay' },
    ]);
    expect(check(parent, parent)).toEqual([{ kind: 'duplicate-id', id: 'draft.parent' }]);
    expect(check(changed(parent, { dataSet: 'market' }))).toEqual([{ kind: 'wrong-prefix', id: 'draft.parent' }]);
  });

  it('reports numbers out of order, half a range and what is no number', () => {
    expect(check(changed(parent, { value: 15 }))).toEqual([
      { kind: 'unordered', id: 'draft.parent', low: 8, value: 15, high: 14 },
    ]);
    expect(check(changed(parent, { low: 11 }))).toHaveLength(1);
    expect(check(changed(parent, { high: undefined }))).toEqual([{ kind: 'half-range', id: 'draft.parent' }]);
    expect(check(changed(parent, { value: Number.NaN }))).toContainEqual({
      kind: 'not-a-number',
      id: 'draft.parent',
      field: 'value',
    });
  });

  it('reports a derived figure that no longer follows from its parent', () => {
    expect(check(changed(parent, { value: 11 }), child)).toEqual([
      { kind: 'does-not-recompute', id: 'draft.child', field: 'value', stated: 3.33, recomputed: 3.67 },
    ]);
    expect(check(parent, changed(child, { value: 3.3 }))).toHaveLength(1);
    expect(check(parent, changed(child, { low: 3, high: 4 }))).toHaveLength(2);
  });

  it('reports a derived figure without derivation, without parents, or with unknown ones', () => {
    expect(check(parent, changed(child, { derivation: undefined }))).toEqual([
      { kind: 'no-derivation', id: 'draft.child' },
    ]);
    const literal = { value: { op: 'literal', value: 3.33 }, decimals: 2, text: { ja: '数', en: 'Number' } };
    expect(check(parent, changed(child, { derivation: literal }))).toEqual([
      { kind: 'no-derivation', id: 'draft.child' },
    ]);
    expect(check(child)).toContainEqual({ kind: 'unknown-parent', id: 'draft.child', parent: 'draft.parent' });
  });

  it('reports a figure that is its own ancestor', () => {
    const loop = { value: { op: 'figure', figure: 'draft.child' }, decimals: 2, text: { ja: '環', en: 'Loop' } };
    expect(check(parent, changed(child, { derivation: loop }))).toEqual([{ kind: 'circular', id: 'draft.child' }]);
  });

  it('reports a figure derived from the other edition, but not one derived from the market', () => {
    const asFinal = changed(parent, { id: 'draft.parent', dataSet: 'final-2023-03' });
    expect(check(asFinal, child)).toContainEqual({
      kind: 'mixed-data-sets',
      id: 'draft.child',
      parent: 'draft.parent',
    });
    const asMarket = changed(parent, { dataSet: 'market' });
    expect(check(asMarket, child)).not.toContainEqual(expect.objectContaining({ kind: 'mixed-data-sets' }));
    const marketChild = changed(child, { id: 'market.child', dataSet: 'market' });
    expect(check(parent, marketChild)).toEqual([
      { kind: 'mixed-data-sets', id: 'market.child', parent: 'draft.parent' },
    ]);
  });

  it('reports a derived figure that outlives its parent', () => {
    expect(check(parent, changed(child, { validUntil: '2027-01-02' }))).toEqual([
      { kind: 'outlives-parent', id: 'draft.child', parent: 'draft.parent' },
    ]);
  });

  it('reports sources that are incomplete or undated without a reason', () => {
    const broken = { ...source, title: '' };
    expect(checkFigures([], { a: broken }, TODAY)).toEqual([{ kind: 'empty-text', id: 'source a', field: 'title' }]);
    const undated = { ...source, datePublished: null } as unknown as Source;
    expect(checkFigures([], { a: undated }, TODAY)).toEqual([
      { kind: 'missing-field', id: 'source a', field: 'undated' },
    ]);
    const odd = { ...source, dateRead: '22.11.2026' };
    expect(checkFigures([], { a: odd }, TODAY)).toEqual([
      { kind: 'not-a-date', id: 'source a', field: 'dateRead', found: '22.11.2026' },
    ]);
  });
});
