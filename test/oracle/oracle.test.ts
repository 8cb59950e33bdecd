import { readdirSync, readFileSync } from 'node:fs';
import { evaluate, type Prepared, parseScenario, parseScenarioJson, prepare, type Scenario } from '@ec-tco/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widestScenario } from '../properties/widest-scenario.ts';
import { expectNear, expectRankings, lossOfCore, shownByCore, shownByOracle } from './agree.ts';
import { type OracleValues, oracle } from './oracle.ts';
import { anyLanguage, anyScenario, randomScenario } from './random-scenario.ts';

const SEED = 20_221_031;
/** For each mutant: npm run mutation. */
const FEW = process.env.EC_TCO_MUTATION_FOLDER !== undefined;

/** The guideline's figures as core took them, stripped of where they come from. */
function plain(values: Prepared['values']): OracleValues {
  const { floor, responseCost, firmA, firmB, curve, leakedRecords } = values;
  return {
    floor: floor?.value,
    responseCost: responseCost.value,
    firmA: firmA.map((item) => item.value),
    firmB: firmB?.map((item) => item.value),
    curve: { mean: curve.mean.value, sigma: curve.sigma.value },
    leakedRecords: { median: leakedRecords.median.value, sigma: leakedRecords.sigma.value },
  };
}

/** Core and oracle agree on every cell, row, total, present value, average, contribution and rank. */
function expectAgreement(scenario: Scenario): void {
  const prepared = prepare(scenario);
  const result = evaluate(prepared);
  const values = plain(prepared.values);
  const own = oracle(scenario, values);
  for (const option of own) {
    if (!option.approximate) continue;
    const { severity, retained } = lossOfCore(result, option.id);
    expectNear(severity, option.severity, `severity of ${option.id}`);
    expectNear(retained, option.retained, `retained of ${option.id}`);
  }
  const approximate = new Set(own.filter((option) => option.approximate).map((option) => option.id));
  const options = oracle(scenario, values, (id) => (approximate.has(id) ? lossOfCore(result, id) : undefined));
  expect(result.options.map(shownByCore)).toEqual(options.map(shownByOracle));
  expectRankings(result, options);
}

// methodology: 16/other-checks
describe('an implementation that shares no code', () => {
  test('agrees to the yen on 1,000 random scenarios', { timeout: 120_000 }, () => {
    fc.assert(fc.property(anyScenario, expectAgreement), { seed: SEED, numRuns: FEW ? 100 : 1_000 });
  });

  test('agrees on all that a scenario can say', { timeout: 7_200_000 }, () => {
    // In parts, each with a seed of its own: ORACLE_PART=0…19 of 5,000 each are the 100,000.
    const part = process.env['ORACLE_PART'];
    const numRuns = part !== undefined ? 5_000 : process.env['LONG'] ? 100_000 : FEW ? 40 : 250;
    fc.assert(fc.property(anyLanguage, expectAgreement), { seed: SEED + Number(part ?? 0), numRuns });
  });

  test.each([0, 1, 3])('agrees on the largest numbers there are, or core rejects them: %i nested shares', (nested) => {
    const parsed = parseScenario(widestScenario(nested));
    if (parsed.ok) expectAgreement(parsed.scenario);
    else expect(parsed.problems.length).toBeGreaterThan(0);
  });

  test('every usual random scenario is valid', () => {
    fc.assert(
      fc.property(randomScenario('usual'), (scenario) => {
        const parsed = parseScenario(scenario);
        expect(parsed).toEqual({ ok: true, scenario });
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test('random scenarios reach every form', () => {
    const seen = new Set<string>();
    for (const s of fc.sample(randomScenario('usual'), { seed: SEED, numRuns: 300 })) {
      seen.add(s.incident.severity.kind);
      for (const option of s.options) {
        seen.add(option.kind).add(option.insurance ? `${s.incident.severity.kind} insured` : '');
        seen.add(option.transition ? 'transition' : '').add(option.sales ? 'own sales' : '');
        for (const { amount, timing, escalation } of option.lines) {
          seen.add(`${amount.kind} ${timing.kind}`).add(`escalation ${escalation.kind}`);
          if (amount.kind === 'share') seen.add(`${amount.basis} ${'category' in amount.of ? 'category' : 'lines'}`);
        }
      }
    }
    const recurring = ['monthly', 'yearly'];
    const timings = [...recurring, 'before-opening', 'once', 'every'];
    const amounts = ['fixed', 'hours', 'share', 'unquoted', 'sales-rate', 'per-order'];
    const severities = ['survey-mean', 'survey-curve', 'firm-a', 'firm-b', 'own-figure', 'own-range', 'own-shop'];
    const expected = [
      ...amounts.flatMap((a) => (a.includes('-') ? recurring : timings).map((t) => `${a} ${t}`)),
      ...severities.flatMap((s) => [s, `${s} insured`]),
      ...['none', 'inflation', 'own'].map((e) => `escalation ${e}`),
      ...['same-year category', 'same-year lines', 'total category', 'total lines', 'transition', 'own sales'],
    ];
    expect(expected.filter((form) => !seen.has(form))).toEqual([]);
  });

  const folder = new URL('../../docs/examples/', import.meta.url);
  const personas = (() => {
    try {
      return readdirSync(folder).filter((name) => name.endsWith('.json'));
    } catch {
      return [];
    }
  })();
  test('there are personas to compare', () => expect(personas.length).toBeGreaterThanOrEqual(6));
  test.each(personas)('agrees to the yen on %s', (name) => {
    const parsed = parseScenarioJson(readFileSync(new URL(name, folder), 'utf8'));
    if (!parsed.ok) expect.fail(JSON.stringify(parsed.problems));
    else expectAgreement(parsed.scenario);
  });
});
