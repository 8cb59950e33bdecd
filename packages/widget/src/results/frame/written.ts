import type { Language } from '@ec-tco/core';
import { type Parts, partText } from '@ec-tco/core/format';
import { html } from 'lit';

/** What may not begin the next line. */
const CLOSING = /^[、。，．）」』！？,.;:)”!?…]+/u;

/** A text whose numbers can be pressed, where something explains them; `words` writes what stands between. */
export function written(
  parts: Parts,
  language: Language,
  words: (text: string) => unknown = (text) => text,
): readonly unknown[] {
  const shown: unknown[] = [];
  let closed = '';
  parts.forEach((part, i) => {
    const text = partText(part, language);
    if (part.kind !== 'number' || part.path === undefined) {
      shown.push(words(closed === '' ? text : text.slice(closed.length)));
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
