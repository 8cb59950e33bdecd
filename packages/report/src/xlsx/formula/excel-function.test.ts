import { describe, expect, test } from 'vitest';
import { type Argument, excelFunction } from './excel-function.ts';

// Every step beside its value, computed as a spreadsheet would; and what comes out, against a sum over the law itself.

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** Simpson's rule. */
function integral(f: (x: number) => number, from: number, to: number, parts = 400): number {
  const h = (to - from) / parts;
  let sum = f(from) + f(to);
  for (let i = 1; i < parts; i += 1) sum += (i % 2 ? 4 : 2) * f(from + i * h);
  return (sum * h) / 3;
}
const normal = (z: number): number => (z < -9 ? 0 : z > 9 ? 1 : 0.5 + integral(density, 0, z));
const beta = (a: number, b: number) => (x: number) => x ** (a - 1) * (1 - x) ** (b - 1);

/** The functions of a spreadsheet that formulas name. */
const FUNCTIONS: Readonly<Record<string, (...args: number[]) => number>> = {
  IF: (when = 0, yes = 0, no = 0) => (when ? yes : no),
  MIN: Math.min,
  MAX: Math.max,
  LN: (x = 0) => Math.log(x),
  EXP: (x = 0) => Math.exp(x),
  NORMSDIST: (z = 0) => normal(z),
  NORMSINV: (p = 0) => (p === 0.95 ? 1.6448536269514722 : Number.NaN),
  // 0/0 where the range has no width: not asked then.
  BETADIST: (x = 0, a = 0, b = 0) =>
    x >= 0 && x <= 1 ? integral(beta(a, b), 0, x) / integral(beta(a, b), 0, 1) : Number.NaN,
};
const OPERATORS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '=': (a, b) => Number(a === b),
  '<': (a, b) => Number(a < b),
  '>': (a, b) => Number(a > b),
  '<=': (a, b) => Number(a <= b),
  '>=': (a, b) => Number(a >= b),
};
/** Loosest first. */
const LEVELS = [
  ['<=', '>=', '<', '>', '='],
  ['+', '-'],
  ['*', '/'],
];

/** Computes a formula whose cells are called c1, c2 … */
function compute(formula: string, cells: ReadonlyMap<string, number>): number {
  const tokens = formula.match(/\d+(?:\.\d+)?|\w+|<=|>=|[-+*/^(),<>=]/g) ?? [];
  expect(tokens.join('')).toBe(formula);
  let at = 0;
  const next = () => tokens[at++] ?? '';
  const level = (n: number): number => {
    const own = LEVELS[n];
    if (!own) return signed();
    let value = level(n + 1);
    while (own.includes(tokens[at] ?? '')) value = (OPERATORS[next()] ?? OPERATORS['+'])?.(value, level(n + 1)) ?? 0;
    return value;
  };
  const signed = (): number => {
    if (tokens[at] === '-') {
      next();
      return -signed();
    }
    const base = atom();
    if (tokens[at] !== '^') return base;
    next();
    return base ** atom();
  };
  const atom = (): number => {
    const token = next();
    if (token === '(') {
      const inner = level(0);
      expect(next()).toBe(')');
      return inner;
    }
    const run = FUNCTIONS[token];
    if (!run) return cells.get(token) ?? Number(token);
    expect(next()).toBe('(');
    const args = [level(0)];
    while (tokens[at] === ',') {
      next();
      args.push(level(0));
    }
    expect(next()).toBe(')');
    return run(...args);
  };
  const found = level(0);
  expect(at).toBe(tokens.length);
  return found;
}

/** What a function comes to over such arguments; each of its steps is checked by the way. */
function comesTo(name: Parameters<typeof excelFunction>[0], values: readonly number[]): number {
  const cells = new Map<string, number>();
  const put = (value: number): Argument => {
    const text = `c${cells.size + 1}`;
    cells.set(text, value);
    return { text, value };
  };
  const args = values.map(put);
  const formula = excelFunction(name, args, (step, value) => {
    const computed = compute(step, cells);
    expect(Number.isFinite(value), step).toBe(true);
    expect(Math.abs(computed - value), `${step} of ${values.join(', ')}`).toBeLessThanOrEqual(1e-9 * Math.abs(value));
    return put(value);
  });
  return compute(formula, cells);
}

/** Mean of a loss over a law that is normal after its transformation. */
const meanOver = (lossAt: (z: number) => number): number => integral((z) => density(z) * lossAt(z), -9, 9, 4000);
const paid = (covered: number, deductible: number, limit: number) => (loss: number) =>
  Math.min(limit, Math.max(0, covered * loss - deductible));

/** Covered share, deductible, limit: usual, in full, from the first yen, nothing covered. */
const INSURANCE = [
  [0.8, 500_000, 9_000_000],
  [1, 0, 3_000_000],
  [0.5, 2_000_000, 50_000_000],
  [0, 500_000, 9_000_000],
] as const;
/** Deductibles that only many records pass. */
const HIGH = [
  [1, 5_000_000, 2_000_000],
  [0.9, 12_000_000, 6_000_000],
  [1, 40_000_000, 6_000_000],
] as const;
const close = (found: number, wanted: number, within = 2e-4) =>
  expect(Math.abs(found - wanted), `${found} is ${wanted}`).toBeLessThanOrEqual(within * Math.max(1, Math.abs(wanted)));

describe('what insurance pays on average', () => {
  test.each(INSURANCE)('of a lognormal loss by its mean: %d %d %d', (...terms) => {
    for (const sigma of [0.6, 1.6]) {
      const mu = Math.log(6_000_000) - sigma ** 2 / 2;
      const wanted = meanOver((z) => paid(...terms)(Math.exp(mu + sigma * z)));
      close(comesTo('lognormalInsuredMean', [6_000_000, sigma, ...terms]), wanted);
    }
    // Without any spread the loss is its mean.
    close(comesTo('lognormalInsuredMean', [6_000_000, 0, ...terms]), paid(...terms)(6_000_000), 1e-9);
  });

  test.each(INSURANCE)('of a lognormal loss by its range: %d %d %d', (...terms) => {
    const [low, high] = [1_000_000, 20_000_000];
    const sigma = Math.log(high / low) / (2 * 1.6448536269514722);
    const mu = (Math.log(low) + Math.log(high)) / 2;
    const wanted = meanOver((z) => paid(...terms)(Math.exp(mu + sigma * z)));
    close(comesTo('lognormalRangeInsuredMean', [low, high, ...terms]), wanted);
  });

  test.each(INSURANCE)('of a loss between two ends: %d %d %d', (...terms) => {
    const [low, mode, high] = [1_000_000, 3_000_000, 20_000_000];
    const a = 1 + (4 * (mode - low)) / (high - low);
    const weight = beta(a, 6 - a);
    const at = (x: number) => low + (high - low) * x;
    const wanted = integral((x) => weight(x) * paid(...terms)(at(x)), 0, 1, 4000) / integral(weight, 0, 1, 4000);
    close(comesTo('pertInsuredMean', [low, mode, high, ...terms]), wanted, 1e-3);
    // Both ends the same: the loss itself.
    close(comesTo('pertInsuredMean', [mode, mode, mode, ...terms]), paid(...terms)(mode), 1e-9);
  });

  test.each(INSURANCE)('of a leak: %d %d %d', (...terms) => {
    const [fixed, perPerson, perCard, median, sigma] = [2_000_000, 900, 2_500, 1_000, 1.5];
    for (const [people, cards] of [
      [20_000, 3_000],
      [3_000, 20_000],
      [5_000, 5_000],
      [4_000, 0],
    ] as const) {
      const wanted = meanOver((z) => {
        const leaked = median * Math.exp(sigma * z);
        return paid(...terms)(fixed + perPerson * Math.min(leaked, people) + perCard * Math.min(leaked, cards));
      });
      close(
        comesTo('leakInsuredMean', [fixed, perPerson, people, perCard, cards, median, sigma, ...terms]),
        wanted,
        1e-3,
      );
      // Cards that cost nothing, people that cost nothing: beyond the nearer number nothing is added by the one of them.
      for (const [person, card] of [
        [0, perCard],
        [perPerson, 0],
      ] as const) {
        const other = meanOver((z) => {
          const leaked = median * Math.exp(sigma * z);
          return paid(...terms)(fixed + person * Math.min(leaked, people) + card * Math.min(leaked, cards));
        });
        close(comesTo('leakInsuredMean', [fixed, person, people, card, cards, median, sigma, ...terms]), other, 1e-3);
      }
    }
  });

  test.each(HIGH)('of a leak, with a deductible that only many records pass: %d %d %d', (...terms) => {
    const [fixed, perPerson, people, perCard, cards, median, sigma] = [100_000, 900, 20_000, 2_500, 3_000, 1_000, 1.5];
    const wanted = meanOver((z) => {
      const leaked = median * Math.exp(sigma * z);
      return paid(...terms)(fixed + perPerson * Math.min(leaked, people) + perCard * Math.min(leaked, cards));
    });
    const found = comesTo('leakInsuredMean', [fixed, perPerson, people, perCard, cards, median, sigma, ...terms]);
    close(found, wanted, 2e-3);
  });
});

describe('a mean', () => {
  test('of a lognormal number of records, at most so many', () => {
    for (const cap of [500, 5_000, 1e9])
      close(
        comesTo('lognormalCappedMean', [1_000, 1.5, cap]),
        meanOver((z) => Math.min(cap, 1_000 * Math.exp(1.5 * z))),
      );
    close(comesTo('lognormalCappedMean', [1_000, 0, 400]), 400, 1e-12);
    close(comesTo('lognormalCappedMean', [1_000, 0, 4_000]), 1_000, 1e-12);
    expect(comesTo('lognormalCappedMean', [1_000, 1.5, 0])).toBe(0);
  });

  test('of a loss by its range', () => {
    const sigma = Math.log(20) / (2 * 1.6448536269514722);
    close(comesTo('lognormalRangeMean', [1_000_000, 20_000_000]), Math.sqrt(20) * 1e6 * Math.exp(sigma ** 2 / 2), 1e-9);
  });
});

test('a function without all of its arguments is not written', () => {
  for (const [name, some] of [
    ['lognormalCappedMean', [1, 2]],
    ['pertInsuredMean', [1, 2, 3, 1, 2]],
  ] as const)
    expect(() => comesTo(name, some)).toThrow(`A function of the model lacks its argument ${some.length}.`);
  expect(() => comesTo('leakInsuredMean', [1, 2, 3, 4, 5, 6])).toThrow('lacks its argument 7');
});
