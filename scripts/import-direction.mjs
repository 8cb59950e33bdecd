// @ts-check
// Lint rule: imports run one way, between the packages and between the rooms (folders) of core and widget.
import { isBuiltin } from 'node:module';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The rooms of a package's src and which others each may import. A new room is written down here first. */
const GROUND = ['error', 'money', 'probability', 'reference'];
const LANGUAGE = [...GROUND, 'formula', 'texts', 'scenario'];
const MODEL = [...LANGUAGE, 'engine', 'model', 'rules'];
const FLOOR = ['fields', 'state', 'theme'];
/** @type {Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>} */
const ROOMS = {
  core: {
    error: [],
    money: ['error'],
    probability: ['error'],
    reference: ['error', 'money'],
    formula: ['error'],
    engine: ['error', 'money', 'probability', 'formula'],
    texts: ['error', 'reference'],
    scenario: LANGUAGE,
    model: LANGUAGE,
    rules: LANGUAGE,
    evaluate: MODEL,
    risk: MODEL,
    decision: [...MODEL, 'evaluate', 'risk'],
    explain: [...MODEL, 'evaluate', 'risk', 'decision'],
    verdict: [...MODEL, 'evaluate', 'risk', 'decision', 'explain'],
    api: [...MODEL, 'evaluate', 'risk', 'decision', 'explain', 'verdict'],
  },
  widget: {
    embed: ['theme'],
    shell: ['calculator', ...FLOOR],
    calculator: ['results', 'charts', 'shared', ...FLOOR],
    results: ['charts', 'shared', ...FLOOR],
    charts: ['shared', ...FLOOR],
    shared: FLOOR,
    fields: ['state', 'theme'],
    state: [],
    theme: [],
  },
};

/** Of which rooms a room of the core may know the types: texts speak of everything, and reference data are in every language. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const TYPES = { texts: Object.keys(ROOMS['core'] ?? {}), reference: ['texts'] };

/** The packages and which others each may import, by their public entries. @type {Readonly<Record<string, readonly string[]>>} */
const PACKAGES = { core: [], report: ['core'], cli: ['core', 'report'], widget: ['core', 'report'] };

/** Parts of a package that are published by a name of their own, to be loaded when they are asked for. */
/** @type {Readonly<Record<string, readonly string[]>>} */
const SUBPATHS = {
  core: ['/evaluate', '/analysis', '/guideline', '/format', '/scenario', '/json-schema'],
  report: ['/documents', '/docx', '/ics', '/xlsx'],
};

/** Packages that read no file and know no machine. */
const PURE = new Set(['core', 'report', 'widget']);

/** Where a file belongs. @param {string} file */
function place(file) {
  const [folder, name, src, ...rest] = relative(root, file).split(sep);
  if (folder !== 'packages' || name === undefined || src !== 'src') return undefined;
  const room = rest.length > 1 ? rest[0] : undefined;
  const entry = /^([a-z-]+)(\.[jt]s)?$/.exec(rest.length === 1 ? (rest[0] ?? '') : '')?.[1] ?? '';
  const index = entry === 'index' || SUBPATHS[name]?.includes(`/${entry}`) === true;
  return { name, room, index: index || rest.length === 0, test: /\.test\.ts$/.test(file) };
}

/**
 * What is wrong with an import, or nothing.
 * @param {string} file the absolute path of the importing file
 * @param {string} source what it imports
 * @param {boolean} typeOnly
 */
export function wrongImport(file, source, typeOnly) {
  const from = place(file);
  if (from === undefined) return undefined;

  if (!/^\.{0,2}\//.test(source) && !/^\.\.?$/.test(source)) {
    const [, name, deep] = /^@ec-tco\/([^/]+)(\/.*)?$/.exec(source) ?? [];
    if (name !== undefined) {
      if (!PACKAGES[from.name]?.includes(name)) return `@ec-tco/${from.name} must not import @ec-tco/${name}`;
      if (deep !== undefined && !SUBPATHS[name]?.includes(deep))
        return `import from '@ec-tco/${name}' itself, not from inside it`;
    }
    if (from.test) return undefined;
    if (PURE.has(from.name) && isBuiltin(source)) return `@ec-tco/${from.name} must not use Node's own modules`;
    if (PURE.has(from.name) && source === 'zod') return "import from 'zod/mini', which is a fifth of the size";
    return undefined;
  }

  const to = place(resolve(dirname(file), source));
  if (to === undefined || to.name !== from.name) return `a path must not leave @ec-tco/${from.name}'s src folder`;
  const rooms = ROOMS[from.name];
  if (rooms === undefined || from.test) return undefined;
  if (to.index) return `nothing inside the ${from.name} imports its index`;
  if (from.index) return undefined;
  if (from.room === undefined || !(from.room in rooms)) {
    return `no such room of the ${from.name}: '${from.room ?? 'src'}' (scripts/import-direction.mjs lists them)`;
  }
  if (to.room === from.room) return undefined;
  if (typeOnly && to.room !== undefined && TYPES[from.room]?.includes(to.room)) return undefined;
  if (to.room !== undefined && rooms[from.room]?.includes(to.room)) return undefined;
  return `'${from.room}' must not import '${to.room ?? 'src'}'`;
}

/** @type {Parameters<import('oxlint/plugins-dev').RuleTester['run']>[1]} */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { wrong: 'Import direction: {{ wrong }}.' } },
  create(context) {
    /**
     * @param {any} node
     * @param {unknown} source
     * @param {boolean} typeOnly
     */
    const check = (node, source, typeOnly) => {
      const wrong =
        typeof source === 'string'
          ? wrongImport(context.filename, source, typeOnly)
          : place(context.filename) && 'only a fixed text can be checked';
      if (wrong) context.report({ node, messageId: 'wrong', data: { wrong } });
    };
    /** `import { type A, type B }` brings in types only, too. @param {any} node */
    const typesOnly = (node) =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 &&
        node.specifiers.every((/** @type {any} */ s) => s.importKind === 'type' || s.exportKind === 'type'));
    return {
      /** @param {any} node */
      'ImportDeclaration, ExportAllDeclaration, ExportNamedDeclaration[source]'(node) {
        check(node, node.source.value, typesOnly(node));
      },
      /** @param {any} node */
      ImportExpression(node) {
        check(node, node.source.value, false);
      },
      /** @param {any} node */
      TSImportType(node) {
        check(node, node.source?.value ?? node.argument?.literal?.value, true);
      },
      /** @param {any} node */
      'CallExpression[callee.name="require"]'(node) {
        check(node, node.arguments[0]?.value, false);
      },
    };
  },
};
