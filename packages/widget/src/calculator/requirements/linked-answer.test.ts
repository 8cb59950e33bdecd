import { expect, test } from 'vitest';
import { createStart } from '../starts.ts';
import { linkedAnswer } from './linked-answer.ts';

const shop = createStart('apparel-chain', 'ja');

test('an answer names the lines that pay for it, of each option that builds its own site', () => {
  const { lines } = linkedAnswer(shop, 'operation-5', { status: 'outsourced' });
  expect(lines?.map(({ option }) => option)).toEqual([
    'self-built-in-house',
    'self-built-outsourced',
    'self-built-managed',
  ]);
  for (const { option, line } of lines ?? []) {
    const found = shop.options.find(({ id }) => id === option)?.lines.find(({ id }) => id === line);
    expect(found?.tasks).toContain('waf');
  }
});

test('what was linked or unlinked by hand stays; what nobody meets costs nothing; no line, no link', () => {
  const line = { option: 'saas-upper', line: 'fee' };
  expect(linkedAnswer(shop, 'operation-5', { status: 'done', lines: [line] }).lines).toEqual([line]);
  expect(linkedAnswer(shop, 'operation-5', { status: 'done', lines: [] }).lines).toEqual([]);
  expect(linkedAnswer(shop, 'operation-5', { status: 'cannot' })).toEqual({ status: 'cannot' });
  expect(linkedAnswer(shop, 'build-8', { status: 'in-house' })).toEqual({ status: 'in-house' });
});
