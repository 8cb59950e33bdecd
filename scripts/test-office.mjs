// @ts-check
// npm run test:office: LibreOffice works the workbooks out anew, and turns the documents into pages.
// Installs LibreOffice where it is absent and may be installed (Debian, Ubuntu, as root or by sudo). EC_TCO_OFFICE=skip
// leaves everything out, with a word.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = [
  ...['libreoffice-calc-nogui', 'libreoffice-writer-nogui', 'fonts-noto-cjk'],
  // The second readers of the files, and what makes pictures of pages.
  'python3-openpyxl',
  'python3-docx',
  'poppler-utils',
];

/** @param {string} program @param {readonly string[]} [args] */
const works = (program, args = ['--version']) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
const office = () => works('soffice') || works('libreoffice');

if (process.env.EC_TCO_OFFICE === 'skip') {
  console.log('Skipped as asked for: nothing worked the workbooks out anew.');
  process.exit(0);
}
if (!office()) install();
if (!office()) {
  console.log(
    'LibreOffice is not on this machine and could not be installed: the workbooks were NOT checked against it.',
  );
  process.exit(0);
}
const { status } = spawnSync('npx', ['--no', 'vitest', 'run', '--project', 'office', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EC_TCO_OFFICE: '1' },
});
process.exit(status ?? 1);

function install() {
  if (!existsSync('/usr/bin/apt-get')) return;
  const sudo = process.getuid?.() === 0 ? [] : works('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
  if (!sudo) return;
  console.log(`Installing ${PACKAGES.join(', ')} (about 90 MB) ...`);
  const apt = (/** @type {readonly string[]} */ ...args) => {
    const [program = 'apt-get', ...rest] = [...sudo, 'apt-get', ...args];
    return spawnSync(program, rest, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  };
  const wanted = ['install', '-y', '--no-install-recommends', ...PACKAGES];
  if (apt(...wanted).status === 0) return;
  apt('update');
  apt(...wanted);
}
