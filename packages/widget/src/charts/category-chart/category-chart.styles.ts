import { type CSSResult, css } from 'lit';

export const categoryStyles: CSSResult = css`
  .sum {
    fill: var(--ec-tco-color-text);
    stroke: var(--ec-tco-color-background);
    stroke-width: 1.5px;
  }
`;
