import { type CSSResult, css } from 'lit';

export const cumulativeStyles: CSSResult = css`
  .line.ruled {
    stroke-width: 1.25px;
  }
`;
