import { expect, test } from 'vitest';
import { nameIn } from './name-in.ts';

test('what has no name is called what it is, an object’s own properties too', () => {
  const name = nameIn({ fee: '月額', empty: '' });
  expect(['fee', 'empty', 'gone', 'constructor', '__proto__'].map(name)).toEqual([
    '月額',
    '',
    'gone',
    'constructor',
    '__proto__',
  ]);
});
