import type { Measure } from '@ec-tco/core';
import { type CSSResultGroup, type SVGTemplateResult, svg } from 'lit';
import { property } from 'lit/decorators.js';
import { barAxis, rowTexts, upright } from '../frame/bar-parts.ts';
import { layRows } from '../frame/bar-rows.ts';
import { ChartElement } from '../frame/chart-element.ts';
import type { Drawing, Mark, Space } from '../frame/drawing.ts';
import { legend } from '../frame/legend.ts';
import { px, sound } from '../frame/number.ts';
import { areaFill } from '../frame/palette.ts';
import { fitTicks, linear, span } from '../frame/scale.ts';
import { linesAt, textAt } from '../frame/svg-text.ts';
import { tornadoStyles } from './tornado-chart.styles.ts';

export interface TornadoEnd {
  /** The input's value in words: 5万円, 3%. */
  readonly input: string;
  /** Yen: the difference with that value. */
  readonly value: number;
}

export interface TornadoBar {
  readonly id: string;
  readonly name: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

/** A number of the table: the difference at an end of a bar, or the input there. */
export interface TornadoPlace {
  readonly bar: string;
  readonly end: 'low' | 'high';
  readonly of: 'input' | 'difference';
}

interface Ends {
  readonly bar: TornadoBar;
  readonly low: number;
  readonly high: number;
  /** Whether one end turns the sign of the base value. */
  readonly flips: boolean;
}

const BAR = 22;
/** Colours of the low and the high end: dark blue, plain; orange, striped. */
const [LOW, HIGH] = [0, 1];

/**
 * What each uncertain input does to the difference between two options, the base value in the middle.
 * @tag ec-tco-tornado-chart
 */
export class EcTcoTornadoChart extends ChartElement<TornadoPlace> {
  static override styles: CSSResultGroup = [ChartElement.styles, tornadoStyles];

  /** In the order shown; as a rule the longest first. */
  @property({ attribute: false }) bars: readonly TornadoBar[] = [];
  /** Yen: the difference at the base values. */
  @property({ type: Number }) base = 0;
  /** Which option is better where the difference is below zero, and where it is above. */
  @property({ attribute: false }) better: { readonly below: string; readonly above: string } | undefined;
  /** What better means: cheaper, or leaving more. */
  @property() measure: Measure = 'totalWithIncident';

  protected draw(space: Space): Drawing | undefined {
    const { frame, tornado: texts } = this.m;
    const base = sound(this.base) ?? 0;
    const bars = this.ends(base);
    if (bars.length === 0) return undefined;
    const [lowest, highest] = span(
      bars.flatMap(({ low, high }) => [low, high]),
      base,
    );
    // Zero belongs in the picture when the verdict turns there, or nearly.
    const zero = Math.min(Math.abs(lowest), Math.abs(highest)) <= (highest - lowest) * 0.6;
    const key = legend(
      space,
      [
        { text: texts.low, kind: 'area', color: LOW },
        { text: texts.high, kind: 'area', color: HIGH },
        { text: `${texts.base} ${this.yen(base)}`, kind: 'rule', rule: 'base' },
        ...(zero ? [{ text: texts.zero, kind: 'rule' as const, rule: 'zero' as const }] : []),
      ],
      0,
    );
    const inputs = bars.map((ends) => ({ name: ends.bar.name, remarks: this.remarks(ends, space.wide) }));
    const { left } = layRows(space, inputs, BAR, 0);
    const sides = this.sides(space, left, key.height + 6, zero || lowest <= 0, zero || highest >= 0);
    const start = sides.bottom + 12;
    const { rows, bottom } = layRows(space, inputs, BAR, start);
    const room = space.wide
      ? Math.min(
          110,
          Math.max(
            ...bars.flatMap(({ bar }) => [bar.low.input, bar.high.input].map((text) => space.ruler.width(text))),
          ) + 8,
        )
      : 0;
    const domain: [number, number] = zero ? span([lowest, highest], 0) : [lowest, highest];
    const scale = linear(domain, [left + 4 + room, space.width - 4 - room]);
    const ticks = fitTicks(space, scale, (count) => scale.ticks(count), this.tickYen, 7);
    const middle = scale(base);
    const front: SVGTemplateResult[] = [];
    const marks: Mark[] = [];
    for (const [i, ends] of bars.entries()) {
      const row = rows[i];
      if (!row) continue;
      marks.push(...this.pieces(i, ends, base, row.top, (value) => scale(value)));
      if (!space.wide) continue;
      const y = row.top + BAR / 2;
      const [low, high] = [ends.low - base, ends.high - base];
      const oneSide = low * high > 0 || (low === 0 && high === 0);
      for (const [end, away, other] of [
        [ends.bar.low, low, high],
        [ends.bar.high, high, low],
      ] as const) {
        // Beside the longer bar when both go the same way there is no room for the shorter one's text.
        if (oneSide && (Math.abs(away) < Math.abs(other) || (away === other && end === ends.bar.high))) continue;
        const leftward = away < 0 || (away === 0 && other > 0);
        const value = base + away;
        const text = space.ruler.fit(end.input, room - 6);
        const x = scale(value) + (leftward ? -5 : 5);
        front.push(textAt(space, x, y, text, { anchor: leftward ? 'end' : 'start', halo: true, full: end.input }));
      }
    }
    return {
      height: bottom + space.line + 8,
      back: [
        ...key.body,
        ...sides.body,
        ...barAxis(space, ticks, rows, start - 4, bottom),
        ...rows.flatMap((row, i) => rowTexts(space, row, inputs[i] ?? { name: '' })),
      ],
      marks,
      front: [
        ...upright(space, 'base', middle, rows, start - 4, bottom),
        ...(zero ? upright(space, 'zero', scale(0), rows, start - 4, bottom) : []),
        ...front,
      ],
      tables: [
        {
          caption: this.caption || frame.chart,
          head: [
            texts.input,
            texts.low,
            texts.difference(texts.low),
            texts.high,
            texts.difference(texts.high),
            texts.verdict,
          ],
          rows: bars.map(({ bar, low, high, flips }) => [
            bar.name,
            ...(['low', 'high'] as const).flatMap((end) => [
              this.cell(bar[end].input, { bar: bar.id, end, of: 'input' }),
              this.cell(this.yen(end === 'low' ? low : high), { bar: bar.id, end, of: 'difference' }),
            ]),
            flips ? texts.flips : texts.keeps,
          ]),
        },
      ],
    };
  }

  private ends(base: number): Ends[] {
    return this.bars.flatMap((bar) => {
      const [low, high] = [sound(bar.low.value), sound(bar.high.value)];
      if (low === undefined || high === undefined) return [];
      return [{ bar, low, high, flips: low * base < 0 || high * base < 0 }];
    });
  }

  /** Where there is no room at the bar's ends, what they stand for goes under the name. */
  private remarks({ bar, low, high, flips }: Ends, wide: boolean): string[] {
    const { atInput, flips: word } = this.m.tornado;
    const ends = [atInput(bar.low.input, this.yen(low)), atInput(bar.high.input, this.yen(high))];
    return [...(wide ? [] : [ends.join(' ／ ')]), ...(flips ? [`⇄ ${word}`] : [])];
  }

  /** The low and the high end; when both lie on one side of the base, the nearer one lies on the farther one. */
  private pieces(
    row: number,
    { bar, low, high }: Ends,
    base: number,
    top: number,
    scale: (value: number) => number,
  ): Mark[] {
    const { frame, tornado: texts } = this.m;
    const sameSide = (low - base) * (high - base) > 0;
    const middle = scale(base);
    const pieces = [
      { col: 0, end: bar.low, value: low, word: texts.low, color: LOW },
      { col: 1, end: bar.high, value: high, word: texts.high, color: HIGH },
    ].map(({ col, end, value, word, color }) => {
      const away = Math.abs(value - base);
      const over = sameSide && away <= Math.abs((col === 0 ? high : low) - base);
      const turned = value * base < 0 ? [texts.flips] : [];
      const [x, width] = [Math.min(scale(value), middle), Math.abs(scale(value) - middle)];
      return {
        away,
        mark: {
          row,
          col,
          label: frame.join([bar.name, word, texts.atInput(end.input, this.yen(value)), ...turned]),
          body: over ? piece(x, top + BAR / 4, width, color, BAR / 2) : piece(x, top, width, color, BAR),
        },
      };
    });
    if (sameSide) pieces.sort((a, b) => b.away - a.away);
    return pieces.map(({ mark }) => mark);
  }

  /** What left and right of zero mean. */
  private sides(
    space: Space,
    left: number,
    top: number,
    below: boolean,
    above: boolean,
  ): { bottom: number; body: SVGTemplateResult[] } {
    if (!this.better) return { bottom: top - 6, body: [] };
    const half = (space.width - left) / 2 - 8;
    const words = (shown: boolean, option: string, write: (text: string) => string) =>
      shown ? space.ruler.wrap(write(this.m.frame.better(option, this.measure)), half, 3).lines : [];
    const [a, b] = [
      words(below, this.better.below, (text) => `← ${text}`),
      words(above, this.better.above, (text) => `${text} →`),
    ];
    return {
      bottom: top + Math.max(a.length, b.length) * space.line,
      body: [...linesAt(space, left, top, a), ...linesAt(space, space.width, top, b, { anchor: 'end' })],
    };
  }
}

function piece(x: number, y: number, width: number, color: number, height: number): SVGTemplateResult {
  return svg`<rect class="area" fill=${areaFill(color)} x=${px(x)} y=${px(y)} width=${px(Math.max(width, 1))} height=${height}></rect>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-tornado-chart': EcTcoTornadoChart;
  }
}
