import { type CSSResult, css } from 'lit';

export const calculatorStyles: CSSResult = css`
  :host {
    scroll-margin-block-start: var(--ec-tco-sticky-top, 0px);
  }
  /*
   * A container of queries says nothing of the width it would like, and shrinks to nothing in a float or a centred box.
   * This line does: as wide as its space wants to be, as narrow as a letter.
   */
  .width {
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: min(75rem, 90vw);
  }
  .width::before {
    content: '. .';
  }
  /* Not of the host: a page's \`* { all: unset }\` would take both away. */
  .calculator {
    container: ec-tco / inline-size;
    padding-inline: clamp(var(--ec-tco-space-3), 1.5%, var(--ec-tco-space-4));
    background: var(--ec-tco-color-background);
  }
  .columns,
  .inputs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--ec-tco-space-5);
    align-content: start;
  }
  .columns {
    padding-block: var(--ec-tco-space-4);
  }
  .inputs > * + * {
    padding-block-start: var(--ec-tco-space-4);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .result,
  .result h2 {
    scroll-margin-block-start: var(--ec-tco-sticky-top, 0px);
  }
  .result h2 {
    margin-block-end: var(--ec-tco-space-2);
  }
  .sample {
    margin-block-end: var(--ec-tco-space-3);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
  .demand {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
    margin-block-end: var(--ec-tco-space-3);
  }
  .demand .help {
    flex: 1 1 14em;
  }
  .sources {
    margin-block-end: var(--ec-tco-space-4);
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
    font-size: var(--ec-tco-text-small);
  }
  .sources h2 {
    font-size: 1em;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ec-tco-space-1) var(--ec-tco-space-4);
    margin: var(--ec-tco-space-2) 0 0;
  }
  dl div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-2);
  }
  dd {
    margin: 0;
  }
  .foot {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    pointer-events: none;
  }
  ec-tco-answer-bar {
    margin-inline: calc(-1 * var(--ec-tco-space-3));
    padding-block-end: env(safe-area-inset-bottom, 0px);
  }
  ec-tco-answer-bar[data-away] {
    visibility: hidden;
  }
  #note {
    position: static;
    margin-block-end: var(--ec-tco-space-2);
  }
  @container ec-tco (min-width: 64em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--ec-tco-space-4) var(--ec-tco-space-5);
      align-items: start;
    }
    .result {
      position: sticky;
      inset-block-start: var(--ec-tco-sticky-top, 0px);
      max-block-size: calc(100vh - var(--ec-tco-sticky-top, 0px));
      max-block-size: calc(100dvh - var(--ec-tco-sticky-top, 0px));
      margin-block-start: calc(-1 * var(--ec-tco-space-4));
      padding: var(--ec-tco-space-4) var(--ec-tco-space-3) var(--ec-tco-space-4) var(--ec-tco-space-4);
      border-inline-start: 1px solid var(--ec-tco-color-divider);
      overflow-y: auto;
      overscroll-behavior: auto;
    }
    ec-tco-answer-bar {
      display: none;
    }
  }
  /* Little room in height, as at 400 % zoom: nothing may cover what is worked on. */
  @media (max-height: 24em) {
    .foot {
      position: static;
    }
  }
  /* On paper there is the sheet alone. */
  @media print {
    .calculator > :not(ec-tco-print-sheet) {
      display: none;
    }
  }
`;
