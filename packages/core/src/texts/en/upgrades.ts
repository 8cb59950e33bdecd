export const UPGRADES_EN = (name: string, places: number): string =>
  `“${name}” had the same value in ${places} places and is one common value now. No total changes.`;
