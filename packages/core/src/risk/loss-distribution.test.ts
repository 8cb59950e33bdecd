import { describe, expect, it } from 'vitest';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { option, scenario } from '../rules/fixtures.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { lossDistribution } from './loss-distribution.ts';

const ownShop: Scenario['incident']['severity'] = {
  kind: 'own-shop',
  records: 'survey',
  forensics: 2_250_000,
  reissueFee: 2000,
  reissueShare: 0.92,
  fraudPerCard: 500,
  callCentre: 750_000,
  callCentrePerHeld: 250,
  legal: 400_000,
  notificationPerRecord: 130,
  apologyPerRecord: 650,
  apologyShare: 0.25,
  other: 400_000,
};
const insurance = { coveredShare: 0.8, deductible: 100_000, limit: 5_000_000 };
const closure = { months: 8.6, recoveryMonths: 12, restartShare: 0.5, leavingShare: 0.1, leavingMonths: 12 };

const severities: readonly Scenario['incident']['severity'][] = [
  { kind: 'survey-mean' },
  { kind: 'survey-curve' },
  { kind: 'firm-a' },
  { kind: 'firm-b' },
  ownShop,
  { ...ownShop, records: 'all' },
  { kind: 'own-figure', yen: 12_345_678 },
  { kind: 'own-range', low: 1_000_000, mode: 3_000_000, high: 20_000_000 },
];

describe('lossDistribution', () => {
  const others: readonly Partial<Option>[] = [{}, { insurance }];
  // methodology: 6/x-response, 7/where-the-response, 10/the-mean-of-l
  it.each(severities.flatMap((severity) => others.map((more) => ({ severity, more }))))(
    'has the mean that the table expects: $severity.kind $severity.records $more',
    ({ severity, more }) => {
      const one = option('self-built-outsourced', { ...more, annualProbability: 0.02 });
      const stated = scenario({
        options: [one],
        incident: { severity, closure },
      });
      const [result] = evaluate(prepare(stated)).options;
      const { mean } = lossDistribution(prepare(stated), one.id);
      const expected = result?.incident.retained.toNumber() ?? Number.NaN;
      // The table rounds one incident to whole yen.
      const tolerance = 0.5;
      expect(Math.abs(mean - stated.horizonYears * 0.02 * expected)).toBeLessThan(tolerance);
    },
  );

  // methodology: 10/l-y
  it('counts a transition by its mean probability', () => {
    const one = option('saas', { annualProbability: 0.01, transition: { months: 6, annualProbability: 0.05 } });
    const stated = scenario({ options: [one], incident: { severity: { kind: 'own-figure', yen: 1_000_000 } } });
    const { mean } = lossDistribution(prepare(stated), one.id);
    const table = evaluate(prepare(stated))
      .options[0]?.lines.find((line) => line.id === 'expected-incident-loss')
      ?.total.toNumber();
    expect(table).toBe(Math.round(mean));
  });
});
