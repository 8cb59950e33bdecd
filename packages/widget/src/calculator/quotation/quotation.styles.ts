import { type CSSResult, css } from 'lit';

export const quotationStyles: CSSResult = css`
  .quotation {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quoted {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: var(--ec-tco-space-1);
    padding: var(--ec-tco-space-2);
    border: 1px solid var(--ec-tco-color-divider);
    border-radius: var(--ec-tco-radius);
  }
  .quoted .box {
    min-block-size: var(--ec-tco-hit-target);
    padding-inline: var(--ec-tco-space-2);
  }
  .cell {
    min-inline-size: 0;
  }
  .cell .box {
    inline-size: 100%;
  }
  .cell :is(.error, .note) {
    margin-block-start: var(--ec-tco-space-2);
  }
  .tag {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
  .of-name,
  .of-which,
  .of-replaces,
  .of-covers,
  .quoted > .note {
    grid-column: 1 / -1;
  }
  .amount {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .quoted .shown {
    padding-inline: var(--ec-tco-space-2) calc(2 * var(--ec-tco-space-2) + 0.5em);
  }
  .quoted .in-full::after {
    inset-inline-end: var(--ec-tco-space-2);
  }
  .of-replaces .in-full,
  .of-covers .in-full {
    color: var(--ec-tco-color-success);
  }
  .text-field {
    display: block;
  }
  #use {
    justify-self: start;
  }
`;
