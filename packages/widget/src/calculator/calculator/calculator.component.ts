import { parseScenario, type Result, type Scenario } from '@ec-tco/core';
import type { GlossaryId } from '@ec-tco/core/format';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EcTcoDialog } from '../../fields/dialog/dialog.component.ts';
import type { EcTcoStatus } from '../../fields/status/status.component.ts';
import type { EcTcoExplanation } from '../../results/explanation/explanation.component.ts';
import type { EcTcoPrintSheet } from '../../results/print-sheet/print-sheet.component.ts';
import type { Computation } from '../../shared/computation.ts';
import type { ExplainEvent } from '../../shared/explain-event.ts';
import type { GoEvent } from '../../shared/go-event.ts';
import { isLarge } from '../../shared/is-large.ts';
import { spokenHeadline } from '../../shared/known-verdict.ts';
import type { SayEvent } from '../../shared/say-event.ts';
import type { TermEvent } from '../../shared/term-event.ts';
import { allDrawn, turn } from '../../shared/turn.ts';
import type { YenScale } from '../../state/number/number-rule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { afterPress } from '../../theme/press.ts';
import { themeStyles } from '../../theme/theme.styles.ts';
import { VERSION } from '../../theme/version.ts';
import { type AttributeRules, FIRST_RULES, oneOf } from '../attributes/attribute-rules.ts';
import { attributesStyles } from '../attributes/attributes.styles.ts';
import { AttributesController } from '../attributes/attributes-controller.ts';
import { isOn, settingOf } from '../attributes/setting-of.ts';
import { type ChangeDetail, changeDetail } from '../change-detail.ts';
import { ComputeController } from '../compute-controller.ts';
import type { EditEvent } from '../edit.ts';
import { KeepController } from '../keep-controller.ts';
import { LanguageController } from '../language.ts';
import { type Catalogue, messages } from '../messages/messages.ts';
import { placeName } from '../place-name.ts';
import type { PresetEvent } from '../presets/presets.component.ts';
import { PresetsController } from '../presets/presets-controller.ts';
import type { FixEvent } from '../problems/problems.component.ts';
import { inLanguage, learnNames } from '../sample-names.ts';
import { sectionStyles } from '../section.styles.ts';
import type { EcTcoShareDialog } from '../share-dialog/share-dialog.component.ts';
import type { StartDetail } from '../start/start.component.ts';
import { createStart, isStartId, nearestStart, overYears, START_IDS } from '../starts.ts';
import type { Tool, ToolEvent } from '../toolbar/toolbar.component.ts';
import { ActionsController } from './actions-controller.ts';
import { ArrivalController } from './arrival-controller.ts';
import { calculatorStyles } from './calculator.styles.ts';
import { desk, dialogs, first, printed, type Shown, toolbar } from './layout.ts';
import { type ErrorDetail, fire, own, type PrintDetail, type ReadyDetail, type ShareDetail } from './page-events.ts';
import { TellController } from './tell-controller.ts';
import { toolsOf } from './tools.ts';
import { ViewsController } from './views-controller.ts';
import { type Origin, WorkController } from './work-controller.ts';

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
 * @attr {'new' | 'operating' | 'mall'} journey - What is chosen in the first question.
 * @attr {number} horizon - Years to compare, instead of those of the sample shop.
 * @attr {string} preset - Id of a preset of the page, or of one of its sample shops, to start with instead of the first question; as a property also the preset itself, as JSON or an object.
 * @attr {string} share-address - Address that share links lead to, in full or as seen from the page, where it is not the page's own (in a frame).
 * @attr {boolean} share - Opens share links from the page's address, and only then reads it.
 * @fires {CustomEvent<ChangeDetail>} ec-tco-change - When the reader has changed the scenario and it is whole.
 * @fires {CustomEvent<ErrorDetail>} ec-tco-error - When a scenario that was set is refused (the one before stays), or an attribute cannot be used.
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
  static override styles: CSSResultGroup = [
    baseStyles,
    themeStyles,
    buttonStyles,
    sectionStyles,
    attributesStyles,
    calculatorStyles,
  ];
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
  @property() journey: 'new' | 'operating' | 'mall' | '' = '';
  @property({ type: Number }) horizon: number | undefined;
  @property({ attribute: 'share-address' }) shareAddress = '';
  @property() preset: unknown;

  @state() private scale: YenScale = 'yen';
  @state() private term: GlossaryId | undefined;

  @query('#note') private readonly status!: EcTcoStatus | null;
  /** Says what is seen elsewhere. */
  @query('#voice') private readonly voice!: EcTcoStatus;
  @query('ec-tco-explanation') private readonly explanation!: EcTcoExplanation;
  @query('ec-tco-print-sheet') private readonly sheet!: EcTcoPrintSheet;
  @query('#reset') private readonly resetDialog!: EcTcoDialog;
  @query('#term') private readonly termDialog!: EcTcoDialog;
  @query('#share') private readonly shareDialog!: EcTcoShareDialog;

  /** Names in another language, or a shop the page asked for, until they are taken up. */
  private coming: Promise<unknown> | undefined;
  private readonly locale = new LanguageController(this, () => {
    // What the page sets before anything is shown stays as the page has it.
    if (this.hasUpdated) this.coming = learnNames(this.locale.language).then(() => this.work.retell());
  });
  private readonly views = new ViewsController(this);
  private readonly attributeCheck = new AttributesController(this, this.attributeRules());
  private readonly computing = new ComputeController(this, ({ scenario }) =>
    this.keeping.answered(this.work.mine === scenario ? scenario : undefined),
  );
  private readonly work = new WorkController(this, {
    computing: this.computing,
    live: () => settingOf(this, 'compute') !== 'on-demand',
    said: (draft) => inLanguage(draft, this.locale.language),
    changed: () => this.changed(),
  });
  private readonly telling = new TellController(this, {
    work: this.work,
    computing: this.computing,
    language: () => this.locale.language,
  });
  private readonly keeping: KeepController = new KeepController(this, this.work, () => this.arrivals);
  private readonly arrivals: ArrivalController = new ArrivalController(this, {
    work: this.work,
    keeping: this.keeping,
    language: () => this.locale.language,
    say: (text, stays) => this.say(text, stays),
    notified: () => void this.views.focusPart('ec-tco-notice'),
  });
  protected readonly actions = new ActionsController(this, {
    acted: () => this.status?.passed(),
    step: (which) => {
      // Before anything has been entered, the browser's own undo is the one meant.
      const meant = this.work.draft !== undefined || this.work.undoable;
      if (meant) this.step(which, true);
      return meant;
    },
  });
  private readonly presets = new PresetsController(this, {
    page: () => this.page,
    language: () => this.locale.language,
    begin: (shop) => void (this.work.draft ?? this.work.begin(overYears(shop, settingOf(this, 'horizon')))),
  });
  /** What the form around it was told last. */
  private sent: Scenario | undefined;
  private readonly internals: ElementInternals | undefined = this.attachInternals?.();

  /**
   * A copy of the scenario that is computed; undefined before the first question is answered. Takes anything; see
   * `ec-tco-error`.
   */
  get scenario(): Scenario | undefined {
    return structuredClone(this.work.scenario);
  }
  set scenario(value: unknown) {
    const parsed = parseScenario(value);
    if (parsed.ok) this.work.begin(parsed.scenario);
    else fire<ErrorDetail>(this, 'ec-tco-error', { problems: parsed.problems, attributes: [] });
  }

  private get computation(): Computation | undefined {
    return this.computing.computation;
  }

  /** The result shown; undefined before the first one. */
  get result(): Result | undefined {
    return this.computation?.result;
  }

  /** Which attributes are checked here. */
  protected attributeRules(): AttributeRules {
    return { ...FIRST_RULES, persona: oneOf(START_IDS) };
  }

  /** The element that the page has written. */
  protected get page(): HTMLElement {
    return this;
  }

  private get m(): Catalogue {
    return messages(this.locale.language);
  }

  override connectedCallback(): void {
    // Set by the page before the script came: a property of its own, which would hide the one of the class.
    const early = Object.getOwnPropertyDescriptor(this, 'scenario');
    if (early) {
      Reflect.deleteProperty(this, 'scenario');
      this.scenario = early.value;
    }
    super.connectedCallback();
  }

  /** Its sections are part of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.resolve(this.coming).then(() => this.work.coming);
    const whole = await super.getUpdateComplete();
    await allDrawn(this.renderRoot.querySelector('.inputs'));
    await this.renderRoot.querySelector('ec-tco-answer')?.updateComplete;
    return whole;
  }

  /**
   * Not while something is pressed, as it would slip away from under the finger. A whole shop in a task of its own, but for
   * a small first one: its answer is waited for.
   */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.hasUpdated) return super.scheduleUpdate();
    const draw = () => afterPress(() => super.scheduleUpdate());
    const { sent, work } = this;
    const whole = work.scenario !== sent && !work.change && (sent || !work.scenario || isLarge(work.scenario));
    return whole ? turn(true).then(draw) : draw();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const id = settingOf(this, 'persona');
    // What the reader has kept comes before what the page begins with.
    this.arrivals.offer(isOn(this, 'autosave'));
    if (changed.has('persona') && isStartId(id) && !this.work.draft) {
      const start = () => overYears(createStart(id, this.locale.language), settingOf(this, 'horizon'));
      const begin = (later: boolean) => this.work.draft ?? this.work.begin(start(), { id, sales: undefined }, later);
      if (this.hasUpdated) this.coming = turn(true).then(() => begin(true));
      else begin(false);
    }
  }

  protected override firstUpdated(): void {
    if (isOn(this, 'share')) void this.arrivals.openAddress();
    fire<ReadyDetail>(this, 'ec-tco-ready', { version: VERSION });
  }

  protected override updated(): void {
    if (this.sent === this.work.scenario) return;
    this.sent = this.work.scenario;
    this.tellForm(this.sent ? JSON.stringify(this.sent) : null);
  }

  /** What a form around it sends. */
  protected tellForm(value: string | null): void {
    this.internals?.setFormValue(value);
  }

  // What is worked on.

  private onStart({ journey, monthlySales: sales }: StartDetail): Promise<void> {
    const id = nearestStart(journey, sales);
    return this.startAt(createStart(id, this.locale.language, sales, undefined, journey === 'mall'), { id, sales });
  }

  private async startAt(scenario: Scenario, origin?: Origin): Promise<void> {
    this.work.take(overYears(scenario, settingOf(this, 'horizon')), origin);
    this.views.show('answer');
    await this.views.focusPart('ec-tco-answer');
    this.scrollIntoView({ block: 'start' });
    await this.computing.analyse();
    void this.voice.say(this.m.say.started(this.headline));
  }

  private changed(): void {
    if (!this.work.looking) this.arrivals.leaveLink();
    // On demand, the page hears of a change together with its result.
    if (this.computation && !this.stale) this.tell(this.computation);
    else this.keeping.keep(this.work.keepable);
  }

  private tell({ scenario, result }: Computation): void {
    fire<ChangeDetail>(this, 'ec-tco-change', changeDetail(scenario, result));
  }

  private async computeNow(): Promise<void> {
    this.work.recompute(true);
    const { computation } = this;
    if (!computation) return;
    this.tell(computation);
    await this.computing.analyse();
    if (this.computation?.scenario === computation.scenario) void this.voice.say(this.m.say.computed(this.headline));
  }

  /** The answer as it is shown, to be spoken. */
  private get headline(): string {
    return spokenHeadline(this.computation, this.locale.language);
  }

  private step(which: 'undo' | 'redo', follow: boolean): void {
    const { say } = this.m;
    if (!this.work.step(which)) {
      this.say(which === 'undo' ? say.nothingToUndo : say.nothingToRedo);
      return;
    }
    this.say(which === 'undo' ? say.undone : say.redone);
    if (follow && this.work.touched !== undefined) void this.views.goTo(this.work.touched);
  }

  /** Starts over with the first question, without asking; what was kept is gone. The reader can take it back. */
  reset(): void {
    this.arrivals.startOver();
    this.work.reset();
    fire(this, 'ec-tco-reset');
  }

  formResetCallback(): void {
    this.reset();
  }

  private async askReset(): Promise<void> {
    if ((await this.resetDialog.show()) !== 'confirm') return;
    this.reset();
    await this.views.focusPart('ec-tco-start');
    await this.status?.say(this.m.say.reset);
    this.scrollIntoView({ block: 'start' });
  }

  private readonly tools = toolsOf({
    work: this.work,
    arrivals: this.arrivals,
    step: (which) => this.step(which, false),
    reset: () => void this.askReset(),
    share: (scenario, whole) => void this.shareDialog.show(scenario, whole),
    print: () => void this.print(),
    kept: () => this.say(this.m.say.keptBefore),
    look: (choice) => void Object.assign(this, choice),
  });

  /** What the reader is told, where nothing else shows it. */
  protected say(text: string, stays = false): void {
    void this.status?.say(text, stays);
  }

  private async print(): Promise<void> {
    if (this.stale) await this.computeNow().then(() => this.updateComplete);
    const begun = await this.sheet.print();
    if (!begun) this.say(this.m.say.printRefused, true);
    else this.arrivals.tellLeftOut(this.m.say.leftOutOfPrint);
    fire<PrintDetail>(this, 'ec-tco-print', { begun });
  }

  /** What a term means. */
  private async explainTerm(id: GlossaryId): Promise<void> {
    this.term = id;
    await this.updateComplete;
    await this.termDialog.show();
  }

  /** Explains a number: one in a field as it is entered, all others as they were last computed. */
  private explain({ path, shown }: ExplainEvent['detail']): void {
    void this.explanation.explain(path, shown, this.stale && path.startsWith('/') ? this.work.scenario : undefined);
  }

  // What is shown.

  /** Whether the shown result is of another scenario than the one entered. */
  private get stale(): boolean {
    return this.computation?.scenario !== this.work.scenario;
  }

  override render(): TemplateResult {
    const { scale, work, computation, stale, views } = this;
    const { language } = this.locale;
    const { draft } = work;
    const shown: Shown = {
      draft,
      computation,
      stale,
      language,
      scale,
      views,
      change: work.change,
      before: work.earlier,
      presets: this.presets.presets,
      computeNow: settingOf(this, 'compute') === 'on-demand' ? () => void this.computeNow() : undefined,
      answered: () => void this.telling.effect(),
      arrivalOf: (view) => views.arrivalOf(view),
      retry: (view) => views.choose(view, true),
    };
    // Before anything is entered, the question comes first.
    const tools = toolbar(shown, work, isOn(this, 'autosave') ? this.keeping.kept : undefined, isOn(this, 'share'));
    return html`<div class="width"></div><div
      class="calculator"
      lang=${language}
      role="region"
      aria-label=${this.m.title}
      @ec-tco-edit=${own((event: EditEvent) => work.edit(event.detail))}
      @ec-tco-say=${own((event: SayEvent) => this.say(event.detail.text))}
      @ec-tco-explain=${own((event: ExplainEvent) => this.explain(event.detail))}
      @ec-tco-term=${own((event: TermEvent) => void this.explainTerm(event.detail.id))}
      @ec-tco-go=${own((event: GoEvent) => void views.go(event.detail))}
      @ec-tco-again=${own(() => this.computing.goOn())}
      @ec-tco-fix=${own((event: FixEvent) => void views.goTo(event.detail.pointer))}
      @ec-tco-tool=${own(({ detail }: ToolEvent) => (this.tools[detail.tool] as (tool: Tool) => void)(detail))}
      @ec-tco-start=${own((event: CustomEvent<StartDetail>) => void this.onStart(event.detail))}
      @ec-tco-preset=${own(({ detail }: PresetEvent) => 'shop' in detail && void this.startAt(detail.shop))}
    >
      ${draft ? tools : nothing}
      ${this.attributeCheck.render(language)} ${this.presets.render(language)}
      <ec-tco-notice
        .notice=${this.arrivals.notice}
        .scenario=${this.work.scenario ?? (this.arrivals.notice && this.arrivals.defaults)}
        .language=${language}
        @ec-tco-notice-close=${() => this.arrivals.put(undefined)}
      ></ec-tco-notice>
      ${draft ? desk({ ...shown, draft }) : html`${first(shown, settingOf(this, 'journey'), settingOf(this, 'monthly-sales'))}${tools}`}
      <slot name="after"></slot>
      <ec-tco-status id="voice" quiet .language=${language} .about=${this.work.scenario}></ec-tco-status>
      ${dialogs(language, this.term)}
      <ec-tco-share-dialog
        id="share"
        .language=${language}
        .page=${settingOf(this, 'share-address')}
        .place=${placeName(this)}
        @ec-tco-link=${(event: CustomEvent<ShareDetail>) => fire<ShareDetail>(this, 'ec-tco-share', event.detail)}
      ></ec-tco-share-dialog>
      <ec-tco-explanation .computation=${computation} .language=${language}></ec-tco-explanation>
      ${printed(shown)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-calculator': EcTcoCalculator;
  }
}
