import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomScenario, testPrepared } from '../../decision/fixtures.ts';
import { line, option, scenario } from '../../rules/fixtures.ts';
import { createTapeRunner } from './runner.ts';
import { createSliderRunner } from './slider-runner.ts';
import { compileTape } from './tape.ts';
import { createTouched } from './touched.ts';

const { model, scenario: random } = testPrepared(randomScenario(7, { options: 3, lines: 8, years: 5 }));
const paths = random.options.flatMap(({ id }) =>
  ['total', 'presentValue', 'netContribution', 'rows/platform/year/2', 'rows/platform/total'].map(
    (end) => `options/${id}/${end}`,
  ),
);
const outputs = paths.flatMap((path) => model.byId.get(path) ?? []);
const base = model.inputs.map((input) => input.base);
const placeOf = (pointer: string) => model.byPointer.get(pointer)?.index ?? expect.fail(pointer);
const sales = placeOf('/business/monthlySales');
const growth = placeOf('/business/salesGrowth');
const price = model.inputs.findIndex(({ pointer }) => pointer.endsWith('/amount/yen'));

/** A shop whose cost is straight in each of its prices, and in the sales. */
function saas() {
  const server = line('server', { timing: { kind: 'monthly' }, amount: { kind: 'fixed', yen: 12_345 } });
  const fee = line('fee', { timing: { kind: 'monthly' }, amount: { kind: 'sales-rate', rate: 0.0333 } });
  const plain = testPrepared(scenario({ options: [option('saas', { id: 'own', lines: [server, fee] })] })).model;
  const cost = plain.byId.get('options/own/presentValue') ?? expect.fail();
  return { model: plain, compile: () => compileTape(plain, { outputs: [cost], mode: 'smooth' }) };
}

/** Changes in runs, of one input or two in turn, as long as it takes until they are known as functions, or not. */
const runs = fc.array(
  fc.record({
    // Those that touch much, or in a curve, as often as all others together.
    places: fc.array(fc.oneof(fc.constantFrom(0, sales, growth, price), fc.nat(base.length - 1)), {
      minLength: 1,
      maxLength: 3,
    }),
    changes: fc.array(fc.double({ min: 0.5, max: 2, noNaN: true }), { minLength: 1, maxLength: 300 }),
    reads: fc.array(fc.nat(outputs.length - 1), { minLength: 1, maxLength: 6 }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('outputs while the same inputs are changed', () => {
  test.each(['smooth', 'rounded'] as const)(
    'are what all inputs at once give, whatever was asked before (%s)',
    (mode) => {
      const tape = compileTape(model, { outputs, mode });
      const whole = createTapeRunner(tape);
      fc.assert(
        fc.property(runs, (rounds) => {
          const runner = createSliderRunner(tape);
          const inputs = [...base];
          for (const { places, changes, reads } of rounds) {
            changes.forEach((factor, i) => {
              const place = places[i % places.length] as number;
              inputs[place] = (base[place] as number) * factor;
              runner.set(place, inputs[place]);
              if (i % 50 !== 0 && i < changes.length - 1) return;
              whole.setAll(inputs);
              for (const read of reads) {
                const value = whole.output(read);
                // A whole yen where the sum before it was a half, give or take the last bit of a float64.
                const off = mode === 'rounded' ? 1 : 0;
                const near = Math.abs(value) * 1e-12 + 1e-6 + off;
                expect(Math.abs(runner.output(read) - value)).toBeLessThanOrEqual(near);
              }
            });
          }
        }),
        { numRuns: 60 },
      );
    },
  );

  test.each([
    ['a price', ['/options/own/lines/server/amount/yen']],
    ['the sales', ['/business/monthlySales']],
    ['both in turn', ['/options/own/lines/server/amount/yen', '/business/monthlySales']],
    ['a rate and the sales', ['/business/monthlySales', '/options/own/lines/fee/amount/rate']],
  ])('run no step any more where a straight line says it: %s', (_, pointers) => {
    const { model: plain, compile } = saas();
    const places = pointers.map((pointer) => plain.byPointer.get(pointer)?.index ?? expect.fail(pointer));
    const tape = compile();
    const whole = createTapeRunner(compile());
    const inputs = plain.inputs.map((input) => input.base);
    const runner = createSliderRunner(tape);
    for (let i = 0; i < 1000; i += 1) {
      const place = places[i % places.length] as number;
      // Steps that run from here on give nonsense.
      if (i === 900) tape.constants.fill(Number.NaN);
      inputs[place] = (plain.inputs[place]?.base as number) * (1 + i / 1000);
      runner.set(place, inputs[place]);
    }
    whole.setAll(inputs);
    expect(Math.abs(runner.output(0) / whole.output(0) - 1)).toBeLessThan(1e-14);
  });

  test.each([
    ['one', ['/business/monthlySales']],
    ['two', ['/business/monthlySales', '/options/own/lines/fee/amount/rate']],
  ])(
    'are written so once that pays: after eight changes and one for each eight steps they touch (%s)',
    (_, pointers) => {
      const { model: few, compile } = saas();
      const places = pointers.flatMap((pointer) => few.byPointer.get(pointer)?.index ?? []);
      const touched = createTouched(compile());
      const steps = places.reduce((sum, place) => sum + touched.by(place).length, 0);
      const runsSteps = (changes: number): boolean => {
        const tape = compile();
        const runner = createSliderRunner(tape);
        const of = (i: number) => places[i % places.length] as number;
        for (let i = 0; i < changes; i += 1) runner.set(of(i), 1 + i);
        tape.constants.fill(Number.NaN);
        runner.set(of(changes), 1 + changes);
        return Number.isNaN(runner.output(0));
      };
      const needed = Math.ceil(8 + steps / 8) + places.length - 1;
      expect(runsSteps(needed - 1)).toBe(true);
      expect(runsSteps(needed)).toBe(false);
    },
  );

  test('are computed step by step where their terms nearly cancel out', () => {
    const { model: plain, compile } = saas();
    const places = ['/options/own/lines/server/amount/yen', '/business/monthlySales'].map(
      (pointer) => plain.byPointer.get(pointer)?.index ?? expect.fail(pointer),
    );
    const [server, month] = places as [number, number];
    const runner = createSliderRunner(compile());
    const whole = createTapeRunner(compile());
    const inputs = plain.inputs.map((input) => input.base);
    const at = (yen: number, turnover: number): number => {
      inputs[server] = yen;
      inputs[month] = turnover;
      whole.setAll(inputs);
      return whole.output(0);
    };
    for (let i = 0; i < 500; i += 1) {
      runner.set(server, i);
      runner.set(month, 1_000_000 + i);
    }
    const rise = at(1, 3e12) - at(0, 3e12);
    // As negative a price as makes the sum nothing, and some yen beside it.
    for (const beside of [0, 1e-3, 1]) {
      const yen = beside - at(0, 3e12) / rise;
      runner.set(server, yen);
      runner.set(month, 3e12);
      expect(runner.output(0)).toBe(at(yen, 3e12));
    }
  });

  test('are computed step by step where they depend on one in a curve, and again after another is changed', () => {
    const tape = compileTape(model, { outputs, mode: 'smooth' });
    const runner = createSliderRunner(tape);
    const whole = createTapeRunner(tape);
    const inputs = [...base];
    const change = (place: number, value: number) => {
      inputs[place] = value;
      runner.set(place, value);
    };
    for (let i = 0; i < 1000; i += 1) change(growth, i / 10_000);
    whole.setAll(inputs);
    for (let o = 0; o < outputs.length; o += 1) expect(runner.output(o)).toBe(whole.output(o));
    for (let i = 0; i < 1000; i += 1) change(sales, 1_000_000 + i);
    change(price, 7_777);
    whole.setAll(inputs);
    for (let o = 0; o < outputs.length; o += 1) expect(runner.output(o)).toBe(whole.output(o));
  });
});
