import { html, type TemplateResult } from 'lit';

/** A select with its choice in as many lines as that takes: a select by itself cuts it off on a phone. */
export const shownInFull = (choice: string, select: TemplateResult): TemplateResult =>
  html`<div class="in-full">${select}<span class="shown" aria-hidden="true">${choice}</span></div>`;
