export const UPGRADES_JA = (name: string, places: number): string =>
  `「${name}」は${places}か所で同じ値だったので、1つの共通の値にまとめました。合計は変わりません。`;
