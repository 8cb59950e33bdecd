import { type CSSResultGroup, type SVGTemplateResult, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { barAxis, rowTexts, upright } from '../frame/bar-parts.ts';
import { layRows } from '../frame/bar-rows.ts';
import { ChartElement } from '../frame/chart-element.ts';
import type { Drawing, Mark, Space, Table } from '../frame/drawing.ts';
import { type LegendItem, legend } from '../frame/legend.ts';
import { px, sound } from '../frame/number.ts';
import { areaFill } from '../frame/palette.ts';
import { fitTicks, linear, span } from '../frame/scale.ts';
import { textAt } from '../frame/svg-text.ts';
import { categoryStyles } from './category-chart.styles.ts';

export interface CostCategory {
  readonly id: string;
  readonly name: string;
  /** Colour and texture 1 to 8; default by position. */
  readonly color?: number;
}

export interface CategoryOption {
  readonly id: string;
  readonly name: string;
  /** Yen by category id; missing is 0. */
  readonly values: Readonly<Record<string, number>>;
  /** Yen; default: the sum of the values. */
  readonly total?: number;
  /** `unpriced`: a price is missing, the total is a lower bound. */
  readonly status?: 'ruled-out' | 'unpriced';
  /** Why; shown under the name instead of the general word. */
  readonly statusText?: string;
}

/** Colours by position: cost without and with security as the dark and the light one of a pair. */
const ORDER = [1, 5, 6, 2, 4, 3, 8, 7] as const;
const BAR = 26;
/** Length of the open end of a bar whose total is a lower bound. */
const OPEN = 22;

/** A number of the table: an option's total where there is no category. */
export interface CategoryPlace {
  readonly option: string;
  readonly category: string | undefined;
}

interface Line {
  readonly option: CategoryOption;
  readonly values: readonly number[];
  readonly total: number;
}

/**
 * Cost of each option by category, as stacked bars.
 * @tag ec-tco-category-chart
 */
export class EcTcoCategoryChart extends ChartElement<CategoryPlace> {
  static override styles: CSSResultGroup = [ChartElement.styles, categoryStyles];

  /** In the order of the stack. */
  @property({ attribute: false }) categories: readonly CostCategory[] = [];
  @property({ attribute: false }) options: readonly CategoryOption[] = [];

  protected draw(space: Space): Drawing | undefined {
    if (this.options.length === 0 || this.categories.length === 0) return undefined;
    const { frame, category: texts } = this.m;
    const lines = this.options.map((option): Line => {
      const values = this.categories.map((category) => sound(option.values[category.id]) ?? 0);
      return { option, values, total: sound(option.total) ?? values.reduce((sum, value) => sum + value, 0) };
    });
    const totals = lines.map((line) => this.total(line));
    const key = legend(space, this.keys(lines), 0);
    const inputs = lines.map(({ option }) => ({
      name: option.name,
      remarks: [this.state(option) ?? ''].filter(Boolean),
    }));
    const { rows, left, bottom } = layRows(space, inputs, BAR, key.height + 10);
    const sides = lines.flatMap(({ values }) => [
      values.reduce((sum, value) => sum + Math.max(0, value), 0),
      values.reduce((sum, value) => sum + Math.min(0, value), 0),
    ]);
    const open = lines.some((line) => line.option.status === 'unpriced') ? OPEN : 0;
    const reserve = Math.max(...totals.map((total) => space.ruler.width(total, true))) + open + 10;
    const domain = span([...sides, ...lines.map((line) => line.total)], 0);
    const scale = linear(domain, [left + 2, Math.max(left + 40, space.width - reserve)]);
    const negative = sides.some((side) => side < 0);
    const ticks = fitTicks(space, scale, (count) => scale.ticks(count), this.tickYen, 6);
    const marks: Mark[] = [];
    const front: SVGTemplateResult[] = [];
    for (const [i, line] of lines.entries()) {
      const row = rows[i];
      if (!row) continue;
      const ends = { up: 0, down: 0 };
      for (const [j, value] of line.values.entries()) {
        if (value === 0) continue;
        const side = value > 0 ? 'up' : 'down';
        const from = scale(ends[side]);
        ends[side] += value;
        marks.push({
          row: i,
          col: j,
          label: frame.join([line.option.name, this.categories[j]?.name ?? '', this.yen(value)]),
          body: bar(Math.min(from, scale(ends[side])), row.top, Math.abs(scale(ends[side]) - from), this.color(j)),
        });
      }
      const end = Math.max(scale(ends.up), scale(line.total));
      const low = scale(ends.down);
      if (line.option.status === 'ruled-out' && end > low) front.push(cover(low, row.top, end - low));
      const missing = line.option.status === 'unpriced';
      if (missing) front.push(openEnd(end, row.top));
      if (negative) front.push(diamond(scale(line.total), row.top + BAR / 2));
      const x = end + 6 + (missing ? OPEN : 0);
      const state = this.state(line.option);
      marks.push({
        row: i,
        col: line.values.length,
        label: frame.join([line.option.name, texts.total, totals[i] ?? '', ...(state ? [state] : [])]),
        body: svg`<rect class="hit" x=${px(x - 3)} y=${px(row.top)} width=${px(space.ruler.width(totals[i] ?? '', true) + 6)}
          height=${BAR}></rect>${textAt(space, x, row.top + BAR / 2, totals[i] ?? '', { bold: true })}`,
      });
    }
    const top = key.height + 6;
    return {
      height: bottom + space.line + 8,
      back: [
        ...key.body,
        ...barAxis(space, ticks, rows, top, bottom),
        ...upright(space, 'axis', scale(0), rows, top, bottom),
        ...rows.flatMap((row, i) => rowTexts(space, row, inputs[i] ?? { name: '' })),
      ],
      marks,
      front,
      tables: [this.tableOf(lines, totals)],
      areas: true,
    };
  }

  private color(position: number): number {
    const color = this.categories[position]?.color;
    return (color !== undefined && Number.isInteger(color) ? color : (ORDER[position % ORDER.length] ?? 1)) - 1;
  }

  private total({ option, total }: Line): string {
    const text = this.yen(total);
    return option.status === 'unpriced' ? this.m.frame.atLeast(text) : text;
  }

  private state({ status, statusText }: CategoryOption): string | undefined {
    if (status === undefined) return undefined;
    return statusText || (status === 'ruled-out' ? this.m.frame.ruledOut : this.m.frame.unpriced);
  }

  /** Only categories that some option has, and the signs in use. */
  private keys(lines: readonly Line[]): LegendItem[] {
    const keys = this.categories.map((category, i) => ({
      text: category.name,
      kind: 'area' as const,
      color: this.color(i),
    }));
    const used = keys.filter((_, i) => lines.some((line) => line.values[i] !== 0));
    const some = (status: CategoryOption['status']) => lines.some((line) => line.option.status === status);
    return [
      ...(used.length > 0 ? used : keys),
      ...(some('ruled-out') ? [{ text: this.m.frame.ruledOut, kind: 'hatch' as const }] : []),
      ...(some('unpriced') ? [{ text: this.m.frame.unpriced, kind: 'open' as const }] : []),
    ];
  }

  private tableOf(lines: readonly Line[], totals: readonly string[]): Table {
    const { frame, category: texts } = this.m;
    const states = lines.some((line) => line.option.status !== undefined);
    return {
      caption: this.caption || texts.total,
      head: [
        texts.option,
        ...this.categories.map((category) => category.name),
        texts.total,
        ...(states ? [texts.state] : []),
      ],
      rows: lines.map((line, i) => [
        line.option.name,
        ...line.values.map((value, j) =>
          this.cell(this.yen(value), { option: line.option.id, category: this.categories[j]?.id }),
        ),
        this.cell(totals[i] ?? '', { option: line.option.id, category: undefined }),
        ...(states ? [this.state(line.option) ?? frame.none] : []),
      ]),
    };
  }
}

/** A segment, one pixel short so that neighbours stay apart. */
function bar(x: number, y: number, width: number, color: number): SVGTemplateResult {
  const drawn = width > 3 ? width - 1 : Math.max(width, 0.75);
  return svg`<rect class="area" fill=${areaFill(color)} x=${px(x)} y=${px(y)} width=${px(drawn)} height=${BAR}></rect>`;
}

const cover = (x: number, y: number, width: number): SVGTemplateResult =>
  svg`<rect class="ruled-out" fill="url(#hatch)" x=${px(x)} y=${px(y)} width=${px(width)} height=${BAR}></rect>`;

const openEnd = (x: number, y: number): SVGTemplateResult =>
  svg`<rect class="open" x=${px(x)} y=${px(y)} width=${OPEN - 4} height=${BAR}></rect>`;

const diamond = (x: number, y: number): SVGTemplateResult =>
  svg`<path class="sum" transform="translate(${px(x)},${px(y)})" d="M-6,0L0,-8L6,0L0,8Z"></path>`;

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-category-chart': EcTcoCategoryChart;
  }
}
