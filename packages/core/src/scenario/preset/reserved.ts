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

// Who nobody else can speak as, whatever stands between the letters; "municipal" is no abbreviation.
const BETWEEN = '[ .・\\-‐–—_/]*';
const INITIALS = new RegExp(
  `(?:^|[^a-z])(?:${['ipa', 'meti', 'jnsa'].map((name) => [...name].join(BETWEEN)).join('|')}|ec${BETWEEN}tco)(?:[^a-z]|$)`,
);
/** Authorities and associations whose words this product itself cites: of its sources that are rules or guidelines. */
const IN_FULL =
  /情報処理推進機構|経済産業省|個人情報保護委員会|国税庁|クレジット取引セキュリティ対策協議会|日本ネットワークセキュリティ協会|informationtechnologypromotionagency|ministryofeconomy,?tradeandindustry|personalinformationprotectioncommission|nationaltaxagency|councilforsecurityofcredittransactions|japannetworksecurityassociation/;
/** Small letters of Greek and Cyrillic that look like those of the abbreviations, and those. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ і: 'i', ı: 'i', ι: 'i', ӏ: 'i', р: 'p', ρ: 'p', а: 'a', α: 'a', м: 'm', μ: 'm', е: 'e', ε: 'e', т: 't', τ: 't' },
  ...{ ј: 'j', ѕ: 's', ν: 'n', с: 'c', о: 'o', ο: 'o' },
};

/** Whether a preset may not have an id: it is the guideline's, or the product's. */
export const isReservedId = (id: string): boolean => RESERVED_IDS.has(id.split('.')[0] ?? '');

/** Whether a publisher's name would pass as the guideline's, or the product's, however it is written. */
export function isReservedName(name: string): boolean {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u0131\u0370-\u052F]/g, (letter) => ALIKE[letter] ?? letter);
  return INITIALS.test(plain) || IN_FULL.test(plain.replace(/[\s・.\-‐–—_]/g, ''));
}
