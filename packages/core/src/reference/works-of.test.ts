import { expect, it } from 'vitest';
import { FIGURES } from './figures/registry.ts';
import { SOURCES } from './sources.ts';
import { worksOf } from './works-of.ts';

it('a figure that was read rests on its work, a derived one on the works of those it is worked out from', () => {
  for (const one of FIGURES.filter(({ status }) => status === 'primary' || status === 'secondary')) {
    expect(worksOf(one.id), one.id).toContain(one.source);
  }
  const derived = FIGURES.filter(({ status, source }) => status === 'derived' && SOURCES[source].kind === 'assumption');
  expect(derived.length).toBeGreaterThan(0);
  expect(derived.filter(({ id }) => worksOf(id).length > 0).length).toBeGreaterThan(0);
  for (const { id } of FIGURES) for (const work of worksOf(id)) expect(SOURCES[work].kind).not.toBe('assumption');
});

it('an id that is no figure rests on nothing', () => {
  expect(worksOf('nowhere')).toEqual([]);
});
