import { describe, expect, test, vi } from 'vitest';
import { SCENARIO } from './fixtures.ts';
import { salvageScenario } from './salvage.ts';
import { createAutosave } from './storage.ts';

function memory(over: Partial<Storage> = {}): Storage {
  const items = new Map<string, string>();
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    ...over,
  };
}
const refuse = (name: string) => () => {
  throw new DOMException('refused', name);
};

test('opt in, restore, opt out', () => {
  const storage = memory();
  const autosave = createAutosave('', () => storage);
  expect([autosave.state(), autosave.restore(SCENARIO).status]).toEqual(['ready', 'none']);
  expect([autosave.save(SCENARIO), autosave.state()]).toEqual(['saved', 'on']);
  expect(autosave.restore({ ...SCENARIO, title: 'x' })).toMatchObject({ status: 'whole', scenario: SCENARIO });
  expect(createAutosave('second', () => storage).state()).toBe('ready');
  expect([autosave.clear(), autosave.state()]).toEqual(['cleared', 'ready']);
});

test('what was stored damaged is salvaged or refused', () => {
  const stored = (text: string) => createAutosave('', () => memory({ getItem: () => text })).restore(SCENARIO);
  expect(stored('{')).toEqual({ status: 'unreadable' });
  expect(stored(JSON.stringify({ ...SCENARIO, version: 99 }))).toEqual({ status: 'newer-version' });
  expect(stored('x'.repeat(1_000_001))).toEqual({ status: 'unreadable' });
  expect(stored(JSON.stringify({ ...SCENARIO, horizonYears: 0 }))).toMatchObject({
    status: 'salvaged',
    scenario: { horizonYears: 5 },
  });
  const json = JSON.stringify(SCENARIO);
  // Nothing of it is the reader's: no sample is opened as what she had entered.
  for (const text of [
    'null',
    '[]',
    '{}',
    '7',
    '""',
    '{"options":5}',
    '{"business":{}}',
    '{"title":"x"}',
    json.slice(0, 30),
  ]) {
    expect([text, stored(text)]).toEqual([text, { status: 'unreadable' }]);
  }
  // Cut off in the middle, what is sound is kept.
  const text = JSON.stringify({ ...SCENARIO, business: { ...SCENARIO.business, averageOrderValue: 4321 } });
  expect(stored(text.slice(0, -200))).toMatchObject({
    status: 'salvaged',
    scenario: { title: SCENARIO.title, business: { averageOrderValue: 4321 } },
  });
});

test.each<[string, () => Storage | null | undefined, string]>([
  ['no storage', () => undefined, 'absent'],
  ['null storage', () => null, 'absent'],
  ['no such name', () => (globalThis as unknown as { nothing: { at: Storage } }).nothing?.at, 'absent'],
  [
    'no name for it',
    () => {
      throw new ReferenceError('localStorage is not defined');
    },
    'absent',
  ],
  ['access refused', refuse('SecurityError'), 'blocked'],
  [
    'use refused',
    () =>
      memory({
        getItem: refuse('SecurityError'),
        setItem: refuse('SecurityError'),
        removeItem: refuse('SecurityError'),
      }),
    'blocked',
  ],
])('%s', (_, access, outcome) => {
  const autosave = createAutosave('', access);
  expect([autosave.state(), autosave.save(SCENARIO), autosave.restore(SCENARIO).status, autosave.clear()]).toEqual([
    outcome,
    outcome,
    outcome,
    outcome,
  ]);
});

test.each(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])('full: %s', (name) => {
  expect(createAutosave('', () => memory({ setItem: refuse(name) })).save(SCENARIO)).toBe('full');
});

test('in Node there is no storage, and that is an outcome too', () => {
  expect(['absent', 'ready', 'blocked']).toContain(createAutosave().state());
});

test('without anything said it is the browser’s own storage, under the key without a name', () => {
  const storage = memory();
  vi.stubGlobal('localStorage', storage);
  try {
    expect([createAutosave().save(SCENARIO), storage.getItem('ec-tco:autosave:v1')]).toEqual([
      ...['saved', JSON.stringify(SCENARIO)],
    ]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('a number that cites the other edition, or nothing known, is kept as an assumption with its line', () => {
  const figures = ['final.incident.response-cost.mean', 'acme.best-server'];
  for (const figure of figures) {
    const scenario = SCENARIO;
    const [option] = scenario.options;
    const [line] = option?.lines ?? [];
    const foreign = {
      ...scenario,
      options: scenario.options.map((own, o) => ({
        ...own,
        lines: own.lines.map((one, l) =>
          o + l > 0
            ? one
            : {
                ...one,
                timing: { kind: 'yearly' },
                amount: { kind: 'fixed', yen: 24_000_000 },
                source: { kind: 'figure', figure },
              },
        ),
      })),
    };
    const { scenario: kept, problems } = salvageScenario(foreign, scenario);
    expect(problems.length).toBeGreaterThan(0);
    expect(kept.options[0]?.lines[0]).toMatchObject({
      id: line?.id,
      amount: { kind: 'fixed', yen: 24_000_000 },
      source: { kind: 'assumption' },
    });
    expect(kept.options[0]?.lines).toHaveLength(option?.lines.length ?? 0);
  }
});

describe('two windows of one calculator', () => {
  const other = { ...SCENARIO, title: 'x' };
  test('what another has written is not written over, unless that is asked for', () => {
    const storage = memory();
    const [one, two] = [createAutosave('', () => storage), createAutosave('', () => storage)];
    expect([one.save(SCENARIO), one.changedElsewhere(), two.changedElsewhere()]).toEqual(['saved', false, false]);
    expect([two.restore(SCENARIO).status, two.save(other), two.changedElsewhere()]).toEqual(['whole', 'saved', false]);
    expect([one.changedElsewhere(), one.save(SCENARIO), one.save(SCENARIO, { over: false })]).toEqual([
      ...[true, 'elsewhere', 'elsewhere'],
    ]);
    expect(two.restore(SCENARIO)).toMatchObject({ scenario: { title: 'x' } });
    expect([one.save(SCENARIO, { over: true }), one.changedElsewhere(), two.changedElsewhere()]).toEqual([
      ...['saved', false, true],
    ]);
  });

  test('keeping that another has turned off stays off', () => {
    const storage = memory();
    const [one, two] = [createAutosave('', () => storage), createAutosave('', () => storage)];
    one.save(SCENARIO);
    expect([two.clear(), one.save(SCENARIO), one.changedElsewhere()]).toEqual(['cleared', 'off', true]);
    // The one that turned it off may turn it on again.
    expect([two.save(SCENARIO), two.changedElsewhere()]).toEqual(['saved', false]);
  });

  test('who only looks whether it is on may write over what stood there then, and over nothing later', () => {
    const storage = memory();
    const [one, two] = [createAutosave('', () => storage), createAutosave('', () => storage)];
    two.save(SCENARIO);
    expect([one.state(), one.save(other)]).toEqual(['on', 'saved']);
    const third = createAutosave('', () => storage);
    expect(third.state()).toBe('on');
    one.save(SCENARIO);
    expect([third.state(), third.save(other)]).toEqual(['on', 'elsewhere']);
  });

  test('what was there unseen is not written over', () => {
    const storage = memory();
    createAutosave('', () => storage).save(SCENARIO);
    const unseen = createAutosave('', () => storage);
    expect([unseen.state({ unseen: true }), unseen.save(other)]).toEqual(['on', 'elsewhere']);
  });

  test('without a storage nothing changes elsewhere', () => {
    const none = createAutosave('', () => undefined);
    expect([none.changedElsewhere(), none.isOpening(), none.opening(true)]).toEqual([false, false, undefined]);
  });
});

test('what did not answer when it was opened is marked until it does, or is deleted', () => {
  const storage = memory();
  const autosave = createAutosave('', () => storage);
  autosave.save(SCENARIO);
  expect(autosave.isOpening()).toBe(false);
  autosave.opening(true);
  expect([autosave.isOpening(), createAutosave('', () => storage).isOpening()]).toEqual([true, true]);
  expect(createAutosave('b', () => storage).isOpening()).toBe(false);
  autosave.opening(false);
  expect(autosave.isOpening()).toBe(false);
  autosave.opening(true);
  autosave.clear();
  expect(autosave.isOpening()).toBe(false);
});

test('each calculator of a page has a key of its own, with the version of its layout', () => {
  const keys: string[] = [];
  const storage = memory({ setItem: (key) => void keys.push(key) });
  for (const name of ['', 'b']) {
    const autosave = createAutosave(name, () => storage);
    autosave.save(SCENARIO);
    autosave.opening(true);
  }
  expect(keys).toEqual([
    ...['ec-tco:autosave:v1', 'ec-tco:autosave:v1:opening', 'ec-tco:autosave:v1:b', 'ec-tco:autosave:v1:b:opening'],
  ]);
});

test('a refusal is no full storage, and a million characters are still read', () => {
  const saved = (error: unknown) => {
    const setItem = () => {
      throw error;
    };
    return createAutosave('', () => memory({ setItem })).save(SCENARIO);
  };
  expect(saved(new DOMException('refused', 'SecurityError'))).toBe('blocked');
  expect(saved({ name: 'QuotaExceededError' })).toBe('blocked');
  const json = JSON.stringify(SCENARIO);
  const of = (length: number) =>
    createAutosave('', () => memory({ getItem: () => json.padEnd(length) })).restore(SCENARIO);
  expect([of(1_000_000).status, of(1_000_001).status]).toEqual(['whole', 'unreadable']);
});
