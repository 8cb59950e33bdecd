import { expect, test } from 'vitest';
import { labelled } from './labelled.ts';

test.each([
  ['カート', '初期', 'カート（初期）'],
  ['Cart', 'Set-up', 'Cart (Set-up)'],
  ['カート', '', 'カート'],
])('%s, %s', (name, label, wanted) => expect(labelled(name, label)).toBe(wanted));
