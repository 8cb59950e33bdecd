import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canRedo, canUndo, createHistory, record, redo, seal, undo } from './history.ts';

test('edits of one field in a row are one step', () => {
  let history = createHistory(0);
  for (const n of [1, 2, 3]) history = record(history, n, '/a');
  history = record(history, 4, '/b');
  expect(history.past.map((step) => step.state)).toEqual([0, 3]);
  history = undo(history);
  expect([history.present, history.touched]).toEqual([3, '/b']);
  history = undo(history);
  expect([history.present, history.touched, canUndo(history)]).toEqual([0, '/a', false]);
  expect([undo(history), canRedo(history)]).toEqual([history, true]);
  expect(undo(history)).toBe(history);
  history = redo(redo(history));
  expect([history.present, history.touched, canRedo(history)]).toEqual([4, '/b', false]);
  expect(redo(history)).toBe(history);
});

test('seal, undo and edits without a field end a step', () => {
  let history = record(createHistory(0), 1, '/a');
  history = record(seal(history), 2, '/a');
  history = record(history, 3);
  history = record(history, 4);
  expect(history.past).toHaveLength(4);
  history = record(undo(history), 5, '/a');
  expect(canRedo(history)).toBe(false);
  expect(record(history, 5, '/a')).toBe(history);
  const sealed = seal(history);
  expect(seal(sealed)).toBe(sealed);
});

test('nothing is undone or redone at the start, and so many steps are kept', () => {
  const start = createHistory(0);
  expect([canUndo(start), canRedo(start)]).toEqual([false, false]);
  const after = (edits: number, most?: number) => {
    let history = start;
    for (let n = 1; n <= edits; n += 1) history = record(history, n, undefined, most);
    return history.past.map(({ state }) => state);
  };
  expect([after(3, 2), after(2, 2)]).toEqual([
    [1, 2],
    [0, 1],
  ]);
  expect([after(201).length, after(201)[0]]).toEqual([200, 1]);
});

test('any sequence: bounded, and undoing all then redoing all comes back', () => {
  const edit = fc.tuple(fc.integer(), fc.option(fc.constantFrom('/a', '/b'), { nil: undefined }), fc.boolean());
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      let history = createHistory(0);
      for (const [n, field, back] of edits) history = back ? undo(history) : record(history, n, field, 20);
      expect(history.past.length).toBeLessThanOrEqual(20);
      const { present, past } = history;
      while (canUndo(history)) history = undo(history);
      for (const _ of past) history = redo(history);
      expect(history.present).toBe(present);
      expect(history.past).toEqual(past);
    }),
  );
});
