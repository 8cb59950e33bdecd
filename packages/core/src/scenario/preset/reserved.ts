/** First parts of ids that are the guideline's and the product's. */
const RESERVED_ID = /^(?:draft|final|market|assumption|guideline)$/;

// Who nobody else can speak as, whatever stands between the letters; "municipal" is no abbreviation.
const BETWEEN = '[^\\p{L}\\p{N}]*';
const initials = (): RegExp =>
  new RegExp(
    `(?<![a-z])(?:${['ipa', 'meti', 'jnsa', 'ectco'].map((name) => [...name].join(BETWEEN)).join('|')})(?![a-z])`,
    'u',
  );
/** What means something else too, in a longer name: abbreviations, and a law. */
const ALONE = 'PPC/NTA/個人情報保護法';
/**
 * Authorities and associations whose words this product itself cites, and the titles of those words: of its sources that
 * are rules or guidelines. As much of each as nobody else's name holds.
 */
const IN_FULL =
  '情報処理推進機構/経済産業省/経産省/個人情報保護委員/国税庁/クレジット取引セキュリティ/日本ネットワークセキュリティ/セキュリティガイドライン/technology Promotion Agency/Economy, Trade and In/Information Protection Com/National Tax A/Security of credit/Network Security As/Security guideline';

/** What is meant and, behind it, what looks like it in these names: Greek, Cyrillic, older and Chinese forms of kanji, kanji as kana. */
const ALIKE =
  'aаα cсϲ eеε iіιıӏ| jј kкκ mмμ nνп oоο0 pрρ rг sѕ$ tтτ xхχ yуγ 報报 処處处 進进 機机 構构 経經经 済濟济 産產产 業业 個箇个 護护 員员 国國 税稅 庁廳厅 カ力 ト卜 リり イィ ツッ ユュ'.split(
    ' ',
  );
const meant = (text: string): string =>
  text.replace(/./gsu, (letter) => ALIKE.find((group) => group.includes(letter))?.[0] ?? letter);
/** Phonetic writing, Armenian, Cherokee, Coptic, Lisu, and letters in boxes, that pass for Latin. */
const OTHER_LATIN = /[ɐ-ʯԱ-֏Ꭰ-ᏽᴀ-ᵿⲀ-⳿ꓐ-꓿🅐-🆉]/u;

/**
 * A name as the eye takes it in: without marks and what cannot be seen, in one width and case; small L and one pass for
 * capital I.
 */
const seen = (name: string): string =>
  // Some look alike as capitals, some as small letters.
  meant(
    meant(
      name
        .normalize('NFKD')
        .replace(/[\p{M}\p{C}\p{DI}]/gu, '')
        .replace(/[l1]/g, 'i'),
    ).toLowerCase(),
  ).replaceAll('rn', 'm');
/** What is read of it, without what separates; a long vowel is written as any dash. */
const lettersOf = (name: string): string =>
  seen(name)
    .replace(/[^\p{L}\p{N}]|[ー一]/gu, '')
    .replaceAll('l', 'i');
const namesOf = (names: string): string[] => names.split('/').map(lettersOf);

// Made when the first preset is read: every other reader of scenarios would wait for it.
let known: { readonly initials: RegExp; readonly alone: readonly string[]; readonly inFull: readonly string[] };
const reserved = (): typeof known => {
  known ??= { initials: initials(), alone: namesOf(ALONE), inFull: namesOf(IN_FULL) };
  return known;
};

/** Whether a preset may not have an id: it is the guideline's, or the product's. */
export function isReservedId(id: string): boolean {
  const [first = ''] = id.split('.');
  return RESERVED_ID.test(first) || isReservedName(first);
}

/**
 * Whether a publisher's name would pass as the guideline's, an authority's or the product's, however it is written. Signs
 * that turn the direction of reading are no part of a text that is published: they are refused by its format.
 */
export function isReservedName(name: string): boolean {
  const letters = lettersOf(name);
  const { initials, alone, inFull } = reserved();
  return (
    OTHER_LATIN.test(name) ||
    initials.test(seen(name)) ||
    alone.includes(letters) ||
    inFull.some((one) => letters.includes(one))
  );
}
