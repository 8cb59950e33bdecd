import {
  type BreakEven,
  type BreakEvenOutcome,
  differenceCurve,
  type PairAnalysis,
  type Tornado,
} from '@ec-tco/core/analysis';
import { describeInput, how, inputParts, joined, type NamePart, numberPart, type Parts } from '@ec-tco/core/format';
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { BreakEvenPlace, DifferencePoint, TornadoBar, TornadoPlace } from '../../charts/index.ts';
import type { ChoiceDetail } from '../../fields/events.ts';
import { type Computation, choiceFor } from '../../shared/computation.ts';
import { type InputUnit, inputPart, inputsOf, writeInput, writeShort } from '../../shared/format.ts';
import { labelsOf, namesOf } from '../../shared/option-names.ts';
import { ResultSection } from '../frame/result-section.ts';

const TORNADO_PATH = ({ bar, end, of }: TornadoPlace) => (of === 'input' ? how.range(end, bar) : how.tornado(end, bar));
/** More bars than these say nothing more. */
const MOST_BARS = 10;
/** Points of a break-even curve; even, as they are had in twos. */
const POINTS = 24;

type BreakEvenTurn = Extract<BreakEvenOutcome, { readonly kind: 'several' }>['roots'][number];
type Rooted = BreakEven & { readonly turns: readonly BreakEvenTurn[] };

interface Curve {
  readonly key: readonly unknown[];
  readonly points: readonly DifferencePoint[];
  readonly roots: readonly number[];
}

/**
 * Which numbers decide between the two leading options: tornado, what to find out first, break-even of any input.
 * @tag ec-tco-sensitivity
 */
export class EcTcoSensitivity extends ResultSection {
  static override styles: CSSResultGroup = [
    ResultSection.styles,
    css`
      .charts > * + * {
        margin-block-start: var(--ec-tco-space-4);
      }
      .turn ec-tco-select {
        max-inline-size: 40em;
        margin-block: var(--ec-tco-space-2);
      }
      .waiting {
        min-block-size: 24em;
      }
      .stale {
        opacity: 0.6;
      }
    `,
  ];

  @state() private chosen: string | undefined;
  /** The last one analysed stays, dimmed, until the next analysis is there. */
  private shown: Computation | undefined;
  private bars: { readonly key: readonly unknown[]; readonly value: readonly TornadoBar[] } | undefined;
  private curve: Curve | undefined;

  override render(): unknown {
    const { computation, m } = this;
    if (!computation) return nothing;
    if (computation.analysis) this.shown = computation;
    const { shown } = this;
    const stale = computation.analysis === undefined;
    return html`<h3>${m.sensitivity.heading}</h3>
      ${stale ? html`<p class="lead" aria-hidden="true">${m.sensitivity.waiting}</p>` : nothing}
      ${
        shown?.analysis
          ? shown.analysis.leading
            ? html`<div class="charts ${stale ? 'stale' : ''}">${this.pair(shown, shown.analysis.leading)}</div>`
            : html`<p>${m.sensitivity.onePair}</p>`
          : html`<p class="waiting">${m.sensitivity.waiting}</p>`
      }`;
  }

  private pair(shown: Computation, leading: PairAnalysis): TemplateResult {
    const { m } = this;
    const name = labelsOf(shown.result, this.language);
    const { pair } = leading;
    const [left, right] = [name(pair.left), name(pair.right)];
    const net = pair.measure === 'net';
    const [a, b] = [pair.left, pair.right].map(namesOf(shown.result)) as [NamePart, NamePart];
    return html`<p class="lead">${this.written(joined([m.sensitivity.between(a, b), m.sensitivity.differenceNote(a, b)], m.between))}</p>
      ${this.tornado(shown, leading, left, right, net)} ${this.information(shown)}
      ${this.breakEven(shown, leading, left, right, net)}`;
  }

  private label(shown: Computation, pointer: string): string {
    return describeInput(shown.scenario, pointer, this.language);
  }

  private unit(shown: Computation, pointer: string): InputUnit {
    return inputsOf(shown.scenario).get(pointer)?.kind.unit ?? 'count';
  }

  private write(shown: Computation, pointer: string, value: number, write = writeInput): string {
    return write(value, this.unit(shown, pointer), this.language);
  }

  private tornado(shown: Computation, leading: PairAnalysis, left: string, right: string, net: boolean): unknown {
    const { m } = this;
    const { bars, atBase, withoutEffect } = leading.tornado;
    const [first] = bars;
    if (!first) return html`<p>${withoutEffect.length > 0 ? m.sensitivity.noEffect : m.sensitivity.noRange}</p>`;
    const key = [leading, this.language];
    if (!this.bars || key.some((part, i) => part !== this.bars?.key[i])) {
      const value = bars.slice(0, MOST_BARS).map(
        ({ pointer, low, high, atLow, atHigh }): TornadoBar => ({
          id: pointer,
          name: this.label(shown, pointer),
          low: { input: this.write(shown, pointer, low, writeShort), value: atLow },
          high: { input: this.write(shown, pointer, high, writeShort), value: atHigh },
        }),
      );
      this.bars = { key, value };
    }
    const flips = bars.filter((bar) => bar.flips).length;
    const more = bars.length - MOST_BARS;
    return html`<div>
      <ec-tco-tornado-chart
        .byTurn=${true}
        .language=${this.language}
        .heading=${this.tornadoHeading(shown, first)}
        .note=${more > 0 ? m.sensitivity.more(more) : ''}
        .bars=${this.bars.value}
        .pathOf=${TORNADO_PATH}
        .base=${atBase}
        .better=${this.sides(net ? right : left, net ? left : right)}
        .measure=${leading.pair.measure}
        .yenStyle=${this.yenStyle}
      ></ec-tco-tornado-chart>
      <p class="note">${m.sensitivity.flips(flips)}</p></div>`;
  }

  private lastHeading: { readonly key: readonly unknown[]; readonly value: Parts } | undefined;
  private tornadoHeading(shown: Computation, { pointer, atLow, atHigh }: Tornado['bars'][number]): Parts {
    const key = [shown, this.language, this.yenStyle];
    if (!this.lastHeading || key.some((part, i) => part !== this.lastHeading?.key[i])) {
      const end = (value: number, which: 'low' | 'high') =>
        numberPart(value, this.yenStyle, how.tornado(which, pointer));
      const ends = [end(atLow, 'low'), end(atHigh, 'high')] as const;
      const [from, to] = atLow <= atHigh ? ends : ([ends[1], ends[0]] as const);
      const value = this.m.sensitivity.tornado(this.input(shown, pointer), from, to);
      this.lastHeading = { key, value };
    }
    return this.lastHeading.value;
  }

  private input(shown: Computation, pointer: string): Parts {
    return inputParts(shown.scenario, pointer, this.language, namesOf(shown.result));
  }

  private lastSides: { readonly below: string; readonly above: string } | undefined;
  private sides(below: string, above: string) {
    if (this.lastSides?.below !== below || this.lastSides.above !== above) this.lastSides = { below, above };
    return this.lastSides;
  }

  private information(shown: Computation): unknown {
    const { m } = this;
    const analysis = shown.analysis;
    if (!analysis || analysis.information.length === 0) return nothing;
    const { perfectInformation: all } = analysis;
    const worth = analysis.information.filter(({ value }) => value.value >= 1).slice(0, 3);
    return html`<section aria-labelledby="information"><h4 id="information">${m.sensitivity.information}</h4>
      ${
        worth.length === 0
          ? html`<p>${m.sensitivity.informationNone}</p>`
          : html`<ol class="steps">${worth.map(
              ({ pointer, value }) =>
                html`<li>${this.written(
                  m.sensitivity.informationOne(
                    this.input(shown, pointer),
                    numberPart(Math.round(value.value), 'man', how.information(pointer)),
                  ),
                )}</li>`,
            )}</ol>`
      }${
        all && all.value >= 1
          ? html`<p>${this.written(
              m.sensitivity.informationAll(numberPart(Math.round(all.value), 'man', how.informationAll)),
            )}</p>`
          : nothing
      }</section>`;
  }

  private breakEven(
    shown: Computation,
    leading: PairAnalysis,
    left: string,
    right: string,
    net: boolean,
  ): TemplateResult {
    const { m } = this;
    const rooted = leading.breakEvens
      .flatMap((one): Rooted[] => ('roots' in one.outcome ? [{ ...one, turns: one.outcome.roots }] : []))
      .toSorted((a, b) => distance(a) - distance(b));
    const heading = html`<h4 id="break-even">${m.sensitivity.breakEven}</h4>`;
    const one = rooted.find(({ pointer }) => pointer === this.chosen) ?? rooted[0];
    if (!one)
      return html`<section class="turn" aria-labelledby="break-even">${heading}<p>${m.sensitivity.noRoots}</p></section>`;
    const { pointer } = one;
    const curve = this.curveOf(shown, leading, one);
    return html`<section class="turn" aria-labelledby="break-even">${heading}
      ${choiceFor(shown).ranged ? html`<p>${m.sensitivity.asStated}</p>` : nothing}
      <ec-tco-select
        name="break-even"
        .label=${m.sensitivity.chooseInput}
        .language=${this.language}
        .options=${rooted.map((item) => ({ value: item.pointer, label: this.label(shown, item.pointer) }))}
        .value=${pointer}
        @ec-tco-choice-change=${(event: CustomEvent<ChoiceDetail>) => this.choose(event)}
      ></ec-tco-select>
      <ec-tco-break-even-chart
        .byTurn=${true}
        .language=${this.language}
        .heading=${this.turnHeading(shown, one, leading.pair, net)}
        .points=${curve.points}
        .roots=${curve.roots}
        .optionA=${left}
        .optionB=${right}
        .inputName=${this.label(shown, pointer)}
        .current=${one.base}
        .inputUnit=${this.unit(shown, pointer)}
        .measure=${leading.pair.measure}
        .yenStyle=${this.yenStyle}
        .pathOf=${this.breakEvenPath(pointer)}
      ></ec-tco-break-even-chart>
      ${leading.unpriced.map((id) => html`<p>${this.written(m.sensitivity.atMost(namesOf(shown.result)(id)))}</p>`)}
    </section>`;
  }

  private choose(event: CustomEvent<ChoiceDetail>): void {
    event.stopPropagation();
    this.chosen = event.detail.value;
  }

  private breakEvenPathOf: { readonly pointer: string; readonly path: (place: BreakEvenPlace) => string } | undefined;
  private breakEvenPath(pointer: string): (place: BreakEvenPlace) => string {
    if (this.breakEvenPathOf?.pointer !== pointer) {
      this.breakEvenPathOf = { pointer, path: (place) => ('root' in place ? how.turn(pointer) : how.at(pointer)) };
    }
    return this.breakEvenPathOf.path;
  }

  private turnHeading(shown: Computation, one: Rooted, pair: PairAnalysis['pair'], net: boolean): Parts {
    const { m } = this;
    const turn = nearestTurn(one);
    const input = this.input(shown, one.pointer);
    const value = inputPart(turn.value, this.unit(shown, one.pointer), how.turn(one.pointer));
    const side = turn.value >= one.base ? 'above' : 'below';
    const winner = turn[side];
    if (winner === 'tie') return m.sensitivity.tieOnly(input, value);
    return m.sensitivity.turns(input, value, namesOf(shown.result)(pair[winner]), side, net);
  }

  private curveOf(shown: Computation, leading: PairAnalysis, one: Rooted): Curve {
    const key = [leading, one.pointer];
    if (this.curve && key.every((part, i) => part === this.curve?.key[i])) return this.curve;
    // Where something happens: the value now, and the turns nearest to it.
    const turns = one.turns.map(({ value }) => value);
    const near = turns.toSorted((a, b) => Math.abs(a - one.base) - Math.abs(b - one.base)).slice(0, 2);
    const ends = [one.base, ...near];
    const width = Math.max(...ends) - Math.min(...ends) || (one.range.high - one.range.low) / 10;
    const low = Math.max(one.range.low, Math.min(...ends) - width * 0.6);
    const high = Math.min(one.range.high, Math.max(...ends) + width * 0.6);
    const inputs = Array.from({ length: POINTS }, (_, i) => low + ((high - low) * i) / (POINTS - 1));
    this.curve = {
      key,
      points: differenceCurve(shown.prepared, leading.pair, one.pointer, inputs).map((difference, i) => ({
        input: inputs[i] as number,
        difference: leading.pair.measure === 'net' ? -difference : difference,
      })),
      roots: turns.filter((root) => root >= low && root <= high),
    };
    return this.curve;
  }
}

const nearestTurn = ({ turns, base }: Rooted): BreakEvenTurn =>
  turns.reduce((near, turn) => (Math.abs(turn.value - base) < Math.abs(near.value - base) ? turn : near));

/** How far the next turn is, in widths of the range searched. */
const distance = (one: Rooted): number =>
  Math.abs(nearestTurn(one).value - one.base) / (one.range.high - one.range.low || 1);

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-sensitivity': EcTcoSensitivity;
  }
}
