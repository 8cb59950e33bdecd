import type { Expression } from '@ec-tco/core/analysis';

type FunctionName = Extract<Expression, { op: 'call' }>['name'];

/** An argument: how a formula names it, and what it is now. */
export interface Argument {
  readonly text: string;
  readonly value: number;
}

/** Puts a step of a calculation into a cell of its own and names it. */
export type Aside = (formula: string, value: number) => Argument;

/** E[min(X, u)] of a law, as a formula. */
type LimitedMean = (u: string) => string;

/** ln X normal with mean `mu` and standard deviation `sigma`; see `lognormalLaw` in the core. */
const lognormal =
  (mu: string, sigma: string): LimitedMean =>
  (u) => {
    const z = `(LN(${u})-${mu})/${sigma}`;
    const mean = `EXP(${mu}+${sigma}^2/2)*NORMSDIST(${z}-${sigma})+${u}*NORMSDIST(-(${z}))`;
    return `IF(${u}<=0,0,IF(${sigma}=0,MIN(EXP(${mu}),${u}),${mean}))`;
  };

/** mu and sigma of a lognormal of which 5 % lie below `low` and 5 % above `high`. */
const rangeParameters = (low: Argument, high: Argument, aside: Aside): readonly [Argument, Argument] => [
  aside(`(LN(${low.text})+LN(${high.text}))/2`, (Math.log(low.value) + Math.log(high.value)) / 2),
  aside(`LN(${high.text}/${low.text})/(2*NORMSINV(0.95))`, Math.log(high.value / low.value) / (2 * Z95)),
];
const Z95 = 1.6448536269514722;

/** low + (high − low) · Beta(a, 6 − a), a = 1 + 4 (mode − low)/(high − low). */
function pert(low: Argument, mode: Argument, high: Argument, aside: Aside): LimitedMean {
  const width = aside(`${high.text}-${low.text}`, high.value - low.value);
  const a = aside(
    `IF(${width.text}=0,1,1+4*(${mode.text}-${low.text})/${width.text})`,
    width.value === 0 ? 1 : 1 + (4 * (mode.value - low.value)) / width.value,
  );
  const mean = `(${low.text}+4*${mode.text}+${high.text})/6`;
  return (u) => {
    const place = `(${u}-${low.text})/${width.text}`;
    const below = `${a.text}/6*BETADIST(${place},${a.text}+1,6-${a.text})`;
    const above = `(${place})*(1-BETADIST(${place},${a.text},6-${a.text}))`;
    return `IF(${u}<=${low.text},MAX(0,${u}),IF(${u}>=${high.text},${mean},${low.text}+${width.text}*(${below}+${above})))`;
  };
}

/**
 * What insurance pays on average: covered · (E[min(X, (deductible + limit)/covered)] − E[min(X, deductible/covered)]).
 * Where it covers nothing it pays nothing.
 */
function insured(mean: LimitedMean, [covered, deductible, limit]: Terms, aside: Aside): string {
  const start = aside(
    `IF(${covered.text}=0,0,${deductible.text}/${covered.text})`,
    covered.value === 0 ? 0 : deductible.value / covered.value,
  );
  const end = aside(
    `IF(${covered.text}=0,0,(${deductible.text}+${limit.text})/${covered.text})`,
    covered.value === 0 ? 0 : (deductible.value + limit.value) / covered.value,
  );
  return `${covered.text}*(${mean(end.text)}-${mean(start.text)})`;
}

type Terms = readonly [Argument, Argument, Argument];

/** The same of fixed + perPerson · min(K, people) + perCard · min(K, cards), K lognormal by median and sigma. */
function insuredLeak(
  [fixed, perPerson, people, perCard, cards, median, sigma]: readonly Argument[],
  [covered, deductible, limit]: Terms,
  aside: Aside,
): string {
  if (!fixed || !perPerson || !people || !perCard || !cards || !median || !sigma) throw new RangeError('leak');
  const mu = aside(`LN(${median.text})`, Math.log(median.value));
  const near = aside(`MIN(${people.text},${cards.text})`, Math.min(people.value, cards.value));
  const far = aside(`MAX(${people.text},${cards.text})`, Math.max(people.value, cards.value));
  const both = aside(`${perPerson.text}+${perCard.text}`, perPerson.value + perCard.value);
  const one = aside(
    `IF(${people.text}>${cards.text},${perPerson.text},${perCard.text})`,
    people.value > cards.value ? perPerson.value : perCard.value,
  );
  const atNear = aside(`${fixed.text}+${both.text}*${near.text}`, fixed.value + both.value * near.value);
  /** Records at which the cost is u: none below the fixed part, all where the second part costs nothing more. */
  const recordsAt = (formula: string, value: number): Argument => {
    const u = aside(
      `IF(${covered.text}=0,0,${formula}/${covered.text})`,
      covered.value === 0 ? 0 : value / covered.value,
    );
    return aside(
      `IF(${u.text}<=${fixed.text},0,IF(${u.text}<${atNear.text},(${u.text}-${fixed.text})/${both.text},IF(${one.text}=0,${far.text},MIN(${far.text},${near.text}+(${u.text}-${atNear.text})/${one.text}))))`,
      u.value <= fixed.value
        ? 0
        : u.value < atNear.value
          ? (u.value - fixed.value) / both.value
          : one.value === 0
            ? far.value
            : Math.min(far.value, near.value + (u.value - atNear.value) / one.value),
    );
  };
  const start = recordsAt(deductible.text, deductible.value);
  const end = recordsAt(`(${deductible.text}+${limit.text})`, deductible.value + limit.value);
  const firstStart = aside(`MIN(${start.text},${near.text})`, Math.min(start.value, near.value));
  const firstEnd = aside(`MIN(${end.text},${near.text})`, Math.min(end.value, near.value));
  const mean = lognormal(mu.text, sigma.text);
  const first = `${mean(firstEnd.text)}-${mean(firstStart.text)}`;
  const all = `${mean(end.text)}-${mean(start.text)}`;
  /** Where the fixed part alone passes the deductible, insurance pays of it, up to the limit. */
  const ofFixed = `MIN(${limit.text},MAX(0,${covered.text}*${fixed.text}-${deductible.text}))`;
  return `${ofFixed}+${covered.text}*(${both.text}*(${first})+${one.text}*((${all})-(${first})))`;
}

type Write = (args: readonly Argument[], aside: Aside) => string;
const at = (args: readonly Argument[], i: number): Argument => {
  const found = args[i];
  if (!found) throw new RangeError(`A function of the model lacks its argument ${i}.`);
  return found;
};
const terms = (args: readonly Argument[], from: number): Terms => [
  at(args, from),
  at(args, from + 1),
  at(args, from + 2),
];

/** Closed forms of the model's special functions. A new one does not compile until it is written here. */
const FUNCTIONS: Readonly<Record<FunctionName, Write>> = {
  lognormalCappedMean: (a, aside) => {
    const mu = aside(`LN(${at(a, 0).text})`, Math.log(at(a, 0).value));
    return lognormal(mu.text, at(a, 1).text)(at(a, 2).text);
  },
  /** By the mean, not by the median. */
  lognormalInsuredMean: (a, aside) => {
    const [mean, sigma] = [at(a, 0), at(a, 1)];
    const mu = aside(`LN(${mean.text})-${sigma.text}^2/2`, Math.log(mean.value) - sigma.value ** 2 / 2);
    return insured(lognormal(mu.text, sigma.text), terms(a, 2), aside);
  },
  lognormalRangeMean: (a, aside) => {
    const [mu, sigma] = rangeParameters(at(a, 0), at(a, 1), aside);
    return `EXP(${mu.text}+${sigma.text}^2/2)`;
  },
  lognormalRangeInsuredMean: (a, aside) => {
    const [mu, sigma] = rangeParameters(at(a, 0), at(a, 1), aside);
    return insured(lognormal(mu.text, sigma.text), terms(a, 2), aside);
  },
  pertInsuredMean: (a, aside) => insured(pert(at(a, 0), at(a, 1), at(a, 2), aside), terms(a, 3), aside),
  leakInsuredMean: (a, aside) => insuredLeak(a.slice(0, 7), terms(a, 7), aside),
};

/** A special function of the model over its arguments. */
export const excelFunction = (name: FunctionName, args: readonly Argument[], aside: Aside): string =>
  FUNCTIONS[name](args, aside);
