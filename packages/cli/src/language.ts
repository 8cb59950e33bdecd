import { LANGUAGES, type Language } from '@ec-tco/core';

/** The language the environment asks for, as POSIX orders it; Japanese for whatever is neither. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return isLanguage(locale.slice(0, 2)) && /^..($|[_.@-])/.test(locale) ? (locale.slice(0, 2) as Language) : 'ja';
}

export const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((language) => language === text);
