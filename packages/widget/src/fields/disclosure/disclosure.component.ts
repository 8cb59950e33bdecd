import { type CSSResultGroup, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { baseStyles } from '../../theme/base.styles.ts';
import { emit } from '../events.ts';
import { disclosureStyles } from './disclosure.styles.ts';

/**
 * Details behind a line that opens them. Native `details`, so that a browser's search finds what is inside.
 * @tag ec-tco-disclosure
 * @fires {CustomEvent<ToggleDetail>} ec-tco-toggle - When it was opened or closed.
 * @slot - The details.
 * @slot summary - The line, instead of the `summary` text.
 * @slot extra - Shown with the line, such as a total.
 * @csspart summary - The line that is pressed.
 * @csspart content - The details.
 * @cssproperty [--ec-tco-color-accent] - The line.
 */
export class EcTcoDisclosure extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, disclosureStyles];

  @property() summary = '';
  /** What the line is called, where its words alone do not tell it from others. */
  @property() label = '';
  @property({ type: Boolean, reflect: true }) open = false;

  private onToggle(event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    if (open === this.open) return;
    this.open = open;
    emit(this, 'ec-tco-toggle', { open });
  }

  override render(): TemplateResult {
    return html`<details ?open=${this.open} @toggle=${(event: Event) => this.onToggle(event)}>
      <summary part="summary" aria-label=${this.label || nothing}>
        <span class="chevron" aria-hidden="true"></span>
        <span class="text"><slot name="summary">${this.summary}</slot></span>
        <span class="extra"><slot name="extra"></slot></span>
      </summary>
      <div class="content" part="content"><slot></slot></div>
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ec-tco-disclosure': EcTcoDisclosure;
  }
}
