import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** Longest run of characters a text of ours may share with the guideline's draft, less one. */
const RUN = 16;

/** Where the guideline is told in our own words. */
const FOLDERS = [
  'packages/core/src/reference/guideline',
  'packages/core/src/rules',
  'packages/report/src/contract',
] as const;

/** Names of publications and bodies, which are to be cited as they are. */
const NAMES = ['EC加盟店サイトセキュリティガイドライン骨子（案）', '独立行政法人情報処理推進機構'];

const root = fileURLToPath(new URL('..', import.meta.url));
const compact = (text: string): string =>
  NAMES.reduce((left, name) => left.replaceAll(name, '\n'), text.replace(/\s+/g, ''));

/** Runs of `RUN` characters of a text that stand in the draft as well, blanks left out of both. */
function sharedRuns(text: string, draft: string): string[] {
  const runs = new Set<string>();
  const own = compact(text);
  for (let i = 0; i + RUN <= own.length; i++) {
    const run = own.slice(i, i + RUN);
    if (!run.includes('\n') && draft.includes(run)) runs.add(run);
  }
  return [...runs];
}

describe('our texts on the guideline', () => {
  const path = process.env['GUIDELINE_DRAFT'];
  if (path === undefined || path === '') {
    it.skip('skipped: set GUIDELINE_DRAFT to the path of the draft’s text to compare', () => {});
    return;
  }
  const draft = compact(readFileSync(path, 'utf8'));
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  );

  it('compares with the draft itself', () => {
    // No matcher that prints the draft when it fails.
    expect(draft.length).toBeGreaterThan(10_000);
    expect(sharedRuns(draft.slice(5000, 5000 + RUN), draft)).toHaveLength(1);
    expect(files.length).toBeGreaterThan(30);
  });

  it.each(files)('%s', (file) => {
    expect(sharedRuns(readFileSync(`${root}${file}`, 'utf8'), draft)).toEqual([]);
  });
});
