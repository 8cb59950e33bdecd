import { type CSSResult, css } from 'lit';

/**
 * What every element of the widget begins with. `all: initial` stops the host page's inherited properties (font,
 * letter-spacing, text-align, …); what must come through is taken back by name.
 */
export const baseStyles: CSSResult = css`
  :host {
    all: initial;
    /* The language set around it, for phrases and for the shapes of characters: Chromium counts it among its properties. */
    -webkit-locale: inherit;
    /* Both languages run this way, whatever the page's own: \`all\` leaves these two alone. */
    direction: ltr !important;
    unicode-bidi: isolate !important;
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    /* A page's \`* { font-family: … }\` matches the outermost element itself; only the documented properties may. */
    color: var(--ec-tco-color-text) !important;
    font: var(--ec-tco-weight-normal, 400) var(--ec-tco-font-size, medium) / var(--ec-tco-line-height, 1.7)
      var(--ec-tco-font-family, sans-serif) !important;
    letter-spacing: normal !important;
    word-spacing: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    text-transform: none !important;
    text-shadow: none !important;
    white-space: normal !important;
    overflow-wrap: anywhere;
    line-break: strict;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  h2,
  h3,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  h2,
  h3 {
    word-break: auto-phrase;
    text-wrap: balance;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
    margin: 0;
  }
  /* What is moved to by key or by script ends neither under a fixed header of the page nor behind the bar at the foot. */
  button,
  input,
  select,
  textarea,
  summary,
  [tabindex] {
    scroll-margin-block: var(--ec-tco-sticky-top, 0px) var(--ec-tco-foot, 0px);
  }
  [hidden] {
    display: none !important;
  }
  :focus-visible {
    outline: var(--ec-tco-focus-width) solid var(--ec-tco-color-focus);
    outline-offset: var(--ec-tco-focus-offset);
    box-shadow: 0 0 0 var(--ec-tco-focus-offset) var(--ec-tco-color-focus-glow);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
