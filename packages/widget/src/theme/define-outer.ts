import { define } from './define.ts';
import { lacking, TOO_OLD } from './supported.ts';

/** Defines the element that pages use, or says in its place that the browser is too old for it. */
export function defineOuter(tag: string, element: CustomElementConstructor): void {
  // On a server there is nothing to look at.
  const missing = typeof document === 'undefined' ? [] : lacking();
  if (missing.length === 0) {
    define(tag, element);
    return;
  }
  console.warn(`<${tag}>: this browser lacks ${missing.join(', ')}.`);
  const say = () => {
    for (const place of document.querySelectorAll(tag)) place.textContent = TOO_OLD;
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say, { once: true });
  else say();
}
