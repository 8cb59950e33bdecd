import { readFileSync } from 'node:fs';
import { baseOf, evaluate, type Prepared, parseScenarioJson, prepare, type Result } from '@ec-tco/core';
import { lossDistribution } from '@ec-tco/core/analysis';
import { resultTable } from '@ec-tco/report';
import { describe, expect, test } from 'vitest';

// Inputs on which the product once gave a wrong number, each with the right one.

/** A stored scenario, as it is or with parts of its text changed. */
function given(name: string, ...changes: readonly (readonly [string, string])[]): Prepared {
  let text = readFileSync(new URL(`inputs/${name}.json`, import.meta.url), 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    text = text.replace(from, to);
  }
  const parsed = parseScenarioJson(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return prepare(parsed.scenario);
}

const lossOf = (result: Result, option: string) =>
  result.options.find(({ id }) => id === option)?.lines.find(({ id }) => id === 'expected-incident-loss')?.total;

describe('an insurance that covers everything', () => {
  test('leaves nothing, never less than nothing', () => {
    const result = evaluate(given('negative-incident'));
    expect(result.options[0]?.incident.retained.toNumber()).toBe(0);
    expect(lossOf(result, 'a')?.toNumber()).toBe(0);
  });

  test.each([0.1, 0.5, 0.9, 1])('of a share of %d leaves the rest, to the yen', (share) => {
    const prepared = given('negative-incident', ['"coveredShare": 1', `"coveredShare": ${share}`]);
    expect(evaluate(prepared).options[0]?.incident.retained.toNumber()).toBe(Math.round(24_600_000 * (1 - share)));
  });
});

test('a transition divides last: half a yen goes up', () => {
  // 441,000 × (2 × 0.471 + 10 × 0.154) ÷ 12 = 91,213.5
  expect(lossOf(evaluate(given('half-yen-transition')), 'a')?.toNumber()).toBe(91_214);
});

// methodology: the-security-floor/a-self-built
describe('security spending is judged in yen', () => {
  const codes = (result: Result) => result.options[0]?.findings.map(({ code }) => code);
  const status = (result: Result) => result.options[0]?.eligibility.status;

  test('a share that comes to 0 in every year is none, and is told', () => {
    const result = evaluate(given('zero-security-eligible'));
    expect(status(result)).toBe('ruled-out');
    expect(codes(result)).toEqual(expect.arrayContaining(['no-security-spending', 'share-of-nothing']));
    expect(result.rankings.total.map(({ option }) => option)).toEqual(['b']);
  });

  test('the same share of all years together is spending', () => {
    const result = evaluate(given('zero-security-eligible', ['"same-year"', '"total"']));
    expect(status(result)).toBe('eligible');
    expect(codes(result)).not.toContain('share-of-nothing');
  });

  test('a rate too small for a yen is none', () => {
    const result = evaluate(given('zero-security-eligible', ['"same-year"', '"total"'], ['0.15', '1e-7']));
    expect(status(result)).toBe('ruled-out');
  });

  // The switch adds a line only where the edition has a minimum.
  test.each([
    ['draft-2022-10', 'false', 'ruled-out'],
    ['draft-2022-10', 'true', 'eligible'],
    ['final-2023-03', 'false', 'ruled-out'],
    ['final-2023-03', 'true', 'ruled-out'],
  ])('nothing spent, %s, minimum added: %s', (edition, added, expected) => {
    const result = evaluate(
      given(
        'zero-security-eligible',
        ['"dataSet": "draft-2022-10"', `"dataSet": "${edition}"`],
        ['"securityFloor": false', `"securityFloor": ${added}`],
      ),
    );
    expect(status(result)).toBe(expected);
  });
});

// methodology: 10/what-is-given
describe('a quantile is the smallest amount that is not exceeded that often', () => {
  const loss = (...changes: readonly (readonly [string, string])[]) =>
    lossDistribution(given('median', ...changes), 'a');

  test('half of the cases have at most one incident: the median is one', () => {
    // P(N ≤ 1) = 0.5 with three years at 50 %.
    expect(loss().median).toBe(10_000_000);
  });

  test('nine years in ten without an incident: P90 is nothing', () => {
    const rare = loss(
      ['"horizonYears": 3', '"horizonYears": 1'],
      ['"annualProbability": 0.5', '"annualProbability": 0.1'],
    );
    expect([rare.p90, rare.p95, rare.p99]).toEqual([0, 10_000_000, 10_000_000]);
  });

  test('a spread between the counts does not land in the gap', () => {
    const spread = loss(
      ['"own-figure"', '"own-range", "low": 8000000, "mode": 9000000'],
      ['"yen": 10000000', '"high": 10000000'],
    );
    expect(spread.median).toBe(10_000_000);
    expect(spread.exceedance(10_000_000)).toBeCloseTo(0.5, 7);
  });

  test('an amount of positive probability counts on both sides of its step', () => {
    const { atoms, atLeast, exceedance } = loss();
    expect(atoms.map(({ at }) => at)).toEqual([10_000_000, 20_000_000, 30_000_000]);
    expect([atLeast(10_000_000), exceedance(10_000_000)].map((p) => p.toFixed(12))).toEqual([
      '0.875000000000',
      '0.500000000000',
    ]);
  });
});

describe('tax, and what a number rests on', () => {
  const shop = (showTax: boolean) => {
    const text = readFileSync(new URL('../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8');
    const parsed = parseScenarioJson(JSON.stringify({ ...(JSON.parse(text) as object), showTax }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return { scenario: parsed.scenario, result: evaluate(prepare(parsed.scenario)) };
  };

  // methodology: 4/tax
  test('what is left has tax on both sides or on neither (A8)', () => {
    for (const showTax of [false, true]) {
      const { scenario, result } = shop(showTax);
      const { contributionMargin: margin } = scenario.business;
      const share = baseOf(margin);
      for (const option of result.options) {
        const kept = option.sales.times(share).times(showTax ? 1 + baseOf(scenario.rates.consumptionTax) : 1);
        expect(option.contribution.minus(kept).abs().toNumber()).toBeLessThanOrEqual(1);
        const left = option.contribution.minus(option.totalWithIncident.total);
        expect(option.netContributionWithIncident.toFixed()).toBe(left.toFixed());
      }
    }
  });

  test('headings say whether the totals hold tax, in both languages (B9)', () => {
    const caption = (showTax: boolean, language: 'ja' | 'en') =>
      resultTable(shop(showTax).result, { language }).caption;
    expect([caption(true, 'ja'), caption(true, 'en')]).toEqual([
      expect.stringContaining('消費税相当額を合計に含む'),
      expect.stringContaining('totals with consumption tax'),
    ]);
    expect(caption(false, 'ja')).toContain('税抜');
    expect(caption(true, 'ja')).not.toContain('税抜');
    expect(caption(true, 'en')).not.toBe(caption(false, 'en'));
  });

  test('assumptions of the tool count as assumptions, not as figures (B8)', () => {
    const { scenario, result } = shop(false);
    scenario.options.forEach((option, i) => {
      const assumed = option.lines.filter(
        ({ source }) =>
          source.kind === 'assumption' || (source.kind === 'figure' && source.figure.startsWith('assumption.')),
      );
      const yen = assumed.reduce(
        (sum, { id }) => sum + Number(result.options[i]?.lines.find((line) => line.id === id)?.total ?? 0),
        0,
      );
      expect(result.options[i]?.confidence.assumption.toNumber(), option.id).toBeGreaterThanOrEqual(yen);
    });
  });
});
