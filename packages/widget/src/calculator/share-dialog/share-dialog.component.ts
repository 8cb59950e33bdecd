import type { Language, Scenario } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { EcTcoDialog } from '../../fields/dialog/dialog.component.ts';
import { fieldStyles } from '../../fields/field.styles.ts';
import { SayEvent } from '../../shared/say-event.ts';
import { linkAddress, packLink } from '../../state/share-link.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { messages } from '../messages/messages.ts';
import { shareDialogStyles } from './share-dialog.styles.ts';

/**
 * Hands on what is entered as a link that holds all of it.
 * @tag ec-tco-share-dialog
 * @fires {SayEvent} ec-tco-say - When the link was copied.
 * @fires {CustomEvent} ec-tco-link - When a link was made, with its address.
 */
export class EcTcoShareDialog extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, fieldStyles, shareDialogStyles];

  @property() language: Language = 'ja';
  /** Address that links lead to, in full or as seen from the page, where it is not the page's own. */
  @property() page = '';
  /** Which calculator of the page a link is for; empty for the first. */
  @property() place = '';
  @state() private link: { readonly address: string; readonly refused: boolean } | 'too-long' | undefined;
  /** Whether all that stands in the fields is in the link. */
  @state() private whole = true;

  @query('ec-tco-dialog') private readonly dialog!: EcTcoDialog;

  /** Opens with a link to the scenario; `whole`: nothing entered is left out of it for being wrong. */
  async show(scenario: Scenario, whole: boolean): Promise<void> {
    const packed = await packLink(scenario, this.place);
    this.whole = whole;
    const page = this.page === '' ? location.href : new URL(this.page, document.baseURI).href;
    this.link = packed.ok
      ? { address: linkAddress(page, packed.fragment), refused: !('clipboard' in navigator) }
      : 'too-long';
    if (typeof this.link === 'object') {
      const { address } = this.link;
      this.dispatchEvent(new CustomEvent<{ readonly address: string }>('ec-tco-link', { detail: { address } }));
    }
    await this.updateComplete;
    await this.dialog.show();
  }

  private async copy(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.dialog.close('confirm');
      this.dispatchEvent(new SayEvent(messages(this.language).say.copied));
    } catch {
      // Refused by the browser, by a frame's permissions, or by the reader: the link can be copied by hand.
      this.link = { address, refused: true };
      await this.updateComplete;
      const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#link');
      field?.focus();
      field?.select();
    }
  }

  private byHand(address: string): TemplateResult {
    const { share, say } = messages(this.language);
    return html`<p class="error" role="alert">${say.copyRefused}</p>
      <div>
        <label class="label" for="link">${share.field}</label>
        <textarea class="box" id="link" readonly rows="4" .value=${address}></textarea>
      </div>`;
  }

  override render(): TemplateResult {
    const { share } = messages(this.language);
    const { link } = this;
    const made = typeof link === 'object' ? link : undefined;
    return html`<ec-tco-dialog .heading=${share.heading} .language=${this.language}>
      ${
        link === 'too-long'
          ? html`<p>${share.tooLong}</p>`
          : html`<div class="stack">
              <p>${share.text}</p>
              <p>${share.local}</p>
              ${this.whole ? nothing : html`<p>${share.last}</p>`}
              ${made?.refused ? this.byHand(made.address) : nothing}
            </div>`
      }
      ${
        made
          ? html`<button
              slot="actions"
              type="button"
              class="button primary"
              id="copy"
              @click=${() => void this.copy(made.address)}
            >
              ${share.copy}
            </button>`
          : nothing
      }
    </ec-tco-dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-share-dialog': EcTcoShareDialog;
  }
}
