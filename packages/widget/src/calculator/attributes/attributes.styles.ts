import { type CSSResult, css } from 'lit';

/** For the list of what cannot be used of a page's settings. */
export const attributesStyles: CSSResult = css`
  .settings {
    margin: var(--ec-tco-space-3) 0;
    padding: var(--ec-tco-space-3) var(--ec-tco-space-3) var(--ec-tco-space-3) calc(var(--ec-tco-space-3) + 1.2em);
    border: 2px solid var(--ec-tco-color-error);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-error-surface);
    color: var(--ec-tco-color-text);
  }
`;
