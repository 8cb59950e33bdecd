import { decidingMeasure, type Language, type Scenario } from '@ec-tco/core';
import { actionText, type Piece, reasonText, type YenStyle } from '@ec-tco/core/format';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Computation } from '../../shared/computation.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { changesBetween, waterfall, waterfallStyles } from '../difference/waterfall.ts';
import type { SentenceKind } from '../messages/kinds.ts';
import { askedFor } from './asked-for.ts';
import { citedWorks } from './cited-works.ts';
import { comparisonTable } from './comparison-table.ts';
import { effect } from './effect.ts';
import { inOrder } from './in-order.ts';
import { isolateForPrint } from './isolate.ts';
import { nextActions } from './next-actions.ts';
import { premises } from './premises.ts';
import { printSheetStyles } from './print-sheet.styles.ts';
import { risk } from './risk.ts';
import { MOST_OPTIONS, type Sheet, sheetOf } from './sheet.ts';
import { signOff } from './sign-off.ts';
import { termsIn } from './terms.ts';

const MOST_SOURCES = 12;
const REASONS = new Set<SentenceKind>([
  'amounts',
  'stated',
  'forecast',
  'if-it-happens',
  'probability',
  'crossover',
  'turning-point',
  'ruled-out',
  'unpriced',
]);

/**
 * The result on two or three sheets of A4 in the order of a 稟議書. Drawn only for paper, or with `preview`.
 *
 * `print()` is for the calculator's print button: for the time of printing it marks the way from the document to this
 * element and hides all that lies beside it, by constructed style sheets (no inline style, so that a strict policy
 * allows it), and sets the paper. A modal dialog would not do: browsers print a top-layer element on one page only.
 * Printed from the browser's own menu the sheet is there as well, but among whatever else the page holds.
 * @tag ec-tco-print-sheet
 */
export class EcTcoPrintSheet extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, waterfallStyles, printSheetStyles];

  @property({ attribute: false }) computation: Computation | undefined;
  /** Whether the scenario's title is the owner's own; a sample shop's is left out. */
  @property({ attribute: false }) titled = true;
  @property() language: Language = 'ja';
  @property({ attribute: false }) yenStyle: YenStyle = 'yen';
  /** A kept copy, to tell what has changed since. */
  @property({ attribute: false }) earlier: Computation | undefined;
  /** Shows the sheet on the screen. */
  @property({ type: Boolean, reflect: true }) preview = false;

  @state() private printing = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.begin);
    addEventListener('afterprint', this.end);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.begin);
    removeEventListener('afterprint', this.end);
  }

  /** Prints the sheet alone. Resolves with whether the browser began: a frame may forbid it, an app may not know it. */
  async print(): Promise<boolean> {
    if (typeof window.print !== 'function') return false;
    this.printing = true;
    await this.updateComplete;
    const restore = isolateForPrint(this);
    let begun = false;
    const begin = (): void => {
      begun = true;
    };
    const ends = ['afterprint', 'pointerdown', 'keydown'];
    const end = (): void => {
      for (const type of ends) removeEventListener(type, end, true);
      removeEventListener('beforeprint', begin);
      restore();
      this.printing = false;
    };
    // Where printing is ignored nothing tells its end: the next thing the reader does is one.
    for (const type of ends) addEventListener(type, end, true);
    addEventListener('beforeprint', begin);
    // Fonts and charts settle in a frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    window.print();
    return begun;
  }

  private readonly begin = (): void => {
    if (this.printing) return;
    this.printing = true;
    // The browser takes its picture as soon as this handler is done.
    this.performUpdate();
  };

  private readonly end = (): void => {
    this.printing = false;
  };

  override render(): unknown {
    const { computation } = this;
    if (!computation || !(this.printing || this.preview)) return nothing;
    const { result, scenario } = computation;
    const sheet = sheetOf(computation, this.language, this.yenStyle);
    const { m, verdict, candidate, nameOf, plain } = sheet;
    const asked = candidate && askedFor(candidate, verdict.strength);
    const reasons = verdict.sentences.filter(({ kind }) => REASONS.has(kind));
    return html`<article lang=${this.language} aria-label=${m.print.preview}>
      <header>
        <h1>${m.print.document}</h1>
        <dl class="meta">
          <div><dt>${m.print.number}</dt><dd></dd></div>
          <div><dt>${m.print.date}</dt><dd>${m.print.dateBlank}</dd></div>
          <div><dt>${m.print.department}</dt><dd></dd></div>
          <div><dt>${m.print.drafter}</dt><dd></dd></div>
        </dl>
      </header>
      <section><h2>${m.print.subject}</h2><p class="subject">${m.print.subjectText(this.titled ? result.title : undefined, candidate && asked && { name: nameOf(candidate.id), asked })}</p></section>
      <section><h2>${m.print.reasons}</h2>
        <p><strong>${plain(verdict.headline)}</strong>${m.print.aside(`${m.verdict.strengthLabel}${m.verdict.strength[verdict.strength]}`)}</p>
        <ul>${reasons.map(({ parts }) => html`<li>${plain(parts)}</li>`)}</ul>
        ${scenario.note ? html`<p>${scenario.note}</p>` : nothing}
      </section>
      ${comparisonTable(sheet)} ${candidate ? effect(candidate, sheet) : nothing}
      ${this.changes(sheet)} ${risk(sheet)} ${premises(sheet)} ${terms(sheet)}
      <div class="whole">${sources(scenario, sheet)} ${signOff(m)}</div>
    </article>`;
  }

  /** What has changed since the copy that was kept, in causes that add up. */
  private changes({ computation, language, yenStyle, m }: Sheet): TemplateResult | typeof nothing {
    const { earlier } = this;
    const changes = earlier ? changesBetween(earlier, computation) : [];
    if (changes.length === 0) return nothing;
    const say = m.difference;
    return html`<section><h2>${say.heading}</h2>
      <p class="small">${say.lead}</p>
      ${changes.slice(0, MOST_OPTIONS).map((change) => waterfall(change, computation, language, yenStyle))}
    </section>`;
  }
}

/** What the terms on these pages mean. */
function terms(sheet: Sheet): TemplateResult | typeof nothing {
  const { computation, language, m, verdict, candidate, nameOf } = sheet;
  const texts: readonly Piece[] = [
    verdict.headline,
    ...verdict.sentences.filter(({ kind }) => REASONS.has(kind)).map(({ parts }) => parts),
    ...inOrder(computation)
      .slice(0, MOST_OPTIONS)
      .map(({ id }) => nameOf(id)),
    ...(candidate && candidate.eligibility.status !== 'eligible' ? candidate.eligibility.reasons : []).map((reason) =>
      reasonText(reason, language),
    ),
    ...nextActions(sheet).map((action) => actionText(action, language)),
    m.incident.pairsLead(decidingMeasure(computation.scenario) === 'net'),
  ];
  const found = termsIn(texts, language);
  if (found.length === 0) return nothing;
  return html`<section><h2>${m.print.terms}</h2>
    <dl class="terms small">${found.map(({ term, meaning }) => html`<div><dt>${term}</dt><dd>${meaning}</dd></div>`)}</dl>
  </section>`;
}

function sources(scenario: Scenario, { language, m }: Sheet): TemplateResult {
  const listed = citedWorks(scenario, language);
  return html`<section><h2>${m.print.sources}</h2>
    <ul class="small">${listed.slice(0, MOST_SOURCES).map((text) => html`<li>${text}</li>`)}</ul>
    ${listed.length > MOST_SOURCES ? html`<p class="small">${m.print.moreSources(listed.length - MOST_SOURCES)}</p>` : nothing}
  </section>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-print-sheet': EcTcoPrintSheet;
  }
}
