import { describe, expect, expectTypeOf, it } from 'vitest';
import type { DataSet } from '../scenario/ids.ts';
import { resolve } from './data-set.ts';
import { figure } from './figures/registry.ts';
import { type Edition, TOPICS } from './topics.ts';

describe('resolve', () => {
  it('gives what the chosen edition says', () => {
    expect(resolve('incident.leakedRecords.mean', 'draft-2022-10')).toMatchObject({ figure: { value: 4100, n: 19 } });
    expect(resolve('incident.leakedRecords.mean', 'final-2023-03')).toMatchObject({ figure: { value: 3800, n: 20 } });
  });

  it.each(['security.floor', 'security.waf', 'security.diagnosis'] as const)(
    'has no %s in the final edition',
    (topic) => {
      expect(resolve(topic, 'final-2023-03')).toEqual({ kind: 'not-in-data-set', topic, dataSet: 'final-2023-03' });
      expect(resolve(topic, 'draft-2022-10').kind).toBe('figure');
    },
  );

  it('never mixes the editions', () => {
    for (const { draft, final } of Object.values(TOPICS)) {
      if (draft !== null) expect(figure(draft).dataSet).not.toBe('final-2023-03');
      if (final !== null) expect(figure(final).dataSet).not.toBe('draft-2022-10');
    }
  });

  it('knows the editions that a scenario knows', () => {
    expectTypeOf<Edition>().toEqualTypeOf<DataSet>();
  });
});
