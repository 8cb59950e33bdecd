import { type CSSResult, css } from 'lit';

export const exceedanceStyles: CSSResult = css`
  .quantile {
    fill: var(--ec-tco-color-background);
    stroke-width: 2px;
  }
`;
