import type { AttributeRules } from './attribute-rules.ts';
import { givenOf } from './given-of.ts';

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

/** One of a value, which may be long. */
export function attributeProblem(
  attribute: string,
  value: string,
  { ja, en }: AttributeProblem['allowed'],
): AttributeProblem {
  return { attribute, found: value.length > MOST ? `${value.slice(0, MOST)}…` : value, allowed: { ja, en } };
}

/** Which of an element's attributes cannot be used. An empty one is as good as none, as frameworks write it. */
export function attributeProblems(element: Element, rules: AttributeRules): AttributeProblem[] {
  return Object.entries(rules).flatMap(([attribute, { accepts, allowed }]) => {
    const value = givenOf(element, attribute);
    if (value === '' || accepts(value)) return [];
    return [attributeProblem(attribute, value, allowed)];
  });
}
