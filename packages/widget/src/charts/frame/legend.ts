import { nothing, type SVGTemplateResult, svg } from 'lit';
import { capital } from '../../theme/capital.ts';
import type { Space } from './drawing.ts';
import { px } from './number.ts';
import { areaFill, dashOf, fillClass, strokeClass, symbolOf } from './palette.ts';
import { linesAt } from './svg-text.ts';

export interface LegendItem {
  readonly text: string;
  readonly kind: 'area' | 'line' | 'hatch' | 'open' | 'number' | 'rule' | 'symbol' | 'none';
  /** For `rule`: which line. */
  readonly rule?: 'base' | 'zero';
  readonly color?: number;
  /** Shape of the data points, when it is not the colour's; null for none. */
  readonly symbol?: number | null;
  /** For `number`: what the badge says. */
  readonly badge?: string;
}

const SWATCH = { area: 18, line: 34, hatch: 18, open: 18, number: 18, rule: 18, symbol: 14, none: 0 } as const;

/** Keys begin as labels do; the names of lines are the user's own. */
const written = ({ text, kind }: LegendItem): string => (kind === 'line' ? text : capital(text));

/** Keys in rows from left to right, long texts wrapped; drawn in the picture so that a saved file has them too. */
export function legend(
  space: Space,
  items: readonly LegendItem[],
  top: number,
  left = 0,
): { body: SVGTemplateResult[]; height: number } {
  const body: SVGTemplateResult[] = [];
  let [x, y, rowHeight] = [left, top, 0];
  for (const item of items) {
    const swatch = SWATCH[item.kind];
    const indent = swatch === 0 ? 0 : swatch + 6;
    const room = space.width - left - indent;
    const text = written(item);
    const { lines, cut } = space.ruler.wrap(text, room, 3);
    const width = indent + Math.max(...lines.map((line) => space.ruler.width(line)));
    if (x > left && x + width > space.width) [x, y, rowHeight] = [left, y + rowHeight, 0];
    body.push(sample(item, x, y + space.line / 2, swatch));
    body.push(...linesAt(space, x + indent, y, lines, { full: cut ? text : undefined }));
    rowHeight = Math.max(rowHeight, lines.length * space.line + 4);
    x += width + 16;
  }
  return { body, height: items.length === 0 ? 0 : y + rowHeight - top };
}

/** The little picture before a key; also used beside labels at the ends of lines. */
export function sample(item: LegendItem, x: number, y: number, width: number): SVGTemplateResult {
  const color = item.color ?? 0;
  if (item.kind === 'none') return svg`${nothing}`;
  if (item.kind === 'number') return badge(x + 9, y, item.badge ?? '');
  if (item.kind === 'rule') {
    return svg`<line class=${item.rule ?? 'zero'} x1=${px(x + 9)} x2=${px(x + 9)} y1=${px(y - 8)} y2=${px(y + 8)}></line>`;
  }
  if (item.kind === 'symbol') {
    return svg`<path class="key-symbol" transform="translate(${px(x + 7)},${px(y)})" d=${symbolOf(item.symbol ?? 0, 60)}></path>`;
  }
  if (item.kind === 'line') {
    return svg`<line class="line ${strokeClass(color)}" stroke-dasharray=${dashOf(color)}
        x1=${px(x)} x2=${px(x + width)} y1=${px(y)} y2=${px(y)}></line>
      ${
        item.symbol === null
          ? nothing
          : svg`<path class="point ${fillClass(color)}" transform="translate(${px(x + width / 2)},${px(y)})"
              d=${symbolOf(item.symbol ?? color)}></path>`
      }`;
  }
  const box = (cls: string, fill?: string) =>
    svg`<rect class=${cls} fill=${fill ?? 'none'} x=${px(x)} y=${px(y - 7)} width="18" height="14"></rect>`;
  if (item.kind === 'open') return box('open');
  if (item.kind === 'hatch') return svg`${box('area', areaFill(7))}${box('ruled-out', 'url(#hatch)')}`;
  return box('area', areaFill(color));
}

/** A number in a ring, in one size so that badges line up. */
export function badge(x: number, y: number, text: string): SVGTemplateResult {
  return svg`<circle class="badge" cx=${px(x)} cy=${px(y)} r="9"></circle>
    <text class="text badge-text" x=${px(x)} y=${px(y + 4)} text-anchor="middle">${text}</text>`;
}
