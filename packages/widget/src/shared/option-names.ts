import { type Language, type Result } from '@ec-tco/core';
import { labelText, type NamePart, optionNames } from '@ec-tco/core/format';

const KNOWN = new WeakMap<Result['options'], (id: string) => NamePart>();

/** The names of a result's options for its texts, looked up many times. */
export function namesOf({ options }: Pick<Result, 'options'>): (id: string) => NamePart {
  let names = KNOWN.get(options);
  if (!names) {
    names = optionNames(options);
    KNOWN.set(options, names);
  }
  return names;
}

/** The same without quotation marks: for heads, labels and what has marks of its own. */
export const labelsOf =
  (result: Pick<Result, 'options'>, language: Language): ((id: string) => string) =>
  (id) =>
    labelText(namesOf(result)(id), language);
