import type { Language, Line } from '@ec-tco/core';
import type { NumberProblem } from '../../state/number/number-problem.ts';
import { describeNumberProblem, FOREIGN } from '../../state/number-messages.ts';
import type { Catalogue } from '../messages/messages.ts';
import { priceOf } from './price-of.ts';
import { oftenIn, type Row } from './take-rows.ts';

/** What a row is asked for; the last two always have an answer. */
export type Field = 'name' | 'amount' | 'which' | 'tax' | 'often' | 'replaces' | 'covers';
export type Faults = Readonly<Partial<Record<Exclude<Field, 'replaces' | 'covers'>, string>>>;

interface Asked {
  readonly say: Catalogue['quotation'];
  readonly language: Language;
  /** Whether the rows were to be used: then what is missing is said, too. */
  readonly asked: boolean;
  /** Whether no row holds anything. */
  readonly empty: boolean;
}

/** A price that begins after a time without one: 初年度無料、2年目以降 月額30,000円. */
const FREE_AT_FIRST = /無料|無償|(?<![\d０-９,，])[0０]円|\bfree\b/i;
const LATER =
  /(?:月額|年額|月々|毎月|毎年|月|年)?\s?[¥￥]?[1-9１-９][\d０-９,，.．]{0,14}\s?[万千]?(?:円|yen)(?:\s?[/／]\s?[月年])?/gi;
/** What is part of another price. */
const INCLUDED =
  /^(?:(?:プラン|基本料|料金|本体)?(?:に|へ)?(?:込み?|含む|含みます|含まれ(?:る|ます|ています))|サービス|標準(?:装備|搭載|機能|対応)?|included|[○◯〇])$/i;

/** What helps with a price that no number rule knows; undefined where what is wrong with the number says enough. */
function unreadOf(typed: string, problem: NumberProblem, say: Catalogue['quotation']): string | undefined {
  const amount = typed.trim();
  if (INCLUDED.test(amount)) return say.included;
  const later = FREE_AT_FIRST.test(amount) ? amount.match(LATER)?.at(-1) : undefined;
  if (later !== undefined) return say.freeAtFirst(later.trim());
  return problem.code === 'wrong-unit' && !FOREIGN.test(problem.found) ? say.otherUnit(problem.found) : undefined;
}

/** What keeps a row from being used, by the field that has to say it. */
export function faultsOf(row: Row, old: Line | undefined, { say, language, asked, empty }: Asked): Faults {
  const [name, amount] = [row.name.trim() !== '', row.amount.trim() !== ''];
  // The row that is always left to write in is at fault only where there is no other.
  if (!name && !amount && !(asked && empty)) return {};
  const { often } = row;
  const price = priceOf(row);
  const open = often === 'unknown' || (row.steps !== undefined && often === 'once');
  const read =
    price?.kind === 'unread'
      ? (unreadOf(row.amount, price.problem, say) ?? describeNumberProblem(price.problem, price.rule.unit, language))
      : price?.kind === 'open-ended' || price?.kind === 'unsigned'
        ? say.remarks[price.kind]
        : undefined;
  const when = row.doubt
    ? say.doubts[row.doubt]
    : old && old.amount.kind !== 'share'
      ? say.whenLike(say.oftens[oftenIn(old)])
      : say.when;
  return {
    ...(asked && !name && { name: say.noName }),
    ...(row.choices && row.amount === ''
      ? { which: say.several }
      : asked && !amount
        ? { amount: say.noAmount }
        : read !== undefined && { amount: read }),
    ...(row.tax === 'unknown' && { tax: say.whichTax }),
    ...(name && amount && open && read === undefined && { often: when }),
  };
}
