import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario, testPrepared } from '../../decision/fixtures.ts';
import { createTapeRunner } from './runner.ts';
import { compileTape } from './tape.ts';

const { model, scenario } = testPrepared(randomScenario(7, { options: 3, lines: 8, years: 5 }));
const paths = scenario.options.flatMap(({ id }) =>
  ['total', 'presentValue', 'netContribution', 'rows/platform/year/2', 'rows/platform/total'].map(
    (end) => `options/${id}/${end}`,
  ),
);
const outputs = paths.flatMap((path) => model.byId.get(path) ?? []);
const base = model.inputs.map((input) => input.base);
const shared = model.byPointer.get('/business/monthlySales')?.index ?? -1;

const change = fc.record({
  // One that touches much as often as all others together.
  place: fc.oneof(fc.constant(shared), fc.nat(model.inputs.length - 1)),
  factor: fc.double({ min: 0.5, max: 2, noNaN: true }),
});
const read = fc.nat(outputs.length - 1);

test.each(['smooth', 'rounded'] as const)(
  'an output asked for after any changes, whichever were asked for before, is what all at once give (%s)',
  (mode) => {
    const tape = compileTape(model, { outputs, mode });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.array(change, { maxLength: 12 }), fc.array(read)), { maxLength: 12 }),
        (rounds) => {
          const runner = createTapeRunner(tape);
          const whole = createTapeRunner(tape);
          const inputs = [...base];
          for (const [changes, reads] of rounds) {
            for (const { place, factor } of changes) {
              inputs[place] = (base[place] as number) * factor;
              runner.set(place, inputs[place]);
            }
            whole.setAll(inputs);
            for (const output of reads) expect(runner.output(output)).toBe(whole.output(output));
          }
          runner.setAll(base);
          whole.setAll(base);
          for (let o = 0; o < outputs.length; o += 1) expect(runner.output(o)).toBe(whole.output(o));
        },
      ),
    );
  },
);
