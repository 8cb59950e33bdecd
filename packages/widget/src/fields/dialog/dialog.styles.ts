import { type CSSResult, css } from 'lit';

export const dialogStyles: CSSResult = css`
  :host {
    display: contents;
  }
  dialog {
    /* In a frame that is as high as what is in it, only a part is in view. */
    position: fixed;
    inset-block: var(--ec-tco-view-top, 0px) var(--ec-tco-view-bottom, 0px);
    margin: auto;
    inline-size: min(var(--ec-tco-dialog-width, 40em), calc(100vw - 2 * var(--ec-tco-space-3)));
    max-inline-size: none;
    max-block-size: calc(
      100dvh - var(--ec-tco-view-top, 0px) - var(--ec-tco-view-bottom, 0px) - 2 * var(--ec-tco-space-3)
    );
    padding: var(--ec-tco-space-4);
    border: 1px solid var(--ec-tco-color-border);
    border-radius: var(--ec-tco-radius-large);
    background: var(--ec-tco-color-background);
    color: var(--ec-tco-color-text);
    box-shadow: var(--ec-tco-shadow);
    overflow: auto;
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgba(0, 0, 0, 0.6);
  }
  h2 {
    font-size: var(--ec-tco-text-large);
    line-height: 1.5;
  }
  .content {
    margin-block: var(--ec-tco-space-3) var(--ec-tco-space-4);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: var(--ec-tco-space-2);
  }
  .actions .button {
    min-inline-size: 7em;
  }
  @media (max-width: 30em) {
    dialog {
      padding: var(--ec-tco-space-3);
    }
    .actions .button,
    ::slotted([slot='actions']) {
      flex: 1 1 100%;
    }
  }
`;
