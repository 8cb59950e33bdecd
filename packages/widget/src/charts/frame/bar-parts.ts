import { type SVGTemplateResult, svg } from 'lit';
import type { Row, RowInput } from './bar-rows.ts';
import type { Space } from './drawing.ts';
import { px } from './number.ts';
import type { Tick } from './scale.ts';
import { linesAt, textAt } from './svg-text.ts';

/** Name and remark of a row. */
export function rowTexts(space: Space, row: Row, input: RowInput): SVGTemplateResult[] {
  return [
    ...linesAt(space, 0, row.nameTop, row.name, { bold: true, full: row.nameCut ? input.name : undefined }),
    ...linesAt(space, 0, row.nameTop + row.name.length * space.line, row.remark, {
      muted: true,
      full: row.remarkCut ? input.remarks?.join(' ') : undefined,
    }),
  ];
}

/** Grid lines from top to bottom with their labels under them. */
export function xAxis(space: Space, ticks: readonly Tick[], top: number, bottom: number): SVGTemplateResult[] {
  return ticks.flatMap((tick) => [
    svg`<line class="grid" x1=${px(tick.at)} x2=${px(tick.at)} y1=${px(top)} y2=${px(bottom)}></line>`,
    textAt(space, tick.labelAt, bottom + space.line * 0.95, tick.text, { anchor: 'middle', muted: true }),
  ]);
}

/** An upright line behind all bars; where names stand over their bars, in pieces that leave the names free. */
export function upright(
  space: Space,
  cls: string,
  x: number,
  rows: readonly Row[],
  top: number,
  bottom: number,
): SVGTemplateResult[] {
  if (space.wide) return [rule(cls, x, top, x, bottom)];
  return rows.map((row, i) => rule(cls, x, row.top - 2, x, i === rows.length - 1 ? bottom : row.bottom + 3));
}

/** Grid of a bar chart with its labels. */
export function barAxis(
  space: Space,
  ticks: readonly Tick[],
  rows: readonly Row[],
  top: number,
  bottom: number,
): SVGTemplateResult[] {
  return [
    ...ticks.flatMap((tick) => upright(space, 'grid', tick.at, rows, top, bottom)),
    ...ticks.map((tick) =>
      textAt(space, tick.labelAt, bottom + space.line * 0.95, tick.text, { anchor: 'middle', muted: true }),
    ),
  ];
}

/** Grid lines from left to right with their labels before them. */
export function yAxis(space: Space, ticks: readonly Tick[], left: number, right: number): SVGTemplateResult[] {
  return ticks.flatMap((tick) => [
    svg`<line class="grid" x1=${px(left)} x2=${px(right)} y1=${px(tick.at)} y2=${px(tick.at)}></line>`,
    textAt(space, left - 6, tick.at, tick.text, { anchor: 'end', muted: true }),
  ]);
}

export const rule = (cls: string, x1: number, y1: number, x2: number, y2: number): SVGTemplateResult =>
  svg`<line class=${cls} x1=${px(x1)} x2=${px(x2)} y1=${px(y1)} y2=${px(y2)}></line>`;
