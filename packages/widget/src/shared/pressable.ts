import { html, type TemplateResult } from 'lit';

/** A number alone, in a cell, that can be pressed for how it was found. */
export const pressable = (path: string, text: string): TemplateResult =>
  html`<button type="button" class="number" aria-haspopup="dialog" data-path=${path}>${text}</button>`;
