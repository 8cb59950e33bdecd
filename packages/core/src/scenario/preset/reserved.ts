/** First parts of ids that are the guideline's and the product's. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['draft', 'final', 'market', 'assumption', 'guideline']);

// Who nobody else can speak as, whatever stands between the letters; "municipal" is no abbreviation.
const BETWEEN = '[^\\p{L}\\p{N}]*';
const INITIALS = new RegExp(
  `(?<![a-z])(?:${['ipa', 'meti', 'jnsa', 'ectco'].map((name) => [...name].join(BETWEEN)).join('|')})(?![a-z])`,
  'u',
);
/** What means something else too, in a longer name: abbreviations, and a law. */
const ALONE = [
  ...['PPC', 'NTA', '個人情報保護法', '個人情報の保護に関する法律', 'Act on the Protection of Personal Information'],
];
/**
 * Authorities and associations whose words this product itself cites, and the titles of those words: of its sources that
 * are rules or guidelines.
 */
const IN_FULL = [
  ...['情報処理推進機構', '経済産業省', '経産省', '個人情報保護委員会', '国税庁'],
  ...['クレジット取引セキュリティ対策協議会', '日本ネットワークセキュリティ協会'],
  ...['セキュリティガイドライン', 'デジタル化・AI導入補助金'],
  ...['Information-technology Promotion Agency', 'Ministry of Economy, Trade and Industry'],
  ...['Personal Information Protection Commission', 'National Tax Agency'],
  ...['Council for security of credit transactions', 'Japan Network Security Association'],
  ...['Security guideline', 'Subsidy for digitalisation and AI'],
];

/** By what is meant: what looks like it, of other alphabets, phonetic writing, digits, older and Chinese forms of kanji. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ a: 'аαɑᴀᎪꓮⲁ', b: 'ьвʙᏼ', c: 'сϲᴄᏟꓚⲥ', d: 'ԁᴅꓓ', e: 'еεᴇᎬꓰⲉ', g: 'ԍɡ', h: 'һнհ', i: 'іιıɩɪӏǀ|ᎥᏆꓲⲓ' },
  ...{ j: 'јյᴊᎫꓙ', k: 'кκᴋⲕ', m: 'мμᴍᎷꓟⲙ', n: 'νɴпոꓠⲛ', o: 'оοօᴏ0ꓳⲟ', p: 'рρᴘᏢꓑⲣ', r: 'гʀ', s: 'ѕꜱᏚꓢ$' },
  ...{ t: 'тτᴛᎢꓔⲧ', u: 'υսᴜ', v: 'ѵᴠ', w: 'ѡᴡ', x: 'хχ', y: 'уүγʏ', z: 'ᴢᏃ' },
  ...{ 報: '报', 処: '處处', 進: '进', 機: '机', 構: '构搆', 経: '經经', 済: '濟济', 産: '產产', 業: '业', 個: '箇个' },
  ...{
    護: '护',
    員: '员貟',
    会: '會',
    国: '國囯圀',
    税: '稅',
    庁: '廳厅廰',
    対: '對对',
    協: '协恊',
    議: '议',
    独: '獨',
  },
  ...{ 関: '關关', 補: '补', 導: '导', カ: '力', ロ: '口', ニ: '二', ハ: '八', タ: '夕', エ: '工', ト: '卜' },
  ...{ ア: 'ァ', イ: 'ィ', ウ: 'ゥ', エ: 'ェ', オ: 'ォ', ツ: 'ッ', ヤ: 'ャ', ユ: 'ュ', ヨ: 'ョ', ワ: 'ヮ' },
};
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(ALIKE).flatMap(([meant, letters]) => [...letters].map((letter) => [letter, meant] as const)),
);
const meant = (text: string): string => [...text].map((letter) => MEANT.get(letter) ?? letter).join('');

/**
 * A name as the eye takes it in: without marks and what cannot be seen, in one width, case and writing; small L and one
 * pass for capital I.
 */
function seen(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\p{Cc}\p{DI}]/gu, '')
    // Letters in boxes and circles that Unicode holds for signs.
    .replace(/[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}\u{1F1E6}-\u{1F1FF}]/gu, boxed)
    .replaceAll('l', 'i')
    .replace(/1(?=\p{L})|(?<=\p{L})1/gu, 'i')
    .replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
  // Some look alike as capitals, some as small letters.
  return meant(meant(plain).toLowerCase()).replaceAll('rn', 'm').replaceAll('vv', 'w');
}
const boxed = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  const first = [0x1f1e6, 0x1f170, 0x1f150].find((one) => code >= one) ?? code;
  return String.fromCharCode(97 + code - first);
};
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
  return INITIALS.test(seen(name)) || alone.includes(letters) || inFull.some((one) => letters.includes(one));
}
