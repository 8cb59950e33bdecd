import type { Language, Scenario } from '@ec-tco/core';
import type { Preset } from '@ec-tco/core/scenario';
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../../fields/disclosure/disclosure.ts';
import { formatReading } from '../../state/format-number.ts';
import type { InputUnit } from '../../state/number/number-rule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { messages } from '../messages/messages.ts';
import { sectionStyles } from '../section.styles.ts';

type Figure = Preset['figures'][number];

/** Fired when something of a preset is chosen (bubbles, composed). */
export class PresetEvent extends CustomEvent<
  { readonly shop: Scenario } | { readonly archetype: Preset['archetypes'][number] }
> {
  static readonly type = 'ec-tco-preset';
  constructor(detail: PresetEvent['detail']) {
    super(PresetEvent.type, { detail, bubbles: true, composed: true });
  }
}

/** An address that may be followed: a preset's publisher writes it, and only the web is meant. */
function webAddress(text: string | undefined): string | undefined {
  try {
    const { protocol, href } = new URL(text ?? '');
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What presets of the page offer, each under its publisher's name: sample shops, or options, and the figures behind them.
 * @tag ec-tco-presets
 * @fires {PresetEvent} ec-tco-preset - When a shop or an option is chosen.
 */
export class EcTcoPresets extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    buttonStyles,
    sectionStyles,
    css`
      .preset {
        margin-block-start: var(--ec-tco-space-4);
      }
      ul {
        display: grid;
        gap: var(--ec-tco-space-2);
        margin: var(--ec-tco-space-2) 0;
        padding: 0;
        list-style: none;
      }
      li .button {
        inline-size: 100%;
        text-align: start;
      }
      .button span {
        display: block;
        font-size: var(--ec-tco-text-small);
        font-weight: var(--ec-tco-weight-normal);
      }
      .scroll {
        overflow-x: auto;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: var(--ec-tco-space-1) var(--ec-tco-space-2);
        border-block-end: 1px solid var(--ec-tco-color-divider);
        text-align: start;
        vertical-align: top;
      }
    `,
  ];

  @property({ attribute: false }) presets: readonly Preset[] = [];
  /** What of them is offered. */
  @property() offer: 'shops' | 'archetypes' = 'shops';
  @property() language: Language = 'ja';

  private choose(detail: PresetEvent['detail']): void {
    this.dispatchEvent(new PresetEvent(detail));
  }

  private value({ value, low, high, unit }: Figure): string {
    const say = (number: number) => formatReading(number, unit as InputUnit, this.language);
    return low === undefined || high === undefined
      ? say(value)
      : messages(this.language).presets.range(say(value), say(low), say(high));
  }

  private renderFigures({ figures }: Preset): TemplateResult | typeof nothing {
    if (figures.length === 0) return nothing;
    const { language } = this;
    const { presets: say } = messages(language);
    return html`<ec-tco-disclosure>
      <span slot="summary">${say.figures(figures.length)}</span>
      <div class="scroll" tabindex="0" role="region" aria-label=${say.figures(figures.length)}>
        <table>
          <thead>
            <tr>${say.columns.map((head) => html`<th scope="col">${head}</th>`)}</tr>
          </thead>
          <tbody>
            ${figures.map(
              (figure) => html`<tr>
                <th scope="row">${figure.label[language]}</th>
                <td>${this.value(figure)}</td>
                <td>
                  ${[figure.source.publisher, figure.source.title, figure.source.date, figure.locator[language]]
                    .filter(Boolean)
                    .join(say.between)}
                </td>
                <td>${say.statuses[figure.status]}${figure.note ? html`<br />${figure.note[language]}` : nothing}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </ec-tco-disclosure>`;
  }

  private renderPreset(preset: Preset): TemplateResult | typeof nothing {
    const { language, offer } = this;
    const { presets: say } = messages(language);
    const { name, publisher, about, licence, version, shops, archetypes } = preset;
    const items = offer === 'shops' ? shops : archetypes;
    if (items.length === 0) return nothing;
    const address = webAddress(preset.url);
    return html`<section class="preset" aria-label=${name[language]}>
      <h3>${say.heading(name[language], publisher[language])}</h3>
      ${about ? html`<p>${about[language]}</p>` : nothing}
      <p class="help">
        ${say.by(publisher[language], version, licence)}
        ${address === undefined ? nothing : html`<a href=${address} rel="noopener noreferrer" target="_blank">${address}</a>`}
      </p>
      <ul>
        ${
          offer === 'shops'
            ? shops.map(
                ({ title, scenario }) => html`<li>
                  <button type="button" class="button" @click=${() => this.choose({ shop: scenario })}>
                    ${title[language]}
                  </button>
                </li>`,
              )
            : archetypes.map(
                (archetype) => html`<li>
                  <button type="button" class="button" @click=${() => this.choose({ archetype })}>
                    <b>${archetype.name[language]}</b><span>${archetype.about[language]}</span>
                  </button>
                </li>`,
              )
        }
      </ul>
      ${this.renderFigures(preset)}
    </section>`;
  }

  override render(): TemplateResult {
    return html`${this.presets.map((preset) => this.renderPreset(preset))}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-presets': EcTcoPresets;
  }
  interface HTMLElementEventMap {
    'ec-tco-preset': PresetEvent;
  }
}
