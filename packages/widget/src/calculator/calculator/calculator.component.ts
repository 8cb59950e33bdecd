import {
  describeInput,
  describeProblem,
  type Language,
  type Problem,
  parseScenario,
  type Result,
  type Scenario,
  type Verdict,
} from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EcTcoDialog } from '../../fields/dialog/dialog.component.ts';
import type { EcTcoStatus } from '../../fields/status/status.component.ts';
import type { EcTcoExplanation } from '../../results/explanation/explanation.component.ts';
import type { EcTcoPrintSheet } from '../../results/print-sheet/print-sheet.component.ts';
import { type Computation, compute, withAnalysis } from '../../shared/computation.ts';
import type { ExplainEvent } from '../../shared/explain-event.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { sharedMessages } from '../../shared/messages/messages.ts';
import type { SayEvent } from '../../shared/say-event.ts';
import { type SourceKind, sourceBadge } from '../../shared/source-badge.ts';
import { allDrawn } from '../../shared/turn.ts';
import { createDraft, type Draft, isWhole } from '../../state/draft.ts';
import { fileName, openFile, saveFile } from '../../state/files.ts';
import { canRedo, canUndo, createHistory, type History, record, redo, seal, undo } from '../../state/history.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import type { Repair } from '../../state/salvage.ts';
import { linkAddress, openLink, packLink } from '../../state/share-link.ts';
import { type Autosave, createAutosave } from '../../state/storage.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { themeStyles } from '../../theme/theme.styles.ts';
import { applyEdit, fieldOf } from '../apply-edit.ts';
import type { Edit, EditEvent } from '../edit.ts';
import { LanguageController } from '../language.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { sectionStyles } from '../section.styles.ts';
import type { Section } from '../section.ts';
import type { StartDetail } from '../start/start.component.ts';
import { createStart, isStartId, nearestStart, type StartId } from '../starts.ts';
import type { Tool, ToolEvent } from '../toolbar/toolbar.component.ts';
import { calculatorStyles } from './calculator.styles.ts';
import { findField } from './find-field.ts';
import { shortAnswer } from './short-answer.ts';

/** What `ec-tco-change` tells. */
export interface ChangeDetail {
  readonly scenario: Scenario;
  readonly result: Result;
}

/** What `ec-tco-error` tells. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** What is being worked on; without a draft the first question is still open. */
interface Work {
  readonly draft: Draft | undefined;
  /** The sample shop it began with, until something is changed. */
  readonly origin?: { readonly id: StartId; readonly sales: number | undefined };
}

interface Notice {
  readonly text: string;
  readonly repairs: readonly Repair[];
}

/** Milliseconds without input before the analysis is made. */
const QUIET = 250;
const MOST_REPAIRS = 10;
const SOURCE_KINDS: readonly SourceKind[] = ['figure', 'assumption', 'quotation', 'stated'];

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((done) => requestAnimationFrame(done));
};

/**
 * Compares what it costs to run an online shop in different forms: your shop, options, self-check, incident, result.
 * Sends nothing over the network, sets no cookie, stores nothing unless `autosave` is set and the reader agrees.
 * @tag ec-tco-calculator
 * @attr {string} lang - Language of the element, `ja` or `en`; otherwise that of the nearest ancestor, else Japanese.
 * @attr {'light' | 'dark' | 'auto'} theme - Colours; `auto` follows the reader's system.
 * @attr {'live' | 'on-demand'} compute - `on-demand`: a button computes, and one sentence is spoken.
 * @attr {string} persona - Sample shop to start with, instead of the first question.
 * @attr {boolean} autosave - Offers to keep the input in the browser.
 * @attr {boolean} share - Opens share links from the page's address, and only then reads it.
 * @fires {CustomEvent<ChangeDetail>} ec-tco-change - When the reader has changed the scenario and it is whole.
 * @fires {CustomEvent<ErrorDetail>} ec-tco-error - When a scenario that was set is refused; the one before stays.
 * @slot after - Below everything, such as who provides the page.
 * @csspart toolbar - The tools.
 * @csspart inputs - The column with the sections.
 * @csspart result - The column with the result.
 * @csspart bar - The bar that keeps the answer in sight on narrow screens.
 * @cssproperty [--ec-tco-color-accent] - What can be pressed; see the theme for all colours and sizes.
 * @cssproperty [--ec-tco-sticky-top=0px] - Height of a fixed header of the page, for the result beside the sections.
 */
export class EcTcoCalculator extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, themeStyles, buttonStyles, sectionStyles, calculatorStyles];

  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'auto';
  @property() compute: 'live' | 'on-demand' = 'live';
  @property() persona = '';
  @property({ type: Boolean }) autosave = false;
  @property({ type: Boolean }) share = false;

  @state() private history: History<Work> = createHistory<Work>({ draft: undefined });
  @state() private computation: Computation | undefined;
  @state() private scale: YenScale = 'yen';
  @state() private notice: Notice | undefined;
  @state() private link: { readonly address: string; readonly refused: boolean } | 'too-long' | undefined;
  @state() private kept = false;
  @state() private resultSeen = false;

  @query('#note') private readonly status!: EcTcoStatus;
  /** Says what is seen elsewhere. */
  @query('#voice') private readonly voice!: EcTcoStatus;
  @query('ec-tco-explanation') private readonly explanation!: EcTcoExplanation;
  @query('ec-tco-print-sheet') private readonly sheet!: EcTcoPrintSheet;
  @query('#reset') private readonly resetDialog!: EcTcoDialog;
  @query('#share') private readonly shareDialog!: EcTcoDialog;

  private readonly locale = new LanguageController(this, () => this.translated());
  private verdict: Verdict | undefined;
  private verdictOf: readonly unknown[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private storage: Autosave | undefined;
  private seen: IntersectionObserver | undefined;
  private readonly onHash = () => void this.openAddress();

  /** The scenario that is computed; undefined before the first question is answered. Takes anything; see `ec-tco-error`. */
  get scenario(): Scenario | undefined {
    return this.history.present.draft?.scenario;
  }
  set scenario(value: unknown) {
    const parsed = parseScenario(value);
    if (!parsed.ok) {
      const { problems } = parsed;
      this.dispatchEvent(
        new CustomEvent<ErrorDetail>('ec-tco-error', { detail: { problems }, bubbles: true, composed: true }),
      );
      return;
    }
    this.history = createHistory<Work>({ draft: createDraft(parsed.scenario) });
    this.recompute(true);
  }

  /** The result shown; undefined before the first one. */
  get result(): Result | undefined {
    return this.computation?.result;
  }

  private get language(): Language {
    return this.locale.language;
  }

  private get m(): Catalogue {
    return messages(this.language);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.onKey);
    this.addEventListener('focusin', this.onFocus);
    if (this.share) window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.onKey);
    this.removeEventListener('focusin', this.onFocus);
    window.removeEventListener('hashchange', this.onHash);
    clearTimeout(this.timer);
    clearTimeout(this.saveTimer);
    this.seen?.disconnect();
    this.seen = undefined;
  }

  /** Its sections are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const whole = await super.getUpdateComplete();
    const sections = this.renderRoot.querySelector('.inputs');
    if (sections) await allDrawn(sections);
    return whole;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('persona') && isStartId(this.persona) && !this.history.present.draft) {
      // As if it had been there from the beginning: nothing to undo.
      const origin = { id: this.persona, sales: undefined };
      this.history = createHistory<Work>({ draft: createDraft(createStart(this.persona, this.language)), origin });
      this.recompute(true);
    }
    if (changed.has('autosave') && this.autosave) this.restore();
    const facts = [this.computation, this.language];
    if (facts.some((fact, i) => fact !== this.verdictOf[i])) {
      this.verdictOf = facts;
      this.verdict = this.computation && knownVerdict(this.computation, this.language);
    }
  }

  protected override firstUpdated(): void {
    if (this.share) void this.openAddress();
  }

  protected override updated(): void {
    const target = this.renderRoot.querySelector('#result-heading');
    if (!target) {
      this.seen?.disconnect();
      this.seen = undefined;
    } else if (!this.seen) {
      this.seen = new IntersectionObserver((entries) => {
        this.resultSeen = entries.at(-1)?.isIntersecting ?? false;
      });
      this.seen.observe(target);
    }
  }

  // What is worked on.

  /** A sample shop nobody has changed yet speaks the reader's language. */
  private translated(): void {
    const { origin } = this.history.present;
    if (!origin) return;
    const draft = createDraft(createStart(origin.id, this.language, origin.sales));
    this.history = { ...this.history, present: { draft, origin } };
    this.recompute(true);
  }

  private onStart({ journey, monthlySales: sales }: StartDetail): void {
    const id = nearestStart(journey, sales);
    const draft = createDraft(createStart(id, this.language, sales));
    this.history = record(this.history, { draft, origin: { id, sales } });
    this.recompute(true);
    this.changed();
    void this.updateComplete.then(async () => {
      await this.focusHeading('ec-tco-business');
      // In a task of its own, so that the first answer is drawn before it is made sure of.
      clearTimeout(this.timer);
      this.timer = setTimeout(() => {
        this.analyse();
        void this.updateComplete.then(() => this.voice.say(this.m.say.started(this.verdict?.headline ?? '')));
      });
    });
  }

  private async focusHeading(selector: string): Promise<void> {
    const section = this.renderRoot.querySelector<Section>(selector);
    await section?.updateComplete;
    section?.shadowRoot?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  private onEdit(edit: Edit): void {
    const { draft } = this.history.present;
    if (!draft) return;
    const next = applyEdit(draft, edit);
    if (next !== draft) {
      this.history = record(this.history, { draft: next }, fieldOf(edit));
      if (next.scenario !== draft.scenario) {
        this.recompute();
        this.changed();
      }
    }
    if (edit.kind === 'number' && edit.settled) this.history = seal(this.history);
  }

  private changed(): void {
    const { scenario, computation } = this;
    if (!scenario) return;
    // On demand, the page hears of a change together with its result.
    if (computation?.scenario === scenario) this.tell(scenario, computation.result);
    this.keep();
  }

  private tell(scenario: Scenario, result: Result): void {
    this.dispatchEvent(
      new CustomEvent<ChangeDetail>('ec-tco-change', { detail: { scenario, result }, bubbles: true, composed: true }),
    );
  }

  /** Computes at once, and analyses when nothing has been typed for a while. */
  private recompute(asked = false): void {
    const { scenario } = this;
    clearTimeout(this.timer);
    if (!scenario) {
      this.computation = undefined;
      return;
    }
    if (this.compute === 'on-demand' && !asked) return;
    if (this.computation?.scenario !== scenario) this.computation = compute(scenario);
    if (!this.computation.analysis) this.timer = setTimeout(() => this.analyse(), QUIET);
  }

  /** Analyses step by step, each in a task of its own; the next edit ends it. */
  private analyse(): void {
    const { computation } = this;
    if (!computation || computation.analysis || computation.scenario !== this.scenario) return;
    const steps = withAnalysis(computation);
    const next = (): void => {
      const step = steps.next();
      if (step.done) this.computation = step.value;
      else this.timer = setTimeout(next);
    };
    next();
  }

  /** The analysis at once, for who asked for it and waits. */
  private analyseNow(): void {
    const { computation } = this;
    if (!computation || computation.analysis) return;
    const steps = withAnalysis(computation);
    let step = steps.next();
    while (!step.done) step = steps.next();
    this.computation = step.value;
  }

  private computeNow(): void {
    this.recompute(true);
    clearTimeout(this.timer);
    this.analyseNow();
    const { computation } = this;
    if (!computation) return;
    this.tell(computation.scenario, computation.result);
    void this.updateComplete.then(() => this.voice.say(this.m.say.computed(this.verdict?.headline ?? '')));
  }

  private step(which: 'undo' | 'redo', follow: boolean): void {
    const before = this.history;
    const { say } = this.m;
    if (which === 'undo' ? !canUndo(before) : !canRedo(before)) {
      this.status.say(which === 'undo' ? say.nothingToUndo : say.nothingToRedo);
      return;
    }
    this.history = which === 'undo' ? undo(before) : redo(before);
    this.recompute();
    this.changed();
    this.status.say(which === 'undo' ? say.undone : say.redone);
    const { touched } = this.history;
    if (follow && touched !== undefined) void this.goTo(touched);
  }

  private async reset(): Promise<void> {
    if ((await this.resetDialog.show()) !== 'confirm') return;
    this.history = record(this.history, { draft: undefined });
    this.notice = undefined;
    this.recompute();
    await this.updateComplete;
    await this.focusHeading('ec-tco-start');
    this.status.say(this.m.say.reset);
  }

  /** Takes a scenario that came from outside, as one step that can be undone. */
  private take(scenario: Scenario): void {
    this.history = record(this.history, { draft: createDraft(scenario) });
    this.recompute(true);
    this.changed();
  }

  // Files, links, storage.

  /** What stands in for places that cannot be read. */
  private get defaults(): Scenario {
    return createStart('tea-farm', this.language);
  }

  private async openFile(file: Blob): Promise<void> {
    const opened = await openFile(file, this.defaults);
    const texts = this.m.opened;
    if (opened.status === 'failed') {
      this.notify({ text: texts.failed[opened.code], repairs: [] });
      return;
    }
    this.take(opened.scenario);
    if (opened.status === 'salvaged') {
      this.notify({ text: texts.salvaged(opened.repairs.length), repairs: opened.repairs });
    } else {
      this.notice = undefined;
      this.status.say(this.m.say.opened(opened.scenario.title));
    }
  }

  private async openAddress(): Promise<void> {
    const opened = await openLink(location.hash, this.defaults);
    const texts = this.m.opened;
    if (opened.status === 'none') return;
    if (opened.status === 'failed') {
      this.notify({ text: texts.failed[opened.code], repairs: [] });
      return;
    }
    this.take(opened.scenario);
    if (opened.status === 'whole') {
      this.notice = undefined;
      await this.updateComplete;
      this.status.say(this.m.say.opened(opened.scenario.title));
      return;
    }
    const { damage, repairs } = opened;
    const said = [damage ? texts[damage] : '', repairs.length > 0 ? texts.salvaged(repairs.length) : ''];
    this.notify({ text: said.filter(Boolean).join(this.language === 'ja' ? '' : ' '), repairs });
  }

  private notify(notice: Notice): void {
    this.notice = notice;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.notice')?.focus());
  }

  private save(): void {
    const { scenario } = this;
    if (!scenario) return;
    saveFile(fileName(scenario.title, 'json'), `${JSON.stringify(scenario, undefined, 2)}\n`, 'application/json');
  }

  private async openShare(): Promise<void> {
    const { scenario } = this;
    if (!scenario) return;
    const packed = await packLink(scenario);
    this.link = packed.ok
      ? { address: linkAddress(location.href, packed.fragment), refused: !('clipboard' in navigator) }
      : 'too-long';
    await this.updateComplete;
    await this.shareDialog.show();
  }

  private async copyLink(): Promise<void> {
    if (typeof this.link !== 'object') return;
    const { address } = this.link;
    try {
      await navigator.clipboard.writeText(address);
      this.shareDialog.close('confirm');
      this.status.say(this.m.say.copied);
    } catch {
      // Refused by the browser, by a frame's permissions, or by the reader: the link can be copied by hand.
      this.link = { address, refused: true };
      await this.updateComplete;
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#link');
      field?.focus();
      field?.select();
    }
  }

  private restore(): void {
    this.storage ??= createAutosave(this.id);
    this.kept = this.storage.state() === 'on';
    if (!this.kept || this.history.present.draft) return;
    const restored = this.storage.restore(this.defaults);
    const { say, opened } = this.m;
    if (restored.status === 'unreadable') this.notice = { text: say.unreadable, repairs: [] };
    if (restored.status !== 'whole' && restored.status !== 'salvaged') return;
    this.history = createHistory<Work>({ draft: createDraft(restored.scenario) });
    this.recompute(true);
    if (restored.status === 'salvaged') {
      const { repairs } = restored;
      this.notice = {
        text: [say.restored, opened.salvaged(repairs.length)].join(this.language === 'ja' ? '' : ' '),
        repairs,
      };
    } else void this.updateComplete.then(() => this.status.say(say.restored));
  }

  private setAutosave(on: boolean): void {
    const { say } = this.m;
    clearTimeout(this.saveTimer);
    if (!on) {
      this.storage?.clear();
      this.kept = false;
      this.status.say(say.autosaveOff);
      return;
    }
    this.kept = true;
    if (this.write()) this.status.say(say.autosaveOn);
    else this.requestUpdate();
  }

  private keep(): void {
    clearTimeout(this.saveTimer);
    if (this.autosave && this.kept) this.saveTimer = setTimeout(() => this.write(), 500);
  }

  /** Whether nothing stands in the way of keeping the input. */
  private write(): boolean {
    const { scenario } = this;
    if (!scenario) return true;
    const outcome = this.storage?.save(scenario) ?? 'absent';
    if (outcome === 'saved') return true;
    this.kept = false;
    this.status.say(outcome === 'full' ? this.m.say.saveFull : this.m.say.saveBlocked);
    return false;
  }

  // Keys, focus, tools.

  private readonly onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing) return;
    const key = event.key.toLowerCase();
    const which = key === 'z' ? (event.shiftKey ? 'redo' : 'undo') : key === 'y' && !event.metaKey ? 'redo' : undefined;
    // Before anything has been entered, the browser's own undo is the one meant.
    if (which === undefined || (!this.history.present.draft && !canUndo(this.history))) return;
    event.preventDefault();
    this.step(which, true);
  };

  /** Keeps what has the focus from lying under the bar. */
  private readonly onFocus = (event: FocusEvent): void => {
    const [focused] = event.composedPath();
    const bar = this.renderRoot.querySelector<HTMLElement>('.answer');
    if (!(focused instanceof Element) || !bar || bar.contains(focused) || focused.closest('dialog')) return;
    const { height, top } = bar.getBoundingClientRect();
    if (height === 0 || getComputedStyle(bar.parentElement ?? bar).position !== 'sticky') return;
    const over = focused.getBoundingClientRect().bottom + 12 - top;
    if (over > 0 && over < height + 60) window.scrollBy({ top: over, behavior: 'instant' });
  };

  private use(tool: Tool): void {
    switch (tool.tool) {
      case 'undo':
      case 'redo':
        return this.step(tool.tool, false);
      case 'reset':
        return void this.reset();
      case 'open':
        return void this.openFile(tool.file);
      case 'save':
        return this.save();
      case 'share':
        return void this.openShare();
      case 'print':
        return void this.sheet.print();
      case 'language':
        this.lang = tool.language;
        return;
      case 'scale':
        this.scale = tool.scale;
        return;
      case 'autosave':
        return this.setAutosave(tool.on);
    }
  }

  /** Opens what holds a place of the scenario and puts the focus there. */
  private async goTo(pointer: string): Promise<void> {
    await this.updateComplete;
    for (const section of this.renderRoot.querySelectorAll<Section>('.inputs > *')) {
      if (section.reveal(pointer)) break;
    }
    // What is opened may itself have to open something.
    await frames(2);
    const field = findField(this.renderRoot, pointer);
    // The host itself does not pass the focus on while anything in it has it.
    (field?.shadowRoot?.querySelector<HTMLElement>('input:checked, input, select') ?? field)?.focus();
    field?.scrollIntoView({ block: 'center' });
  }

  /** Explains a number: one in a field as it is entered, all others as they were last computed. */
  private async explain({ path, shown }: ExplainEvent['detail']): Promise<void> {
    const { scenario } = this;
    const { explanation } = this;
    if (path.startsWith('/') && scenario && this.stale) {
      explanation.computation = compute(scenario);
      await explanation.explain(path, shown);
      explanation.computation = this.computation;
    } else await explanation.explain(path, shown);
  }

  private jump(): void {
    const heading = this.renderRoot.querySelector<HTMLElement>('#result-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }

  // What is shown.

  private renderNotice(): TemplateResult | typeof nothing {
    const { notice } = this;
    if (!notice) return nothing;
    const texts = this.m.opened;
    const more = notice.repairs.length - MOST_REPAIRS;
    const scenario = this.scenario ?? this.defaults;
    const name = (pointer: string) => (pointer === '' ? texts.whole : describeInput(scenario, pointer, this.language));
    const close = () => {
      this.notice = undefined;
    };
    return html`<div class="notice" role="alert" tabindex="-1">
      <p>${notice.text}</p>
      ${
        notice.repairs.length > 0
          ? html`<p class="strong">${texts.list}</p>
              <ul>
                ${notice.repairs
                  .slice(0, MOST_REPAIRS)
                  .map(({ pointer, action }) => html`<li>${name(pointer)} – ${texts[action]}</li>`)}
                ${more > 0 ? html`<li>${texts.more(more)}</li>` : nothing}
              </ul>`
          : nothing
      }
      <button type="button" class="button" @click=${close}>${texts.close}</button>
    </div>`;
  }

  private renderProblems(draft: Draft): TemplateResult | typeof nothing {
    if (isWhole(draft)) return nothing;
    const texts = this.m.result;
    const found = new Map<string, string>();
    const inputAt = (pointer: string) => describeInput(draft.scenario, pointer, this.language);
    for (const pointer of Object.keys(draft.texts)) found.set(pointer, inputAt(pointer));
    for (const problem of draft.problems) {
      const { path } = problem;
      const name = inputAt(path);
      if (!found.has(path)) found.set(path, name === path ? describeProblem(problem, this.language) : name);
    }
    return html`<div class="problems">
      <p class="strong">${texts.problems(found.size)}</p>
      <ul>
        ${[...found].slice(0, MOST_REPAIRS).map(
          ([pointer, name]) => html`<li>
            <button type="button" class="button quiet" @click=${() => void this.goTo(pointer)}>${texts.fix}${name}</button>
          </li>`,
        )}
      </ul>
    </div>`;
  }

  private renderSources(): TemplateResult {
    const { source } = sharedMessages(this.language);
    return html`<div class="sources">
      <h2>${source.legend}</h2>
      <dl>
        ${SOURCE_KINDS.map(
          (kind) => html`<div>
            <dt>${sourceBadge(kind, this.language, '')}</dt>
            <dd>${source.explain[kind]}</dd>
          </div>`,
        )}
      </dl>
    </div>`;
  }

  /** Whether the shown result is of another scenario than the one entered. */
  private get stale(): boolean {
    return this.computation?.scenario !== this.scenario;
  }

  private renderResult(draft: Draft): TemplateResult {
    const texts = this.m.result;
    return html`<section class="result" part="result" aria-labelledby="result-heading">
      <h2 id="result-heading" tabindex="-1">${texts.heading}</h2>
      ${
        this.compute === 'on-demand'
          ? html`<div class="demand">
              <button type="button" class="button primary" id="compute" @click=${() => this.computeNow()}>${texts.compute}</button>
              <p class="help">${this.stale ? texts.stale : texts.current}</p>
            </div>`
          : nothing
      }
      ${this.renderProblems(draft)}
      ${this.history.present.origin ? html`<p class="sample">${texts.sample}</p>` : nothing}
      <ec-tco-results
        .computation=${this.computation}
        .language=${this.language}
        .yenStyle=${this.scale}
      ></ec-tco-results>
    </section>`;
  }

  private renderBar(): TemplateResult {
    const texts = this.m.result;
    const { computation, verdict } = this;
    const { best, difference } =
      this.stale || !computation || !verdict ? { best: texts.stale } : shortAnswer(verdict, computation, this.language);
    return html`<div class="answer" part="bar" ?data-away=${this.resultSeen}>
      <p><b>${best}</b>${difference === undefined ? nothing : html` <span>${difference}</span>`}</p>
      <button type="button" class="button primary" id="jump" @click=${() => this.jump()}>${texts.jump}</button>
    </div>`;
  }

  private renderShare(): TemplateResult {
    const { share, say } = this.m;
    const { link } = this;
    const { draft } = this.history.present;
    return html`<ec-tco-dialog id="share" .heading=${share.heading} .language=${this.language}>
      ${
        link === 'too-long'
          ? html`<p>${share.tooLong}</p>`
          : html`<div class="stack">
              <p>${share.text}</p>
              <p>${share.local}</p>
              ${draft && !isWhole(draft) ? html`<p>${share.last}</p>` : nothing}
              ${
                link?.refused
                  ? html`<p class="error" role="alert">${say.copyRefused}</p>
                      <div>
                        <label class="label" for="link">${share.field}</label>
                        <textarea class="box" id="link" readonly rows="4" .value=${link.address}></textarea>
                      </div>`
                  : nothing
              }
            </div>`
      }
      ${
        typeof link === 'object'
          ? html`<button
              slot="actions"
              type="button"
              class="button primary"
              id="copy"
              @click=${() => void this.copyLink()}
            >
              ${share.copy}
            </button>`
          : nothing
      }
    </ec-tco-dialog>`;
  }

  private renderWork(draft: Draft): TemplateResult {
    const { language, scale, computation } = this;
    const breakEven = this.verdict?.sentences.find(({ kind }) => kind === 'incident-break-even')?.text ?? '';
    return html`<div class="columns">
        <div class="inputs" part="inputs">
          <ec-tco-business
            .draft=${draft}
            .computation=${computation}
            .language=${language}
            .scale=${scale}
          ></ec-tco-business>
          <ec-tco-options
            .draft=${draft}
            .computation=${computation}
            .language=${language}
            .scale=${scale}
          ></ec-tco-options>
          <ec-tco-requirements
            .draft=${draft}
            .computation=${computation}
            .language=${language}
            .scale=${scale}
          ></ec-tco-requirements>
          <ec-tco-incident
            .draft=${draft}
            .computation=${computation}
            .language=${language}
            .scale=${scale}
            .breakEven=${breakEven}
          ></ec-tco-incident>
          <ec-tco-period
            .draft=${draft}
            .computation=${computation}
            .language=${language}
            .scale=${scale}
          ></ec-tco-period>
        </div>
        ${this.renderResult(draft)}
      </div>
      ${this.renderSources()}`;
  }

  override render(): TemplateResult {
    const { language, scale } = this;
    const { draft } = this.history.present;
    const texts = this.m;
    return html`<div
      class="calculator"
      lang=${language}
      role="region"
      aria-label=${texts.title}
      @ec-tco-edit=${(event: EditEvent) => {
        event.stopPropagation();
        this.onEdit(event.detail);
      }}
      @ec-tco-say=${(event: SayEvent) => {
        event.stopPropagation();
        this.status.say(event.detail.text);
      }}
      @ec-tco-explain=${(event: ExplainEvent) => {
        event.stopPropagation();
        void this.explain(event.detail);
      }}
      @ec-tco-tool=${(event: ToolEvent) => {
        event.stopPropagation();
        this.use(event.detail);
      }}
      @ec-tco-start=${(event: CustomEvent<StartDetail>) => {
        event.stopPropagation();
        this.onStart(event.detail);
      }}
    >
      <ec-tco-toolbar
        part="toolbar"
        .language=${language}
        .scale=${scale}
        .undoable=${canUndo(this.history)}
        .redoable=${canRedo(this.history)}
        .started=${draft !== undefined}
        .autosave=${this.autosave ? this.kept : undefined}
      ></ec-tco-toolbar>
      ${this.renderNotice()}
      ${draft ? this.renderWork(draft) : html`<ec-tco-start .language=${language} .scale=${scale}></ec-tco-start>`}
      <slot name="after"></slot>
      <ec-tco-status id="voice" quiet .language=${language}></ec-tco-status>
      <div class="foot">
        <ec-tco-status id="note" .language=${language}></ec-tco-status>
        ${draft ? this.renderBar() : nothing}
      </div>
      <ec-tco-dialog
        id="reset"
        kind="danger"
        .heading=${texts.reset.heading}
        .confirmLabel=${texts.reset.confirm}
        .cancelLabel=${texts.reset.cancel}
        .language=${language}
        ><p>${texts.reset.text}</p></ec-tco-dialog
      >
      ${this.renderShare()}
      <ec-tco-explanation .computation=${this.computation} .language=${language}></ec-tco-explanation>
      <ec-tco-print-sheet
        .computation=${this.computation}
        .language=${language}
        .yenStyle=${scale}
      ></ec-tco-print-sheet>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-calculator': EcTcoCalculator;
  }
  interface HTMLElementEventMap {
    'ec-tco-change': CustomEvent<ChangeDetail>;
    'ec-tco-error': CustomEvent<ErrorDetail>;
  }
}
