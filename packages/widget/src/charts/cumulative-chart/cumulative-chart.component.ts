import { line as lineOf } from 'd3-shape';
import { type CSSResultGroup, type SVGTemplateResult, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { rule, xAxis, yAxis } from '../frame/bar-parts.ts';
import { ChartElement } from '../frame/chart-element.ts';
import type { Cell, Drawing, Mark, Space, Table } from '../frame/drawing.ts';
import { badge, legend, sample } from '../frame/legend.ts';
import { px, sound } from '../frame/number.ts';
import { dashOf, fillClass, strokeClass, symbolOf } from '../frame/palette.ts';
import { exactLinear, fitTicks, linear, type Scale, span, upTicks } from '../frame/scale.ts';
import { spread } from '../frame/spread.ts';
import { linesAt, textAt } from '../frame/svg-text.ts';
import { cumulativeStyles } from './cumulative-chart.styles.ts';

export interface CumulativeSeries {
  readonly id: string;
  readonly name: string;
  /** Cumulative yen at the start (index 0) and at the end of each month. */
  readonly values: readonly number[];
  readonly status?: 'ruled-out' | 'unpriced';
}

export interface Crossover {
  /** Months from the start; need not be whole. */
  readonly month: number;
  /** Id of the series that is cheaper until then, and of the one that is from then on. */
  readonly before: string;
  readonly after: string;
}

/** A number of the table: what a series has cost by a month. */
export interface CumulativePlace {
  readonly series: string;
  readonly month: number;
}

interface Curve {
  readonly series: CumulativeSeries;
  readonly name: string;
  readonly values: readonly (number | undefined)[];
}

/** A name at the end of a line, with the last value under it. */
interface EndLabel {
  readonly lines: readonly string[];
  readonly cut: boolean;
  readonly value: string;
  readonly width: number;
  readonly height: number;
}

interface Crossing {
  readonly month: number;
  readonly value: number;
  readonly before: string;
  readonly after: string;
  /** Id of the series that is cheaper from then on. */
  readonly series: string;
}

/** More crossings than these are in the table only. */
const BADGES = { wide: 9, narrow: 5 } as const;

/**
 * Cumulative cost of each option month by month, with the points where one overtakes another.
 * @tag ec-tco-cumulative-chart
 */
export class EcTcoCumulativeChart extends ChartElement<CumulativePlace> {
  static override styles: CSSResultGroup = [ChartElement.styles, cumulativeStyles];

  @property({ attribute: false }) series: readonly CumulativeSeries[] = [];
  @property({ attribute: false }) crossovers: readonly Crossover[] = [];

  protected draw(space: Space): Drawing | undefined {
    const curves = this.curves();
    const all = curves.flatMap((curve) => curve.values.filter((value) => value !== undefined));
    if (all.length === 0) return undefined;
    const months = Math.max(1, ...curves.map((curve) => curve.values.length - 1));
    const crossings = this.crossings(curves);
    const ends = space.wide ? this.ends(space, curves) : [];
    const aside = space.wide ? Math.min(space.width * 0.32, Math.max(0, ...ends.map((end) => end.width)) + 58) : 12;
    const needed = ends.reduce((sum, end) => sum + end.height, 0);
    const top = space.line * 0.6;
    const bottom =
      top + Math.max(needed, Math.min(380, Math.max(220 + Math.min(8, curves.length) * 8, space.width * 0.5)));
    const up = linear(span(all, 0), [bottom, top]);
    const rows = upTicks(up, this.tickYen, 6);
    const left = Math.min(space.width * 0.4, Math.max(...rows.map((tick) => space.ruler.width(tick.text))) + 8);
    const right = space.width - aside;
    const along = exactLinear([0, months], [left, right]);
    const ticks = fitTicks(
      { ...space, width: right + (space.wide ? 20 : 12) },
      along,
      (count) => monthTicks(months, count),
      this.m.cumulative.time,
      12,
    );
    const stepLength = [1, 3, 6, 12, 24, 36, 60].find((length) => months / length <= 15) ?? Math.ceil(months / 15);
    const marks: Mark[] = [];
    for (const [i, curve] of curves.entries()) {
      for (const [month, value] of curve.values.entries()) {
        const last = month === curve.values.length - 1;
        if (value === undefined || (month % stepLength !== 0 && !last)) continue;
        marks.push(this.point(i, curve, month, value, along(month), up(value)));
      }
    }
    const shown = crossings.slice(0, space.wide ? BADGES.wide : BADGES.narrow);
    const rest = crossings.length - shown.length;
    const badges = placeBadges(shown, along, up, { left, right, top, bottom });
    for (const [i, crossing] of shown.entries()) {
      const place = badges[i] ?? { x: 0, y: 0 };
      const [x, y] = [along(crossing.month), up(crossing.value)];
      marks.push({
        row: curves.length,
        col: crossing.month,
        label: this.sentence(crossing),
        body: svg`${rule('leader', x, y, place.x, place.y)}<circle class="ring" cx=${px(x)} cy=${px(y)} r="4"></circle>
          ${badge(place.x, place.y, String(i + 1))}`,
      });
    }
    const axisBottom = bottom + space.line + 14;
    const keys = legend(
      space,
      [
        ...(space.wide ? [] : curves.map((curve, i) => ({ text: this.ended(curve), kind: 'line' as const, color: i }))),
        ...shown.map((crossing, i) => ({
          text: this.sentence(crossing),
          kind: 'number' as const,
          badge: String(i + 1),
        })),
        ...(rest > 0 ? [{ text: this.m.cumulative.more(rest), kind: 'none' as const }] : []),
      ],
      axisBottom,
    );
    return {
      height: axisBottom + keys.height,
      back: [
        ...yAxis(space, rows, left, right),
        ...xAxis(space, ticks, top, bottom),
        rule('axis', left, up(0), right, up(0)),
        ...curves.map((curve, i) => path(curve, i, along, up)),
      ],
      marks,
      front: [...this.endLabels(space, curves, ends, along, up, { right, top, bottom }), ...keys.body],
      tables: this.tables(curves, crossings, stepLength, months),
    };
  }

  private curves(): Curve[] {
    return this.series.map((series) => ({
      series,
      name: series.status === undefined ? series.name : `${series.name}（${this.state(series.status)}）`,
      values: series.values.map((value) => sound(value)),
    }));
  }

  private state(status: 'ruled-out' | 'unpriced'): string {
    return status === 'ruled-out' ? this.m.frame.ruledOut : this.m.frame.unpriced;
  }

  private crossings(curves: readonly Curve[]): Crossing[] {
    const found: Crossing[] = [];
    for (const crossover of this.crossovers) {
      const month = sound(crossover.month);
      const before = curves.find((curve) => curve.series.id === crossover.before);
      const after = curves.find((curve) => curve.series.id === crossover.after);
      const value = after && month !== undefined ? valueAt(after, month) : undefined;
      if (month === undefined || value === undefined || !before || !after) continue;
      found.push({ month, value, before: before.series.name, after: after.series.name, series: after.series.id });
    }
    return found.sort((a, b) => a.month - b.month);
  }

  private sentence(crossing: Crossing): string {
    return this.m.cumulative.crossover(this.m.cumulative.when(crossing.month), crossing.before, crossing.after);
  }

  private point(row: number, curve: Curve, month: number, value: number, x: number, y: number): Mark {
    return {
      row,
      col: month,
      label: this.m.frame.join([curve.name, this.m.cumulative.when(month), this.yen(value)]),
      body: svg`<circle class="hit" cx=${px(x)} cy=${px(y)} r="9"></circle>
        <path class="point ${fillClass(row)}" transform="translate(${px(x)},${px(y)})" d=${symbolOf(row)}></path>`,
    };
  }

  private ended(curve: Curve): string {
    const last = curve.values.findLast((value) => value !== undefined);
    return last === undefined ? curve.name : `${curve.name}\u3000${this.yen(last)}`;
  }

  /** Names for the line ends, with the last value under them. */
  private ends(space: Space, curves: readonly Curve[]): EndLabel[] {
    const room = space.width * 0.32 - 58;
    return curves.map((curve) => {
      const { lines, cut } = space.ruler.wrap(curve.name, room, curves.length > 6 ? 1 : 2);
      const last = curve.values.findLast((value) => value !== undefined);
      const value = last === undefined ? '' : this.yen(last);
      const width = Math.max(space.ruler.width(value, true), ...lines.map((line) => space.ruler.width(line)));
      return { lines, cut, value, width, height: (lines.length + 1) * space.line + 6 };
    });
  }

  private endLabels(
    space: Space,
    curves: readonly Curve[],
    ends: readonly EndLabel[],
    along: Scale,
    up: Scale,
    area: { right: number; top: number; bottom: number },
  ): SVGTemplateResult[] {
    const tips = curves.map((curve) => {
      const last = curve.values.findLastIndex((value) => value !== undefined);
      return { x: along(Math.max(0, last)), y: up(curve.values[last] ?? 0) };
    });
    const places = spread(
      ends.map((end, i) => ({ at: tips[i]?.y ?? 0, size: end.height })),
      area.top - space.line * 0.5,
      area.bottom + space.line * 0.5,
    );
    return ends.flatMap((end, i) => {
      const [tip, y] = [tips[i] ?? { x: 0, y: 0 }, places[i] ?? 0];
      const [x, start] = [area.right + 56, y - end.height / 2 + 3];
      return [
        svg`<path class="leader" d="M${px(tip.x + 5)},${px(tip.y)}L${px(area.right + 8)},${px(tip.y)}L${px(area.right + 16)},${px(y)}"></path>`,
        sample({ text: '', kind: 'line', color: i }, area.right + 18, y, 34),
        ...linesAt(space, x, start, end.lines, { full: end.cut ? curves[i]?.name : undefined }),
        textAt(space, x, start + (end.lines.length + 0.5) * space.line, end.value, { bold: true }),
      ];
    });
  }

  private tables(
    curves: readonly Curve[],
    crossings: readonly Crossing[],
    stepLength: number,
    months: number,
  ): Table[] {
    const { frame, cumulative: texts } = this.m;
    const rows: Cell[][] = [];
    for (let month = 0; month <= months; month++) {
      if (month % stepLength !== 0 && !curves.some((curve) => month === curve.values.length - 1)) continue;
      rows.push([
        texts.time(month),
        ...curves.map(({ series, values }) => {
          const value = values[month];
          return value === undefined ? frame.none : this.cell(this.yen(value), { series: series.id, month });
        }),
      ]);
    }
    const table = {
      caption: this.caption || frame.chart,
      head: [texts.timeHead, ...curves.map((curve) => curve.name)],
      rows,
    };
    if (crossings.length === 0) return [table];
    return [
      table,
      {
        caption: texts.crossovers,
        head: texts.crossoverHead,
        rows: crossings.map(({ month, before, after, value, series }) => [
          ...[texts.time(month), before, after],
          this.cell(this.yen(value), { series, month }),
        ]),
      },
    ];
  }
}

/** Between the months around it, on a straight line. */
function valueAt({ values }: Curve, month: number): number | undefined {
  const low = Math.floor(month);
  const [a, b] = [values[low], values[low + 1]];
  if (a === undefined || b === undefined) return month === low ? a : undefined;
  return a + (b - a) * (month - low);
}

function monthTicks(months: number, count: number): number[] {
  const length = [1, 3, 6, 12, 24, 36, 60, 120].find((step) => months / step <= count) ?? months;
  return Array.from({ length: Math.floor(months / length) + 1 }, (_, i) => i * length);
}

function path(curve: Curve, index: number, along: Scale, up: Scale): SVGTemplateResult {
  const draw = lineOf<number | undefined>()
    .defined((value) => value !== undefined)
    .x((_, month) => along(month))
    .y((value) => up(value ?? 0))
    .digits(2);
  const ruled = curve.series.status === 'ruled-out' ? ' ruled' : '';
  return svg`<path class="line ${strokeClass(index)}${ruled}" stroke-dasharray=${dashOf(index)}
    d=${draw([...curve.values]) ?? ''}></path>`;
}

/** Badges near their points, each at the first place around it that is free. */
function placeBadges(
  crossings: readonly Crossing[],
  along: Scale,
  up: Scale,
  area: { left: number; right: number; top: number; bottom: number },
): { x: number; y: number }[] {
  const placed: { x: number; y: number }[] = [];
  for (const crossing of crossings) {
    const [x, y] = [along(crossing.month), up(crossing.value)];
    const tries = [24, 44, 64, 84, 104].flatMap((away) =>
      [-90, 90, -135, 45, -45, 135, 180, 0].map((angle) => ({
        x: x + away * Math.cos((angle * Math.PI) / 180),
        y: y + away * Math.sin((angle * Math.PI) / 180),
      })),
    );
    const free = tries.find(
      (at) =>
        at.x > area.left + 10 &&
        at.x < area.right - 10 &&
        at.y > area.top + 10 &&
        at.y < area.bottom - 10 &&
        placed.every((other) => Math.hypot(other.x - at.x, other.y - at.y) > 21),
    );
    placed.push(
      free ?? { x: Math.max(area.left + 10, Math.min(area.right - 10, x)), y: Math.max(area.top + 10, y - 24) },
    );
  }
  return placed;
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-cumulative-chart': EcTcoCumulativeChart;
  }
}
