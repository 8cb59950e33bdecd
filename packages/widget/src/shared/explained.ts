import type { Language } from '@ec-tco/core';
import { type GlossaryId, glossarySpans } from '@ec-tco/core/format';
import { html, type TemplateResult } from 'lit';
import { TermEvent } from './term-event.ts';

const ask = (event: Event, id: GlossaryId): void => {
  (event.currentTarget as HTMLElement).dispatchEvent(new TermEvent(id));
};

/** A text whose terms can be pressed for what they mean. */
export const explained = (text: string, language: Language): readonly (string | TemplateResult)[] =>
  glossarySpans(text, language).map(({ text: words, id }) =>
    id === undefined
      ? words
      : html`<button type="button" class="term inline" aria-haspopup="dialog" @click=${(event: Event) => ask(event, id)}>${words}</button>`,
  );
