import { expect, it } from 'vitest';
import { aheadWithNoLess, whoIsAhead } from './ahead.ts';

const TIMES: Readonly<Record<string, number>> = {
  all: 100,
  part: 10,
  bare: 1,
  floor: 2,
  loop: 50,
  twin: 90,
  slow: 400,
};
const ratioOf = (left: string, right: string) => {
  const x = (TIMES[left] ?? 0) / (TIMES[right] ?? 0);
  return { q1: x, median: x, q3: x };
};
const OURS = [
  { name: 'all', ours: true, gives: ['cells', 'exact', 'findings'] },
  { name: 'part', ours: true, gives: ['cells', 'exact'] },
  { name: 'bare', ours: true, gives: ['cells'] },
];

it('compares with the row that gives everything and with the fastest that gives as much', () => {
  const found = whoIsAhead([...OURS, { name: 'loop', gives: ['cells', 'exact'] }], 'all', ratioOf);
  expect(found).toEqual([
    {
      peer: 'loop',
      headline: { row: 'all', ratio: ratioOf('all', 'loop'), lacks: ['findings'] },
      like: { row: 'part', ratio: ratioOf('part', 'loop'), lacks: [] },
    },
  ]);
  // Ahead of the whole, which gives more; behind its like.
  expect(aheadWithNoLess(found)).toEqual([]);
});

it('leaves out peers that are behind both', () => {
  expect(whoIsAhead([...OURS, { name: 'slow', gives: ['cells'] }], 'all', ratioOf)).toEqual([]);
});

it('names a peer that is ahead and gives as much', () => {
  const twin = { name: 'twin', gives: ['cells', 'exact', 'findings'] };
  expect(aheadWithNoLess(whoIsAhead([...OURS, twin], 'all', ratioOf))).toEqual(['twin']);
  const floor = { name: 'floor', gives: ['cells', 'exact'] };
  expect(aheadWithNoLess(whoIsAhead([...OURS, floor], 'all', ratioOf))).toEqual(['floor']);
});

it('needs the row that gives everything', () => {
  expect(() => whoIsAhead(OURS, 'none', ratioOf)).toThrow('no row none');
});
