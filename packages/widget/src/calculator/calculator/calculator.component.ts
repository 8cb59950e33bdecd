import { type Journey, type Language, type Problem, parseScenario, type Result, type Scenario } from '@ec-tco/core';
import { type GlossaryId, glossary, plainText } from '@ec-tco/core/format';
import { LIMITS } from '@ec-tco/core/scenario';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EcTcoDialog } from '../../fields/dialog/dialog.component.ts';
import type { EcTcoStatus } from '../../fields/status/status.component.ts';
import type { EcTcoAnswer } from '../../results/answer/answer.component.ts';
import type { EcTcoExplanation } from '../../results/explanation/explanation.component.ts';
import type { EcTcoPrintSheet } from '../../results/print-sheet/print-sheet.component.ts';
import { type Computation, compute } from '../../shared/computation.ts';
import type { ExplainEvent } from '../../shared/explain-event.ts';
import { type GoEvent, VIEWS } from '../../shared/go-event.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import type { SayEvent } from '../../shared/say-event.ts';
import type { TermEvent } from '../../shared/term-event.ts';
import { allDrawn } from '../../shared/turn.ts';
import { createDraft, type Draft, isWhole } from '../../state/draft.ts';
import { fileName, openFile, saveFile } from '../../state/files.ts';
import { canRedo, canUndo, createHistory, type History, record, redo, seal, undo } from '../../state/history.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { type Opened, openLink, partOf, withoutLink } from '../../state/share-link.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { themeStyles } from '../../theme/theme.styles.ts';
import { VERSION } from '../../theme/version.ts';
import { applyEdit, fieldOf } from '../apply-edit.ts';
import { type ChangeDetail, changeDetail } from '../change-detail.ts';
import { ComputeController } from '../compute-controller.ts';
import type { Edit, EditEvent } from '../edit.ts';
import { KeepController } from '../keep-controller.ts';
import { LanguageController } from '../language.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import type { EcTcoNotice, Notice } from '../notice/notice.component.ts';
import { notice, openedNotice } from '../opened-notice.ts';
import { placeName } from '../place-name.ts';
import type { FixEvent } from '../problems/problems.component.ts';
import { sectionStyles } from '../section.styles.ts';
import type { FoldEvent } from '../section.ts';
import type { EcTcoShareDialog } from '../share-dialog/share-dialog.component.ts';
import type { StartDetail } from '../start/start.component.ts';
import { createStart, isStartId, nearestStart, type StartId } from '../starts.ts';
import { tabs } from '../tabs.ts';
import type { Tool, ToolEvent } from '../toolbar/toolbar.component.ts';
import { calculatorStyles } from './calculator.styles.ts';
import { inputs } from './inputs.ts';
import { type Change, panels } from './panels.ts';
import { ViewsController } from './views-controller.ts';

/** What `ec-tco-error` tells. */
export interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** What `ec-tco-ready` tells. */
export interface ReadyDetail {
  readonly version: string;
}

/** What `ec-tco-print` tells. */
export interface PrintDetail {
  /** Whether the browser began to print; not where a frame forbids it or the browser cannot. */
  readonly begun: boolean;
}

/** What `ec-tco-share` tells. */
export interface ShareDetail {
  /** The link, with all that was entered. */
  readonly address: string;
}

/** What is being worked on; without a draft the first question is still open. */
interface Work {
  readonly draft: Draft | undefined;
  /** The sample shop it began with, until something is changed. */
  readonly origin?: { readonly id: StartId; readonly sales: number | undefined };
}

/** Tells the page. */
function fire<Detail>(element: HTMLElement, type: string, detail?: Detail): void {
  element.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
}

/** Views beside the input. */
const BESIDE = VIEWS.filter((view) => view !== 'input');

/** With each of these, what was said before is past. */
const ACTIONS = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Compares what it costs to run an online shop in different forms: your shop, options, self-check, incident, result.
 * Sends nothing over the network, sets no cookie, stores nothing unless `autosave` is set and the reader agrees.
 * @tag ec-tco-calculator
 * @attr {string} lang - Language of the element, `ja` or `en`; otherwise that of the nearest ancestor, else Japanese.
 * @attr {'light' | 'dark' | 'auto'} theme - Colours; `auto` follows the reader's system.
 * @attr {'live' | 'on-demand'} compute - `on-demand`: a button computes, and one sentence is spoken.
 * @attr {string} persona - Sample shop to start with, instead of the first question.
 * @attr {boolean} autosave - Offers to keep the input in the browser.
 * @attr {string} monthly-sales - Monthly sales that stand in the first question, as people type them (`300万`).
 * @attr {'new' | 'operating'} journey - What is chosen in the first question.
 * @attr {number} horizon - Years to compare, instead of those of the sample shop.
 * @attr {string} share-address - Address that share links lead to, where it is not the page's own (in a frame).
 * @attr {boolean} share - Opens share links from the page's address, and only then reads it.
 * @fires {CustomEvent<ChangeDetail>} ec-tco-change - When the reader has changed the scenario and it is whole.
 * @fires {CustomEvent<ErrorDetail>} ec-tco-error - When a scenario that was set is refused; the one before stays.
 * @fires {CustomEvent<ReadyDetail>} ec-tco-ready - Once, when it can be used.
 * @fires {CustomEvent} ec-tco-reset - When the reader or the page has started over; what was kept is gone.
 * @fires {CustomEvent<PrintDetail>} ec-tco-print - When the reader has asked to print.
 * @fires {CustomEvent<ShareDetail>} ec-tco-share - When a link was made.
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
  /** In a form its value is the scenario, as JSON, under its `name`. */
  static readonly formAssociated = true;
  /** Version of the package. */
  static readonly version: string = VERSION;

  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'auto';
  @property() compute: 'live' | 'on-demand' = 'live';
  @property() persona = '';
  @property({ type: Boolean }) autosave = false;
  @property({ type: Boolean }) share = false;
  @property({ attribute: 'monthly-sales' }) monthlySales = '';
  @property() journey: Journey | '' = '';
  @property({ type: Number }) horizon: number | undefined;
  @property({ attribute: 'share-address' }) shareAddress = '';

  @state() private history: History<Work> = createHistory<Work>({ draft: undefined });
  @state() private scale: YenScale = 'yen';
  @state() private notice: Notice | undefined;
  @state() private term: GlossaryId | undefined;
  /** A kept copy, to compare with. */
  @state() private earlier: Computation | undefined;
  /** What the last change is measured from. */
  @state() private change: Change | undefined;

  @query('#note') private readonly status!: EcTcoStatus | null;
  /** Says what is seen elsewhere. */
  @query('#voice') private readonly voice!: EcTcoStatus;
  @query('ec-tco-answer') private readonly answer!: EcTcoAnswer | null;
  @query('ec-tco-explanation') private readonly explanation!: EcTcoExplanation;
  @query('ec-tco-print-sheet') private readonly sheet!: EcTcoPrintSheet;
  @query('#reset') private readonly resetDialog!: EcTcoDialog;
  @query('#term') private readonly termDialog!: EcTcoDialog;
  @query('#share') private readonly shareDialog!: EcTcoShareDialog;
  @query('ec-tco-notice') private readonly noticeBox!: EcTcoNotice | null;

  private readonly locale = new LanguageController(this, () => this.translated());
  private readonly views = new ViewsController(this);
  private readonly computing = new ComputeController(this, ({ scenario }) =>
    this.keeping.answered(this.mine === scenario ? scenario : undefined),
  );
  private readonly keeping = new KeepController(
    this,
    () => (this.mine === this.computation?.scenario ? this.mine : undefined),
    () => this.mine !== undefined && this.mine !== this.saved,
    {
      failed: (why) => this.status?.say(why === 'full' ? this.m.say.saveFull : this.m.say.saveBlocked),
      overtaken: () => this.overtaken(),
    },
  );
  /** The scenario as the reader last changed it; what the page or a file of its own sets is not kept for it. */
  private mine: Scenario | undefined;
  /** What is in a file of the reader's. */
  private saved: Scenario | undefined;
  /** The reader's own work, while a scenario from a link is looked at. */
  private aside: { readonly history: History<Work>; readonly mine: Scenario | undefined } | undefined;
  /** What the form around it was told last. */
  private sent: Scenario | undefined;
  private readonly internals: ElementInternals | undefined = this.attachInternals?.();
  private readonly onAction = () => this.status?.passed();
  private readonly onHash = () => void this.openAddress();

  /**
   * A copy of the scenario that is computed; undefined before the first question is answered. Takes anything; see
   * `ec-tco-error`.
   */
  get scenario(): Scenario | undefined {
    return structuredClone(this.current);
  }
  set scenario(value: unknown) {
    const parsed = parseScenario(value);
    if (!parsed.ok) {
      const { problems } = parsed;
      fire<ErrorDetail>(this, 'ec-tco-error', { problems });
      return;
    }
    this.history = createHistory<Work>({ draft: createDraft(parsed.scenario) });
    this.change = undefined;
    this.recompute(true);
  }

  private get current(): Scenario | undefined {
    return this.history.present.draft?.scenario;
  }

  private get computation(): Computation | undefined {
    return this.computing.computation;
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
    // Set by the page before the script came: a property of its own, which would hide the one of the class.
    const own = Object.getOwnPropertyDescriptor(this, 'scenario');
    if (own) {
      Reflect.deleteProperty(this, 'scenario');
      this.scenario = own.value;
    }
    super.connectedCallback();
    for (const action of ACTIONS) this.addEventListener(action, this.onAction, true);
    this.addEventListener('keydown', this.onKey);
    if (this.share) window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const action of ACTIONS) this.removeEventListener(action, this.onAction, true);
    this.removeEventListener('keydown', this.onKey);
    window.removeEventListener('hashchange', this.onHash);
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
      this.history = createHistory<Work>({ draft: createDraft(this.started(this.persona)), origin });
      this.recompute(true);
    }
    if (changed.has('autosave') && this.autosave) this.restore();
  }

  protected override firstUpdated(): void {
    if (this.share) void this.openAddress();
    fire<ReadyDetail>(this, 'ec-tco-ready', { version: VERSION });
  }

  protected override updated(): void {
    if (this.sent === this.current) return;
    this.sent = this.current;
    this.internals?.setFormValue(this.sent ? JSON.stringify(this.sent) : null);
  }

  // What is worked on.

  /** A sample shop nobody has changed yet speaks the reader's language. */
  private translated(): void {
    const { origin } = this.history.present;
    if (!origin) return;
    const draft = createDraft(this.started(origin.id, origin.sales));
    this.history = { ...this.history, present: { draft, origin } };
    this.recompute(true);
  }

  /** A sample shop, over the years that the page asks for. */
  private started(id: StartId, sales?: number): Scenario {
    const scenario = createStart(id, this.language, sales);
    const { horizon } = this;
    return horizon === undefined || !Number.isInteger(horizon) || horizon < 1 || horizon > LIMITS.years
      ? scenario
      : { ...scenario, horizonYears: horizon };
  }

  private onStart({ journey, monthlySales: sales }: StartDetail): void {
    const id = nearestStart(journey, sales);
    const draft = createDraft(this.started(id, sales));
    this.history = record(this.history, { draft, origin: { id, sales } });
    this.recompute(true);
    this.changed();
    this.views.show('answer');
    this.change = undefined;
    void this.updateComplete.then(async () => {
      await this.answer?.updateComplete;
      this.answer?.focus();
      this.scrollIntoView({ block: 'start' });
      await this.computing.analyse();
      this.voice.say(this.m.say.started(this.headline));
    });
  }

  private async focusStart(): Promise<void> {
    const start = this.renderRoot.querySelector('ec-tco-start');
    await start?.updateComplete;
    start?.shadowRoot?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  private onEdit(edit: Edit): void {
    const { draft } = this.history.present;
    if (!draft) return;
    const next = applyEdit(draft, edit);
    if (next !== draft) {
      const field = fieldOf(edit);
      const joins = field !== undefined && field === this.history.open && this.change?.field === field;
      this.history = record(this.history, { draft: next }, field);
      if (next.scenario !== draft.scenario) {
        if (!joins) this.measureFrom(field);
        this.recompute();
        this.changed();
      }
    }
    if (edit.kind === 'number' && edit.settled) this.history = seal(this.history);
  }

  /** What comes next is told against what is there now. */
  private measureFrom(field: string | undefined): void {
    this.change = this.computation && { from: this.computation, field };
  }

  private changed(): void {
    const { current: scenario, computation } = this;
    // What is only looked at is nobody's own, whatever is tried with it.
    if (!this.aside) {
      this.mine = scenario;
      this.leaveLink();
    }
    if (!scenario) return;
    // On demand, the page hears of a change together with its result.
    if (computation?.scenario === scenario) this.tell(scenario, computation.result);
  }

  private tell(scenario: Scenario, result: Result): void {
    fire<ChangeDetail>(this, 'ec-tco-change', changeDetail(scenario, result));
  }

  /** Computes at once, and analyses when nothing has been typed for a while. */
  private recompute(asked = false): void {
    const { current: scenario } = this;
    if (!scenario) this.computing.clear();
    else if (asked || this.compute === 'live') this.computing.compute(scenario);
  }

  private async computeNow(): Promise<void> {
    this.recompute(true);
    const { computation } = this;
    if (!computation) return;
    this.tell(computation.scenario, computation.result);
    await this.computing.analyse();
    if (this.computation?.scenario === computation.scenario) this.voice.say(this.m.say.computed(this.headline));
  }

  /** The answer as it is shown, to be spoken. */
  private get headline(): string {
    const { computation, language } = this;
    return computation ? plainText(knownVerdict(computation, language).headline, language) : '';
  }

  private step(which: 'undo' | 'redo', follow: boolean): void {
    const before = this.history;
    const { say } = this.m;
    if (which === 'undo' ? !canUndo(before) : !canRedo(before)) {
      this.status?.say(which === 'undo' ? say.nothingToUndo : say.nothingToRedo);
      return;
    }
    this.history = which === 'undo' ? undo(before) : redo(before);
    this.measureFrom(this.history.touched);
    this.recompute();
    this.changed();
    this.status?.say(which === 'undo' ? say.undone : say.redone);
    const { touched } = this.history;
    if (follow && touched !== undefined) void this.views.goTo(touched);
  }

  /** Starts over with the first question, without asking; what was kept is gone. The reader can take it back. */
  reset(): void {
    this.history = record(this.history, { draft: undefined });
    this.notice = undefined;
    this.change = undefined;
    this.mine = undefined;
    this.keeping.forget(true);
    this.recompute();
    fire(this, 'ec-tco-reset');
  }

  // The form around it was reset.
  formResetCallback(): void {
    this.reset();
  }

  private async askReset(): Promise<void> {
    if ((await this.resetDialog.show()) !== 'confirm') return;
    this.reset();
    await this.updateComplete;
    await this.focusStart();
    this.status?.say(this.m.say.reset);
  }

  /** Takes a scenario that came from outside, as one step that can be undone. */
  private take(scenario: Scenario): void {
    this.change = undefined;
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
    if (opened.status !== 'failed') this.take(opened.scenario);
    this.told(opened);
  }

  private async openAddress(): Promise<void> {
    const opened = await openLink(partOf(location.hash, placeName(this)), this.defaults);
    if (opened.status === 'none') return;
    if (opened.status === 'failed') {
      await this.updateComplete;
      this.told(opened);
    } else if (this.history.present.draft) this.look(opened);
    else {
      this.history = createHistory<Work>({ draft: createDraft(opened.scenario) });
      this.recompute(true);
      await this.updateComplete;
      this.told(opened);
    }
  }

  /** Shows a scenario of somebody's beside the reader's own work, which stays as it is until she decides. */
  private look(opened: Exclude<Opened, { readonly status: 'none' | 'failed' }>): void {
    const { say } = this.m;
    this.aside ??= { history: this.history, mine: this.mine };
    this.mine = undefined;
    this.history = createHistory<Work>({ draft: createDraft(opened.scenario) });
    this.recompute(true);
    const told = openedNotice(opened, this.language);
    const actions = [
      { label: say.useLink, run: () => this.decide(true) },
      { label: say.leaveLink, run: () => this.decide(false) },
    ];
    this.notify({
      text: [say.looking(opened.scenario.title), told?.text ?? ''].filter(Boolean).join(' '),
      repairs: told?.repairs ?? [],
      actions,
      open: true,
    });
  }

  /** Takes what is looked at as one step that can be undone, or goes back to the reader's own work. */
  private decide(use: boolean): void {
    const { aside } = this;
    if (!aside) return;
    const { draft } = this.history.present;
    this.aside = undefined;
    this.notice = undefined;
    this.history = use ? record(aside.history, { draft }) : aside.history;
    this.leaveLink();
    this.recompute(true);
    if (use) this.changed();
    else this.mine = aside.mine;
    const title = this.current?.title ?? '';
    this.status?.say(use ? this.m.say.opened(title) : this.m.say.ownAgain);
  }

  /** A link whose scenario was taken or worked on is no longer what the address stands for. */
  private leaveLink(): void {
    if (!this.share) return;
    const bare = withoutLink(location.href, placeName(this));
    if (bare !== location.href) window.history.replaceState(window.history.state, '', bare);
  }

  /** Another window has kept something newer. */
  private overtaken(): void {
    const { say } = this.m;
    this.notice = {
      text: say.overtaken,
      repairs: [],
      actions: [
        {
          label: say.openNewer,
          run: () => {
            this.notice = undefined;
            const restored = this.keeping.restore(this.defaults, true);
            if ('scenario' in restored) this.take(restored.scenario);
          },
        },
        {
          label: say.keepThis,
          run: () => {
            this.notice = undefined;
            if (this.keeping.agree(this.current)) this.status?.say(say.autosaveOn);
          },
        },
      ],
      open: true,
    };
  }

  private told(opened: Parameters<typeof openedNotice>[0]): void {
    const told = openedNotice(opened, this.language);
    if (told) this.notify(told);
    else {
      this.notice = undefined;
      if ('scenario' in opened) this.status?.say(this.m.say.opened(opened.scenario.title));
    }
  }

  private notify(told: Notice): void {
    this.notice = told;
    void this.updateComplete.then(async () => {
      await this.noticeBox?.updateComplete;
      this.noticeBox?.focus();
    });
  }

  private save(): void {
    const { current: scenario } = this;
    if (!scenario) return;
    this.saved = scenario;
    saveFile(fileName(scenario.title, 'json'), `${JSON.stringify(scenario, undefined, 2)}\n`, 'application/json');
  }

  private openShare(): void {
    const { draft } = this.history.present;
    if (draft) void this.shareDialog.show(draft.scenario, isWhole(draft));
  }

  /** Opens what was kept; what did not answer the last time only when asked to. */
  private restore(force = false): void {
    if (this.history.present.draft) {
      this.keeping.read();
      return;
    }
    const { say, opened } = this.m;
    const restored = this.keeping.restore(this.defaults, force);
    switch (restored.status) {
      case 'unanswered':
        this.notice = {
          text: say.unanswered,
          repairs: [],
          actions: [
            { label: say.openAnyway, run: () => this.restore(true) },
            { label: say.forget, run: () => this.setAutosave(false) },
          ],
        };
        return;
      case 'unreadable':
        this.notice = { text: say.unreadable, repairs: [] };
        return;
      case 'newer-version':
        this.notice = { text: opened.failed['newer-version'], repairs: [] };
        return;
      case 'whole':
      case 'salvaged': {
        const { repairs } = restored;
        this.notice =
          restored.status === 'whole'
            ? undefined
            : notice([say.restored, opened.salvaged(repairs.length)], repairs, this.language);
        this.history = createHistory<Work>({ draft: createDraft(restored.scenario) });
        this.recompute(true);
        if (restored.status === 'whole') void this.updateComplete.then(() => this.status?.say(say.restored));
      }
    }
  }

  private setAutosave(on: boolean): void {
    const { say } = this.m;
    if (on) {
      if (this.keeping.agree(this.current)) this.status?.say(say.autosaveOn);
    } else {
      this.keeping.forget();
      this.notice = undefined;
      this.status?.say(say.autosaveOff);
    }
    this.requestUpdate();
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

  private use(tool: Tool): void {
    switch (tool.tool) {
      case 'undo':
      case 'redo':
        return this.step(tool.tool, false);
      case 'reset':
        return void this.askReset();
      case 'open':
        return void this.openFile(tool.file);
      case 'save':
        return this.save();
      case 'share':
        return this.openShare();
      case 'print':
        return void this.print();
      case 'keep':
        return this.keepBefore();
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

  /** Keeps a copy of what is there, to compare what comes with. */
  private keepBefore(): void {
    this.earlier = this.computation;
    this.status?.say(this.m.say.keptBefore);
  }

  private async print(): Promise<void> {
    const begun = await this.sheet.print();
    if (!begun) this.status?.say(this.m.say.printRefused);
    fire<PrintDetail>(this, 'ec-tco-print', { begun });
  }

  /** What a term means. */
  private async explainTerm(id: GlossaryId): Promise<void> {
    this.term = id;
    await this.updateComplete;
    await this.termDialog.show();
  }

  private async tellEffect(): Promise<void> {
    await this.computing.analyse();
    await this.updateComplete;
    const change = this.renderRoot.querySelector('ec-tco-change');
    await change?.updateComplete;
    this.voice.say(change?.shadowRoot?.textContent?.trim() ?? '');
  }

  /** Explains a number: one in a field as it is entered, all others as they were last computed. */
  private async explain({ path, shown }: ExplainEvent['detail']): Promise<void> {
    const { current: scenario } = this;
    const { explanation } = this;
    if (path.startsWith('/') && scenario && this.stale) {
      explanation.computation = compute(scenario);
      await explanation.explain(path, shown);
      explanation.computation = this.computation;
    } else await explanation.explain(path, shown);
  }

  // What is shown.

  /** Whether the shown result is of another scenario than the one entered. */
  private get stale(): boolean {
    return this.computation?.scenario !== this.current;
  }

  private renderDemand(): TemplateResult | typeof nothing {
    if (this.compute !== 'on-demand') return nothing;
    const texts = this.m.result;
    return html`<div class="demand">
      <button type="button" class="button primary" id="compute" @click=${() => void this.computeNow()}>${texts.compute}</button>
      <p class="help">${this.stale ? texts.stale : texts.current}</p>
    </div>`;
  }

  private renderStart(): TemplateResult {
    return html`<ec-tco-start
      .language=${this.language}
      .scale=${this.scale}
      .journey=${this.journey === 'operating' ? 'operating' : 'new'}
      .text=${this.monthlySales}
    ></ec-tco-start>`;
  }

  private renderWork(draft: Draft): TemplateResult {
    const { language } = this;
    const { shown, wide } = this.views;
    const problems = html`<ec-tco-problems .draft=${draft} .language=${language}></ec-tco-problems>`;
    return html`${wide ? nothing : problems}
      <div class="columns" ?data-wide=${wide}>
        <div
          class="inputs"
          part="inputs"
          id="panel-input"
          role=${wide ? 'region' : 'tabpanel'}
          aria-label=${this.m.views.input}
          ?hidden=${!wide && shown !== 'input'}
          @ec-tco-fold=${(event: FoldEvent) => this.views.fold(event)}
        >
          ${wide || shown !== 'input' ? nothing : this.renderDemand()} ${inputs({ draft, computation: this.computation, language, scale: this.scale, unfolded: this.views.unfolded })}
        </div>
        <div class="result" part="result" ?hidden=${!wide && shown === 'input'}>
          ${
            wide
              ? html`<div class="top">
                  ${tabs(BESIDE, shown, language, (view, focus) => this.views.choose(view, focus))}
                  ${this.renderStatus()}
                </div>`
              : nothing
          }
          ${wide || shown !== 'input' ? this.renderDemand() : nothing} ${wide ? problems : nothing} ${panels({
            draft,
            computation: this.computation,
            stale: this.stale,
            language,
            scale: this.scale,
            shown,
            sample: this.history.present.origin !== undefined,
            change: this.change,
            before: this.earlier,
            answered: () => void this.tellEffect(),
          })}
        </div>
      </div>`;
  }

  private renderStatus(): TemplateResult {
    return html`<ec-tco-status id="note" .language=${this.language}></ec-tco-status>`;
  }

  /** At the foot of a phone: what was said, the answer while something else is worked on, and the views. */
  private renderFoot(draft: Draft | undefined): TemplateResult | typeof nothing {
    const { shown, wide } = this.views;
    if (wide && draft) return nothing;
    const { language } = this;
    return html`<div class="foot">
      ${this.renderStatus()}
      ${
        draft && shown === 'input'
          ? html`<ec-tco-answer-bar
              exportparts="bar"
              .computation=${this.computation}
              .stale=${this.stale}
              .language=${language}
              @ec-tco-jump=${() => this.views.choose('answer', false)}
            ></ec-tco-answer-bar>`
          : nothing
      }
      ${draft ? tabs(VIEWS, shown, language, (view, focus) => this.views.choose(view, focus)) : nothing}
    </div>`;
  }

  override render(): TemplateResult {
    const { language, scale } = this;
    const { draft } = this.history.present;
    const texts = this.m;
    return html`<div class="width"></div><div
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
        this.status?.say(event.detail.text);
      }}
      @ec-tco-explain=${(event: ExplainEvent) => {
        event.stopPropagation();
        void this.explain(event.detail);
      }}
      @ec-tco-term=${(event: TermEvent) => {
        event.stopPropagation();
        void this.explainTerm(event.detail.id);
      }}
      @ec-tco-go=${(event: GoEvent) => {
        event.stopPropagation();
        void this.views.go(event.detail);
      }}
      @ec-tco-fix=${(event: FixEvent) => {
        event.stopPropagation();
        void this.views.goTo(event.detail.pointer);
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
        .autosave=${this.autosave ? this.keeping.kept : undefined}
        .sharing=${this.share}
      ></ec-tco-toolbar>
      <ec-tco-notice
        .notice=${this.notice}
        .scenario=${this.current ?? this.defaults}
        .language=${language}
        @ec-tco-notice-close=${() => {
          this.notice = undefined;
        }}
      ></ec-tco-notice>
      ${draft ? this.renderWork(draft) : this.renderStart()}
      <slot name="after"></slot>
      <ec-tco-status id="voice" quiet .language=${language}></ec-tco-status>
      ${this.renderFoot(draft)}
      <ec-tco-dialog
        id="term"
        .heading=${this.term ? glossary(language)[this.term].term : ''}
        .language=${language}
      ><p>${this.term ? glossary(language)[this.term].meaning : ''}</p></ec-tco-dialog>
      <ec-tco-dialog
        id="reset"
        kind="danger"
        .heading=${texts.reset.heading}
        .confirmLabel=${texts.reset.confirm}
        .cancelLabel=${texts.reset.cancel}
        .language=${language}
        ><p>${texts.reset.text}</p></ec-tco-dialog
      >
      <ec-tco-share-dialog
        id="share"
        .language=${language}
        .page=${this.shareAddress}
        .place=${placeName(this)}
        @ec-tco-link=${(event: CustomEvent<ShareDetail>) => fire<ShareDetail>(this, 'ec-tco-share', event.detail)}
      ></ec-tco-share-dialog>
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
    'ec-tco-ready': CustomEvent<ReadyDetail>;
    'ec-tco-reset': CustomEvent;
    'ec-tco-print': CustomEvent<PrintDetail>;
    'ec-tco-share': CustomEvent<ShareDetail>;
  }
}
