import { type CSSResult, css } from 'lit';

export const rankingStyles: CSSResult = css`
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--ec-tco-space-3);
  }
  .card {
    display: flex;
    flex-direction: column;
    padding: var(--ec-tco-space-3);
    border: 1px solid var(--ec-tco-color-divider);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-background);
  }
  .card.best {
    border: 2px solid var(--ec-tco-color-accent);
    padding: calc(var(--ec-tco-space-3) - 1px);
  }
  .card.out {
    border-style: dashed;
    border-color: var(--ec-tco-color-border);
    background: var(--ec-tco-color-surface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--ec-tco-space-2);
    min-block-size: var(--ec-tco-hit-target);
  }
  .chip .tick {
    stroke: var(--ec-tco-color-background);
  }
  .rank,
  .place {
    font-weight: var(--ec-tco-weight-bold);
  }
  .rank:not(:lang(ja))::first-letter {
    text-transform: uppercase;
  }
  .place {
    justify-content: flex-start;
  }
  h4 {
    margin-block: var(--ec-tco-space-1) var(--ec-tco-space-2);
    font-size: 1.125em;
  }
  dl > div {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--ec-tco-space-3);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  dt {
    flex: 1 1 9em;
    padding-block: var(--ec-tco-space-1);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
    line-height: 1.5;
  }
  dd {
    margin-inline-start: auto;
  }
  .big dd {
    font-size: var(--ec-tco-text-large);
    font-weight: var(--ec-tco-weight-bold);
  }
  /* At twice the size on a phone the digits of an amount would part. */
  @container (max-width: 15em) {
    .card {
      padding: var(--ec-tco-space-2);
    }
    .big dd {
      font-size: 1em;
    }
  }
  .reasons {
    margin-block-start: var(--ec-tco-space-2);
  }
  .reasons ec-tco-disclosure {
    margin-inline-start: -8px;
    font-size: inherit;
  }
  @media (forced-colors: active) {
    .chip .tick {
      stroke: Canvas;
    }
    .card.best {
      border-color: Highlight;
    }
  }
`;
