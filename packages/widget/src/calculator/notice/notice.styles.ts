import { type CSSResult, css } from 'lit';

/** A set-off note: what was put right, or is to be. */
export const noticeStyles: CSSResult = css`
  .notice {
    margin-block: var(--ec-tco-space-3);
    padding: var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-warning);
    border-inline-start-width: 8px;
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-warning-surface);
  }
  .strong {
    font-weight: var(--ec-tco-weight-bold);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ec-tco-space-2);
    margin-block-start: var(--ec-tco-space-2);
  }
`;
