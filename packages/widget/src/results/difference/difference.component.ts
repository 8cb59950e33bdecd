import { decidingMeasure, evaluate } from '@ec-tco/core';
import { compareRuns, type OptionChange } from '@ec-tco/core/analysis';
import { describeInput, formatYen } from '@ec-tco/core/format';
import { type CSSResultGroup, css, html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Computation } from '../../shared/computation.ts';
import { ResultSection } from '../frame/result-section.ts';

type Part = OptionChange['parts'][number];

/**
 * What lies between a kept copy and what is there now: by option, in causes that add up, as a waterfall with its table.
 * @tag ec-tco-difference
 */
export class EcTcoDifference extends ResultSection {
  static override styles: CSSResultGroup = [
    ResultSection.styles,
    css`
      .option + .option {
        margin-block-start: var(--ec-tco-space-4);
      }
      table {
        margin-block-end: var(--ec-tco-space-3);
      }
      td svg {
        display: block;
        inline-size: clamp(4em, 30cqi, 16em);
        block-size: 20px;
      }
      .level {
        fill: var(--ec-tco-color-bar);
      }
      .more {
        fill: var(--ec-tco-color-warning);
      }
      .less {
        fill: var(--ec-tco-color-success);
      }
      @media (forced-colors: active) {
        .level {
          fill: CanvasText;
        }
        .more,
        .less {
          fill: Highlight;
        }
      }
    `,
  ];

  /** The kept copy. */
  @property({ attribute: false }) earlier: Computation | undefined;
  private known: { readonly key: readonly unknown[]; readonly options: readonly OptionChange[] } | undefined;

  /** Worked out once for the two. */
  private changes(before: Computation, after: Computation): readonly OptionChange[] {
    const key = [before, after.prepared];
    if (!this.known || key.some((one, i) => one !== this.known?.key[i])) {
      const run = ({ prepared }: Computation) => ({ prepared, modelVersion: evaluate(prepared).modelVersion });
      const { options } = compareRuns(run(before), run(after), decidingMeasure(after.scenario));
      this.known = { key, options };
    }
    return this.known.options;
  }

  private name(part: Part, { scenario }: Computation): string {
    const say = this.m.difference;
    switch (part.kind) {
      case 'input':
        return describeInput(scenario, part.pointer, this.language);
      case 'line-added':
      case 'line-removed':
        return say[part.kind](part.name ?? part.line);
      default:
        return say[part.kind];
    }
  }

  private bar(from: number, to: number, low: number, high: number, kind: string): TemplateResult {
    const at = (yen: number) => (high === low ? 0 : (100 * (yen - low)) / (high - low));
    return html`<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">${svg`<rect
      class=${kind}
      x=${at(Math.min(from, to))}
      y="3"
      width=${Math.max(0.5, Math.abs(at(to) - at(from)))}
      height="14"
    ></rect>`}</svg>`;
  }

  private option(change: OptionChange, after: Computation): TemplateResult | typeof nothing {
    const say = this.m.difference;
    const before = change.before.toNumber();
    const total = change.after.toNumber();
    const parts = change.parts
      .filter(({ yen }) => !yen.isZero())
      .toSorted((a, b) => b.yen.abs().comparedTo(a.yen.abs()));
    if (parts.length === 0) return nothing;
    const levels = [before];
    for (const { yen } of parts) levels.push((levels.at(-1) ?? 0) + yen.toNumber());
    const [low, high] = [Math.min(0, ...levels), Math.max(0, ...levels)];
    const yen = (amount: number) => formatYen(amount, this.language, this.yenStyle);
    return html`<div class="option">
      <div class="scroll" role="region" tabindex="0" aria-label=${say.region(this.nameOf(change.option))}>
        <table>
          <caption>${this.nameOf(change.option)}</caption>
          <thead><tr><th scope="col">${say.cause}</th><th scope="col">${say.amount}</th><th scope="col">${say.picture}</th></tr></thead>
          <tbody>
            <tr class="sum"><th scope="row">${say.before}</th><td>${yen(before)}</td><td>${this.bar(0, before, low, high, 'level')}</td></tr>
            ${parts.map((part, i) => {
              const [from = 0, to = 0] = [levels[i], levels[i + 1]];
              return html`<tr><th scope="row">${this.name(part, after)}</th>
                <td>${part.yen.gt(0) ? '＋' : ''}${yen(part.yen.toNumber())}</td>
                <td>${this.bar(from, to, low, high, to > from ? 'more' : 'less')}</td></tr>`;
            })}
            <tr class="sum"><th scope="row">${say.after}</th><td>${yen(total)}</td><td>${this.bar(0, total, low, high, 'level')}</td></tr>
          </tbody>
        </table>
      </div>
    </div>`;
  }

  override render(): unknown {
    const { earlier, computation } = this;
    if (!earlier || !computation) return nothing;
    const say = this.m.difference;
    const tables = this.changes(earlier, computation).map((change) => this.option(change, computation));
    return html`<h3>${say.heading}</h3>
      <p class="lead">${say.lead}</p>
      ${tables.every((one) => one === nothing) ? html`<p>${say.none}</p>` : tables}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-difference': EcTcoDifference;
  }
}
