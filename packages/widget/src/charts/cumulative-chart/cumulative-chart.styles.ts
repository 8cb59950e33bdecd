import { css } from 'lit';

export const cumulativeStyles = css`
  .line.ruled {
    stroke-width: 1.25px;
  }
`;
