import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shareEqual } from '../../packages/core/src/scenario/share-equal.ts';

const folder = new URL('../../docs/examples/', import.meta.url);
const samples = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));

// Drawn once for each option, one price of all would seem to tell them apart.
test.each(samples)('%s states once what several of its options share', (name) => {
  const data = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;
  expect(shareEqual(data).shared).toEqual([]);
});
