import { type CSSResultGroup, css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from './base.styles.ts';
import { themeStyles } from './theme.styles.ts';

/**
 * A surface that gives the theme to parts of the widget used by themselves.
 * @tag ec-tco-theme
 * @slot - The parts.
 * @cssproperty [--ec-tco-color-background] - Colour of the surface; all other properties pass to the parts.
 */
export class EcTcoTheme extends LitElement {
  static override styles: CSSResultGroup = [
    baseStyles,
    themeStyles,
    css`
      :host {
        background: var(--ec-tco-color-background);
      }
    `,
  ];

  /** Light, dark, or as the reader's system says. */
  @property({ reflect: true }) theme: 'light' | 'dark' | 'auto' = 'auto';

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-theme': EcTcoTheme;
  }
}
