import type { Language, Line, Option, Scenario } from '@ec-tco/core';
import type { SecurityTask } from '@ec-tco/core/guideline';
import { baseIn } from '@ec-tco/core/scenario';
import type { Edit } from '../edit.ts';
import { secondPrice } from '../line/second-price.ts';
import { freshId } from '../starts.ts';
import { type Often, priceOf, type QuotedPrice, type QuotedRow } from './price-of.ts';
import { tasksOf } from './propose.ts';

/** A row in work. `line`: what it replaces; '' is a line of its own; undefined leaves it to what is proposed. */
export interface Row extends QuotedRow {
  readonly key: number;
  readonly line?: string;
  /** How often, where the reader has chosen it. */
  readonly chosen?: boolean;
  /** Which of its prices, where the reader has chosen one. */
  readonly picked?: number;
  /** The security task it pays for; undefined leaves it to its words. */
  readonly task?: SecurityTask | '';
}

/** The rows of a quotation, and what they are taken into. */
export interface Taking {
  readonly option: Option;
  readonly rows: readonly Row[];
  /** The line that each row replaces, by its id; '' for a line of its own. */
  readonly replaced: readonly string[];
  /** Whose quotation it is, as far as it is said. */
  readonly by: string;
  readonly data: Scenario;
  readonly language: Language;
}

type Known = Exclude<Often, 'unknown'>;
type Priced = Exclude<QuotedPrice, { kind: 'unread' | 'unsigned' | 'open-ended' }>;
type Credit = NonNullable<Option['credits']>[number];

export const lineIn = ({ lines }: Option, id: string | undefined): Line | undefined =>
  lines.find((line) => line.id === id);

/** How often a line of the scenario is paid. */
export const oftenIn = ({ amount, timing }: Line): Known =>
  amount.kind === 'sales-rate'
    ? 'sales'
    : amount.kind === 'per-order'
      ? 'order'
      : timing.kind === 'monthly' || timing.kind === 'yearly'
        ? timing.kind
        : 'once';

/** The prices of a row that count for higher sales. */
const stepsOf = ({ name, steps = [] }: Row, often: Often) =>
  steps.flatMap(({ from, amount }) => {
    const price = priceOf({ name, amount, often });
    return price?.kind === 'price' ? [{ from, price: price.value }] : [];
  });

/**
 * What a row comes to, with how often it is paid; undefined where one of the two, or its tax, is still open. What is not said
 * is not taken from the line it replaces: work on the same thing, or a year of it, is called alike.
 */
export function priced(row: Row): { readonly often: Known; readonly price: Priced } | undefined {
  const { often } = row;
  const price = priceOf(row);
  if (often === 'unknown' || row.tax === 'unknown' || row.name.trim() === '') return undefined;
  if (!price || price.kind === 'unread' || price.kind === 'unsigned' || price.kind === 'open-ended') return undefined;
  if (row.steps && (often === 'once' || stepsOf(row, often).length < row.steps.length)) return undefined;
  return { often, price };
}

/** The security tasks a row pays for: those chosen, else those of the line it replaces, else what its words say. */
export function tasksOfRow(row: Row, old: Line | undefined): readonly SecurityTask[] {
  if (row.task !== undefined) return row.task === '' ? [] : [row.task];
  return old?.tasks ?? tasksOf(row.name);
}

const sourceOf = (by: string) => ({ kind: 'quotation', ...(by.trim() !== '' && { note: by.trim() }) }) as const;

function lineOf(row: Row, old: Line | undefined, id: string, often: Known, price: Priced, by: string): Line {
  const same = old !== undefined && oftenIn(old) === often;
  const tasks = tasksOfRow(row, old);
  const category =
    old?.category ?? (often === 'once' ? 'build.other' : tasks.length > 0 ? 'operation.security' : 'operation.other');
  // Security work is always taxed.
  const exempt = row.tax === 'exempt' && category !== 'operation.security';
  return {
    // The terms of the old price are no terms of the new one.
    category,
    escalation: old?.escalation ?? { kind: 'none' },
    ...(exempt ? { taxable: false } : old?.taxable !== undefined && { taxable: old.taxable }),
    // As it was quoted: what is in it of tax is worked out over the year, where no yen gets lost.
    ...(row.tax === 'included' && old?.taxable !== false && { withTax: true }),
    ...(tasks.length > 0 && { tasks }),
    ...(row.steps && { tiers: { by: 'sales', mode: 'whole', above: stepsOf(row, often) } }),
    id,
    name: row.name.trim(),
    amount:
      price.kind === 'unpriced'
        ? { kind: 'unquoted' }
        : often === 'sales'
          ? { kind: 'sales-rate', rate: price.value }
          : { kind: often === 'order' ? 'per-order' : 'fixed', yen: price.value },
    timing: same
      ? old.timing
      : often === 'once'
        ? { kind: 'before-opening' }
        : { kind: often === 'yearly' ? 'yearly' : 'monthly' },
    source: sourceOf(by),
  };
}

/** What comes off the price. With tax, the tax in it comes off as well: a credit is stated without. */
function creditOf(row: Row, id: string, often: Known, value: number, { data, by }: Taking): Credit {
  const tax = baseIn(data, data.rates.consumptionTax);
  return {
    id,
    name: row.name.trim(),
    amount: { kind: 'fixed', yen: row.tax === 'included' ? Math.round(value / (1 + tax)) : value },
    timing: { kind: often === 'monthly' || often === 'yearly' ? often : 'before-opening' },
    source: sourceOf(by),
  };
}

/** What brings the rows into an option: prices into its lines, what comes off them into its credits. */
export function takeRows(taking: Taking): readonly Edit[] {
  const { option, rows, replaced, by, data, language } = taking;
  const list = `/options/${option.id}`;
  const edits: Edit[] = [];
  let { lines, credits = [] } = option;
  for (const [i, row] of rows.entries()) {
    const old = lineIn(option, replaced[i]);
    const known = priced(row);
    if (!known) continue;
    const { often, price } = known;
    const ids = [...lines, ...credits].map(({ id }) => id);
    if (price.kind === 'discount') {
      const item = creditOf(row, freshId('credit', ids), often, price.value, taking);
      edits.push(
        credits.length === 0
          ? { kind: 'value', pointer: `${list}/credits`, value: [item] }
          : { kind: 'add', list: `${list}/credits`, item },
      );
      credits = [...credits, item];
      continue;
    }
    const line = lineOf(row, old, old?.id ?? freshId('quoted', ids), often, price, by);
    edits.push(
      old
        ? { kind: 'value', pointer: `${list}/lines/${old.id}`, value: line }
        : { kind: 'add', list: `${list}/lines`, item: line },
    );
    lines = old ? lines.map((one) => (one === old ? line : one)) : [...lines, line];
    if (price.kind === 'price' && price.plus) {
      const second = secondPrice(data, { ...option, lines }, line, price.plus, language);
      edits.push(...second.edits);
      lines = second.added ? lines.toSpliced(lines.indexOf(line) + 1, 0, second.added) : lines;
    }
  }
  return edits;
}
