import { type CSSResult, css } from 'lit';

export const guideStyles: CSSResult = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-4);
    padding-block: var(--ec-tco-space-2);
  }
  .guide > .lead {
    margin: calc(-1 * var(--ec-tco-space-3)) 0 0;
  }
  h3:has(.count) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--ec-tco-space-2);
  }
  .count {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    font-weight: var(--ec-tco-weight-normal);
  }
  ol,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .items > li {
    padding-block: var(--ec-tco-space-2);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .check > span {
    font-weight: var(--ec-tco-weight-bold);
  }
  .done .check > span {
    color: var(--ec-tco-color-text-muted);
    text-decoration: line-through;
  }
  .why,
  .whom,
  .plain p {
    margin-inline-start: calc(1.5em + var(--ec-tco-space-2));
    font-size: var(--ec-tco-text-small);
    word-break: auto-phrase;
  }
  .plain p {
    margin-inline-start: 0;
  }
  .at,
  small,
  .when {
    color: var(--ec-tco-color-text-muted);
    font-size: 0.8125rem;
    font-size: 0.8125em;
    font-weight: var(--ec-tco-weight-normal);
  }
  .items ec-tco-disclosure {
    margin-inline-start: calc(1.5em + var(--ec-tco-space-1));
    font-size: var(--ec-tco-text-small);
  }
  .text-field {
    display: block;
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--ec-tco-space-3);
    margin-block-start: var(--ec-tco-space-2);
  }
  .figures li {
    display: grid;
    align-content: start;
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
    word-break: auto-phrase;
  }
  .figures b {
    font-size: var(--ec-tco-text-large);
    font-variant-numeric: tabular-nums;
  }
  .plain {
    display: grid;
    gap: var(--ec-tco-space-3);
  }
  .quote {
    font-weight: var(--ec-tco-weight-bold);
  }
`;
