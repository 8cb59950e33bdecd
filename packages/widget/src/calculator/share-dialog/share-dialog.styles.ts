import { type CSSResult, css } from 'lit';

export const shareDialogStyles: CSSResult = css`
  :host {
    display: contents;
  }
  .stack {
    display: grid;
    gap: var(--ec-tco-space-3);
  }
  textarea {
    resize: none;
    word-break: break-all;
  }
`;
