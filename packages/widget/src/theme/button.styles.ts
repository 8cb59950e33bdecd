import { type CSSResult, css } from 'lit';

/** Buttons: `class="button"`, with `primary`, `danger` or `quiet` for their weight. */
export const buttonStyles: CSSResult = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--ec-tco-space-2);
    min-block-size: var(--ec-tco-hit-target);
    min-inline-size: var(--ec-tco-hit-target);
    padding: var(--ec-tco-space-1) var(--ec-tco-space-3);
    border: 1px solid currentColor;
    border-radius: var(--ec-tco-radius);
    background: transparent;
    color: var(--ec-tco-color-accent);
    font-weight: var(--ec-tco-weight-bold);
    line-height: var(--ec-tco-line-height-dense);
    cursor: pointer;
    transition: background-color var(--ec-tco-duration);
  }
  .button:hover {
    color: var(--ec-tco-color-accent-hover);
    background: var(--ec-tco-color-accent-surface);
    text-decoration: underline;
  }
  .button:active {
    color: var(--ec-tco-color-accent-active);
  }
  .button.primary {
    border-color: transparent;
    background: var(--ec-tco-color-accent);
    color: var(--ec-tco-color-on-accent);
  }
  .button.primary:hover {
    background: var(--ec-tco-color-accent-hover);
  }
  .button.danger {
    border-color: transparent;
    background: var(--ec-tco-color-error);
    color: var(--ec-tco-color-on-error);
  }
  .button.danger:hover {
    background: var(--ec-tco-color-error-hover);
  }
  /* Without an edge, for forced colours would draw a transparent one. */
  .button.quiet {
    border-width: 0;
    padding-inline: var(--ec-tco-space-2);
    text-decoration: underline;
    font-weight: var(--ec-tco-weight-normal);
  }
  .button:disabled {
    border-color: currentColor;
    background: var(--ec-tco-color-surface);
    color: var(--ec-tco-color-text-muted);
    cursor: not-allowed;
    text-decoration: none;
  }
  @media (forced-colors: active) {
    .button {
      border-color: ButtonText;
    }
    .button:disabled {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
