import { type CSSResultGroup, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Computation } from '../../shared/computation.ts';
import { ResultSection } from '../frame/result-section.ts';
import { changesBetween, waterfall, waterfallStyles } from './waterfall.ts';

/**
 * What lies between a kept copy and what is there now: by option, in causes that add up, as a waterfall with its table.
 * @tag ec-tco-difference
 */
export class EcTcoDifference extends ResultSection {
  static override styles: CSSResultGroup = [
    ResultSection.styles,
    waterfallStyles,
    css`
      h2 {
        margin-block-end: var(--ec-tco-space-2);
        font-size: 1.25em;
        line-height: 1.5;
      }
      .option + .option {
        margin-block-start: var(--ec-tco-space-4);
      }
    `,
  ];

  /** The kept copy. */
  @property({ attribute: false }) earlier: Computation | undefined;

  override render(): unknown {
    const { earlier, computation, language, yenStyle } = this;
    if (!earlier || !computation) return nothing;
    const say = this.m.difference;
    const changes = changesBetween(earlier, computation);
    return html`<h2>${say.heading}</h2>
      <p class="lead">${say.lead}</p>
      ${changes.length === 0 ? html`<p>${say.none}</p>` : nothing}
      ${changes.map(
        (change) => html`<div class="option">
          <div class="scroll" role="region" tabindex="0" aria-label=${say.region(this.nameOf(change.option))}>
            ${waterfall(change, computation, language, yenStyle)}
          </div>
        </div>`,
      )}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-difference': EcTcoDifference;
  }
}
