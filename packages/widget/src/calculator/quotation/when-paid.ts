import { isOfOrders, isOfSales } from './fees.ts';
import { type Said, saidIn } from './often-said.ts';
import { countsPieces, isShare, type Often, oftenOf, type QuotedRow, speaksOfPrice } from './price-of.ts';

/** What a row says of when it is paid, by where it stands: what stands nearer to the price says more. */
export interface Spoken {
  readonly name: string;
  readonly amount: string;
  /** The other cells of its line. */
  readonly others?: readonly string[];
  /** What the head of its column says. */
  readonly head?: Often | undefined;
  /** What the heading above its rows says. */
  readonly heading?: Often;
  /** All heads, for what a share or a piece is of. */
  readonly above?: string;
}

type Paid = Pick<QuotedRow, 'often' | 'doubt'>;

const TIMES = ['monthly', 'yearly', 'once'] as const;
/** Words of time or tax and nothing else: 毎月, 月額・税別. */
const LABEL =
  /^(?:(?:月額|年額|毎月|毎年|月々|年間|月次|年次|月|年|monthly|yearly|annual|once)(?:料金?|費用?|払い?)?|年間?契約|税込み?|税抜き?|税別|[\s()（）【】［］[\]・、,/／])+$/i;
const IN_BRACKETS = /[（(【［[]([^）)】］\]]{0,60})[）)】］\]]/g;
/** What a name says of itself by a word that stands alone: 月額保守費, 月4本. */
const STANDING = /^(?:月額|毎月|月次|年額|毎年|年次)|月に?\s*[\d０-９]+\s*(?:回|本|件|点|枚|通|投稿|記事)/g;
/** A length of time as a quantity. */
const LENGTH = /^[\d０-９]+\s*(?:[ヶケかカヵ箇]月|年)(?:間|分)?$/;
/** What is paid at once for several months. */
const LUMP = /一括|前払|(?:半年|半期|四半期|[ヶケかカヵ箇]月)分/;
const PRICE = /[\d０-９]\s*[円万]|[¥￥]\s*[\d０-９]|^[^\p{L}]*$/u;

/** A time for which nothing is paid; a few days change nothing. */
const FREE =
  /(?:初年度|初月|初回月|最初の[\d０-９]{0,3}[ヶケかカヵ箇]?[月年]?|[\d０-９]{1,3}\s?(?:年|[ヶケかカヵ箇]月))間?[はの]?\s?(?:無料|無償|[0０]円)(?![^、。）)]{0,10}(?:保証|担保|対応))/;

const timesIn = (said: ReadonlySet<Said>) => TIMES.filter((one) => said.has(one));
const isLong = (said: ReadonlySet<Said>): boolean => said.has('spread') || said.has('span');

/** How often, by what stands in the name and beside the price; undefined where neither says it. */
function nearby(name: string, labels: readonly string[], lengths: readonly string[]): Paid | undefined {
  const inBrackets = [...name.matchAll(IN_BRACKETS)].map(([, text = '']) => text).filter((text) => LABEL.test(text));
  const standing = name.match(STANDING) ?? [];
  const plain = name.replace(IN_BRACKETS, (all, text: string) => (LABEL.test(text) ? ' ' : all)).replace(STANDING, ' ');
  const label = saidIn([...standing, ...[...inBrackets, ...labels].map((text) => `(${text})`)].join(' | '));
  const own = saidIn([plain, ...lengths].join(' | '));
  const times = new Set([...timesIn(label), ...timesIn(own)]);
  if (isLong(own)) return { often: 'unknown', doubt: 'spread' };
  const [only, ...others] = times;
  if (own.has('repeats') && (only === undefined || only === 'once')) return { often: 'unknown', doubt: 'spread' };
  if (only === undefined) return undefined;
  // What is built is built once, unless a word by itself says otherwise.
  const isUnclear = others.length > 0 || (own.has('work') && only !== 'once' && !label.has(only));
  return isUnclear ? { often: 'unknown', doubt: 'times' } : { often: only };
}

/** How often, by remarks and headings, where the name says no more than what is done. */
function fromAfar(name: string, remarks: readonly string[], others: readonly string[], heading: Often): Paid {
  const [own, far] = [saidIn(name), saidIn(remarks.join(' | '))];
  const times = timesIn(far);
  const [said, ...more] = heading === 'unknown' || times.includes(heading as 'once') ? times : [...times, heading];
  if (more.length > 0) return { often: 'unknown', doubt: 'times' };
  // 月2回×3ヶ月 may be what a month costs, or three.
  if (said === undefined ? far.has('spread') || far.has('repeats') : times.length > 0 && far.has('span'))
    return { often: 'unknown', doubt: 'spread' };
  if (own.has('work') || others.some((cell) => saidIn(cell).has('work'))) {
    return said === undefined || said === 'once' ? { often: 'once' } : { often: 'unknown', doubt: 'times' };
  }
  if (said !== undefined) return { often: said };
  if ([name, ...others].some((cell) => saidIn(cell).has('one'))) return { often: 'once' };
  return { often: 'unknown', ...((own.has('contract') || far.has('contract')) && { doubt: 'spread' as const }) };
}

/** How often a row is paid, as far as it says one thing; else what is unclear about it. */
export function whenPaid(spoken: Spoken): Paid {
  const { name, amount, others = [], head = 'unknown', heading = 'unknown', above = '' } = spoken;
  const words = [name, ...others, above, amount].join(' ');
  // A rate with yen is one of payments.
  if (isShare(amount)) {
    return isOfSales(words) || /[円¥￥]/.test(amount) ? { often: 'sales' } : { often: 'unknown', doubt: 'share' };
  }
  if (oftenOf('', amount) === 'order' || countsPieces(`${name} ${others.join(' ')}`)) {
    return isOfOrders(words) ? { often: 'order' } : { often: 'unknown', doubt: 'piece' };
  }
  if ([name, ...others, amount].some((text) => FREE.test(text))) return { often: 'unknown', doubt: 'free' };
  const said = saidIn(amount);
  const times = timesIn(said);
  if (said.has('spread') || ((said.has('span') || said.has('repeats')) && times.length === 0))
    return { often: 'unknown', doubt: 'spread' };
  if (times.length > 1) return { often: 'unknown', doubt: 'times' };
  if (times[0]) return { often: times[0] };
  if (head !== 'unknown') return { often: head };
  const beside = others.filter((cell) => cell !== name);
  const labels = beside.filter((cell) => LABEL.test(cell));
  const lengths = beside.filter((cell) => LENGTH.test(cell.trim()));
  const remarks = beside.filter(
    (cell) => !labels.includes(cell) && !lengths.includes(cell) && !PRICE.test(cell) && !speaksOfPrice(cell),
  );
  const near = nearby(name, labels, lengths);
  if (near?.often === 'monthly' && remarks.some((cell) => LUMP.test(cell)))
    return { often: 'unknown', doubt: 'spread' };
  return near ?? fromAfar(name, remarks, [...beside, amount], heading);
}
