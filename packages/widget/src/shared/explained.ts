import type { Language } from '@ec-tco/core';
import { type GlossaryId, glossarySpans, type Part, type Parts, partText, type TermPart } from '@ec-tco/core/format';
import { html, type TemplateResult } from 'lit';
import { TermEvent } from './term-event.ts';

const ask = (event: Event, id: GlossaryId): void => {
  (event.currentTarget as HTMLElement).dispatchEvent(new TermEvent(id));
};

/** A term that can be pressed for what it means. */
export const pressableTerm = ({ id, text }: TermPart): TemplateResult =>
  html`<button type="button" class="term inline" aria-haspopup="dialog" @click=${(event: Event) => ask(event, id)}>${text}</button>`;

/** A text whose terms can be pressed for what they mean. */
export const explained = (text: string | Parts, language: Language): readonly unknown[] => {
  const parts: Parts = typeof text === 'string' ? [{ kind: 'text', text }] : text;
  return glossarySpans(parts, language).map((part: Part | TermPart) =>
    part.kind === 'term' ? pressableTerm(part) : partText(part, language),
  );
};
