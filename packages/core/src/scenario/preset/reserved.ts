/** First parts of ids that are the guideline's and the product's. */
const RESERVED_IDS: ReadonlySet<string> = new Set([
  'draft',
  'final',
  'market',
  'assumption',
  'guideline',
  'ipa',
  'meti',
  'ec-tco',
]);

// Who nobody else can speak as, with dots or spaces between the letters too; "municipal" is no abbreviation.
const INITIALS = /(?:^|[^a-z])(?:i[ .]*p[ .]*a|m[ .]*e[ .]*t[ .]*i|ec-?tco)(?:[^a-z]|$)/;
const IN_FULL =
  /情報処理推進機構|経済産業省|information-?technologypromotionagency|ministryofeconomy,?tradeandindustry/;

/** Whether a preset may not have an id: it is the guideline's, or the product's. */
export const isReservedId = (id: string): boolean => RESERVED_IDS.has(id.split('.')[0] ?? '');

/** Whether a publisher's name would pass as the guideline's, or the product's, however it is written. */
export function isReservedName(name: string): boolean {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '');
  return INITIALS.test(plain) || IN_FULL.test(plain.replace(/[\s・]/g, ''));
}
