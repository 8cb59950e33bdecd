import { type CSSResult, css } from 'lit';

export const disclosureStyles: CSSResult = css`
  summary {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-2);
    min-block-size: var(--ec-tco-hit-target);
    padding: var(--ec-tco-space-2) var(--ec-tco-space-1);
    border-radius: var(--ec-tco-radius);
    color: var(--ec-tco-color-accent);
    font-weight: var(--ec-tco-weight-bold);
    line-height: 1.5;
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary:hover {
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent-hover);
  }
  summary:hover .text {
    text-decoration: underline;
  }
  .text {
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .extra {
    margin-inline-start: auto;
    text-align: end;
    color: var(--ec-tco-color-text);
  }
  .chevron {
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin: 0 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: translateY(-25%) rotate(45deg);
    transition: transform var(--ec-tco-duration);
  }
  details[open] .chevron {
    transform: translateY(25%) rotate(225deg);
  }
  .content {
    padding: var(--ec-tco-space-2) var(--ec-tco-space-1) var(--ec-tco-space-3);
  }
`;
