import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PARTS } from './parts.ts';

/** What was counted last, which test/docs compares with the results that are kept. */
const TRUST = readFileSync(new URL('../../docs/trust.md', import.meta.url), 'utf8');

test.each(Object.keys(PARTS))('%s: nine in ten changes of the code are noticed', (part) => {
  const [, score] = new RegExp(`^\\| ${part} \\|.* ([\\d.]+) % \\|`, 'm').exec(TRUST) ?? [];
  expect(Number(score)).toBeGreaterThanOrEqual(90);
});
