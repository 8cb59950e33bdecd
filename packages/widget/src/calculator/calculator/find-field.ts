/** The element that edits the value at an address, through all shadow roots; else one that holds it. */
export function findField(root: ParentNode, pointer: string): HTMLElement | undefined {
  let nearest: HTMLElement | undefined;
  let length = 0;
  const visit = (parent: ParentNode): HTMLElement | undefined => {
    for (const element of parent.querySelectorAll<HTMLElement & { name?: unknown }>('*')) {
      const name = element.dataset?.['name'] ?? (element.localName.startsWith('ec-tco-') ? element.name : undefined);
      if (name === pointer) return element;
      if (typeof name === 'string' && name.length > length && pointer.startsWith(`${name}/`)) {
        nearest = element;
        length = name.length;
      }
      const found = element.shadowRoot ? visit(element.shadowRoot) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  return visit(root) ?? nearest;
}
