import { type CSSResult, css } from 'lit';

export const numberFieldStyles: CSSResult = css`
  .control {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    /* Wider than the focus ring. */
    gap: 0 12px;
    margin-block: var(--ec-tco-space-1);
  }
  .box {
    flex: 1 1 7em;
    inline-size: 7em;
    min-inline-size: 0;
    max-inline-size: 14em;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .unit {
    flex: none;
    max-inline-size: 100%;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ec-tco-space-2);
    margin-block-end: var(--ec-tco-space-2);
  }
  .button.quiet {
    margin-inline-start: -6px;
    padding-inline-start: 6px;
    text-align: start;
    text-wrap: balance;
  }
  .word {
    white-space: nowrap;
  }
  .range {
    margin-block-start: var(--ec-tco-space-1);
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3) var(--ec-tco-space-3);
    border-inline-start: 4px solid var(--ec-tco-color-divider);
  }
  .ends {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
    margin-block: var(--ec-tco-space-2);
  }
  .ends .label {
    font-weight: var(--ec-tco-weight-normal);
  }
  .chevron {
    inline-size: 0.5em;
    block-size: 0.5em;
    flex: none;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform var(--ec-tco-duration);
  }
  [aria-expanded='true'] .chevron {
    transform: translateY(25%) rotate(225deg);
  }
`;
