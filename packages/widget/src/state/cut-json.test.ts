import { expect, test } from 'vitest';
import { readCutJson } from './cut-json.ts';

test.each<[string, unknown]>([
  ['{"a":[1,2]}', { a: [1, 2] }],
  // Up to the last value that is complete, with what is open closed.
  ['{"a":[1,2', { a: [1] }],
  ['{"a":[1,2],"b":{"c":3}', { a: [1, 2], b: { c: 3 } }],
  ['{"a":[1,2],"b":{"c":3},"d', { a: [1, 2], b: { c: 3 } }],
  ['{"a":{"b":[{"c":1},{', { a: { b: [{ c: 1 }, {}] } }],
  ['[1,[2,[3', [1, [2, []]]],
  // What stands in a text opens and closes nothing, and an escaped quotation mark does not end it.
  ['{"a":"}],{[","b":1,', { a: '}],{[', b: 1 }],
  [String.raw`{"a":"x\"},[","b":2,`, { a: 'x"},[', b: 2 }],
  [String.raw`{"a":"x\\","b":3,`, { a: 'x\\', b: 3 }],
  ['{"a":"x', {}],
  // Nothing is behind a bracket that closes another.
  ['{"a":[1,2},"b":3}', { a: [1] }],
  ['{"a":1}}', { a: 1 }],
  ['{', {}],
  ['', undefined],
  ['x', undefined],
  ['"x', undefined],
  ['{"a":tru,', undefined],
])('%s', (text, value) => expect(readCutJson(text)).toEqual(value));
