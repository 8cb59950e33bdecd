import { type CSSResult, css } from 'lit';

export const takeHomeStyles: CSSResult = css`
  .take {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-4);
    padding-block: var(--ec-tco-space-2);
  }
  .take > .lead {
    margin: calc(-1 * var(--ec-tco-space-3)) 0 0;
  }
  .papers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: var(--ec-tco-space-3);
    margin: var(--ec-tco-space-2) 0;
    padding: 0;
    list-style: none;
  }
  .papers > li {
    display: flex;
    gap: var(--ec-tco-space-3);
    padding: var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-divider);
    border-radius: var(--ec-tco-radius);
  }
  .papers > li > div {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  /* At twice the size on a phone a picture would leave no room for words. */
  @container (max-width: 15em) {
    .picture {
      display: none;
    }
  }
  h4 {
    margin: 0;
    font-size: 1em;
    font-weight: var(--ec-tco-weight-bold);
  }
  .papers p {
    margin-block-end: var(--ec-tco-space-2);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    word-break: auto-phrase;
  }
  .picture {
    flex: none;
  }
  .picture rect {
    fill: var(--ec-tco-color-background);
    stroke: var(--ec-tco-color-border);
  }
  .picture path {
    fill: none;
    stroke: var(--ec-tco-color-divider);
    stroke-width: 3;
  }
  .picture .head {
    stroke: var(--ec-tco-color-accent);
    stroke-width: 5;
  }
  .picture .area {
    fill: var(--ec-tco-color-accent-surface);
    stroke: none;
  }
  [aria-disabled='true'] {
    opacity: 0.7;
    cursor: wait;
  }
`;
