import type { Language } from '@ec-tco/core';
import { type Part, type Parts, partText, type TermPart } from '@ec-tco/core/format';
import { html } from 'lit';
import { pressableTerm } from '../../shared/explained.ts';

/** What may not begin the next line. */
const CLOSING = /^[、。，．）」』！？,.;:)”!?…]+/u;

/** A text whose numbers can be pressed, where something explains them, and its terms, where they were cut out. */
export function written(parts: Parts | readonly (Part | TermPart)[], language: Language): readonly unknown[] {
  const shown: unknown[] = [];
  let closed = '';
  parts.forEach((part, i) => {
    if (part.kind === 'term') {
      shown.push(pressableTerm(part));
      return;
    }
    const text = partText(part, language);
    if (part.kind !== 'number' || part.path === undefined) {
      shown.push(text.slice(closed.length));
      closed = '';
      return;
    }
    // The punctuation behind a number stays on its line.
    const next = parts[i + 1];
    closed = next?.kind === 'text' ? (CLOSING.exec(next.text)?.[0] ?? '') : '';
    shown.push(
      html`<span class="together"><button type="button" class="number inline" aria-haspopup="dialog" data-path=${part.path}>${text}</button>${closed}</span>`,
    );
  });
  return shown;
}
