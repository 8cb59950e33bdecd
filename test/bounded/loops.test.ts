import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const packages = resolve(import.meta.dirname, '../../packages');

/** Every loop without a count in its head, by file, and why it ends. A new one is written down here with its bound. */
const LOOPS: Readonly<Record<string, readonly string[]>> = {
  'cli/src/batch/in-order.ts': ['ends with the source, once every answer is given'],
  'cli/src/json-error-place.ts': ['each search starts behind the last place found in the text'],
  'cli/src/io/work.ts': ['ends with the generator, whose own loops are bounded'],
  'core/src/decision/pert-quantile.ts': ['at most as many steps as cells'],
  'core/src/decision/sign-probes.ts': ['at most as many steps as pieces'],
  'core/src/engine/roots/laurent.ts': [
    'at most as many steps as coefficients',
    'at most as many steps as coefficients',
  ],
  'core/src/engine/roots/pieces.ts': ['at most 400 pieces'],
  'core/src/engine/roots/refine-root.ts': ['bisection of whole numbers: the interval halves, or nothing lies between'],
  'core/src/engine/steps.ts': ['ends with the generator, whose own loops are bounded'],
  'core/src/engine/tape/code.ts': ['at most 32 halvings of a 32-bit exponent'],
  'core/src/engine/tape/normal-form.ts': ['each step passes an atom of one of the two products'],
  'core/src/probability/aggregate-loss.ts': ['the grid grows to at most maxCells'],
  'core/src/probability/log-gamma.ts': ['y rises by 1 to 10'],
  'core/src/probability/loss-quantile.ts': ['the grid grows to at most maxCells'],
  'core/src/probability/quantile-bounds.ts': ['bisection of whole numbers: the interval halves'],
  'core/src/scenario/share-equal.ts': ['one more than the ids that are taken'],
  'core/src/probability/tail-mean.ts': ['the grid grows to at most maxCells'],
  'report/src/xlsx/book/sheet-names.ts': ['one more than the names that are taken'],
  'report/src/xlsx/to-xlsx.ts': [
    'ends with the generator, whose own loops are bounded',
    'ends with the generator, whose own loops are bounded',
  ],
  'widget/src/calculator/calculator/work-controller.ts': ['ends with the generator or when another scenario came'],
  'widget/src/calculator/compute-controller.ts': ['ends with the generator or when a newer input came'],
  'widget/src/calculator/language.ts': ['up the shadow trees that hold an element'],
  'widget/src/calculator/line/year-text.ts': ['at most as many steps as years'],
  'widget/src/calculator/starts.ts': ['one more than the ids that are taken'],
  'widget/src/calculator/take-home/papers.ts': ['ends with the generator, whose own loops are bounded'],
  'widget/src/charts/frame/text-ruler.ts': ['bisection of whole numbers: the interval halves'],
  'widget/src/fields/dialog/dialog.component.ts': ['down the shadow trees that hold the focus'],
  'widget/src/results/fixtures.ts': ['ends with the generator'],
  'widget/src/results/print-sheet/isolate.ts': ['up the ancestors of an element'],
  'widget/src/state/deflate.ts': ['ends with the stream, or at the most bytes allowed'],
  'widget/src/state/number/read-magnitude.ts': [
    'each round reads at least one character',
    'each step passes a character',
    'each step passes a character',
  ],
  'widget/src/state/salvage.ts': ['the pointer gets shorter each time'],
};

const OPEN = /\bwhile \(|\bfor \([^;]*;\s*;|\bdo \{/g;

test('every loop without a count is known, with its bound', () => {
  const found: Record<string, number> = {};
  for (const name of readdirSync(packages, { recursive: true, encoding: 'utf8' })) {
    if (!/^[^/]+\/src\/.*\.ts$/.test(name) || name.endsWith('.test.ts')) continue;
    const code = readFileSync(resolve(packages, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    const count = code.match(OPEN)?.length ?? 0;
    if (count > 0) found[name] = count;
  }
  expect(found).toEqual(Object.fromEntries(Object.entries(LOOPS).map(([name, bounds]) => [name, bounds.length])));
});
