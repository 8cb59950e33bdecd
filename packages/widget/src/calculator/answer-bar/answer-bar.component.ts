import type { Language } from '@ec-tco/core';
import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { type Computation, isPending } from '../../shared/computation.ts';
import { knownVerdict, steady } from '../../shared/known-verdict.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { buttonStyles } from '../../theme/button.styles.ts';
import { messages } from '../messages/messages.ts';
import { answerBarStyles } from './answer-bar.styles.ts';
import { shortAnswer } from './short-answer.ts';

/**
 * The answer in few words, in sight while something else is worked on, and the way to all of it.
 * @tag ec-tco-answer-bar
 * @fires {Event} ec-tco-jump - When the whole answer is wanted.
 * @csspart bar - The bar.
 */
export class EcTcoAnswerBar extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, buttonStyles, answerBarStyles];

  @property() language: Language = 'ja';
  @property({ attribute: false }) computation: Computation | undefined;
  /** What is entered is not what is computed. */
  @property({ type: Boolean }) stale = false;
  /** How many fields hold what is no number: the answer is that of their values before. */
  @property({ type: Number }) wrong = 0;

  /** What was answered last. */
  private last: Computation | undefined;

  private jump(): void {
    this.dispatchEvent(new Event('ec-tco-jump'));
  }

  override render(): TemplateResult {
    const texts = messages(this.language).result;
    const { computation: now, language, wrong } = this;
    if (!now || !isPending(now)) this.last = now;
    const computation = now && steady(now, this.last);
    const { best, difference } =
      this.stale || !computation
        ? { best: texts.stale }
        : shortAnswer(knownVerdict(computation, language), computation, language);
    const said = wrong > 0 && !this.stale ? texts.before(wrong) : difference;
    return html`<div class="answer" part="bar">
      <p><b>${best}</b>${said === undefined ? nothing : html` <span>${said}</span>`}</p>
      <button type="button" class="button primary" id="jump" @click=${() => this.jump()}>${texts.jump}</button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-answer-bar': EcTcoAnswerBar;
  }
}
