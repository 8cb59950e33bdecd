import type { Language } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { type DialogOutcome, emit } from '../events.ts';
import { fieldMessages } from '../messages.ts';
import { dialogStyles } from './dialog.styles.ts';

/** The focused element, through all shadow roots. */
function deepFocus(): HTMLElement | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}

/**
 * A modal dialog: asks before something is lost (`kind="confirm"` or `"danger"`), or explains (`kind="explain"`).
 * @tag ec-tco-dialog
 * @fires {CustomEvent<DialogDetail>} ec-tco-dialog-close - When it was left, with how.
 * @slot - What it says.
 * @slot actions - Further buttons, before the usual ones.
 * @csspart dialog - The dialog.
 * @csspart heading - Its heading.
 * @cssproperty [--ec-tco-dialog-width=40em] - Greatest width.
 */
export class EcTcoDialog extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, dialogStyles];

  @property() heading = '';
  @property() kind: 'explain' | 'confirm' | 'danger' = 'explain';
  /** Texts of the buttons, when "はい" and "やめる" do not say enough. */
  @property({ attribute: 'confirm-label' }) confirmLabel = '';
  @property({ attribute: 'cancel-label' }) cancelLabel = '';
  @property() language: Language = 'ja';

  @query('dialog') private readonly dialog!: HTMLDialogElement;
  private back: HTMLElement | undefined;
  private outcome: DialogOutcome = 'dismiss';

  /** Moved in the page, a browser leaves it open and lets everything around it be used. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.hasUpdated && this.dialog.open) this.close();
  }

  /** Opens it; resolves with how it was left. */
  async show(): Promise<DialogOutcome> {
    await this.updateComplete;
    if (!this.dialog.open) {
      this.back = deepFocus();
      this.outcome = 'dismiss';
      this.dialog.showModal();
      this.dialog.scrollTop = 0;
    }
    return new Promise((resolve) => {
      this.dialog.addEventListener('close', () => resolve(this.outcome), { once: true });
    });
  }

  close(outcome: DialogOutcome = 'dismiss'): void {
    this.outcome = outcome;
    this.dialog.close();
  }

  private onClose(): void {
    // Browsers differ in returning the focus into another shadow root.
    if (this.back?.isConnected) this.back.focus();
    this.back = undefined;
    emit(this, 'ec-tco-dialog-close', { outcome: this.outcome });
  }

  override render(): TemplateResult {
    const messages = fieldMessages(this.language);
    const asks = this.kind !== 'explain';
    return html`<dialog part="dialog" aria-labelledby="heading" aria-describedby=${asks ? 'content' : nothing} @close=${() => this.onClose()}>
      <h2 part="heading" id="heading" tabindex="-1" ?autofocus=${!asks}>${this.heading}</h2>
      <div class="content" id="content"><slot></slot></div>
      <div class="actions">
        <slot name="actions"></slot>
        ${
          asks
            ? html`<button type="button" class="button" autofocus @click=${() => this.close('cancel')}>${this.cancelLabel || messages.cancel}</button>
              <button type="button" class="button ${this.kind === 'danger' ? 'danger' : 'primary'}" @click=${() => this.close('confirm')}>
                ${this.confirmLabel || messages.confirm}
              </button>`
            : html`<button type="button" class="button" @click=${() => this.close()}>${messages.close}</button>`
        }
      </div>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-dialog': EcTcoDialog;
  }
}
