import { html, type TemplateResult } from 'lit';

/** Drawn, because fonts on office PCs lack the signs. */
const PATHS = {
  undo: 'M7 5 3 9l4 4M3 9h8a5 5 0 0 1 0 10H8',
  redo: 'M13 5l4 4l-4 4M17 9H9a5 5 0 0 0 0 10h3',
  reset: 'M4 4v5h5M4.6 9a6.5 6.5 0 1 1-1 4',
  open: 'M2 16V4h5l2 2h8v2M2 16l3-7h14l-3 7z',
  save: 'M10 3v10M6 9l4 4l4-4M3 17h14',
  share: 'M8 11a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1M12 8a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1',
  print: 'M5 8V3h10v5M5 15H3V8h14v7h-2M5 12h10v6H5z',
  up: 'M10 16V4M5 9l5-5l5 5',
  down: 'M10 4v12M5 11l5 5l5-5',
  remove: 'M5 5l10 10M15 5L5 15',
  add: 'M10 3v14M3 10h14',
  answer: 'M4 3h12v14l-6-4l-6 4z',
  input: 'M3 17h14M5 13l8.5-8.5l2.5 2.5l-8.5 8.5H5z',
  compare: 'M4 17V9M10 17V4M16 17v-6',
  guide: 'M10 5c-2-1.5-5-1.5-7-1v12c2-.5 5-.5 7 1c2-1.5 5-1.5 7-1V4c-2-.5-5-.5-7 1zM10 5v12',
  take: 'M10 3v9M6 8l4 4l4-4M4 13v4h12v-4',
  menu: 'M3 5h14M3 10h14M3 15h14',
} as const;

export type IconName = keyof typeof PATHS;

const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
    <path d=${path} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;

export const ICONS: Readonly<Record<IconName, TemplateResult>> = {
  undo: icon(PATHS.undo),
  redo: icon(PATHS.redo),
  reset: icon(PATHS.reset),
  open: icon(PATHS.open),
  save: icon(PATHS.save),
  share: icon(PATHS.share),
  print: icon(PATHS.print),
  up: icon(PATHS.up),
  down: icon(PATHS.down),
  remove: icon(PATHS.remove),
  add: icon(PATHS.add),
  answer: icon(PATHS.answer),
  input: icon(PATHS.input),
  compare: icon(PATHS.compare),
  guide: icon(PATHS.guide),
  take: icon(PATHS.take),
  menu: icon(PATHS.menu),
};
