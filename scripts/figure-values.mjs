// @ts-check
import { FIGURES } from '../packages/core/src/reference/figures/registry.ts';

const BY = 'Written by scripts/make-docs.mjs from figures/';

/** packages/core/src/reference/figure-ids.ts: the ids of all figures. */
export const figureIds = () =>
  `// ${BY}: who only asks whether a figure exists loads no numbers.\n` +
  "import type { FigureId } from './figures/registry.ts';\n\n" +
  '/** Every figure, in the order of the columns in figure-values.ts. A record, so that the compiler asks for each. */\n' +
  `export const FIGURE_IDS: Readonly<Record<FigureId, 0>> = {\n${FIGURES.map(({ id }) => `  '${id}': 0,\n`).join('')}};\n`;

/** packages/core/src/reference/figure-values.ts: the numbers of all figures, apart from their origins. */
export function figureValues() {
  const ranges = FIGURES.flatMap(({ low, high }, i) => (low === undefined ? [] : [`    ${i}: [${low}, ${high}],\n`]));
  const column = (/** @type {'unit' | 'status' | 'dataSet' | 'validUntil'} */ key, indent = '') => {
    const found = FIGURES.map((figure) => figure[key]);
    const kinds = [...new Set(found)];
    const at = found.map((one) => String.fromCharCode(97 + kinds.indexOf(one))).join('');
    if (kinds.length > 26) throw new Error(`${key}: more than 26 kinds need another sign than a letter`);
    return `{\n${indent}  kinds: [${kinds.map((kind) => `'${kind}'`).join(', ')}],\n${indent}  at: '${at}',\n${indent}}`;
  };
  const columns = /** @type {const} */ (['status', 'dataSet']).map((key) => `  ${key}: ${column(key, '  ')},\n`);
  return (
    `// ${BY}: the numbers alone, so that who computes need not load the origins.\n` +
    "import type { FigureUnit } from './figure.ts';\n" +
    "import type { Column, FigureColumns } from './figure-columns.ts';\n\n" +
    '/** The numbers of all figures by columns, in the order of their ids in figure-ids.ts. */\n' +
    'export const VALUES: FigureColumns = {\n' +
    `  value: [\n${FIGURES.map(({ value }) => `    ${value},\n`).join('')}  ],\n` +
    `  range: {\n${ranges.join('')}  },\n${columns.join('')}};\n\n` +
    '/** Their units, and until when each is valid: nothing is computed with these. */\n' +
    `export const UNITS: Column<FigureUnit> = ${column('unit')};\n` +
    `export const VALID_UNTIL: Column<string> = ${column('validUntil')};\n`
  );
}
