import { css } from 'lit';

export const categoryStyles = css`
  .more {
    stroke: var(--_text);
    stroke-width: 1.5px;
    fill: none;
  }
  .sum {
    fill: var(--_text);
    stroke: var(--_bg);
    stroke-width: 1.5px;
  }
`;
