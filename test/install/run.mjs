// @ts-check
// npm run test:install: packs what would be published, installs it into an empty folder as a developer would, imports it
// and builds with it. What the repository's own node_modules would hide (an undeclared import) shows only here.
// Needs the registry (or npm's cache); about a minute. Each check prints one line; a failed one ends with status 1.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { CHROMIUM_ARGS, chromiumPath } from '../support/browser.ts';
import { bareImports, importedPackages, mapsWithoutSources } from './look-at.ts';

const PACKAGES = ['core', 'report', 'cli', 'widget'];
const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ec-tco-install-'));
const app = join(folder, 'app');
const tools = join(folder, 'tools');
const { typesOfConsumers } = JSON.parse(readFileSync(`${here}package.json`, 'utf8'));

/** @param {string} command @param {readonly string[]} args @param {string} cwd */
function run(command, args, cwd) {
  const done = spawnSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${done.stdout}${done.stderr}`);
  return done.stdout;
}
/** @param {readonly string[]} args @param {string} cwd */
const npm = (args, cwd) => run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], cwd);

/** @param {string} what @param {() => unknown} look - Throws, or gives what to print behind it. */
async function check(what, look) {
  const start = Date.now();
  try {
    const said = await look();
    console.log(`ok   ${what}${said ? `: ${said}` : ''} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`FAIL ${what}\n${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
/** @param {unknown[]} found @param {string} what */
const none = (found, what) => {
  if (found.length > 0) throw new Error(`${what}: ${found.join(', ')}`);
};

/** The page that a bundler is given, and what a developer writes first. */
const ENTRY = `
import { EcTcoCalculator, createStart } from '@ec-tco/widget';
import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { toCsv } from '@ec-tco/report';
const parsed = parseScenario(createStart('tea-farm', 'ja'));
if (!parsed.ok) throw new Error('refused');
globalThis.built = { total: evaluate(prepare(parsed.scenario)).options[0].id, element: EcTcoCalculator.name, csv: typeof toCsv };
const calculator = document.createElement('ec-tco-calculator');
calculator.persona = 'tea-farm';
document.body.append(calculator);
`;

const BUILDERS = {
  async rollup() {
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const bundle = await rollup({
      input: join(app, 'entry.js'),
      plugins: [nodeResolve({ browser: true, rootDir: app })],
      onwarn(warning, say) {
        if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
        // zod's own cycles and comments.
        if (!/node_modules\/(zod|hucre)/.test(`${warning.id}${warning.ids}`)) say(warning);
      },
    });
    await bundle.write({ file: join(app, 'out/rollup/bundle.js'), format: 'es', inlineDynamicImports: true });
  },
  async vite() {
    await vite({
      root: app,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: 'out/vite',
        lib: { entry: join(app, 'entry.js'), formats: ['es'], fileName: () => 'bundle.js' },
        rollupOptions: { output: { entryFileNames: 'bundle.js' } },
      },
    });
  },
  async esbuild() {
    const { build } = await import(pathToFileURL(join(tools, 'node_modules/esbuild/lib/main.js')).href);
    const { errors, warnings } = await build({
      entryPoints: [join(app, 'entry.js')],
      bundle: true,
      format: 'esm',
      minify: true,
      outfile: join(app, 'out/esbuild/bundle.js'),
      logLevel: 'silent',
    });
    none(
      [...errors, ...warnings].map(({ text }) => text),
      'said',
    );
  },
  async webpack() {
    const webpack = createRequire(join(tools, 'package.json'))('webpack');
    await new Promise((resolve, reject) => {
      webpack(
        {
          context: app,
          mode: 'production',
          entry: './entry.js',
          output: { path: join(app, 'out/webpack'), filename: 'bundle.js', publicPath: './' },
          performance: { hints: false },
        },
        (/** @type {Error | null} */ error, /** @type {any} */ stats) => {
          if (error) reject(error);
          else if (stats.hasErrors() || stats.hasWarnings()) reject(new Error(stats.toString('errors-warnings')));
          else resolve(undefined);
        },
      );
    });
  },
};

try {
  console.log(folder);
  mkdirSync(app);
  mkdirSync(tools);
  /** @type {string[]} */
  const tarballs = [];
  await check('npm pack', () => {
    const packed = npm(
      ['pack', '--json', '--pack-destination', folder, ...PACKAGES.flatMap((name) => ['-w', `packages/${name}`])],
      root,
    );
    const found = JSON.parse(packed);
    const list = Array.isArray(found) ? found : Object.values(found);
    for (const { filename } of list) tarballs.push(join(folder, filename));
    if (list.length !== PACKAGES.length) throw new Error(`${list.length} tarballs`);
    return list
      .map(({ name, size, entryCount }) => `${name} ${(size / 1000).toFixed(0)} kB, ${entryCount} files`)
      .join('; ');
  });

  await check('npm install into an empty folder', () => {
    writeFileSync(join(app, 'package.json'), '{ "private": true, "type": "module" }\n');
    npm(['install', ...tarballs], app);
    return readdirSync(join(app, 'node_modules'))
      .filter((name) => !name.startsWith('.'))
      .join(' ');
  });

  for (const name of PACKAGES) {
    const at = join(app, 'node_modules/@ec-tco', name);
    await check(`@ec-tco/${name}: licence, notices, maps, imports and dependencies agree`, () => {
      const files = readdirSync(at, { recursive: true, encoding: 'utf8' });
      none(
        ['LICENSE', 'README.md', 'dist/THIRD-PARTY-NOTICES.txt'].filter((file) => !files.includes(file)),
        'not in the tarball',
      );
      none(mapsWithoutSources(join(at, 'dist')), 'source maps that are not whole');
      const { dependencies = {}, engines } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'));
      const imported = importedPackages(join(at, 'dist'));
      const declared = Object.keys(dependencies);
      none(
        imported.filter((id) => !declared.includes(id)),
        'imported, not declared',
      );
      none(
        declared.filter((id) => !imported.includes(id)),
        'declared, not imported',
      );
      none(
        Object.values(dependencies).filter((range) => !/^\^/.test(String(range))),
        'not a range',
      );
      if (!engines?.node) throw new Error('no engines');
      return declared.join(' ');
    });
  }

  writeFileSync(
    join(app, 'use.mjs'),
    `import { createOption, evaluate, parseScenario, prepare } from '@ec-tco/core';
import * as report from '@ec-tco/report';
import * as cli from '@ec-tco/cli';
import { createStart, EcTcoCalculator } from '@ec-tco/widget'; // a server has no document
if (typeof document !== 'undefined') throw new Error('a document');
const parsed = parseScenario(createStart('tea-farm', 'en'));
if (!parsed.ok) throw new Error('refused');
const { options } = evaluate(prepare(parsed.scenario));
if (!(options.length > 1) || typeof createOption !== 'function') throw new Error('no options');
if (Object.keys(report).length === 0 || Object.keys(cli).length === 0 || !EcTcoCalculator) throw new Error('nothing exported');
console.log(options.length + ' options');
`,
  );
  writeFileSync(
    join(app, 'use.cjs'),
    `for (const name of ['core', 'report', 'cli', 'widget']) {
  if (Object.keys(require('@ec-tco/' + name)).length === 0) throw new Error(name);
}
console.log('required');
`,
  );
  // Each Node on the way, the repository's own and the machine's; NODES names more.
  const folders = [process.env['NODES'], process.env['PATH']].flatMap((list) => list?.split(delimiter) ?? []);
  const seen = new Set();
  for (const node of [process.execPath, ...folders.map((dir) => join(dir, 'node'))]) {
    const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout?.trim();
    if (!version || seen.has(version)) continue;
    seen.add(version);
    await check(`Node ${version}: import of all four without a document, require, the command line`, () => {
      const said = run(node, ['use.mjs'], app).trim();
      run(node, ['use.cjs'], app);
      const shown = run(node, ['node_modules/@ec-tco/cli/dist/ec-tco.js', '--version'], app).trim();
      return `${said}, ec-tco ${shown}`;
    });
  }

  await check('a page rendered on a server (react-dom/server), then types under strict, without skipLibCheck', () => {
    const typed = join(folder, 'typed');
    mkdirSync(typed);
    cpSync(join(here, 'typed'), typed, { recursive: true });
    writeFileSync(join(typed, 'package.json'), '{ "private": true, "type": "module" }\n');
    const wanted = Object.entries(typesOfConsumers).map(([name, version]) => `${name}@${version}`);
    npm(['install', '--ignore-scripts', ...tarballs, ...wanted], typed);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    for (const project of readdirSync(typed).filter((file) => /^tsconfig\..*json$/.test(file))) {
      run(process.execPath, [tsc, '-p', project], typed);
    }
    const html = run(process.execPath, ['out/server.js'], typed);
    if (!html.includes('<ec-tco-calculator persona="tea-farm"')) throw new Error(html);
    return html.trim();
  });

  await check('tools', () => {
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(here, file), join(tools, file));
    npm(['ci', '--ignore-scripts'], tools);
  });
  writeFileSync(join(app, 'entry.js'), ENTRY);
  const browser = await chromiumPath()
    .then((executablePath) => chromium.launch({ executablePath, args: CHROMIUM_ARGS }))
    .catch((error) => console.log(`skip running the bundles: no browser (${error.message})`));
  const server = createServer((request, response) => {
    const script = request.url?.endsWith('.js');
    response.writeHead(200, { 'Content-Type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(
      script
        ? readFileSync(join(app, 'out', request.url ?? ''))
        : `<!doctype html><title>x</title><body><script type="module" src="${request.url}bundle.js"></script>`,
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  for (const [name, build] of Object.entries(BUILDERS)) {
    await check(`built with ${name}, nothing left to import, and run`, async () => {
      await build();
      const file = join(app, 'out', name, 'bundle.js');
      const code = readFileSync(file, 'utf8');
      none(bareImports(code), 'left to import');
      if (!browser) return `${(code.length / 1000).toFixed(0)} kB`;
      const page = await browser.newPage();
      /** @type {string[]} */
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto(`http://127.0.0.1:${port}/${name}/`);
      await page.locator('ec-tco-calculator ec-tco-answer p').first().waitFor({ timeout: 20_000 });
      const { element } = await page.evaluate('globalThis.built');
      await page.close();
      none(errors, 'errors in the page');
      return `${(code.length / 1000).toFixed(0)} kB, ${element.length > 0 ? 'answer shown' : ''}`;
    });
  }
  server.close();
  await browser?.close();
} finally {
  if (!process.env['KEEP']) rmSync(folder, { recursive: true, force: true });
}
