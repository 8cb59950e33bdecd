import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const tsc = join(root, 'node_modules/typescript-native/bin/tsc');
export const ALL_PACKAGES: readonly string[] = ['core', 'report', 'cli', 'widget'];

/** Another text of a file. */
export type Change = (text: string) => string;

/**
 * The files below packages/ that no longer compile when some of them read differently: in the core alone, or in all
 * packages. A copy is compiled, so that nothing of the repository is touched.
 */
export function broken(which: readonly string[], changes: ReadonlyMap<string, readonly Change[]>): readonly string[] {
  const copy = mkdtempSync(join(tmpdir(), 'ec-tco-broken-'));
  try {
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    cpSync(join(root, 'tsconfig.json'), join(copy, 'tsconfig.json'));
    for (const name of which) {
      cpSync(join(root, 'packages', name, 'src'), join(copy, 'packages', name, 'src'), { recursive: true });
    }
    for (const [file, all] of changes) {
      const path = join(copy, 'packages', file);
      let text = readFileSync(path, 'utf8');
      for (const change of all) {
        const next = change(text);
        if (next === text) throw new Error(`nothing changes in ${file}`);
        text = next;
      }
      writeFileSync(path, text);
    }
    const shipped = {
      extends: './tsconfig.json',
      include: which.map((name) => `packages/${name}/src`),
      exclude: ['**/*.test.ts', '**/testing/**', '**/fixtures.ts'],
    };
    writeFileSync(join(copy, 'tsconfig.shipped.json'), JSON.stringify(shipped));
    const { stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.shipped.json', '--pretty', 'false'], {
      cwd: copy,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const lines = `${stdout}${stderr}`.split('\n').filter((line) => /\berror TS\d+:/.test(line));
    const files = lines.map((line) => {
      const [, file] = /^packages\/([^(]+)\(\d+,\d+\): /.exec(line.replaceAll('\\', '/')) ?? [];
      if (file === undefined) throw new Error(line);
      return file;
    });
    return [...new Set(files)].sort();
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
