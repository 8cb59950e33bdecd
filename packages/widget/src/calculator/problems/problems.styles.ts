import { type CSSResult, css } from 'lit';

export const problemsStyles: CSSResult = css`
  .problems {
    padding-block-end: var(--ec-tco-space-1);
  }
  .button {
    justify-content: start;
    padding-inline: 0;
    text-align: start;
  }
`;
