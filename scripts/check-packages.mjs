// What npm would publish of each package, looked at by publint and by "are the types wrong". Run after a build.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
let failed = 0;
for (const name of ['core', 'report', 'cli', 'widget']) {
  const folder = `packages/${name}`;
  const attw = ['attw', '--pack', folder, '--profile', 'esm-only', '--no-emoji'];
  // Not modules to import: a script for the page, a description of the elements.
  if (name === 'widget')
    attw.push(
      '--exclude-entrypoints',
      'ec-tco-calculator.min.js',
      'ec-tco-calculator.classic.js',
      'integrity.json',
      'custom-elements.json',
    );
  for (const command of [['publint', '--strict', folder], attw]) {
    const { status } = spawnSync('npm', ['exec', '--no', '--', ...command], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) failed++;
  }
}
process.exit(failed > 0 ? 1 : 0);
