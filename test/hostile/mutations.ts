import * as fc from 'fast-check';
import { validScenario } from './valid-scenario.ts';

type Container = Record<string, unknown>;

/** A change of data at some place; `pick` chooses the place. */
type Mutation = (root: Container, pick: number) => void;

interface Place {
  readonly holder: Container;
  readonly key: string;
}

function placesOf(value: unknown, found: Place[] = [], depth = 0): Place[] {
  if (typeof value !== 'object' || value === null || depth > 10) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Container, key });
    placesOf((value as Container)[key], found, depth + 1);
  }
  return found;
}

const place = (root: Container, pick: number): Place => {
  const places = placesOf(root);
  return places[pick % places.length] ?? { holder: root, key: 'title' };
};

const put = (holder: object, key: string, value: unknown): void => {
  // Bytes take no other value.
  if (ArrayBuffer.isView(holder)) return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const WORDS = [
  ...['', '1', 'NaN', '__proto__', 'constructor', 'toString', 'length', 'kind', 'base', 'low', 'lines', 'id', 'fees'],
  ...['own', 'saas', 'fixed', 'share', 'monthly', 'every', 'survey-curve', 'own-range', 'mall', '2026-02-29', '\ud800'],
];
const NUMBERS = [
  ...[0, -0, 1, -1, 0.1, 15, 16, 180, 1e6, 1e9, 1e12, 1e12 + 1, 1e21, 1e308, 5e-324, 2 ** 53, 1 / 3, 10, -0.9],
  ...[Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MAX_VALUE, Number.MIN_SAFE_INTEGER],
];

const word = fc.constantFrom(...WORDS);
const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 3, arbitrary: fc.double() },
  { weight: 4, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(true, false, null, undefined) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({}, [], { low: 1, base: 2, high: 3 }, { kind: 'none' }, { kind: 'monthly' }),
  },
  {
    weight: 1,
    arbitrary: fc.anything({
      maxDepth: 2,
      maxKeys: 3,
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
      withObjectString: true,
    }),
  },
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  {
    weight: 5,
    arbitrary: value.map(
      (v): Mutation =>
        (root, pick) => {
          const { holder, key } = place(root, pick);
          put(holder, key, v);
        },
    ),
  },
  {
    weight: 3,
    arbitrary: fc.double({ min: 0, max: 20, noNaN: true }).map(
      (factor): Mutation =>
        (root, pick) => {
          const numeric = placesOf(root).filter(({ holder, key }) => typeof holder[key] === 'number');
          const { holder, key } = numeric[pick % Math.max(1, numeric.length)] ?? place(root, pick);
          put(holder, key, Number(holder[key]) * factor);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constant<Mutation>((root, pick) => {
      const { holder, key } = place(root, pick);
      Reflect.deleteProperty(holder, key);
    }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(word, value).map(
      ([key, v]): Mutation =>
        (root, pick) => {
          const { holder } = place(root, pick);
          put(holder, key === 'length' && Array.isArray(holder) ? 'size' : key, v);
        },
    ),
  },
  {
    // A part from elsewhere in the scenario.
    weight: 3,
    arbitrary: fc.nat().map(
      (other): Mutation =>
        (root, pick) => {
          const from = place(root, other);
          const part = from.holder[from.key];
          const { holder, key } = place(root, pick);
          if (typeof part !== 'object' || part === null || placesOf(part).length < 40) put(holder, key, part);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constant<Mutation>((root, pick) => {
      const { holder, key } = place(root, pick);
      const list = holder[key];
      if (Array.isArray(list)) list.push(list[0] as unknown);
      else if (Array.isArray(holder)) holder.reverse();
    }),
  },
);

/** Data after one to four random changes. */
export const mutated = (make: () => Container): fc.Arbitrary<Container> =>
  fc.array(fc.tuple(mutation, fc.nat()), { minLength: 1, maxLength: 4 }).map((changes) => {
    const root = make();
    for (const [change, pick] of changes) change(root, pick);
    return root;
  });

/** The valid scenario after one to four random changes. */
export const mutatedScenario: fc.Arbitrary<Container> = mutated(validScenario);
