import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

type Json = Record<string, unknown>;
type Random = () => number;

/** A number, at times with a range around it; `even` ranges have their mean at the stated value. */
const quantity = (random: Random, value: number, even: boolean): unknown => {
  if (random() < 0.4) return value;
  const below = 0.05 + 0.5 * random();
  const above = even ? below : 0.05 + 0.5 * random();
  return { low: value * (1 - below), base: value, high: value * (1 + above) };
};

const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** A shop that might be anybody's: two to four options with a few lines each, all amounts in yen or hours. */
export function randomShop(seed: number, even = false): Json {
  const generator = xoroshiro128plus(seed);
  const random: Random = () => uniformFloat64(generator);
  const options = Array.from({ length: 2 + Math.floor(3 * random()) }, (_, o): Json => {
    const size = 20_000 + 180_000 * random();
    const lines = Array.from({ length: 1 + Math.floor(3 * random()) }, (_, l): Json => {
      const kind = pick(random, ['fixed', 'hours'] as const);
      const value = Math.round((kind === 'fixed' ? size : size / 3000) * (0.5 + random()));
      return {
        id: `line-${l}`,
        name: `line ${l}`,
        category: pick(random, ['platform', 'operation.other']),
        timing: { kind: 'monthly' },
        amount:
          kind === 'fixed'
            ? { kind, yen: quantity(random, value, even) }
            : { kind, hours: quantity(random, value, even) },
        escalation: { kind: 'none' },
        source: { kind: pick(random, ['assumption', 'quotation'] as const) },
      };
    });
    return {
      id: `option-${o}`,
      name: `option ${o}`,
      kind: 'saas',
      pciDss: 'yes',
      customPages: false,
      lines,
      annualProbability: 0.0002,
    };
  });
  return {
    version: 2,
    title: 'random shop',
    dataSet: 'draft-2022-10',
    journey: 'new',
    business: {
      monthlySales: 1_000_000,
      salesGrowth: 0,
      averageOrderValue: 5000,
      contributionMargin: 0.3,
      cardShare: 0.5,
      personalRecords: 1000,
      cardRecords: 500,
      employees: 3,
      hourlyCost: 3000,
    },
    horizonYears: 5,
    rates: { discount: 0.03, inflation: 0, consumptionTax: 0.1 },
    showTax: false,
    securityFloor: true,
    options,
    incident: { severity: { kind: 'own-figure', yen: 5_000_000 } },
    requirements: {},
  };
}
