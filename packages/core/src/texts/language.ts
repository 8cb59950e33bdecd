/** Languages every text exists in. */
export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language; a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;
