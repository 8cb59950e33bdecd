import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../decision/analyse.ts';
import { closeScenario } from '../decision/fixtures.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { prepare } from '../model/prepare.ts';
import { REQUIREMENTS } from '../scenario/ids.ts';
import { rangeOf } from '../scenario/quantity.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { nextQuestion, ownersQuestions } from './next-question.ts';

/** Options close to each other, everything in them assumed. */
function assumed(change: (scenario: Scenario) => Scenario = (same) => same): Scenario {
  const scenario = change(closeScenario(2));
  const pointers = ['/business/monthlySales', '/business/hourlyCost'];
  return { ...scenario, sources: Object.fromEntries(pointers.map((pointer) => [pointer, { kind: 'assumption' }])) };
}
const of = (scenario: Scenario) => {
  const prepared = prepare(scenario);
  return { prepared, analysis: analyse(prepared, evaluate(prepared)) };
};

describe('the next question', () => {
  test('is the number that is worth most among those an owner can know', () => {
    const { prepared, analysis } = of(assumed());
    const question = nextQuestion(prepared, analysis);
    const knowable = analysis.information.filter(({ pointer }) => /\/amount\/|^\/business/.test(pointer));
    expect(question).toMatchObject({ kind: 'number', key: knowable[0]?.pointer, reason: { kind: 'worth' } });
    expect(question.kind === 'number' && question.input.base).toBeGreaterThan(0);
    // Inflation and the probability of an incident are nothing an owner can know.
    expect(ownersQuestions(prepared, analysis).some(({ key }) => /inflation|annualProbability/.test(key))).toBe(false);
  });

  test('goes on to the next where the answer is not known, and stops when all are', () => {
    const { prepared, analysis } = of(assumed());
    const unknown: string[] = [];
    for (let n = 0; n < 100; n += 1) {
      const question = nextQuestion(prepared, analysis, { unknown });
      if (!('key' in question)) break;
      expect(unknown).not.toContain(question.key);
      expect(question.left).toBe(ownersQuestions(prepared, analysis).length - unknown.length);
      unknown.push(question.key);
    }
    expect(unknown.length).toBeGreaterThan(3);
    expect(nextQuestion(prepared, analysis, { unknown })).toEqual({ kind: 'unknown' });
  });

  test('is not asked of a number that was entered or quoted', () => {
    const { prepared, analysis } = of(
      assumed((scenario) => ({
        ...scenario,
        options: scenario.options.map((option) => ({
          ...option,
          lines: option.lines.map((line) => ({ ...line, source: { kind: 'quotation' as const } })),
        })),
      })),
    );
    expect(ownersQuestions(prepared, analysis).every(({ key }) => !key.includes('/lines/'))).toBe(true);
  });

  test('is settled where nothing left could change the choice', () => {
    const scenario = assumed();
    const [first, second] = scenario.options;
    if (!first || !second) throw new Error('no option');
    const [build] = second.lines;
    if (!build) throw new Error('no line');
    const dear = { ...build, id: 'dear', amount: { kind: 'fixed' as const, yen: 900_000_000 } };
    const settled = of({ ...scenario, options: [first, { ...second, lines: [...second.lines, dear] }] });
    expect(nextQuestion(settled.prepared, settled.analysis)).toEqual({ kind: 'settled' });
  });

  test('asks whether a leading service may be chosen, and for answers of the self-check of a self-built one', () => {
    const scenario = assumed();
    const [first, second] = scenario.options;
    if (!first || !second) throw new Error('no option');
    const asked = of({
      ...scenario,
      requirements: {},
      options: [
        { ...first, pciDss: 'unknown' },
        {
          ...second,
          kind: 'self-built-in-house',
          lines: second.lines.map((line, l) => (l === 0 ? { ...line, category: 'operation.security' as const } : line)),
        },
      ],
    });
    const questions = ownersQuestions(asked.prepared, asked.analysis);
    expect(questions).toContainEqual({ kind: 'platform', key: '/options/option-0/pciDss', option: 'option-0' });
    const [wanted, ...others] = questions.filter((one) => one.kind === 'requirements');
    expect(others).toEqual([]);
    expect(wanted).toMatchObject({ key: '/requirements', option: 'option-1' });
    expect(wanted?.requirements.length).toBeGreaterThan(5);
    expect(wanted?.requirements.every((id) => REQUIREMENTS.includes(id))).toBe(true);
    const { scenario: open } = asked.prepared;
    const answers = Object.fromEntries(
      (wanted?.requirements ?? []).map((id) => [id, { status: 'outsourced' as const }]),
    );
    const answered = of({ ...open, requirements: answers });
    expect(ownersQuestions(answered.prepared, answered.analysis).map(({ kind }) => kind)).not.toContain('requirements');
    // A site yet to be built beside one that runs has answers of its own.
    const beside = of({
      ...open,
      journey: 'operating',
      options: open.options.map((one, i) => (i === 1 ? { ...one, existing: false } : one)),
    });
    const [own] = ownersQuestions(beside.prepared, beside.analysis).filter(({ kind }) => kind === 'requirements');
    expect(own?.key).toBe('/options/option-1/requirements');
  });
});

describe('what is worth a question', () => {
  const scenario = assumed();
  const { prepared, analysis } = of(scenario);
  const [a, b] = scenario.options as readonly [Option, Option];
  const SALES = '/business/monthlySales';
  const HOURLY = '/business/hourlyCost';
  const CHANCE = '/options/option-0/annualProbability';
  const turn = (pointer: string, now: number, ...values: readonly number[]) =>
    values.map((turnsAt) => ({
      ...{ pointer, now, turnsAt, to: 'option-1', atMost: false },
      side: turnsAt >= now ? ('above' as const) : ('below' as const),
    }));
  /** The same analysis, with these two findings in the place of its own. */
  const asked = (found: {
    readonly worth?: readonly (readonly [pointer: string, value: number, error: number])[];
    readonly turns?: Analysis['turns']['single'];
    readonly change?: Partial<Scenario>;
  }) => {
    const information = (found.worth ?? []).map(([pointer, value, error]) => ({ pointer, value: { value, error } }));
    const told = { ...analysis, information, turns: { single: found.turns ?? [], joint: [] } } as unknown as Analysis;
    const given = found.change ? prepare({ ...scenario, ...found.change }) : prepared;
    return ownersQuestions(given, told).map((one) =>
      one.kind === 'number'
        ? [one.key, one.reason.kind === 'turn' ? one.reason.value : one.reason.yen.value]
        : one.kind === 'platform'
          ? one
          : one.kind === 'sales'
            ? [one.key, ...one.options, one.now]
            : [one.key, one.option, ...one.requirements],
    );
  };

  test('a number that saves more than half a thousandth of the smallest total, however wide its error', () => {
    const totals = evaluate(prepared).options.map(({ totalWithIncident: { total } }) => total.toNumber());
    const least = 0.0005 * Math.min(...totals);
    expect(asked({ worth: [[SALES, least + 1, 0]] })).toEqual([[SALES, least + 1]]);
    expect(asked({ worth: [[SALES, least, 0]] })).toEqual([]);
    expect(asked({ worth: [[SALES, least + 1, 2 * least]] })).toEqual([[SALES, least + 1]]);
    expect(asked({ worth: [[CHANCE, 1e9, 0]] })).toEqual([]);
  });

  test('a number that turns the order less than five times away, the nearest first, each once', () => {
    const near = rangeOf(scenario.business.monthlySales)?.low ?? expect.unreachable();
    const turns = [
      ...turn(SALES, 2_000_000, 8_000_000, near),
      ...turn(HOURLY, 2_500, 3_000),
      ...turn(CHANCE, 0.004, 0.005),
    ];
    const bySales = [SALES, near];
    expect(asked({ turns })).toEqual([[HOURLY, 3_000], bySales]);
    expect(asked({ turns, worth: [[HOURLY, 1e9, 0]] })).toEqual([[HOURLY, 1e9], bySales]);
  });

  test('of a price with a range, what turns the order within it; terms of a price as well as the price', () => {
    const yen = { low: 8_000, base: 10_000, high: 15_000 };
    const [own] = a.lines;
    const price = `/options/option-0/lines/${own?.id}/amount/yen`;
    const priced = {
      options: [{ ...a, lines: [{ ...own, amount: { kind: 'fixed', yen } }] }, b],
    } as unknown as Partial<Scenario>;
    const turning = (at: number) => asked({ turns: turn(price, 10_000, at), change: priced });
    for (const within of [8_000, 15_000]) expect(turning(within)).toEqual([[price, within]]);
    for (const beyond of [7_999, 15_001]) expect(turning(beyond)).toEqual([]);
    // The range of what the shop sells is a sample's, not hers: as without one.
    const { low } = rangeOf(scenario.business.monthlySales) ?? expect.unreachable();
    expect(asked({ turns: turn(SALES, 2_000_000, low - 1) })).toEqual([[SALES, low - 1]]);
    expect(asked({ turns: turn(SALES, 2_000_000, 10_000_001) })).toEqual([]);
    const [first] = a.lines;
    const at = `/options/option-0/lines/${first?.id}/limits/most`;
    const change = {
      options: [{ ...a, lines: [{ ...first, limits: { most: 5_000 } }] }, b],
    } as unknown as Partial<Scenario>;
    expect(asked({ turns: turn(at, 5_000, 24_999), change })).toEqual([[at, 24_999]]);
    expect(asked({ turns: turn(at, 5_000, 25_000), change })).toEqual([]);
  });

  test('a published figure is asked about as an assumption is, a quotation is not', () => {
    const of = (kind: 'figure' | 'quotation') =>
      asked({
        worth: [[SALES, 1e9, 0]],
        change: { sources: { [SALES]: kind === 'figure' ? { kind, figure: 'x' } : { kind } } },
      });
    expect(of('figure')).toEqual([[SALES, 1e9]]);
    expect(of('quotation')).toEqual([]);
  });

  test('a service that does not lead is no question; the self-check is asked once for all that it is for', () => {
    const unknown = (option: Option, id = option.id): Option => ({ ...option, id, pciDss: 'unknown' });
    const platform = { kind: 'platform', key: '/options/option-0/pciDss', option: 'option-0' };
    expect(asked({ change: { options: [unknown(a), b, unknown(b, 'third')] } })).toEqual([platform]);
    const site = (option: Option): Option => ({ ...option, kind: 'self-built-in-house' });
    const requirements = Object.fromEntries(
      REQUIREMENTS.filter((id) => id !== 'build-2' && id !== 'operation-5').map((id) => [id, { status: 'in-house' }]),
    ) as Scenario['requirements'];
    expect(asked({ change: { options: [site(a), site(b)], requirements } })).toEqual([
      ['/requirements', 'option-0', 'build-2'],
    ]);
    const done = { ...requirements, 'build-2': { status: 'in-house' } } as Scenario['requirements'];
    expect(asked({ change: { options: [site(a), site(b)], requirements: done } })).toEqual([]);
  });

  test('what a mall would sell comes first, of that mall alone; of a shop that is in one, of all others together', () => {
    const first = (kind: Option['kind'], turn: NonNullable<Analysis['sameSales']>['turn']) => {
      const options = [{ ...a, kind }, b] as unknown as Scenario['options'];
      const sameSales = { options: [b.id, a.id], asked: a.id, other: 'c', now: 1_000_000, turn };
      const given = prepare({ ...scenario, options });
      return ownersQuestions(given, { ...analysis, sameSales })[0];
    };
    const turns = { sales: 1_200_000, to: a.id };
    const question = { kind: 'sales', key: '/options/option-0/sales', now: 1_000_000 };
    expect(first('mall', turns)).toEqual({ ...question, options: [a.id] });
    expect(first('saas', turns)).toEqual({ ...question, options: [a.id, b.id] });
    // Where nothing turns it, nothing is to be asked.
    expect(first('mall', 'none')?.kind).not.toBe('sales');
  });
});
