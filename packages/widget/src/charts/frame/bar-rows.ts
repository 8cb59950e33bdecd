import type { Space } from './drawing.ts';

export interface RowInput {
  readonly name: string;
  /** Lines under the name. */
  readonly remarks?: readonly string[];
}

export interface Row {
  readonly name: readonly string[];
  readonly nameCut: boolean;
  readonly remark: readonly string[];
  readonly remarkCut: boolean;
  readonly nameTop: number;
  /** Top of the bar. */
  readonly top: number;
  readonly bottom: number;
}

/** Rows of a bar chart: names at the left where there is room, above their bar where there is not. */
export function layRows(
  space: Space,
  inputs: readonly RowInput[],
  bar: number,
  start: number,
): { rows: Row[]; left: number; bottom: number } {
  const widest = Math.max(0, ...inputs.map((input) => space.ruler.width(input.name, true)));
  const remarks = Math.max(
    0,
    ...inputs.flatMap((input) => (input.remarks ?? []).map((text) => space.ruler.width(text))),
  );
  const column = space.wide ? Math.min(Math.max(widest, remarks) + 1, space.width * 0.28) : space.width;
  const left = space.wide ? column + 12 : 0;
  let y = start;
  const rows = inputs.map((input): Row => {
    const name = space.ruler.wrap(input.name, column, space.wide ? 3 : 2, true);
    const wrapped = (input.remarks ?? []).map((text) => space.ruler.wrap(text, column, 3));
    const remark = { lines: wrapped.flatMap(({ lines }) => lines), cut: wrapped.some(({ cut }) => cut) };
    const height = (name.lines.length + remark.lines.length) * space.line;
    const room = space.wide ? Math.max(bar, height) : height + 2 + bar;
    const row = {
      name: name.lines,
      nameCut: name.cut,
      remark: remark.lines,
      remarkCut: remark.cut,
      nameTop: space.wide ? y + (room - height) / 2 : y,
      top: space.wide ? y + (room - bar) / 2 : y + height + 2,
      bottom: y + room,
    };
    y += room + (space.wide ? 12 : 14);
    return row;
  });
  return { rows, left, bottom: y - (inputs.length > 0 ? 6 : 0) };
}
