import { expect, it } from 'vitest';
import { evaluateDecimal } from '../engine/exact.ts';
import { difference } from './difference.ts';
import { randomScenario, testPrepared } from './fixtures.ts';
import { measureOf } from './measure.ts';
import { tornado } from './tornado.ts';

// methodology: 14/tornado
it('shows what the whole model gives at each end, widest first', () => {
  for (let seed = 0; seed < 15; seed += 1) {
    const prepared = testPrepared(randomScenario(seed, { options: 2, lines: 8, years: 4, ranged: 0.8 }));
    const { model } = prepared;
    const pair = { left: 'option-0', right: 'option-1', measure: 'presentValueWithIncident' as const };
    const { bars, atBase, withoutEffect, swings } = tornado(prepared, pair);
    const at = (pointer: string, value: number) => {
      const values = evaluateDecimal(
        model,
        model.inputs.map((input) => (input.pointer === pointer ? value : input.base)),
      );
      const of = (option: string) => values[measureOf(model, option, pair.measure).index]?.toNumber() ?? Number.NaN;
      return of(pair.left) - of(pair.right);
    };
    expect(atBase).toBe(difference(prepared, pair));
    expect(bars.length).toBeGreaterThan(0);
    for (const bar of bars) {
      expect(at(bar.pointer, bar.low)).toBe(bar.atLow);
      expect(at(bar.pointer, bar.high)).toBe(bar.atHigh);
      expect(bar.flips).toBe(Math.sign(bar.atLow) !== Math.sign(atBase) || Math.sign(bar.atHigh) !== Math.sign(atBase));
      expect(withoutEffect).not.toContain(bar.pointer);
    }
    expect(bars.map(({ swing }) => swing)).toEqual(bars.map(({ swing }) => swing).toSorted((a, b) => b - a));
    expect(swings).toBe(bars.reduce((sum, { swing }) => sum + swing, 0));
  }
});
