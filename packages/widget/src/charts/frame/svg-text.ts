import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Space } from './drawing.ts';
import { px } from './number.ts';

export interface TextStyle {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly muted?: boolean;
  /** A rim in the background's colour, for text over lines. */
  readonly halo?: boolean;
  /** The whole text when what is drawn was cut. */
  readonly full?: string | undefined;
}

/** One line of text whose middle is at y. */
export function textAt(space: Space, x: number, y: number, text: string, style: TextStyle = {}): SVGTemplateResult {
  const names = ['text', style.bold && 'bold', style.muted && 'muted', style.halo && 'halo'].filter(Boolean).join(' ');
  const full = style.full === undefined || style.full === text ? nothing : svg`<title>${style.full}</title>`;
  return svg`<text class=${names} x=${px(x)} y=${px(y + space.fontSize * 0.36)} text-anchor=${style.anchor ?? 'start'}
    >${text}${full}</text>`;
}

/** Lines of text, the first one's top at `top`. */
export function linesAt(
  space: Space,
  x: number,
  top: number,
  lines: readonly string[],
  style: TextStyle = {},
): SVGTemplateResult[] {
  return lines.map((line, i) => textAt(space, x, top + (i + 0.5) * space.line, line, style));
}
