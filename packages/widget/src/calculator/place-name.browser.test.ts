import { expect, test } from 'vitest';
import { placeName } from './place-name.ts';

test('an id, else nothing for the first of the page and a number for each after it', () => {
  document.body.innerHTML = '<x-a></x-a><p><x-a></x-a></p><x-a id="own"></x-a><x-b></x-b><x-a></x-a>';
  expect([...document.querySelectorAll('x-a, x-b')].map((element) => placeName(element))).toEqual([
    '',
    '2',
    'own',
    '',
    '3',
  ]);
  expect(placeName(document.createElement('x-a'))).toBe('');
});
