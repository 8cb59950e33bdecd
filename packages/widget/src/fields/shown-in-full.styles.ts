import { type CSSResult, css } from 'lit';

/** For `shownInFull`: the words lie over the select, which has the room they take; its own, on one line, are not seen. */
export const shownInFullStyles: CSSResult = css`
  .in-full {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .in-full > * {
    grid-area: 1 / 1;
  }
  .in-full > .box {
    appearance: none;
    color: transparent;
    cursor: pointer;
  }
  .in-full option {
    background: var(--ec-tco-color-background);
    color: var(--ec-tco-color-text);
  }
  .in-full > .shown {
    align-self: center;
    padding: var(--ec-tco-space-1) calc(2 * var(--ec-tco-space-3) + 0.5em) var(--ec-tco-space-1) var(--ec-tco-space-3);
    line-height: 1.5;
    pointer-events: none;
    word-break: auto-phrase;
  }
  .in-full > :disabled + .shown {
    color: var(--ec-tco-color-text-muted);
  }
  .in-full::after {
    content: '';
    position: absolute;
    inset-block-start: calc(50% - 0.4em);
    inset-inline-end: var(--ec-tco-space-3);
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--ec-tco-color-text);
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .in-full > .box {
      forced-color-adjust: none;
      border-color: FieldText;
      background: Field;
    }
    .in-full > :disabled + .shown {
      color: GrayText;
    }
  }
`;
