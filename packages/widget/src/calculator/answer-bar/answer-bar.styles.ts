import { type CSSResult, css } from 'lit';

export const answerBarStyles: CSSResult = css`
  .answer {
    pointer-events: auto;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3);
    border-block-start: 2px solid var(--ec-tco-color-accent);
    background: var(--ec-tco-color-background);
    box-shadow: var(--ec-tco-shadow);
  }
  p {
    flex: 1 1 8em;
    min-inline-size: 0;
    font-size: var(--ec-tco-text-small);
    line-height: 1.4;
    /* A name in two lines and the difference: whatever comes, nothing above moves. */
    display: grid;
    align-content: center;
    min-block-size: calc(3 * 1.4em);
  }
  /* A name of any length; all of it stands in the result. */
  b {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    word-break: auto-phrase;
  }
  p > span {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  .button {
    flex: none;
    padding-inline: 12px;
    font-size: var(--ec-tco-text-small);
  }
`;
