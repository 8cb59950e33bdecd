import type { Line } from '@ec-tco/core';
import type { SecurityTask } from '@ec-tco/core/guideline';
import { type CostKind, kindsOf } from './kinds.ts';
import type { Often } from './price-of.ts';
import { without } from './without.ts';

/** A row of a quotation, as far as it says which line it replaces. */
export interface Proposed {
  readonly name: string;
  readonly often: Often;
}

type Asked = Pick<Line, 'id' | 'name' | 'amount' | 'timing'>;

const pairs = (text: string): ReadonlySet<string> => {
  const plain = text.toLowerCase().replace(/[\s（）()「」・、,。]/g, '');
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
};

/** The share of their letters, in pairs, that two texts have in common. */
function letters(a: string, b: string): number {
  const [x, y] = [pairs(a), pairs(b)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return x.size + y.size === 0 ? 0 : (2 * shared) / (x.size + y.size);
}

/** A fee for the use of a platform that is paid on sales is one on sales. */
const kindsWhen = (name: string, onSales: boolean): ReadonlySet<CostKind> =>
  new Set([...kindsOf(name)].map((kind) => (onSales && kind === 'plan' ? 'commission' : kind)));

const bare = (name: string): string => without.brackets(without.period(name));

/** How alike two names are, 0 to 1: the kinds of cost they speak of, then their letters. Two of other kinds are not. */
export function alike(a: string, b: string, onSales = false): number {
  const [x, y] = [kindsWhen(a, onSales), kindsWhen(b, onSales)];
  if (x.size === 0 || y.size === 0) return letters(bare(a), bare(b));
  const shared = [...x].filter((kind) => y.has(kind)).length;
  return shared === 0 ? 0 : 0.5 + 0.3 * letters(a, b) + (0.2 * shared) / (x.size + y.size - shared);
}

/** Whether a line can have a price that is paid like the row's. What is not said to be one is no share, nor an order's. */
export function fits(often: Often, { amount, timing }: Pick<Line, 'amount' | 'timing'>): boolean {
  const { kind } = amount;
  // Own work has no price that a contractor could quote.
  if (kind === 'hours') return false;
  if (kind === 'sales-rate') return often === 'sales';
  if (kind === 'per-order') return often === 'order';
  const again = timing.kind === 'monthly' || timing.kind === 'yearly' || timing.kind === 'every';
  return often === 'unknown' || (again ? often === 'monthly' || often === 'yearly' : often === 'once');
}

const ENOUGH = 0.4;
/** What is set up is not what runs, where nothing says how often it is paid. */
const SET_UP =
  /初期|導入|設定|設置|移設|連携|チューニング|機器|端末|購入|更新(?=（)|再診断|変更手数料|set-?up|initial|install/i;
/** What is used is paid again, where nothing says how often. */
const IN_USE = /利用料|使用料|出店料|会費|保守|usage|subscription/i;

const asSet = (name: string): Often => (SET_UP.test(name) ? 'once' : IN_USE.test(name) ? 'monthly' : 'unknown');

/**
 * Which line each row of a quotation would replace: the most alike first, each line once; undefined where none is alike
 * enough, or is paid like it, so that the row becomes a line of its own.
 */
export function propose(rows: readonly Proposed[], lines: readonly Asked[]): readonly (string | undefined)[] {
  const all = rows
    .flatMap(({ name, often }, row) =>
      lines
        .filter((line) => fits(often === 'unknown' ? asSet(name) : often, line))
        .map((line) => ({
          row,
          line: line.id,
          score: alike(name, line.name, often === 'sales' || often === 'order'),
        })),
    )
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((a, b) => b.score - a.score);
  const found: (string | undefined)[] = rows.map(() => undefined);
  const taken = new Set<string>();
  for (const { row, line } of all) {
    if (found[row] !== undefined || taken.has(line)) continue;
    found[row] = line;
    taken.add(line);
  }
  return found;
}

/**
 * The lines that no row replaces and no quotation states, which are charged besides: first those of the kind of a row that
 * is added. Own work is in no quotation.
 */
export function untouched(
  lines: readonly Line[],
  replaced: readonly string[],
  added: readonly string[],
): readonly Line[] {
  const left = lines.filter(
    ({ id, amount, source }) => amount.kind !== 'hours' && source.kind !== 'quotation' && !replaced.includes(id),
  );
  const isLike = ({ name }: Line): boolean => added.some((one) => alike(one, name, true) >= ENOUGH);
  return [...left.filter(isLike), ...left.filter((line) => !isLike(line))];
}

/** Words of a quotation that speak of security tasks. */
const TASKS: readonly (readonly [RegExp, readonly SecurityTask[]])[] = [
  [/waf/i, ['waf']],
  [/診断|侵入テスト|脆弱性検査|penetration|vulnerability test/i, ['diagnosis']],
  [/バックアップ|backup/i, ['backup']],
  [/(?<![ァ-ヶー])ログ(?![ァ-ヶー])|監視|\blogs?\b|monitor/i, ['review-logs']],
  [/ウイルス|antivirus|malware/i, ['antivirus']],
  [/不正(検知|利用|注文)|fraud/i, ['fraud-detection']],
  [
    /アップデート|パッチ|脆弱性対応|更新作業|patch|security update/i,
    ['collect-vulnerability-news', 'identify-relevant', 'assess-impact', 'patch'],
  ],
];

/** Which security tasks a row of a quotation pays for, as far as its words say. */
export const tasksOf = (name: string): readonly SecurityTask[] => [
  ...new Set(TASKS.flatMap(([words, tasks]) => (words.test(name) ? tasks : []))),
];

/**
 * The security tasks of an option that neither a row nor a price that was quoted before pays for.
 * @param replaced the ids of lines that a row replaces
 * @param covered the tasks that rows pay for
 */
export function missingTasks(
  lines: readonly Line[],
  replaced: readonly string[],
  covered: readonly SecurityTask[],
): readonly SecurityTask[] {
  const isQuoted = ({ source }: Line): boolean => source.kind === 'quotation';
  const known = new Set([...covered, ...lines.filter(isQuoted).flatMap(({ tasks = [] }) => tasks)]);
  const left = lines.filter((line) => !isQuoted(line) && !replaced.includes(line.id));
  return [...new Set(left.flatMap(({ tasks = [] }) => tasks))].filter((task) => !known.has(task));
}
