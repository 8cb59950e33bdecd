import { describe, expect, test } from 'vitest';
import { openFile } from './files.ts';
import { SCENARIO } from './fixtures.ts';
import { salvageScenario } from './salvage.ts';
import { openLink, packLink } from './share-link.ts';
import { createAutosave } from './storage.ts';

type Data = Record<string, unknown> & { options: { id: string; lines: { id: string }[] }[] };

const DEFAULTS = { ...SCENARIO, title: '既定' };

/** The scenario with options of 90 lines each. */
function large(options: number): Data {
  const data = structuredClone(SCENARIO) as unknown as Data;
  const [option] = data.options;
  const [line] = option?.lines ?? [];
  if (!option || !line) throw new Error('no line');
  const lines = Array.from({ length: 90 }, (_, i) => ({ ...line, id: `line-${i}` }));
  return {
    ...data,
    requirements: {},
    sources: {},
    options: Array.from({ length: options }, (_, i) => ({ ...option, requirements: {}, id: `option-${i}`, lines })),
    baseline: 'option-0',
  };
}

const problem = {
  code: 'too-large',
  path: '/options',
  found: '270',
  allowed: { kind: 'all-lines', max: 200 },
};

describe('a scenario of more lines than can be worked with is not opened in part, and says why', () => {
  test('up to the limit it is', () => expect(salvageScenario(large(2), DEFAULTS).problems).toEqual([]));

  test('beyond it the default stands in for all of it', () => {
    const { scenario, tooLarge, repairs } = salvageScenario(large(3), DEFAULTS);
    expect([scenario, tooLarge, repairs]).toEqual([DEFAULTS, problem, [{ pointer: '', action: 'default' }]]);
  });

  test('also where something else has to be put right first', () => {
    expect(salvageScenario({ ...large(3), showTax: 'ja' }, DEFAULTS).tooLarge).toEqual(problem);
    expect(salvageScenario({ ...large(2), showTax: 'ja' }, DEFAULTS).tooLarge).toBeUndefined();
  });

  test('a file', async () => {
    expect(await openFile(new Blob([JSON.stringify(large(3))]), DEFAULTS)).toEqual({
      ...{ status: 'failed', code: 'too-large' },
      problem,
    });
  });

  test('a link', async () => {
    const packed = await packLink(large(3) as unknown as typeof SCENARIO);
    if (!packed.ok) throw new Error('no link');
    expect(await openLink(`#${packed.fragment}`, DEFAULTS)).toEqual({ status: 'failed', code: 'too-large', problem });
  });

  test('what was kept', () => {
    const kept = (data: unknown) =>
      createAutosave('', () => ({ getItem: () => JSON.stringify(data) }) as unknown as Storage).restore(DEFAULTS);
    expect(kept(large(3))).toEqual({ status: 'unreadable' });
    expect(kept(large(2)).status).toBe('whole');
  });

  test.each<[string, (data: Data) => void, string]>([
    [
      'options',
      (data) => (data.options = Array.from({ length: 21 }, (_, i) => ({ id: `o${i}`, lines: [] }))),
      '/options',
    ],
    [
      'lines of an option',
      ({ options: [first] }) => {
        const [line] = first?.lines ?? [];
        first?.lines.push(...Array.from({ length: 111 }, (_, i) => ({ ...line, id: `more-${i}` })));
      },
      '/options/0/lines',
    ],
    [
      'quantities in common',
      (data) => {
        const one = { name: 'c', kind: 'yen', value: 1, source: { kind: 'assumption' } };
        data['common'] = Object.fromEntries(Array.from({ length: 251 }, (_, i) => [`c${i}`, one]));
      },
      '/common',
    ],
  ])('no sample stands in for one’s own: %s', (_, change, path) => {
    const data = large(1);
    change(data);
    const { scenario, tooLarge } = salvageScenario(data, DEFAULTS);
    expect([scenario, tooLarge?.path]).toEqual([DEFAULTS, path]);
  });

  test('a list that is empty is no list that is too large', () => {
    expect(salvageScenario({ ...large(1), options: [] }, DEFAULTS).tooLarge).toBeUndefined();
  });

  test.each([
    ['values', { note: '', extra: Array.from({ length: 8_001 }, () => 0) }, 'nodes'],
    [
      'lines that shares name',
      {
        options: large(2).options.map((option) => ({
          ...option,
          lines: option.lines.map((line, i) =>
            i < 80
              ? line
              : {
                  ...line,
                  amount: {
                    ...{ kind: 'share', rate: 0.001, basis: 'same-year' },
                    of: { lines: option.lines.slice(0, 80).map(({ id }) => id) },
                  },
                },
          ),
        })),
      },
      'share-reach',
    ],
  ])('%s', (_, more, kind) => {
    expect(salvageScenario({ ...large(2), ...more }, DEFAULTS).tooLarge?.allowed.kind).toBe(kind);
  });
});
