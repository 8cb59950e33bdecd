import type { Language } from '@ec-tco/core';
import { type CSSResultGroup, css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.ts';
import type { ChoiceOption } from '../choice/choice.component.ts';
import { emit } from '../events.ts';
import { fieldStyles } from '../field.styles.ts';
import { fieldMessages } from '../messages.ts';
import { shownInFullStyles } from '../shown-in-full.styles.ts';
import { shownInFull } from '../shown-in-full.ts';

/**
 * One answer out of many.
 * @tag ec-tco-select
 * @fires {CustomEvent<ChoiceDetail>} ec-tco-choice-change - When another answer is chosen.
 * @slot source - The marker of where the answer comes from, beside the label.
 * @csspart label - The label.
 * @csspart select - The native select.
 * @csspart help - The help text.
 * @csspart error - The message.
 * @cssproperty [--ec-tco-color-border] - Edge of the box.
 */
export class EcTcoSelect extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    fieldStyles,
    shownInFullStyles,
    css`
      .in-full {
        margin-block: var(--ec-tco-space-1);
      }
    `,
  ];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() name = '';
  @property() label = '';
  @property() help = '';
  @property() error = '';
  @property() language: Language = 'ja';
  /** Empty while nothing is chosen. */
  @property() value = '';
  @property({ type: Boolean }) disabled = false;
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];

  private onChange(event: Event): void {
    this.value = (event.target as HTMLSelectElement).value;
    emit(this, 'ec-tco-choice-change', { name: this.name, value: this.value });
  }

  protected override updated(): void {
    // The select can take a value only once its options are there, and must be put back when the owner refuses one.
    const select = this.shadowRoot?.querySelector('select');
    if (select && select.value !== this.value) select.value = this.value;
  }

  override render(): TemplateResult {
    const { error } = this;
    const messages = fieldMessages(this.language);
    const known = this.options.find((option) => option.value === this.value);
    return html`
      <div class="head"><label class="label" part="label" for="select">${this.label}</label><slot name="source"></slot></div>
      <p class="help" part="help" id="help" ?hidden=${this.help === ''}>${this.help}</p>
      ${shownInFull(
        known?.label ?? messages.choose,
        html`<select
        id="select"
        part="select"
        class="box"
        aria-describedby=${['help', error ? 'error' : ''].join(' ').trim()}
        aria-invalid=${error ? 'true' : 'false'}
        aria-errormessage=${error ? 'error' : nothing}
        ?disabled=${this.disabled}
        @change=${(event: Event) => this.onChange(event)}
      >
        ${known ? nothing : html`<option value="" disabled selected hidden>${messages.choose}</option>`}
        ${this.options.map(
          (
            option,
          ) => html`<option value=${option.value} ?selected=${option.value === this.value} ?disabled=${option.disabled === true}>
            ${option.label}
          </option>`,
        )}
      </select>`,
      )}
      <p class="error" part="error" id="error" aria-live="polite">
        ${error ? html`<span class="visually-hidden">${messages.error}</span>${error}` : nothing}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-select': EcTcoSelect;
  }
}
