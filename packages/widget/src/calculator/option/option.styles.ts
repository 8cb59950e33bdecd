import { type CSSResult, css } from 'lit';

export const optionStyles: CSSResult = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--ec-tco-space-1) var(--ec-tco-space-3);
  }
  .names {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .total {
    display: grid;
    margin-inline-start: auto;
    line-height: 1.5;
    text-align: end;
  }
  .total .number {
    font-size: 1.25em;
    font-weight: var(--ec-tco-weight-bold);
  }
  .status {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: 0.875em;
    white-space: nowrap;
  }
  .status.eligible {
    color: var(--ec-tco-color-success);
  }
  .status.conditional,
  .status.undetermined {
    border-style: dashed;
    color: var(--ec-tco-color-warning);
  }
  .status.ruled-out {
    border-width: 2px;
    color: var(--ec-tco-color-error);
    font-weight: var(--ec-tco-weight-bold);
  }
  .former {
    display: grid;
    gap: var(--ec-tco-space-2);
    justify-items: start;
  }
  .actions {
    gap: 0;
    margin-block: var(--ec-tco-space-1) calc(-1 * var(--ec-tco-space-2));
    margin-inline-start: calc(-1 * var(--ec-tco-space-2));
  }
  .actions .button {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    text-decoration: none;
  }
  .actions [aria-disabled='true'] {
    opacity: 0.5;
    cursor: not-allowed;
  }
  .lines {
    margin-block: var(--ec-tco-space-2);
  }
  .category::first-letter,
  .names .help::first-letter {
    text-transform: uppercase;
  }
  .category {
    margin-block-start: var(--ec-tco-space-3);
    padding-block-end: var(--ec-tco-space-1);
    border-block-end: 2px solid var(--ec-tco-color-divider);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    font-weight: var(--ec-tco-weight-bold);
  }
  .inset {
    padding: var(--ec-tco-space-2) 0 0 var(--ec-tco-space-3);
    border-inline-start: 4px solid var(--ec-tco-color-divider);
  }
`;
