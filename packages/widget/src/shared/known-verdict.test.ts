import type { Parts } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { analysed, computed, pending, STATES } from '../results/fixtures.ts';
import { compute, mayTurn, verdictFor } from './computation.ts';
import { knownVerdict, steady } from './known-verdict.ts';

const namesIn = (parts: Parts): readonly string[] => parts.flatMap((part) => (part.kind === 'name' ? [part.name] : []));

test.each(STATES)('%s: while the analysis is under way, no name is said that it takes back', (state) => {
  const [before, after] = [knownVerdict(pending(state), 'ja'), knownVerdict(computed(state), 'ja')];
  const named = namesIn(after.headline);
  expect(namesIn(before.headline).filter((name) => !named.includes(name))).toEqual([]);
  if (before.facts.best !== undefined) expect(before.facts.best).toBe(after.facts.best);
  const said = after.sentences.map(({ parts }) => JSON.stringify(parts));
  if (mayTurn(pending(state))) {
    expect(before.sentences.filter(({ parts }) => !said.includes(JSON.stringify(parts)))).toEqual([]);
  }
});

test('where stated values and means name different options, none is named before', () => {
  const { scenario } = computed('persona3');
  const [first] = pending('persona3').result.rankings.totalWithIncident;
  // Hardly ever as cheap as stated: the mean is far above it.
  const options = scenario.options.map((option) =>
    option.id === first?.option
      ? {
          ...option,
          lines: [
            ...option.lines,
            {
              id: 'repairs',
              name: 'repairs',
              category: 'operation.other',
              timing: { kind: 'yearly' },
              amount: { kind: 'fixed', yen: { low: 0, base: 0, high: 90_000_000 } },
              escalation: { kind: 'none' },
              source: { kind: 'assumption' },
            },
          ],
        }
      : option,
  );
  const shop = { ...scenario, options } as typeof scenario;
  expect(verdictFor(compute(shop), 'ja').facts.best).toBe(first?.option);
  const after = knownVerdict(analysed(shop), 'ja');
  expect(after.facts.best).not.toBe(first?.option);
  const before = knownVerdict(compute(shop), 'ja');
  expect([before.facts.best, namesIn(before.headline)]).toEqual([undefined, []]);
});

test('given up, the stated values are all there is: they are named, as what nobody has worked out', () => {
  const shop = { ...pending('persona3'), halted: 'slow' } as const;
  expect(mayTurn(shop)).toBe(false);
  expect(knownVerdict(shop, 'ja').facts.best).toBeDefined();
});

test('the last answer of the same shop stands until the next is known', () => {
  const before = computed('persona3');
  const edited = { ...before.scenario, horizonYears: 4 } as typeof before.scenario;
  const now = compute(edited);
  expect(steady(now, before)).toBe(before);
  expect(steady(analysed(edited), before).scenario).toBe(edited);
  expect(steady(now, computed('persona6'))).toBe(now);
  expect(steady(now, undefined)).toBe(now);
});
