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
  expect(seal(seal(history))).toEqual(seal(history));
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
