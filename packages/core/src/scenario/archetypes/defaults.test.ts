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

  it('assumes no loss beyond the closure where the final edition states none', () => {
    expect(defaultIncident('draft-2022-10').closure).toMatchObject({
      months: 8.6,
      restartShare: 0.5,
      leavingShare: 0.1,
    });
    expect(defaultIncident('final-2023-03').closure).toMatchObject({ months: 8.6, restartShare: 1, leavingShare: 0 });
  });

  it('says so when asked for what an edition lacks', () => {
    const unknown: string = '/nowhere';
    expect(() => defaultFigure(unknown as keyof typeof DEFAULTS, 'draft-2022-10')).toThrow();
  });
});
