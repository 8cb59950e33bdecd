// npm run site: the documentation as pages, into site/dist: docs and READMEs, the API from its comments, each way of
// putting the calculator on a page as a page that runs, and the configurator. Links within it are checked.
// usage: npm run site [-- --no-api] [-- --storybook] [-- --serve]
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTHING, policy, snippet, WAYS } from '../../site/snippet.ts';
import { demoServer, isBuilt } from '../demo-server.ts';
import { brokenLinks } from './links.mjs';
import { configurator, LIVE, page, TEXTS } from './pages.mjs';
import { toHtml } from './to-html.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES = ['ja', 'en'];

/** Where a page of the site lies, by its source in the repository. */
const placeOf = (source) =>
  source === 'README.ja.md'
    ? 'index.html'
    : source === 'README.md'
      ? 'index.en.html'
      : source.replace(/\.md$/, '.html');

/** Sources that become pages. */
function sources() {
  const inDocs = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !name.startsWith('docs/api/'));
  const top = readdirSync(root).filter((name) => /^[A-Z]+(\.ja)?\.md$/.test(name));
  const packages = readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}/README.md`)
    .filter((name) => existsSync(join(root, name)));
  return [...top, ...inDocs, ...packages].sort();
}

const languageOf = (source) => (/\.ja\.md$/.test(source) ? 'ja' : 'en');

/** Builds the site into a folder; with the pages that typedoc and Storybook make where asked. Gives the links that lead nowhere. */
export function buildSite(out, { api = true, storybook = false } = {}) {
  const beside = { api, storybook };
  const { version } = JSON.parse(readFileSync(join(root, 'packages/widget/package.json'), 'utf8'));
  const dist = join(root, 'packages/widget/dist');
  rmSync(out, { recursive: true, force: true });
  const write = (path, text) => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };

  // The element's files, in one folder of its version.
  const folder = `ec-tco/${version}`;
  const wanted = (name) => /^ec-tco-|^integrity|LICENSES/.test(name) && !name.endsWith('.map');
  for (const name of readdirSync(dist).filter(wanted)) {
    if (statSync(join(dist, name)).isFile()) cpSync(join(dist, name), join(out, folder, name));
  }
  for (const name of readdirSync(join(dist, `ec-tco-${version}`)).filter((one) => !one.endsWith('.map'))) {
    cpSync(join(dist, `ec-tco-${version}`, name), join(out, folder, name));
  }
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
  const sums = Object.fromEntries(
    Object.entries(integrity).map(([file, sum]) => [file.replace(/^ec-tco-[\d.]+[^/]*\//, ''), sum]),
  );

  // Pages from Markdown; what they lead to besides comes along.
  const all = sources();
  const linked = new Set();
  for (const source of all) {
    const place = placeOf(source);
    const language = languageOf(source);
    const up = relative(dirname(place), '.') || '.';
    const target = (href) => {
      if (/^(?:[a-z]+:|#|\/\/)/i.test(href)) return href;
      const [path = '', anchor] = href.split('#');
      const found = normalize(join(dirname(source), decodeURIComponent(path))).replace(/\/$/, '');
      const behind = anchor === undefined ? '' : `#${anchor}`;
      if (all.includes(found)) return `${relative(dirname(place), placeOf(found))}${behind}`;
      if (existsSync(join(root, found)) && statSync(join(root, found)).isFile()) {
        linked.add(found);
        return `${relative(dirname(place), found)}${behind}`;
      }
      // A folder of the repository: its list of files stands nowhere else.
      return undefined;
    };
    const { html, title } = toHtml(readFileSync(join(root, source), 'utf8'), target);
    const other = LANGUAGES.map((one) =>
      source.replace(/(\.ja|\.en)?\.md$/, one === 'en' && !/\.(ja|en)\.md$/.test(source) ? '.md' : `.${one}.md`),
    );
    const twin =
      other.find((one) => one !== source && all.includes(one)) ?? (source === 'README.ja.md' ? 'README.md' : undefined);
    write(
      place,
      page({ title, language, up, body: html, twin: twin && relative(dirname(place), placeOf(twin)), ...beside }),
    );
  }
  for (const file of linked) cpSync(join(root, file), join(out, file));

  // Each way into a page, as a page that runs.
  for (const language of LANGUAGES) {
    for (const way of WAYS) {
      const choice = {
        ...NOTHING,
        way,
        base: `../${folder}/`,
        lang: language,
        monthlySales: '120万',
        share: way !== 'plain-frame',
      };
      const made = snippet(choice, sums);
      const css = made.css;
      write(`live/${way}.css`, css);
      const runs =
        way === 'npm'
          ? `<script type="module" src="npm.js"></script>\n${made.html.replace(/^import[^\n]*\n+/, '')}`
          : made.html;
      write(
        `live/${way}.${language}.html`,
        page({
          ...LIVE[way][language],
          language,
          up: '..',
          twin: `${way}.${language === 'ja' ? 'en' : 'ja'}.html`,
          ...beside,
          head: css === '' ? '' : `<link rel="stylesheet" href="${way}.css">`,
          body: `<h1>${LIVE[way][language].title}</h1><p>${LIVE[way][language].text}</p>${runs}
<h2>${TEXTS[language].snippet}</h2>${code(made.html)}${css === '' ? '' : `<h2>${TEXTS[language].css}</h2>${code(css)}`}
<h2>${TEXTS[language].policy}</h2>${code(policy(choice))}`,
        }),
      );
    }
    write(
      `configurator.${language}.html`,
      page({
        title: TEXTS[language].configurator,
        language,
        up: '.',
        twin: `configurator.${language === 'ja' ? 'en' : 'ja'}.html`,
        ...beside,
        head: `<script type="module" src="${folder}/ec-tco-calculator.js"></script><script type="module" src="configurator.js"></script>`,
        body: configurator(language, `https://www.example.org/ec-tco/${version}/`, sums),
      }),
    );
  }
  write('live/npm.js', `import '../${folder}/ec-tco-calculator.min.js';\n`);
  write('site.css', readFileSync(join(root, 'site/site.css'), 'utf8'));
  for (const name of ['snippet', 'configurator']) {
    const text = readFileSync(join(root, `site/${name}.ts`), 'utf8');
    write(`${name}.js`, stripTypeScriptTypes(text).replaceAll(/(from '\.\/[a-z]+)\.ts'/g, "$1.js'"));
  }
  if (api) {
    const { status } = spawnSync(
      'npm',
      ['exec', '--no', '--', 'typedoc', '--out', join(out, 'api'), '--logLevel', 'Warn'],
      {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) throw new Error('typedoc did not succeed; see above.');
  }
  if (storybook) {
    const args = ['run', '--silent', 'build-storybook', '--', '-o', join(out, 'storybook'), '--quiet'];
    const { status } = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error('Storybook did not succeed; see above.');
  }
  return brokenLinks(out);
}

const code = (text) => `<pre tabindex="0"><code>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</code></pre>`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!isBuilt()) {
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) process.exit(1);
  }
  const out = join(root, 'site/dist');
  const { broken, pages, links } = buildSite(out, {
    api: !process.argv.includes('--no-api'),
    storybook: process.argv.includes('--storybook'),
  });
  for (const one of broken) console.error(`leads nowhere: ${one}`);
  console.log(`site/dist: ${pages} pages, ${links} links, ${broken.length} of them lead nowhere`);
  if (broken.length > 0) process.exitCode = 1;
  else if (process.argv.includes('--serve')) {
    const port = Number(process.env.PORT ?? 4174);
    demoServer([out], 'site').listen(port, '127.0.0.1', () => console.log(`http://localhost:${port} (Ctrl+C to stop)`));
  }
}
