// What the files of a built package say of themselves.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { parseAst } from 'rollup/parseAst';

interface Node {
  readonly type: string;
  readonly source?: { readonly value?: unknown };
}
const isNode = (part: unknown): part is Node => typeof (part as Node | null | undefined)?.type === 'string';

/** What a script imports that is neither a file beside it nor an address. */
export function bareImports(code: string): string[] {
  const found = new Set<string>();
  const visit = (node: Node): void => {
    if (/^(Import|Export)(Declaration|AllDeclaration|NamedDeclaration|Expression)$/.test(node.type)) {
      const id = node.source?.value;
      if (typeof id === 'string' && !/^[./]/.test(id)) found.add(id);
    }
    for (const part of (Object.values(node) as unknown[]).flat()) if (isNode(part)) visit(part);
  };
  visit(parseAst(code, { allowReturnOutsideFunction: true }));
  return [...found].sort();
}

/** The name of the package that an import goes to. */
const packageOf = (id: string): string =>
  id
    .split('/')
    .slice(0, id.startsWith('@') ? 2 : 1)
    .join('/');

const filesOf = (folder: string, end: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => join(folder, file));

/** The packages that the scripts of a folder import, Node's own modules left out. */
export function importedPackages(folder: string): string[] {
  const found = filesOf(folder, '.js').flatMap((file) => bareImports(readFileSync(file, 'utf8')));
  return [...new Set(found.filter((id) => !isBuiltin(id)).map(packageOf))].sort();
}

/**
 * The source maps of a folder that a debugger could not show whole: a script that points at none, or one without the
 * text of its sources.
 */
export function mapsWithoutSources(folder: string): string[] {
  const pointed = filesOf(folder, '.js').flatMap((file) => {
    const map = /\/\/# sourceMappingURL=(\S+)\s*$/.exec(readFileSync(file, 'utf8'))?.[1];
    return map === undefined || existsSync(join(dirname(file), map)) ? [] : [file];
  });
  const empty = filesOf(folder, '.js.map').filter((file) => {
    const { sources, sourcesContent } = JSON.parse(readFileSync(file, 'utf8')) as {
      readonly sources: readonly string[];
      readonly sourcesContent?: readonly unknown[];
    };
    return sources.some((_, i) => typeof sourcesContent?.[i] !== 'string');
  });
  return [...pointed, ...empty];
}
