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
  /* Breaks between the amounts, not between an amount and its unit. */
  .years {
    word-break: keep-all;
    overflow-wrap: anywhere;
  }
  .remove {
    justify-self: start;
    color: var(--ec-tco-color-error);
  }
`;
