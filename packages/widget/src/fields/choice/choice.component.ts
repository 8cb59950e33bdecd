import type { Language } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.ts';
import { type ChoiceDetail, emit } from '../events.ts';
import { fieldStyles } from '../field.styles.ts';
import { fieldMessages } from '../messages.ts';
import { choiceStyles } from './choice.styles.ts';

/** One answer of a choice or select. */
export interface ChoiceOption {
  readonly value: ChoiceDetail['value'];
  readonly label: string;
  readonly help?: string;
  readonly disabled?: boolean;
}

/**
 * One answer out of a few, all in sight.
 * @tag ec-tco-choice
 * @fires {CustomEvent<ChoiceDetail>} ec-tco-choice-change - When another answer is chosen.
 * @slot source - The marker of where the answer comes from, beside the question.
 * @csspart label - The question.
 * @csspart option - One answer with its radio button.
 * @csspart help - The help text.
 * @csspart error - The message.
 * @cssproperty [--ec-tco-choice-width=15em] - Least width of an answer; as many stand side by side as fit.
 * @cssproperty [--ec-tco-color-accent] - Radio buttons and edge of the chosen answer.
 * @cssproperty [--ec-tco-color-accent-surface] - Behind the chosen answer.
 */
export class EcTcoChoice extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, fieldStyles, choiceStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  @property() name = '';
  @property() label = '';
  @property() help = '';
  /** Heard before the help: what a mark beside the question says to those who see it. */
  @property() mark = '';
  @property() error = '';
  @property() language: Language = 'ja';
  @property() value = '';
  @property({ type: Boolean }) disabled = false;
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];

  private choose(value: string): void {
    this.value = value;
    emit(this, 'ec-tco-choice-change', { name: this.name, value });
  }

  protected override updated(): void {
    // The browser checks a radio button by itself; the owner's answer is what holds.
    for (const radio of this.renderRoot.querySelectorAll('input')) radio.checked = radio.value === this.value;
  }

  override render(): TemplateResult {
    const { error } = this;
    return html`
      <fieldset
        role="radiogroup"
        aria-labelledby="label"
        aria-describedby=${['mark', 'help', error ? 'error' : ''].join(' ').trim()}
        aria-invalid=${error ? 'true' : 'false'}
        aria-errormessage=${error ? 'error' : nothing}
      >
        <div class="head"><span class="label" part="label" id="label">${this.label}</span><slot name="source"></slot></div>
        <span id="mark" hidden>${this.mark}</span>
        <p class="help" part="help" id="help" ?hidden=${this.help === ''}>${this.help}</p>
        <div class="options">${this.options.map((option, i) => this.renderOption(option, i))}</div>
      </fieldset>
      <p class="error" part="error" id="error" aria-live="polite">
        ${error ? html`<span class="visually-hidden">${fieldMessages(this.language).error}</span>${error}` : nothing}
      </p>
    `;
  }

  private renderOption(option: ChoiceOption, i: number): TemplateResult {
    return html`<label class="option" part="option">
      <input
        type="radio"
        name="choice"
        value=${option.value}
        ?disabled=${this.disabled || option.disabled === true}
        aria-labelledby=${`text-${i}`}
        aria-describedby=${option.help ? `help-${i}` : nothing}
        @change=${() => this.choose(option.value)}
      />
      <span>
        <span id=${`text-${i}`}>${option.label}</span>
        ${option.help ? html`<span class="help" id=${`help-${i}`}>${option.help}</span>` : nothing}
      </span>
    </label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-choice': EcTcoChoice;
  }
}
