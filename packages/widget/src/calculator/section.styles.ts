import { type CSSResult, css } from 'lit';

/** What the sections share: headings, grids, cards. */
export const sectionStyles: CSSResult = css`
  h2 {
    font-size: 1.375em;
    line-height: 1.4;
    font-weight: var(--ec-tco-weight-bold);
  }
  h3 {
    font-size: 1.125em;
    line-height: 1.5;
    font-weight: var(--ec-tco-weight-bold);
  }
  h2:focus,
  h3:focus {
    outline-offset: 4px;
  }
  .fold h2 {
    font-size: 1.125em;
  }
  #fold {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--ec-tco-space-2);
    inline-size: 100%;
    min-block-size: var(--ec-tco-hit-target);
    padding: var(--ec-tco-space-1) 0;
    border: 0;
    border-radius: var(--ec-tco-radius);
    background: transparent;
    color: var(--ec-tco-color-text);
    font-weight: inherit;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  #fold:hover {
    color: var(--ec-tco-color-accent-hover);
    text-decoration: underline;
  }
  #fold::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.5em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  #fold[aria-expanded='true']::after {
    transform: translateY(25%) rotate(225deg);
  }
  .line {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    word-break: auto-phrase;
  }
  .line .ours {
    color: var(--ec-tco-color-warning);
  }
  .lead {
    margin-block: var(--ec-tco-space-1) var(--ec-tco-space-3);
    color: var(--ec-tco-color-text-muted);
    word-break: auto-phrase;
  }
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-3);
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: var(--ec-tco-space-3) var(--ec-tco-space-4);
    align-items: start;
  }
  .stack > .button {
    justify-self: start;
  }
  .legend + .grid,
  .legend + .months,
  .group > .help + .grid {
    clear: both;
    padding-block-start: var(--ec-tco-space-2);
  }
  .group > .grid + .button {
    margin-block-start: var(--ec-tco-space-3);
  }
  /* Small numbers of one kind, side by side on a phone too. */
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 8em), 1fr));
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ec-tco-space-2);
  }
  textarea {
    font: inherit;
    margin: 0;
    resize: vertical;
  }
  .text-field .box {
    display: block;
    margin-block-start: var(--ec-tco-space-1);
  }
  .check {
    display: flex;
    align-items: flex-start;
    gap: var(--ec-tco-space-2);
    min-block-size: var(--ec-tco-hit-target);
    padding-block: 8px;
    cursor: pointer;
    line-height: 1.5;
    word-break: auto-phrase;
  }
  .check input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    accent-color: var(--ec-tco-color-accent);
    cursor: inherit;
  }
  .check .help {
    display: block;
  }
  .check span:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .group {
    padding-block-start: var(--ec-tco-space-3);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .group > legend,
  .legend {
    float: inline-start;
    inline-size: 100%;
    word-break: auto-phrase;
    font-weight: var(--ec-tco-weight-bold);
  }
  .legend:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .group > legend + * {
    clear: both;
  }
  .note {
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3);
    border-inline-start: 6px solid var(--ec-tco-color-accent);
    border-radius: 0 var(--ec-tco-radius) var(--ec-tco-radius) 0;
    background: var(--ec-tco-color-surface);
  }
  .card {
    padding: var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-divider);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
  }
`;
