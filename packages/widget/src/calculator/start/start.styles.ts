import { type CSSResult, css } from 'lit';

export const startStyles: CSSResult = css`
  section {
    max-inline-size: 44em;
    margin-inline: auto;
    padding-block: var(--ec-tco-space-2) var(--ec-tco-space-4);
  }
  .form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-3);
  }
  .button {
    justify-self: start;
    min-block-size: 56px;
    min-inline-size: min(100%, 12em);
    font-size: 1.125em;
  }
  .help {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
`;
