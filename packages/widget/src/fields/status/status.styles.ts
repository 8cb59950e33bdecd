import { type CSSResult, css } from 'lit';

export const statusStyles: CSSResult = css`
  :host {
    position: sticky;
    inset-block-end: var(--ec-tco-space-2);
    z-index: 1;
    pointer-events: none;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: flex-end;
    gap: var(--ec-tco-space-1) var(--ec-tco-space-2);
    max-inline-size: 40em;
    margin-inline: auto;
    padding: var(--ec-tco-space-2) var(--ec-tco-space-2) var(--ec-tco-space-2) var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-border);
    border-inline-start: 8px solid var(--ec-tco-color-success);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
    box-shadow: var(--ec-tco-shadow);
    pointer-events: auto;
  }
  /* In a place of its own height, such as a bar. */
  :host([data-says][compact]) .note {
    flex-wrap: nowrap;
    box-sizing: border-box;
    block-size: 100%;
    max-inline-size: none;
    padding-block: 2px;
    border-radius: 0;
    box-shadow: none;
    font-size: var(--ec-tco-text-small);
    line-height: 1.35;
  }
  /* The live region must stay in the page, or its first message is not read. */
  .note[data-empty] {
    padding: 0;
    border: 0;
    box-shadow: none;
    background: none;
  }
  p {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .actions {
    display: flex;
    align-items: center;
    gap: var(--ec-tco-space-1);
  }
  ::slotted(button) {
    min-block-size: var(--ec-tco-hit-target);
    padding-inline: var(--ec-tco-space-3);
    border: 1px solid currentColor;
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
    color: var(--ec-tco-color-accent);
    font: inherit;
    font-weight: var(--ec-tco-weight-bold);
    cursor: pointer;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
