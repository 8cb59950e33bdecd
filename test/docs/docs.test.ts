import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SEVERITY_KIND_NAMES } from '@ec-tco/core/format';
import ts from 'typescript';
import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../packages/cli/src/commands.ts';
import { parseArguments } from '../../packages/cli/src/parse-arguments.ts';
import { START_IDS } from '../../packages/widget/src/calculator/starts.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const readmes = ['', ...readdirSync(join(root, 'packages')).map((name) => `packages/${name}`)].flatMap((at) =>
  readdirSync(join(root, at))
    .filter((name) => /^README.*\.md$/.test(name))
    .map((name) => join(at, name)),
);
// The pages of the API are made from the sources, and are not in the repository.
const files = [
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readmes,
  ...markdownIn('docs').filter((path) => !path.startsWith('docs/api/')),
];
/** What has changed is told with the commands and paths of its time. */
const withHistory = ['CHANGELOG.md', ...files];
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

interface Block {
  readonly language: string;
  readonly text: string;
}

/** Fenced code, and the text without it. */
function parts(markdown: string): { readonly blocks: readonly Block[]; readonly prose: string } {
  const blocks: Block[] = [];
  const prose = markdown.replace(/^```([^\n]*)\n([\s\S]*?)^```$/gm, (_, language: string, text: string) => {
    blocks.push({ language: language.trim(), text });
    return '';
  });
  return { blocks, prose };
}

/** A heading's anchor, as GitHub makes it. */
const slug = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

const anchors = new Map<string, ReadonlySet<string>>();

function anchorsOf(path: string): ReadonlySet<string> {
  const known = anchors.get(path) ?? readAnchors(path);
  anchors.set(path, known);
  return known;
}

function readAnchors(path: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...parts(textOf(path)).prose.matchAll(/^#{1,6} +(.+)$/gm)].map(([, heading = '']) => {
      const base = slug(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('`', ''));
      const times = seen.get(base) ?? 0;
      seen.set(base, times + 1);
      return times === 0 ? base : `${base}-${times}`;
    }),
  );
}

describe('what is generated', () => {
  it('is as scripts/make-docs.mjs would write it', { timeout: 60_000 }, async () => {
    // By address: the script has no types of its own.
    const script = (await import(/* @vite-ignore */ pathToFileURL(join(root, 'scripts/make-docs.mjs')).href)) as {
      readonly outdatedDocs: () => readonly string[];
    };
    expect(script.outdatedDocs(), 'run: node scripts/setup.mjs scripts/make-docs.mjs').toEqual([]);
  });
});

describe('links within the repository', () => {
  it.each(withHistory)('%s', (path) => {
    const { prose } = parts(textOf(path));
    const targets = [...prose.matchAll(/\]\(([^)\s]+)\)|(?:href|src|srcset)="([^"]+)"/g)]
      .map(([, inline, attribute]) => inline ?? attribute ?? '')
      .filter((target) => !/^(?:[a-z]+:|\/\/)/i.test(target));
    const broken = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const at = file === '' ? path : join(dirname(path), decodeURIComponent(file));
      if (!existsSync(join(root, at))) return true;
      return anchor !== undefined && at.endsWith('.md') && !anchorsOf(at).has(decodeURIComponent(anchor));
    });
    expect(broken).toEqual([]);
  });
});

const sources = ['packages', 'scripts', 'site', 'stories', 'test']
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs}`, { cwd: root, exclude: ['**/node_modules', '**/dist'] }))
  .map((path) => `/${path}\n`)
  .join('');

describe('sources that the docs name', () => {
  it.each(files)('%s', (path) => {
    const named = parts(textOf(path)).prose.matchAll(/`([^`\s]+\/[^`\s]+\.(?:ts|mjs))`/g);
    const gone = [...named].flatMap(([, at = '']) => {
      // `core/…` lies in packages/core/src; the beginning of any other path may be left out.
      const whole = at.replace(/^(core|report|cli|widget)\//, 'packages/$1/src/');
      const end = whole.replaceAll('.', '\\.').replaceAll('*', '[^/\n]*');
      return new RegExp(`/${end}\n`).test(sources) ? [] : [at];
    });
    expect(gone).toEqual([]);
  });
});

test('every file of the core that keeps something is named under “Memory”', () => {
  const [, memory = ''] = /\*\*Memory\.\*\*(.*)/.exec(textOf('docs/architecture.md')) ?? [];
  const core = join(root, 'packages/core/src');
  const kept = globSync('**/*.ts', { cwd: core }).filter(
    (path) =>
      !path.endsWith('.test.ts') &&
      /^(?:export )?(?:let \w|const \w+ = new (?:Weak)?(?:Map|Set)(?:<.*>)?\(\))/m.test(
        readFileSync(join(core, path), 'utf8'),
      ),
  );
  expect(kept.length).toBeGreaterThan(5);
  expect(kept.filter((path) => !memory.includes(`\`${path}\``))).toEqual([]);
});

/** Every `ec-tco …` that a text shows, in code of either kind, without prompts and what follows a pipe. */
function commandsIn(markdown: string): string[] {
  const { blocks, prose } = parts(markdown);
  const lines = [
    ...blocks.filter(({ language }) => /^(?:|sh|bash|shell|console|text)$/.test(language)).map(({ text }) => text),
    ...[...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code),
  ].flatMap((text) => text.replaceAll('\\\n', ' ').split('\n'));
  return lines
    .flatMap((line) => line.split(/\||&&|;/))
    .map((part) =>
      part
        .trim()
        .replace(/^[$>] +/, '')
        .replace(/^npx +(?:-y +|--yes +)?(?:@ec-tco\/cli +|(?=ec-tco ))/, 'ec-tco '),
    )
    .map((part) => part.replace(/^ec-tco +ec-tco /, 'ec-tco '))
    .filter((part) => /^ec-tco [a-z]/.test(part));
}

const words = (command: string): string[] =>
  command
    .replace(/\s+#.*$/, '')
    .replace(/\s+\[.*$/, '')
    .replace(/\s+[0-9]?[<>]{1,2}\s*\S+/g, '')
    .split(/\s+/)
    .slice(1);

// methodology: 16/try-it
describe('commands that the docs show', () => {
  it.each(files)('%s', (path) => {
    for (const command of commandsIn(textOf(path))) {
      const [name, ...rest] = words(command);
      if (name === 'help') continue;
      const known = COMMANDS.find((one) => one.name === name);
      expect(known, `${path}: ${command}`).toBeDefined();
      // A name alone speaks of the command; with arguments it must be one that would run.
      if (known && rest.length > 0) expect(() => parseArguments(rest, known, 'en'), command).not.toThrow();
    }
  });
});

const CODE = files.flatMap((path) =>
  parts(textOf(path)).blocks.flatMap(({ language, text }, i) =>
    /^[jt]s$/.test(language) ? [{ name: `${path.replaceAll(/[/.]/g, '-')}-${i}.${language}`, path, text }] : [],
  ),
);
/** Needs a page, or writes files of the reader's: compiled, not run. */
const COMPILED_ONLY = /@ec-tco\/widget|document\.|window\.|customElements|writeFile/;
/** Plain JavaScript does not say what it knows: that an element is on the page. */
const POSSIBLY_NULL = 18047;

const folder = join(root, 'node_modules/.cache/docs-code');
const written = CODE.map((code) => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, code.name);
  const at = (name: string, entry: string) => {
    const file = join(root, `packages/${name}/src/${entry}.ts`);
    return existsSync(file) ? file : join(root, `packages/${name}/src/${entry}/index.ts`);
  };
  writeFileSync(
    file,
    `${code.text.replace(
      /(['"])@ec-tco\/(core|report|widget)(?:\/([a-z]+))?\1/g,
      (_, quote: string, name: string, entry: string | undefined) => `${quote}${at(name, entry ?? 'index')}${quote}`,
    )}\nexport {};\n`,
  );
  return { ...code, file, runs: !COMPILED_ONLY.test(code.text) };
});

// methodology: 16/try-it
describe('code that the docs show', () => {
  it('compiles', { timeout: 120_000 }, () => {
    expect(written.length).toBeGreaterThan(0);
    const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
    const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
    const program = ts.createProgram(
      written.map(({ file }) => file),
      { ...options, noUnusedLocals: false, allowJs: true, checkJs: true },
    );
    // Only these files: what they import is checked elsewhere.
    const problems = program.getSourceFiles().flatMap((source) => {
      if (!written.some(({ file }) => file === source.fileName)) return [];
      const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
      const told = found.filter(({ code }) => code !== POSSIBLY_NULL || !source.fileName.endsWith('.js'));
      return told.map((problem) => `${source.fileName}: ${ts.flattenDiagnosticMessageText(problem.messageText, '\n')}`);
    });
    expect(problems).toEqual([]);
  });

  it.each(written.filter(({ runs }) => runs).map(({ path, file }) => [path, file] as const))(
    '%s runs',
    { timeout: 60_000 },
    async (_, file) => {
      const { log } = console;
      const said: unknown[] = [];
      console.log = (...values: unknown[]) => void said.push(...values);
      try {
        await import(/* @vite-ignore */ pathToFileURL(file).href);
      } finally {
        console.log = log;
      }
      expect(said.some((value) => value === undefined || Number.isNaN(value))).toBe(false);
    },
  );
});

test.each(['ja', 'en'])('embedding.%s names the sample shops that there are', (language) => {
  const text = textOf(`docs/embedding.${language}.md`);
  const [, list = ''] = /`persona` (?:takes one of|に書けるのは、)([^\n]*)/.exec(text) ?? [];
  expect([...list.matchAll(/`([a-z-]+)`/g)].map(([, id]) => id)).toEqual([...START_IDS]);
});

describe('both languages', () => {
  const pages = files.filter((path) => path.startsWith('docs/') && path.endsWith('.ja.md'));

  /** What must be alike: levels of headings, generated tables, fenced code, rows and columns of tables. */
  const shapeOf = (path: string) => {
    const { blocks, prose } = parts(textOf(path));
    return {
      headings: [...prose.matchAll(/^(#{1,6}) /gm)].map(([, marks]) => marks),
      generated: [...prose.matchAll(/<!-- generated: ([a-z-]+) -->/g)].map(([, name]) => name),
      code: blocks.map(({ language, text }) => [language, text.trim().split('\n').length]),
      rows: [...prose.matchAll(/^\|.*\|$/gm)].map(([row]) => row.split(/(?<!\\)\|/).length),
      items: [...prose.matchAll(/^(?:-|\d+\.) /gm)].length,
    };
  };

  it.each(pages)('%s has its counterpart, built alike', (path) => {
    expect(shapeOf(path)).toEqual(shapeOf(path.replace(/\.ja\.md$/, '.en.md')));
  });
});

test.each(['ja', 'en'])('methodology.%s says of every way to state a loss how it is computed', (language) => {
  const { prose } = parts(textOf(`docs/methodology.${language}.md`));
  const rows = [...prose.matchAll(/^\| ([^|]*)\|/gm)].map(([, choice = '']) => choice);
  const named = rows.flatMap((row) => [...row.matchAll(/`([a-z-]+)`/g)].map(([, kind]) => kind));
  expect(Object.keys(SEVERITY_KIND_NAMES).filter((kind) => !named.includes(kind))).toEqual([]);
});

describe('what the docs must not hold', () => {
  it.each(withHistory)('%s', (path) => {
    expect(textOf(path), 'a path of somebody’s machine').not.toMatch(/\/(?:work|home|root|tmp|Users)\//);
  });
});
