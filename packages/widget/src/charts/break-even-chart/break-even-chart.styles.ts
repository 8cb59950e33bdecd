import { css } from 'lit';

export const breakEvenStyles = css`
  .region {
    stroke: none;
  }
  .line {
    stroke: var(--_text);
  }
  .point {
    fill: var(--_text);
    stroke: none;
  }
  .root {
    stroke: var(--_text);
    stroke-width: 1.5px;
  }
`;
