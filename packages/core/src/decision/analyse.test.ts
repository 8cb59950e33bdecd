import { expect, it } from 'vitest';
import type { Measure, Ranked } from '../evaluate/result.ts';
import { Decimal } from '../money/decimal.ts';
import { scenarioInputs } from '../scenario/inputs.ts';
import { analyse } from './analyse.ts';
import { closeScenario, testPrepared } from './fixtures.ts';

const ranked = (...options: string[]): { readonly rankings: Readonly<Record<Measure, readonly Ranked[]>> } => {
  const list = options.map((option, i) => ({
    option,
    rank: i + 1,
    amount: new Decimal(0),
    complete: option !== 'option-2',
    difference: new Decimal(0),
  }));
  return {
    rankings: { total: list, totalWithIncident: list, presentValue: list, presentValueWithIncident: list, net: list },
  };
};

it('analyses the leading pair and the chances of all that may be chosen', () => {
  const prepared = testPrepared(closeScenario(3));
  const found = analyse(prepared, ranked('option-1', 'option-0'));
  // By their means, not by the places in the ranking of the stated values.
  const [first, second] = found.chances?.options.map(({ option }) => option) ?? [];
  expect(found.leading?.pair).toEqual({ left: first, right: second, measure: 'totalWithIncident' });
  expect(found.choice.ranked.map(({ option, rank }) => [option, rank])).toEqual([
    [first, 1],
    [second, 2],
  ]);
  expect(found.choice).toMatchObject({ ranged: true, statedBest: 'option-1' });
  expect(found.leading?.breakEvens.map(({ pointer }) => pointer)).toEqual(
    scenarioInputs(prepared.scenario).map(({ pointer }) => pointer),
  );
  expect(found.chances?.options.map(({ option }) => option).toSorted()).toEqual(['option-0', 'option-1']);
  expect(found.information.length).toBe(found.chances?.inputs.length);
});

// methodology: 14/the-measure
it('leaves an option with a missing price out of the chances and last for the pair', () => {
  const prepared = testPrepared(closeScenario(3));
  const found = analyse(prepared, ranked('option-2', 'option-0'));
  expect(found).toMatchObject({ unpriced: ['option-2'], leading: { pair: { left: 'option-0', right: 'option-2' } } });
  expect(found.chances?.options.map(({ option }) => option)).toEqual(['option-0']);
});

it('has nothing to compare with fewer than two options', () => {
  const prepared = testPrepared(closeScenario(2));
  expect(analyse(prepared, ranked('option-0'))).toMatchObject({ leading: undefined, information: [] });
  expect(analyse(prepared, ranked())).toMatchObject({ leading: undefined, chances: undefined });
});
