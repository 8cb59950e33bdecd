import { type CSSResult, css } from 'lit';

/** Tables of amounts: they scroll in a box of their own, the first column stays. */
export const tableStyles: CSSResult = css`
  .scroll {
    overflow-x: auto;
    max-inline-size: 100%;
    border: 1px solid var(--ec-tco-color-divider);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
    overscroll-behavior-x: contain;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    max-inline-size: 100cqi;
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3);
    text-align: start;
    font-weight: var(--ec-tco-weight-bold);
  }
  caption .small {
    display: block;
    color: var(--ec-tco-color-text-muted);
    font-weight: var(--ec-tco-weight-normal);
  }
  th,
  td {
    padding: 0 var(--ec-tco-space-3);
    border-block-start: 1px solid var(--ec-tco-color-divider);
    font-weight: var(--ec-tco-weight-normal);
    text-align: end;
    vertical-align: middle;
  }
  td {
    white-space: nowrap;
    block-size: var(--ec-tco-hit-target);
  }
  td .small {
    white-space: normal;
  }
  /* A value in words parts between them; amounts never part. */
  td .words {
    white-space: normal;
    word-break: keep-all;
  }
  /* Names part where a reader would pause, not inside a word. */
  th {
    word-break: keep-all;
    word-break: auto-phrase;
  }
  th:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  thead th {
    min-inline-size: 8em;
    padding-block: var(--ec-tco-space-2);
    background: var(--ec-tco-color-surface);
    font-weight: var(--ec-tco-weight-bold);
    vertical-align: bottom;
  }
  th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 7em;
    max-inline-size: 16em;
    padding-block: var(--ec-tco-space-1);
    background: var(--ec-tco-color-background);
    box-shadow: 1px 0 0 var(--ec-tco-color-divider);
    text-align: start;
  }
  thead th:first-child {
    background: var(--ec-tco-color-surface);
  }
`;
