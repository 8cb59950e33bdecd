import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '../..');

/** Another text of a file. */
export type Change = (text: string) => string;

/** The files of a project as its configuration names them. */
function configured(config: string): ts.ParsedCommandLine {
  const path = resolve(root, config);
  const { config: read } = ts.readConfigFile(path, (file) => readFileSync(file, 'utf8')) as { config: unknown };
  return ts.parseJsonConfigFileContent(read, ts.sys, resolve(path, '..'));
}

const isShipped = (file: string): boolean =>
  /packages\/\w+\/src\//.test(file) && !/\.test\.ts$|\/testing\/|fixtures\.ts$/.test(file);

/** The files below packages/ that no longer compile when some of them read differently. */
export function broken(config: string, changes: ReadonlyMap<string, readonly Change[]>): readonly string[] {
  const { options, fileNames } = configured(config);
  const changed = new Map(
    [...changes].map(([file, all]) => {
      const path = resolve(root, 'packages', file);
      const before = readFileSync(path, 'utf8');
      const after = all.reduce((text, change) => {
        const next = change(text);
        if (next === text) throw new Error(`nothing changes in ${file}`);
        return next;
      }, before);
      return [path, after] as const;
    }),
  );
  const host = ts.createCompilerHost(options);
  const read = host.readFile.bind(host);
  host.readFile = (name) => changed.get(resolve(name)) ?? read(name);
  const program = ts.createProgram(fileNames.filter(isShipped), { ...options, noEmit: true }, host);
  const files = program.getSemanticDiagnostics().flatMap(({ file }) => (file ? [file.fileName] : []));
  const shown = files.filter(isShipped).map((name) => relative(`${root}/packages`, name).replaceAll('\\', '/'));
  return [...new Set(shown)].sort();
}
