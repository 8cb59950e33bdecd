import type { Language } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { fieldMessages } from '../messages.ts';
import { statusStyles } from './status.styles.ts';

/** Long enough that a screen reader hears the empty region first, so that the same words are read again. */
const PAUSE = 150;
/** Milliseconds a message stays when nothing is done; the next action takes it away, too. */
const STAYS = 10_000;

/**
 * The one place that speaks: a polite live region, seen as a note at the foot of the window or only heard.
 * @tag ec-tco-status
 * @slot action - A button with the message, such as 元に戻す.
 * @csspart message - The note.
 * @cssproperty [--ec-tco-color-surface] - Behind the note.
 */
export class EcTcoStatus extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, statusStyles];

  @property() language: Language = 'ja';
  /** Only heard, never seen. */
  @property({ type: Boolean, reflect: true }) quiet = false;

  /** Takes the place of something as high: one row, small. */
  @property({ type: Boolean, reflect: true }) compact = false;

  /** What messages are about: once it is another, or the language is, they are no longer true, and go. */
  @property({ attribute: false }) about: unknown;

  @state() private message = '';
  /** What tells how to go on after a failure stays until it is closed or something else is said. */
  private stays = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * Says a message; of several in quick succession only the last. It goes by itself, or with `passed`, unless it
   * `stays` until it is closed. Resolves when it is seen.
   */
  say(message: string, stays = false): Promise<unknown> {
    this.clear();
    return new Promise((seen) => {
      this.timer = setTimeout(() => {
        this.message = message;
        this.stays = stays;
        this.toggleAttribute('data-says', message !== '');
        if (!stays) this.timer = setTimeout(() => this.clear(), STAYS);
        seen(this.updateComplete);
      }, PAUSE);
    });
  }

  /** Something was done after it: what is said goes, what is about to be said stays. */
  passed(): void {
    if (this.message !== '' && !this.stays) this.clear();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.message = '';
    this.removeAttribute('data-says');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && (changed.has('about') || changed.has('language'))) this.clear();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  override render(): TemplateResult {
    const hidden = this.message === '';
    return html`<div class=${this.quiet ? 'visually-hidden' : 'note'} part="message" ?data-empty=${hidden}>
      <p role="status" aria-live="polite" aria-atomic="true">${this.message}</p>
      <div class="actions" ?hidden=${hidden || this.quiet}>
        <slot name="action"></slot>
        <button type="button" class="button quiet" @click=${() => this.clear()}>
          ${fieldMessages(this.language).close}
        </button>
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-status': EcTcoStatus;
  }
}
