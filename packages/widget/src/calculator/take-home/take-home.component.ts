import { isSelfBuilt } from '@ec-tco/core/guideline';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { saveFile } from '../../state/files.ts';
import { fileName } from '../../theme/file-name.ts';
import { Section } from '../section.ts';
import { today } from '../today.ts';
import { type Tool, ToolEvent } from '../toolbar/toolbar.component.ts';
import type { PaperKind, PaperOrder } from './papers.ts';
import { takeHomeStyles } from './take-home.styles.ts';

/** A picture of a paper: title, lines, and what stands out on it. */
const PICTURES = {
  sheet: 'M14 26h36M14 32h36M14 38h28M14 62h36M14 68h30|M14 44h36v12h-36z',
  table: 'M14 26h36M14 34h36M14 42h36M14 50h36M14 58h36M26 26v40M38 26v40|M26 26h12v40h-12z',
  list: 'M14 28h4M22 28h28M14 38h4M22 38h28M14 48h4M22 48h22M14 58h4M22 58h28|',
  link: 'M22 46a8 8 0 0 1 0-12l5-5a8 8 0 0 1 12 12M42 34a8 8 0 0 1 0 12l-5 5a8 8 0 0 1-12-12|',
} as const;

const picture = (kind: keyof typeof PICTURES): TemplateResult => {
  const [lines = '', area = ''] = PICTURES[kind].split('|');
  return html`<svg class="picture" viewBox="0 0 64 84" width="64" height="84" aria-hidden="true">
    <rect x="1" y="1" width="62" height="82" rx="2"></rect>
    <path class="head" d="M14 14h22"></path><path class="area" d=${area}></path><path class="lines" d=${lines}></path>
  </svg>`;
};

/**
 * What one takes home: papers for the meeting, for contractors, for the desk; and the comparison itself.
 * @tag ec-tco-take-home
 * @fires {ToolEvent} ec-tco-tool - When the sheet is to be printed, a link or a file to be made, a copy to be kept.
 */
export class EcTcoTakeHome extends Section {
  static override styles: CSSResultGroup = [Section.styles, takeHomeStyles];

  /** The option a request is for. */
  @state() private whom: string | undefined;
  @state() private busy: PaperKind | undefined;
  @state() private failed = false;

  protected watched(): readonly unknown[] {
    return [this.draft.scenario, this.computation, this.whom, this.busy, this.failed];
  }

  private use(tool: Tool): void {
    this.dispatchEvent(new ToolEvent(tool));
  }

  private get option(): string {
    const { options } = this.draft.scenario;
    const best = this.computation && knownVerdict(this.computation, this.language).facts.best;
    const wanted = this.whom ?? best;
    return options.some(({ id }) => id === wanted) ? (wanted as string) : (options[0]?.id ?? '');
  }

  private async make(kind: PaperKind): Promise<void> {
    const { scenario } = this.draft;
    const { language, option } = this;
    this.busy = kind;
    this.failed = false;
    try {
      const { makePaper } = await import('./papers.ts');
      const order: PaperOrder = { kind, scenario: structuredClone(scenario), language, option, today: today() };
      const { extension, type, content } = await makePaper(order);
      const { takeHome } = this.m;
      const name =
        kind === 'request' || kind === 'request-word'
          ? `${takeHome.papers.request.title} ${this.nameOf(option)}`
          : scenario.title;
      saveFile(fileName(name, extension), content, type);
      this.say(takeHome.made);
    } catch {
      this.failed = true;
    } finally {
      this.busy = undefined;
    }
  }

  private nameOf(id: string): string {
    return this.draft.scenario.options.find((option) => option.id === id)?.name ?? id;
  }

  private paper(kind: 'workbook' | 'request' | 'table', shape: keyof typeof PICTURES, more: unknown = nothing) {
    const { title, text } = this.m.takeHome.papers[kind];
    return this.card(shape, title, text, html`${this.maker(kind, this.m.takeHome.save, true)}${more}`);
  }

  private maker(kind: PaperKind, label: string, primary: boolean): TemplateResult {
    return html`<button
      type="button"
      class=${primary ? 'button primary' : 'button'}
      data-paper=${kind}
      aria-disabled=${this.busy === undefined ? nothing : 'true'}
      @click=${() => (this.busy === undefined ? void this.make(kind) : undefined)}
    >${this.busy === kind ? this.m.takeHome.busy : label}</button>`;
  }

  private card(shape: keyof typeof PICTURES, title: string, text: string, actions: unknown): TemplateResult {
    return html`<li>
      ${picture(shape)}
      <div>
        <h4>${title}</h4>
        <p>${text}</p>
        <div class="row">${actions}</div>
      </div>
    </li>`;
  }

  private toolButton(tool: 'print' | 'share' | 'save' | 'keep', label: string, primary = false): TemplateResult {
    return html`<button
      type="button"
      class=${primary ? 'button primary' : 'button'}
      data-tool=${tool}
      @click=${() => this.use({ tool })}
    >${label}</button>`;
  }

  override render(): TemplateResult {
    const { takeHome } = this.m;
    const { options } = this.draft.scenario;
    const { option } = this;
    const chosen = options.find(({ id }) => id === option);
    return html`<div class="take">
      <h2 id="heading" tabindex="-1">${takeHome.heading}</h2>
      <p class="lead">${takeHome.lead}</p>
      ${this.failed ? html`<p class="error" role="alert">${takeHome.failed}</p>` : nothing}
      <section aria-labelledby="meeting">
        <h3 id="meeting">${takeHome.meeting}</h3>
        <ul class="papers">
          ${this.card('sheet', takeHome.sheet.title, takeHome.sheet.text, this.toolButton('print', takeHome.print, true))}
          ${this.paper('workbook', 'table')}
        </ul>
      </section>
      <section aria-labelledby="contractor">
        <h3 id="contractor">${takeHome.contractor}</h3>
        ${this.select(
          'take-home-option',
          takeHome.whom,
          options.map(({ id, name }) => ({ value: id, label: name })),
          {
            value: option,
            change: (value) => {
              this.whom = value;
            },
          },
        )}
        <ul class="papers">${this.paper('request', 'list', this.maker('request-word', 'Word', false))}</ul>
        <p class="help">${chosen && !isSelfBuilt(chosen.kind) ? takeHome.asksPlatform : takeHome.asksContractor}</p>
      </section>
      <section aria-labelledby="desk">
        <h3 id="desk">${takeHome.desk}</h3>
        <ul class="papers">
          ${this.paper('table', 'table')}
          ${this.card(
            'link',
            takeHome.own.title,
            takeHome.own.text,
            html`${this.toolButton('share', takeHome.link, true)}${this.toolButton('save', takeHome.file)}${this.toolButton('keep', takeHome.keep)}`,
          )}
        </ul>
      </section>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-take-home': EcTcoTakeHome;
  }
}
