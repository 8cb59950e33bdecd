import { type CSSResult, css } from 'lit';

export const choiceStyles: CSSResult = css`
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--ec-tco-choice-width, 15em)), 1fr));
    gap: var(--ec-tco-space-2);
    margin-block: var(--ec-tco-space-1);
  }
  .option {
    display: flex;
    align-items: flex-start;
    gap: var(--ec-tco-space-2);
    min-block-size: var(--ec-tco-hit-target);
    padding: 10px var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-border);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
    line-height: 1.5;
    cursor: pointer;
  }
  .option .help {
    display: block;
  }
  .option span:first-child {
    display: block;
  }
  .option span:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .option:hover {
    border-color: var(--ec-tco-color-text);
  }
  .option:has(:checked) {
    border-color: var(--ec-tco-color-accent);
    outline: 1px solid var(--ec-tco-color-accent);
    background: var(--ec-tco-color-accent-surface);
  }
  .option:has(:disabled) {
    border-color: var(--ec-tco-color-divider);
    background: var(--ec-tco-color-surface);
    color: var(--ec-tco-color-text-muted);
    cursor: not-allowed;
  }
  .option:has(:focus-visible) {
    outline: var(--ec-tco-focus-width) solid var(--ec-tco-color-focus);
    outline-offset: var(--ec-tco-focus-offset);
    box-shadow: 0 0 0 var(--ec-tco-focus-offset) var(--ec-tco-color-focus-glow);
  }
  input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--ec-tco-color-accent);
    cursor: inherit;
  }
  /* The ring is drawn around the whole answer. */
  input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  fieldset[aria-invalid='true'] .option {
    border-color: var(--ec-tco-color-error);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      outline-color: Highlight;
      border-color: Highlight;
    }
  }
`;
