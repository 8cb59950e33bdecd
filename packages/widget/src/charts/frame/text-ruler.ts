let context: CanvasRenderingContext2D | null | undefined;

const WORDS = /[\p{Script=Latin}\p{N}.,%¥+\-−'’/]+\s*|\s+|./gsu;
/** Kinsoku: what must not begin and what must not end a line. */
const NOT_FIRST = /^[、。，．・：；？！）」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々～〜”’)\].,:;!?%％…]/u;
const NOT_LAST = /[（「『【〔〈《“‘([¥￥]$/u;
/** A number does not part from what it counts. */
const COUNT = /[\p{N}万億]$/u;
const COUNTED = /^[円万億年月日件店回]/u;

export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether something was left out. */
  readonly cut: boolean;
}

/** Measures text in one font, and cuts or breaks it to a width in CSS pixels. */
export class TextRuler {
  private readonly widths = new Map<string, number>();

  constructor(
    readonly size: number,
    private readonly family: string,
  ) {}

  width(text: string, bold = false): number {
    const key = `${bold ? 'b' : 'n'}${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * this.size;
    context.font = `${bold ? 700 : 400} ${this.size}px ${this.family}`;
    // Letters in SVG sit up to half a per cent wider than on a canvas.
    const width = context.measureText(text).width * 1.005;
    if (this.widths.size > 2000) this.widths.clear();
    this.widths.set(key, width);
    return width;
  }

  /** The text, or as much of it as fits with an ellipsis. */
  fit(text: string, max: number, bold = false): string {
    if (this.width(text, bold) <= max) return text;
    const letters = [...text];
    let [low, high] = [0, letters.length];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.width(`${letters.slice(0, middle).join('')}…`, bold) <= max) low = middle;
      else high = middle - 1;
    }
    return `${letters.slice(0, low).join('').trimEnd()}…`;
  }

  /** The text in lines; the last allowed line ends with an ellipsis when it does not all fit. */
  wrap(text: string, max: number, maxLines: number, bold = false): Wrapped {
    const lines: string[] = [];
    let line = '';
    const units = this.units(text.trim(), max, bold);
    for (const [i, unit] of units.entries()) {
      if (line === '' || this.width((line + unit).trimEnd(), bold) <= max) {
        line += unit;
        continue;
      }
      if (lines.length === maxLines - 1) {
        lines.push(this.fit(line + units.slice(i).join(''), max, bold));
        return { lines, cut: true };
      }
      lines.push(line.trimEnd());
      line = unit.trimStart();
    }
    const last = this.fit(line.trimEnd(), max, bold);
    lines.push(last);
    return { lines, cut: last !== line.trimEnd() };
  }

  /** Where a line may break: after Latin words, between Japanese characters but for kinsoku. */
  private units(text: string, max: number, bold: boolean): string[] {
    const units: string[] = [];
    for (const part of text.match(WORDS) ?? []) {
      const last = units.at(-1);
      const joined =
        last !== undefined && (NOT_FIRST.test(part) || NOT_LAST.test(last) || (COUNT.test(last) && COUNTED.test(part)));
      if (joined && this.width(last + part, bold) <= max) {
        units[units.length - 1] = last + part;
      } else if (this.width(part, bold) > max) units.push(...part);
      else units.push(part);
    }
    return units;
  }
}
