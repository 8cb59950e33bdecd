// @ts-check
// docs/trust.md and docs/methodology-tests.md: what the tests have shown, and which test shows what.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PARTS } from '../../test/mutation/parts.ts';
import { FINDINGS } from '../../test/trust/findings.ts';
import { SECTIONS_WITHOUT_TEST, WITHOUT_TEST } from '../../test/trust/paragraphs-without-test.ts';
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
 *   tasks?: { date: string, of: Record<string, { middle: number, worst: number, clock: number, phase: string }> },
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

/** @param {Kept} kept */
function tasks({ tasks }) {
  if (!tasks) return NOT_KEPT;
  const rows = Object.entries(tasks.of).map(([name, { middle, worst, clock, phase }]) => [
    name,
    ...[middle, worst, clock].map((ms) => ms.toFixed(0)),
    phase,
  ]);
  return `Kept on ${tasks.date}. Aim: none over 50 ms. Milliseconds of the processor; each scenario is gone through three times: what the page itself takes comes again in each, what a machine adds does not. The first row is a sample shop, which tells how fast the machine was.\n\n${table(['Scenario', 'Longest task: middle of three', 'worst of three', 'worst by the clock', 'the worst while'], rows, 'lrrrl')}`;
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

\`npm run docs\` writes this page. Do not edit it by hand. The figures are the last that were kept; \`npm run trust\` keeps what \`npm test\`, \`npm run coverage\`, \`npm run fuzz\` and \`npm run measure -- largest\` left behind.

## Stages of \`npm test\`

\`npm test\`, which \`.ci/run\` runs. ${times(kept)}

## Branches of the core

\`npm run coverage\`. ${coverage(kept)}

## Random inputs

\`npm run fuzz\` (10,000 of each kind), \`LONG=1 npm run fuzz\` (a million). ${fuzz(kept)}

## Longest tasks of the page

\`npm run measure -- largest\`: scenarios as large as the limits let them be, set, typed in, undone, scrolled, each section opened, told in another language and theme; a total explained, a copy kept and compared, a link made, printed; a request for approval in Word and the workbook saved, and that workbook opened again. ${tasks(kept)}

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

// The title that follows on the next lines, of a test, of a table of tests, or of a group.
const MARK =
  /^ *\/\/ methodology: ([a-z0-9, /-]+)\n[^'`]*?\b(?:it|test|describe)(?:\.\w+)*(?:\([^\n]*?\))?\(\s*(?:'((?:[^'\\]|\\.)+)'|"([^"]+)"|`([^`]+)`)/gm;

/** Words of a text, for an address. @param {string} text */
const slug = (text) =>
  text
    .replaceAll(/\]\([^)]*\)/g, ' ')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');

/**
 * The paragraphs of the methodology, each with the formulas and tables that follow it. A mark names one by its section (a
 * number, or the words of its heading) and its first words, as many as tell it from the others: `2/a-line-wholly`.
 * @returns {readonly { section: string, heading: string, words: string, text: string }[]}
 */
export function paragraphs() {
  /** @type {{ section: string, heading: string, words: string, text: string }[]} */
  const found = [];
  let [section, heading] = ['', ''];
  const blocks = read('docs/methodology.en.md')
    .replaceAll(/^```[^]*?^```$/gm, (code) => code.replaceAll(/\n\n+/g, '\n'))
    .split(/\n\n+|\n(?=- |\d\. )/);
  for (const text of blocks) {
    const [, level = '', title = ''] = /^(#+) (.+)/.exec(text) ?? [];
    if (level === '##') [section, heading] = [/^\d+/.exec(title)?.[0] ?? slug(title), title];
    if (level !== '' || section === '' || /^(---|<!--)/.test(text)) continue;
    const goesOn = found.at(-1)?.section === section && /^(```|\|)/.test(text);
    if (!goesOn) found.push({ section, heading, words: slug(text), text });
  }
  return found;
}

/** Whether a name, of a mark or of what has no test, is that of a paragraph. @type {(name: string, paragraph: { section: string, words: string }) => boolean} */
export const isNameOf = (name, { section, words }) => `${section}/${words}-`.startsWith(`${name}-`);

/** Tests by the paragraph they are marked with. @returns {readonly { name: string, file: string, title: string }[]} */
export function marks() {
  const files = ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'].flatMap((glob) =>
    globSync(glob, { cwd: fileURLToPath(ROOT) }),
  );
  return files.sort().flatMap((file) =>
    [...read(file).matchAll(MARK)].flatMap(([, names = '', single, double, template]) =>
      names.split(',').map((name) => ({
        name: name.trim(),
        file: file.replaceAll('\\', '/'),
        title: (single ?? double ?? template ?? '').replaceAll("\\'", "'"),
      })),
    ),
  );
}

/** The first words of a paragraph, without what only marks them. @param {string} text */
function beginning(text) {
  const plain = text
    .replace(/^(- |```\w*\n)/, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/[*`|]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const words = plain.split(' ').slice(0, 8).join(' ');
  return words === plain ? plain : `${words} …`;
}

export function methodologyTestsDoc() {
  const found = marks();
  const all = paragraphs().filter(({ section }) => !SECTIONS_WITHOUT_TEST.includes(section));
  const anchor = (/** @type {string} */ heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-');
  const sections = [...new Set(all.map(({ heading }) => heading))].map((heading) => {
    const rows = all
      .filter((one) => one.heading === heading)
      .map((one) => {
        const tests = found
          .filter(({ name }) => isNameOf(name, one))
          .map(({ file, title }) => `[${file.split('/').at(-1)}](../${file}) “${title}”`);
        const [, why] = Object.entries(WITHOUT_TEST).find(([name]) => isNameOf(name, one)) ?? [];
        return [beginning(one.text), tests.join('<br>') || `no test: ${why}`];
      });
    return `## [${heading}](methodology.en.md#${anchor(heading)})\n\n${table(['Paragraph', 'Tests'], rows)}`;
  });
  return `# Which test shows which paragraph of the methodology

\`npm run docs\` writes this page from marks in the tests: \`// methodology: 7/per-incident\` above a test names a paragraph by its section and first words. Do not edit it by hand. A paragraph without a test fails \`test/docs/trust.test.ts\`, as does a mark that names none; what states nothing to be tested is listed with the reason. Section 17 tells what the product does not do.

${sections.join('\n\n')}
`;
}

/** Folders of the core, for coverage. @returns {readonly string[]} */
export const rooms = () =>
  readdirSync(new URL('packages/core/src', ROOT), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
