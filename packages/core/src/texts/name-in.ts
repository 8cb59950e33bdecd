/** Looks a name up; an unknown key is its own name. */
export const nameIn =
  (names: Readonly<Record<string, string>>) =>
  (key: string): string =>
    (Object.hasOwn(names, key) ? names[key] : undefined) ?? key;
