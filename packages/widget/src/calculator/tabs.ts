import type { Language } from '@ec-tco/core';
import { html, type TemplateResult } from 'lit';
import type { View } from '../shared/go-event.ts';
import { ICONS } from './icons.ts';
import { messages } from './messages/messages.ts';

/** The tabs of the views; their panels have ids `panel-…`. Arrow keys move and choose, Home and End go to the ends. */
export function tabs(
  views: readonly View[],
  current: View,
  language: Language,
  choose: (view: View, focus: boolean) => void,
): TemplateResult {
  const { views: say } = messages(language);
  const onKey = (event: KeyboardEvent): void => {
    const at = views.indexOf(current);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    const view = to === undefined ? undefined : views.at(to % views.length);
    if (view === undefined) return;
    event.preventDefault();
    choose(view, true);
  };
  return html`<div class="tabs" role="tablist" aria-label=${say.label} @keydown=${onKey}>
    ${views.map(
      (view) => html`<button
        type="button"
        role="tab"
        class="tab"
        id=${`tab-${view}`}
        aria-controls=${`panel-${view}`}
        aria-selected=${view === current ? 'true' : 'false'}
        tabindex=${view === current ? 0 : -1}
        @click=${() => choose(view, false)}
      >${ICONS[view]}<span>${say[view]}</span></button>`,
    )}
  </div>`;
}
