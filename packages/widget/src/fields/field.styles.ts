import { type CSSResult, css } from 'lit';

/** What all input elements share: label, help, hint and error around a control. */
export const fieldStyles: CSSResult = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-2);
  }
  .label {
    display: inline-block;
    font-weight: var(--ec-tco-weight-bold);
    word-break: auto-phrase;
  }
  /* Names stand in the middle of sentences, too. In Japanese, Chromium would lose one that is all first letter. */
  .label:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .help,
  .hint {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    word-break: auto-phrase;
  }
  .error {
    color: var(--ec-tco-color-error);
    font-size: var(--ec-tco-text-small);
    font-weight: var(--ec-tco-weight-bold);
  }
  .error:not(:empty) {
    margin-block-end: var(--ec-tco-space-1);
    word-break: auto-phrase;
  }
  .error:empty,
  .hint:empty {
    display: none;
  }
  .box {
    min-block-size: max(var(--ec-tco-hit-target), 48px);
    inline-size: 100%;
    padding: var(--ec-tco-space-1) var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-border);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
    color: var(--ec-tco-color-text);
  }
  .box:hover:not(:disabled) {
    border-color: var(--ec-tco-color-text);
  }
  .box[aria-invalid='true'] {
    border: 2px solid var(--ec-tco-color-error);
    padding-inline: calc(var(--ec-tco-space-3) - 1px);
  }
  .box:disabled {
    background: var(--ec-tco-color-surface);
    color: var(--ec-tco-color-text-muted);
    cursor: not-allowed;
  }
`;
