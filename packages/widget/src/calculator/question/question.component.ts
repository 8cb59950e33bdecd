import { describeInput, lineName } from '@ec-tco/core/format';
import { QUANTITY_KINDS, type ScenarioInput } from '@ec-tco/core/scenario';
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { NumberFieldDetail } from '../../fields/events.ts';
import { writeInput } from '../../results/frame/format.ts';
import { explained } from '../../shared/explained.ts';
import { type NextQuestion, nextQuestion } from '../../shared/next-question.ts';
import type { NumberRule } from '../../state/number/number-rule.ts';
import { termStyles } from '../../theme/term.styles.ts';
import { Section } from '../section.ts';

/** Fired by the question (bubbles, composed): it was answered, and its effect is to be told. */
export class AnsweredEvent extends Event {
  static readonly type = 'ec-tco-answered';
  constructor() {
    super(AnsweredEvent.type, { bubbles: true, composed: true });
  }
}

type NumberQuestion = Extract<NextQuestion, { readonly kind: 'number' }>;
type PlatformQuestion = Extract<NextQuestion, { readonly kind: 'platform' }>;

/**
 * One question at a time: what could change the choice, until nothing that is left could.
 * @tag ec-tco-question
 * @fires {EditEvent} ec-tco-edit - With the answer.
 * @fires {AnsweredEvent} ec-tco-answered - After it.
 */
export class EcTcoQuestion extends Section {
  static override styles: CSSResultGroup = [
    Section.styles,
    termStyles,
    css`
      section {
        margin-block-end: var(--ec-tco-space-3);
        padding: 12px var(--ec-tco-space-3);
        border: 2px solid var(--ec-tco-color-accent);
        border-radius: var(--ec-tco-radius);
      }
      section.done {
        border-color: var(--ec-tco-color-success);
      }
      .kicker {
        color: var(--ec-tco-color-accent);
        font-size: var(--ec-tco-text-small);
        font-weight: var(--ec-tco-weight-bold);
      }
      .done .kicker {
        color: var(--ec-tco-color-success);
      }
      h3 {
        margin-block: var(--ec-tco-space-1) var(--ec-tco-space-2);
        word-break: auto-phrase;
      }
      .row {
        margin-block-start: var(--ec-tco-space-2);
      }
      .assumed {
        margin-block-start: var(--ec-tco-space-2);
        color: var(--ec-tco-color-text-muted);
        font-size: var(--ec-tco-text-small);
      }
    `,
  ];

  protected override readonly urgent = true;
  /** Questions she cannot answer, by their keys. */
  @state() private unknown: ReadonlySet<string> = new Set();
  @state() private typed: NumberFieldDetail | undefined;
  @state() private error = '';
  private question: NextQuestion | undefined;

  protected watched(): readonly unknown[] {
    return [this.computation, this.unknown, this.typed, this.error];
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  private rule({ kind }: ScenarioInput): NumberRule {
    const { unit, ...bounds } = kind as (typeof QUANTITY_KINDS)['people'];
    return { unit, ...bounds, scale: this.scale };
  }

  private answer({ input }: NumberQuestion): void {
    const { typed } = this;
    if (!typed || typed.value === undefined) {
      this.error = typed?.problem ? '' : this.m.question.needAnswer;
      this.renderRoot.querySelector<HTMLElement>('ec-tco-number-field')?.focus();
      return;
    }
    this.edit({ kind: 'number', typed, rule: this.rule(input), settled: true });
    this.done();
  }

  private choose({ key }: PlatformQuestion, value: 'yes' | 'no'): void {
    this.set(key, value);
    this.done();
  }

  private skip(key: string): void {
    this.unknown = new Set([...this.unknown, key]);
    this.typed = undefined;
    this.error = '';
    void this.updateComplete.then(() => this.focus());
  }

  private done(): void {
    this.typed = undefined;
    this.error = '';
    this.dispatchEvent(new AnsweredEvent());
    void this.updateComplete.then(() => this.focus());
  }

  /** In a sentence. */
  private ask(question: NumberQuestion | PlatformQuestion): string {
    const { language, data } = this;
    const { question: say } = this.m;
    if (question.kind === 'platform') {
      return say.platform(data.options.find(({ id }) => id === question.option)?.name ?? question.option);
    }
    const { pointer, kind } = question.input;
    const [, key] = /^\/business\/(\w+)$/.exec(pointer) ?? [];
    if (key !== undefined && key in say.business) return say.business[key as keyof typeof say.business];
    const [, option, line] = /^\/options\/([^/]+)\/lines\/([^/]+)\//.exec(pointer) ?? [];
    if (option === undefined || line === undefined) return say.other(describeInput(data, pointer, language));
    const name = data.options.find(({ id }) => id === option)?.name ?? option;
    const what = lineName(data, option, line, language);
    return kind.unit === 'hours'
      ? say.hours(name, what)
      : kind.unit === 'rate'
        ? say.rate(name, what)
        : say.price(name, what);
  }

  private askNumber(question: NumberQuestion): TemplateResult {
    const { language, scale } = this;
    const { question: say } = this.m;
    const { pointer, base, kind } = question.input;
    const rule = this.rule(question.input);
    const take = (event: CustomEvent<NumberFieldDetail>) => {
      event.stopPropagation();
      this.typed = event.detail;
      this.error = '';
    };
    return html`<form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          this.answer(question);
        }}
      >
        <ec-tco-number-field
          .name=${pointer}
          .label=${say.your}
          .language=${language}
          .unit=${rule.unit}
          .scale=${scale}
          .min=${rule.min}
          .max=${rule.max}
          .integer=${rule.integer ?? false}
          .rangeable=${false}
          .value=${undefined}
          .error=${this.error}
          @ec-tco-number-input=${take}
          @ec-tco-number-change=${take}
          @keydown=${(event: KeyboardEvent) => {
            if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) this.answer(question);
          }}
        ></ec-tco-number-field>
        <div class="row">
          <button type="button" class="button primary" id="answer" @click=${() => this.answer(question)}>${say.answer}</button>
          <button type="button" class="button" id="unknown" @click=${() => this.skip(question.key)}>${say.unknown}</button>
        </div>
      </form>
      <p class="assumed">${say.assumed(writeInput(base, kind.unit, language))}</p>`;
  }

  private platform(question: PlatformQuestion): TemplateResult {
    const { question: say } = this.m;
    return html`<div class="row">
        <button type="button" class="button primary" id="answer" @click=${() => this.choose(question, 'yes')}>${say.yes}</button>
        <button type="button" class="button" id="no" @click=${() => this.choose(question, 'no')}>${say.no}</button>
        <button type="button" class="button" id="unknown" @click=${() => this.skip(question.key)}>${say.unknown}</button>
      </div>
      <p class="assumed">${explained(say.platformHelp, this.language)}</p>`;
  }

  override render(): unknown {
    const { computation, language } = this;
    const { question: say } = this.m;
    // While the next answer is worked out, the question stays where it is.
    this.question = (computation && nextQuestion(computation, this.unknown)) ?? this.question;
    const { question } = this;
    if (!question) return nothing;
    if (!('key' in question)) {
      return html`<section class="done" aria-labelledby="heading">
        <p class="kicker">${say.doneKicker}</p>
        <h3 id="heading" tabindex="-1">${question.kind === 'settled' ? say.settled : say.leftUnknown}</h3>
        ${
          question.kind === 'unknown'
            ? html`<button type="button" class="button" id="again" @click=${() => this.skipNone()}>${say.again}</button>`
            : nothing
        }
      </section>`;
    }
    return html`<section aria-labelledby="heading">
      <p class="kicker">${say.kicker(question.left)}</p>
      <h3 id="heading" tabindex="-1">${explained(this.ask(question), language)}</h3>
      ${question.kind === 'platform' ? this.platform(question) : this.askNumber(question)}
    </section>`;
  }

  private skipNone(): void {
    this.unknown = new Set();
    void this.updateComplete.then(() => this.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-question': EcTcoQuestion;
  }
}
