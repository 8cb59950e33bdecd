import type { Measure } from '@ec-tco/core';
import { line as lineOf } from 'd3-shape';
import { type CSSResultGroup, type SVGTemplateResult, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { type InputUnit, writeInput } from '../../shared/format.ts';
import { rule, xAxis, yAxis } from '../frame/bar-parts.ts';
import { ChartElement } from '../frame/chart-element.ts';
import type { Drawing, Mark, Space } from '../frame/drawing.ts';
import { badge, legend } from '../frame/legend.ts';
import { px, sound } from '../frame/number.ts';
import { areaFill } from '../frame/palette.ts';
import { exactLinear, fitTicks, linear, span, upTicks } from '../frame/scale.ts';
import { spread } from '../frame/spread.ts';
import { linesAt, textAt } from '../frame/svg-text.ts';
import { breakEvenStyles } from './break-even-chart.styles.ts';

export interface DifferencePoint {
  /** The input, in its own unit. */
  readonly input: number;
  /** Yen: cost of A less cost of B. */
  readonly difference: number;
}

/** A number of the table: the difference at an input, or an input at which there is none. */
export type BreakEvenPlace = { readonly input: number } | { readonly root: number };

interface Region {
  readonly from: number;
  readonly to: number;
  /** Below zero A is cheaper, above B. */
  readonly sign: number;
}

/** The band along the top that says whose region it is. */
const BAND = 12;
/** Colours of A and B in the band: blue, plain; orange, striped. */
const [A, B] = [0, 1];
/** More points than these are not stopped at. */
const STOPS = 13;

/**
 * Difference of two options over one input, with the values where they cost the same.
 * @tag ec-tco-break-even-chart
 */
export class EcTcoBreakEvenChart extends ChartElement<BreakEvenPlace> {
  static override styles: CSSResultGroup = [ChartElement.styles, breakEvenStyles];

  @property({ attribute: false }) points: readonly DifferencePoint[] = [];
  /** Inputs at which the difference is zero. */
  @property({ attribute: false }) roots: readonly number[] = [];
  @property() optionA = 'A';
  @property() optionB = 'B';
  /** Whether A is cheaper below zero, or leaves more. */
  @property() measure: Measure = 'totalWithIncident';
  @property() inputName = '';
  @property() inputUnit: InputUnit = 'yen';
  /** The input's value now, marked when in range. */
  @property({ attribute: false }) current: number | undefined;

  protected draw(space: Space): Drawing | undefined {
    const { frame, breakEven: texts } = this.m;
    const axis = texts.difference(this.measure);
    const written = (value: number): string => writeInput(value, this.inputUnit, this.language);
    const points = this.points
      .flatMap((point) => {
        const [input, difference] = [sound(point.input), sound(point.difference)];
        return input === undefined || difference === undefined ? [] : [{ input, difference }];
      })
      .sort((a, b) => a.input - b.input);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return undefined;
    const within = (value: number | undefined): value is number =>
      value !== undefined && value >= first.input && value <= last.input;
    const roots = [...new Set(this.roots.map((value) => sound(value)).filter(within))].sort((a, b) => a - b);
    const now = sound(this.current);
    const regions = regionsOf(points, roots);

    const amounts = span(
      points.map((point) => point.difference),
      0,
    );
    const widths = upTicks(linear(amounts, [1, 0]), this.tickYen, 6).map((tick) => space.ruler.width(tick.text));
    const left = Math.min(space.width * 0.4, Math.max(0, ...widths) + 8);
    const right = space.width - 12;
    const writeSide = (difference: number): string =>
      difference === 0 ? texts.equal : frame.better(difference < 0 ? this.optionA : this.optionB, this.measure);
    // The list under the picture names the regions too, so their names over the band are all whole or not there.
    const reach = span([first.input, last.input]);
    const names = regions.map((region) => {
      const width = ((region.to - region.from) / (reach[1] - reach[0])) * (right - left) - 8;
      return space.ruler.wrap(region.sign === 0 ? '' : writeSide(region.sign), width, 3, true);
    });
    const whole = names.every((name) => !name.cut);
    const heading = whole ? Math.max(...names.map((name) => name.lines.length)) : 0;
    const bandTop = space.line * (heading + 1) + 8;
    const top = bandTop + BAND + 8;
    const bottom = top + Math.min(320, Math.max(180, space.width * 0.4));
    const up = linear(amounts, [bottom, top]);
    const rows = upTicks(up, this.tickYen, 6);
    const along = exactLinear(reach, [left, right]);
    const ticks = fitTicks(space, along, (count) => along.ticks(count), written, 8);

    const marks: Mark[] = [];
    const every = Math.ceil(points.length / STOPS);
    const stops = points.filter((_, i) => i % every === 0 || i === points.length - 1);
    for (const { input, difference } of stops) {
      const [x, y] = [along(input), up(difference)];
      marks.push({
        row: 0,
        col: x,
        label: frame.join([
          `${this.inputName} ${written(input)}`.trim(),
          `${axis} ${this.yen(difference)}`,
          writeSide(difference),
        ]),
        body: svg`<circle class="hit" cx=${px(x)} cy=${px(y)} r="9"></circle>
          <circle class="point" cx=${px(x)} cy=${px(y)} r="3"></circle>`,
      });
    }
    const badges = spreadAlong(
      roots.map((input) => along(input)),
      left + 9,
      right - 3,
    );
    for (const [i, input] of roots.entries()) {
      const x = along(input);
      const at = badges[i] ?? x;
      marks.push({
        row: 1,
        col: x,
        label: frame.join([texts.breakEven(written(input))]),
        body: svg`${rule('root', x, bandTop, x, bottom)}${rule('leader', x, up(0), at, up(0) - 20)}
          <circle class="ring" cx=${px(x)} cy=${px(up(0))} r="5"></circle>
          ${badge(at, up(0) - 22 < top ? up(0) + 22 : up(0) - 22, String(i + 1))}`,
      });
    }
    const axisBottom = bottom + space.line * 2.7 + 6;
    const keys = legend(
      space,
      [
        ...roots.map((input, i) => ({
          text: texts.breakEven(written(input)),
          kind: 'number' as const,
          badge: String(i + 1),
        })),
        ...(roots.length === 0 ? [{ text: texts.noRoot, kind: 'none' as const }] : []),
        ...(within(now) ? [{ text: texts.current(written(now)), kind: 'rule' as const, rule: 'base' as const }] : []),
        ...regions.map((region) => ({
          text: texts.region(written(region.from), written(region.to), writeSide(region.sign)),
          kind: region.sign === 0 ? ('none' as const) : ('area' as const),
          color: region.sign < 0 ? A : B,
        })),
      ],
      axisBottom,
    );
    return {
      height: axisBottom + keys.height,
      back: [
        textAt(space, 0, space.line * 0.5, `↑ ${axis}`, { muted: true }),
        ...yAxis(space, rows, left, right),
        ...xAxis(space, ticks, top, bottom),
        ...regions.flatMap((region, i) =>
          band(space, region, along(region.from), along(region.to), bandTop, whole ? (names[i]?.lines ?? []) : []),
        ),
        rule('zero', left, up(0), right, up(0)),
        ...(within(now) ? [rule('base', along(now), bandTop, along(now), bottom)] : []),
        textAt(
          space,
          space.width,
          bottom + space.line * 2.1,
          `${space.ruler.fit(this.inputName, space.width - 20)} →`,
          {
            anchor: 'end',
            muted: true,
          },
        ),
        svg`<path class="line" d=${
          lineOf<DifferencePoint>()
            .x((point) => along(point.input))
            .y((point) => up(point.difference))
            .digits(2)(withRoots(points, roots)) ?? ''
        }></path>`,
      ],
      marks,
      front: keys.body,
      tables: [
        {
          caption: texts.regions(this.measure),
          head: [texts.range, axis],
          rows: [
            ...regions.map((region) => [`${written(region.from)} – ${written(region.to)}`, writeSide(region.sign)]),
            ...roots.map((root) => [
              this.cell(texts.breakEven(written(root)), { root }),
              this.cell(this.yen(0), { root }),
            ]),
          ],
        },
        {
          caption: this.caption || frame.chart,
          head: [this.inputName || texts.range, `${axis} (${this.optionA} − ${this.optionB})`],
          rows: stops.map(({ input, difference }) => [written(input), this.cell(this.yen(difference), { input })]),
        },
      ],
    };
  }
}

/** A piece of the band along the top, with its name over it. */
function band(
  space: Space,
  region: Region,
  from: number,
  to: number,
  top: number,
  lines: readonly string[],
): SVGTemplateResult[] {
  if (region.sign === 0) return [];
  const fill = areaFill(region.sign < 0 ? A : B);
  return [
    svg`<rect class="region" fill=${fill} x=${px(from + 0.5)} y=${px(top)}
      width=${px(Math.max(0.5, to - from - 1))} height=${BAND}></rect>`,
    ...linesAt(space, (from + to) / 2, top - 4 - lines.length * space.line, lines, { anchor: 'middle', bold: true }),
  ];
}

/** The curve goes through its roots even where no point lies on them. */
const withRoots = (points: readonly DifferencePoint[], roots: readonly number[]): DifferencePoint[] =>
  [...points, ...roots.map((input) => ({ input, difference: 0 }))].sort((a, b) => a.input - b.input);

/** Stretches between roots, each with the sign that the difference has there. */
function regionsOf(points: readonly DifferencePoint[], roots: readonly number[]): Region[] {
  const [first, last] = [points[0]?.input ?? 0, points.at(-1)?.input ?? 0];
  const edges = [first, ...roots.filter((root) => root > first && root < last), last];
  const regions: Region[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const [from, to] = [edges[i] ?? 0, edges[i + 1] ?? 0];
    const inside = points.filter((point) => point.input > from && point.input < to && point.difference !== 0);
    const middle = inside[Math.floor(inside.length / 2)]?.difference;
    // Roots so close that no point lies between them: the difference changes its sign at each.
    const before = regions.at(-1)?.sign;
    const sign = middle ?? (before === undefined ? differenceAt(points, (from + to) / 2) : -before);
    regions.push({ from, to, sign: Math.sign(sign) });
  }
  return regions;
}

function differenceAt(points: readonly DifferencePoint[], input: number): number {
  const next = points.findIndex((point) => point.input >= input);
  const [a, b] = [points[next - 1], points[next]];
  if (!b) return points.at(-1)?.difference ?? 0;
  if (!a || b.input === a.input) return b.difference;
  return a.difference + ((b.difference - a.difference) * (input - a.input)) / (b.input - a.input);
}

/** Badges side by side where roots are close. */
function spreadAlong(places: readonly number[], low: number, high: number): number[] {
  return spread(
    places.map((at) => ({ at, size: 22 })),
    low - 11,
    high + 11,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-break-even-chart': EcTcoBreakEvenChart;
  }
}
