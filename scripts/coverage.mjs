// @ts-check
// npm run coverage: which branches of the core are taken by the tests that were written for them. Tests that draw at random
// are left out: they take most of the time, and what they reach they reach by chance. About three minutes on two cores.
import { spawnSync } from 'node:child_process';

const TESTS = [
  'packages/core',
  ...['findings', 'judgement', 'personas', 'upgrade', 'analyst'].map((folder) => `test/${folder}/`),
  ...['test/rules-truth-table.test.ts', 'test/hostile/hostile.test.ts', 'test/api/wrong-arguments.test.ts'],
  ...['decisions', 'explanations', 'result-numbers'].map((name) => `test/audit/${name}.test.ts`),
];
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'core', '--testTimeout', '300000'],
    ...['--coverage', '--coverage.include', 'packages/core/src/**/*.ts', ...process.argv.slice(2), ...TESTS],
  ],
  { stdio: 'inherit', env: { ...process.env, EC_TCO_ON_PURPOSE: '1' } },
);
process.exit(status ?? 1);
