import { type CSSResult, css } from 'lit';

export const toolbarStyles: CSSResult = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ec-tco-space-3);
    align-items: center;
    padding-block: var(--ec-tco-space-1);
    border-block-end: 1px solid var(--ec-tco-color-divider);
    font-size: var(--ec-tco-text-small);
  }
  /* Below the first question. */
  .first {
    border-block: 1px solid var(--ec-tco-color-divider) 0;
  }
  .set {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .end {
    gap: var(--ec-tco-space-1);
    margin-inline-start: auto;
  }
  .button {
    padding-inline: 10px;
    gap: 6px;
    border-width: 0;
    font-weight: var(--ec-tco-weight-normal);
  }
  svg {
    flex: none;
  }
  [aria-disabled='true'] {
    color: var(--ec-tco-color-text-muted);
    cursor: not-allowed;
  }
  [aria-disabled='true'] svg {
    opacity: 0.5;
  }
  .switch {
    display: inline-flex;
    border: 1px solid var(--ec-tco-color-border);
    border-radius: var(--ec-tco-radius);
  }
  .switch .button {
    color: var(--ec-tco-color-text);
  }
  .switch [aria-pressed='true'] {
    background: var(--ec-tco-color-accent);
    color: var(--ec-tco-color-on-accent);
    font-weight: var(--ec-tco-weight-bold);
  }
  .switch .button:first-child {
    border-radius: 7px 0 0 7px;
  }
  .switch .button:last-child {
    border-radius: 0 7px 7px 0;
  }
  .keep {
    display: flex;
    align-items: flex-start;
    gap: var(--ec-tco-space-2);
    flex: 1 1 18em;
    padding-block: 10px;
    line-height: 1.5;
    cursor: pointer;
  }
  .keep input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--ec-tco-color-accent);
  }
  .help {
    display: block;
    color: var(--ec-tco-color-text-muted);
    word-break: auto-phrase;
  }
  .rest {
    flex: 1 1 46em;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-3);
  }
  .menu {
    display: none;
    margin-inline-start: auto;
  }
  /* Little width: what is not needed at once is behind a button. */
  @container (max-width: 40em) {
    .menu {
      display: inline-flex;
    }
    .rest {
      flex: 1 1 100%;
      gap: 0;
    }
    .rest:not([data-open]) {
      display: none;
    }
    .end {
      flex: 1 1 100%;
      justify-content: space-between;
      margin-inline-start: 0;
      padding-block: var(--ec-tco-space-1);
    }
  }
  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
