// @ts-check
// npm run reproducible: builds and packs the sources in two fresh folders, each with an install of its own, and compares every byte of what is published;
// prints the checksums of the tarballs and, for script tags, the integrity of each file a page loads.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PACKAGES = ['core', 'report', 'cli', 'widget'];

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}
/** @param {string} file @param {string} algorithm @param {import('node:crypto').BinaryToTextEncoding} encoding */
const digest = (file, algorithm, encoding) => createHash(algorithm).update(readFileSync(file)).digest(encoding);

/** The files of a folder with their SHA-256. @param {string} dir */
const files = (dir) =>
  new Map(
    readdirSync(dir, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(dir, file)).isFile())
      .sort()
      .map((file) => /** @type {const} */ ([file, digest(join(dir, file), 'sha256', 'hex')])),
  );

/** Builds and packs what git knows, the changes of the working tree included. @param {string} folder */
function built(folder) {
  mkdirSync(folder, { recursive: true });
  const listed = run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], root);
  const list = spawnSync('tar', ['-cf', '-', '--null', '-T', '-', '--ignore-failed-read'], {
    cwd: root,
    input: listed,
    maxBuffer: 2 ** 30,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  spawnSync('tar', ['-xf', '-', '-C', folder], { input: list.stdout });
  run('npm', ['ci', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  run('npm', ['run', '--silent', 'build'], folder);
  const tarballs = join(folder, 'tarballs');
  mkdirSync(tarballs);
  const workspaces = PACKAGES.flatMap((name) => ['-w', `packages/${name}`]);
  run('npm', ['pack', '--silent', '--pack-destination', tarballs, ...workspaces], folder);
  return new Map([
    ...[...files(tarballs)].map(([file, sum]) => /** @type {const} */ ([`tarballs/${file}`, sum])),
    ...PACKAGES.flatMap((name) =>
      [...files(join(folder, 'packages', name, 'dist'))].map(
        ([file, sum]) => /** @type {const} */ ([`packages/${name}/dist/${file}`, sum]),
      ),
    ),
  ]);
}

const folder = mkdtempSync(join(tmpdir(), 'ec-tco-twice-'));
try {
  const first = built(join(folder, 'a'));
  const second = built(join(folder, 'another-folder/of-another-length'));
  const names = new Set([...first.keys(), ...second.keys()]);
  const different = [...names].filter((name) => first.get(name) !== second.get(name));
  for (const name of different) console.error(`differs: ${name}`);
  console.log(
    `${names.size} files, built twice: ${different.length === 0 ? 'the same bytes' : `${different.length} differ`}`,
  );
  console.log('\nsha256 of the tarballs');
  for (const [name, sum] of first) if (name.startsWith('tarballs/')) console.log(`  ${sum}  ${name.slice(9)}`);
  console.log('\nintegrity of the files for a page');
  const dist = join(folder, 'a/packages/widget/dist');
  for (const file of [...files(dist).keys()].filter((name) => /^(ec-tco-)/.test(name) && name.endsWith('.js'))) {
    console.log(`  sha384-${digest(join(dist, file), 'sha384', 'base64')}  ${file}`);
  }
  if (different.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
