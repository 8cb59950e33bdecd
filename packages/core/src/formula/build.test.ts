import { expect, test } from 'vitest';
import { add, createModelBuilder, literal } from './build.ts';

const about = (year: number) => ({ kind: 'totalCell', option: 'x', year }) as const;

test('each input exists once; a number is found by the path of what it is about', () => {
  const builder = createModelBuilder();
  const one = builder.input('/a', 5);
  expect(builder.input('/a', 7)).toBe(one);
  const { of } = builder.define('yen', about(1), literal(1));
  const { inputs, definitions, byId, byPointer } = builder.model();
  expect(inputs).toEqual([{ index: 0, pointer: '/a', base: 5 }]);
  expect(definitions.map(({ id, expression }) => [id, expression])).toEqual([['options/x/total/year/1', literal(1)]]);
  expect(byId.get('options/x/total/year/1')).toBe(of);
  expect(byPointer.get('/a')).toBe(inputs[0]);
});

test('a number follows what it is made of', () => {
  const builder = createModelBuilder();
  const parts = [builder.define('yen', about(1), literal(1)), builder.define('yen', about(2), literal(2))];
  builder.define('yen', { kind: 'total', option: 'x' }, add(parts));
  const { definitions } = builder.model();
  expect(definitions.map(({ id, index }) => `${index} ${id}`)).toEqual([
    '0 options/x/total/year/1',
    '1 options/x/total/year/2',
    '2 options/x/total',
  ]);
});
