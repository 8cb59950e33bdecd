import { isSelfBuilt } from '@ec-tco/core/guideline';
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Computation } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { saveFile } from '../../state/files.ts';
import { fileName } from '../../theme/file-name.ts';
import { ownTitle } from '../own-title.ts';
import { Section } from '../section.ts';
import { today } from '../today.ts';
import { type Tool, ToolEvent } from '../toolbar/toolbar.component.ts';
import type { PaperFormat, PaperKind, PaperOrder } from './papers.ts';
import { takeHomeStyles } from './take-home.styles.ts';
import { titledForOthers } from './titled-for-others.ts';

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

  /** The kept copy, as it was computed. */
  @property({ attribute: false }) earlier: Computation | undefined;
  /** The option papers are about. */
  @state() private whom: string | undefined;
  @state() private blank = false;
  @state() private busy: string | undefined;
  @state() private failed = false;

  protected watched(): readonly unknown[] {
    return [this.draft.scenario, this.computation, this.earlier, this.whom, this.blank, this.busy, this.failed];
  }

  /** Puts the focus on a paper, and the paper into sight. */
  revealPaper(kind: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(`#paper-${kind}`);
    title?.focus({ preventScroll: true });
    title?.closest('li')?.scrollIntoView({ block: 'start' });
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

  private async make(kind: PaperKind, format: PaperFormat): Promise<void> {
    const { scenario } = this.draft;
    const { language, option, earlier } = this;
    this.busy = `${kind}.${format}`;
    this.failed = false;
    try {
      const { makePaper } = await import('./papers.ts');
      const order: PaperOrder = {
        kind,
        format,
        // A workbook and a table are the owner's own, and come home.
        scenario: structuredClone(
          kind === 'workbook' || kind === 'table' ? scenario : titledForOthers(scenario, language),
        ),
        ...(earlier && earlier.scenario !== scenario && { before: structuredClone(earlier.scenario) }),
        language,
        option,
        blank: kind === 'self-check' && this.blank,
        today: today(),
      };
      const paper = await makePaper(order);
      if (!paper) {
        this.say(this.m.takeHome.noDates);
        return;
      }
      const { extension, type, content } = paper;
      saveFile(fileName(this.fileTitle(kind), extension), content, type);
      this.say(this.m.takeHome.made);
    } catch (error) {
      console.error('ec-tco: the paper was not made.', error);
      this.failed = true;
    } finally {
      this.busy = undefined;
    }
  }

  private fileTitle(kind: PaperKind): string {
    const title = ownTitle(this.draft.scenario.title);
    if (kind === 'workbook' || kind === 'table') return title ?? this.m.takeHome.untitled;
    const paper = this.m.takeHome.papers[kind].title;
    return kind === 'self-check' ? `${paper} ${title ?? ''}`.trim() : `${paper} ${this.nameOf(this.option)}`;
  }

  private nameOf(id: string): string {
    return this.draft.scenario.options.find((option) => option.id === id)?.name ?? id;
  }

  private paper(
    kind: PaperKind,
    shape: keyof typeof PICTURES,
    formats: readonly PaperFormat[],
    { before = nothing, after = nothing }: { readonly before?: unknown; readonly after?: unknown } = {},
  ): TemplateResult {
    const { papers, forms, save } = this.m.takeHome;
    const { title, text } = papers[kind];
    const first = before === nothing;
    const [only] = formats.length === 1 ? formats : [];
    return this.card(
      shape,
      title,
      text,
      html`${before}${formats.map((format, i) =>
        this.maker(kind, format, format === only ? save : forms[format], first && i === 0),
      )}`,
      after,
      kind,
    );
  }

  private maker(kind: PaperKind, format: PaperFormat, label: string, primary: boolean): TemplateResult {
    const { takeHome } = this.m;
    const key = `${kind}.${format}`;
    return html`<button
      type="button"
      class=${primary ? 'button primary' : 'button'}
      data-paper=${key}
      aria-label=${takeHome.of(takeHome.papers[kind].title, label)}
      aria-disabled=${this.busy === undefined ? nothing : 'true'}
      @click=${() => (this.busy === undefined ? void this.make(kind, format) : undefined)}
    >${this.busy === key ? takeHome.busy : label}</button>`;
  }

  private card(
    shape: keyof typeof PICTURES,
    title: string,
    text: string,
    actions: unknown,
    after: unknown = nothing,
    kind?: PaperKind,
  ): TemplateResult {
    return html`<li>
      ${picture(shape)}
      <div>
        <h4 id=${kind === undefined ? nothing : `paper-${kind}`} tabindex="-1">${title}</h4>
        <p>${text}</p>
        ${after}
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
    const hosted = chosen !== undefined && !isSelfBuilt(chosen.kind);
    return html`<div class="take">
      <h2 id="heading" tabindex="-1">${takeHome.heading}</h2>
      <p class="lead">${takeHome.lead}</p>
      ${this.failed ? html`<p class="error" role="alert">${takeHome.failed}</p>` : nothing}
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
      <section aria-labelledby="meeting">
        <h3 id="meeting">${takeHome.meeting}</h3>
        <ul class="papers">
          ${this.paper('approval', 'sheet', ['html', 'docx'], { before: this.toolButton('print', takeHome.print, true) })}
          ${this.paper('workbook', 'table', ['xlsx'])}
          ${this.paper('plan', 'list', ['html', 'docx', 'xlsx', 'ics', 'csv'])}
        </ul>
      </section>
      <section aria-labelledby="contractor">
        <h3 id="contractor">${takeHome.contractor}</h3>
        <ul class="papers">
          ${this.paper('request', 'list', ['html', 'docx'])}
          ${this.paper('questions', 'table', ['html', 'docx'])}
          ${this.paper('acceptance', 'list', ['html', 'docx'])}
          ${this.paper('periodic', 'table', ['html', 'docx'])}
        </ul>
        <p class="help">${hosted ? takeHome.asksPlatform : takeHome.asksContractor}</p>
      </section>
      <section aria-labelledby="shop">
        <h3 id="shop">${takeHome.shop}</h3>
        <ul class="papers">
          ${this.paper('self-check', 'list', ['html', 'docx', 'xlsx'], {
            after: html`<label class="check">
              <input
                type="checkbox"
                .checked=${live(this.blank)}
                @change=${(event: Event) => {
                  this.blank = (event.target as HTMLInputElement).checked;
                }}
              />
              <span>${takeHome.blank}</span>
            </label>`,
          })}
        </ul>
      </section>
      <section aria-labelledby="desk">
        <h3 id="desk">${takeHome.desk}</h3>
        <ul class="papers">
          ${this.paper('table', 'table', ['csv', 'md', 'json'])}
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
