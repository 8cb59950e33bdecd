import { describe, expect, test } from 'vitest';
import { parseScenario } from '../parse.ts';
import { upgradeFrom1 } from './from-1.ts';

const options = [
  { id: '1', lines: [] },
  { id: 'saas', lines: [{ id: 'fee' }] },
];

describe('sources', () => {
  test('are keyed by ids', () => {
    const kind = { kind: 'assumption' };
    const { data, moved } = upgradeFrom1({
      version: 1,
      options,
      sources: {
        '/rates/discount': kind,
        '/options/0/annualProbability': kind,
        '/options/1/lines/0/x': kind,
        '/options/9/x': kind,
      },
    });
    expect(Object.keys(data['sources'] as object)).toEqual([
      '/rates/discount',
      '/options/1/annualProbability',
      '/options/saas/lines/fee/x',
      '/options/9/x',
    ]);
    expect(moved.get('/sources/~1options~1saas~1lines~1fee~1x')).toBe('/sources/~1options~11~1lines~10~1x');
  });
  test.each([undefined, null, 5, [], 'x'])('of another kind (%o) are left to the schema', (sources) => {
    expect(upgradeFrom1({ version: 1, options, sources }).data['sources']).toEqual(sources);
  });
});

test('a problem is told where it stands in the document as given', () => {
  const parsed = parseScenario({
    version: 1,
    options,
    sources: { '/options/1/annualProbability': { kind: 'rumour' } },
  });
  const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path);
  expect(paths).toContain('/sources/~1options~11~1annualProbability/kind');
});

describe('a number that became common', () => {
  const old = (hours: unknown) => ({
    version: 1,
    options: ['a', 'b'].map((id) => ({
      id,
      lines: [
        {
          id: 'labour',
          name: 'Work',
          timing: { kind: 'monthly' },
          amount: { kind: 'hours', hours },
          source: { kind: 'assumption' },
        },
      ],
    })),
  });

  test('is told, with the places where it stood', () => {
    const { notes } = upgradeFrom1(old(5));
    expect(notes).toEqual([
      {
        kind: 'became-common',
        id: 'labour',
        name: 'Work',
        addresses: ['/options/a/lines/labour/amount/hours', '/options/b/lines/labour/amount/hours'],
      },
    ]);
  });

  test('and is wrong: told where the first of them stands in the document as given', () => {
    const parsed = parseScenario(old(-5));
    const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    expect(paths.filter((path) => path.includes('hours'))).toEqual(['/options/0/lines/0/amount/hours']);
    expect(paths.filter((path) => path.includes('common'))).toEqual([]);
  });
});

test.each([
  ['of its own edition', 'draft.security.waf.monthly', true],
  ['of the market', 'market.domain.yearly', true],
  ['of the other edition', 'final.incident.response-cost.mean', false],
  ['that nobody registered, which is told as that', 'none', true],
  ['that is no text', 5, true],
])('a figure %s', (_, figure, stays) => {
  const source = { kind: 'figure', figure };
  const { data } = upgradeFrom1({
    version: 1,
    dataSet: 'draft-2022-10',
    options,
    sources: { '/rates/discount': source },
  });
  expect(data['sources']).toEqual({ '/rates/discount': stays ? source : { kind: 'assumption' } });
});

test('only a source cites: a figure of something else is nobody’s', () => {
  const other = { kind: 'note', figure: 'final.incident.response-cost.mean' };
  expect(upgradeFrom1({ version: 1, dataSet: 'draft-2022-10', options, other }).data['other']).toEqual(other);
});

test('a place with a tilde keeps its name', () => {
  const { moved } = upgradeFrom1({
    version: 1,
    options,
    sources: { '/options/1/lines/0/a~b': { kind: 'assumption' } },
  });
  expect([...moved]).toEqual([['/sources/~1options~1saas~1lines~1fee~1a~0b', '/sources/~1options~11~1lines~10~1a~0b']]);
});
