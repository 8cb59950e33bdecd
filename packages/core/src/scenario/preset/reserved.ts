/** First parts of ids that are the guideline's and the product's. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['draft', 'final', 'market', 'assumption', 'guideline']);

// Who nobody else can speak as, whatever stands between the letters; "municipal" is no abbreviation.
const BETWEEN = '[^\\p{L}\\p{N}]*';
const INITIALS = new RegExp(
  `(?<![a-z])(?:${['ipa', 'meti', 'jnsa', 'ectco'].map((name) => [...name].join(BETWEEN)).join('|')})(?![a-z])`,
  'u',
);
/** What means something else too, in a longer name: abbreviations, and a law. */
const ALONE = ['PPC', 'NTA', '個人情報保護法', '個人情報の保護に関する法律'];
/**
 * Authorities and associations whose words this product itself cites, and the titles of those words: of its sources that
 * are rules or guidelines.
 */
const IN_FULL = [
  ...['情報処理推進機構', '経済産業省', '経産省', '個人情報保護委員会', '国税庁'],
  ...['クレジット取引セキュリティ対策協議会', '日本ネットワークセキュリティ協会'],
  ...['セキュリティガイドライン', 'デジタル化・AI導入補助金'],
  ...['Information technology Promotion Agency', 'Ministry of Economy, Trade and Industry'],
  ...['Personal Information Protection Commission', 'National Tax Agency'],
  ...['Council for security of credit transactions', 'Japan Network Security Association'],
  ...['Protection of Personal Information', 'Security guideline', 'Subsidy for digitalisation'],
];

/** What is meant and, behind it, what looks like it: Greek, Cyrillic, older and Chinese forms of kanji, kanji as kana. */
const ALIKE =
  'aаα bьв cсϲ dԁ eеε hһн iіιıӏ| jј kкκ mмμ nνп oоο0 pрρ rг sѕ$ tтτ uυ vѵ wѡ xхχ yуγ 報报 処處处 進进 機机 構构 経經经 済濟济 産產产 業业 個箇个 護护 員员 会會 国國 税稅 庁廳厅 対對对 協协 議议 カ力 ロ口 ニ二 タ夕 エ工 ト卜';
const MEANT: ReadonlyMap<string, string> = new Map(
  ALIKE.split(' ').flatMap(([meant = '', ...letters]) => letters.map((letter) => [letter, meant] as const)),
);
const meant = (text: string): string => text.replace(/[^]/gu, (letter) => MEANT.get(letter) ?? letter);
const moved = (by: number) => (letter: string) => String.fromCharCode((letter.codePointAt(0) ?? 0) + by);
/** Phonetic writing, Armenian, Cherokee, Coptic, Lisu, ancient and boxed letters: much of them passes for Latin. */
const OTHER_LATIN =
  /[\u0250-\u02AF\u0530-\u058F\u13A0-\u13FF\u1D00-\u1D7F\u2C80-\u2CFF\uA4D0-\uA4FF\uAB30-\uABBF\u{10280}-\u{1034F}\u{1F150}-\u{1F189}]/u;

/**
 * A name as the eye takes it in: without marks and what cannot be seen, in one width, case and writing; small L and one
 * pass for capital I.
 */
function seen(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{C}\p{DI}]/gu, '')
    .replace(/l|1(?=\p{L})|(?<=\p{L})1/gu, 'i')
    // Flags, hiragana, small kana.
    .replace(/[\u{1F1E6}-\u{1F1FF}]/gu, moved(97 - 0x1f1e6))
    .replace(/[\u3041-\u3096]/g, moved(0x60))
    .replace(/[ァィゥェォッャュョヮ]/g, moved(1));
  // Some look alike as capitals, some as small letters.
  return meant(meant(plain).toLowerCase()).replaceAll('rn', 'm');
}
/** What is read of it, without what separates; a long vowel is written as any dash. */
const lettersOf = (name: string): string =>
  seen(name)
    .replace(/[^\p{L}\p{N}]|[ー一]/gu, '')
    .replaceAll('l', 'i');
const [alone, inFull] = [ALONE, IN_FULL].map((names) => names.map(lettersOf)) as [string[], string[]];

/** Whether a preset may not have an id: it is the guideline's, or the product's. */
export function isReservedId(id: string): boolean {
  const [first = ''] = id.split('.');
  return RESERVED_IDS.has(first) || isReservedName(first);
}

/**
 * Whether a publisher's name would pass as the guideline's, an authority's or the product's, however it is written. Signs
 * that turn the direction of reading are no part of a text that is published: they are refused by its format.
 */
export function isReservedName(name: string): boolean {
  const letters = lettersOf(name);
  return (
    OTHER_LATIN.test(name) ||
    INITIALS.test(seen(name)) ||
    alone.includes(letters) ||
    inFull.some((one) => letters.includes(one))
  );
}
