import type { Journey, Quantity, RequirementAnswer } from '@ec-tco/core';
import { type NextQuestion, nextQuestion } from '@ec-tco/core/analysis';
import { describeInput, formatYen, lineName } from '@ec-tco/core/format';
import { defaultLines, JOURNEY_ANSWERS } from '@ec-tco/core/guideline';
import { QUANTITY_KINDS, type ScenarioInput } from '@ec-tco/core/scenario';
import { type CSSResultGroup, css, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { NumberFieldDetail } from '../../fields/events.ts';
import { explained } from '../../shared/explained.ts';
import { writeInput } from '../../shared/format.ts';
import { GoEvent } from '../../shared/go-event.ts';
import type { NumberRule } from '../../state/number/number-rule.ts';
import { termStyles } from '../../theme/term.styles.ts';
import { linkedAnswer } from '../requirements/linked-answer.ts';
import { Section } from '../section.ts';
import { freshId } from '../starts.ts';

/** Fired by the question (bubbles, composed): it was answered, and its effect is to be told. */
export class AnsweredEvent extends Event {
  static readonly type = 'ec-tco-answered';
  constructor() {
    super(AnsweredEvent.type, { bubbles: true, composed: true });
  }
}

type NumberQuestion = Extract<NextQuestion, { readonly kind: 'number' }>;
type PlatformQuestion = Extract<NextQuestion, { readonly kind: 'platform' }>;
type RequirementsQuestion = Extract<NextQuestion, { readonly kind: 'requirements' }>;
type SalesQuestion = Extract<NextQuestion, { readonly kind: 'sales' }>;
type Question = NumberQuestion | SalesQuestion | PlatformQuestion | RequirementsQuestion;

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
  /** The question that was answered: the focus goes to the one after it, once that is known. */
  private leaving: string | undefined;

  protected watched(): readonly unknown[] {
    return [this.computation, this.unknown, this.typed, this.error];
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
  }

  private rule({ kind }: Pick<ScenarioInput, 'kind'>): NumberRule {
    const { unit, ...bounds } = kind as (typeof QUANTITY_KINDS)['people'];
    return { unit, ...bounds, scale: this.scale };
  }

  private answer({ input, key }: NumberQuestion): void {
    const typed = this.given(key);
    if (!typed) return;
    this.edit({ kind: 'number', typed, rule: this.rule(input), settled: true });
    this.done(key);
  }

  /** What was typed, once it is a number; else that is asked for. */
  private given(key: string): (NumberFieldDetail & { readonly value: Quantity }) | undefined {
    // What was typed for a question that is no longer asked answers no other one.
    const typed = this.typed?.name === key ? this.typed : undefined;
    if (typed?.value !== undefined) return { ...typed, value: typed.value };
    this.error = typed?.problem ? '' : this.m.question.needAnswer;
    this.renderRoot.querySelector<HTMLElement>('ec-tco-number-field')?.focus();
    return undefined;
  }

  /** One number for all that it is asked of: stated once, where there are several. */
  private sell({ options: [first, ...rest], key }: SalesQuestion): void {
    const typed = this.given(key);
    if (!typed) return;
    const { data, m } = this;
    const { ramp } = data.business;
    const id = freshId('own-sales', Object.keys(data.common ?? {}));
    const shared = { name: m.question.ownShop, kind: 'yenPerMonth', value: typed.value, source: { kind: 'stated' } };
    const monthlySales = rest.length > 0 ? { common: id } : typed.value;
    this.edit({
      kind: 'all',
      edits: [
        ...(rest.length > 0
          ? [{ kind: 'value', pointer: '/common', value: { ...data.common, [id]: shared } } as const]
          : []),
        ...[first, ...rest].map(
          (option) =>
            ({
              kind: 'value',
              pointer: `/options/${option}/sales`,
              value: { monthlySales, ...(ramp && { ramp }) },
            }) as const,
        ),
      ],
    });
    this.done(key);
  }

  private choose({ key }: PlatformQuestion, value: 'yes' | 'no'): void {
    this.set(key, value);
    this.done(key);
  }

  private skip(key: string): void {
    this.leaving = key;
    this.unknown = new Set([...this.unknown, key]);
    this.typed = undefined;
    this.error = '';
  }

  private done(key: string): void {
    this.leaving = key;
    this.typed = undefined;
    this.error = '';
    this.dispatchEvent(new AnsweredEvent());
  }

  /** One answer for all that are open; each can be changed by itself afterwards. */
  private takeOn({ key, option, requirements }: RequirementsQuestion, status: RequirementAnswer['status']): void {
    const { data } = this;
    const own = key !== '/requirements';
    const site = data.options.find(({ id }) => id === option);
    const before = own ? site?.requirements : data.requirements;
    const taken = requirements.map((id) => {
      const lines = own && site ? defaultLines(site, id).map((line) => line.id) : [];
      const answer = own
        ? { ...before?.[id], status, ...(lines.length > 0 && { lines }) }
        : linkedAnswer(data, id, { ...data.requirements[id], status });
      return [id, answer] as const;
    });
    this.set(key, { ...before, ...Object.fromEntries(taken) });
    this.done(key);
  }

  private nameOf(id: string): string {
    return this.data.options.find((option) => option.id === id)?.name ?? id;
  }

  /** Each kind of question: its sentence, and how it is answered. */
  private readonly kinds: {
    readonly [Kind in Question['kind']]: {
      readonly ask: (question: Extract<Question, { readonly kind: Kind }>) => string;
      readonly answer: (question: Extract<Question, { readonly kind: Kind }>) => TemplateResult;
    };
  } = {
    number: { ask: (question) => this.askNumber(question), answer: (question) => this.answerNumber(question) },
    sales: {
      ask: ({ options: [first, ...rest] }) => this.m.question.sales(rest.length > 0 ? undefined : this.nameOf(first)),
      answer: (question) =>
        this.field(
          question,
          QUANTITY_KINDS.yenPerMonth,
          this.m.question.soldNow(formatYen(question.now, this.language, 'short')),
          () => this.sell(question),
        ),
    },
    platform: {
      ask: ({ option }) => this.m.question.platform(this.nameOf(option)),
      answer: (question) => this.platform(question),
    },
    requirements: {
      ask: ({ option, requirements }) => this.m.question.requirements(this.nameOf(option), requirements.length),
      answer: (question) => this.requirements(question),
    },
  };

  private askNumber(question: NumberQuestion): string {
    const { language, data } = this;
    const { question: say } = this.m;
    const { pointer, kind } = question.input;
    const [, key] = /^\/business\/(\w+)$/.exec(pointer) ?? [];
    if (key !== undefined && key in say.business) return say.business[key as keyof typeof say.business];
    const [, option, line] = /^\/options\/([^/]+)\/lines\/([^/]+)\//.exec(pointer) ?? [];
    if (option === undefined || line === undefined) return say.other(describeInput(data, pointer, language));
    const name = this.nameOf(option);
    const what = lineName(data, option, line, language);
    return kind.unit === 'hours'
      ? say.hours(name, what)
      : kind.unit === 'rate'
        ? say.rate(name, what)
        : say.price(name, what);
  }

  private answerNumber(question: NumberQuestion): TemplateResult {
    const { base, kind } = question.input;
    const assumed = this.m.question.assumed(writeInput(base, kind.unit, this.language));
    return this.field(question, kind, assumed, () => this.answer(question));
  }

  /** Where a number is typed, named by its address. */
  private field(
    { key }: NumberQuestion | SalesQuestion,
    kind: ScenarioInput['kind'],
    assumed: string,
    answer: () => void,
  ): TemplateResult {
    const { language, scale } = this;
    const { question: say } = this.m;
    const rule = this.rule({ kind });
    const take = (event: CustomEvent<NumberFieldDetail>) => {
      event.stopPropagation();
      this.typed = event.detail;
      this.error = '';
    };
    return html`<form
        novalidate
        @submit=${(event: Event) => {
          event.preventDefault();
          answer();
        }}
      >
        ${keyed(
          key,
          html`<ec-tco-number-field
          .name=${key}
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
            if (event.key === 'Enter' && !event.isComposing && event.keyCode !== 229) answer();
          }}
        ></ec-tco-number-field>`,
        )}
        <div class="row">
          <button type="button" class="button primary" id="answer" @click=${answer}>${say.answer}</button>
          <button type="button" class="button" id="unknown" @click=${() => this.skip(key)}>${say.unknown}</button>
        </div>
      </form>
      <p class="assumed">${assumed}</p>`;
  }

  private platform(question: PlatformQuestion): TemplateResult {
    const { question: say } = this.m;
    return html`<div class="row">
        <button type="button" class="button" id="answer" @click=${() => this.choose(question, 'yes')}>${say.yes}</button>
        <button type="button" class="button" id="no" @click=${() => this.choose(question, 'no')}>${say.no}</button>
        <button type="button" class="button" id="unknown" @click=${() => this.skip(question.key)}>${say.unknown}</button>
      </div>
      <p class="assumed">${explained(say.platformHelp, this.language)}</p>`;
  }

  private requirements(question: RequirementsQuestion): TemplateResult {
    const { question: say } = this.m;
    const { journey } = this.data;
    const of: Journey = question.key === '/requirements' ? journey : 'new';
    const oneByOne = () => this.dispatchEvent(new GoEvent({ view: 'input', section: 'requirements' }));
    return html`<div class="row">
        ${JOURNEY_ANSWERS[of].map((status) => {
          const label = say.everything[status];
          return label === undefined
            ? nothing
            : html`<button type="button" class="button" id=${status} @click=${() => this.takeOn(question, status)}>${label}</button>`;
        })}
        <button type="button" class="button" id="one-by-one" @click=${oneByOne}>${say.oneByOne}</button>
        <button type="button" class="button" id="unknown" @click=${() => this.skip(question.key)}>${say.unknown}</button>
      </div>
      <p class="assumed">${say.requirementsHelp}</p>`;
  }

  private answerTo<Kind extends Question['kind']>(
    question: Extract<Question, { readonly kind: Kind }>,
  ): TemplateResult {
    return this.kinds[question.kind].answer(question);
  }

  private sentence<Kind extends Question['kind']>(question: Extract<Question, { readonly kind: Kind }>): string {
    return this.kinds[question.kind].ask(question);
  }

  override render(): unknown {
    const { computation } = this;
    const { question: say } = this.m;
    // While the next answer is worked out, the question stays where it is.
    const next =
      computation?.analysis && nextQuestion(computation.prepared, computation.analysis, { unknown: this.unknown });
    this.question = next ?? this.question;
    const { question } = this;
    if (!question) return nothing;
    const asked = 'key' in question;
    // The heading stays the same element, for it may have the focus.
    return html`<section class=${asked ? '' : 'done'} aria-labelledby="heading">
      <p class="kicker">${asked ? say.kicker(question.left) : say.doneKicker}</p>
      <h3 id="heading" tabindex="-1">${
        asked
          ? explained(this.sentence(question), this.language)
          : question.kind === 'settled'
            ? say.settled
            : say.leftUnknown
      }</h3>
      ${asked ? this.answerTo(question) : nothing}
      ${
        question.kind === 'unknown'
          ? html`<button type="button" class="button" id="again" @click=${() => this.skipNone()}>${say.again}</button>`
          : nothing
      }
    </section>`;
  }

  protected override updated(): void {
    const key = this.question && ('key' in this.question ? this.question.key : this.question.kind);
    if (this.leaving === undefined || key === this.leaving) return;
    this.leaving = undefined;
    this.focus();
  }

  private skipNone(): void {
    this.leaving = 'unknown';
    this.unknown = new Set();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-question': EcTcoQuestion;
  }
}
