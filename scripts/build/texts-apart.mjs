// @ts-check
import { readdirSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const LANGUAGES = ['ja', 'en'];
/** Texts of the first question, and names that tables of the core are made of when it is loaded: in both languages. */
const FIRST = /[\\/](?:first-(?:ja|en)|(?:ja|en)[\\/](?:journeys|editions|names|inputs|units))\.js$/;
const TEXT = /[\\/]dist[\\/](?:.*[\\/])?(?:texts[\\/](ja|en)[\\/][\w-]+|messages[\\/](ja|en))\.js$/;
/** Texts of papers: they come when one is asked for. */
const PAPER = /[\\/]report[\\/]dist[\\/](?:documents|contract)[\\/]texts[\\/](ja|en)\.js$/;
const PAPER_LOADER = /[\\/]take-home[\\/]paper-texts\.js$/;
const LOADER = /[\\/]shell[\\/]texts\.js$/;
const BY_ADDRESS = /[\\/]shell[\\/]by-address\.js$/;
const [LATE, REAL, ALL] = ['?late', '?real', '\0texts-'];

/** Texts that the first answer does without: they come with what is read next. */
const LATER = /[\\/](?:explain|problems|dated-rules|meanings|upgrades)\.js$|[\\/]charts[\\/]messages[\\/]/;
/** The same within a catalogue, by its keys. */
const LATER_KEYS = [
  {
    file: /[\\/]calculator[\\/]messages[\\/]/,
    keys: 'question guide takeHome quotation share business options line requirements incident period presets course credits stages',
  },
  {
    file: /[\\/]results[\\/]messages[\\/]/,
    keys: 'change difference quotations comparison sensitivity incident advice explanation how print',
  },
].map(({ file, keys }) => ({ file, keys: new Set(keys.split(' ')) }));
const laterKeys = (/** @type {string} */ file) => LATER_KEYS.find((one) => one.file.test(file))?.keys;

const languageOf = (/** @type {string} */ file) => {
  const [, core, widget] = PAPER.exec(file) ?? ((!FIRST.test(file) && TEXT.exec(file)) || []);
  return core ?? widget;
};

/**
 * The texts of a language in a part of their own. Every module of texts (`texts/ja/…`, `messages/ja.js`) is replaced by one
 * of the same names whose objects are empty, and whose functions do nothing, until `loadTexts(language)` has filled them:
 * nobody who writes or reads a text has to know. No module may look into a text while it is loaded itself.
 * @param {readonly string[]} folders built packages whose texts come apart
 * @returns {import('rollup').Plugin}
 */
export const textsApart = (folders) => ({
  name: 'texts-apart',
  resolveId: {
    order: 'pre',
    async handler(id, importer, options) {
      if (id.startsWith(ALL) || id.includes(LATE) || id.includes(REAL)) return id;
      if (importer === undefined) return null;
      const from = importer.replace(/\?.*/, '');
      const found = await this.resolve(id, from, { ...options, skipSelf: true });
      const language = found && !found.external && languageOf(found.id);
      if (!language) return found;
      const own = importer.includes(REAL) && languageOf(from) === language;
      return { id: found.id + (own ? REAL : LATE), moduleSideEffects: own };
    },
  },
  async load(id) {
    if (id.startsWith(ALL)) return filling(id.slice(ALL.length), folders);
    if (BY_ADDRESS.test(id)) return 'export const byAddress = (address) => import(address);';
    const stages = LOADER.test(id)
      ? { loadTexts: 'first', loadMoreTexts: 'more' }
      : PAPER_LOADER.test(id)
        ? { loadPaperTexts: 'papers' }
        : undefined;
    if (stages) {
      const loaders = Object.entries(stages).map(([name, stage]) => {
        const ways = LANGUAGES.map((language) => `${language}: () => import('${ALL}${language}-${stage}')`);
        return `const ${stage} = { ${ways.join(', ')} };\nexport const ${name} = (language) => ${stage}[language]();`;
      });
      return loaders.join('\n');
    }
    const [file = '', stage] = id.split(/\?real=?/);
    if (stage !== undefined) {
      const code = await this.fs.readFile(file, { encoding: 'utf8' });
      const later = laterKeys(file);
      return later && stage !== ''
        ? only(code, this.parse(code), (key) => later.has(key) === (stage === 'more'))
        : code;
    }
    return id.endsWith(LATE) ? empty(await import(pathToFileURL(id.slice(0, -LATE.length)).href)) : null;
  },
});

/** A module with the names of another, to be filled. @param {Readonly<Record<string, unknown>>} real */
function empty(real) {
  const names = Object.keys(real);
  const kinds = names.map((name) => /** @type {const} */ ([name, typeof real[name], Array.isArray(real[name])]));
  const bad = kinds.find(([, kind, list]) => list || !['object', 'function'].includes(kind));
  if (bad) throw new Error(`texts: ${bad[0]} is neither an object nor a function`);
  const made = kinds.map(([name, kind]) =>
    kind === 'function' ? `export const ${name} = (...all) => real.${name}(...all);` : `export const ${name} = {};`,
  );
  const put = kinds.filter(([, kind]) => kind === 'object').map(([name]) => `Object.assign(${name}, real.${name});`);
  return `let real;\n${made.join('\n')}\nexport const fill = (module) => { real = module; ${put.join(' ')} };`;
}

/**
 * A catalogue with only some of its keys; what it spreads in belongs to the first.
 * @param {string} code
 * @param {import('estree').Program} program
 * @param {(key: string) => boolean} wanted
 */
function only(code, program, wanted) {
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    if (declared?.type !== 'VariableDeclaration') continue;
    const { id, init } = /** @type {any} */ (declared.declarations[0]);
    if (!/^(?:JA|EN)$/.test(id.name) || init?.type !== 'ObjectExpression') continue;
    const kept = init.properties.filter((/** @type {any} */ one) =>
      one.type === 'SpreadElement' ? wanted('') : wanted(one.key.name ?? one.key.value),
    );
    const texts = kept.map((/** @type {any} */ one) => code.slice(one.start, one.end));
    return `${code.slice(0, init.start)}{${texts.join(',\n')}}${code.slice(init.end)}`;
  }
  throw new Error('texts: no catalogue to take apart');
}

/** A module that fills the texts of a language for a stage. @param {string} name @param {readonly string[]} folders */
function filling(name, folders) {
  const [language, stage] = name.split('-');
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => resolve(folder, file)),
    )
    .filter((file) => languageOf(file) === language)
    .filter((file) =>
      PAPER.test(file) || stage === 'papers'
        ? PAPER.test(file) && stage === 'papers'
        : laterKeys(file) || LATER.test(file) === (stage === 'more'),
    )
    .sort()
    .map((file) => file.split(sep).join('/'));
  return files
    .map((file, i) => {
      const real = `${file}${REAL}${laterKeys(file) ? `=${stage}` : ''}`;
      return `import * as real${i} from '${real}';\nimport { fill as fill${i} } from '${file}${LATE}';\nfill${i}(real${i});`;
    })
    .join('\n');
}
