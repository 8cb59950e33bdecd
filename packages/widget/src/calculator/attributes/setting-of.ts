import { FIRST_RULES } from './attribute-rules.ts';
import { givenOf } from './given-of.ts';

/** A setting that can be used, as text; empty where the page has set none, and where what it has set is refused. */
export function settingOf(element: Element, attribute: string): string {
  const given = givenOf(element, attribute);
  return FIRST_RULES[attribute]?.accepts(given) === false ? '' : given;
}

/** Whether a switch is set, and by no word that says no. */
export const isOn = (element: Element, attribute: string): boolean => settingOf(element, attribute) !== '';
