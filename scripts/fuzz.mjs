// @ts-check
// npm run fuzz: 10,000 random inputs of each kind (scenarios of both versions, JSON texts, links, files, workbooks, typed
// texts, command lines), with LONG=1 a million and more. What goes wrong is kept in test/hostile/regressions.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const words = ['vitest', 'run', '--project', 'core', 'test/hostile/fuzz', ...process.argv.slice(2)];
const child = spawn('npx', ['--no', ...words], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, FUZZ: '1' },
  shell: process.platform === 'win32',
});
child.on('close', (code) => process.exit(code ?? 1));
