import { expect, test } from 'vitest';
import { add, createModelBuilder, literal } from './build.ts';
import type { Expression } from './expression.ts';

const about = { kind: 'total', option: 'x' } as const;

test('each input and number exists once', () => {
  const builder = createModelBuilder();
  const one = builder.input('/a', 5);
  expect(builder.input('/a', 7)).toEqual(one);
  const define = (value: number) => builder.define('n', 'yen', about, () => literal(value));
  const first = define(1);
  expect(define(2)).toEqual(first);
  const { inputs, definitions, byId, byPointer } = builder.model();
  expect(inputs).toEqual([{ index: 0, pointer: '/a', base: 5 }]);
  expect(definitions.map(({ id, expression }) => [id, expression])).toEqual([['n', literal(1)]]);
  expect(byId.get('n')).toBe(definitions[0]);
  expect(byPointer.get('/a')).toBe(inputs[0]);
});

test('a number follows what it is made of', () => {
  const builder = createModelBuilder();
  const define = (id: string, expression: () => Expression) => builder.define(id, 'yen', about, expression);
  define('top', () => add([define('left', () => define('leaf', () => literal(1))), define('right', () => literal(2))]));
  const { definitions } = builder.model();
  expect(definitions.map(({ id, index }) => `${index} ${id}`)).toEqual(['0 leaf', '1 left', '2 right', '3 top']);
});
