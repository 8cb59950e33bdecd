import { type CSSResult, css } from 'lit';

/** For what is edited inside an option: lines, their terms, credits, stages. */
export const editorStyles: CSSResult = css`
  .editor {
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
  }
  .editor .note {
    background: var(--ec-tco-color-background);
  }
  @container ec-tco (max-width: 40em) {
    .editor {
      margin-inline: calc(-1 * var(--ec-tco-space-3));
      border-radius: 0;
    }
  }
  .checks {
    clear: both;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: 0 var(--ec-tco-space-3);
  }
  .tier {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    align-items: start;
    gap: var(--ec-tco-space-2) var(--ec-tco-space-3);
  }
  .tier > .button {
    place-self: end start;
  }
  .years {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }
`;
