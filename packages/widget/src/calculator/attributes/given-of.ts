/** A name of the element's own for an attribute: `monthly-sales` is `monthlySales`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-[a-z]/g, (dashed) => dashed.slice(1).toUpperCase());

/**
 * What a page or a framework has set last, by the attribute or by its property, as text; empty where nothing. What is no
 * text at all is given by its type, in brackets.
 */
export function givenOf(element: Element, attribute: string): string {
  const set = (element as unknown as Record<string, unknown>)[propertyOf(attribute)];
  const written = element.getAttribute(attribute);
  if (set === undefined || set === null || set === false) return '';
  // What HTML says: of a number or a switch, the property holds only what was made of it.
  if (written !== null && (Object.is(set, Number(written)) || (set === true && written !== ''))) return written.trim();
  if (typeof set === 'string') return set.trim();
  return typeof set === 'number' || set === true ? String(set) : `[${typeof set}]`;
}
