// npm run dependencies: writes docs/dependencies.md, what of others ships with the packages: why it is there, how large it
// is as installed, under which licence. Every direct one needs its reason here.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}docs/dependencies.md`;
const PACKAGES = ['core', 'report', 'cli', 'widget'];

/** Why a package is asked for, by its name. */
const REASONS: Readonly<Record<string, string>> = {
  'decimal.js': 'exact decimal arithmetic: money, rates and their powers to the yen',
  'pure-rand': 'seeded random numbers that are the same on every machine, for sampling',
  zod: 'the scenario’s JSON Schema; its schema is the one description of the format',
  docx: 'Word documents',
  fflate: 'zip, for the limits on a workbook before it is read',
  hucre: 'Excel workbooks, written and read',
  'ts-ics': 'calendar entries',
  'd3-scale': 'scales and ticks of the charts',
  'd3-shape': 'curves of the charts',
  lit: 'web components',
};

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
}

const json = <T>(path: string): T => JSON.parse(readFileSync(join(root, path), 'utf8')) as T;

/** Bytes of a package's own files, without packages inside it. */
function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? sizeOf(path) : statSync(path).size);
  }, 0);
}

/** Direct ones and what these ask for in turn, as the lock file has them. */
function shipped(): readonly (readonly [string, ReadonlySet<string>])[] {
  const { packages } = json<{ packages: Readonly<Record<string, Manifest>> }>('package-lock.json');
  const askedBy = new Map<string, Set<string>>();
  const queue = PACKAGES.flatMap((name) =>
    Object.keys(json<Manifest>(`packages/${name}/package.json`).dependencies ?? {}).map(
      (id): readonly [string, string, string] => [id, `@ec-tco/${name}`, `packages/${name}`],
    ),
  );
  for (let i = 0; i < queue.length; i += 1) {
    const [id, by, from] = queue[i] ?? ['', '', ''];
    if (id.startsWith('@ec-tco/')) continue;
    const path = [`${from}/node_modules/${id}`, `node_modules/${id}`].find((one) => packages[one]);
    if (!path) continue;
    const known = askedBy.get(path);
    if (known) {
      known.add(by);
      continue;
    }
    if (packages[path]?.hasInstallScript) throw new Error(`${id} runs a script when it is installed`);
    askedBy.set(path, new Set([by]));
    for (const next of Object.keys(packages[path]?.dependencies ?? {})) queue.push([next, id, path]);
  }
  const nameIn = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return [...askedBy].sort(([a], [b]) => (nameIn(a) < nameIn(b) ? -1 : 1));
}

/** The document, as it should be. */
export function dependenciesText(): string {
  const rows = shipped().map(([path, by]) => {
    const { name, version, license } = json<Manifest>(`${path}/package.json`);
    const ours = [...by].filter((one) => one.startsWith('@ec-tco/'));
    const reason = ours.length > 0 ? REASONS[name] : `asked for by ${[...by].sort().join(', ')}`;
    if (reason === undefined) throw new Error(`${name}: say in scripts/dependencies.ts why it is there`);
    if (typeof license !== 'string') throw new Error(`${name}: no licence`);
    const kilobytes = Math.ceil(sizeOf(join(root, path)) / 1024);
    return `| ${name} ${version} | ${ours.map((one) => one.replace('@ec-tco/', '')).join(', ') || '—'} | ${license} | ${kilobytes} | ${reason} |`;
  });
  return `# What ships of others

Written by \`npm run dependencies\`; a test fails when it is not as it would be written. The packages ask for what is listed
here and for nothing else; bundles hold what they use of it, with the licences in \`THIRD-PARTY-NOTICES.txt\`. Sizes are
those of the installed package, in kB: what a page loads is in \`npm run size\`. Each is pinned with its checksum in
\`package-lock.json\`. No package runs a script when it is installed.

| Package | Asked for by | Licence | kB | Why |
| --- | --- | --- | ---: | --- |
${rows.join('\n')}
`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(file, dependenciesText());
