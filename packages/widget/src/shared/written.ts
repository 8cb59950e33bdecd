import type { Language } from '@ec-tco/core';
import { type GlossaryId, type Part, type Parts, partText, type TermPart } from '@ec-tco/core/format';
import { html, type TemplateResult } from 'lit';
import { TermEvent } from './term-event.ts';

/** What may not begin the next line: punctuation, and the second half of a word such as 5年間. */
const CLOSING = /^\u9593?[、。，．）」』！？,.;:)”!?…]*/u;
/** What may not end a line. */
const OPENING = /[（「『(“±]+$/u;

const ask = (event: Event, id: GlossaryId): void => {
  (event.currentTarget as HTMLElement).dispatchEvent(new TermEvent(id));
};

/** A term that can be pressed for what it means, a number for how it was found; nothing of what is only read. */
function pressable(part: Part | TermPart | undefined, language: Language): TemplateResult | undefined {
  if (part?.kind === 'term') {
    return html`<button type="button" class="term inline" aria-haspopup="dialog" @click=${(event: Event) => ask(event, part.id)}>${part.text}</button>`;
  }
  return part?.kind === 'number' && part.path !== undefined
    ? html`<button type="button" class="number inline" aria-haspopup="dialog" data-path=${part.path}>${partText(part, language)}</button>`
    : undefined;
}

/** A text whose numbers can be pressed, where something explains them, and its terms, where they were cut out. */
export function written(parts: Parts | readonly (Part | TermPart)[], language: Language): readonly unknown[] {
  let [opened, closed] = ['', ''];
  return parts.map((part, i) => {
    const next = parts[i + 1];
    const button = pressable(part, language);
    if (button && part.kind !== 'text') {
      const before = opened;
      opened = '';
      // Punctuation around what can be pressed stays on its line.
      closed = next?.kind === 'text' ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
      return before + closed === '' ? button : html`<span class="together">${before}${button}${closed}</span>`;
    }
    const text = partText(part as Part, language).slice(closed.length);
    closed = '';
    opened = part.kind === 'text' && pressable(next, language) ? (OPENING.exec(text)?.[0] ?? '') : '';
    return text.slice(0, text.length - opened.length);
  });
}
