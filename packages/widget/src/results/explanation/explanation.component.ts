import { type Explanation, explain, type Language, type Operand, type Scenario, type SourceNote } from '@ec-tco/core';
import { formatQuantity } from '@ec-tco/core/format';
import { findFigure, SOURCES } from '@ec-tco/core/guideline';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EcTcoDialog } from '../../fields/dialog/dialog.component.ts';
import { type Computation, compute } from '../../shared/computation.ts';
import { sourceBadgeStyles } from '../../shared/source-badge.styles.ts';
import { badgeKind, sourceBadge } from '../../shared/source-badge.ts';
import { written } from '../../shared/written.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { numberStyles } from '../../theme/number.styles.ts';
import { sectionStyles } from '../frame/section.styles.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { explanationStyles } from './explanation.styles.ts';
import { type HowFound, howOf } from './how.ts';

/** From so many operands on, those that are zero are counted instead of listed. */
const LONG = 12;

/**
 * Takes a number apart in a dialog: formula in words and in numbers, operands down to inputs and sources.
 * A number that is no formula says how it was found. `explain(path)` opens it; pressing an operand goes deeper, the way back stays in sight.
 * @tag ec-tco-explanation
 */
export class EcTcoExplanation extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    buttonStyles,
    numberStyles,
    sectionStyles,
    sourceBadgeStyles,
    explanationStyles,
  ];

  @property({ attribute: false }) computation: Computation | undefined;
  @property() language: Language = 'ja';

  /** From the number first asked for to the one in sight. */
  @state() private trail: readonly string[] = [];

  /** The number first asked for, as it stood where it was pressed. */
  private pressed = '';

  @query('ec-tco-dialog') private readonly dialog!: EcTcoDialog;

  /** What is entered, while the result is of something else. */
  private entered: Computation | undefined;

  /**
   * Opens with a number's path; resolves when the dialog was left. The focus goes back to where it was. `entered`: the
   * scenario to look in, where the result is of another one.
   */
  async explain(path: string, shown = '', entered?: Scenario): Promise<void> {
    this.entered = entered && compute(entered);
    this.trail = [path];
    this.pressed = shown;
    await this.updateComplete;
    await this.dialog.show();
    this.trail = [];
    this.entered = undefined;
  }

  close(): void {
    this.dialog.close();
  }

  private get at(): Computation | undefined {
    return this.entered ?? this.computation;
  }

  private get m(): Catalogue {
    return messages(this.language);
  }

  override render(): TemplateResult {
    return html`<ec-tco-dialog kind="explain" .heading=${this.m.explanation.heading} .language=${this.language}
      ><div class="body" @click=${(event: Event) => this.onClick(event)}>${this.content()}</div></ec-tco-dialog
    >`;
  }

  private onClick(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('button');
    if (!button) return;
    const { path, level } = button.dataset;
    if (path !== undefined) void this.go([...this.trail, path], undefined);
    else if (level !== undefined) void this.go(this.trail.slice(0, Number(level) + 1), this.trail[Number(level) + 1]);
  }

  /** Moves along the trail; the focus goes to the new number, or on the way back to the operand once pressed. */
  private async go(trail: readonly string[], pressed: string | undefined): Promise<void> {
    this.trail = trail;
    await this.updateComplete;
    const root = this.renderRoot;
    const buttons = [...root.querySelectorAll<HTMLElement>('button[data-path]')];
    const target =
      buttons.find((button) => button.dataset['path'] === pressed) ?? root.querySelector<HTMLElement>('.label');
    target?.focus();
    if (pressed === undefined) target?.scrollIntoView({ block: 'nearest' });
  }

  private content(): unknown {
    const path = this.trail.at(-1);
    const { at: computation, m } = this;
    if (path === undefined || !computation) return nothing;
    const found = howOf(path, computation, this.language);
    if (found) return this.how(found);
    if (path.startsWith('how/')) return html`<p class="label" tabindex="-1">${m.how.later}</p>`;
    const outcome = explain(computation.prepared, path, this.language, { rankings: computation.result.rankings });
    return html`${this.way()}${outcome.ok ? this.explanation(outcome.explanation) : html`<p class="label" tabindex="-1">${outcome.code === 'no-value' ? outcome.text : m.explanation.unknown}</p>`}`;
  }

  private labelOf(path: string): string {
    const { at } = this;
    if (!at) return path;
    const { prepared, result } = at;
    const found = howOf(path, at, this.language);
    if (found) return found.label;
    const outcome = explain(prepared, path, this.language, { rankings: result.rankings });
    return outcome.ok ? outcome.explanation.label : path;
  }

  private way(): unknown {
    const { m, trail } = this;
    if (trail.length < 2) return nothing;
    return html`<nav class="trail small" aria-label=${m.explanation.trail}>
      <ol>${trail.slice(0, -1).map((path, level) => html`<li><button type="button" class="link" data-level=${level}>${this.labelOf(path)}</button></li>`)}</ol>
      <button type="button" class="button" data-level=${trail.length - 2}>${m.explanation.back}</button>
    </nav>`;
  }

  private how({ label, words, notes, uses }: HowFound): TemplateResult {
    const { m } = this;
    return html`
      <h3 class="label" tabindex="-1">${label}</h3>
      <p class="value">${this.pressed}</p>
      <dl class="parts"><div><dt>${m.explanation.words}</dt><dd>${words}</dd></div></dl>
      ${this.uses(uses)}
      ${this.notes(notes)}
    `;
  }

  /** The numbers that one which is no formula starts from. */
  private uses(paths: readonly string[]): unknown {
    const { at: computation, language } = this;
    if (!computation || paths.length === 0) return nothing;
    const { prepared, result } = computation;
    const found = paths.flatMap((path) => {
      const outcome = explain(prepared, path, language, { rankings: result.rankings });
      return outcome.ok ? [outcome.explanation] : [];
    });
    return html`<section><h4>${this.m.how.uses}</h4>
      <ul class="operands">${found.map(
        ({ id, label, shown, source }) => html`<li><button type="button" class="operand" data-path=${id}>
          <span class="name">${label}${source ? html` ${sourceBadge(badgeKind(source.source), language)}` : nothing}</span>
          <span class="shown">${shown}</span>
        </button></li>`,
      )}</ul></section>`;
  }

  private notes(notes: readonly string[]): unknown {
    return notes.length === 0
      ? nothing
      : html`<section><h4>${this.m.explanation.notes}</h4><ul class="bullets">${notes.map((note) => html`<li>${note}</li>`)}</ul></section>`;
  }

  private explanation(explanation: Explanation): TemplateResult {
    const { m } = this;
    const { label, shown, words, numbers, notes, source, kind } = explanation;
    return html`
      <h3 class="label" tabindex="-1">${label}</h3>
      <p class="value">${shown} ${source ? sourceBadge(badgeKind(source.source), this.language) : nothing}</p>
      <dl class="parts">
        ${kind === 'number' ? html`<div><dt>${m.explanation.words}</dt><dd>${written(words, this.language)}</dd></div>` : html`<div><dd>${written(words, this.language)}</dd></div>`}
        ${numbers.length === 0 ? nothing : html`<div><dt>${m.explanation.numbers}</dt><dd class="formula">${written(numbers, this.language)} = <strong>${shown}</strong></dd></div>`}
      </dl>
      ${this.operands(explanation.operands)}
      ${source ? this.source(source) : nothing}
      ${this.notes(notes)}
    `;
  }

  private operands(all: readonly Operand[]): unknown {
    const { m } = this;
    const used = all.filter((operand) => operand.kind !== 'literal');
    if (used.length === 0) return nothing;
    const listed = used.length < LONG ? used : used.filter((operand) => !operand.value.isZero());
    const left = used.length - listed.length;
    return html`<section><h4>${m.explanation.operands}</h4>
      <ul class="operands">
        ${listed.map((operand) => this.operand(operand))}
        ${left > 0 ? html`<li class="muted">${m.explanation.zeros(left)}</li>` : nothing}
      </ul></section>`;
  }

  private operand(operand: Operand): unknown {
    if (operand.kind === 'literal') return nothing;
    const { id, label, shown } = operand;
    const range = operand.kind === 'input' ? operand.range : undefined;
    const unit = operand.unit === 'yen/month' ? 'yen' : operand.unit;
    const write = (value: number) => formatQuantity(value, unit, this.language);
    return html`<li><button type="button" class="operand" data-path=${id}>
      <span class="name">${label}${operand.source ? html` ${sourceBadge(badgeKind(operand.source.source), this.language)}` : nothing}</span>
      <span class="shown">${shown}${range ? html`<span class="range">${this.m.explanation.range(write(range.low), write(range.high))}</span>` : nothing}</span>
    </button></li>`;
  }

  private source({ source, text }: SourceNote): TemplateResult {
    const { m, language } = this;
    const figure = source.kind === 'figure' ? findFigure(source.figure) : undefined;
    if (!figure) return html`<section><h4>${m.explanation.source}</h4><p>${text}</p></section>`;
    const work = SOURCES[figure.source];
    const { readIn } = work;
    const entry = (name: string, value: unknown) =>
      value === '' || value === undefined ? nothing : html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
    return html`<section class="source"><h4>${m.explanation.source}</h4>
      <dl>
        ${entry(m.explanation.title, work.title)}
        ${entry(m.explanation.publisher, work.publisher[language])}
        ${entry(m.explanation.date, work.datePublished ?? ('undated' in work ? work.undated[language] : m.explanation.undated))}
        ${entry(m.explanation.place, figure.locator[language])}
        ${entry(m.explanation.status, m.explanation.statuses[figure.reading ? 'reading' : figure.status])}
        ${entry(m.explanation.read, work.dateRead)}
        ${readIn ? entry(m.explanation.readIn, readIn.publisher[language]) : nothing}
        ${this.link(work.url ?? readIn?.url, entry)}
      </dl>
      ${figure.note ? html`<p class="small">${figure.note[language]}</p>` : nothing}
    </section>`;
  }

  private link(url: string | undefined, entry: (name: string, value: unknown) => unknown): unknown {
    if (!url?.startsWith('https://') && !url?.startsWith('http://')) return nothing;
    return entry(
      this.m.explanation.link,
      html`<a href=${url} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer">${url}</a>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-explanation': EcTcoExplanation;
  }
}
