// @ts-check
import { FIGURES } from '../packages/core/src/reference/figures/registry.ts';

/** packages/core/src/reference/figure-values.ts: the numbers of all figures, apart from their origins. */
export function figureValues() {
  const rows = FIGURES.map(({ id, value, unit, status, dataSet, validUntil, low, high }) => {
    const cells = [value, unit, status, dataSet, validUntil, ...(low === undefined ? [] : [low, high])];
    const texts = cells.map((cell) => (typeof cell === 'string' ? `'${cell}'` : String(cell)));
    return `  '${id}': [${texts.join(', ')}],\n`;
  });
  return (
    '// Written by scripts/make-docs.mjs from figures/: the numbers alone, so that who computes need not load the origins.\n' +
    "import type { FigureRow } from './figure-row.ts';\nimport type { FigureId } from './figures/registry.ts';\n\n" +
    `/** The number of each figure. */\nexport const VALUES: Readonly<Record<FigureId, FigureRow>> = {\n${rows.join('')}};\n`
  );
}
