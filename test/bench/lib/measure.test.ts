import { describe, expect, it } from 'vitest';
import { type Clock, measure, paired, rotated, type Task } from './measure.ts';

/** A machine on which a run of `a` takes 100 ns and of `b` 300 ns, twice as long in each second burst. */
function machine({ interrupts = 0, own = true } = {}) {
  let now = 0;
  let stolen = 0;
  let bursts = 0;
  const order: string[] = [];
  const task =
    (name: string, ns: number): Task =>
    (n) => {
      bursts += 1;
      order.push(name);
      now += n * ns * (bursts % 4 < 2 ? 1 : 2);
      stolen += interrupts;
      return n;
    };
  const clock: Clock = { wall: () => now + stolen, ...(own && { own: () => now }) };
  return { clock, order, tasks: { a: task('a', 100), b: task('b', 300) } };
}
const settings = { rounds: 8, burstMs: 1, warmMs: 20 };

describe('measure', () => {
  it('runs every task once a round, another one first each time', () => {
    const { clock, order, tasks } = machine();
    measure(tasks, settings, clock);
    expect(order.slice(-16).join('')).toBe('abbaabbaabbaabba');
  });

  it('runs every task for a while before the first round', () => {
    const { clock, order, tasks } = machine();
    measure(tasks, settings, clock);
    expect(order.indexOf('b')).toBeGreaterThan(10);
  });

  it('takes the thread’s own time of a burst that was interrupted', () => {
    const { clock, tasks } = machine({ interrupts: 50e6 });
    const times = measure(tasks, settings, clock).get('a')?.rounds ?? [];
    expect(times).toHaveLength(8);
    expect(times.filter((ns) => ns !== 100 && ns !== 200)).toEqual([]);
  });

  it('stops at a run that gives no number', () => {
    const { clock } = machine();
    expect(() => measure({ bad: () => Number.NaN }, settings, clock)).toThrow('gave NaN');
  });

  it('keeps to the wall clock where there is no other', () => {
    const { clock, tasks } = machine({ interrupts: 50e6, own: false });
    const times = measure(tasks, settings, clock).get('a')?.rounds ?? [];
    expect(Math.min(...times)).toBeGreaterThan(200);
  });
});

describe('paired', () => {
  const measured = new Map(
    Object.entries({ slow: [30, 60, 90, 120], fast: [10, 20, 30, 60] }).map(([name, rounds]) => [
      name,
      { ns: { q1: 0, median: 0, q3: 0 }, rounds },
    ]),
  );

  it('divides within a round, so that a slow spell cancels out', () => {
    expect(paired(measured, 'slow', 'fast')).toEqual({ q1: 2.75, median: 3, q3: 3 });
    expect(paired(measured, 'fast', 'fast')).toEqual({ q1: 1, median: 1, q3: 1 });
  });

  it('has none for what was not measured', () => {
    expect(paired(measured, 'slow', 'other')).toBeUndefined();
  });
});

it('rotates', () => {
  expect([0, 1, 5].map((r) => rotated(['a', 'b', 'c'], r).join(''))).toEqual(['abc', 'bca', 'cab']);
});
