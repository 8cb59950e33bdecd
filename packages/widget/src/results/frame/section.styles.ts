import { type CSSResult, css } from 'lit';

/** What the parts of the results share: headings, lists, cards, and tables with a column for each option. */
export const sectionStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  h3,
  h4,
  h5 {
    margin: 0;
    padding: 0;
    font-weight: var(--ec-tco-weight-bold);
    line-height: 1.5;
  }
  h3 {
    margin-block-end: var(--ec-tco-space-2);
    font-size: 1.25em;
  }
  h4 {
    font-size: 1em;
  }
  h5 {
    font-size: 1em;
  }
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .bullets > li {
    position: relative;
    padding-inline-start: 1.25em;
  }
  .bullets > li + li {
    margin-block-start: var(--ec-tco-space-1);
  }
  .bullets > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.65em;
    inset-inline-start: 0.3em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    padding-inline-start: 2em;
    counter-increment: step;
  }
  .steps > li + li {
    margin-block-start: var(--ec-tco-space-2);
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0.15em;
    inset-inline-start: 0;
    inline-size: 1.6em;
    block-size: 1.6em;
    border: 1px solid currentColor;
    border-radius: 50%;
    font-size: var(--ec-tco-text-small);
    line-height: 1.5;
    text-align: center;
  }
  .lead,
  .muted {
    color: var(--ec-tco-color-text-muted);
  }
  .lead {
    word-break: auto-phrase;
    margin-block-end: var(--ec-tco-space-3);
  }
  .small {
    font-size: var(--ec-tco-text-small);
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-4);
  }
  dt,
  h4 {
    word-break: auto-phrase;
  }
  dt:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .sum > * {
    border-block-start: 2px solid var(--ec-tco-color-border);
    font-weight: var(--ec-tco-weight-bold);
  }
  .sub > th:first-child {
    padding-inline-start: calc(var(--ec-tco-space-3) + 1em);
  }
  .chooser {
    display: none;
    margin-block-end: var(--ec-tco-space-2);
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    padding: 0 10px;
    border: 1px solid currentColor;
    border-radius: 1em;
    font-size: var(--ec-tco-text-small);
    font-weight: var(--ec-tco-weight-bold);
    line-height: 1.9;
    white-space: nowrap;
  }
  .chip > span:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .chip svg,
  .mark {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .good {
    color: var(--ec-tco-color-success);
  }
  .careful {
    color: var(--ec-tco-color-warning);
  }
  .bad {
    color: var(--ec-tco-color-error);
  }
  .quiet {
    color: var(--ec-tco-color-text-muted);
  }
  .chip.careful {
    border-style: dashed;
  }
  .chip.bad {
    border-width: 2px;
  }
  .note {
    margin-block: var(--ec-tco-space-3);
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3);
    border-inline-start: 6px solid var(--ec-tco-color-accent);
    border-radius: 0 var(--ec-tco-radius) var(--ec-tco-radius) 0;
    background: var(--ec-tco-color-surface);
  }
  /* Words in a cell part between phrases. */
  td :is(.words, .small) {
    word-break: auto-phrase;
  }
  /* A table with a column for each option shows as many as fit, the best one always. */
  @container (max-width: 53em) {
    th,
    td {
      padding-inline: var(--ec-tco-space-2);
      font-size: var(--ec-tco-text-small);
    }
    thead th {
      min-inline-size: 6.5em;
    }
    .sub > th:first-child {
      padding-inline-start: calc(var(--ec-tco-space-2) + 1em);
    }
  }
  /* Amounts take 8em each; the names of the rows are to have as much. */
  @container (max-width: 56em) {
    [data-columns='6'] .off {
      display: none;
    }
    [data-columns='6'] .chooser {
      display: block;
    }
  }
  @container (max-width: 49.5em) {
    [data-columns='5'] .off {
      display: none;
    }
    [data-columns='5'] .chooser {
      display: block;
    }
  }
  @container (max-width: 40em) {
    [data-columns='4'] .off {
      display: none;
    }
    [data-columns='4'] .chooser {
      display: block;
    }
  }
  @container (max-width: 30em) {
    .columns .third {
      display: none;
    }
    .columns .chooser {
      display: block;
    }
    th:first-child {
      min-inline-size: 6em;
      max-inline-size: 9em;
    }
    .columns th:first-child {
      inline-size: 100%;
      max-inline-size: none;
    }
  }
  @container (max-width: 22em) {
    .columns :is(th, td) {
      padding-inline: 6px;
    }
    .columns td {
      padding-inline: 4px;
      font-size: 0.8125em;
    }
    .columns .number {
      padding-inline: 1px;
    }
    .columns th:first-child {
      min-inline-size: 5em;
    }
    .columns thead th {
      min-inline-size: 6em;
    }
    .columns .sub > th:first-child {
      padding-inline-start: 1em;
    }
  }
  @media (forced-colors: active) {
    .bullets > li::before {
      background: CanvasText;
    }
  }
`;
