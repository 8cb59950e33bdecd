import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const widget = join(root, 'packages/widget/src');

/** Most lines of a file of the widget's: what is longer has more than one job. Texts are as long as what is said, and so is the frozen list of words of share links. */
const MOST = 450;
const lines = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;

it('no file of the widget does more than one job', () => {
  const files = readdirSync(widget, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) =>
        name.endsWith('.ts') && !name.endsWith('.test.ts') && !/messages[\\/](ja|en)\.ts$|link-words\.ts$/.test(name),
    )
    .map((name) => join(widget, name));
  expect(files.length).toBeGreaterThan(150);
  expect(files.filter((file) => lines(file) > MOST).map((file) => `${relative(root, file)}: ${lines(file)}`)).toEqual(
    [],
  );
});
