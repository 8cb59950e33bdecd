// @ts-check
// npm run test:engines: the main job (question, answer, a change, an explanation, a link, paper) in Firefox and WebKit.
// Installs them where Debian's packages can be had, and says which engine was not tried where they cannot.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ENGINES } from '../test/engines/find.ts';
import { isBuilt } from './demo-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (/** @type {string} */ command, /** @type {readonly string[]} */ args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
/** @param {import('../test/engines/find.ts').Engine} engine */
const isMissing = (engine) => 'missing' in engine.find();

const wanted = ENGINES.filter(isMissing).flatMap(({ packages }) => packages);
if (wanted.length > 0 && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
  console.log(`Installing ${wanted.join(' ')} ...`);
  if (run('apt-get', ['update', '-qq']) === 0) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
  }
}
for (const engine of ENGINES) {
  const found = engine.find();
  if ('missing' in found) {
    console.log(`NOT TRIED: ${engine.name}: ${found.missing}. On Debian: apt-get install ${engine.packages.join(' ')}`);
  }
}
if (ENGINES.every(isMissing)) process.exit(0);
if (!isBuilt() && run('npm', ['run', '--silent', 'build']) !== 0) process.exit(1);
process.exit(run('npm', ['exec', '--no', '--', 'vitest', 'run', '--project', 'core', 'test/engines']));
