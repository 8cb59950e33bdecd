/** What a word says of when a price is paid. */
export type Said =
  | 'monthly'
  | 'yearly'
  | 'once'
  /** Work that is done once: 構築, 3人月. A word of a period beside it is a question. */
  | 'work'
  /** A quantity of one: 一式, 1回. Any other word says more. */
  | 'one'
  /** Paid at other times than months and years, or for several of them: 半年分, 3年ごと. */
  | 'spread'
  /** Done at other times, which says when it is paid where nothing else does: 年2回, 隔月, 3年に1回. */
  | 'repeats'
  /** A length of time, of which the price may be for all or for a part: 5年間, 12ヶ月. */
  | 'span'
  /** How long is agreed on, which says nothing of the price: 年間契約. */
  | 'contract';

const MONTHS = '[ヶケかカヵ箇]月';
const COUNTED = '(?:回|本|件|点|枚|通|投稿|記事|時間|ページ)';
/** Several of anything but a year. */
const SEVERAL = '(?<![\\d.])(?!1[^\\d])(?!12[^\\d])\\d{1,2}\\s*';

/**
 * Words in the order in which they are looked for, in half-width letters; what one has found, none after it sees. Without a
 * kind: what holds such words and says nothing of the price.
 */
const WORDS: readonly (readonly [Said | undefined, RegExp])[] = [
  [undefined, /24時間\s*365日|[年月]間の?(?:売上|売り上げ|流通|取扱|決済|実績|販売|受注|注文|pv|アクセス)/gi],
  [undefined, /(?:初期|導入)(?:設定)?(?:費用?|料金?)?(?:は|が)?(?:なし|無し|無料|無償|込み?|不要|含む|別途?|0円)/g],
  [undefined, /(?:月額|年額|月々)(?:費用?|料金?|利用料)?(?:は|が)?(?:なし|無し|不要|別途?)/g],
  [
    undefined,
    /(?:保証|担保)(?:期間)?\D?\d{1,3}\s?(?:年|[ヶケかカヵ箇]月)間?|\b(?:one|\d+)[- ](?:year|month)s?[- ](?:warranty|guarantee)/gi,
  ],
  [
    undefined,
    /(?:(?:公開|納品|検収|リリース|稼働|引き?渡し)後\s?)?\d{1,3}\s?(?:年|[ヶケかカヵ箇]月)間?の?(?:無償|無料|製品|瑕疵|メーカー)?(?:保証|担保|保管|保存)/g,
  ],
  [
    undefined,
    /(?:公開|納品|検収|リリース|稼働|引き?渡し)後\s?\d{1,3}\s?(?:年|[ヶケかカヵ箇]月)間?(?:の?(?:無償|無料)[^、。)]{0,8})?/g,
  ],
  [undefined, /(?:1|一)回(?:あたり|につき|ごと|毎)/g],
  [
    undefined,
    /(?:毎月|当月|月)?(?:末日?|\d{1,2}日)締め?|(?:毎月|翌々?月)(?:末日?|\d{1,2}日)?(?:締め?|払い?|支払い?|振込|引き?落とし)/g,
  ],
  ['work', /人[月日]/g],
  ['contract', /\b(?:annual|yearly|\d+[- ](?:year|month))[- ](?:contract|term|commitment|agreement)/gi],
  [
    'spread',
    /\b(?:every|per|each) (?:two|three|\d+) (?:years|months)|\b(?:half-?year|quarter|bi-?month)ly\b|\/ ?quarter\b|\bper (?:quarter|week|day|hour)\b/gi,
  ],
  ['span', /\b\d+[- ](?:years?|months?)\b/gi],
  [
    'contract',
    new RegExp(
      `(?:最低|契約|利用)(?:利用|契約)?期間\\D{0,4}\\d{1,3}\\s?(?:年|${MONTHS})間?|(?:\\d{1,3}\\s?${MONTHS}|\\d{0,3}\\s?年)間?\\s?(?:の?契約|縛り)|通年契約`,
      'g',
    ),
  ],
  ['yearly', new RegExp(`(?<!\\d)12\\s*${MONTHS}(?:分|一括)|十二${MONTHS}分|(?<!\\d)(?:1|一)年分`, 'g')],
  [
    'yearly',
    new RegExp(
      `(?<![半隔\\d])年に?\\s*(?:1|一)\\s*回|(?<!\\d)(?:1年|12\\s*${MONTHS})(?:に\\s*(?:1|一)\\s*回|ごと|毎)`,
      'g',
    ),
  ],
  [
    'repeats',
    new RegExp(
      `隔[月年週]|(?:半年|半期|四半期)に\\s*(?:1|一)\\s*回|年に?\\s*\\d{1,3}\\s?回(?!払)|${SEVERAL}(?:年|${MONTHS})に\\s*(?:1|一)\\s*回`,
      'g',
    ),
  ],
  [undefined, /毎[週日]|週次|(?:1日|週)に?\s*\d{1,3}\s?回/g],
  ['spread', new RegExp(`半年|半期|四半期|/\\s*(?:週|日|時間?)|年\\s*\\d{1,3}\\s?回払い?`, 'g')],
  [
    'spread',
    new RegExp(`${SEVERAL}(?:年|${MONTHS})(?:分|ごと|毎|おき|間?の?(?:総額|一括|リース))|初年度|(?<!\\d)\\d年目`, 'g'),
  ],
  ['monthly', new RegExp(`月に?\\s*\\d{1,3}\\s?${COUNTED}|(?<!\\d)1${MONTHS}(?:あたり|ごと|毎|に)`, 'g')],
  [
    'span',
    new RegExp(`(?<![\\d.])(?!1年)\\d{1,2}\\s*年間?(?![目度\\d前後])|(?<![\\d.])\\d{1,2}\\s*[ヶケかカヵ箇]月間?`, 'g'),
  ],
  [
    'yearly',
    /毎年|年額|年間|\/\s*年|年次|年会費|年払い?|年一括|年度(?:保守|契約|費)|(?<![\d.])1年(?!目|\d|前|後)間?|(?<![\d今来昨翌隔])年\s?(?:¥|[\d,.]{1,12}\s?[円万千])|[(、,・]年(?=[、,・)])|annual|yearly|(?:\bper|\ba|\/)\s*year/gi,
  ],
  [
    'monthly',
    /毎月|月額|月々|月払い?|\/\s*[ヶケかカヵ箇]?月|月次|[ヶケかカヵ箇]月(?:あたり|ごと|毎|につき)|(?<![\dヶケかカヵ箇今来先翌隔人])月\s?(?:¥|[\d,.]{1,12}\s?[円万千]|\d{1,3},)|[(、,・]月(?=[、,・)])|monthly|(?:\bper|\ba|\/)\s*month/gi,
  ],
  [
    'once',
    /初期|初回|スポット|イニシャル|セットアップ|導入費|設定費|契約時のみ|\bonce\b|one-?(?:off|time)|set-?up|\binitial/gi,
  ],
  ['one', /(?<!\d)(?:1|一)[回式]/g],
  [
    'work',
    /構築|(?:制作|開発)(?!.*(?:保守|運用))|(?:要件定義|設計|実装|コーディング|組み?込み?|移[転設行]|環境整備|工事)(?!.*(?:保守|運用|利用料|使用料|監視|サポート|支援))/g,
  ],
];

/** A number, as most cells are: it says nothing. */
const NUMBER = /^[\d\s,.¥￥円%％+-]*$/;

/** What the words of a text say of when a price is paid. */
export function saidIn(text: string): ReadonlySet<Said> {
  const found = new Set<Said>();
  if (NUMBER.test(text)) return found;
  let rest = text.normalize('NFKC');
  for (const [said, words] of WORDS) {
    rest = rest.replace(words, () => {
      if (said) found.add(said);
      return '|';
    });
  }
  return found;
}

/** What is paid at one time for sure, by what is said of it; undefined where nothing is said, or more than one thing. */
export function oneOf(said: ReadonlySet<Said>): 'monthly' | 'yearly' | 'once' | undefined {
  const times = (['monthly', 'yearly', 'once'] as const).filter((one) => said.has(one));
  if (times.length > 1 || said.has('spread') || said.has('span')) return undefined;
  const [only] = times;
  if (said.has('repeats') && only !== 'monthly' && only !== 'yearly') return undefined;
  if (said.has('work')) return only === undefined || only === 'once' ? 'once' : undefined;
  return only ?? (said.has('one') ? 'once' : undefined);
}
