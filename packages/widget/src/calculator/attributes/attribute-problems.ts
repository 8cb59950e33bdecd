import type { AttributeRules } from './attribute-rules.ts';

/** An attribute that cannot be used; the element is as if it were not there. */
export interface AttributeProblem {
  /** Name, as it is written in HTML. */
  readonly attribute: string;
  /** What stood there, shortened. */
  readonly found: string;
  /** What may stand there, in both languages. */
  readonly allowed: { readonly ja: string; readonly en: string };
}

const MOST = 40;

/** A name of the element's own for an attribute: `monthly-sales` is `monthlySales`. */
const propertyOf = (attribute: string): string =>
  attribute.replace(/-[a-z]/g, (dashed) => dashed.slice(1).toUpperCase());

/** What a page or a framework has set, or nothing: the attribute as it is written, or else the property. */
function valueOf(element: Element, attribute: string): string | undefined {
  const written = element.getAttribute(attribute);
  if (written !== null) return written;
  const set = (element as unknown as Record<string, unknown>)[propertyOf(attribute)];
  if (typeof set === 'string') return set;
  return typeof set === 'number' ? String(set) : undefined;
}

/** Which of an element's attributes cannot be used. An empty one is as good as none, as frameworks write it. */
export function attributeProblems(element: Element, rules: AttributeRules): AttributeProblem[] {
  return Object.entries(rules).flatMap(([attribute, { accepts, allowed }]) => {
    const value = valueOf(element, attribute);
    if (value === undefined || value === '' || accepts(value)) return [];
    const found = value.length > MOST ? `${value.slice(0, MOST)}…` : value;
    return [{ attribute, found, allowed: { ja: allowed.ja, en: allowed.en } }];
  });
}
