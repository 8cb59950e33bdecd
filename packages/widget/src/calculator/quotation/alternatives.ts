import type { QuotedRow } from './price-of.ts';

type Named = Pick<QuotedRow, 'name' | 'amount' | 'often' | 'choices' | 'steps'> & { readonly section: string };

/** What one of several offers is called. */
const LABEL =
  /^(?:[松竹梅]|[A-ZＡ-Ｚ]|(?:第?[\d０-９一二三①-⑨]|[A-ZＡ-Ｚ])案|案[\d０-９①-⑨A-Z]|.{0,16}(?:プラン|コース)[A-Z\d]?|(?:ライト|ベーシック|スタンダード|プレミアム|エンタープライズ|フリー|プロ|ミニマム|レギュラー|アドバンス|最小|標準|推奨)(?:版|構成)?|(?:plan|option) [a-z\d]|(?:light|basic|standard|premium|pro) ?(?:plan)?)$/i;
/** A案：サイト構築 */
const BEFORE = /^(?:([^：:]{1,20})[：:]\s*|[【[［]([^】\]］]{1,20})[】\]］]\s*)(.+)$/;
/** 保守（松） */
const BEHIND = /^(.+?)\s*[（(]([^）)]{1,20})[）)]$/;
/** Plans by their time, and what comes on top of one, are no offers of which one is taken. */
const NO_OFFER = /^(?:初期|月額|年額|月払い?|年払い?)|料金|オプション|追加|基本|任意/;

export const isOffer = (text: string): boolean => LABEL.test(text.trim()) && !NO_OFFER.test(text.trim());

interface Offered {
  readonly offer: string;
  /** The row's name without it. */
  readonly name: string;
  /** Whether it is said of a part of the quotation, and not of one cost: A案：, ■ライトプラン. */
  readonly isOfPart: boolean;
}

/** The offer that a row is of. */
function offerOf({ name, section }: Named): Offered | undefined {
  const [, before = '', bracket = '', behind = ''] = BEFORE.exec(name) ?? [];
  const label = before || bracket;
  if (isOffer(label)) return { offer: label, name: behind, isOfPart: true };
  const [, rest = '', last = ''] = BEHIND.exec(name) ?? [];
  if (isOffer(last)) return { offer: last, name: rest, isOfPart: false };
  return isOffer(section) ? { offer: section, name, isOfPart: true } : undefined;
}

/** Rows of several offers (A案, 松, ■ライトプラン), of which one is taken, as one row a name whose price is to be chosen. */
export function asOffers<Row extends Named>(rows: readonly Row[]): readonly Row[] {
  const all = rows.map((row) => ({ row, found: row.choices || row.steps ? undefined : offerOf(row) }));
  const ofParts = new Set(all.flatMap(({ found }) => (found?.isOfPart ? [found.offer] : [])));
  const done = new Set<string>();
  return all.flatMap(({ row, found }) => {
    if (!found) return [row];
    if (done.has(found.name)) return [];
    const group = all.filter((one) => one.found?.name === found.name);
    const isSeveral = new Set(group.map((one) => one.found?.offer)).size > 1;
    // What only one of several parts has is no cost of the others.
    if (!isSeveral && !(ofParts.size > 1 && found.isOfPart)) return [row];
    done.add(found.name);
    const choices = group.map((one) => ({ ...one.row, of: one.found?.offer ?? '' }));
    return [{ ...row, name: found.name, amount: '', choices }];
  });
}
