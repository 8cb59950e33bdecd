import { type CSSResult, css } from 'lit';

export const costTableStyles: CSSResult = css`
  td .number {
    inline-size: 100%;
  }
  .head > * {
    background: var(--ec-tco-color-surface);
    font-weight: var(--ec-tco-weight-bold);
  }
  .years {
    margin-block: var(--ec-tco-space-2) var(--ec-tco-space-4);
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: var(--ec-tco-space-1) var(--ec-tco-space-3);
    margin-block-end: var(--ec-tco-space-2);
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: var(--ec-tco-space-1);
  }
  .key {
    inline-size: 24px;
    block-size: 16px;
  }
  .shares {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    gap: var(--ec-tco-space-3) var(--ec-tco-space-4);
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    margin-block: var(--ec-tco-space-1);
  }
  .part {
    stroke: var(--ec-tco-color-background);
    stroke-width: 1px;
  }
  .quotation {
    fill: var(--ec-tco-color-success);
  }
  .stated,
  .figure {
    fill: var(--ec-tco-color-accent);
  }
  .assumption {
    fill: var(--ec-tco-color-surface);
    stroke: var(--ec-tco-color-warning);
  }
  .texture {
    fill: none;
    stroke: var(--ec-tco-color-background);
    stroke-width: 1.5px;
  }
  .assumption + .texture {
    stroke: var(--ec-tco-color-warning);
    stroke-width: 2px;
  }
  dl > div {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--ec-tco-space-2);
    border-block-start: 1px solid var(--ec-tco-color-divider);
    font-size: var(--ec-tco-text-small);
  }
  dl > div > dd .number {
    font-size: calc(1em / 0.875);
  }
  @media (forced-colors: active) {
    .part {
      forced-color-adjust: none;
      stroke: CanvasText;
      fill: Canvas;
    }
    .quotation {
      fill: CanvasText;
    }
    .texture,
    .assumption + .texture {
      stroke: CanvasText;
    }
  }
`;
