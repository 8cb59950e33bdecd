import { expect, test } from 'vitest';
import { definedName } from './defined-name.ts';

test('paths that differ give names that differ, none of which is a cell', () => {
  const paths = ['/options/a-b/x', '/options/a/b/x', '/options/ab/x', '/business/tax2026', '/r1c1'];
  const names = paths.map((path) => definedName('in', path));
  expect(new Set(names).size).toBe(paths.length);
  for (const name of names) expect(name).toMatch(/^in_[A-Za-z0-9_.]+$/);
  expect(definedName('out', 'options/saas/lines/own-work/total')).toBe('out_options.saas.lines.own_work.total');
});
