import { type CSSResult, css } from 'lit';

export const resultsStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-5);
  }
  .hint {
    margin-block: calc(var(--ec-tco-space-3) - var(--ec-tco-space-5));
    padding-block-start: var(--ec-tco-space-3);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
`;
