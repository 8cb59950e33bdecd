import { describe, expect, it } from 'vitest';
import { DATA_SETS } from '../ids.ts';
import { DEFAULT_PATHS, DEFAULTS, defaultFigure, defaultIncident, defaultSources } from './defaults.ts';

describe('DEFAULTS', () => {
  it.each(DATA_SETS)('has a figure for every default with %s, none of the other edition', (dataSet) => {
    const other = DATA_SETS.find((set) => set !== dataSet);
    expect(DEFAULT_PATHS).toEqual(Object.keys(DEFAULTS));
    for (const path of DEFAULT_PATHS) expect(defaultFigure(path, dataSet).dataSet, path).not.toBe(other);
    expect(Object.keys(defaultSources(dataSet))).toEqual(DEFAULT_PATHS);
  });

  it('has what an edition does not state as unknown with its range, never as nothing', () => {
    const restartShare = { low: 0, base: 0.5, high: 1 };
    expect(defaultIncident('draft-2022-10').closure).toMatchObject({ months: 8.6, restartShare, leavingShare: 0.1 });
    const unknown = { low: 0, base: 0.1, high: 0.2 };
    expect(defaultIncident('final-2023-03').closure).toMatchObject({
      months: 8.6,
      restartShare,
      leavingShare: unknown,
    });
  });

  it.each(DATA_SETS)(
    'takes as many records as published leaks lost, and costs that grow with the shop (%s)',
    (dataSet) => {
      const { severity } = defaultIncident(dataSet);
      expect(severity).toMatchObject({ kind: 'own-shop', records: 'survey', callCentre: 0, legal: 300_000 });
      expect(severity).toHaveProperty('callCentrePerHeld.base', 250);
    },
  );

  it('says so when asked for what an edition lacks', () => {
    const unknown: string = '/horizonYear';
    const asked = () => defaultFigure(unknown as keyof typeof DEFAULTS, 'draft-2022-10');
    expect(asked).toThrow(expect.objectContaining({ code: 'unknown-id' }));
    expect(asked).toThrow('There is no default /horizonYear. Did you mean /horizonYears?');
  });
});
