import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from './read-json.ts';

const pathsOf = (json: string) => {
  const read = readJson(json);
  return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
};

test.each([
  ['{"a":1,"a":2}', ['duplicate-key /a']],
  ['{"a":1,"\\u0061":2}', ['duplicate-key /a']],
  ['{"x":{"b":[0,{"c":1,"d":",","c":2}]}}', ['duplicate-key /x/b/1/c']],
  ['{"a":{"k":1},"b":{"k":1}}', []],
  ['[{"k":1},{"k":1}]', []],
  ['{"a":["a","a"],"b":"a"}', []],
  ['{"a/b":1,"a/b":2,"~":1,"~":2}', ['duplicate-key /a~1b', 'duplicate-key /~0']],
  ['{"a":"{\\"a\\":1}","b":"a\\\\","a":"}"}', ['duplicate-key /a']],
  ['{"a":{"a":1,"a":2},"a":3}', ['duplicate-key /a/a', 'duplicate-key /a']],
  ['{"":1,"":2}', ['duplicate-key /']],
  ['{"a":1,}', ['not-json ']],
  ['', ['not-json ']],
])('%s', (json, expected) => expect(pathsOf(json)).toEqual(expected));

test('what was written as JSON comes back, with a byte order mark too', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      const again = JSON.stringify(JSON.parse(json));
      expect(readJson(`\uFEFF${again}`)).toEqual({ ok: true, data: JSON.parse(again) as unknown });
    }),
  );
});

test('at most 100 are told', () => {
  expect(pathsOf(`{${Array.from({ length: 300 }, () => '"a":1').join(',')}}`)).toHaveLength(100);
});
