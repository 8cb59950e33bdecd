// @ts-check
// docs/trust.md and docs/methodology-tests.md: what the tests have shown, and which test shows what.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PARTS } from '../../test/mutation/parts.ts';
import { FINDINGS } from '../../test/trust/findings.ts';
import { NONE, table } from './markdown.mjs';

const ROOT = new URL('../../', import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, ROOT), 'utf8');
/** @template T @param {string} path @returns {T | undefined} */
const readJson = (path) => (existsSync(new URL(path, ROOT)) ? JSON.parse(read(path)) : undefined);

/**
 * What `npm run trust` kept: the last result of each command, with its day.
 * @typedef {{
 *   times?: { date: string, seconds: Record<string, number> },
 *   coverage?: { date: string, rooms: Record<string, { branches: number, covered: number }> },
 *   fuzz?: { date: string, inputs: Record<string, number> },
 * }} Kept
 */

const NOT_KEPT = 'No result is kept.';
const percent = (/** @type {number} */ part, /** @type {number} */ whole) =>
  whole === 0 ? NONE : `${((100 * part) / whole).toFixed(1)} %`;

/** @param {Kept} kept */
function times({ times }) {
  if (!times) return NOT_KEPT;
  const rows = Object.entries(times.seconds).map(([name, seconds]) => [name, seconds.toFixed(1)]);
  return `Kept on ${times.date}.\n\n${table(['Stage', 'Seconds'], rows, 'lr')}`;
}

/** @param {Kept} kept */
function coverage({ coverage }) {
  if (!coverage) return NOT_KEPT;
  const rows = Object.entries(coverage.rooms).map(([room, { branches, covered }]) => [
    room,
    String(branches),
    String(branches - covered),
    percent(covered, branches),
  ]);
  const all = Object.values(coverage.rooms);
  const sum = (/** @type {'branches' | 'covered'} */ key) => all.reduce((total, room) => total + room[key], 0);
  rows.push([
    'all',
    String(sum('branches')),
    String(sum('branches') - sum('covered')),
    percent(sum('covered'), sum('branches')),
  ]);
  return `Kept on ${coverage.date}. Aim: 95 % of the branches of the core.\n\n${table(['Room of the core', 'Branches', 'Not taken', 'Taken'], rows, 'lrrr')}`;
}

/** @param {Kept} kept */
function fuzz({ fuzz }) {
  if (!fuzz) return NOT_KEPT;
  const rows = Object.entries(fuzz.inputs).map(([name, inputs]) => [name, inputs.toLocaleString('en')]);
  return `Kept on ${fuzz.date}. Each input ended in a result or a listed error.\n\n${table(['Kind of input', 'Inputs'], rows, 'lr')}`;
}

function mutation() {
  /** @type {readonly { file: string, was: string, becomes: string }[]} */
  const reasons = readJson('test/mutation/equivalent.json') ?? [];
  const rows = Object.keys(PARTS).map((part) => {
    /** @type {{ killed: number, once?: number, minutes: number, alive: typeof reasons } | undefined} */
    const found = readJson(`test/mutation/results/${part}.json`);
    if (!found) return [part, NONE, NONE, NONE, NONE, 'no result kept', NONE];
    const { killed, once = 0, minutes, alive } = found;
    const same = alive.filter((one) =>
      reasons.some(({ file, was, becomes }) => file === one.file && was === one.was && becomes === one.becomes),
    ).length;
    const open = alive.length - same;
    return [part, ...[killed, same, open, once].map(String), percent(killed, killed + open), minutes.toFixed(1)];
  });
  return table(['Part', 'Killed', 'Equivalent', 'Alive', 'Not tried', 'Score', 'Minutes'], rows, 'lrrrrrr');
}

function findings() {
  return table(
    ['', 'Fault', 'Test that holds it'],
    FINDINGS.map(({ id, fault, test }) => [id, fault, test ? `\`${test[0]}\` “${test[1]}”` : 'none yet']),
  );
}

export function trustDoc() {
  /** @type {Kept} */
  const kept = readJson('test/trust/kept.json') ?? {};
  return `# What the tests have shown

\`npm run docs\` writes this page. Do not edit it by hand. The figures are the last that were kept; \`npm run trust\` keeps what \`npm test\`, \`npm run coverage\` and \`npm run fuzz\` left behind.

## Stages of \`npm test\`

\`npm test\`, which \`.ci/run\` runs. ${times(kept)}

## Branches of the core

\`npm run coverage\`. ${coverage(kept)}

## Random inputs

\`npm run fuzz\` (10,000 of each kind), \`LONG=1 npm run fuzz\` (a million). ${fuzz(kept)}

## Mutation

\`npm run mutation -- PART\`: small changes to the code, and how many of them a test notices. Aim: 90 %. Those that change nothing anybody could see are in [equivalent.json](../test/mutation/equivalent.json), each with the reason; those not tried are run once, when a file is loaded. What lives: \`npm run mutation -- PART --alive\`. After tests were added to code that is as it was, \`--again\` asks only about what lived.

${mutation()}

## Which test shows which paragraph

[methodology-tests.md](methodology-tests.md), from marks in the tests.

## Faults once found

In what people type, keep and share (D), and under attack and fault (I). See also [threats](threat-model.md) and [keeping](keeping.md), where each row has its test.

${findings()}
`;
}

const HEADING = /^## (\d+) (.+)$/gm;
// The title that follows on the next lines, of a test, of a table of tests, or of a group.
const MARK =
  /^ *\/\/ methodology: ([a-z0-9, -]+)\n[^']*?\b(?:it|test|describe)(?:\.\w+)*(?:\([^\n]*?\))?\(\s*'((?:[^'\\]|\\.)+)'/gm;

/** The sections of the precise part, by the anchor of the English page. @returns {Map<string, string>} */
export function sections() {
  const slug = (/** @type {string} */ text) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-');
  return new Map(
    [...read('docs/methodology.en.md').matchAll(HEADING)].map(([, n, name = '']) => [
      slug(`${n} ${name}`),
      `${n} ${name}`,
    ]),
  );
}

/** Tests by the section they are marked with. @returns {readonly { section: string, file: string, title: string }[]} */
export function marks() {
  const files = ['packages/core/src/**/*.test.ts', 'test/**/*.test.ts'].flatMap((glob) =>
    globSync(glob, { cwd: fileURLToPath(ROOT) }),
  );
  return files
    .sort()
    .flatMap((file) =>
      [...read(file).matchAll(MARK)].flatMap(([, names = '', title = '']) =>
        names.split(',').map((section) => ({ section: section.trim(), file: file.replaceAll('\\\\', '/'), title })),
      ),
    );
}

export function methodologyTestsDoc() {
  const found = marks();
  const rows = [...sections()].map(([slug, name]) => [
    `[${name}](methodology.en.md#${slug})`,
    found
      .filter(({ section }) => section === slug)
      .map(({ file, title }) => `[${file.split('/').at(-1)}](../${file}) “${title}”`)
      .join('<br>') || NONE,
  ]);
  return `# Which test shows which section of the methodology

\`npm run docs\` writes this page from marks in the tests (\`// methodology: 7-insurance\` above a test). Do not edit it by hand. A section without a test fails \`test/docs/trust.test.ts\`, as does a mark that names no section.

${table(['Section', 'Tests'], rows)}
`;
}

/** Folders of the core, for coverage. @returns {readonly string[]} */
export const rooms = () =>
  readdirSync(new URL('packages/core/src', ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
