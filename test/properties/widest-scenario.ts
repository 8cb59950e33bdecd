import type { ScenarioData } from '@ec-tco/core';
import { QUANTITY_KINDS } from '@ec-tco/core/scenario';

/** Every number at its highest, growth upon price rise upon shares of shares: what a scenario can reach at most. */
export function widestScenario(nestedShares: number): ScenarioData {
  const { yen, yenPerMonth, yearlyRate, groupShare, probability, share, records, yenPerRecord } = QUANTITY_KINDS;
  const source = { kind: 'assumption' } as const;
  const escalation = { kind: 'own', rate: yearlyRate.max } as const;
  return {
    version: 2,
    title: 'widest',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: yenPerMonth.max,
      salesGrowth: yearlyRate.max,
      averageOrderValue: 1,
      contributionMargin: 1,
      cardShare: 1,
      personalRecords: records.max,
      cardRecords: records.max,
      employees: 1,
      hourlyCost: 1e6,
    },
    horizonYears: 15,
    rates: { discount: 0, inflation: yearlyRate.max, consumptionTax: share.max },
    showTax: true,
    securityFloor: true,
    options: [
      {
        id: 'widest',
        name: 'widest',
        kind: 'self-built-in-house',
        pciDss: 'yes',
        customPages: true,
        annualProbability: probability.max,
        lines: [
          {
            id: 'orders',
            name: 'orders',
            category: 'platform',
            timing: { kind: 'monthly' },
            amount: { kind: 'per-order', yen: 1e7 },
            escalation,
            source,
          },
          ...Array.from({ length: nestedShares }, (_, i) => ({
            id: `share-${i}`,
            name: 'share',
            category: 'platform' as const,
            timing: { kind: 'yearly' as const },
            amount: {
              kind: 'share' as const,
              rate: groupShare.max,
              of: { lines: [i === 0 ? 'orders' : `share-${i - 1}`] },
              basis: 'total' as const,
            },
            escalation,
            source,
          })),
        ],
      },
    ],
    incident: {
      severity: {
        kind: 'own-shop',
        records: 'all',
        forensics: yen.max,
        reissueFee: yenPerRecord.max,
        reissueShare: 1,
        fraudPerCard: yenPerRecord.max,
        callCentre: yen.max,
        legal: yen.max,
        notificationPerRecord: yenPerRecord.max,
        apologyPerRecord: yenPerRecord.max,
        apologyShare: 1,
        other: yen.max,
      },
    },
    requirements: {},
  };
}
