import { type CSSResult, css } from 'lit';

export const lineStyles: CSSResult = css`
  :host {
    border-block-end: 1px solid var(--ec-tco-color-divider);
  }
  .amount {
    font-weight: var(--ec-tco-weight-normal);
    font-variant-numeric: tabular-nums;
    margin-inline-end: var(--ec-tco-space-1);
  }
  .editor {
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
  }
  .editor .note {
    background: var(--ec-tco-color-background);
  }
  @container ec-tco (max-width: 40em) {
    .editor {
      margin-inline: calc(-1 * var(--ec-tco-space-3));
      border-radius: 0;
    }
  }
  .checks {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 var(--ec-tco-space-3);
  }
  .remove {
    justify-self: start;
    color: var(--ec-tco-color-error);
  }
`;
