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
