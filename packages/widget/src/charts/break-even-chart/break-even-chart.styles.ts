import { type CSSResult, css } from 'lit';

export const breakEvenStyles: CSSResult = css`
  .region {
    stroke: none;
  }
  .line {
    stroke: var(--ec-tco-color-text);
  }
  .point {
    fill: var(--ec-tco-color-text);
    stroke: none;
  }
  .root {
    stroke: var(--ec-tco-color-text);
    stroke-width: 1.5px;
  }
`;
