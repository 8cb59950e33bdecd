import { type CSSResultGroup, css } from 'lit';
import { frameStyles } from '../../theme/frame.styles.ts';

const ownStyles = css`
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
  /* As high as the bar at the foot of a phone, with the answer in it. */
  .columns:not([data-wide]) {
    --ec-tco-foot: 144px;
  }
  .inputs {
    gap: var(--ec-tco-space-2);
  }
  .inputs > .section + .section {
    padding-block-start: var(--ec-tco-space-2);
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .result {
    scroll-margin-block-start: var(--ec-tco-sticky-top, 0px);
  }
  .calculator {
    scroll-margin-block-start: var(--ec-tco-sticky-top, 0px);
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
    align-items: baseline;
    gap: 0 var(--ec-tco-space-2);
  }
  dt {
    flex: none;
  }
  dd {
    margin: 0;
    word-break: auto-phrase;
  }
  .coming {
    display: grid;
    gap: var(--ec-tco-space-3);
    justify-items: start;
    align-content: start;
    min-block-size: 12em;
    padding-block: var(--ec-tco-space-4);
    color: var(--ec-tco-color-text-muted);
  }
  /* Read before what it belongs to, and seen below it. */
  .calculator:has(> .foot) {
    display: flex;
    flex-direction: column;
  }
  .foot {
    order: 1;
    position: sticky;
    inset-block-end: var(--ec-tco-view-bottom, 0px);
    z-index: 2;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-inline: calc(-1 * clamp(var(--ec-tco-space-3), 1.5%, var(--ec-tco-space-4)));
    padding-block-end: env(safe-area-inset-bottom, 0px);
    background: var(--ec-tco-color-background);
  }
  /* What was said takes the place of the answer, or stands above the tabs, which stay: the foot is as high as before. */
  .foot > * {
    grid-column: 1;
  }
  .foot > #note {
    grid-row: 1;
    align-self: stretch;
  }
  .foot > .tabs {
    grid-row: 2;
  }
  .foot:not(:has(ec-tco-answer-bar)) > .tabs {
    grid-row: 1;
  }
  .foot > ec-tco-answer-bar {
    grid-row: 1;
  }
  .foot:not(:has(ec-tco-answer-bar)) > #note {
    position: absolute;
    inset-block-end: 100%;
    inset-inline: 0;
  }
  .foot > #note[data-says] ~ ec-tco-answer-bar {
    visibility: hidden;
  }
  .panel:focus,
  .inputs:focus {
    outline: none;
    box-shadow: none;
  }
  .tabs {
    display: flex;
    border-block-start: 1px solid var(--ec-tco-color-divider);
  }
  .tab {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 2px;
    min-inline-size: 0;
    min-block-size: 56px;
    padding: 6px 2px;
    border: 0;
    border-block-start: 3px solid transparent;
    background: transparent;
    color: var(--ec-tco-color-text-muted);
    font-size: 0.75em;
    line-height: 1.3;
    cursor: pointer;
  }
  .tab:hover {
    background: var(--ec-tco-color-accent-surface);
    color: var(--ec-tco-color-accent-hover);
  }
  .tab[aria-selected='true'] {
    border-color: var(--ec-tco-color-accent);
    color: var(--ec-tco-color-accent);
    font-weight: var(--ec-tco-weight-bold);
  }
  .tab:focus-visible {
    outline-offset: -4px;
    box-shadow: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--ec-tco-space-3);
    margin-block-end: var(--ec-tco-space-4);
    border-block-end: 1px solid var(--ec-tco-color-divider);
  }
  .top .tabs {
    border: 0;
  }
  .top .tab {
    flex: none;
    min-block-size: 48px;
    padding-inline: var(--ec-tco-space-3);
    border-block-start: 0;
    border-block-end: 3px solid transparent;
    font-size: 1em;
  }
  .top .tab svg {
    display: none;
  }
  #note {
    position: static;
  }
  .top #note {
    flex: 1 1 12em;
  }
  .columns[data-wide] {
    grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
    gap: var(--ec-tco-space-4) var(--ec-tco-space-5);
    align-items: start;
  }
  .columns[data-wide] .result {
    position: sticky;
    inset-block-start: var(--ec-tco-sticky-top, 0px);
    max-block-size: calc(100vh - var(--ec-tco-sticky-top, 0px) - var(--ec-tco-view-bottom, 0px));
    max-block-size: calc(100dvh - var(--ec-tco-sticky-top, 0px) - var(--ec-tco-view-bottom, 0px));
    margin-block-start: calc(-1 * var(--ec-tco-space-4));
    padding: var(--ec-tco-space-2) var(--ec-tco-space-3) var(--ec-tco-space-4) var(--ec-tco-space-4);
    border-inline-start: 1px solid var(--ec-tco-color-divider);
    overflow-y: auto;
    overscroll-behavior: auto;
  }
  @media (forced-colors: active) {
    .tab,
    .top .tab {
      border-color: Canvas;
    }
    .tab[aria-selected='true'],
    .top .tab[aria-selected='true'] {
      border-color: Highlight;
      color: LinkText;
    }
  }
  /* Little room in height, as at 400 % zoom: nothing may cover what is worked on, but for what was just said. */
  @media (max-height: 24em) {
    .columns:not([data-wide]) {
      --ec-tco-foot: 0px;
    }
    .foot {
      display: contents;
    }
    .foot > #note {
      order: 1;
      position: sticky;
      inset-block: auto 0;
      z-index: 2;
    }
    .foot > #note[data-says] ~ ec-tco-answer-bar {
      visibility: visible;
    }
  }
  /* On paper there is the sheet alone. */
  @media print {
    .calculator:has(> .foot) {
      display: block;
    }
    .calculator > :not(ec-tco-print-sheet) {
      display: none;
    }
  }
`;

export const calculatorStyles: CSSResultGroup = [frameStyles, ownStyles];
