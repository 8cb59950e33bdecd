import { type CSSResult, css } from 'lit';

/** A number that says how it was found when pressed. */
export const numberStyles: CSSResult = css`
  .number {
    display: inline-flex;
    align-items: center;
    justify-content: flex-end;
    min-block-size: var(--ec-tco-hit-target);
    min-inline-size: var(--ec-tco-hit-target);
    padding: 0 2px;
    border: 0;
    border-radius: 4px;
    background: transparent;
    color: inherit;
    font-variant-numeric: tabular-nums;
    text-align: end;
    text-decoration: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--ec-tco-color-accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.3em;
    cursor: pointer;
  }
  /* In running text: as tall as the line, so that lines stay where they are. */
  .number.inline {
    display: inline;
    min-block-size: 0;
    min-inline-size: 0;
    padding: 2px 0;
    font: inherit;
    text-align: inherit;
  }
  /* A number, the bracket before it and the stop after it; an amount longer than the line still parts. */
  .together {
    white-space: nowrap;
  }
  .together > .number {
    max-inline-size: calc(100% - 2em);
    white-space: normal;
  }
  .number:hover {
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent-hover);
    text-decoration-style: solid;
  }
  @media (forced-colors: active) {
    .number {
      text-decoration-color: LinkText;
    }
  }
`;
