import { expect, test } from 'vitest';
import { capital } from './capital.ts';

test('only the first letter changes', () => {
  expect(['building, security', 'SaaS', '構築時', '', 'éclair'].map(capital)).toEqual([
    'Building, security',
    'SaaS',
    '構築時',
    '',
    'Éclair',
  ]);
});
