import { wrongArgument } from '../error/wrong-argument.ts';
import { LANGUAGES } from '../texts/language.ts';
import { isText } from './main-arguments.ts';

/** What whoever makes an option or its lines has to say: left out, they would have no id, no names or no end. */
export function checkMaking(fn: string, settings: object, needsId = true): void {
  const { id, language, months, from } = settings as Readonly<Record<string, unknown>>;
  if (needsId && !isText(id)) throw wrongArgument(fn, 'settings.id', 'a text', id);
  if (!LANGUAGES.some((one) => one === language)) throw wrongArgument(fn, 'settings.language', 'a language', language);
  if (months !== undefined && !(Number.isInteger(months) && Number(months) >= 1))
    throw wrongArgument(fn, 'settings.months', 'a whole number from 1 on', months);
  if (from !== undefined && from !== 'own-site' && from !== 'hosted')
    throw wrongArgument(fn, 'settings.from', '"own-site" or "hosted"', from);
}
