import { type CSSResult, css } from 'lit';

export const answerStyles: CSSResult = css`
  section {
    margin-block-end: var(--ec-tco-space-3);
  }
  h2 {
    margin-block: var(--ec-tco-space-1);
    font-size: clamp(1.375em, 1em + 2.2cqi, 1.75em);
    font-weight: var(--ec-tco-weight-bold);
    line-height: 1.4;
  }
  h3 {
    margin-block-end: var(--ec-tco-space-1);
    font-size: 1.125em;
  }
  p {
    line-height: 1.5;
    word-break: auto-phrase;
  }
  .sure {
    display: flex;
    align-items: center;
    gap: var(--ec-tco-space-2);
    font-size: var(--ec-tco-text-small);
    color: var(--ec-tco-color-text-muted);
  }
  .sure.clear,
  .sure.likely {
    color: var(--ec-tco-color-success);
  }
  .sure:is(.open, .incomplete) {
    color: var(--ec-tco-color-warning);
  }
  .sure.none-eligible {
    color: var(--ec-tco-color-error);
  }
  .sure .on {
    fill: currentColor;
  }
  .sure .off {
    fill: var(--ec-tco-color-divider);
  }
  .because {
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
  /* The room that an answer needs, so that the picture stays where it is when it comes. */
  .coming #headline {
    min-block-size: 5.4lh;
  }
  .coming .because {
    min-block-size: 3lh;
  }
  /* What a mall is to sell is told, too. */
  .coming.forecast .because {
    min-block-size: 7lh;
  }
  @container (min-width: 40em) {
    .coming #headline {
      min-block-size: 3.3lh;
    }
    .coming .because {
      min-block-size: 1lh;
    }
    .coming.forecast .because {
      min-block-size: 3lh;
    }
  }
  .bars {
    display: grid;
    gap: var(--ec-tco-space-2);
  }
  /* A browser lays out only those in or near sight: names may be long, and options many. */
  .bars > li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 5.5em;
    /* Room for the outline of what has the focus. */
    overflow-clip-margin: 8px;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--ec-tco-space-3);
  }
  .head h4 {
    flex: 1 1 8em;
    min-inline-size: 0;
    line-height: 1.4;
  }
  .head .number {
    font-size: 1.125em;
    font-weight: var(--ec-tco-weight-bold);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 16px;
  }
  .cash {
    fill: var(--ec-tco-color-bar);
    background: var(--ec-tco-color-bar);
  }
  .own {
    fill: var(--ec-tco-color-bar-soft);
    background: var(--ec-tco-color-bar-soft);
  }
  /* The soft colour alone is hard to see on a dark ground. */
  rect.own {
    stroke: var(--ec-tco-color-bar);
    vector-effect: non-scaling-stroke;
  }
  .left {
    fill: var(--ec-tco-color-success);
    background: var(--ec-tco-color-success);
  }
  .incident {
    fill: var(--ec-tco-color-warning);
    background: var(--ec-tco-color-warning);
  }
  .whisker,
  .whisker-key path {
    fill: none;
    stroke: var(--ec-tco-color-text);
    stroke-width: 1.5px;
    vector-effect: non-scaling-stroke;
  }
  /* Around the range, which lies over bars of any colour. */
  .casing {
    fill: none;
    stroke: var(--ec-tco-color-background);
    stroke-width: 4px;
    stroke-linecap: square;
    vector-effect: non-scaling-stroke;
  }
  .parts,
  .condition {
    margin-block-start: 2px;
    font-size: var(--ec-tco-text-small);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  :is(.condition, .sure b, .keys span)::first-letter {
    text-transform: uppercase;
  }
  .condition {
    margin: 0;
    color: var(--ec-tco-color-warning);
  }
  .condition.ruled-out {
    color: var(--ec-tco-color-error);
  }
  .out :is(.bar, .number) {
    opacity: 0.6;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--ec-tco-space-3);
    margin-block-start: var(--ec-tco-space-2);
    color: var(--ec-tco-color-text-muted);
    font-size: 0.8125em;
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .keys i {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .keys i.own {
    border: 1px solid var(--ec-tco-color-bar);
  }
  .as-stated {
    margin-block-start: var(--ec-tco-space-2);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 var(--ec-tco-space-4);
    align-items: start;
  }
  .link {
    padding: 4px 0;
    border: 0;
    background: transparent;
    color: var(--ec-tco-color-accent);
    font: inherit;
    font-size: var(--ec-tco-text-small);
    text-decoration: underline;
    cursor: pointer;
  }
  .link:hover {
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent-hover);
  }
  .happens {
    padding: var(--ec-tco-space-3);
    border-radius: var(--ec-tco-radius);
    background: var(--ec-tco-color-surface);
  }
  .large {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--ec-tco-space-3);
    font-size: var(--ec-tco-text-large);
    font-weight: var(--ec-tco-weight-bold);
  }
  .large .number {
    text-align: start;
  }
  .large span {
    font-size: 0.75em;
  }
  .happens p:not(.large) {
    font-size: var(--ec-tco-text-small);
  }
  .todo {
    display: grid;
    gap: var(--ec-tco-space-2);
    counter-reset: step;
  }
  .todo > li {
    position: relative;
    padding-inline-start: 2.4em;
    counter-increment: step;
  }
  .todo > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent);
    font-weight: var(--ec-tco-weight-bold);
    line-height: 1.75;
    text-align: center;
  }
  .todo[start] {
    counter-set: step 3;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-2);
    color: var(--ec-tco-color-text-muted);
    font-size: var(--ec-tco-text-small);
  }
  @container (min-width: 40em) {
    .pair {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .cash {
      fill: Highlight;
      background: Highlight;
    }
    .own {
      fill: Canvas;
      background: Canvas;
      stroke: CanvasText;
      vector-effect: non-scaling-stroke;
    }
    .left {
      fill: CanvasText;
      background: CanvasText;
    }
    .incident {
      fill: GrayText;
      background: GrayText;
    }
    .happens {
      border: 1px solid CanvasText;
    }
    .sure .off {
      fill: Canvas;
      stroke: CanvasText;
    }
    .todo > li::before {
      border: 1px solid CanvasText;
    }
  }
`;
