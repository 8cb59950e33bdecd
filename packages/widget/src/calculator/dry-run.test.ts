import { expect, it, vi } from 'vitest';
import * as computation from '../shared/computation.ts';
import { dryRun } from './dry-run.ts';

/** Only the last step, which a browser has to take, draws there. */
const nowhere = {} as ParentNode;

it('goes from the question to the answer, each step in its turn', () => {
  const compute = vi.spyOn(computation, 'compute');
  const verdictFor = vi.spyOn(computation, 'verdictFor');
  const [make, work, say] = dryRun('ja', nowhere);
  make?.();
  expect(compute).not.toHaveBeenCalled();
  work?.();
  expect(compute).toHaveBeenCalledOnce();
  expect(verdictFor).not.toHaveBeenCalled();
  say?.();
  expect(verdictFor.mock.results[0]?.type).toBe('return');
});
