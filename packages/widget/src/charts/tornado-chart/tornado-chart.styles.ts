import { css } from 'lit';

export const tornadoStyles = css`
  .zero {
    stroke-width: 2.5px;
  }
`;
