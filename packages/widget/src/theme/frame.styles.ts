import { type CSSResult, css } from 'lit';

/** The outermost box of the tag: the question alone, or the calculator. */
export const frameStyles: CSSResult = css`
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
  .calculator,
  .question {
    container: ec-tco / inline-size;
    padding-inline: clamp(var(--ec-tco-space-3), 1.5%, var(--ec-tco-space-4));
    background: var(--ec-tco-color-background);
  }
`;
