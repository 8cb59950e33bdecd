/** A valid scenario of few numbers, for runs over many lines. */
export const smallScenario = (monthlySales: number): unknown => ({
  version: 2,
  title: `小さな店 ${monthlySales}`,
  dataSet: 'draft-2022-10',
  journey: 'new',
  business: {
    monthlySales,
    salesGrowth: 0,
    averageOrderValue: 4000,
    contributionMargin: 0.4,
    cardShare: 0.7,
    personalRecords: 900,
    cardRecords: 0,
    employees: 1,
    hourlyCost: 1500,
  },
  horizonYears: 3,
  rates: { discount: 0.03, inflation: 0, consumptionTax: 0.1 },
  showTax: false,
  securityFloor: true,
  options: [
    {
      id: 'saas',
      name: 'SaaS',
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      annualProbability: 0.001,
      lines: [
        {
          id: 'fee',
          name: '利用料',
          category: 'platform',
          timing: { kind: 'monthly' },
          amount: { kind: 'sales-rate', rate: 0.05 },
          escalation: { kind: 'none' },
          source: { kind: 'assumption' },
        },
      ],
    },
  ],
  incident: { severity: { kind: 'survey-mean' } },
  requirements: {},
});

export const smallLine = (monthlySales: number): string => `${JSON.stringify(smallScenario(monthlySales))}\n`;
