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
    measure: undefined,
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

test('what is left is no effect on the cost: where another thing is compared, that is said, and no amount', () => {
  const before = computed('persona3');
  const { scenario } = before;
  const [first, ...others] = scenario.options;
  if (!first) throw new Error('no option');
  const after = analysed({ ...scenario, options: [{ ...first, sales: { monthlySales: 1_000_000 } }, ...others] });
  expect(between(before, after)).toMatchObject({ measure: 'net', options: [] });
  expect(between(after, before)).toMatchObject({ measure: 'cost', options: [] });
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

test('what rules an option out changes no amount: neither its own nor another’s', () => {
  const before = computed('persona6');
  const after = computed('ruledOut');
  expect(after.analysis?.chances?.options.length).toBeLessThan(before.analysis?.chances?.options.length ?? 0);
  expect(between(before, after).options).toEqual([]);
});

test('an option that nothing was changed of keeps its amount, though the draws are others', () => {
  const before = computed('persona6');
  const { scenario } = before;
  const [first, ...others] = scenario.options;
  // A wide range takes the best dimension of the draws from another.
  const yen = { low: 1_000_000, base: 2_000_000, high: 20_000_000 };
  const line = { ...first?.lines[0], amount: { kind: 'fixed', yen } };
  const after = analysed({
    ...scenario,
    options: [{ ...first, lines: [line, ...(first?.lines.slice(1) ?? [])] }, ...others],
  } as typeof scenario);
  const mean = (of: Computation, id = '') =>
    choiceFor(of)
      .ranked.find(({ option }) => option === id)
      ?.mean.toNumber();
  // Else it would be no test.
  expect(others.some(({ id }) => mean(before, id) !== mean(after, id))).toBe(true);
  expect(between(before, after).options.map(({ name }) => name)).toEqual([first?.name]);
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
