import { type CSSResult, css } from 'lit';

export const requirementsStyles: CSSResult = css`
  .items {
    display: grid;
    gap: var(--ec-tco-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .item + .item {
    padding-block-start: var(--ec-tco-space-4);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  /* The three answers stand side by side. */
  .item > ec-tco-choice {
    --ec-tco-choice-width: 10em;
  }
  .class:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .class {
    display: inline-block;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 4px;
    font-size: 0.75em;
    color: var(--ec-tco-color-text-muted);
    white-space: nowrap;
  }
  .class.mandatory {
    border-width: 2px;
    color: var(--ec-tco-color-text);
    font-weight: var(--ec-tco-weight-bold);
  }
  .due {
    margin-block-start: var(--ec-tco-space-2);
  }
  .links {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 12px;
    margin-block-start: var(--ec-tco-space-1);
    border: 1px solid var(--ec-tco-color-border);
    border-radius: 6px;
    background: var(--ec-tco-color-background);
    accent-color: var(--ec-tco-color-accent);
    appearance: none;
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--ec-tco-color-background);
  }
  progress::-webkit-progress-value {
    background: var(--ec-tco-color-accent);
  }
  progress::-moz-progress-bar {
    background: var(--ec-tco-color-accent);
  }
  @media (forced-colors: active) {
    progress::-webkit-progress-value {
      forced-color-adjust: none;
      background: Highlight;
    }
  }
  .outcome {
    clear: both;
  }
`;
