import { type CSSResult, css } from 'lit';

/** A term in running text that says what it means when pressed. */
export const termStyles: CSSResult = css`
  .term {
    display: inline;
    padding: 2px 0;
    border: 0;
    background: transparent;
    color: inherit;
    font: inherit;
    text-align: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: var(--ec-tco-color-accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: help;
  }
  /* A term stays with the bracket before it and the stop after it. */
  .together {
    white-space: nowrap;
  }
  .together > .term {
    white-space: normal;
  }
  .term:hover {
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent-hover);
    text-decoration-style: solid;
  }
  @media (forced-colors: active) {
    .term {
      color: LinkText;
      text-decoration-color: LinkText;
    }
  }
`;
