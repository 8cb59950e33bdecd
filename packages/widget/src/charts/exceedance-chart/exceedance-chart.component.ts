import { formatProbability, formatRate } from '@ec-tco/core/format';
import { line as lineOf } from 'd3-shape';
import { type CSSResultGroup, type SVGTemplateResult, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { rule, xAxis, yAxis } from '../frame/bar-parts.ts';
import { ChartElement } from '../frame/chart-element.ts';
import type { Drawing, Mark, Space, Table } from '../frame/drawing.ts';
import { legend } from '../frame/legend.ts';
import { px, sound } from '../frame/number.ts';
import { dashOf, strokeClass, symbolOf } from '../frame/palette.ts';
import { fitTicks, linear, log, logTicks, root, type Scale, span, upTicks } from '../frame/scale.ts';
import { textAt } from '../frame/svg-text.ts';
import { exceedanceStyles } from './exceedance-chart.styles.ts';

export interface LossPoint {
  /** Yen. */
  readonly loss: number;
  /** Probability of this loss or more, 0 to 1. */
  readonly probability: number;
}

export interface LossCurve {
  readonly id: string;
  readonly name: string;
  /** Any order. */
  readonly points: readonly LossPoint[];
  /** Quantiles: level 0.95 at the loss that is not exceeded with 95 %. */
  readonly quantiles: readonly { readonly level: number; readonly loss: number }[];
}

/** A number of the table: a quantile, or the probability of a loss. */
export type ExceedancePlace = { readonly curve: string } & ({ readonly level: number } | { readonly loss: number });

interface Sound {
  readonly id: string;
  readonly name: string;
  readonly points: readonly LossPoint[];
  readonly quantiles: readonly { readonly level: number; readonly loss: number }[];
}

/** Shapes of the quantile markers by position: circle, square, triangle, … */
const MARKER_AREA = 80;

/**
 * Loss exceedance: how probable a loss of at least so much is, with quantiles marked.
 * @tag ec-tco-exceedance-chart
 */
export class EcTcoExceedanceChart extends ChartElement<ExceedancePlace> {
  static override styles: CSSResultGroup = [ChartElement.styles, exceedanceStyles];

  @property({ attribute: false }) curves: readonly LossCurve[] = [];
  /** Axis of the loss: powers of ten, or square root (which has a zero). `auto`: by the data's range. */
  @property() axis: 'auto' | 'log' | 'sqrt' = 'auto';

  protected draw(space: Space): Drawing | undefined {
    const { frame, exceedance: texts } = this.m;
    const percent = (probability: number): string => formatProbability(probability, this.language);
    const curves = this.sound();
    const levels = levelsOf(curves);
    const points = curves.flatMap((curve) => curve.points);
    if (points.length === 0) return undefined;
    const losses = [
      ...points.map((point) => point.loss),
      ...curves.flatMap((curve) => curve.quantiles.map(({ loss }) => loss)),
    ];
    const positive = losses.filter((loss) => loss > 0);
    const [low, high] = [Math.min(...positive), Math.max(...positive)];
    const wish = this.axis === 'auto' ? (high / low > 100 ? 'log' : 'sqrt') : this.axis;
    const logarithmic = wish === 'log' && positive.length > 0;
    const shown = logarithmic ? points.filter((point) => point.loss > 0) : points;
    // A quantile of zero is no point of the curve; the key and the table have it.
    const marked = curves.map((curve) => curve.quantiles.filter(({ loss }) => loss > 0));

    const title = textAt(space, 0, space.line * 0.5, `↑ ${texts.probability}`, { muted: true });
    const top = space.line * 1.9;
    const bottom = top + Math.min(340, Math.max(190, space.width * 0.42));
    const chances = [
      ...shown.map((point) => point.probability),
      ...marked.flatMap((list) => list.map(({ level }) => 1 - level)),
    ];
    const up = linear(span(chances, 0), [bottom, top]);
    const rows = upTicks(up, (share) => formatRate(share, this.language), 5);
    const left = Math.max(...rows.map((tick) => space.ruler.width(tick.text))) + 8;
    const range: [number, number] = [left, space.width - 10];
    const along = logarithmic ? log(Math.max(1, low), Math.max(2, high), range) : root(high > 0 ? high : 1, range);
    const make = (count: number) => (logarithmic ? logTicks(along, count) : along.ticks(count));
    const ticks = fitTicks(space, along, make, this.tickYen, logarithmic ? 14 : 7);

    const marks: Mark[] = [];
    const front: SVGTemplateResult[] = [];
    const taken = [{ x: 0, y: space.line * 0.5, width: space.ruler.width(`↑ ${texts.probability}`) + 6 }];
    for (const [i, curve] of curves.entries()) {
      for (const point of this.stops(
        curve,
        ticks.map((tick) => tick.value),
      )) {
        marks.push({
          row: i,
          col: along(point.loss),
          label: frame.join([curve.name, texts.point(this.yen(point.loss), percent(point.probability))]),
          body: svg`<circle class="hit" cx=${px(along(point.loss))} cy=${px(up(point.probability))} r="8"></circle>`,
        });
      }
      for (const { level, loss } of marked[i] ?? []) {
        const [x, y] = [along(loss), up(1 - level)];
        const shape = levels.indexOf(level);
        marks.push({
          row: i,
          col: x,
          label: frame.join([
            curve.name,
            texts.quantile(level),
            this.yen(loss),
            texts.point(this.yen(loss), percent(1 - level)),
          ]),
          body: svg`<circle class="hit" cx=${px(x)} cy=${px(y)} r="10"></circle>
            <path class="quantile ${strokeClass(i)}" transform="translate(${px(x)},${px(y)})"
              d=${symbolOf(shape, MARKER_AREA)}></path>`,
        });
        const text = texts.quantile(level);
        const width = space.ruler.width(text) + 6;
        const place = { x: Math.min(x + 8, space.width - width), y: y - space.line * 0.75, width };
        const free = taken.every(
          (other) =>
            Math.abs(other.y - place.y) > space.line || other.x > place.x + width || place.x > other.x + other.width,
        );
        if (!free || place.y < top - space.line) continue;
        taken.push(place);
        front.push(textAt(space, place.x, place.y, text, { halo: true }));
      }
    }
    marks.sort((a, b) => a.row - b.row || a.col - b.col);
    const axisBottom = bottom + space.line * 2.7 + 6;
    const keys = legend(
      space,
      [
        ...curves.map((curve, i) => ({
          text: [
            curve.name,
            ...curve.quantiles.map(({ level, loss }) => `${texts.quantile(level)} ${this.yen(loss)}`),
          ].join('　'),
          kind: 'line' as const,
          color: i,
          symbol: null,
        })),
        ...levels
          .map((level, i) => ({ text: texts.quantile(level), kind: 'symbol' as const, symbol: i, level }))
          .filter(({ level }) => marked.some((list) => list.some((quantile) => quantile.level === level))),
      ],
      axisBottom,
    );
    return {
      height: axisBottom + keys.height,
      back: [
        title,
        ...yAxis(space, rows, left, space.width - 10),
        ...xAxis(space, ticks, top, bottom),
        rule('axis', left, bottom, space.width - 10, bottom),
        textAt(space, space.width, bottom + space.line * 2.1, `${texts.loss} →`, { anchor: 'end', muted: true }),
        ...curves.map((curve, i) => path(curve, i, along, up, logarithmic)),
      ],
      marks,
      front: [...front, ...keys.body],
      tables: this.tables(
        curves,
        ticks.map((tick) => tick.value),
        percent,
      ),
    };
  }

  private sound(): Sound[] {
    return this.curves.map(({ id, name, points, quantiles }) => ({
      id,
      name,
      points: points
        .flatMap((point) => {
          const [loss, probability] = [sound(point.loss), sound(point.probability)];
          if (loss === undefined || probability === undefined || loss < 0) return [];
          return [{ loss, probability: Math.max(0, Math.min(1, probability)) }];
        })
        .sort((a, b) => a.loss - b.loss),
      quantiles: quantiles.flatMap(({ level, loss }) => {
        const value = sound(loss);
        return value === undefined || !(level >= 0 && level <= 1) ? [] : [{ level, loss: Math.max(0, value) }];
      }),
    }));
  }

  /** Points to stop at with the keyboard: where the axis has its ticks. */
  private stops(curve: Sound, ticks: readonly number[]): LossPoint[] {
    return ticks.flatMap((loss) => {
      const probability = chanceAt(curve.points, loss);
      return probability === undefined ? [] : [{ loss, probability }];
    });
  }

  private tables(
    curves: readonly Sound[],
    ticks: readonly number[],
    percent: (probability: number) => string,
  ): Table[] {
    const { frame, exceedance: texts } = this.m;
    const levels = levelsOf(curves);
    const chances = {
      caption: this.caption || frame.chart,
      head: [texts.loss, ...curves.map((curve) => curve.name)],
      rows: ticks.map((loss) => [
        this.yen(loss),
        ...curves.map((curve) => {
          const chance = chanceAt(curve.points, loss);
          return chance === undefined ? frame.none : this.cell(percent(chance), { curve: curve.id, loss });
        }),
      ]),
    };
    if (levels.length === 0) return [chances];
    return [
      {
        caption: texts.quantiles,
        head: [texts.curve, ...levels.map((level) => texts.quantile(level))],
        rows: curves.map((curve) => [
          curve.name,
          ...levels.map((level) => {
            const found = curve.quantiles.find((quantile) => quantile.level === level);
            return found ? this.cell(this.yen(found.loss), { curve: curve.id, level }) : frame.none;
          }),
        ]),
      },
      chances,
    ];
  }
}

/** All levels in use, ascending; their position is their marker's shape. */
const levelsOf = (curves: readonly Sound[]): number[] =>
  [...new Set(curves.flatMap((curve) => curve.quantiles.map(({ level }) => level)))].sort((a, b) => a - b);

/** On the straight line between the points around; undefined outside of what is known. */
function chanceAt(points: readonly LossPoint[], loss: number): number | undefined {
  const next = points.findIndex((point) => point.loss >= loss);
  const [a, b] = [points[next - 1], points[next]];
  if (!b) return undefined;
  if (!a || b.loss === loss) return b.loss === loss ? b.probability : undefined;
  return a.probability + ((b.probability - a.probability) * (loss - a.loss)) / (b.loss - a.loss);
}

function path({ points }: Sound, index: number, along: Scale, up: Scale, logarithmic: boolean): SVGTemplateResult {
  const drawn = logarithmic ? points.filter((point) => point.loss > 0) : points;
  const draw = lineOf<LossPoint>()
    .x((point) => along(point.loss))
    .y((point) => up(point.probability))
    .digits(2);
  return svg`<path class="line ${strokeClass(index)}" stroke-dasharray=${dashOf(index)} d=${draw([...drawn]) ?? ''}></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-exceedance-chart': EcTcoExceedanceChart;
  }
}
