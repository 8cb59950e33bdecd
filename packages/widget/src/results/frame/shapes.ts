import type { Verdict } from '@ec-tco/core';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Judged } from './judged.ts';

/** Small marks whose shape alone tells what a colour tells. */
const CHECK = svg`<circle cx="8" cy="8" r="7" fill="currentColor" /><path class="tick" d="M4.5 8l2.5 2.5 4.5-5" fill="none" stroke-width="1.8" />`;
const CROSS = svg`<path d="M3 3l10 10M13 3L3 13" fill="none" stroke="currentColor" stroke-width="2.4" />`;
const TRIANGLE = svg`<path d="M8 2l6.5 12h-13z" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" /><path d="M8 6.5v3.5M8 11.5v1" stroke="currentColor" stroke-width="1.6" />`;
const QUESTION = svg`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="3 2" /><path d="M6 6.3a2 2 0 1 1 2.6 1.9c-.5.2-.6.5-.6 1.1M8 11v1.2" fill="none" stroke="currentColor" stroke-width="1.5" />`;
const EQUALS = svg`<path d="M2.5 5.5h11M2.5 10.5h11" stroke="currentColor" stroke-width="2.2" />`;
const HALF = svg`<circle cx="8" cy="8" r="6.6" fill="none" stroke="currentColor" stroke-width="1.6" /><path d="M8 1.4a6.6 6.6 0 0 1 0 13.2z" fill="currentColor" />`;
const INFO = svg`<rect x="2" y="2" width="12" height="12" rx="2" fill="none" stroke="currentColor" stroke-width="1.5" /><path d="M8 7v4.5M8 4.3v1.4" stroke="currentColor" stroke-width="1.6" />`;

const draw = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg class="mark" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`;

export type Tone = 'good' | 'careful' | 'bad' | 'quiet';

export interface Look {
  readonly tone: Tone;
  readonly mark: TemplateResult;
}

const look = (tone: Tone, shape: SVGTemplateResult): Look => ({ tone, mark: draw(shape) });

export const STATUS_LOOKS: Readonly<Record<Judged, Look>> = {
  eligible: look('good', CHECK),
  conditional: look('careful', TRIANGLE),
  undetermined: look('quiet', QUESTION),
  'not-as-it-is': look('careful', TRIANGLE),
  'ruled-out': look('bad', CROSS),
};

export const STRENGTH_LOOKS: Readonly<Record<Verdict['strength'], Look>> = {
  clear: look('good', CHECK),
  likely: look('good', HALF),
  open: look('careful', QUESTION),
  tie: look('quiet', EQUALS),
  'none-eligible': look('bad', CROSS),
  incomplete: look('careful', TRIANGLE),
};

export const SEVERITY_LOOKS = {
  blocking: look('bad', CROSS),
  warning: look('careful', TRIANGLE),
  info: look('quiet', INFO),
} as const;

export const chip = ({ tone, mark }: Look, text: string): TemplateResult =>
  html`<span class="chip ${tone}">${mark}<span>${text}</span></span>`;
