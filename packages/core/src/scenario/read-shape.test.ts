import { describe, expect, test } from 'vitest';
import { readShape } from './read-shape.ts';
import { either, kinds, number, object, oneOf, type Shape } from './shape.ts';

/** All that is wrong: code, place, what was found, what may stand there. */
const told = (shape: Shape, data: unknown) =>
  readShape(shape, data)
    .faults.flat()
    .map(({ code, path, found, allowed }) => [code, path, found, allowed]);
const type = (name: string) => ({ kind: 'type', type: name });
const TEXT: Shape = { type: 'text', min: 2, max: 4, format: 'id' };
const LIST: Shape = { type: 'list', of: number(0, 9), min: 1, max: 2 };
const RECORD: Shape = { type: 'record', key: { type: 'text', format: 'id' }, of: number(0, 9) };
const BY_NAME: Shape = { type: 'record', key: oneOf('a', 'b'), of: number(0, 9) };
const OBJECT = object({ a: number(0, 9), 'b?': { type: 'boolean' } });
const KIND = kinds({ one: { a: number(0, 9) }, two: { b: number(0, 9) } });
const QUANTITY = either(number(0, 9), object({ low: number(0, 9), base: number(0, 9), high: number(0, 9) }));

describe('what fits comes back, and nothing is wrong with it', () => {
  test.each<[Shape, unknown]>([
    ...[0, 9, 0.5].map((value) => [number(0, 9), value] as [Shape, unknown]),
    [number(0, 9, true), 5],
    [TEXT, 'ab'],
    [TEXT, 'abcd'],
    [{ type: 'text' }, ''],
    // Four characters of two code units each: JSON Schema counts four, too.
    [{ type: 'text', max: 4 }, '😀😀😀😀'],
    [{ type: 'boolean' }, false],
    [oneOf('a', 1, true), 1],
    [LIST, [1]],
    [LIST, [1, 2]],
    [{ type: 'list', of: number(0, 9) }, []],
    [RECORD, { x: 1, y: 2 }],
    [BY_NAME, { a: 1 }],
    [OBJECT, { a: 1 }],
    [OBJECT, { a: 1, b: true }],
    [KIND, { kind: 'two', b: 1 }],
    [QUANTITY, 5],
    [QUANTITY, { low: 1, base: 2, high: 3 }],
  ])('%o: %o', (shape, data) => expect(readShape(shape, data)).toEqual({ data, faults: [] }));

  test('a copy, in the order of the shape’s keys; a key that may be left out stays where it is undefined', () => {
    const data = { b: undefined, a: 1 };
    const { data: copy } = readShape(OBJECT, data);
    expect(copy).not.toBe(data);
    expect(Object.keys(copy as object)).toEqual(['a', 'b']);
    expect(Object.keys(readShape(OBJECT, { a: 1 }).data as object)).toEqual(['a']);
  });
});

describe('what does not fit is told with its place', () => {
  const keys = (...names: readonly string[]) => ({ kind: 'keys', keys: names });
  test.each<[string, Shape, unknown, readonly unknown[]]>([
    ['no number', number(0, 9), '5', ['wrong-type', '', '"5"', type('number')]],
    ['nothing', number(0, 9), undefined, ['missing', '', 'undefined', type('number')]],
    ['too little', number(0, 9), -1, ['out-of-range', '', '-1', { kind: 'range', min: 0, max: 9 }]],
    ['too much', number(0, 9), 10, ['out-of-range', '', '10', { kind: 'range', min: 0, max: 9 }]],
    ['a part of one', number(0, 9, true), 0.5, ['wrong-type', '', '0.5', type('integer')]],
    ['no text', TEXT, 5, ['wrong-type', '', '5', type('string')]],
    ['a text too short', TEXT, 'a', ['wrong-length', '', '"a"', { kind: 'length', min: 2, max: 4 }]],
    ['a text too long', TEXT, 'abcde', ['wrong-length', '', '"abcde"', { kind: 'length', min: 2, max: 4 }]],
    [
      'a text too long, of any least length',
      { type: 'text', max: 1 },
      'ab',
      ['wrong-length', '', '"ab"', { kind: 'length', max: 1 }],
    ],
    [
      'one character too many, whatever it is written with',
      { type: 'text', max: 1 },
      '😀x',
      ['wrong-length', '', '"😀x"', { kind: 'length', max: 1 }],
    ],
    [
      'a text too short, of any most length',
      { type: 'text', min: 1 },
      '',
      ['wrong-length', '', '""', { kind: 'length', min: 1 }],
    ],
    ['a text written otherwise', TEXT, 'A b', ['wrong-format', '', '"A b"', { kind: 'pattern', format: 'id' }]],
    ['no yes or no', { type: 'boolean' }, 1, ['wrong-type', '', '1', type('boolean')]],
    ['none of them', oneOf('a', 1), 'b', ['not-allowed', '', '"b"', { kind: 'one-of', values: ['a', 1] }]],
    ['no list', LIST, {}, ['wrong-type', '', expect.any(String), type('array')]],
    ['a list too short', LIST, [], ['wrong-length', '', expect.any(String), { kind: 'items', min: 1, max: 2 }]],
    ['a list too long', LIST, [1, 2, 3], ['wrong-length', '', expect.any(String), { kind: 'items', min: 1, max: 2 }]],
    [
      'a list too long, of any least length',
      { type: 'list', of: number(0, 9), max: 1 },
      [1, 2],
      ['wrong-length', '', expect.any(String), { kind: 'items', max: 1 }],
    ],
    ['one of a list', LIST, [1, 'x'], ['wrong-type', '/1', '"x"', type('number')]],
    ['no record', RECORD, [], ['wrong-type', '', expect.any(String), type('object')]],
    ['a value of a record', RECORD, { x: 'y' }, ['wrong-type', '/x', '"y"', type('number')]],
    ['a key of a record', RECORD, { 'X Y': 5 }, ['wrong-format', '/X Y', '5', { kind: 'pattern', format: 'id' }]],
    ['a key that is none of them', BY_NAME, { a: 1, c: 2 }, ['unknown-key', '/c', '"c"', keys('a', 'b')]],
    ['no object', OBJECT, null, ['wrong-type', '', 'null', type('object')]],
    ['a list for an object', OBJECT, [], ['wrong-type', '', expect.any(String), type('object')]],
    ['a key that is missing', OBJECT, {}, ['missing', '/a', 'undefined', type('number')]],
    ['a key too many', OBJECT, { a: 1, c: 2 }, ['unknown-key', '/c', '"c"', keys('a', 'b')]],
    [
      'a kind that is none',
      KIND,
      { kind: 'three' },
      ['not-allowed', '/kind', '"three"', { kind: 'one-of', values: ['one', 'two'] }],
    ],
    [
      'a kind that all objects have',
      KIND,
      { kind: 'toString' },
      ['not-allowed', '/kind', '"toString"', { kind: 'one-of', values: ['one', 'two'] }],
    ],
    ['no kind', KIND, {}, ['missing', '/kind', 'undefined', { kind: 'one-of', values: ['one', 'two'] }]],
    ['no object where a kind is told by one', KIND, 5, ['wrong-type', '', '5', type('object')]],
    ['a key of another kind', KIND, { kind: 'one', a: 1, b: 2 }, ['unknown-key', '/b', '"b"', keys('kind', 'a')]],
    ['neither a number nor a range', QUANTITY, 'x', ['wrong-type', '', '"x"', type('quantity')]],
    ['nothing of either', QUANTITY, undefined, ['missing', '', 'undefined', type('quantity')]],
    ['neither of two objects', either(OBJECT, object({ c: number(0, 9) })), 5, ['wrong-type', '', '5', type('object')]],
    [
      'a number out of range, not a range that is none',
      QUANTITY,
      10,
      ['out-of-range', '', '10', { kind: 'range', min: 0, max: 9 }],
    ],
    ['a range that lacks an end', QUANTITY, { low: 1, base: 2 }, ['missing', '/high', 'undefined', type('number')]],
    [
      'a range out of range',
      QUANTITY,
      { low: 1, base: 2, high: 10 },
      ['out-of-range', '/high', '10', { kind: 'range', min: 0, max: 9 }],
    ],
  ])('%s', (_, shape, data, problem) => expect(told(shape, data)).toEqual([problem]));

  test('all that is wrong is told, keys that may not be there as one fault', () => {
    expect(told(OBJECT, { a: 10, b: 1, c: 2, d: 3 }).map(([code, path]) => [path, code])).toEqual([
      ['/a', 'out-of-range'],
      ['/b', 'wrong-type'],
      ['/c', 'unknown-key'],
      ['/d', 'unknown-key'],
    ]);
    expect(readShape(OBJECT, { a: 1, c: 2, d: 3 }).faults).toHaveLength(1);
  });

  test('of two ways the one that was meant: the one with fewer faults, or the only one whose parts are of their types', () => {
    const ways = either(object({ a: number(0, 9), b: number(0, 9) }), object({ c: number(0, 9) }));
    expect(told(ways, { a: 1, b: 'x' }).map(([, path]) => path)).toEqual(['/b']);
    // Keys of either way are told as those that may be there.
    expect(told(ways, { c: 1, d: 2 })).toEqual([['unknown-key', '/d', '"d"', keys('a', 'b', 'c')]]);
    expect(told(ways, { c: 10 }).map(([code, path]) => [code, path])).toEqual([['out-of-range', '/c']]);
  });
});
