import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../packages/core/src/decision/analyse.ts';
import { evaluate } from '../../packages/core/src/evaluate/evaluate.ts';
import { prepare } from '../../packages/core/src/model/prepare.ts';
import { parseScenario } from '../../packages/core/src/scenario/parse.ts';
import { analysed, fee, line, option, shop } from './small-shop.ts';

/** Two options that share hours, the second with a factor of its own; fees of 12,000 and 1,000 yen a month. */
const factored = shop(
  [
    option('a', [line('listing', { kind: 'hours', hours: { common: 'listing' } }), fee(12_000)]),
    option('b', [
      line('listing', { kind: 'hours', hours: { common: 'listing', factor: { low: 0.8, base: 1.3, high: 1.6 } } }),
      fee(1_000),
    ]),
  ],
  {
    common: {
      listing: {
        kind: 'hours',
        name: '商品入替',
        value: { low: 10, base: 20, high: 40 },
        source: { kind: 'assumption' },
      },
    },
  },
);
const FACTOR = '/options/b/lines/listing/amount/hours/factor';
const HOURS = '/common/listing/value';

const analysisOf = (data: unknown, measure: 'net' | 'totalWithIncident') => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  return analyse(prepared, evaluate(prepared), { measure });
};

// The right values: 400,000 draws of the two products, made apart from the program.
test('what moves most is valued as closely as the rest: its error does not exceed its worth', () => {
  const { information, perfectInformation } = analysisOf(factored, 'totalWithIncident');
  const [first, second] = information;
  expect([first?.pointer, second?.pointer]).toEqual([FACTOR, HOURS]);
  for (const [found, right] of [
    [first?.value, 116_160],
    [second?.value, 17_162],
    [perfectInformation, 126_400],
  ] as const) {
    const { value = Number.NaN, error = Number.NaN } = found ?? {};
    expect(Math.abs(value - right)).toBeLessThanOrEqual(error + 500);
    expect(error).toBeLessThan(0.25 * right);
  }
});

test('sample 6: the common payment fee is worth most to find out, and told so closely', () => {
  const sample = JSON.parse(
    readFileSync(new URL('../../docs/examples/6-apparel-chain.json', import.meta.url), 'utf8'),
  ) as unknown;
  const [first] = analysisOf(sample, 'net').information;
  expect(first?.pointer).toBe('/common/payment-rate/value');
  // 131,072 and 262,144 points of other seeds say 145,200 to 145,500 ± 4,600.
  expect(Math.abs((first?.value.value ?? 0) - 145_400)).toBeLessThan(6_000);
  expect(first?.value.error).toBeLessThan(0.1 * 145_400);
});

test('the table ranks by worth, leaves none out for its error, and tells what knowing everything is worth', async () => {
  const out = await analysed(factored);
  const [, table = ''] = out.split('Worth finding out first');
  expect(table.indexOf('(as a multiple')).toBeGreaterThan(0);
  expect(table.indexOf('(as a multiple')).toBeLessThan(table.indexOf('商品入替'));
  expect(table).toMatch(/Knowing every input with a range before choosing would save ¥12\d,\d{3} on average/);
});

test('each amount of the table of chances stands above its error; without ranges there is no table', async () => {
  const out = await analysed(factored);
  const { analysis } = JSON.parse(await analysed(factored, ['--format', 'json'])) as {
    analysis: { chances: { options: { quantileErrors: Record<'p10' | 'p50' | 'p90', number> }[] } };
  };
  const [, table = ''] = out.split('All ranges together');
  for (const { quantileErrors } of analysis.chances.options) {
    const cells = [quantileErrors.p10, quantileErrors.p50, quantileErrors.p90].map((yen) =>
      Math.ceil(yen).toLocaleString('en'),
    );
    expect(table).toMatch(new RegExp(`Error \\(±, 99%\\).* ${cells.join(' +')}`));
  }
  // Two that cost the same to the yen: the table said 50 % each, and below it that no percentage is stated.
  const tied = await analysed(shop([option('a', [fee(12_000)]), option('b', [fee(12_000)])]));
  expect(tied).toContain('no probability is told');
  expect(tied).not.toContain('All ranges together');
  expect(tied).not.toContain('50%');
});
