import { expect, it } from 'vitest';
import { analyse } from '../decision/analyse.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { option, scenario } from '../rules/fixtures.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { plainText } from '../texts/plain-text.ts';
import { verdictOf } from './verdict-of.ts';

// What is told of two or three made-up options, each a case in which a sentence once said more than the numbers did.

const QUOTED = { kind: 'quotation' } as const;
const fee = (
  id: string,
  amount: Option['lines'][number]['amount'],
  source: Option['lines'][number]['source'] = QUOTED,
) =>
  ({
    id,
    name: id,
    category: 'platform',
    timing: { kind: 'monthly' },
    amount,
    escalation: { kind: 'none' },
    source,
  }) as const;
/** Not insured but where it says so. */
function cart(id: string, lines: Option['lines'], more: Partial<Option> = {}): Option {
  const { insurance: _, ...bare } = option('saas', { id, name: id, pciDss: 'yes', lines, annualProbability: 0.0015 });
  return { ...bare, ...more };
}

function judged(options: readonly Option[], more: Partial<Scenario> = {}) {
  const incident = { severity: { kind: 'own-figure', yen: 20_000_000 } } as const;
  const prepared = prepare(scenario({ options, incident, ...more }));
  const result = evaluate(prepared);
  const { sentences, facts } = verdictOf(prepared, result, analyse(prepared, result), 'en');
  const said = (wanted: string) =>
    sentences.filter(({ kind }) => kind === wanted).map(({ parts }) => plainText(parts, 'en'));
  return { facts, said };
}
const fixed = (yen: number) => ({ kind: 'fixed', yen }) as const;
const ofSales = (rate: number) => ({ kind: 'sales-rate', rate }) as const;

it('two quoted plans that cross 4 % above the sales nobody has confirmed: no name', () => {
  const { monthlySales } = scenario().business;
  const sales = typeof monthlySales === 'number' ? monthlySales : monthlySales.base;
  // They meet at sales 1.04 times as high.
  const fall = Math.round(1.04 * sales * 0.02);
  const { facts, said } = judged([
    cart('low', [fee('fee', fixed(10_000)), fee('rate', ofSales(0.05))]),
    cart('high', [fee('fee', fixed(10_000 + fall)), fee('rate', ofSales(0.03))]),
  ]);
  expect(facts).toMatchObject({ best: 'low', far: { likely: false } });
  expect(['open', 'tie']).toContain(facts.strength);
  expect(said('turning-point').length + facts.tied.length).toBeGreaterThan(0);
});

it('a fee of 3 % that would have to be 1 % is far; a growth of nothing that would have to be 2 % is near', () => {
  const { facts } = judged(
    [cart('a', [fee('rate', ofSales(0.03), { kind: 'assumption' })]), cart('b', [fee('fee', fixed(60_000))])],
    { business: { ...scenario().business, monthlySales: { low: 990_000, base: 1_000_000, high: 1_010_000 } } },
  );
  // 30,000 of a million against 60,000: it turns at 6 %, twice the fee.
  expect(facts).toMatchObject({ best: 'a', far: { clear: true }, strength: 'clear' });
  const growing = judged([cart('a', [fee('rate', ofSales(0.05))]), cart('b', [fee('fee', fixed(52_000))])], {
    business: { ...scenario().business, monthlySales: { low: 990_000, base: 1_000_000, high: 1_010_000 } },
  });
  expect(growing.facts).toMatchObject({ best: 'a', far: { clear: false } });
});

it('a dearer option that is insured: one incident puts it first, and that is said', () => {
  const premium = { ...fee('premium', fixed(5_000)), category: 'incident' } as const;
  const insurance = { coveredShare: 0.9, deductible: 0, limit: 50_000_000 };
  const { facts, said } = judged([
    cart('bare', [fee('fee', fixed(20_000))]),
    cart('insured', [fee('fee', fixed(20_000)), premium], { insurance }),
  ]);
  expect(facts.best).toBe('bare');
  expect(said('if-it-happens')).toEqual([
    'If an incident happens once, however, “insured” comes out ahead. In nine cases of ten, what is left for you to pay of it is at most ¥2 million with “insured” and ¥20 million with “bare”. As assumed, about one shop in 134 has one over 5 years with “bare”.',
  ]);
  expect(
    judged([cart('x', [fee('fee', fixed(20_000))]), cart('y', [fee('fee', fixed(90_000))])]).said('if-it-happens'),
  ).toEqual([]);
});

it('the cheaper and less often hit holds whatever the probability only if it bears no more of an incident', () => {
  const safe = cart('safe', [fee('fee', fixed(20_000))], { annualProbability: 0.0002 });
  const risky = cart('risky', [fee('fee', fixed(40_000))]);
  expect(judged([safe, risky]).said('incident-break-even')[0]).toMatch(
    /as long as that is so, the order holds whatever their probability\.$/,
  );
  // Nine tenths insured, the one that is hit more often may be the better one where both are hit often:
  // 1.2 million ÷ (5 × (20 million − 7.5 × 2 million)) is 4.8 % for the one, 7.5 times that for the other.
  const insured = { ...risky, insurance: { coveredShare: 0.9, deductible: 0, limit: 50_000_000 } };
  expect(judged([safe, insured]).said('incident-break-even')).toEqual([
    'Without incidents “risky” costs ¥1.2 million more than “safe”, and bears less of one. With the two probabilities in the same proportion as assumed now, it would pay once an incident with “safe” is more likely than 4.8% a year.',
  ]);
  const half = { ...risky, insurance: { coveredShare: 0.5, deductible: 0, limit: 50_000_000 } };
  expect(judged([safe, half]).said('incident-break-even')).toEqual([]);
});
