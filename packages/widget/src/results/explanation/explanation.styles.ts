import { type CSSResult, css } from 'lit';

export const explanationStyles: CSSResult = css`
  :host {
    container-type: normal;
    display: contents;
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-3);
  }
  h3.label {
    margin: 0;
    font-size: 1em;
  }
  .label:focus-visible {
    outline-offset: 4px;
  }
  .value {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ec-tco-space-2);
    margin-block-start: calc(-1 * var(--ec-tco-space-3));
    font-size: var(--ec-tco-text-xlarge);
    font-weight: var(--ec-tco-weight-bold);
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .value .badge {
    font-size: 0.5em;
  }
  h4,
  dt {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    font-weight: var(--ec-tco-weight-bold);
  }
  .parts {
    display: grid;
    gap: var(--ec-tco-space-2);
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
  }
  .formula {
    font-variant-numeric: tabular-nums;
  }
  .operands {
    margin-block-start: var(--ec-tco-space-1);
    border-block-end: 1px solid var(--ec-tco-color-divider);
  }
  .operands > li {
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .operand {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--ec-tco-space-3);
    inline-size: 100%;
    min-block-size: var(--ec-tco-hit-target);
    padding: var(--ec-tco-space-1) var(--ec-tco-space-1);
    border: 0;
    background: transparent;
    text-align: start;
    line-height: 1.5;
    cursor: pointer;
  }
  .operand:hover {
    background: var(--ec-tco-color-accent-surface);
  }
  .operand:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  .name {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .shown {
    margin-inline-start: auto;
    color: var(--ec-tco-color-accent);
    font-weight: var(--ec-tco-weight-bold);
    font-variant-numeric: tabular-nums;
    text-align: end;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  :is(.name, .parts dd, .parts p):not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .range {
    display: block;
    color: var(--ec-tco-color-text-muted);
    font-size: 0.75em;
    font-weight: var(--ec-tco-weight-normal);
  }
  .trail {
    display: grid;
    gap: var(--ec-tco-space-1);
    padding-block-end: var(--ec-tco-space-2);
    border-block-end: 1px solid var(--ec-tco-color-divider);
  }
  .trail .button {
    justify-self: start;
  }
  .trail .button::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  .link {
    min-block-size: var(--ec-tco-hit-target);
    padding: 0;
    border: 0;
    background: transparent;
    color: var(--ec-tco-color-accent);
    text-align: start;
    text-decoration: underline;
    line-height: 1.4;
    cursor: pointer;
  }
  .trail li:nth-child(2) {
    padding-inline-start: 1em;
  }
  .trail li:nth-child(n + 3) {
    padding-inline-start: 2em;
  }
  .source dl > div {
    display: grid;
    grid-template-columns: 7em minmax(0, 1fr);
    gap: var(--ec-tco-space-2);
    padding-block: var(--ec-tco-space-1);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  a {
    display: inline-block;
    padding-block: 10px;
    color: var(--ec-tco-color-accent);
    overflow-wrap: anywhere;
  }
  .badge {
    vertical-align: middle;
  }
  @media (max-width: 30em) {
    .source dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .parts {
      border: 1px solid CanvasText;
    }
  }
`;
