import type { Language, OptionResult } from '@ec-tco/core';
import type { YenStyle } from '@ec-tco/core/format';
import { type NamePart, namePart, type Parts } from '@ec-tco/core/format';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ToggleDetail } from '../../fields/events.ts';
import { byTurn } from '../../shared/by-turn.ts';
import { type Computation, isPending } from '../../shared/computation.ts';
import { ExplainEvent } from '../../shared/explain-event.ts';
import { type Amount, rateFormatOf, shortYenFormatOf, yenFormatOf } from '../../shared/format.ts';
import { steady } from '../../shared/known-verdict.ts';
import { labelsOf, namesOf } from '../../shared/option-names.ts';
import { allDrawn, turn } from '../../shared/turn.ts';
import { written } from '../../shared/written.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { numberStyles } from '../../theme/number.styles.ts';
import { tableStyles } from '../../theme/table.styles.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { sectionStyles } from './section.styles.ts';

/** How far from the window a part counts as in sight. */
const MARGIN = '400px';
/** Milliseconds without input before a part in sight is drawn again: tables and charts would make typing slow. */
const SOON = 160;
/** What is out of sight waits for the analysis, but is never left behind: a screen reader does not scroll. */
const LATER = 700;

/**
 * What the parts of the results share. A part is drawn at once when it comes into sight; another result of the same
 * page waits until typing pauses, unless the part is urgent.
 * A press on anything with `data-path` asks for the explanation of that number.
 */
export abstract class ResultSection extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, numberStyles, tableStyles, sectionStyles];

  @property({ attribute: false }) computation: Computation | undefined;
  @property() language: Language = 'ja';
  @property({ attribute: false }) yenStyle: YenStyle = 'yen';
  @state() private opened: ReadonlySet<string> = new Set();

  /** Drawn at once wherever it is. */
  protected readonly urgent: boolean = false;
  private near = false;
  /** Opened details that are still to be drawn. */
  private readonly drawing = new Set<Promise<void>>();
  /** Another result waits to be drawn. */
  private late = false;
  /** What was answered last. */
  private last: Computation | undefined;
  /** It is to be drawn in the update that has been asked for. */
  private due = false;
  private drawnIn: string | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private observer: IntersectionObserver | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.onClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.urgent) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        this.near = entries.at(-1)?.isIntersecting ?? false;
        if (this.near && this.late) this.drawNow();
      },
      { rootMargin: MARGIN },
    );
    this.observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
    clearTimeout(this.timer);
  }

  /** Its details and charts are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const whole = await super.getUpdateComplete();
    await Promise.all(this.drawing);
    await allDrawn(this.renderRoot);
    return whole;
  }

  /** Draws now what was put off. */
  async catchUp(): Promise<void> {
    await this.updateComplete;
    if (this.late) this.drawNow();
    await this.updateComplete;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const look = `${this.language} ${this.yenStyle}`;
    const other = this.hasUpdated && look !== this.drawnIn;
    this.drawnIn = look;
    if (this.urgent || !(this.due || other)) return super.scheduleUpdate();
    return turn().then(() => super.scheduleUpdate());
  }

  private drawNow(): void {
    this.due = true;
    this.requestUpdate();
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    clearTimeout(this.timer);
    const own = this.hasUpdated && !changed.has('computation') && changed.size > 0;
    if (this.urgent || this.due || own || (this.near && !this.hasUpdated)) {
      this.late = false;
      this.due = false;
      return true;
    }
    this.late = true;
    this.timer = setTimeout(() => this.drawNow(), this.near ? SOON : LATER);
    return false;
  }

  protected override willUpdate(_changed: PropertyValues): void {
    if (!this.computation || !isPending(this.computation)) this.last = this.computation;
  }

  /** What is known: the last answer until the next one is, so that no order is shown that is taken back. */
  protected get known(): Computation | undefined {
    return this.computation && steady(this.computation, this.last);
  }

  protected get m(): Catalogue {
    return messages(this.language);
  }

  protected yen(amount: Amount): string {
    return yenFormatOf(this.language, this.yenStyle)(amount.toNumber());
  }

  protected shortYen(amount: Amount): string {
    return shortYenFormatOf(this.language, this.yenStyle)(amount.toNumber());
  }

  protected rate(rate: Amount | number): string {
    return rateFormatOf(this.language)(typeof rate === 'number' ? rate : rate.toNumber());
  }

  /** An option's name in a text, told apart from others of the same name. */
  protected namePart(id: string): NamePart {
    return this.computation ? namesOf(this.computation.result)(id) : namePart(id);
  }

  /** A text with its numbers to be pressed. */
  protected written(parts: Parts): unknown {
    return written(parts, this.language);
  }

  protected nameOf(id: string): string {
    return this.computation ? labelsOf(this.computation.result, this.language)(id) : id;
  }

  /** A total, which is the least it can be where a price is missing. */
  protected total(option: OptionResult, amount: Amount): string {
    return option.priced ? this.yen(amount) : this.m.ranking.atLeast(this.yen(amount));
  }

  private onClick(event: Event): void {
    for (const target of event.composedPath()) {
      if (target === this) return;
      const path = target instanceof HTMLElement ? target.dataset['path'] : undefined;
      if (path === undefined) continue;
      this.dispatchEvent(new ExplainEvent(path, (target as HTMLElement).textContent.trim()));
      return;
    }
  }

  protected isOpen(key: string): boolean {
    return this.opened.has(key);
  }

  /** Details that are made only once they are opened, each in a task of its own. */
  protected disclosure(key: string, summary: string, content: () => unknown, extra: unknown = nothing): TemplateResult {
    const open = this.opened.has(key);
    return html`<ec-tco-disclosure
      data-key=${key}
      .summary=${summary}
      .open=${open}
      @ec-tco-toggle=${(event: CustomEvent<ToggleDetail>) => this.onToggle(event, key)}
    >${extra === nothing ? nothing : html`<span slot="extra">${extra}</span>`}${open ? byTurn(content, this.drawing) : nothing}</ec-tco-disclosure>`;
  }

  private onToggle(event: CustomEvent<ToggleDetail>, key: string): void {
    event.stopPropagation();
    if (event.target !== event.currentTarget) return;
    const opened = new Set(this.opened);
    if (event.detail.open) opened.add(key);
    else opened.delete(key);
    this.opened = opened;
  }
}
