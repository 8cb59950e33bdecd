import { type CSSResult, css } from 'lit';

export const tornadoStyles: CSSResult = css`
  .zero {
    stroke-width: 2.5px;
  }
`;
