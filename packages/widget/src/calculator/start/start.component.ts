import { JOURNEYS, type Journey, type Language } from '@ec-tco/core';
import { JOURNEY_NAMES } from '@ec-tco/core/format';
import { QUANTITY_KINDS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { ChoiceDetail, NumberFieldDetail } from '../../fields/events.ts';
import type { EcTcoNumberField } from '../../fields/number-field/number-field.component.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { parseNumber } from '../../state/parse-number.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { firstMessages } from '../messages/first.ts';
import { sectionStyles } from '../section.styles.ts';
import { SLIPS } from '../slips.ts';
import { startStyles } from './start.styles.ts';

const SALES = QUANTITY_KINDS.yenPerMonth;

/** A journey; or a shop that sells in a mall and would open one of its own. */
export type Beginning = Journey | 'mall';
const isBeginning = (value: string): value is Beginning =>
  value === 'mall' || (JOURNEYS as readonly string[]).includes(value);

/** What is asked before anything else. */
export interface StartDetail {
  readonly journey: Beginning;
  readonly monthlySales: number;
}

/** Fired by the first question (bubbles, composed): please begin with a shop like this. */
export class StartEvent extends CustomEvent<StartDetail> {
  static readonly type = 'ec-tco-start';
  constructor(detail: StartDetail) {
    super(StartEvent.type, { detail, bubbles: true, composed: true });
  }
}

/**
 * The first question: which journey, and one number.
 * @tag ec-tco-start
 * @fires {StartEvent} ec-tco-start - When both are answered.
 */
export class EcTcoStart extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, sectionStyles, startStyles];

  @property() language: Language = 'ja';
  @property() scale: YenScale = 'yen';
  /** What the page has chosen, for as long as the reader has not. */
  @property({ attribute: false }) journey = 'new';
  /** Sales that the page has put in, as people type them. */
  @property({ attribute: false }) text = '';
  @state() private error = '';
  /** Sales that are no text any more. */
  @state() given: number | undefined;
  sales: number | undefined;
  /** What the reader has chosen. */
  @state() chosen: Beginning | undefined;
  /** Whether the reader has typed: what the page sets later is none of it. */
  own = false;
  @query('ec-tco-number-field') readonly field!: EcTcoNumberField;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('text') || this.own) return;
    const read = parseNumber(this.text, { unit: 'yen/month', scale: 'yen', min: SALES.min, max: SALES.max });
    this.given = read.ok ? read.value : undefined;
    this.sales = this.given;
    if (read.ok) this.error = '';
  }

  private onNumber(event: CustomEvent<NumberFieldDetail>): void {
    event.stopPropagation();
    const { value } = event.detail;
    this.own = true;
    this.sales = typeof value === 'number' ? value : undefined;
    if (this.sales !== undefined) this.error = '';
  }

  /** Without a form: a frame may forbid sending forms, and then forbids the event with it. */
  private go(): void {
    if (this.sales === undefined) {
      this.error = firstMessages(this.language).start.needSales;
      this.field.focus();
      return;
    }
    this.dispatchEvent(new StartEvent({ journey: this.beginning, monthlySales: this.sales }));
  }

  private get beginning(): Beginning {
    const { chosen, journey } = this;
    return chosen ?? (isBeginning(journey) ? journey : 'new');
  }

  override render(): TemplateResult {
    const { start } = firstMessages(this.language);
    return html`<section aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${start.heading}</h2>
      <p class="lead">${start.lead}</p>
      <div class="form">
        <ec-tco-choice
          .label=${start.journey}
          .language=${this.language}
          .options=${[...JOURNEYS, 'mall' as const].map((journey) => ({
            value: journey,
            label: journey === 'mall' ? start.mall : JOURNEY_NAMES[journey][this.language],
          }))}
          .value=${this.beginning}
          @ec-tco-choice-change=${(event: CustomEvent<ChoiceDetail>) => {
            event.stopPropagation();
            this.chosen = event.detail.value as Beginning;
          }}
        ></ec-tco-choice>
        <ec-tco-number-field
          .name=${'/business/monthlySales'}
          .label=${start.sales}
          .help=${start.salesHelp}
          .language=${this.language}
          .unit=${'yen/month'}
          .scale=${this.scale}
          .value=${this.given}
          .min=${SALES.min}
          .max=${SALES.max}
          .slip=${SLIPS.monthlySales}
          .keypad=${'text'}
          .error=${this.error}
          @ec-tco-number-input=${(event: CustomEvent<NumberFieldDetail>) => this.onNumber(event)}
          @ec-tco-number-change=${(event: CustomEvent<NumberFieldDetail>) => this.onNumber(event)}
          @keydown=${(event: KeyboardEvent) => {
            // 229: confirms a conversion, told by Safari after its end.
            if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) this.go();
          }}
        ></ec-tco-number-field>
        <button type="button" class="button primary" @click=${() => this.go()}>${start.go}</button>
        <p class="help">${start.privacy}</p>
      </div>
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-start': EcTcoStart;
  }
}
