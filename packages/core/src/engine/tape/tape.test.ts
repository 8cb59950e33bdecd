import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { randomScenario, testPrepared } from '../../decision/fixtures.ts';
import { add, call, createModelBuilder, literal, max, multiply, power, subtract } from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import { evaluateDecimal } from '../exact.ts';
import { evaluateFloat } from '../float.ts';
import { BATCH, batchSteps, createBatch, runBatch } from './batch.ts';
import { createTapeRunner } from './runner.ts';
import { compileTape, compileTapeSteps } from './tape.ts';

const ENDS = ['total', 'totalWithIncident', 'presentValue', 'presentValueWithIncident', 'netContribution'];
const shape = { options: 3, lines: 8, years: 5 };

const compiled = (seed: number, mode: 'rounded' | 'smooth') => {
  const { model, scenario } = testPrepared(randomScenario(seed, shape));
  const outputs = scenario.options.flatMap(({ id }) =>
    ENDS.flatMap((end) => {
      const found = model.byId.get(`options/${id}/${end}`);
      return found ? [found] : [];
    }),
  );
  return { model, outputs, tape: compileTape(model, { outputs, mode }) };
};

const near = (found: number, expected: number) => Math.abs(found - expected) <= 1e-6 + 1e-11 * Math.abs(expected);

describe('compileTape', () => {
  // methodology: 1/each-number
  it('gives the exact path’s yen in rounded mode', { timeout: 60_000 }, () => {
    let ties = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { model, outputs, tape } = compiled(seed, 'rounded');
      const runner = createTapeRunner(tape);
      const exact = evaluateDecimal(model);
      outputs.forEach((output, o) => {
        const off = Math.abs(runner.output(o) - (exact[output.index]?.toNumber() ?? Number.NaN));
        expect(off).toBeLessThanOrEqual(1);
        if (off > 0) ties += 1;
      });
    }
    expect(ties).toBe(0);
  });

  it.each(['rounded', 'smooth'] as const)(
    'gives evaluateFloat’s numbers after any change of inputs (%s)',
    { timeout: 60_000 },
    (mode) => {
      fc.assert(
        fc.property(
          fc.integer(),
          fc.array(fc.tuple(fc.nat(), fc.double({ min: 0.5, max: 2, noNaN: true })), { maxLength: 8 }),
          (seed, changes) => {
            const { model, outputs, tape } = compiled(seed, mode);
            const runner = createTapeRunner(tape);
            const inputs = model.inputs.map((input) => input.base);
            for (const [place, factor] of changes) {
              const i = place % inputs.length;
              inputs[i] = (inputs[i] as number) * factor;
              runner.set(i, inputs[i]);
            }
            const expected = evaluateFloat(model, inputs, mode);
            const fresh = createTapeRunner(compileTape(model, { outputs, inputs, varied: [], mode }));
            outputs.forEach((output, o) => {
              const value = expected[output.index] as number;
              const slack = mode === 'rounded' ? 1 : 0;
              expect(Math.abs(runner.output(o) - value) <= slack || near(runner.output(o), value)).toBe(true);
              expect(Math.abs(fresh.output(o) - value) <= slack || near(fresh.output(o), value)).toBe(true);
            });
          },
        ),
        { numRuns: 100 },
      );
    },
  );

  it('keeps up with inputs that are set again and again, and in turn', () => {
    for (let seed = 0; seed < 60; seed += 1) {
      const { model, outputs, tape } = compiled(seed, 'smooth');
      const runner = createTapeRunner(tape);
      const inputs = model.inputs.map((input) => input.base);
      const check = (i: number, value: number): void => {
        inputs[i] = value;
        runner.set(i, value);
        const expected = evaluateFloat(model, inputs, 'smooth');
        const off = outputs.flatMap((output, o) => {
          const wanted = expected[output.index] as number;
          const found = runner.output(o);
          // Some inputs divide: at 0 there is nothing to agree on.
          return Number.isFinite(wanted) && !near(found, wanted) ? [[i, output.id, found, wanted]] : [];
        });
        expect(off).toEqual([]);
      };
      // One alone, one in turn with another, two at a time.
      for (let turn = 0; turn < 10; turn += 1) {
        const i = (seed * 31 + turn * 17) % inputs.length;
        const j = (seed * 7 + turn * 29 + 1) % inputs.length;
        const [x, y] = [inputs[i] as number, inputs[j] as number];
        for (const factor of [2, 1e3, 0, -3, 1.1].slice(-1 - ((seed + turn) % 5))) check(i, x * factor);
        for (const factor of [0.5, 1.2, 1]) {
          check(j, y * factor);
          if (i !== j) check(i, x * factor);
        }
      }
    }
  });

  it.each(['smooth', 'rounded'] as const)('computes a batch as one by one, %s', (mode) => {
    for (let seed = 0; seed < 30; seed += 1) {
      const { tape } = compiled(seed, mode);
      const room = createBatch(tape);
      const points = Array.from({ length: BATCH }, (_, i) =>
        tape.inputs.map((_input, p) => (tape.start[p] as number) * (1 + ((i * 7 + p * 13) % 50) / 100)),
      );
      points.forEach((point, i) => {
        point.forEach((value, p) => {
          room[p * BATCH + i] = value;
        });
      });
      runBatch(tape, room);
      const runner = createTapeRunner(tape);
      for (const i of [0, 1, 63, BATCH - 1]) {
        runner.setAll(points[i] ?? []);
        for (let o = 0; o < tape.outputs.length; o += 1) {
          expect(near(room[(tape.outputs[o] as number) * BATCH + i] as number, runner.output(o))).toBe(true);
        }
      }
    }
  });
});

/** A tape of one formula over the inputs a = 3, b = 5, all of them open. */
function tapeOf(write: (a: Expression, b: Expression) => Expression) {
  const builder = createModelBuilder();
  const [a, b] = [builder.input('/a', 3), builder.input('/b', 5)];
  const { of } = builder.define('yen', { kind: 'total', option: 'x' }, write(a, b));
  const model = builder.model();
  const tape = compileTape(model, { outputs: [of], mode: 'smooth' });
  const runner = createTapeRunner(tape);
  const at = (x: number, y: number): number => {
    runner.set(0, x);
    runner.set(1, y);
    return runner.output(0);
  };
  return { tape, at, exact: (x: number, y: number) => evaluateFloat(model, [x, y], 'smooth')[0] as number };
}

describe('what cancels out is not computed', () => {
  test.each<[string, (a: Expression, b: Expression) => Expression, number]>([
    ['a number less itself', (a) => subtract(a, a), 0],
    ['a number by itself', (a) => multiply(a, power(a, -1)), 1],
    [
      'products within a product',
      (a, b) => add([multiply(add([a, b]), subtract(a, b)), multiply(literal(-1), a, a), multiply(b, b), literal(7)]),
      7,
    ],
  ])('%s', (_, write, value) => {
    const { tape, at } = tapeOf(write);
    expect(at(11, -2)).toBe(value);
    expect(tape.steps).toHaveLength(0);
  });

  test('and the rest is: (a + b)(a − b) is a² − b², without the products of both', () => {
    const { tape, at } = tapeOf((a, b) => multiply(add([a, b]), subtract(a, b)));
    expect(at(11, 4)).toBe(105);
    // Two powers, and their difference.
    expect(tape.steps).toHaveLength(3);
  });

  test('one of two factors in common', () => {
    const { at } = tapeOf((a, b) => multiply(multiply(a, b), power(a, -1)));
    expect(at(11, 4)).toBe(4);
    expect(at(0, 4)).toBe(4);
  });
});

describe('special functions', () => {
  const mean = (of: Expression) => call('lognormalCappedMean', of, literal(1), literal(50));
  test.each<[string, (a: Expression, b: Expression) => Expression]>([
    ['one', (a) => mean(a)],
    ['the same twice', (a, b) => add([mean(a), mean(b)])],
    ['two', (a, b) => add([mean(a), call('lognormalRangeMean', a, add([a, b]))])],
  ])('%s, at changed inputs, one by one and in a batch', (_, write) => {
    const { tape, at, exact } = tapeOf(write);
    expect(at(4, 7)).toBe(exact(4, 7));
    const room = createBatch(tape);
    for (let i = 0; i < BATCH; i += 1) room.set([2 + i], i);
    runBatch(tape, room);
    for (const i of [0, 5, BATCH - 1]) expect(room[(tape.outputs[0] as number) * BATCH + i]).toBe(exact(2 + i, 5));
  });
});

test('a long batch pauses between steps, a short one does not, and both say what one run says', () => {
  for (const [count, pauses] of [
    [10, 0],
    [5000, 7],
  ] as const) {
    const builder = createModelBuilder();
    const terms = Array.from({ length: count }, (_, i) => max(builder.input(`/${i}`, i), literal(5)));
    const { of } = builder.define('yen', { kind: 'total', option: 'x' }, add(terms));
    const tape = compileTape(builder.model(), { outputs: [of], mode: 'smooth' });
    const [whole, inParts] = [createBatch(tape), createBatch(tape)];
    runBatch(tape, whole);
    expect([...batchSteps(tape, inParts)]).toHaveLength(pauses);
    const at = (tape.outputs[0] as number) * BATCH;
    expect(inParts[at]).toBe(whole[at]);
    // Five of them lie below 5: 0 + 1 + 2 + 3 + 4 are 15 short of it.
    expect(whole[at]).toBe((count * (count - 1)) / 2 + 15);
  }
});

test('the outputs are written in steps, like all before them', () => {
  const builder = createModelBuilder();
  const inputs = Array.from({ length: 200 }, (_, i) => builder.input(`/${i}`, i));
  const outputs = Array.from({ length: 40 }, (_, o) => {
    const terms = inputs.map((input, i) => multiply(literal(1 + i + o / 64), input));
    return builder.define('yen', { kind: 'total', option: `${o}` }, add(terms)).of;
  });
  const count = (of: typeof outputs) => [...compileTapeSteps(builder.model(), { outputs: of, mode: 'smooth' })].length;
  // One alone takes neither its formula nor its code to the end of a step. Of 8,000 terms the formulas take at least
  // eight steps; the code of two outputs, 400 terms, takes one.
  expect(count(outputs.slice(0, 1))).toBe(0);
  const formulas = count(outputs) - outputs.length / 2;
  expect(formulas).toBeGreaterThanOrEqual(8);
  expect(formulas).toBeLessThan(20);
});
