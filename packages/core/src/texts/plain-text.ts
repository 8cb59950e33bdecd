import { writeNumber } from './digits.ts';
import { formatPoints, formatProbability, formatQuantity, formatReading, formatYen } from './format.ts';
import type { Language } from './language.ts';
import type { NamePart, NumberPart, Part, Parts } from './parts.ts';
import { WRITING } from './writing.ts';

/** A text as a string, for print, terminals, Markdown and speech. Holds what users typed: escape it. */
export const plainText = (parts: Parts, language: Language): string =>
  parts.map((part) => partText(part, language)).join('');

/** One part as a string. */
export function partText(part: Part, language: Language): string {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'number':
      return numberText(part, language);
    case 'name':
      return nameText(part, language);
  }
}

function nameText({ name, place }: NamePart, language: Language): string {
  const { quoted, placed } = WRITING[language];
  return place === undefined ? quoted(name) : placed(quoted(name), place);
}

/** A name where no quotation marks are needed: the head of a column. */
export const labelText = ({ name, place }: NamePart, language: Language): string =>
  place === undefined ? name : WRITING[language].placed(name, place);

function numberText({ value, style, exact }: NumberPart, language: Language): string {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- every other style must be a unit
  switch (style) {
    case 'man':
      return formatYen(value, language, 'man');
    case 'probability':
      return formatProbability(value, language);
    case 'points':
      return formatPoints(value, language);
    case 'digits':
      return writeNumber(value, { decimals: 4 });
    default:
      return exact ? formatQuantity(value, style, language) : formatReading(value, style, language);
  }
}
