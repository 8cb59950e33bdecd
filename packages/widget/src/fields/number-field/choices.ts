import { html, type TemplateResult } from 'lit';

/** What may have been meant, to be taken with one press. */
export const choices = (texts: readonly string[], choose: (text: string) => void): TemplateResult =>
  html`<div class="choices">
    ${texts.map((text) => html`<button type="button" class="button" @click=${() => choose(text)}>${text}</button>`)}
  </div>`;
