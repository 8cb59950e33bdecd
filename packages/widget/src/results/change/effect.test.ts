import { expect, test } from 'vitest';
import { type Computation, choiceFor, compute } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { analysed, computed, pending } from '../fixtures.ts';
import { effectOf } from './effect.ts';

const between = (before: Computation, after: Computation) =>
  effectOf(before, after, { before: knownVerdict(before, 'ja'), after: knownVerdict(after, 'ja') });

const halted = (shop: Computation): Computation => ({ ...shop, halted: 'slow' });

test('nothing where nothing changed', () => {
  const shop = computed('persona3');
  expect(between(shop, shop)).toEqual({
    options: [],
    best: undefined,
    judged: [],
    reordered: false,
    strength: undefined,
  });
});

test.each(['stated', 'means'] as const)('the amounts shown, the largest change first: %s', (by) => {
  const before = by === 'means' ? computed('persona3') : halted(pending('persona3'));
  const { scenario } = before;
  const changed = { ...scenario, business: { ...scenario.business, monthlySales: 6_000_000 } } as typeof scenario;
  const after = by === 'means' ? analysed(changed) : halted(compute(changed));
  const { options } = between(before, after);
  expect(options.length).toBe(scenario.options.length);
  const changes = options.map(({ before: a, after: b }) => Math.abs(b - a));
  expect(changes).toEqual(changes.toSorted((a, b) => b - a));
  for (const { name, after: yen } of options) {
    const option = after.result.options.find((one) => one.name === name);
    const chosen = choiceFor(after).ranked.find((one) => one.option === option?.id);
    expect(yen).toBe(chosen?.mean.toNumber());
    expect(chosen?.mean.eq(chosen.stated)).toBe(by === 'stated');
  }
});

test('whether an option may be chosen is told where that has changed', () => {
  const before = halted(pending('persona6'));
  const after = halted(pending('ruledOut'));
  const services = before.result.options.filter(({ kind }) => kind === 'saas');
  expect(services.length).toBeGreaterThan(0);
  expect(between(before, after).judged).toEqual(
    services.map(({ name, eligibility }) => ({ name, before: eligibility.status, after: 'ruled-out' })),
  );
});

test('another best option is told by name, and as another order', () => {
  const before = computed('persona3');
  const { scenario, result } = before;
  const best = knownVerdict(before, 'ja').facts.best;
  const dear = { id: 'dear', name: 'dear', category: 'operation.other', timing: { kind: 'before-opening' } } as const;
  const after = analysed({
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
  expect(effect.reordered).toBe(true);
});
