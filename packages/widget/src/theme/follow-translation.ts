/**
 * Makes a page that a browser translates go on following its numbers. Translators put each text into a `<font>`; Lit,
 * which knows the place of a text and not the text itself, then writes `data` of what stands there, and nothing is seen.
 * With this, what is written there is the text. No `<font>` has had a `data` of its own.
 */
export function followTranslation(): void {
  const font = globalThis.HTMLFontElement?.prototype;
  if (!font || 'data' in font) return;
  Object.defineProperty(font, 'data', {
    configurable: true,
    get(this: HTMLElement): string {
      return this.textContent ?? '';
    },
    set(this: HTMLElement, text: string): void {
      this.textContent = text;
    },
  });
}
