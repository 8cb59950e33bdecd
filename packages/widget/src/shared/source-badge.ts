import type { Language, SourceNote } from '@ec-tco/core';
import { figureNumber } from '@ec-tco/core/guideline';
import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import { sharedMessages } from './messages/messages.ts';

export type SourceKind = SourceNote['source']['kind'];

/** Each kind has a shape of its own, so that neither colour nor reading is needed to tell them apart. */
const SHAPES: Readonly<Record<SourceKind, SVGTemplateResult>> = {
  figure: svg`<path d="M2.5 1.5h5l2 2v7h-7z M4.5 5.5h3 M4.5 7.5h3" fill="none" stroke="currentColor" />`,
  assumption: svg`<circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" stroke-dasharray="2 1.5" />`,
  quotation: svg`<circle cx="6" cy="6" r="5" fill="currentColor" /><path class="tick" d="M3.5 6l2 2l3.2-4" fill="none" stroke-width="1.4" />`,
  stated: svg`<path d="M2 10l.7-2.6L8 2l2 2l-5.4 5.4z" fill="none" stroke="currentColor" />`,
};

/** The marker of where a number comes from, for the `source` slot of a field. */
export const sourceBadge = (kind: SourceKind, language: Language, slot = 'source'): TemplateResult =>
  html`<span class="badge ${kind}" slot=${slot}
    ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${SHAPES[kind]}</svg>${sharedMessages(language).source[kind]}</span
  >`;

/** The same as a button beside a field: it asks for the explanation of the number in it. */
export const askBadge = (kind: SourceKind, language: Language, label: string, ask: () => void): TemplateResult => {
  const { source } = sharedMessages(language);
  return html`<button
    type="button"
    class="badge ${kind}"
    slot="source"
    aria-haspopup="dialog"
    aria-label=${source.ask(source[kind], label)}
    @click=${ask}
    ><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">${SHAPES[kind]}</svg>${source[kind]}</button
  >`;
};

/** How a number is marked: a figure that is only the product's own judgement is an assumption, not a published number. */
export function badgeKind(source: SourceNote['source']): SourceKind {
  return source.kind === 'figure' && figureNumber(source.figure)?.status === 'judgement' ? 'assumption' : source.kind;
}
