import { expect, test } from 'vitest';
import { FIGURE_IDS } from './figure-ids.ts';
import { figureNumber, findDated, findNumber } from './figure-number.ts';
import { FIGURES } from './figures/registry.ts';

test('the numbers are those of the registered figures, one for one: `npm run docs` writes them', () => {
  expect(Object.keys(FIGURE_IDS)).toEqual(FIGURES.map(({ id }) => id));
  for (const { id, value, low, high, unit, status, dataSet, validUntil } of FIGURES) {
    const range = low === undefined ? {} : { low, high };
    expect(findDated(id)).toEqual({ id, value, ...range, unit, status, dataSet, validUntil });
  }
});

test('an id from outside', () => {
  for (const id of ['', 'no.such.figure', 'constructor', '__proto__']) {
    expect(findNumber(id)).toBeUndefined();
    expect(findDated(id)).toBeUndefined();
  }
  expect(() => figureNumber('no.such.figure' as 'assumption.horizon')).toThrow("no figure 'no.such.figure'");
});
