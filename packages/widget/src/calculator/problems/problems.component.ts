import { type Language } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Draft, isWhole } from '../../state/draft.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { messages } from '../messages/messages.ts';
import { noticeStyles } from '../notice/notice.styles.ts';
import { problemNames } from './problem-names.ts';
import { problemsStyles } from './problems.styles.ts';

const MOST = 10;

/** Fired by the list of problems (bubbles, composed): please put the focus where this is to be put right. */
export class FixEvent extends CustomEvent<{ readonly pointer: string }> {
  static readonly type = 'ec-tco-fix';
  constructor(pointer: string) {
    super(FixEvent.type, { detail: { pointer }, bubbles: true, composed: true });
  }
}

/**
 * What is entered wrong, each with a way there. Empty while all is right.
 * @tag ec-tco-problems
 * @fires {FixEvent} ec-tco-fix - When one is to be put right.
 */
export class EcTcoProblems extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, noticeStyles, problemsStyles];

  @property() language: Language = 'ja';
  @property({ attribute: false }) draft!: Draft;

  override render(): unknown {
    if (isWhole(this.draft)) return nothing;
    const texts = messages(this.language).result;
    const found = problemNames(this.draft, this.language);
    return html`<div class="notice problems">
      <p class="strong">${texts.problems(found.size)}</p>
      <ul>
        ${[...found].slice(0, MOST).map(
          ([pointer, name]) => html`<li>
            <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new FixEvent(pointer))}>${texts.fix}${name}</button>
          </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-problems': EcTcoProblems;
  }
  interface HTMLElementEventMap {
    'ec-tco-fix': FixEvent;
  }
}
