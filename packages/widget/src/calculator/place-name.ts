/** An element as far as its place is concerned. */
export interface Placed {
  readonly id: string;
  readonly localName?: string;
  getRootNode?(): Node;
}

/**
 * What tells one calculator of a page from the others, for what is kept and for links: its id; without one nothing for
 * the first of the page, and a number for each after it.
 */
export function placeName(element: Placed): string {
  if (element.id !== '') return element.id;
  const root = element.getRootNode?.() as Partial<ParentNode> | undefined;
  if (!root?.querySelectorAll) return '';
  const place = [...root.querySelectorAll(`${element.localName}:not([id])`)].indexOf(element as Element);
  return place > 0 ? String(place + 1) : '';
}
