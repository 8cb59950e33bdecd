/** Languages every text exists in. A new one: a folder beside `ja` and `en`, and what the compiler then asks for. */
export const LANGUAGES = ['ja', 'en'] as const;
/** Japanese or English. */
export type Language = (typeof LANGUAGES)[number];

/** A text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;

/** The texts of each key in every language, out of one set a language. */
export function byKey<Key extends string>(
  sets: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): Readonly<Record<Key, Text>> {
  const texts = {} as Record<Key, Text>;
  for (const key of Object.keys(sets[LANGUAGES[0]]) as Key[])
    texts[key] = eachLanguage((language) => sets[language][key]);
  return texts;
}

/** Something made for each language. */
export function eachLanguage<Of>(make: (language: Language) => Of): Readonly<Record<Language, Of>> {
  const made = {} as Record<Language, Of>;
  for (const language of LANGUAGES) made[language] = make(language);
  return made;
}

/** One set of texts out of each language's. */
export const perLanguage = <From, To>(
  from: Readonly<Record<Language, From>>,
  pick: (texts: From) => To,
): Readonly<Record<Language, To>> => eachLanguage((language) => pick(from[language]));
