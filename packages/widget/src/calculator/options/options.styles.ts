import { type CSSResult, css } from 'lit';

export const optionsStyles: CSSResult = css`
  .archetypes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: var(--ec-tco-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .archetype {
    display: grid;
    align-content: start;
    gap: 2px;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: var(--ec-tco-hit-target);
    padding: 12px var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-border);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
    color: var(--ec-tco-color-text);
    line-height: 1.5;
    text-align: start;
    cursor: pointer;
  }
  .archetype:hover {
    border-color: var(--ec-tco-color-accent);
    background: var(--ec-tco-color-accent-surface);
  }
  .archetype b {
    color: var(--ec-tco-color-accent);
  }
  .archetype span {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
`;
