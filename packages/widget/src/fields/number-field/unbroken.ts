import { html, type TemplateResult } from 'lit';

/** A text that parts at its spaces alone, not within 円/月. */
export const unbroken = (text: string): TemplateResult[] =>
  text.split(' ').map((word, i) => html`${i > 0 ? ' ' : ''}<span class="word">${word}</span>`);
