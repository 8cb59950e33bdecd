// @ts-check
// npm run test:office: LibreOffice works the workbooks out anew, and turns the documents into pages.
// Installs LibreOffice and the second readers where they are absent and may be installed (Debian, Ubuntu, as root or by
// sudo). What cannot be had is said at the start and at the end. EC_TCO_OFFICE=skip leaves everything out, with a word.
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
// The system's own Python: others on the path have none of its packages.
const readers = () => works('/usr/bin/python3', ['-c', 'import openpyxl, docx']);

if (process.env.EC_TCO_OFFICE === 'skip') {
  console.log('Skipped as asked for: nothing worked the workbooks out anew.');
  process.exit(0);
}
if (!office() || !readers()) install();
if (!office()) {
  console.log(
    'LibreOffice is not on this machine and could not be installed: the workbooks were NOT checked against it.',
  );
  process.exit(0);
}
const NO_READERS =
  'openpyxl and python-docx are not on this machine and could not be installed: no second reader of Python opened the files. In npm test @e965/xlsx reads the workbooks.';
if (!readers()) console.log(NO_READERS);
const { status } = spawnSync('npx', ['--no', 'vitest', 'run', '--project', 'office', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, EC_TCO_OFFICE: '1' },
});
if (!readers()) console.log(NO_READERS);
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
