import type { Language } from '@ec-tco/core';
import { LANGUAGES } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { YenScale } from '../../state/number/number-rule.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { afterPress } from '../../theme/press.ts';
import { ICONS } from '../icons.ts';
import { firstMessages } from '../messages/first.ts';
import { toolbarStyles } from './toolbar.styles.ts';

/** What the toolbar asks for. */
export type Tool =
  | { readonly tool: 'undo' | 'redo' | 'reset' | 'save' | 'share' | 'print' | 'keep' }
  | { readonly tool: 'open'; readonly file: Blob }
  | { readonly tool: 'language'; readonly language: Language }
  | { readonly tool: 'scale'; readonly scale: YenScale }
  | { readonly tool: 'autosave'; readonly on: boolean };

/** What each tool does. */
export type Tools = { readonly [Name in Tool['tool']]: (tool: Tool & { readonly tool: Name }) => void };

/** Fired by the toolbar (bubbles, composed): a tool was pressed. */
export class ToolEvent extends CustomEvent<Tool> {
  static readonly type = 'ec-tco-tool';
  constructor(tool: Tool) {
    super(ToolEvent.type, { detail: tool, bubbles: true, composed: true });
  }
}

/**
 * The calculator's tools.
 * @tag ec-tco-toolbar
 * @fires {ToolEvent} ec-tco-tool - When one is pressed.
 */
export class EcTcoToolbar extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, toolbarStyles];

  @property() language: Language = 'ja';
  @property() scale: YenScale = 'yen';
  @property({ type: Boolean }) undoable = false;
  @property({ type: Boolean }) redoable = false;
  /** Whether there is anything to save, share or print yet. */
  @property({ type: Boolean }) started = false;
  /** Whether a link would be opened where it leads to. */
  @property({ type: Boolean }) sharing = false;
  /** Undefined where the page does not offer it. */
  @property({ attribute: false }) autosave: boolean | undefined;

  /** Where there is little room, most tools are behind a button. */
  @state() private opened = false;

  @query('input[type=file]') private readonly file!: HTMLInputElement;

  protected override scheduleUpdate(): void | Promise<unknown> {
    return afterPress(() => super.scheduleUpdate());
  }

  private use(tool: Tool): void {
    this.dispatchEvent(new ToolEvent(tool));
  }

  private onKeep(event: Event): void {
    this.use({ tool: 'autosave', on: (event.target as HTMLInputElement).checked });
    // Where it is refused, nothing has changed but the box itself.
    this.requestUpdate();
  }

  private onFile(): void {
    const [file] = this.file.files ?? [];
    if (file) this.use({ tool: 'open', file });
    // The same file again is a change, too.
    this.file.value = '';
  }

  private button(tool: 'undo' | 'redo' | 'reset' | 'save' | 'share' | 'print', can = true): TemplateResult {
    return html`<button
      type="button"
      class="button"
      data-tool=${tool}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => this.use({ tool })}
    >
      ${ICONS[tool]}${firstMessages(this.language).toolbar[tool]}
    </button>`;
  }

  override render(): TemplateResult {
    const { toolbar } = firstMessages(this.language);
    const other = LANGUAGES[(LANGUAGES.indexOf(this.language) + 1) % LANGUAGES.length] ?? this.language;
    return html`<div class=${this.started ? 'bar' : 'bar first'} role="group" aria-label=${toolbar.label}>
      ${
        // Starting over is undone from the first question.
        this.started || this.undoable
          ? html`<div class="set">
              ${this.button('undo', this.undoable)}${this.button('redo', this.redoable)}
            </div>`
          : nothing
      }
      ${
        this.started
          ? html`<button
              type="button"
              class="button menu"
              aria-expanded=${this.opened ? 'true' : 'false'}
              @click=${() => {
                this.opened = !this.opened;
              }}
            >
              ${ICONS.menu}${toolbar.menu}
            </button>`
          : nothing
      }
      <div class="rest" ?data-open=${this.opened || !this.started}>
      <div class="set">
        ${this.started ? this.button('reset') : nothing}
        <button type="button" class="button" data-tool="open" @click=${() => this.file.click()}>
          ${ICONS.open}${toolbar.open}
        </button>
        <input type="file" accept=".json,.xlsx,application/json" hidden aria-label=${toolbar.open} @change=${() => this.onFile()} />
        ${this.started ? html`${this.button('save')}${this.sharing ? this.button('share') : nothing}${this.button('print')}` : nothing}
      </div>
      <div class="set end">
        <div class="switch" role="group" aria-label=${toolbar.scale}>
          ${(['yen', 'man'] as const).map(
            (scale) => html`<button
              type="button"
              class="button"
              aria-pressed=${this.scale === scale ? 'true' : 'false'}
              @click=${() => this.use({ tool: 'scale', scale })}
            >
              ${toolbar[scale]}
            </button>`,
          )}
        </div>
        <button
          type="button"
          class="button"
          data-tool="language"
          lang=${toolbar.languageLang}
          @click=${() => this.use({ tool: 'language', language: other })}
        >
          ${toolbar.language}
        </button>
      </div>
      ${
        this.autosave === undefined
          ? nothing
          : html`<label class="keep">
              <input
                type="checkbox"
                .checked=${live(this.autosave)}
                @change=${(event: Event) => this.onKeep(event)}
              />
              <span>${toolbar.autosave}<span class="help">${toolbar.autosaveHelp}</span></span>
            </label>`
      }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-toolbar': EcTcoToolbar;
  }
}
