import { type CSSResultGroup, css } from 'lit';
import { paletteStyles } from './palette.ts';

/** What charts add to the styles of all elements: the figure, and what is drawn in it. */
export const frameStyles: CSSResultGroup = [
  paletteStyles,
  css`
    :host {
      container-type: inline-size;
      /* Rings around points at the edge are drawn beyond it. */
      margin-inline: 6px;
    }
    figure {
      margin: 0;
    }
    figcaption {
      margin-block-end: var(--ec-tco-space-2);
      font-weight: var(--ec-tco-weight-bold);
      line-height: 1.5;
      word-break: auto-phrase;
    }
    .plot {
      contain: inline-size;
      overflow: hidden;
      padding: 6px;
      margin: -6px;
    }
    svg {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      overflow: visible;
      color: var(--ec-tco-color-text);
      background-color: var(--ec-tco-color-background);
      forced-color-adjust: none;
    }
    .empty {
      padding: var(--ec-tco-space-4) var(--ec-tco-space-3);
      border: 1px dashed var(--ec-tco-color-border);
      color: var(--ec-tco-color-text-muted);
      text-align: center;
    }
    .readout,
    .note {
      font-size: var(--ec-tco-text-small);
      line-height: 1.5;
    }
    .readout {
      margin-block-start: var(--ec-tco-space-2);
      min-block-size: 1.5em;
    }
    .readout.tall {
      min-block-size: 3em;
    }
    .readout.idle,
    .note {
      color: var(--ec-tco-color-text-muted);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: var(--ec-tco-space-2);
      margin-block-start: var(--ec-tco-space-1);
      font-size: var(--ec-tco-text-small);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: var(--ec-tco-space-2);
    }
    ec-tco-disclosure {
      flex: 1 1 14em;
    }
    ec-tco-disclosure[open] {
      flex-basis: 100%;
    }
    th:first-child {
      min-inline-size: 12em;
    }
    @container (max-width: 30em) {
      th:first-child {
        min-inline-size: 9em;
      }
    }
    .scroll + .scroll {
      margin-block-start: var(--ec-tco-space-3);
    }

    /* Places are worked out by the width of the letters: who spaces letters out has the table. More specific than \`*\`. */
    svg text {
      letter-spacing: normal !important;
      word-spacing: normal !important;
    }
    .text {
      fill: var(--ec-tco-color-text);
      stroke: none;
    }
    .bold {
      font-weight: var(--ec-tco-weight-bold);
    }
    .muted {
      fill: var(--ec-tco-color-text-muted);
    }
    .halo {
      paint-order: stroke;
      stroke: var(--ec-tco-color-background);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .texture {
      fill: none;
      stroke: var(--ec-tco-color-background);
      stroke-width: 1.25px;
      opacity: 0;
    }
    :host([patterns]) .texture {
      opacity: 0.75;
    }
    @media (monochrome) {
      .texture {
        opacity: 0.75;
      }
    }
    /* Where the patterns are there anyway. */
    @media (monochrome), (forced-colors: active) {
      .textures {
        display: none;
      }
    }
    #p3 .texture {
      fill: var(--ec-tco-color-background);
      stroke: none;
    }
    .hatch {
      fill: none;
      stroke: var(--ec-tco-color-background);
      stroke-width: 3.5px;
    }
    .ruled-out,
    .open {
      stroke: var(--ec-tco-color-text);
      stroke-width: 1.25px;
      stroke-dasharray: 4 3;
    }
    .open {
      fill: none;
    }
    .grid {
      stroke: var(--ec-tco-color-divider);
      stroke-width: 1px;
    }
    .axis {
      stroke: var(--ec-tco-color-border);
      stroke-width: 1px;
    }
    .zero,
    .base {
      stroke: var(--ec-tco-color-text);
      stroke-width: 1.5px;
    }
    .base {
      stroke-dasharray: 5 3;
    }
    .leader {
      stroke: var(--ec-tco-color-text-muted);
      stroke-width: 1px;
      fill: none;
    }
    .line {
      fill: none;
      stroke-width: 2.5px;
      stroke-linejoin: round;
    }
    .point {
      stroke: var(--ec-tco-color-background);
      stroke-width: 1px;
    }
    .area {
      stroke: none;
    }
    .key-symbol {
      fill: var(--ec-tco-color-text);
    }
    .badge {
      fill: var(--ec-tco-color-background);
      stroke: var(--ec-tco-color-text);
      stroke-width: 1.5px;
    }
    .badge-text {
      font-size: 11px;
      font-weight: var(--ec-tco-weight-bold);
    }
    .ring {
      fill: none;
      stroke: var(--ec-tco-color-text);
      stroke-width: 2px;
    }
    .hit {
      fill: transparent;
      stroke: none;
    }
    .mark {
      cursor: default;
    }
    .mark:focus:not(:focus-visible) {
      outline: none;
    }

    @media (forced-colors: active) {
      svg {
        --ec-tco-color-background: Canvas;
        --ec-tco-color-text: CanvasText;
        --ec-tco-color-text-muted: CanvasText;
        --ec-tco-color-divider: CanvasText;
        --ec-tco-color-border: CanvasText;
        --ec-tco-color-focus: Highlight;
        --_1: CanvasText;
        --_2: CanvasText;
        --_3: CanvasText;
        --_4: CanvasText;
        --_5: CanvasText;
        --_6: CanvasText;
        --_7: CanvasText;
        --_8: CanvasText;
      }
      .grid {
        opacity: 0.3;
      }
      .tile:not(.plain) {
        fill: Canvas;
      }
      .texture {
        stroke: CanvasText;
        opacity: 1;
      }
      #p3 .texture {
        fill: CanvasText;
      }
      .area {
        stroke: CanvasText;
      }
    }
    @media print {
      .readout,
      .buttons,
      ec-tco-disclosure:not([open]) {
        display: none;
      }
      figure {
        break-inside: avoid;
      }
    }
  `,
];
