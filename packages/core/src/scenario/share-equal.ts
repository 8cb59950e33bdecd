import { product } from '../money/product.ts';
import { AMOUNT_TRAITS } from './amount-traits.ts';
import type { QuantityKindName } from './quantity.ts';
import type { Amount } from './schema.ts';

/** Data of a scenario that nobody has checked. */
export type Data = Readonly<Record<string, unknown>>;

/** A quantity that has become common: its id and name, and the addresses that refer to it now. */
export interface Shared {
  readonly id: string;
  readonly name: string;
  readonly addresses: readonly string[];
}

interface Place {
  readonly option: number;
  readonly line: number;
  readonly key: string;
  readonly kind: QuantityKindName;
  readonly name: string;
  readonly id: string;
  readonly value: unknown;
  readonly source: Data;
  readonly address: string;
}

/** Name of the yearly probability of an incident where it becomes common: the reader's own words for it are not known. */
const PROBABILITY = {
  id: 'incident-probability',
  ja: '事故の確率（1年あたり）',
  en: 'Yearly probability of an incident',
};

/**
 * Makes common what is equal: numbers of lines of one id, stated in the same form and timing, with the same figure or the
 * same assumption, in two options or more; and the probability of an incident where options take it from the same figure
 * or from a tenth of it. A quotation is its option's own. The data have not been checked; what is not as expected stays.
 */
export function shareEqual(data: Data): { readonly data: Data; readonly shared: readonly Shared[] } {
  const options = listOf(data['options']);
  const common: Record<string, unknown> = {};
  const shared: Shared[] = [];
  const copies = options.map((option) => ({ ...option }));

  const groups = new Map<string, Place[]>();
  options.forEach((option, o) => {
    listOf(option['lines']).forEach((line, l) => {
      const place = placeOf(option, o, line, l);
      if (place) {
        const key = JSON.stringify([place.id, place.kind, line['timing'], place.value, place.source]);
        groups.set(key, [...(groups.get(key) ?? []), place]);
      }
    });
  });
  for (const places of groups.values()) {
    const [first] = places;
    if (!first || new Set(places.map(({ option }) => option)).size < 2) continue;
    const id = freeId(first.id, common);
    common[id] = { name: first.name, kind: first.kind, value: first.value, source: first.source };
    shared.push({ id, name: first.name, addresses: places.map(({ address }) => address) });
    for (const { option, line, key } of places) {
      const copy = copies[option] as Record<string, unknown>;
      copy['lines'] = listOf(copy['lines']).map((one, i) =>
        i === line ? { ...one, amount: { ...(one['amount'] as Data), [key]: { common: id } } } : one,
      );
    }
  }
  shareProbability(data, copies, common, shared);
  if (shared.length === 0) return { data, shared };
  return { data: { ...data, options: copies, common }, shared };
}

function placeOf(option: Data, o: number, line: Data, l: number): Place | undefined {
  const { id, name, amount, source } = line;
  const kind = isData(amount) ? String(amount['kind']) : '';
  if (!Object.hasOwn(AMOUNT_TRAITS, kind) || typeof id !== 'string' || typeof name !== 'string') return undefined;
  const [key, quantity] = Object.entries(AMOUNT_TRAITS[kind as Amount['kind']].inputs)[0] ?? [];
  const value = key === undefined ? undefined : (amount as Data)[key];
  if (key === undefined || quantity === undefined || !isQuantity(value)) return undefined;
  if (!isData(source) || (source['kind'] !== 'figure' && source['kind'] !== 'assumption')) return undefined;
  const address = `/options/${String(option['id'])}/lines/${id}/amount/${key}`;
  return { option: o, line: l, key, kind: quantity, name, id, value, source, address };
}

/** A tenth, as hosted shops are taken to be hit: see decision 6. */
const HOSTED = 0.1;

function shareProbability(
  data: Data,
  options: readonly Record<string, unknown>[],
  common: Record<string, unknown>,
  shared: Shared[],
): void {
  const sources = isData(data['sources']) ? data['sources'] : {};
  const addressOf = (option: Data) => `/options/${String(option['id'])}/annualProbability`;
  const from = options.filter((option) => {
    const source = sources[addressOf(option)];
    return isQuantity(option['annualProbability']) && isData(source) && source['kind'] === 'figure';
  });
  const largest = from.toSorted((a, b) => baseOf(b) - baseOf(a))[0];
  if (!largest) return;
  const value = largest['annualProbability'];
  interface Hit {
    readonly option: Record<string, unknown>;
    readonly factor: number | undefined;
  }
  const places = from.flatMap((option): Hit[] => {
    const own = option['annualProbability'];
    if (same(own, value)) return [{ option, factor: undefined }];
    return same(own, scaled(value)) ? [{ option, factor: HOSTED }] : [];
  });
  if (places.length < 2) return;
  const id = freeId(PROBABILITY.id, common);
  const name = /[\u3040-\u30ff\u4e00-\u9fff]/.test(String(data['title'])) ? PROBABILITY.ja : PROBABILITY.en;
  common[id] = { name, kind: 'probability', value, source: sources[addressOf(largest)] };
  for (const { option, factor } of places) {
    option['annualProbability'] = { common: id, ...(factor === undefined ? {} : { factor }) };
  }
  shared.push({ id, name, addresses: places.map(({ option }) => addressOf(option)) });
}

const baseOf = (option: Data): number => {
  const value = option['annualProbability'];
  return typeof value === 'number' ? value : Number((value as Data)['base']);
};
const scaled = (value: unknown): unknown => {
  const times = (of: unknown) => product(Number(of), HOSTED);
  if (typeof value === 'number') return times(value);
  const { low, base, high } = value as Data;
  return { low: times(low), base: times(base), high: times(high) };
};
const same = (a: unknown, b: unknown): boolean => {
  if (typeof a === 'number' || typeof b === 'number') return a === b;
  return ['low', 'base', 'high'].every((key) => (a as Data)[key] === (b as Data)[key]);
};

function freeId(wanted: string, taken: Readonly<Record<string, unknown>>): string {
  const stem = wanted.slice(0, 60);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? wanted : `${stem}-${n}`;
    if (!Object.hasOwn(taken, id)) return id;
  }
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly Data[] => (Array.isArray(value) && value.every(isData) ? value : []);
const isQuantity = (value: unknown): boolean =>
  typeof value === 'number' ||
  (isData(value) && ['low', 'base', 'high'].every((key) => typeof value[key] === 'number'));
