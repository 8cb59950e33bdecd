/** Defines an element once: a page may hold the script twice, or two versions of it; the first one stays. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
