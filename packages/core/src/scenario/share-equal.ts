import { product } from '../money/product.ts';
import { AMOUNT_TRAITS } from './amount-traits.ts';
import { type Data, isData, isNumberOrRange } from './data.ts';
import type { QuantityKindName } from './quantity.ts';
import type { Amount } from './schema.ts';

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
  /** The common quantity it refers to already. */
  readonly refers: string | undefined;
}

/** What an option states outside its lines and several may share; the reader's own words for it are not known. */
const OPTION_PLACES = [
  {
    at: ['annualProbability'],
    kind: 'probability',
    id: 'incident-probability',
    ja: '事故の確率（1年あたり）',
    en: 'Yearly probability of an incident',
  },
  {
    at: ['transition', 'annualProbability'],
    kind: 'probability',
    id: 'transition-probability',
    ja: '移行が済むまでの事故の確率（1年あたり）',
    en: 'Yearly probability of an incident until the change is done',
  },
  {
    at: ['insurance', 'coveredShare'],
    kind: 'share',
    id: 'covered-share',
    ja: '保険で補償される割合',
    en: 'Share covered by the insurance',
  },
] as const satisfies readonly {
  readonly at: readonly string[];
  readonly kind: QuantityKindName;
  readonly id: string;
  readonly ja: string;
  readonly en: string;
}[];

/**
 * Makes common what is equal: numbers of lines of one id, stated in the same form and kind of timing, with the same figure,
 * assumption or quotation of the same words, in two options or more; and what options state of incidents with the same
 * figure or assumption, or, of the probability, a tenth of it. What is equal to a quantity that is common already refers to
 * it. A quotation without words is its option's own. The data have not been checked; what is not as expected stays.
 */
export function shareEqual(data: Data): { readonly data: Data; readonly shared: readonly Shared[] } {
  const options = listOf(data['options']);
  const common: Record<string, unknown> = isData(data['common']) ? { ...data['common'] } : {};
  const shared: Shared[] = [];
  const copies = options.map((option) => ({ ...option }));

  const groups = new Map<string, Place[]>();
  // Shared already, by what would have to be equal.
  const known = new Map<string, string>();
  options.forEach((option, o) => {
    listOf(option['lines']).forEach((line, l) => {
      const place = placeOf(option, o, line, l, data);
      if (!place) return;
      const { timing } = line;
      // A month's price is the same however many months are paid for.
      const per = isData(timing) ? timing['kind'] : timing;
      const key = JSON.stringify([place.id, place.kind, per, place.value, place.source]);
      if (place.refers !== undefined) known.set(key, place.refers);
      else groups.set(key, [...(groups.get(key) ?? []), place]);
    });
  });
  for (const [key, places] of groups) {
    const [first] = places;
    const taken = known.get(key);
    if (!first || (taken === undefined && new Set(places.map(({ option }) => option)).size < 2)) continue;
    const id = taken ?? freeId(first.id, common);
    common[id] ??= { name: first.name, kind: first.kind, value: first.value, source: first.source };
    shared.push({ id, name: first.name, addresses: places.map(({ address }) => address) });
    for (const { option, line, key: input } of places) {
      const copy = copies[option] as Record<string, unknown>;
      copy['lines'] = listOf(copy['lines']).map((one, i) =>
        i === line ? { ...one, amount: { ...(one['amount'] as Data), [input]: { common: id } } } : one,
      );
    }
  }
  for (const place of OPTION_PLACES) shareOfOptions(place, data, copies, common, shared);
  if (shared.length === 0) return { data, shared };
  return { data: { ...data, options: copies, common }, shared };
}

function placeOf(option: Data, o: number, line: Data, l: number, data: Data): Place | undefined {
  const { id, name, amount } = line;
  const kind = isData(amount) ? String(amount['kind']) : '';
  if (!Object.hasOwn(AMOUNT_TRAITS, kind) || typeof id !== 'string' || typeof name !== 'string') return undefined;
  const [key, quantity] = Object.entries(AMOUNT_TRAITS[kind as Amount['kind']].inputs)[0] ?? [];
  if (key === undefined || quantity === undefined) return undefined;
  const stated = (amount as Data)[key];
  const [common, sources] = [data['common'], data['sources']].map((of) => (isData(of) ? of : {})) as [Data, Data];
  const refers = plainReference(stated, common);
  const address = `/options/${String(option['id'])}/lines/${id}/amount/${key}`;
  // As sourceAt has it: what is said of the number itself goes before what its line says.
  const from = Object.hasOwn(sources, address) ? sources[address] : line['source'];
  const { value, source } = refers === undefined ? { value: stated, source: from } : (common[refers] as Data);
  if (!isNumberOrRange(value) || !isShareable(source)) return undefined;
  return { option: o, line: l, key, kind: quantity, name, id, value, source, address, refers };
}

/** Of the common quantity that a place takes as it is. */
function plainReference(stated: unknown, common: Data): string | undefined {
  if (!isData(stated) || typeof stated['common'] !== 'string' || 'factor' in stated) return undefined;
  return isData(common[stated['common']]) && Object.hasOwn(common, stated['common']) ? stated['common'] : undefined;
}

/** A quotation is shared where it says whose it is: with the same words it is the same one. */
const isShareable = (source: unknown): source is Data =>
  isData(source) &&
  (source['kind'] === 'figure' ||
    source['kind'] === 'assumption' ||
    (source['kind'] === 'quotation' && source['note'] !== undefined));

/** A tenth, as hosted shops are taken to be hit: see decision 6. */
const HOSTED = 0.1;

function shareOfOptions(
  { at, kind, id: wanted, ja, en }: (typeof OPTION_PLACES)[number],
  data: Data,
  options: readonly Record<string, unknown>[],
  common: Record<string, unknown>,
  shared: Shared[],
): void {
  const sources = isData(data['sources']) ? data['sources'] : {};
  const tenths = at.length === 1;
  const addressOf = (option: Data) => `/options/${String(option['id'])}/${at.join('/')}`;
  const valueIn = (option: Data): unknown =>
    at.reduce<unknown>((of, key) => (isData(of) ? of[key] : undefined), option);
  const stating = options.filter(
    (option) => isNumberOrRange(valueIn(option)) && isShareable(sources[addressOf(option)]),
  );
  const referring = options
    .map((option) => valueIn(option))
    .flatMap((value) => (isData(value) ? [value['common']] : []));
  const taken = referring.find((one): one is string => {
    const of = typeof one === 'string' && Object.hasOwn(common, one) ? common[one] : undefined;
    return isData(of) && of['kind'] === kind && isNumberOrRange(of['value']) && isShareable(of['source']);
  });
  const groups: { readonly value: unknown; readonly source: Data; readonly taken?: string }[] =
    taken === undefined
      ? stating
          .toSorted((a, b) => baseOf(valueIn(b)) - baseOf(valueIn(a)))
          .map((option) => ({ value: valueIn(option), source: sources[addressOf(option)] as Data }))
      : [{ value: (common[taken] as Data)['value'], source: (common[taken] as Data)['source'] as Data, taken }];
  interface Hit {
    readonly option: Record<string, unknown>;
    readonly factor: number | undefined;
  }
  const hitsOf = ({ value, source }: (typeof groups)[number]): readonly Hit[] =>
    stating.flatMap((option): Hit[] => {
      const own = valueIn(option);
      const from = sources[addressOf(option)] as Data;
      if (same(own, value) && JSON.stringify(from) === JSON.stringify(source)) return [{ option, factor: undefined }];
      // A tenth of a figure is a figure of its own.
      const tenth = tenths && from['kind'] === 'figure' && source['kind'] === 'figure' && same(own, scaled(value));
      return tenth ? [{ option, factor: HOSTED }] : [];
    });
  // The largest that several share; where several are equally so, the first.
  const found = groups
    .map((group) => ({ group, hits: hitsOf(group) }))
    .find(({ group, hits }) => hits.length >= (group.taken === undefined ? 2 : 1));
  if (!found) return;
  const id = found.group.taken ?? freeId(wanted, common);
  const name = /[\u3040-\u30ff\u4e00-\u9fff]/.test(String(data['title'])) ? ja : en;
  common[id] ??= { name, kind, value: found.group.value, source: found.group.source };
  for (const { option, factor } of found.hits) {
    put(option, at, { common: id, ...(factor === undefined ? {} : { factor }) });
  }
  shared.push({ id, name, addresses: found.hits.map(({ option }) => addressOf(option)) });
}

/** Puts a value at a place of an option that may be inside a part of its own; the part is copied. */
function put(option: Record<string, unknown>, at: readonly string[], value: unknown): void {
  const [key = '', inner] = at;
  option[key] = inner === undefined ? value : { ...(option[key] as Data), [inner]: value };
}

const baseOf = (value: unknown): number => (typeof value === 'number' ? value : Number((value as Data)['base']));
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

const listOf = (value: unknown): readonly Data[] => (Array.isArray(value) && value.every(isData) ? value : []);
