import { type CSSResultGroup, css } from 'lit';
import { paletteStyles } from './palette.ts';

export const frameStyles: CSSResultGroup = [
  paletteStyles,
  css`
    :host {
      --_bg: var(--ec-tco-chart-background, #fff);
      --_text: var(--ec-tco-chart-text, #1a1a1a);
      --_muted: var(--ec-tco-chart-muted, #595959);
      --_grid: var(--ec-tco-chart-grid, #d9d9d9);
      --_axis: var(--ec-tco-chart-axis, #767676);
      --_focus: var(--ec-tco-chart-focus, #0017c1);
      display: block;
      min-inline-size: 0;
      color: var(--_text);
      text-align: start;
    }
    @supports (color: light-dark(#fff, #000)) {
      :host {
        --_bg: var(--ec-tco-chart-background, light-dark(#fff, #1a1a1a));
        --_text: var(--ec-tco-chart-text, light-dark(#1a1a1a, #f2f2f2));
        --_muted: var(--ec-tco-chart-muted, light-dark(#595959, #b3b3b3));
        --_grid: var(--ec-tco-chart-grid, light-dark(#d9d9d9, #4d4d4d));
        --_axis: var(--ec-tco-chart-axis, light-dark(#767676, #999));
        --_focus: var(--ec-tco-chart-focus, light-dark(#0017c1, #c5d7fb));
      }
    }
    :host([hidden]) {
      display: none;
    }
    figure {
      margin: 0;
      background: var(--_bg);
    }
    figcaption {
      margin: 0 0 0.75em;
      font-weight: 700;
      line-height: 1.5;
      overflow-wrap: anywhere;
      word-break: auto-phrase;
    }
    .plot {
      contain: inline-size;
      overflow: hidden;
      padding: 3px;
      margin: -3px;
    }
    svg {
      display: block;
      max-inline-size: 100%;
      block-size: auto;
      overflow: visible;
      color: var(--_text);
      background-color: var(--_bg);
      forced-color-adjust: none;
    }
    .empty {
      margin: 0;
      padding: 2em 1em;
      border: 1px dashed var(--_axis);
      color: var(--_muted);
      text-align: center;
    }
    .readout {
      margin: 0.5em 0 0;
      min-block-size: 1.5em;
      font-size: 0.875em;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    .readout.tall {
      min-block-size: 3em;
    }
    .readout.idle,
    .note {
      color: var(--_muted);
    }
    .note {
      margin: 0.25em 0 0;
      font-size: 0.8125em;
      line-height: 1.6;
      overflow-wrap: anywhere;
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      gap: 0.5em;
      margin-block-start: 0.25em;
      font-size: 0.875em;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
    }
    details {
      flex: 1 1 14em;
      min-inline-size: 0;
    }
    details[open] {
      flex-basis: 100%;
    }
    summary {
      min-block-size: 44px;
      padding-block: 0.7em;
      cursor: pointer;
      inline-size: fit-content;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    button {
      min-block-size: 44px;
      padding: 0.25em 1em;
      border: 1px solid var(--_axis);
      border-radius: 0.5em;
      background: transparent;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
    }
    summary:focus-visible,
    button:focus-visible,
    .scroll:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }
    .scroll {
      overflow-x: auto;
      max-inline-size: 100%;
    }
    table {
      border-collapse: collapse;
      margin-block: 0.25em 1em;
      line-height: 1.5;
      font-variant-numeric: tabular-nums;
    }
    caption {
      padding-block: 0.25em;
      font-weight: 700;
      text-align: start;
    }
    th,
    td {
      padding: 0.4em 0.75em;
      border: 1px solid var(--_grid);
      text-align: end;
      white-space: nowrap;
      font-weight: 400;
    }
    th[scope='row'] {
      position: sticky;
      inset-inline-start: 0;
      background: var(--_bg);
      min-inline-size: 7em;
      white-space: normal;
    }
    th {
      text-align: start;
      font-weight: 700;
    }
    figcaption .number {
      display: inline;
      min-block-size: 0;
      padding: 4px 0;
      border: 0;
      text-align: inherit;
      text-decoration: underline dotted var(--_axis);
      text-underline-offset: 0.25em;
    }
    td .number,
    th .number {
      display: inline-flex;
      align-items: center;
      justify-content: flex-end;
      min-block-size: 44px;
      min-inline-size: 44px;
      margin-block: -0.4em;
      padding: 0 2px;
      border: 0;
      background: transparent;
      color: inherit;
      font: inherit;
      text-decoration: underline;
      text-decoration-style: dotted;
      text-underline-offset: 0.3em;
    }
    .hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .text {
      fill: var(--_text);
      stroke: none;
    }
    .bold {
      font-weight: 700;
    }
    .muted {
      fill: var(--_muted);
    }
    .halo {
      paint-order: stroke;
      stroke: var(--_bg);
      stroke-width: 4px;
      stroke-linejoin: round;
    }
    .texture {
      fill: none;
      stroke: var(--_bg);
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
    #p3 .texture {
      fill: var(--_bg);
      stroke: none;
    }
    .hatch {
      fill: none;
      stroke: var(--_bg);
      stroke-width: 3.5px;
    }
    .shade {
      fill: none;
      stroke: var(--_axis);
      stroke-width: 1px;
      opacity: 0.7;
    }
    .ruled-out,
    .open {
      stroke: var(--_text);
      stroke-width: 1.25px;
      stroke-dasharray: 4 3;
    }
    .open {
      fill: none;
    }
    .grid {
      stroke: var(--_grid);
      stroke-width: 1px;
    }
    .axis {
      stroke: var(--_axis);
      stroke-width: 1px;
    }
    .zero {
      stroke: var(--_text);
      stroke-width: 1.5px;
    }
    .base {
      stroke: var(--_text);
      stroke-width: 1.5px;
      stroke-dasharray: 5 3;
    }
    .leader {
      stroke: var(--_muted);
      stroke-width: 1px;
      fill: none;
    }
    .line {
      fill: none;
      stroke-width: 2.5px;
      stroke-linejoin: round;
    }
    .thin {
      stroke-width: 1.5px;
    }
    .point,
    .area {
      stroke: var(--_bg);
      stroke-width: 1px;
    }
    .area {
      stroke: none;
    }
    .key-symbol {
      fill: var(--_text);
    }
    .badge {
      fill: var(--_bg);
      stroke: var(--_text);
      stroke-width: 1.5px;
    }
    .badge-text {
      font-size: 11px;
      font-weight: 700;
    }
    .ring {
      fill: none;
      stroke: var(--_text);
      stroke-width: 2px;
    }
    .hit {
      fill: transparent;
      stroke: none;
    }
    .mark {
      cursor: default;
      outline: none;
    }
    .mark:focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    @media (forced-colors: active) {
      :host {
        --_bg: Canvas;
        --_text: CanvasText;
        --_muted: CanvasText;
        --_grid: CanvasText;
        --_axis: CanvasText;
        --_focus: Highlight;
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
      :host {
        --_bg: #fff;
        --_text: #000;
        --_muted: #333;
        --_grid: #bbb;
        --_axis: #555;
      }
      .readout,
      button,
      details:not([open]) {
        display: none;
      }
      figcaption .number {
        display: inline;
        text-decoration: none;
      }
      figure {
        break-inside: avoid;
      }
    }
  `,
];
