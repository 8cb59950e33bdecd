import { type Language, type Scenario } from '@ec-tco/core';
import { describeInput } from '@ec-tco/core/format';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Repair } from '../../state/salvage.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { messages } from '../messages/messages.ts';
import { noticeStyles } from './notice.styles.ts';

/** What happened to a scenario that was opened, and what was put right in it. */
export interface Notice {
  readonly text: string;
  readonly repairs: readonly Repair[];
  /** What else is to be told, one by one. */
  readonly items?: readonly string[];
  /** What can be done about it, besides closing it. */
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  /** Whether it stays until one of the actions is taken. */
  readonly open?: true;
}

const MOST_REPAIRS = 10;

/**
 * Tells what happened to something that was opened, until it is closed.
 * @tag ec-tco-notice
 * @fires {Event} ec-tco-notice-close - When it is to go.
 */
export class EcTcoNotice extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, noticeStyles];

  @property() language: Language = 'ja';
  @property({ attribute: false }) notice: Notice | undefined;
  /** Names the places that were put right. */
  @property({ attribute: false }) scenario!: Scenario;

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  private close(): void {
    this.dispatchEvent(new Event('ec-tco-notice-close'));
  }

  private repairs(repairs: readonly Repair[]): TemplateResult {
    const texts = messages(this.language).opened;
    const more = repairs.length - MOST_REPAIRS;
    const name = (pointer: string) =>
      pointer === '' ? texts.whole : describeInput(this.scenario, pointer, this.language);
    return html`<p class="strong">${texts.list}</p>
      <ul>
        ${repairs
          .slice(0, MOST_REPAIRS)
          .map(({ pointer, action }) => html`<li>${name(pointer)} – ${texts[action]}</li>`)}
        ${more > 0 ? html`<li>${texts.more(more)}</li>` : nothing}
      </ul>`;
  }

  private items(items: readonly string[]): TemplateResult {
    const more = items.length - MOST_REPAIRS;
    return html`<ul>
      ${items.slice(0, MOST_REPAIRS).map((item) => html`<li>${item}</li>`)}
      ${more > 0 ? html`<li>${messages(this.language).opened.more(more)}</li>` : nothing}
    </ul>`;
  }

  override render(): unknown {
    const { notice } = this;
    if (!notice) return nothing;
    return html`<div class="notice" role="alert" tabindex="-1">
      <p>${notice.text}</p>
      ${notice.items && notice.items.length > 0 ? this.items(notice.items) : nothing}
      ${notice.repairs.length > 0 ? this.repairs(notice.repairs) : nothing}
      <div class="actions">
        ${notice.actions?.map(
          ({ label, run }) => html`<button type="button" class="button" @click=${run}>${label}</button>`,
        )}
        ${
          notice.open
            ? nothing
            : html`<button type="button" class="button" @click=${() => this.close()}>${messages(this.language).opened.close}</button>`
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-notice': EcTcoNotice;
  }
}
