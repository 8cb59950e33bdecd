import { beforeAll, expect, it } from 'vitest';
import { examplePath, requireBuild, run, runProcess } from './run.ts';

beforeAll(requireBuild);

// The other tests of the command line call its main function; these show that a process does the same.
it.each([
  { args: ['--help', '--lang', 'en'], code: 0 },
  { args: ['compare', examplePath('2-tea-farm.json'), '--format', 'csv'], code: 0 },
  { args: ['compare', '-'], code: 1 },
  { args: ['document', 'approval', examplePath('2-tea-farm.json'), '--format', 'md'], code: 0 },
  { args: ['compose'], code: 2 },
])('a process answers as the function does: $args', async ({ args, code }) => {
  const process = await runProcess(args, { input: '{"no":', env: { LANG: 'ja_JP.UTF-8' } });
  expect(process).toEqual(await run(args, { input: '{"no":', env: { LANG: 'ja_JP.UTF-8' } }));
  expect(process.code).toBe(code);
});
