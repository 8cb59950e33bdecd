import { parseScenario } from '@ec-tco/core';
import { expect, test } from 'vitest';
import { shop } from '../../contract/fixtures.ts';
import { FIRST_DAY, LAST_DAY, serialOf } from '../sheets/serial-date.ts';
import { readDate } from './read-date.ts';

test.each([
  ['2026-03-01'],
  ['2026/3/1'],
  ['２０２６．３．１'],
  [' 2026 年 3 月 1 日 '],
  ['令和8年3月1日'],
  ['令和 ８年３月１日'],
  ['R8.3.1'],
  ['r8/3/1'],
  ['1 March 2026'],
  ['Mar 1, 2026'],
  ['Mar. 1 2026'],
  [' 1 march 2026\n'],
  [serialOf('2026-03-01')],
  [serialOf('2026-03-01') + 0.5],
  [new Date(Date.UTC(2026, 2, 1))],
])('%s is 1 March 2026', (value) => expect(readDate(value)).toBe('2026-03-01'));

test.each([
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
  ['2028-02-29', '2028-02-29'],
  ['11 January 2026', '2026-01-11'],
  ['December 31, 2026', '2026-12-31'],
  [FIRST_DAY, FIRST_DAY],
  [LAST_DAY, LAST_DAY],
  [serialOf(LAST_DAY), LAST_DAY],
])('%s is %s', (value, day) => expect(readDate(value)).toBe(day));

test.each([
  '2026-02-30',
  '2027-02-29',
  '令和8年2月30日',
  '2026-13-01',
  '2026-00-10',
  '0026-03-01',
  // Years of two digits would be taken for those of the last century.
  '0095-03-01',
  'x2026-03-01',
  '2026-03-01x',
  'on 1 March 2026',
  '1 March 2026 at noon',
  '1 Foo 2026',
  '1989-12-31',
  '2200-01-01',
  '26/3/1',
  '3/1/2026',
  '昭和64年1月7日',
  '8年3月1日',
  'March 2026',
  '1 March 1 2026',
  '20261021',
  20_261_021,
  5,
  Number.NaN,
  new Date(Number.NaN),
  true,
  '',
])('%s is no day', (value) => expect(readDate(value)).toBeUndefined());

test('the days are those that a scenario can hold', () => {
  const holds = (due: string) => parseScenario({ ...shop, requirements: { 'build-1': { status: 'done', due } } }).ok;
  expect([FIRST_DAY, LAST_DAY, '2028-02-29'].map(holds)).toEqual([true, true, true]);
  expect(['1989-12-31', '2200-01-01', '2027-02-29', '2100-02-29', '2026-02-30'].map(holds)).toEqual(
    new Array(5).fill(false),
  );
});
