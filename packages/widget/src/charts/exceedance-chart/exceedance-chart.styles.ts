import { css } from 'lit';

export const exceedanceStyles = css`
  .quantile {
    fill: var(--_bg);
    stroke-width: 2px;
  }
`;
