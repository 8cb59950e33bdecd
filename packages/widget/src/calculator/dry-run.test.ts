import { expect, it, vi } from 'vitest';
import * as computation from '../shared/computation.ts';
import { dryRun } from './dry-run.ts';

it('goes from the question to the answer, each step in its turn', () => {
  const compute = vi.spyOn(computation, 'compute');
  const verdictFor = vi.spyOn(computation, 'verdictFor');
  const [make, work, ...rest] = dryRun('ja');
  make?.();
  expect(compute).not.toHaveBeenCalled();
  work?.();
  expect(compute).toHaveBeenCalledOnce();
  expect(verdictFor).not.toHaveBeenCalled();
  for (const step of rest) step();
  expect(verdictFor.mock.results[0]?.type).toBe('return');
});
