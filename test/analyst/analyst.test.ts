import { analyse, createScenario, evaluate, parseScenario, prepare, type Scenario, verdictOf } from '@ec-tco/core';
import { plainText } from '@ec-tco/core/format';
import { REQUIREMENTS } from '@ec-tco/core/guideline';
import { expect, test } from 'vitest';

// Sixteen shops with the verdict that the product gives and what an analyst expects of it, and why. A change of judgement
// shows in the golden file; what the analyst expects is held here.

type Kind = Scenario['options'][number]['kind'];
type Archetypes = Parameters<typeof createScenario>[0]['options'];

interface Shop {
  readonly sales: number;
  readonly options: Archetypes;
  readonly business?: Partial<Omit<Scenario['business'], 'monthlySales'>>;
  readonly years?: number;
  /** The form an analyst expects to be named. */
  readonly expects: Kind;
  readonly because: string;
}

const RENT: Archetypes = ['saas-no-fixed-fee', 'saas-low-fee', 'saas-upper'];
const FORMS: Archetypes = ['self-built-outsourced', 'saas-low-fee', 'mall-no-fixed-fee'];

const SHOPS: Readonly<Record<string, Shop>> = {
  'crafts, 50,000 a month': {
    sales: 50_000,
    options: RENT,
    expects: 'saas',
    because: 'A fixed fee is a large share of 50,000: rent without one.',
  },
  'crafts or mall, 150,000': {
    sales: 150_000,
    options: ['saas-no-fixed-fee', 'mall-tenant'],
    expects: 'saas',
    because: 'The rent of a mall alone is a third of sales.',
  },
  'jam, 300,000': {
    sales: 300_000,
    options: FORMS,
    expects: 'saas',
    because:
      'A low monthly fee is about what the mall’s higher rate takes of 300,000: nearly equal, so it must stay open.',
  },
  'tea, 500,000': {
    sales: 500_000,
    options: FORMS,
    expects: 'saas',
    because: 'Self-building costs more security than it saves in fees.',
  },
  'knives, 800,000': {
    sales: 800_000,
    options: RENT,
    expects: 'saas',
    because: 'Only forms of rent; the rate decides.',
  },
  'sake, 1 million': {
    sales: 1_000_000,
    options: FORMS,
    expects: 'saas',
    because: 'Points and campaigns of a mall weigh more than a monthly fee.',
  },
  'rice, 2 million': {
    sales: 2_000_000,
    options: FORMS,
    expects: 'saas',
    because: 'Fees of 60,000 a month are below the security minimum of a self-built site.',
  },
  'sweets, 3 million': {
    sales: 3_000_000,
    options: ['self-built-managed', 'saas-upper'],
    expects: 'saas',
    because: 'Nearly equal fees, but building is paid besides.',
  },
  'pottery, 5 million': {
    sales: 5_000_000,
    options: ['self-built-in-house', 'saas-upper'],
    expects: 'saas',
    because: 'What is left to others rules building alone out: one form is left.',
  },
  'bags, 8 million': {
    sales: 8_000_000,
    options: RENT,
    expects: 'saas',
    because: 'The fee of the upper plan buys no rate that would pay at this size.',
  },
  'clothes, 12 million': {
    sales: 12_000_000,
    options: FORMS,
    expects: 'saas',
    because: 'Rates are alike; self-building adds its own cost.',
  },
  'parts, 20 million, ten orders': {
    sales: 20_000_000,
    options: ['self-built-outsourced', 'saas-upper'],
    business: { averageOrderValue: 200_000 },
    expects: 'saas',
    because: 'Large orders make fees an order vanish; the rates are alike.',
  },
  'mall or rent, 4 million': {
    sales: 4_000_000,
    options: ['mall-tenant', 'saas-upper'],
    expects: 'saas',
    because: 'With the same sales assumed a mall takes more of them; that they are the same is the open point.',
  },
  'marketplace or rent, 200,000': {
    sales: 200_000,
    options: ['marketplace', 'saas-no-fixed-fee'],
    expects: 'saas',
    because: 'A tenth of sales against a few per cent.',
  },
  'one year only, 1 million': {
    sales: 1_000_000,
    options: FORMS,
    years: 1,
    expects: 'saas',
    because: 'Building cannot come back in a year.',
  },
  'ten years, 3 million': {
    sales: 3_000_000,
    options: FORMS,
    years: 10,
    expects: 'saas',
    because: 'A site is built anew within ten years; no fee is saved meanwhile.',
  },
};

/** Everything answered, every platform compliant: the amounts decide. */
function scenarioOf(name: string, { sales, options, business = {}, years = 5 }: Shop): Scenario {
  const made = createScenario({
    title: name,
    language: 'en',
    monthlySales: sales,
    options,
    business,
    horizonYears: years,
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const requirements = Object.fromEntries(REQUIREMENTS.map((id) => [id, { status: 'outsourced' }]));
  const own = made.scenario.options.map((option) => ({
    ...option,
    pciDss: 'yes',
    // Prices that no source states are left out alike, so that all can be compared.
    lines: option.lines.filter(({ amount }) => amount.kind !== 'unquoted'),
  }));
  const parsed = parseScenario(JSON.parse(JSON.stringify({ ...made.scenario, options: own, requirements })));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

const judged = Object.entries(SHOPS).map(([name, shop]) => {
  const prepared = prepare(scenarioOf(name, shop));
  const result = evaluate(prepared);
  const analysis = analyse(prepared, result, { points: 512, replicates: 4 });
  const { strength, headline, facts } = verdictOf(prepared, result, analysis, 'en');
  return { name, shop, strength, headline: plainText(headline, 'en'), best: facts.best, result };
});

test('there are sixteen', () => expect(judged).toHaveLength(16));

test.each(judged)('$name: the form that an analyst expects', ({ shop, best, result }) => {
  expect(result.options.find(({ id }) => id === best)?.kind).toBe(shop.expects);
});

test('the verdicts as they were last read, each with its reason', async () => {
  const lines = judged.map(
    ({ name, strength, headline, shop }) => `${name}\n  [${strength}] ${headline}\n  ${shop.because}\n`,
  );
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/verdicts.txt');
});
