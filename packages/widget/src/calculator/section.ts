import type { Language, OptionResult, Problem, Quantity, Scenario } from '@ec-tco/core';
import { findFigure, SOURCES } from '@ec-tco/core/guideline';
import {
  atAddress,
  type CommonReference,
  inputSource,
  isReference,
  LIMITS,
  type Linked,
  QUANTITY_KINDS,
  type QuantityKindName,
  statedOf,
} from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { ChoiceOption } from '../fields/choice/choice.component.ts';
import type { ChoiceDetail, NumberFieldDetail, ToggleDetail } from '../fields/events.ts';
import { fieldStyles } from '../fields/field.styles.ts';
import type { Computation } from '../shared/computation.ts';
import { ExplainEvent } from '../shared/explain-event.ts';
import { sharedMessages } from '../shared/messages/messages.ts';
import { SayEvent } from '../shared/say-event.ts';
import { sourceBadgeStyles } from '../shared/source-badge.styles.ts';
import { askBadge, badgeKind } from '../shared/source-badge.ts';
import { turn } from '../shared/turn.ts';
import { type Draft, problemsAt, textsOf } from '../state/draft.ts';
import type { InputUnit, NumberRule, YenScale } from '../state/number/number-rule.ts';
import { isWithin } from '../state/pointer.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { buttonStyles } from '../theme/button.styles.ts';
import { afterPress, press } from '../theme/press.ts';
import { type Edit, EditEvent } from './edit.ts';
import { type Catalogue, messages } from './messages/messages.ts';
import { isCut, noRoom } from './no-room.ts';
import { withoutPlace } from './problems/problem-names.ts';
import { sectionStyles } from './section.styles.ts';

/** A number to edit: where it is, what it may be, how it is called. */
export interface NumberItem {
  readonly pointer: string;
  readonly kind: QuantityKindName;
  readonly label: string;
  readonly help?: string;
  readonly unit?: InputUnit;
  readonly rangeable?: boolean;
  readonly rule?: Partial<NumberRule>;
  /** Shown beside the label where the number comes from, unless its whole line says so. */
  readonly unmarked?: boolean;
  /** May be left empty. `put`: what brings it in where it is not there; emptied, `remove` takes it out again. */
  readonly optional?: { readonly put: (value: Quantity) => Edit; readonly remove: Edit };
  /** Takes prices as price lists have them: what follows from a second price, and from tax where the line can say it. */
  readonly priced?: {
    readonly withTax: boolean;
    readonly second: boolean;
    readonly said: (said: Pick<NumberFieldDetail, 'tax' | 'plus'>) => readonly Edit[];
  };
}

const NONE: readonly Problem[] = [];

/** Days that a date may have. With an end, a field for dates takes four digits of a year and goes on to the month. */
export const DAYS = { min: '1990-01-01', max: '2199-12-31' } as const;

/** Whether the year of a date is still being typed: a browser gives 0002, 0020, 0202 on the way to 2026. */
export const yearIsBegun = (date: string): boolean => date.startsWith('0');

/** Fired by a section (bubbles): please show, or hide, its contents. */
export class FoldEvent extends CustomEvent<{ readonly open: boolean }> {
  static readonly type = 'ec-tco-fold';
  constructor(open: boolean) {
    super(FoldEvent.type, { detail: { open }, bubbles: true, composed: true });
  }
}

/** What the parts of the calculator share: the draft they show, and the way in which they ask for changes. */
export abstract class Section extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, sourceBadgeStyles, sectionStyles];

  @property({ attribute: false }) draft!: Draft;
  @property({ attribute: false }) computation: Computation | undefined;
  @property() language: Language = 'ja';
  @property() scale: YenScale = 'yen';
  /** Whether its contents are shown, and not only the line that tells them. */
  @property({ type: Boolean }) unfolded = false;
  @state() private opened: ReadonlySet<string> = new Set();
  private seen: readonly unknown[] = [];
  private drawnIn: string | undefined;
  /** Drawn at once; other parts are drawn by turns at first, and in another language or scale. */
  protected readonly urgent: boolean = false;

  /** What this part shows of the draft and the result; it is drawn again only when one of these is another. */
  protected abstract watched(): readonly unknown[];

  protected override scheduleUpdate(): void | Promise<unknown> {
    const look = `${this.language} ${this.scale}`;
    if (this.urgent || look === this.drawnIn) return afterPress(() => super.scheduleUpdate());
    this.drawnIn = look;
    return turn().then(() => super.scheduleUpdate());
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    const now = this.watched();
    const other = now.length !== this.seen.length || now.some((value, i) => value !== this.seen[i]);
    this.seen = now;
    return other || [...changed.keys()].some((key) => key !== 'draft' && key !== 'computation');
  }

  protected get m(): Catalogue {
    return messages(this.language);
  }

  /** Shaped like a scenario, though single values may be wrong. */
  protected get data(): Scenario {
    return this.draft.data as Scenario;
  }

  /** Problems and texts of this part, to be watched; always the same empty list when there are none. */
  protected get faults(): readonly unknown[] {
    return [this.draft.texts, this.draft.problems.length > 0 ? this.draft.problems : NONE];
  }

  protected resultOf(id: string | undefined): OptionResult | undefined {
    return this.computation?.result.options.find((option) => option.id === id);
  }

  protected edit(edit: Edit): void {
    this.dispatchEvent(new EditEvent(edit));
  }

  /** Resolves when what was edited is drawn, which waits until the press that asked for it is through. */
  protected async drawn(): Promise<void> {
    await press();
    await new Promise((done) => requestAnimationFrame(done));
    await this.updateComplete;
  }

  protected set(pointer: string, value: unknown): void {
    this.edit({ kind: 'value', pointer, value });
  }

  protected say(text: string): void {
    this.dispatchEvent(new SayEvent(text));
  }

  protected problem(pointer: string): string {
    const [problem] = problemsAt(this.draft, pointer);
    // The place is clear from the field that shows it.
    return problem ? withoutPlace(problem, this.language) : '';
  }

  /** The parts of a scenario that are edited here. */
  protected readonly places: readonly string[] = [];

  holds(pointer: string): boolean {
    return this.isAt(pointer, ...this.places);
  }

  /** A part whose contents are shown only when it is unfolded; folded, a line tells what is in it. */
  protected folded(heading: string, line: () => unknown, content: () => unknown): TemplateResult {
    const { unfolded } = this;
    return html`<section class="fold" aria-labelledby="heading">
      <h2 id="heading"><button
        type="button"
        id="fold"
        aria-expanded=${unfolded ? 'true' : 'false'}
        @click=${() => this.dispatchEvent(new FoldEvent(!unfolded))}
      >${heading}</button></h2>
      ${unfolded ? html`<div class="unfolded">${content()}</div>` : html`<p class="line">${line()}</p>`}
    </section>`;
  }

  /** Opens what lies around a place of the scenario; false when it is not in this part. */
  reveal(_pointer: string): boolean {
    return false;
  }

  protected unfold(...keys: readonly string[]): void {
    this.opened = new Set([...this.opened, ...keys]);
  }

  protected isOpen(key: string): boolean {
    return this.opened.has(key);
  }

  private onToggle(event: CustomEvent<ToggleDetail>, key: string): void {
    event.stopPropagation();
    if (event.target !== event.currentTarget) return;
    const opened = new Set(this.opened);
    if (event.detail.open) opened.add(key);
    else opened.delete(key);
    this.opened = opened;
  }

  /** Details that are made only once they are opened. */
  protected disclosure(
    key: string,
    summary: string | TemplateResult,
    content: () => unknown,
    extra: unknown = nothing,
  ): TemplateResult {
    const open = this.opened.has(key);
    return html`<ec-tco-disclosure
      data-key=${key}
      .open=${open}
      @ec-tco-toggle=${(event: CustomEvent<ToggleDetail>) => this.onToggle(event, key)}
    >
      <span slot="summary">${summary}</span>
      ${extra === nothing ? nothing : html`<span slot="extra">${extra}</span>`}
      ${open ? content() : nothing}
    </ec-tco-disclosure>`;
  }

  protected number(item: NumberItem): TemplateResult {
    const stated = atAddress(this.data, item.pointer) as Linked | undefined;
    return stated !== undefined && isReference(stated) ? this.shared(item, stated) : this.ownNumber(item);
  }

  /** A number that several options share: one field for all of them, and a way to a number of one's own. */
  private shared(item: NumberItem, reference: CommonReference): TemplateResult {
    const texts = this.m.common;
    const { pointer } = item;
    const own = () => this.set(pointer, statedOf(this.data, reference));
    return html`${this.ownNumber({
      ...item,
      pointer: `/common/${reference.common}/value`,
      // Whether it holds tax is the line's to say, and the number is not of this line alone.
      ...(item.priced && { priced: { ...item.priced, withTax: false } }),
      label: texts.label(item.label),
      help: [item.help ?? '', texts.help].filter(Boolean).join(this.m.between),
      unmarked: false,
    })}
    ${
      reference.factor === undefined
        ? nothing
        : this.ownNumber({ pointer: `${pointer}/factor`, kind: 'factor', label: texts.factor(item.label) })
    }
    <button type="button" class="button quiet" data-detach=${pointer} @click=${own}>${texts.detach}</button>`;
  }

  private ownNumber(item: NumberItem): TemplateResult {
    const { pointer, kind, label, unit, rangeable = true } = item;
    const { unit: own, ...bounds } = QUANTITY_KINDS[kind] as (typeof QUANTITY_KINDS)['people'];
    const rule: NumberRule = { unit: unit ?? own, ...bounds, scale: this.scale, ...item.rule };
    const source = inputSource(this.data, pointer);
    const figure = !item.unmarked && source.kind === 'figure' ? findFigure(source.figure) : undefined;
    const from =
      // What this product assumes and works out is no publication to look into.
      figure && figure.status !== 'judgement' && SOURCES[figure.source].kind !== 'assumption'
        ? sharedMessages(this.language).source.from(SOURCES[figure.source].title)
        : '';
    const help = [item.help ?? '', from].filter(Boolean).join(this.m.between);
    const value = atAddress(this.data, pointer) as Quantity | undefined;
    const send = (event: CustomEvent<NumberFieldDetail>, settled: boolean) => {
      event.stopPropagation();
      this.edit(this.editOf(item, value, { kind: 'number', typed: event.detail, rule, settled }));
    };
    return html`<ec-tco-number-field
      .name=${pointer}
      .label=${label}
      .help=${help}
      .language=${this.language}
      .unit=${rule.unit}
      .scale=${this.scale}
      .min=${rule.min}
      .max=${rule.max}
      .integer=${rule.integer ?? false}
      .optional=${item.optional !== undefined}
      .withTax=${item.priced?.withTax ?? false}
      .second=${item.priced?.second ?? false}
      .rangeable=${rangeable && !(item.optional && value === undefined)}
      .ownRange=${source.kind === 'stated' || source.kind === 'quotation'}
      .slip=${rule.slip}
      .most=${rule.most ?? false}
      .value=${value}
      .texts=${textsOf(this.draft, pointer)}
      .error=${this.problem(pointer)}
      @ec-tco-number-input=${(event: CustomEvent<NumberFieldDetail>) => send(event, false)}
      @ec-tco-number-change=${(event: CustomEvent<NumberFieldDetail>) => send(event, true)}
      >${
        item.unmarked || value === undefined
          ? nothing
          : askBadge(badgeKind(source), this.language, label, () => this.dispatchEvent(new ExplainEvent(pointer)))
      }</ec-tco-number-field
    >`;
  }

  /** What a field's report changes: beside the number itself, the term around it and what the price says of itself. */
  private editOf(
    { optional, priced }: NumberItem,
    before: Quantity | undefined,
    edit: Extract<Edit, { kind: 'number' }>,
  ): Edit {
    const { typed, settled } = edit;
    const now = typed.value ?? typed.unordered;
    // 上限なし says what an empty box says.
    const empty = typed.text.trim() === '' || (settled && now === undefined && typed.problem === undefined);
    if (optional && empty && typed.part === 'base') {
      return settled && before !== undefined ? optional.remove : edit;
    }
    if (optional && before === undefined && now !== undefined) return { ...edit, put: optional.put(now) };
    // While it is typed, "3.6%+1" is on the way to "3.6%+15円".
    const said = settled && now !== undefined && priced ? priced.said(typed) : [];
    return said.length === 0 ? edit : { kind: 'all', edits: [edit, ...said] };
  }

  protected choice(
    pointer: string,
    label: string,
    options: readonly ChoiceOption[],
    { help = '', value, change }: { help?: string; value?: string; change?: (value: string) => void } = {},
  ): TemplateResult {
    return html`<ec-tco-choice
      .name=${pointer}
      .label=${label}
      .help=${help}
      .language=${this.language}
      .options=${options}
      .value=${value ?? this.textAt(pointer)}
      .error=${this.problem(pointer)}
      @ec-tco-choice-change=${this.chosen(pointer, change)}
    ></ec-tco-choice>`;
  }

  protected select(
    pointer: string,
    label: string,
    options: readonly ChoiceOption[],
    { help = '', value, change }: { help?: string; value?: string; change?: (value: string) => void } = {},
  ): TemplateResult {
    return html`<ec-tco-select
      .name=${pointer}
      .label=${label}
      .help=${help}
      .language=${this.language}
      .options=${options}
      .value=${value ?? this.textAt(pointer)}
      .error=${this.problem(pointer)}
      @ec-tco-choice-change=${this.chosen(pointer, change)}
    ></ec-tco-select>`;
  }

  private chosen(pointer: string, change?: (value: string) => void) {
    return (event: CustomEvent<ChoiceDetail>) => {
      event.stopPropagation();
      if (change) change(event.detail.value);
      else this.set(pointer, event.detail.value);
    };
  }

  private textAt(pointer: string): string {
    const value = atAddress(this.data, pointer);
    return typeof value === 'string' ? value : '';
  }

  protected text(
    pointer: string,
    label: string,
    {
      help = '',
      type = 'text',
      optional = true,
    }: { help?: string; type?: 'text' | 'date' | 'area'; optional?: boolean } = {},
  ): TemplateResult {
    const id = pointer.replaceAll('/', '_');
    const error = this.problem(pointer);
    // What was said before goes with what is put in: it is said with it.
    let beyond = false;
    const before = (event: InputEvent) => {
      const room = noRoom(event);
      beyond = room === 'some';
      if (room === 'none') this.say(this.m.say.beyond((event.target as HTMLInputElement).maxLength));
    };
    const input = (event: InputEvent) => {
      const { value, maxLength } = event.target as HTMLInputElement;
      if (beyond || isCut(event)) this.say(this.m.say.beyond(maxLength));
      beyond = false;
      if (type === 'date' && yearIsBegun(value)) return;
      this.set(pointer, value === '' && optional ? undefined : value);
    };
    const described = [help ? `${id}-help` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;
    const value = this.textAt(pointer);
    return html`<div class="text-field">
      <label class="label" for=${id}>${label}</label>
      ${help ? html`<p class="help" id=${`${id}-help`}>${help}</p>` : nothing}
      ${
        type === 'area'
          ? html`<textarea
              class="box"
              id=${id}
              data-name=${pointer}
              rows="3"
              maxlength=${LIMITS.note}
              aria-describedby=${described}
              aria-invalid=${error ? 'true' : 'false'}
              .value=${live(value)}
              @beforeinput=${before}
              @input=${input}
            ></textarea>`
          : html`<input
              class="box"
              id=${id}
              data-name=${pointer}
              type=${type}
              min=${type === 'date' ? DAYS.min : nothing}
              max=${type === 'date' ? DAYS.max : nothing}
              maxlength=${type === 'text' ? LIMITS.text : nothing}
              autocomplete="off"
              aria-describedby=${described}
              aria-invalid=${error ? 'true' : 'false'}
              .value=${live(value)}
              @beforeinput=${before}
              @input=${input}
            />`
      }
      <p class="error" id=${`${id}-error`} aria-live="polite">${error}</p>
    </div>`;
  }

  protected check(label: string, checked: boolean, change: (checked: boolean) => void, help = ''): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${live(checked)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <span>${label}${help ? html`<span class="help">${help}</span>` : nothing}</span>
    </label>`;
  }

  protected isAt(pointer: string, ...places: readonly string[]): boolean {
    return places.some((place) => isWithin(pointer, place));
  }
}
