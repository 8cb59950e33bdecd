// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const ENTRY = /[\\/]core[\\/](?:dist|src)[\\/](?:index|analysis|format|guideline|scenario)\.[jt]s$/;
const REEXPORTS = /export \{([^}]*)\} from ['"](\.\/api\/[\w-]+\.[jt]s)['"];/g;
const ONLY = '?only=';

/**
 * The core's public functions stand together in a few modules (api/), and a bundler puts a module into one part whole: the
 * first part would hold all that any later part calls. Here each function is a module of its own, with what it imports.
 * They hold no state, so that a copy of each is the same.
 * @type {import('rollup').Plugin}
 */
export const oneFunctionAModule = {
  name: 'one-function-a-module',
  transform(code, id) {
    if (!ENTRY.test(id)) return null;
    const apart = code.replace(REEXPORTS, (_, names, from) =>
      String(names)
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean)
        .map((name) => `export { ${name} } from '${from}${ONLY}${name.split(' as ')[0]}';`)
        .join(' '),
    );
    return { code: apart, map: null };
  },
  resolveId(id, importer) {
    if (!id.includes(ONLY) || importer === undefined) return null;
    return { id: resolve(dirname(importer), id), moduleSideEffects: false };
  },
  load(id) {
    const [file = '', name] = id.split(ONLY);
    if (name === undefined) return null;
    return readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
  },
};
