// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const USER = /[\\/]packages[\\/](?:widget|report)[\\/]dist[\\/].*\.js(?:\?|$)/;
const IMPORTS = /(import|export) \{([^}]*)\} from ['"](@ec-tco\/core(?:\/[a-z-]+)?)['"];/g;
/** Left of imports of types alone; the core has no effects. */
const BARE = /import ['"]@ec-tco\/core(?:\/[a-z-]+)?['"];/g;
const EXPORTS = /export \{([^}]*)\} from ['"](\.\/[\w/-]+\.js)['"];/g;
const API = /[\\/]api[\\/][\w-]+\.js$/;
const ONLY = '?only=';
/** The file of an entry for bundlers: Node itself would take the joined ones. @param {string} entry */
const found = (entry) => {
  const { exports } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'));
  return resolve('packages/core', exports[entry.replace('@ec-tco/core', '.')].default);
};

/** @param {string} list `a, b as c` @returns {[from: string, to: string][]} */
const pairs = (list) =>
  list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .flatMap(([from, to]) => (from ? [[from, to ?? from]] : []));

/** Where an entry of the core has each of its names from. @type {Map<string, Map<string, string>>} */
const homes = new Map();
/** @param {string} entry */
function homesOf(entry) {
  const known = homes.get(entry);
  if (known) return known;
  const file = found(entry);
  /** @type {Map<string, string>} */
  const made = new Map();
  for (const [, names = '', from = ''] of readFileSync(file, 'utf8').matchAll(EXPORTS)) {
    const home = resolve(dirname(file), from);
    for (const [name, as] of pairs(names)) made.set(as, API.test(home) ? `${home}${ONLY}${name}` : home);
  }
  homes.set(entry, made);
  return made;
}

/**
 * Takes each name of the core from the module that has it. The entries name everything, and the core's public functions
 * stand together in a few modules (api/): a bundler puts a module into one part whole, so that the first part would hold
 * all that any later part calls. Here each function is a module of its own, with what it imports. They hold no state, so
 * that a copy of each is the same.
 * @type {import('rollup').Plugin}
 */
export const oneFunctionAModule = {
  name: 'one-function-a-module',
  transform(code, id) {
    if (!USER.test(id)) return null;
    const direct = code.replace(BARE, '').replace(IMPORTS, (_, verb, names, entry) => {
      const homes = homesOf(entry);
      return pairs(names)
        .map(([name, as]) => {
          const home = homes.get(name);
          if (!home) throw new Error(`${entry} does not say where it has ${name} from`);
          return `${verb} { ${name} as ${as} } from ${JSON.stringify(home)};`;
        })
        .join(' ');
    });
    return direct === code ? null : { code: direct, map: null };
  },
  resolveId(id) {
    return id.includes(ONLY) ? { id, moduleSideEffects: false } : null;
  },
  load(id) {
    const [file = '', name] = id.split(ONLY);
    if (name === undefined) return null;
    const code = readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return only(code, this.parse(code), name);
  },
};

/**
 * One function of a module, with the imports that it uses.
 * @param {string} code
 * @param {import('rollup').ProgramNode} program
 * @param {string} name
 */
function only(code, program, name) {
  const text = (/** @type {any} */ { start, end }) => code.slice(start, end);
  const declared = /** @type {any[]} */ (program.body).find(
    ({ type, id }) => type === 'FunctionDeclaration' && id.name === name,
  );
  if (!declared) throw new Error(`no function ${name} to take apart`);
  const words = new Set(text(declared).match(/[\w$]+/g));
  const imports = /** @type {any[]} */ (program.body)
    .filter(({ type }) => type === 'ImportDeclaration')
    .flatMap(({ specifiers, source }) =>
      specifiers
        .filter((/** @type {any} */ { local }) => words.has(local.name))
        .map(
          (/** @type {any} */ { imported, local }) =>
            `import { ${imported.name} as ${local.name} } from ${text(source)};`,
        ),
    );
  return `${imports.join('\n')}\nexport ${text(declared)}`;
}
