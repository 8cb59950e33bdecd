import { moveOption } from '@ec-tco/core/scenario';
import { expect, test } from 'vitest';
import { isPaidElsewhere } from './paid-elsewhere.ts';

test('of a move, the site that is left and what regains its customers', () => {
  const { option } = moveOption('self-built-managed', { id: 'x', language: 'ja', dataSet: 'draft-2022-10' });
  expect(option.lines.filter(isPaidElsewhere).map(({ name }) => name)).toEqual([
    '検索順位が戻るまでの広告',
    '移行が済むまでの今のサイトの費用',
    '移行が済むまでのWAF',
  ]);
});
