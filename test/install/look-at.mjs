// @ts-check
// What the files of a built package say of themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { parseAst } from 'rollup/parseAst';

/**
 * What a script imports that is neither a file beside it nor an address.
 * @param {string} code
 * @returns {string[]}
 */
export function bareImports(code) {
  /** @type {Set<string>} */
  const found = new Set();
  /** @param {any} node */
  const visit = (node) => {
    if (/^(Import|Export)(Declaration|AllDeclaration|NamedDeclaration|Expression)$/.test(node.type)) {
      const id = node.source?.value;
      if (typeof id === 'string' && !/^[./]/.test(id)) found.add(id);
    }
    for (const part of Object.values(node).flat()) if (typeof part?.type === 'string') visit(part);
  };
  visit(parseAst(code, { allowReturnOutsideFunction: true }));
  return [...found].sort();
}

/** The name of the package that an import goes to. @param {string} id */
const packageOf = (id) =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');

/** @param {string} folder @param {string} end @returns {string[]} */
const filesOf = (folder, end) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => join(folder, file));

/**
 * The packages that the scripts of a folder import, Node's own modules left out.
 * @param {string} folder
 * @returns {string[]}
 */
export function importedPackages(folder) {
  const found = filesOf(folder, '.js').flatMap((file) => bareImports(readFileSync(file, 'utf8')));
  return [...new Set(found.filter((id) => !isBuiltin(id)).map(packageOf))].sort();
}

/**
 * The source maps of a folder that a debugger could not show whole: a script that points at none, or one without the
 * text of its sources.
 * @param {string} folder
 * @returns {string[]}
 */
export function mapsWithoutSources(folder) {
  const pointed = filesOf(folder, '.js').flatMap((file) => {
    const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1];
    return map === undefined || existsSync(join(dirname(file), map)) ? [] : [file];
  });
  const empty = filesOf(folder, '.js.map').filter((file) => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(file, 'utf8'));
    return sources.some((/** @type {unknown} */ _, /** @type {number} */ i) => typeof sourcesContent?.[i] !== 'string');
  });
  return [...pointed, ...empty];
}
