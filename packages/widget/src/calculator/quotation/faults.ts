import type { Language, Line } from '@ec-tco/core';
import { describeNumberProblem } from '../../state/number-messages.ts';
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
      ? describeNumberProblem(price.problem, price.rule.unit, language)
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
