import { type CSSResult, css } from 'lit';

/** Where a number comes from, beside it; a button where more can be asked. */
export const sourceBadgeStyles: CSSResult = css`
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    border: 1px solid currentColor;
    border-radius: 4px;
    color: var(--ec-tco-color-text-muted);
    font-size: 0.75em;
    font-weight: var(--ec-tco-weight-normal);
    line-height: 1.7;
    white-space: nowrap;
  }
  .badge svg {
    flex: none;
  }
  button.badge {
    min-block-size: 24px;
    position: relative;
    background: transparent;
    font-family: inherit;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.25em;
  }
  button.badge:hover {
    background: var(--ec-tco-color-accent-surface);
    text-decoration-style: solid;
  }
  /* As large as any other target, without the room. */
  button.badge::after {
    content: '';
    position: absolute;
    inset: 50% -4px auto;
    block-size: var(--ec-tco-hit-target);
    transform: translateY(-50%);
  }
  .badge.assumption {
    border-style: dashed;
    color: var(--ec-tco-color-warning);
  }
  .badge.quotation {
    border-width: 2px;
    color: var(--ec-tco-color-success);
    font-weight: var(--ec-tco-weight-bold);
  }
  .badge.stated {
    border-radius: 1em;
    color: var(--ec-tco-color-accent);
  }
  .badge .tick {
    stroke: var(--ec-tco-color-background);
  }
  @media (forced-colors: active) {
    .badge .tick {
      stroke: Canvas;
    }
  }
`;
