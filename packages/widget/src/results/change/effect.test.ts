import { expect, test } from 'vitest';
import { type Computation, compute } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { computed, pending } from '../fixtures.ts';
import { effectOf } from './effect.ts';

const between = (before: Computation, after: Computation) =>
  effectOf(before, after, { before: knownVerdict(before, 'ja'), after: knownVerdict(after, 'ja') });

test('nothing where nothing changed', () => {
  const shop = computed('persona3');
  expect(between(shop, shop)).toEqual({ options: [], best: undefined, reordered: false, strength: undefined });
});

test('totals, the largest change first; the sum is what core has', () => {
  const before = pending('persona3');
  const { scenario } = before;
  const after = compute({ ...scenario, business: { ...scenario.business, monthlySales: 6_000_000 } });
  const { options } = between(before, after);
  expect(options.length).toBe(scenario.options.length);
  const changes = options.map(({ before: a, after: b }) => Math.abs(b - a));
  expect(changes).toEqual(changes.toSorted((a, b) => b - a));
  for (const { name, after: yen } of options) {
    const option = after.result.options.find((one) => one.name === name);
    expect(yen).toBe(option?.totalWithIncident.total.toNumber());
  }
});

test('another best option is told by name, and as another order', () => {
  const before = pending('persona3');
  const { scenario, result } = before;
  const best = knownVerdict(before, 'ja').facts.best;
  const dear = { id: 'dear', name: 'dear', category: 'operation.other', timing: { kind: 'before-opening' } } as const;
  const after = compute({
    ...scenario,
    options: scenario.options.map((option) =>
      option.id === best
        ? {
            ...option,
            lines: [
              ...option.lines,
              {
                ...dear,
                amount: { kind: 'fixed', yen: 1e9 },
                escalation: { kind: 'none' },
                source: { kind: 'assumption' },
              },
            ],
          }
        : option,
    ),
  });
  const effect = between(before, after);
  expect(effect.best?.before).toBe(result.options.find(({ id }) => id === best)?.name);
  expect([effect.reordered, effect.strength]).toEqual([true, undefined]);
});
