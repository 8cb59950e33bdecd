import type { Language, Quantity } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { formatForEdit, formatReading } from '../../state/format-number.ts';
import type { NumberProblem } from '../../state/number/number-problem.ts';
import type { InputUnit, NumberRule, YenScale } from '../../state/number/number-rule.ts';
import { parseRange } from '../../state/number/parse-range.ts';
import { unitText } from '../../state/number/unit-text.ts';
import { describeNumberProblem } from '../../state/number-messages.ts';
import { parseNumber } from '../../state/parse-number.ts';
import { baseOf, rangeOf } from '../../state/quantity.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { afterPress, watchPresses } from '../../theme/press.ts';
import { emit, type NumberPart } from '../events.ts';
import { fieldStyles } from '../field.styles.ts';
import { fieldMessages } from '../messages.ts';
import { isUnordered, PARTS, sameQuantity, sameTexts, sampled, type Texts } from './boxes.ts';
import { choices } from './choices.ts';
import { hintFor } from './hint.ts';
import { numberFieldStyles } from './number-field.styles.ts';
import { pasteCells } from './paste-cells.ts';
import { unbroken } from './unbroken.ts';

/**
 * A number as people in Japan type it. Wrong input stays in the box with its message; nothing is read while an input
 * method is still composing.
 * @tag ec-tco-number-field
 * @fires {CustomEvent<NumberFieldDetail>} ec-tco-number-input - While typing, after each character that is settled.
 * @fires {CustomEvent<NumberFieldDetail>} ec-tco-number-change - When the box is left or Enter is pressed.
 * @slot source - The marker of where the number comes from, beside the label.
 * @csspart label - The label.
 * @csspart input - The box (also of the range's ends).
 * @csspart unit - The unit behind the box.
 * @csspart help - The help text.
 * @csspart hint - How the number was understood.
 * @csspart error - The message.
 * @csspart range - The area with the range's ends.
 * @cssproperty [--ec-tco-color-border] - Edge of the box.
 * @cssproperty [--ec-tco-color-error] - Edge and message when the input is wrong.
 * @cssproperty [--ec-tco-hit-target=44px] - Least height of what can be pressed.
 */
export class EcTcoNumberField extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, numberFieldStyles];
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  /** Handed back with each event; usually the address of the number. */
  @property() name = '';
  @property() label = '';
  @property() help = '';
  /** A message from outside, such as a contradiction with another field. */
  @property() error = '';
  @property() language: Language = 'ja';
  @property() unit: InputUnit = 'yen';
  /** Whether yen are shown and typed as 円 or 万円. */
  @property() scale: YenScale = 'yen';
  @property({ type: Number }) min: number | undefined;
  @property({ type: Number }) max: number | undefined;
  @property({ type: Boolean }) integer = false;
  @property({ type: Boolean }) disabled = false;
  /** Whether it may be left empty. */
  @property({ type: Boolean }) optional = false;
  /** Whether a price with tax can be taken as it stands. */
  @property({ type: Boolean }) withTax = false;
  /** Whether a rate and yen an order can be taken together. */
  @property({ type: Boolean }) second = false;
  /** Whether a low and a high value may be given. */
  @property({ type: Boolean }) rangeable = false;
  /** Whether a range that is there is the owner's. One of a sample goes when a number is typed over its value. */
  @property({ type: Boolean }) ownRange = false;
  /** Whether it is the most of something; see `NumberRule`. */
  @property({ type: Boolean }) most = false;
  /** From where on a number without its unit is asked about; see `NumberRule`. */
  @property({ attribute: false }) slip: NumberRule['slip'];
  /** `decimal` brings up digits on a phone; `text` also lets 万 be typed there. */
  @property() keypad: 'decimal' | 'text' = 'decimal';
  /** The number that holds; unchanged while the typed text is wrong. */
  @property({
    attribute: false,
    hasChanged: (now: Quantity | undefined, was: Quantity | undefined) => !sameQuantity(now, was),
  })
  value: Quantity | undefined;
  /** Typed texts that are no numbers, kept by the owner over undo and reload. */
  @property({ attribute: false, hasChanged: (now: Texts, was: Texts | undefined) => !sameTexts(now, was) })
  texts: Texts = {};

  /** What is in the boxes where that is not simply the formatted value. */
  @state() private typed: Texts = {};
  /** Boxes that were left, so that their mistakes are shown. */
  @state() private settled: ReadonlySet<NumberPart> = new Set();
  @state() private open = false;
  /** Whether the ends of the range were left together: an end still empty is then missing. */
  @state() private rangeLeft = false;
  /** Whether the middle of a range that was typed as one text stands in the box. */
  @state() private middle = false;
  private composing = false;
  /** The box that was typed into and not left yet. */
  private unsettled: NumberPart | undefined;
  /** What the boxes came to when they were left, until it is what holds: the owner may take it a moment later. */
  private left: Quantity | undefined;
  /** What stood in the box before it was typed into, where that was nobody's own. */
  private anchor: number | undefined;
  private sent: { readonly value: Quantity | undefined } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    watchPresses();
  }

  /** A press below takes the focus from the box: what is said then waits until the press is through. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    return afterPress(() => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('value') && !(this.sent && sameQuantity(this.sent.value, this.value))) {
      // Set from outside: what was typed no longer belongs to it, but for a text that the owner keeps.
      const kept = PARTS.filter((part) => this.typed[part] !== undefined && this.typed[part] === this.texts[part]);
      this.typed = Object.fromEntries(kept.map((part) => [part, this.texts[part]]));
      this.settled = new Set(kept.filter((part) => this.settled.has(part)));
      this.rangeLeft = false;
    }
    if (changed.has('texts')) {
      const before = (changed.get('texts') as Texts | undefined) ?? {};
      const typed = { ...this.typed };
      for (const part of PARTS) {
        if (this.texts[part] !== undefined) typed[part] = this.texts[part];
        else if (before[part] !== undefined && typed[part] === before[part]) delete typed[part];
      }
      // A text that the owner brings back was left before; one it merely echoes is still being typed.
      this.settled = new Set([
        ...this.settled,
        ...PARTS.filter((p) => this.texts[p] !== undefined && this.texts[p] !== this.typed[p]),
      ]);
      this.typed = typed;
    }
    if (changed.has('value') || changed.has('texts')) {
      if (this.texts.low !== undefined || this.texts.high !== undefined || isUnordered(this.value)) this.open = true;
      this.sent = undefined;
    }
    if (this.left !== undefined && sameQuantity(this.left, this.value)) {
      this.typed = {};
      this.left = undefined;
    }
  }

  protected override updated(): void {
    // Compared with what is in the box, not with what was drawn last; equal while someone types or composes.
    for (const part of PARTS) {
      const box = this.renderRoot.querySelector<HTMLInputElement>(`#${part}`);
      const text = this.textOf(part);
      if (box && box.value !== text) box.value = text;
    }
  }

  private get rule(): NumberRule {
    const { unit, scale, min, max, integer, slip, withTax, second, optional, most, anchor } = this;
    return {
      unit,
      scale,
      integer,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(slip !== undefined && { slip }),
      ...(anchor !== undefined && { near: anchor }),
      withTax,
      second,
      optional,
      most,
    };
  }

  private formatted(part: NumberPart): string {
    if (this.value === undefined) return '';
    const number = part === 'base' ? baseOf(this.value) : rangeOf(this.value)?.[part];
    return number === undefined ? '' : formatForEdit(number, this.unit, this.scale);
  }

  private textOf(part: NumberPart): string {
    return this.typed[part] ?? this.formatted(part);
  }

  /** The number in a box: what was typed, else what holds. */
  private read(part: NumberPart): number | NumberProblem {
    const text = this.typed[part];
    if (text === undefined && this.value !== undefined) {
      const number = part === 'base' ? baseOf(this.value) : rangeOf(this.value)?.[part];
      if (number !== undefined) return number;
    }
    const parsed = parseNumber(text ?? '', this.rule);
    return parsed.ok ? parsed.value : parsed;
  }

  /** Whether a number was typed over a value whose range nobody here has looked at. */
  private get replacesRange(): boolean {
    const { base, low, high } = this.typed;
    return !this.ownRange && !this.open && base !== undefined && low === undefined && high === undefined;
  }

  /** The whole quantity, or what keeps the ends from being a range. */
  private quantity(): Quantity | undefined | 'incomplete' {
    const base = this.read('base');
    const low = this.read('low');
    const high = this.read('high');
    if (typeof base !== 'number') return undefined;
    if (this.replacesRange) return base;
    const isEmpty = (end: number | NumberProblem) => typeof end !== 'number' && end.code === 'empty';
    if (!this.rangeable || (isEmpty(low) && isEmpty(high))) return base;
    if (typeof low !== 'number' || typeof high !== 'number') {
      return isEmpty(low) || isEmpty(high) ? 'incomplete' : undefined;
    }
    return { low, base, high };
  }

  private report(
    part: NumberPart,
    text: string,
    type: 'ec-tco-number-input' | 'ec-tco-number-change',
    problem?: NumberProblem,
  ): void {
    const read = this.read(part);
    const whole = this.quantity();
    const range = whole === 'incomplete' ? undefined : whole;
    const value = isUnordered(range) ? undefined : range;
    // While it is being typed, a number passes through others: only a range that is left out of order is told.
    const unordered = value === undefined && type === 'ec-tco-number-change' ? range : undefined;
    const ranged = typeof this.value === 'object';
    // "8" on the way to "80万" is no mistake yet; what has been asked about already still is one, typed again.
    const asked = text === this.texts[part];
    const passing = type === 'ec-tco-number-input' && typeof read !== 'number' && read.code === 'slip' && !asked;
    const left = this.optional && typeof read !== 'number' && read.code === 'empty';
    const said = part === 'base' ? parseNumber(text, this.rule) : undefined;
    this.sent = { value: value ?? unordered };
    emit(this, type, {
      name: this.name,
      part,
      pointer: ranged || part !== 'base' ? `${this.name}/${part}` : this.name,
      text,
      value,
      unordered,
      problem: typeof read === 'number' ? problem : passing || left ? undefined : read,
      ...(said?.ok && said.tax !== undefined && { tax: said.tax }),
      ...(said?.ok && said.plus !== undefined && { plus: said.plus }),
    });
  }

  private onInput(event: Event, part: NumberPart): void {
    const { value } = event.target as HTMLInputElement;
    if (this.unsettled !== part && part === 'base') this.anchor = sampled(this);
    this.typed = { ...this.typed, [part]: value };
    // Another text is judged anew, when it is left.
    if (value !== this.texts[part]) this.settled = new Set([...this.settled].filter((one) => one !== part));
    this.unsettled = part;
    this.left = undefined;
    this.middle = false;
    if (!this.composing) this.report(part, value, 'ec-tco-number-input');
  }

  private onChange(event: Event, part: NumberPart): void {
    const { value } = event.target as HTMLInputElement;
    this.unsettled = undefined;
    this.typed = { ...this.typed, [part]: value };
    this.settled = new Set([...this.settled, part]);
    if (part === 'base') this.spread(value);
    this.report(part, value, 'ec-tco-number-change');
    // A number that holds is shown in its usual form; whatever does not hold stays as it was typed.
    const whole = this.quantity();
    // The message stands with the ends of the range.
    if (whole === 'incomplete' || isUnordered(whole)) this.open = true;
    this.left = whole === 'incomplete' ? undefined : whole;
  }

  /** A range typed as one text, 100〜200万円, fills the three boxes, where each can be seen and put right. */
  private spread(text: string): void {
    const range = this.rangeable ? parseRange(text, this.rule) : undefined;
    if (!range) return;
    const show = (value: number) => formatForEdit(value, this.unit, this.scale);
    this.typed = { low: show(range.low), base: show(range.base), high: show(range.high) };
    this.open = true;
    this.middle = true;
  }

  /** A browser fires no change for a text that ends as it began, though it was another in between. */
  private onBlur(event: Event, part: NumberPart): void {
    if (this.isConnected && this.unsettled === part) this.onChange(event, part);
  }

  private onPaste(event: ClipboardEvent, part: NumberPart): void {
    if (pasteCells(event)) this.onInput(event, part);
  }

  private onCompositionEnd(event: Event, part: NumberPart): void {
    this.composing = false;
    this.onInput(event, part);
  }

  private onRangeLeft({ currentTarget, relatedTarget }: FocusEvent): void {
    this.rangeLeft = !(relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget));
    if (!this.rangeLeft || this.quantity() !== 'incomplete') return;
    const alone = (['low', 'high'] as const).find((part) => typeof this.read(part) === 'number');
    // Told to the owner, who keeps it: an end that waits for the other is not lost with the field.
    if (alone) this.report(alone, this.textOf(alone), 'ec-tco-number-change', { code: 'other-end' });
  }

  private removeRange(): void {
    const text = this.textOf('base');
    this.typed = { ...this.typed, low: '', high: '' };
    this.settled = new Set(['base']);
    this.open = false;
    this.report('base', text, 'ec-tco-number-change');
    this.shadowRoot?.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  }

  private errorOf(part: NumberPart): string {
    if (!this.settled.has(part) || this.typed[part] === undefined) return '';
    const read = this.read(part);
    if (typeof read === 'number' || ((part !== 'base' || this.optional) && read.code === 'empty')) return '';
    return describeNumberProblem(read, this.unit, this.language);
  }

  private renderBox(part: NumberPart, label: TemplateResult, error: string, hasHelp: boolean): TemplateResult {
    const text = this.textOf(part);
    const middle = part === 'base' && this.middle;
    const hint =
      error !== '' ? '' : middle ? fieldMessages(this.language).middle : hintFor(text, this.rule, this.language);
    const described = [hasHelp ? 'help' : '', `hint-${part}`, error ? `error-${part}` : ''].filter(Boolean).join(' ');
    const unit = unitText(this.unit, this.language, this.scale);
    return html`
      ${label}
      <div class="control">
        <input
          id=${part}
          part="input"
          class="box"
          type="text"
          inputmode=${this.keypad}
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="done"
          aria-labelledby=${`label-${part} unit-${part}`}
          aria-describedby=${described}
          aria-invalid=${error ? 'true' : 'false'}
          aria-errormessage=${error ? `error-${part}` : nothing}
          ?disabled=${this.disabled}
          @input=${(event: Event) => this.onInput(event, part)}
          @change=${(event: Event) => this.onChange(event, part)}
          @blur=${(event: Event) => this.onBlur(event, part)}
          @paste=${(event: ClipboardEvent) => this.onPaste(event, part)}
          @compositionstart=${() => {
            this.composing = true;
          }}
          @compositionend=${(event: Event) => this.onCompositionEnd(event, part)}
        />
        <span class="unit" part="unit" id=${`unit-${part}`}>${unit}</span>
      </div>
      <p class="hint" part="hint" id=${`hint-${part}`}>${hint}</p>
      <p class="error" part="error" id=${`error-${part}`} aria-live="polite">${this.said(error)}</p>
      ${this.choices(part)}
    `;
  }

  /** A number that is likely off by a factor, to be taken either way. */
  private choices(part: NumberPart): TemplateResult | typeof nothing {
    const read = this.settled.has(part) && this.typed[part] !== undefined ? this.read(part) : undefined;
    if (typeof read !== 'object' || read.code !== 'slip') return nothing;
    const texts = read.meant.map((value) => formatReading(value, this.unit, this.language));
    return choices(texts, (text) => this.choose(part, text));
  }

  private choose(part: NumberPart, text: string): void {
    this.typed = { ...this.typed, [part]: text };
    this.report(part, text, 'ec-tco-number-change');
    void this.updateComplete.then(() => {
      this.typed = {};
      this.renderRoot.querySelector<HTMLElement>(`#${part}`)?.focus();
    });
  }

  private said(error: string): TemplateResult | typeof nothing {
    return error ? html`<span class="visually-hidden">${fieldMessages(this.language).error}</span>${error}` : nothing;
  }

  private renderRange(): TemplateResult {
    const messages = fieldMessages(this.language);
    const range = this.value === undefined ? undefined : rangeOf(this.value);
    const show = (value: number) => formatReading(value, this.unit, this.language);
    const text = range ? messages.rangeOf(show(range.low), show(range.high)) : messages.addRange;
    const whole = this.quantity();
    const kept = this.texts.low !== undefined || this.texts.high !== undefined;
    const problem =
      isUnordered(whole) && (this.settled.size > 0 || isUnordered(this.value))
        ? messages.rangeUnordered
        : whole === 'incomplete' && (this.rangeLeft || kept)
          ? describeNumberProblem({ code: 'other-end' }, this.unit, this.language)
          : '';
    const end = (part: 'low' | 'high') =>
      html`<div>
        ${this.renderBox(part, html`<label class="label" id=${`label-${part}`} for=${part}>${messages[part]}</label>`, this.errorOf(part), false)}
      </div>`;
    return html`
      <button
        type="button"
        class="button quiet"
        aria-label=${`${text} ${this.label}`}
        aria-expanded=${this.open ? 'true' : 'false'}
        aria-controls="range"
        ?disabled=${this.disabled}
        @click=${() => {
          this.open = !this.open;
        }}
      >
        <span class="chevron" aria-hidden="true"></span><span>${range ? unbroken(text) : text}</span>
      </button>
      <div
        class="range"
        part="range"
        id="range"
        role="group"
        aria-labelledby="label-base"
        ?hidden=${!this.open}
        @focusin=${() => {
          this.rangeLeft = false;
        }}
        @focusout=${(event: FocusEvent) => this.onRangeLeft(event)}
      >
        <p class="help">${messages.rangeHelp}</p>
        <div class="ends">${end('low')}${end('high')}</div>
        <p class="error" part="error" aria-live="polite">${this.said(problem)}</p>
        ${range ? html`<button type="button" class="button quiet" aria-label=${`${messages.removeRange} ${this.label}`} @click=${() => this.removeRange()}>${messages.removeRange}</button>` : nothing}
      </div>
    `;
  }

  override render(): TemplateResult {
    const own = this.errorOf('base');
    const label = html`<div class="head">
        <label class="label" part="label" id="label-base" for="base">${this.label}</label><slot name="source"></slot>
      </div>
      ${this.help ? html`<p class="help" part="help" id="help">${this.help}</p>` : nothing}`;
    // What the open range says itself is not said twice.
    const outer = this.open && isUnordered(this.value) ? '' : this.error;
    return html`${this.renderBox('base', label, own || outer, this.help !== '')}${this.rangeable ? this.renderRange() : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-number-field': EcTcoNumberField;
  }
}
