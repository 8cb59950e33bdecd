import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateDecimal } from '../engine/exact.ts';
import { breakEven, breakEvens } from './break-even.ts';
import { closeScenario, randomScenario, testPrepared } from './fixtures.ts';
import { type Measure, measureOf } from './measure.ts';

const LONG = process.env.LONG === '1';
const TIMEOUT = 600_000;

const MEASURES: readonly Measure[] = ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident', 'net'];

const differenceWith = (seed: number, measure: Measure) => {
  const prepared = testPrepared(randomScenario(seed, { options: 2, lines: 6, years: 4 }));
  const { model } = prepared;
  const [left, right] = ['option-0', 'option-1'].map((id) => measureOf(model, id, measure).index) as [number, number];
  // The whole model, nothing cut out: what a user sees who types the value in.
  const shown = (pointer: string, value: number): number => {
    const inputs = model.inputs.map((input) => (input.pointer === pointer ? value : input.base));
    const values = evaluateDecimal(model, inputs);
    return values[left]?.minus(values[right] ?? 0).toNumber() ?? Number.NaN;
  };
  return { prepared, shown };
};

// methodology: 14/break-even-of
describe('breakEvens', () => {
  // methodology: 14/a-root-is
  it('ties to the yen, or flips the sign at the last step, when put back in', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...MEASURES), (seed, measure) => {
        const { prepared, shown } = differenceWith(seed, measure);
        for (const { pointer, outcome } of breakEvens(prepared, { left: 'option-0', right: 'option-1', measure })) {
          if (outcome.kind !== 'one' && outcome.kind !== 'several') continue;
          for (const root of outcome.roots) {
            expect(shown(pointer, root.value)).toBe(root.residual);
            if (root.exactTie) expect(root.residual).toBe(0);
            else {
              const [a, b] = root.between ?? [0, 0];
              expect(shown(pointer, a) * shown(pointer, b)).toBeLessThan(0);
              expect((b - a) / root.step).toBeCloseTo(1, 3);
            }
          }
        }
      }),
      { numRuns: LONG ? 1500 : 40 },
    );
  });

  // methodology: 14/a-formula
  it('misses no change of sign that a fine sampling sees', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(...MEASURES), (seed, measure) => {
        const { prepared, shown } = differenceWith(seed, measure);
        const all = breakEvens(prepared, { left: 'option-0', right: 'option-1', measure });
        for (const { pointer, range, outcome } of all.filter((_, i) => (i + seed) % 6 === 0)) {
          const roots = outcome.kind === 'one' || outcome.kind === 'several' ? outcome.roots : [];
          const samples = 40;
          let before: { x: number; sign: number } | undefined;
          for (let i = 0; i <= samples; i += 1) {
            const x = range.low + ((range.high - range.low) * i) / samples;
            const value = prepared.model.byPointer.has(pointer) ? shown(pointer, x) : Number.NaN;
            const sign = Math.abs(value) < 60 ? 0 : Math.sign(value);
            if (sign === 0 || Number.isNaN(sign)) continue;
            if (before && before.sign !== sign) {
              const { x: a } = before;
              expect(roots.filter((r) => r.value >= a - r.step && r.value <= x + r.step).length).toBeGreaterThan(0);
            }
            before = { x, sign };
          }
        }
      }),
      { numRuns: LONG ? 600 : 16 },
    );
  });

  // methodology: 14/with-special
  it('searches special functions too, and stays within what a stated loss allows', () => {
    const scenario = randomScenario(4, { options: 2, lines: 4, years: 4, ranged: 0 });
    const insured = scenario.options.map((option, o) =>
      o === 0
        ? {
            ...option,
            annualProbability: 0.05,
            insurance: { coveredShare: 0.8, deductible: 500_000, limit: 9_000_000 },
          }
        : { ...option, annualProbability: 0.02 },
    );
    const prepared = testPrepared({
      ...scenario,
      options: insured,
      incident: { severity: { kind: 'own-range', low: 1_000_000, mode: 8_000_000, high: 40_000_000 } },
    });
    const all = breakEvens(prepared, { left: 'option-0', right: 'option-1', measure: 'totalWithIncident' });
    const of = (pointer: string) => all.find((found) => found.pointer === pointer);
    expect(of('/options/option-0/insurance/limit')?.method).toBe('sampled');
    expect(of('/incident/severity/low')?.range).toMatchObject({ low: 0, high: 8_000_000 });
    expect(of('/incident/severity/mode')?.range).toMatchObject({ low: 1_000_000, high: 40_000_000 });
    expect(of('/business/employees')?.outcome.kind).toBe('no-effect');
  });

  // methodology: 14/answers
  it('tells one, several, never, no effect and always equal apart', () => {
    const scenario = closeScenario(2);
    const lines = scenario.options[0]?.lines ?? [];
    const [build, , hours] = lines;
    if (!build || !hours) throw new Error('no line');
    const fixed = (id: string, yen: number, timing: 'monthly' | 'before-opening'): (typeof lines)[number] => ({
      ...build,
      id,
      escalation: { kind: 'none' },
      timing: { kind: timing },
      amount: { kind: 'fixed', yen },
    });
    const growing = { ...fixed('growing', 10_000, 'monthly'), escalation: { kind: 'inflation' as const } };
    const options = (own: readonly (readonly (typeof lines)[number][])[]) =>
      scenario.options.map((option, o) => ({ ...option, lines: own[o] ?? [] }));
    const find = (own: readonly (readonly (typeof lines)[number][])[], pointer: string) =>
      breakEven(
        testPrepared({
          ...scenario,
          rates: { ...scenario.rates, inflation: 0.02 },
          showTax: false,
          horizonYears: 3,
          options: options(own),
        }),
        {
          left: 'option-0',
          right: 'option-1',
          measure: 'total',
          pointer,
        },
      );
    const price = '/options/option-0/lines/a/amount/yen';
    const monthly = find([[fixed('a', 10_000, 'monthly')], [fixed('b', 900_000, 'before-opening')]], price);
    expect(monthly).toMatchObject({ method: 'closed-form', range: { low: 0, high: 100_000, from: 'kind' } });
    // 36 months to 900,000 yen.
    expect(monthly.outcome).toMatchObject({
      kind: 'one',
      roots: [{ value: 25_000, residual: 0, exactTie: true, below: 'left', above: 'right' }],
    });
    const dear = find([[fixed('a', 10_000, 'monthly')], [fixed('b', 9_000_000, 'before-opening')]], price);
    expect(dear.outcome).toEqual({ kind: 'never', favours: 'left', beyond: 250_000 });
    const odd = find([[fixed('a', 10_000, 'monthly')], [fixed('b', 900_010, 'before-opening')]], price);
    expect(odd.outcome).toMatchObject({
      roots: [{ value: 25_000, residual: -10, exactTie: false, between: [25_000, 25_001] }],
    });
    const hourly = find([[hours, fixed('a', 1, 'monthly')], [hours]], '/business/hourlyCost');
    expect(hourly.outcome).toEqual({ kind: 'no-effect', difference: 36, favours: 'right' });
    expect(find([[hours], [hours]], '/business/hourlyCost').outcome).toEqual({ kind: 'always-equal' });
    // 100 · (1 + t + t²) against 315 · t + a one-off, per month: convex against straight, roots on both sides of 0.
    const second = { kind: 'monthly' as const, from: 13, to: 24 };
    const curved = [{ ...growing, amount: { kind: 'fixed' as const, yen: 10_000 } }];
    const straight = [
      { ...growing, id: 'late', timing: second, amount: { kind: 'fixed' as const, yen: 31_000 } },
      fixed('once', 1, 'before-opening'),
    ];
    const { outcome } = find([curved, straight], '/rates/inflation');
    if (outcome.kind !== 'several') throw new Error(outcome.kind);
    expect(outcome.roots).toHaveLength(2);
    expect(outcome.roots.map(({ below, above }) => [below, above])).toEqual([
      ['right', 'left'],
      ['left', 'right'],
    ]);
    for (const root of outcome.roots) expect(Math.abs(root.residual)).toBeLessThanOrEqual(2);
  });
});
