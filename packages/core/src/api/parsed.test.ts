import { beforeEach, expect, test, vi } from 'vitest';
import type { ParseResult } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/schema.ts';

let parsed: typeof import('./parsed.ts');
beforeEach(async () => {
  // As in a program that has read nothing yet.
  vi.resetModules();
  parsed = await import('./parsed.ts');
});

const made = { version: 2 } as Scenario;
const refused = (problems: readonly object[]) => () =>
  ({ ok: false, problems, more: 0 }) as unknown as ParseResult<Scenario>;

test('what nobody has read is no scenario yet', () => {
  expect(() => parsed.asParsed(made)).toThrow(expect.objectContaining({ code: 'not-a-scenario' }));
  expect(() => parsed.asParsed(made)).toThrow('read it with parseScenario()');
});

test('what was read is not read again; a copy is, by whoever read before', () => {
  const read = vi.fn((data: unknown): ParseResult<Scenario> => ({ ok: true, scenario: data as Scenario }));
  parsed.remembered({ ok: true, scenario: made }, read);
  expect(parsed.asParsed(made)).toBe(made);
  expect(read).not.toHaveBeenCalled();
  const copy = { ...made };
  expect(parsed.asParsed(copy)).toBe(copy);
  expect(parsed.asParsed(copy)).toBe(copy);
  expect(read).toHaveBeenCalledOnce();
});

test('of an earlier version, what it was made into counts', () => {
  parsed.remembered({ ok: true, scenario: made }, () => ({ ok: true, scenario: made }));
  expect(parsed.asParsed({ version: 1 } as unknown as Scenario)).toBe(made);
});

test.each([
  [[{ code: 'required', path: '/options', found: 'none' }], 'required at /options.'],
  [[{ code: 'wrong-type', path: '', found: 'a list' }], 'wrong-type at its root.'],
  [[], ' at its root.'],
] as const)('what cannot be read says where: %j', (problems, said) => {
  parsed.remembered(refused(problems)(), refused(problems));
  expect(() => parsed.asParsed({ ...made })).toThrow(
    expect.objectContaining({ code: 'not-a-scenario', message: `This is not a scenario: ${said}` }),
  );
});
