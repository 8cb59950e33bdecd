import type { Line, Option, Quantity, ScenarioData } from '@ec-tco/core';

const source = { kind: 'assumption' } as const;
const around = (base: number, ranged: boolean): Quantity =>
  ranged ? { low: base * 0.5, base, high: base * 1.5 } : base;

/** Layers of lines, each a share of all lines of the layer before. */
export interface Layers {
  readonly layers: number;
  readonly lines: number;
  readonly basis: 'same-year' | 'total';
  readonly ranged?: boolean;
  readonly options?: number;
  readonly years?: number;
  /** Prices that rise by a rate of their own. */
  readonly ownRates?: boolean;
}

/** Valid, small to send, and once the work of minutes: each cell names all cells of the layer before. */
export function layeredScenario(shape: Layers): ScenarioData {
  const { layers, lines, basis, ranged = true, options = 2, years = 15, ownRates = false } = shape;
  const escalation = (i: number): Line['escalation'] =>
    ownRates ? { kind: 'own', rate: around(0.01 + i / 1000, ranged) } : { kind: 'inflation' };
  const line = (layer: number, i: number): Line => ({
    id: `l${layer}-${i}`,
    name: `l${layer}-${i}`,
    category: 'operation.other',
    timing: { kind: 'yearly' },
    amount:
      layer === 0
        ? { kind: 'fixed', yen: around(10_000 + i, ranged) }
        : {
            kind: 'share',
            rate: around(0.5 / (lines * years), ranged),
            of: { lines: Array.from({ length: lines }, (_, j) => `l${layer - 1}-${j}`) },
            basis,
          },
    escalation: escalation(layer * lines + i),
    source,
  });
  const option = (o: number): Option => ({
    id: `option-${o}`,
    name: `option ${o}`,
    kind: o % 2 === 0 ? 'self-built-outsourced' : 'saas',
    pciDss: 'yes',
    customPages: false,
    annualProbability: around(0.002, ranged),
    lines: Array.from({ length: layers }, (_, layer) => Array.from({ length: lines }, (_, i) => line(layer, i))).flat(),
  });
  return {
    version: 2,
    title: 'layers',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: around(1_000_000, ranged),
      salesGrowth: around(0.02, ranged),
      averageOrderValue: around(5_000, ranged),
      contributionMargin: 0.3,
      cardShare: 0.7,
      personalRecords: 1_000,
      cardRecords: 500,
      employees: 3,
      hourlyCost: around(2_000, ranged),
    },
    horizonYears: years,
    rates: { discount: around(0.03, ranged), inflation: around(0.02, ranged), consumptionTax: 0.1 },
    showTax: true,
    securityFloor: true,
    options: Array.from({ length: options }, (_, o) => option(o)),
    incident: { severity: { kind: 'own-figure', yen: around(5_000_000, ranged) } },
    requirements: {},
  };
}
