import { type CSSResult, css } from 'lit';

export const verdictStyles: CSSResult = css`
  .answer {
    padding: var(--ec-tco-space-4);
    border: 1px solid var(--ec-tco-color-divider);
    border-inline-start: 8px solid currentColor;
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
  }
  .answer.good {
    background: var(--ec-tco-color-success-surface);
  }
  .answer.careful {
    border-inline-start-style: double;
    background: var(--ec-tco-color-warning-surface);
  }
  .answer.bad {
    background: var(--ec-tco-color-error-surface);
  }
  .answer > * {
    color: var(--ec-tco-color-text);
  }
  .chip {
    background: var(--ec-tco-color-background);
  }
  .chip .tick {
    stroke: var(--ec-tco-color-background);
  }
  h2 {
    margin-block: var(--ec-tco-space-2);
    font-size: clamp(1.25em, 0.9em + 2cqi, var(--ec-tco-text-xlarge));
    line-height: 1.45;
    word-break: auto-phrase;
  }
  .first {
    padding-block-start: var(--ec-tco-space-2);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-3) var(--ec-tco-space-4);
    margin-block-start: var(--ec-tco-space-4);
  }
  .group h3 {
    font-size: 1em;
    padding-block-end: var(--ec-tco-space-1);
    margin-block-end: var(--ec-tco-space-2);
    border-block-end: 2px solid var(--ec-tco-color-divider);
  }
  .group {
    position: relative;
  }
  .old {
    color: var(--ec-tco-color-text-muted);
    text-decoration: line-through;
    text-decoration-color: var(--ec-tco-color-divider);
  }
  .waiting {
    min-block-size: 3.4em;
    color: var(--ec-tco-color-text-muted);
  }
  .tag {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0;
    padding-inline: var(--ec-tco-space-2);
    border-radius: 4px;
    background: var(--ec-tco-color-surface);
    color: var(--ec-tco-color-text-muted);
    font-size: 0.75em;
  }
  .dots {
    inline-size: 0.9em;
    block-size: 0.9em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 1s linear infinite;
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  @container (min-width: 45em) {
    .groups {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (max-width: 30em) {
    .answer {
      padding: var(--ec-tco-space-3);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .dots {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .chip .tick {
      stroke: Canvas;
    }
  }
`;
