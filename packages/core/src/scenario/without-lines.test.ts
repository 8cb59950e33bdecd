import { expect, test } from 'vitest';
import { line, option, scenario } from '../rules/fixtures.ts';
import { parseScenario } from './parse.ts';
import { withoutLines } from './without-lines.ts';

const SITE = 'self-built-outsourced';
const shareOf = (...lines: readonly string[]) =>
  ({ kind: 'share', rate: 0.5, of: { lines }, basis: 'same-year' }) as const;
const credit = (id: string, ...lines: readonly string[]) =>
  ({
    id,
    name: id,
    amount: { kind: 'share', rate: 0.5, of: { lines } },
    timing: { kind: 'yearly' },
    source: { kind: 'assumption' },
  }) as const;
const other = option('saas', { lines: [line('waf')] });
const before = scenario({
  options: [
    option(SITE, {
      lines: [
        line('waf'),
        line('care'),
        line('of-both', { amount: shareOf('waf', 'care') }),
        line('of-one', { amount: shareOf('waf') }),
        line('of-all', {
          category: 'operation.other',
          amount: { ...shareOf(), of: { category: 'operation.security' } },
        }),
      ],
      credits: [credit('back', 'waf', 'care'), credit('gone', 'waf')],
      requirements: { 'build-1': { status: 'outsourced', lines: ['waf', 'care'] }, 'build-2': { status: 'cannot' } },
      stages: [
        { id: 'two', name: 'two', year: 2, requirements: { 'build-3': { status: 'outsourced', lines: ['waf'] } } },
        { id: 'three', name: 'three', year: 3 },
      ],
    }),
    other,
  ],
  requirements: {
    'build-1': {
      status: 'outsourced',
      lines: [
        { option: SITE, line: 'waf' },
        { option: 'saas', line: 'waf' },
      ],
    },
    'build-2': { status: 'cannot' },
  },
  sources: Object.fromEntries(
    [
      `/options/${SITE}/lines/waf/amount/yen`,
      `/options/${SITE}/lines/care/amount/yen`,
      `/options/${SITE}/lines/of-one/amount/rate`,
      `/options/${SITE}/credits/gone/amount/rate`,
      '/options/saas/lines/waf/amount/yen',
    ].map((address) => [address, { kind: 'stated' }]),
  ),
});

test('what names a line goes with it: shares, credits, answers now and in stages, sources', () => {
  const after = withoutLines(before, [{ option: SITE, line: 'waf' }]);
  const [site, second] = after.options;
  expect(site?.lines.map(({ id }) => id)).toEqual(['care', 'of-both', 'of-one', 'of-all']);
  expect(site?.lines.map(({ amount }) => amount)).toEqual([
    { kind: 'fixed', yen: 10_000 },
    shareOf('care'),
    { kind: 'fixed', yen: 0 },
    before.options[0]?.lines[4]?.amount,
  ]);
  expect(site?.credits?.map(({ amount }) => amount)).toEqual([
    credit('back', 'care').amount,
    { kind: 'fixed', yen: 0 },
  ]);
  expect(site?.requirements).toEqual({
    'build-1': { status: 'outsourced', lines: ['care'] },
    'build-2': { status: 'cannot' },
  });
  expect(site?.stages).toEqual([
    { id: 'two', name: 'two', year: 2, requirements: { 'build-3': { status: 'outsourced', lines: [] } } },
    { id: 'three', name: 'three', year: 3 },
  ]);
  expect(second).toBe(before.options[1]);
  expect(after.requirements).toEqual({
    'build-1': { status: 'outsourced', lines: [{ option: 'saas', line: 'waf' }] },
    'build-2': { status: 'cannot' },
  });
  expect(Object.keys(after.sources ?? {})).toEqual([
    `/options/${SITE}/lines/care/amount/yen`,
    '/options/saas/lines/waf/amount/yen',
  ]);
  expect(parseScenario(JSON.parse(JSON.stringify(after)))).toMatchObject({ ok: true });
});

test('without a line to take away, or without sources, nothing comes to it', () => {
  expect(withoutLines(before, [])).toStrictEqual(before);
  expect(withoutLines(before, [{ option: 'mall', line: 'waf' }])).toStrictEqual(before);
  const { sources: _, ...plain } = before;
  expect(withoutLines(scenario({ ...plain }), [{ option: 'saas', line: 'waf' }])).not.toHaveProperty('sources');
});
