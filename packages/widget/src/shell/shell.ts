// The element for pages that load it in parts: the first question now, the calculator when it is about to be needed.
import './at-once.ts';
import '../calculator/start/start.ts';
import '../calculator/toolbar/toolbar.ts';
import type { Language, Result } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FIRST_RULES } from '../calculator/attributes/attribute-rules.ts';
import { attributesStyles } from '../calculator/attributes/attributes.styles.ts';
import { AttributesController } from '../calculator/attributes/attributes-controller.ts';
import { isOn, settingOf } from '../calculator/attributes/setting-of.ts';
import { LanguageController } from '../calculator/language.ts';
import { firstMessages } from '../calculator/messages/first.ts';
import { placeName } from '../calculator/place-name.ts';
import { givesPreset } from '../calculator/presets/gives-preset.ts';
import type { StartDetail } from '../calculator/start/start.component.ts';
import type { Tool } from '../calculator/toolbar/toolbar.component.ts';
import { mayHoldLink } from '../state/may-hold-link.ts';
import type { YenScale } from '../state/number/number-rule.ts';
import { baseStyles } from '../theme/base.styles.ts';
import { defineOuter } from '../theme/define-outer.ts';
import { frameStyles } from '../theme/frame.styles.ts';
import { themeStyles } from '../theme/theme.styles.ts';
import { VERSION } from '../theme/version.ts';
import { onceInSight } from './ahead.ts';
import type { EcTcoDesk } from './desk.ts';
import { loadMoreTexts, loadTexts } from './texts.ts';
import { wantedParts } from './wanted-parts.ts';

const KEPT = 'ec-tco:autosave:v1';
const nothingMore = (): void => undefined;

/**
 * `<ec-tco-calculator>` in parts: the same attributes, properties, events and styles as the one file's. It draws the
 * first question; the calculator is fetched once that is drawn in sight (once it has the focus where data are to be saved), or at
 * once where the page or what was kept needs no question.
 */
export class EcTcoShell extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, themeStyles, attributesStyles, frameStyles];
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

  @state() private ready = false;
  @state() private scale: YenScale = 'yen';
  /** What was asked for last could not be loaded. */
  @state() private unreachable = false;
  private readonly locale = new LanguageController(this, () => {
    if (this.ready) this.speak().catch(nothingMore);
  });
  /** The language whose texts are loaded. */
  @state() spoken: Language | undefined;
  private readonly attributeCheck = new AttributesController(this, FIRST_RULES);
  private readonly internals: ElementInternals | undefined = this.attachInternals?.();
  private loading: Promise<typeof import('./desk.ts')> | undefined;
  /** A preset may come later. */
  private watch: MutationObserver | undefined;
  /** Whether the page has been told that it can be used. */
  private told = false;
  /** What is to be done once the calculator is there. */
  private waiting: ((desk: EcTcoDesk) => void)[] = [];

  private get desk(): EcTcoDesk | null {
    return this.renderRoot?.querySelector<EcTcoDesk>('ec-tco-desk') ?? null;
  }

  get scenario(): unknown {
    return this.desk?.scenario;
  }
  set scenario(value: unknown) {
    void this.with((desk) => {
      desk.scenario = value;
    });
  }

  get result(): Result | undefined {
    return this.desk?.result;
  }

  reset(): void {
    this.desk?.reset();
  }

  formResetCallback(): void {
    this.reset();
  }

  override connectedCallback(): void {
    const own = Object.getOwnPropertyDescriptor(this, 'scenario');
    if (own) {
      Reflect.deleteProperty(this, 'scenario');
      this.scenario = own.value;
    }
    super.connectedCallback();
    this.watch ??= new MutationObserver(this.look);
    this.watch.observe(this, { childList: true });
    addEventListener('hashchange', this.look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.watch?.disconnect();
    removeEventListener('hashchange', this.look);
    this.inSight();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('persona') && settingOf(this, 'persona') !== '') || this.wanted) void this.with(nothingMore);
  }

  /** Something else may be wanted now. */
  private readonly look = (): void => this.requestUpdate();

  /** Whether there is something else to show than the question. */
  private get wanted(): boolean {
    if (givesPreset(this)) return true;
    if (isOn(this, 'share') && mayHoldLink(location.hash)) return true;
    if (!isOn(this, 'autosave')) return false;
    try {
      return Object.keys(localStorage).some((key) => key.startsWith(KEPT));
    } catch {
      return false;
    }
  }

  /** Ends the waiting for the question to be in sight. */
  private inSight: () => void = nothingMore;
  /** Before it is asked for: what fails is asked for again then. */
  private readonly early = (): void => {
    if (this.loading) return;
    this.fetch()
      .then(({ warmUp }) => warmUp(this.locale.language, this.renderRoot, () => this.waiting.length > 0 || this.ready))
      .catch(nothingMore);
  };

  /** Fetches the calculator; again after a failure, such as a lost connection. */
  private fetch(): Promise<typeof import('./desk.ts')> {
    this.loading ??= Promise.all([wantedParts(), this.speak()])
      .then(([desk]) => desk)
      .catch((error: unknown) => {
        this.loading = undefined;
        throw error;
      });
    return this.loading;
  }

  /** Loads the texts of the language, and speaks it from then on. */
  private async speak(): Promise<void> {
    const { language } = this.locale;
    await Promise.all([loadTexts(language), this.ready ? loadMoreTexts(language) : undefined]);
    if (language === this.locale.language) this.spoken = language;
  }

  private async with(act: (desk: EcTcoDesk) => void): Promise<void> {
    this.waiting.push(act);
    this.unreachable = false;
    try {
      await this.fetch();
      if (this.spoken !== this.locale.language) await this.speak();
    } catch (error) {
      // A browser may remember that a module did not come; then only a new page asks for it again.
      console.error('ec-tco: parts were not loaded.', error);
      this.waiting = [];
      this.unreachable = true;
      return;
    }
    const question = this.renderRoot.querySelector('ec-tco-start');
    this.ready = true;
    await this.updateComplete;
    const { desk } = this;
    if (!desk) return;
    await desk.updateComplete;
    if (question) desk.goOn(question);
    const { waiting } = this;
    this.waiting = [];
    for (const one of waiting) one(desk);
    if (this.scale === 'man') this.pass('ec-tco-toolbar', 'ec-tco-tool', { tool: 'scale', scale: 'man' }, desk);
  }

  /** Says to a part of the calculator what was said to the one that stood here before. */
  private pass(part: string, type: string, detail: unknown, desk: EcTcoDesk): void {
    desk.renderRoot
      .querySelector(part)
      ?.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  private onStart(event: CustomEvent<StartDetail>): void {
    event.stopPropagation();
    const { detail } = event;
    void this.with((desk) => this.pass('ec-tco-start', 'ec-tco-start', detail, desk));
  }

  private onTool(event: CustomEvent<Tool>): void {
    event.stopPropagation();
    const { detail } = event;
    if (detail.tool === 'language') this.lang = detail.language;
    else if (detail.tool === 'scale') this.scale = detail.scale;
    else void this.with((desk) => this.pass('ec-tco-toolbar', 'ec-tco-tool', detail, desk));
  }

  protected override firstUpdated(): void {
    if (this.loading) return;
    this.inSight = onceInSight(this, this.early);
    this.told = true;
    this.dispatchEvent(
      new CustomEvent('ec-tco-ready', { detail: { version: VERSION }, bubbles: true, composed: true }),
    );
  }

  /** The page is told once: now, if it was not told when the question stood there. */
  private onReady(event: Event): void {
    if (this.told) event.stopPropagation();
    this.told = true;
  }

  override render(): TemplateResult {
    const { language } = this.locale;
    if (this.ready) {
      return html`${this.attributeCheck.render(language)}<ec-tco-desk
        id=${placeName(this)}
        exportparts="toolbar, inputs, result, bar"
        lang=${this.spoken ?? language}
        .theme=${this.theme}
        .compute=${settingOf(this, 'compute')}
        .persona=${settingOf(this, 'persona')}
        .autosave=${isOn(this, 'autosave')}
        .share=${isOn(this, 'share')}
        .monthlySales=${settingOf(this, 'monthly-sales')}
        .journey=${settingOf(this, 'journey')}
        .horizon=${settingOf(this, 'horizon')}
        .shareAddress=${settingOf(this, 'share-address')}
        .preset=${this.preset}
        @ec-tco-ready=${(event: Event) => this.onReady(event)}
        @ec-tco-value=${({ detail }: CustomEvent<string | null>) => this.internals?.setFormValue(detail)}
        ><slot name="after" slot="after"></slot
      ></ec-tco-desk>`;
    }
    return html`<div class="width"></div>
      <div
        class="question"
        lang=${language}
        @focusin=${this.early}
        @pointerdown=${this.early}
        @ec-tco-start=${(event: CustomEvent<StartDetail>) => this.onStart(event)}
        @ec-tco-tool=${(event: CustomEvent<Tool>) => this.onTool(event)}
      >
        ${this.attributeCheck.render(language)}
        <ec-tco-start
          .language=${language}
          .scale=${this.scale}
          .journey=${settingOf(this, 'journey')}
          .text=${settingOf(this, 'monthly-sales')}
        ></ec-tco-start>
        ${this.unreachable ? html`<p role="alert">${firstMessages(language).start.unreachable}</p>` : nothing}
        <ec-tco-toolbar
          part="toolbar"
          .language=${language}
          .scale=${this.scale}
          .autosave=${isOn(this, 'autosave') ? false : undefined}
        ></ec-tco-toolbar>
        <slot name="after"></slot>
      </div>`;
  }
}

defineOuter('ec-tco-calculator', EcTcoShell);
