// Lints texts that are no files of the project, by the project's own configuration and rules.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path in the project and a text to be linted as if it lay there. */
export type Snippet = readonly [path: string, code: string];

interface Report {
  readonly diagnostics: readonly { readonly code?: string; readonly message: string; readonly filename: string }[];
  readonly number_of_files: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const RULES = ['lint-rules', 'import-direction', 'no-clock'].map((name) => `scripts/${name}.mjs`);

/** Which rules each snippet breaks, in the order of the snippets. Rules that need types are left out. */
export function lintSnippets(snippets: readonly Snippet[]): readonly (readonly string[])[] {
  // A rule finds the root from where it lies itself: the folder is one more project, and all are linted in one process.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'ec-tco-lint-')));
  try {
    for (const file of RULES) cpSync(join(root, file), join(folder, file));
    const config = readFileSync(join(root, '.oxlintrc.json'), 'utf8');
    writeFileSync(join(folder, '.oxlintrc.json'), config.replace('"typeAware": true', '"typeAware": false'));
    // Two snippets of one path are two files: x0.ts, x1.ts.
    const files = snippets.map(([path], i) => path.replace(/\bx(?=\.)/, `x${i}`));
    for (const [i, file] of files.entries()) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), snippets[i]?.[1] ?? '', { flag: 'wx' });
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [oxlint, '--allow', 'no-unused-vars', '--format', 'json', 'packages', 'test'],
      { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 },
    );
    if (!stdout.startsWith('{')) throw new Error(`oxlint: ${stdout}${stderr}`);
    const report = JSON.parse(stdout) as Report;
    if (report.number_of_files !== snippets.length) throw new Error(`${report.number_of_files} files were linted`);
    return files.map((file) =>
      report.diagnostics.filter(({ filename }) => filename === file).map(({ code, message }) => code ?? message),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
