import type { Language } from '@ec-tco/core';
import { describeInput, formatYen } from '@ec-tco/core/format';
import { inputSource, scenarioInputs } from '@ec-tco/core/scenario';
import { type CSSResultGroup, css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Computation, mayTurn } from '../../shared/computation.ts';
import { writeInput } from '../../shared/format.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { messages } from '../messages/messages.ts';
import { effectOf } from './effect.ts';

/** As many totals as a line bears. */
const MOST = 3;
/** The parts of a text, every other one an amount, which is not to be parted at the end of a line. */
const aroundAmounts = (text: string, amounts: readonly string[]): readonly string[] => {
  const known = amounts.map((amount) => amount.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return known.length === 0 ? [text] : text.split(new RegExp(`(${known.join('|')})`));
};

/**
 * What the last change did: which number, from what to what, and with it each total and the choice.
 * @tag ec-tco-change
 */
export class EcTcoChange extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    css`
      p {
        margin-block: var(--ec-tco-space-2) var(--ec-tco-space-3);
        padding: var(--ec-tco-space-2) var(--ec-tco-space-3);
        border-radius: var(--ec-tco-radius);
        background: var(--ec-tco-color-accent-surface);
        font-size: var(--ec-tco-text-small);
        word-break: auto-phrase;
        font-variant-numeric: tabular-nums;
      }
      .amount {
        white-space: nowrap;
      }
      @media (forced-colors: active) {
        p {
          border: 1px solid CanvasText;
        }
      }
    `,
  ];

  @property() language: Language = 'ja';
  /** As it was, undefined while nothing was changed. */
  @property({ attribute: false }) earlier: Computation | undefined;
  @property({ attribute: false }) computation: Computation | undefined;
  /** Address of the input that was changed, where it was one. */
  @property() field = '';

  override render(): unknown {
    const { earlier: before, computation: after, language } = this;
    if (!before || !after || before === after) return nothing;
    const say = messages(language).change;
    // What it did is told once it is known: not by amounts that means take back a moment later.
    if (mayTurn(after)) return html`<p role="note"><b>${say.heading}</b> ${this.what(before, after)}</p>`;
    const verdicts = { before: knownVerdict(before, language), after: knownVerdict(after, language) };
    const { measure, options, best, judged, reordered, strength } = effectOf(before, after, verdicts);
    const yen = (amount: number) => formatYen(amount, language, 'man');
    // What moves by less than is shown has not moved for who reads it.
    const seen = options
      .map((one) => ({ name: one.name, before: yen(one.before), after: yen(one.after) }))
      .filter((one) => one.before !== one.after);
    const totals = seen.slice(0, MOST).map((one) => say.total(one.name, one.before, one.after));
    const { verdict, ranking } = messages(language);
    const words = verdict.strength;
    const told = [
      this.what(before, after),
      ...judged.map((one) => say.judged(one.name, ranking.status[one.before], ranking.status[one.after])),
      measure
        ? say.measure[measure]
        : seen.length === 0
          ? say.noTotal
          : say.totals(totals, seen.length - totals.length),
      best ? say.best(best.before, best.after) : reordered ? say.order : say.sameOrder,
      strength ? say.strength(words[strength.before], words[strength.after]) : '',
    ]
      .filter(Boolean)
      .join(say.between);
    const amounts = seen.slice(0, MOST).flatMap((one) => [one.before, one.after]);
    return html`<p role="note"><b>${say.heading}</b> ${aroundAmounts(told, amounts).map((part, i) =>
      i % 2 === 1 ? html`<span class="amount">${part}</span>` : part,
    )}</p>`;
  }

  /** Which number, from what to what. */
  private what(before: Computation, after: Computation): string {
    const { field, language } = this;
    const at = ({ scenario }: Computation) => scenarioInputs(scenario).find(({ pointer }) => pointer === field);
    const [was, is] = [at(before), at(after)];
    if (!was || !is) return '';
    const write = (input: typeof was) => writeInput(input.base, input.kind.unit, language);
    const say = messages(language).change;
    const name = describeInput(after.scenario, field, language);
    const [from, to] = [write(was), write(is)];
    if (from !== to) return say.input(name, from, to);
    const sources = [before, after].map(({ scenario }) => inputSource(scenario, field).kind);
    return was.range && !is.range ? say.certain(name, to) : sources[0] === sources[1] ? say.range(name) : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-change': EcTcoChange;
  }
}
