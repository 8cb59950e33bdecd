import type { Definition, Expression, FunctionName, Unit } from '../../packages/core/src/formula/expression.ts';
import { noOperator } from '../../packages/core/src/formula/parts.ts';
import { figure } from '../../packages/core/src/reference/figures/registry.ts';

/** Powers of what is counted, such as `yen·month^-1`; the empty text is a plain number. Sorted, so that equal ones are equal. */
type Dimension = string;

const dimension = (powers: Readonly<Record<string, number>>): Dimension =>
  Object.entries(powers)
    .filter(([, power]) => power !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, power]) => `${name}^${power}`)
    .join('·');

function powersOf(of: Dimension): Record<string, number> {
  const powers: Record<string, number> = {};
  for (const part of of.split('·')) {
    const [name, power] = part.split('^');
    if (name) powers[name] = Number(power);
  }
  return powers;
}

function combined(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers = powersOf(a);
  for (const [name, power] of Object.entries(powersOf(b))) powers[name] = (powers[name] ?? 0) + sign * power;
  return dimension(powers);
}

const PLAIN: Dimension = '';
const MONTHS = dimension({ month: 1 });
const YEN = dimension({ yen: 1 });
const A_YEAR = dimension({ year: -1 });

/** Units of the model and those that only sources know. */
const UNITS: Readonly<Record<Unit | 'yen/year', Dimension>> = {
  yen: YEN,
  'yen/month': dimension({ yen: 1, month: -1 }),
  'yen/hour': dimension({ yen: 1, hour: -1 }),
  'yen/order': dimension({ yen: 1, order: -1 }),
  'yen/record': dimension({ yen: 1, record: -1 }),
  'yen/year': dimension({ yen: 1, year: -1 }),
  rate: PLAIN,
  'rate/year': A_YEAR,
  years: dimension({ year: 1 }),
  months: MONTHS,
  hours: dimension({ hour: 1 }),
  records: dimension({ record: 1 }),
  people: dimension({ person: 1 }),
  count: PLAIN,
  factor: PLAIN,
};

export const dimensionOf = (unit: string): Dimension | undefined => UNITS[unit as Unit];

/** What a function takes and gives. */
const RECORDS = UNITS.records;
const A_RECORD = UNITS['yen/record'];
const TERMS = [PLAIN, YEN, YEN] as const;
const SIGNATURES: Readonly<Record<FunctionName, { readonly takes: readonly Dimension[]; readonly gives: Dimension }>> =
  {
    lognormalRangeMean: { takes: [YEN, YEN], gives: YEN },
    lognormalRangeInsuredMean: { takes: [YEN, YEN, ...TERMS], gives: YEN },
    lognormalCappedMean: { takes: [RECORDS, PLAIN, RECORDS], gives: RECORDS },
    lognormalInsuredMean: { takes: [YEN, PLAIN, ...TERMS], gives: YEN },
    leakInsuredMean: { takes: [YEN, A_RECORD, RECORDS, A_RECORD, RECORDS, RECORDS, PLAIN, ...TERMS], gives: YEN },
    pertInsuredMean: { takes: [YEN, YEN, YEN, ...TERMS], gives: YEN },
  };

/** All a formula may be of; `any` of what is nothing, such as 0. */
type Possible = ReadonlySet<Dimension> | 'any';

/** What does not fit, with where. */
export interface UnitFault {
  readonly id: string;
  readonly declared: Unit;
  readonly fault: string;
}

class Misfit extends Error {}

const only = (of: Dimension): Possible => new Set([of]);

const shared = (parts: readonly Possible[], what: string): Possible =>
  parts.reduce((left, right): Possible => {
    if (left === 'any') return right;
    if (right === 'any') return left;
    const both = new Set([...left].filter((of) => right.has(of)));
    if (both.size === 0) throw new Misfit(`${what}: ${shown(left)} with ${shown(right)}`);
    return both;
  }, 'any');

const shown = (of: Possible): string =>
  of === 'any' ? 'anything' : [...of].map((one) => (one === PLAIN ? 'a plain number' : one)).join(' or ');

function times(left: Possible, right: Possible, sign: 1 | -1): Possible {
  if (left === 'any' || right === 'any') return 'any';
  return new Set([...left].flatMap((a) => [...right].map((b) => combined(a, b, sign))));
}

/**
 * A literal is a plain number, but for whole numbers of months (12 a year) and 0. Units of numbers are their declared
 * ones: each formula is checked on its own.
 */
function infer(e: Expression, unitOfInput: (pointer: string) => string): Possible {
  const of = (part: Expression) => infer(part, unitOfInput);
  switch (e.op) {
    case 'literal':
      if (e.value === 0) return 'any';
      return Number.isInteger(e.value) && e.value > 0 ? new Set([PLAIN, MONTHS]) : only(PLAIN);
    case 'figure':
      return unitNamed(figure(e.id as Parameters<typeof figure>[0]).unit, e.id);
    case 'input':
      return unitNamed(unitOfInput(e.input.pointer), e.input.pointer);
    case 'number':
      return only(UNITS[e.of.unit]);
    case 'add': {
      // One and a yearly rate: what a year multiplies by, a plain number.
      const [one, rate] = e.terms;
      if (e.terms.length === 2 && one?.op === 'literal' && one.value === 1 && rate) {
        const other = of(rate);
        if (other !== 'any' && other.has(A_YEAR)) return only(PLAIN);
      }
      return shared(e.terms.map(of), 'added');
    }
    case 'subtract':
      return shared([of(e.left), of(e.right)], 'subtracted');
    case 'multiply':
      return e.factors.map(of).reduce((product, factor) => times(product, factor, 1), only(PLAIN));
    case 'divide':
      return times(of(e.left), of(e.right), -1);
    case 'power': {
      const base = of(e.base);
      if (base === 'any' || !base.has(PLAIN)) throw new Misfit(`raised to a power: ${shown(base)}`);
      return only(PLAIN);
    }
    case 'max':
    case 'min':
      return shared(e.of.map(of), 'compared');
    case 'round':
      return of(e.of);
    case 'call': {
      const { takes, gives } = SIGNATURES[e.name];
      if (takes.length !== e.args.length) throw new Misfit(`${e.name}: ${e.args.length} arguments`);
      e.args.forEach((arg, i) => {
        shared([of(arg), only(takes[i] as Dimension)], `${e.name}, argument ${i + 1}`);
      });
      return only(gives);
    }
    default:
      return noOperator(e);
  }
}

function unitNamed(unit: string, whose: string): Possible {
  const found = dimensionOf(unit);
  if (found === undefined) throw new Misfit(`${whose}: no formula can use ${unit}`);
  return only(found);
}

/** Where a definition's formula does not come out in the unit it declares; yen of a year may come out as yen a year. */
export function unitFault(
  { id, unit, about, expression }: Definition,
  unitOfInput: (pointer: string) => string,
): UnitFault | undefined {
  try {
    const found = infer(expression, unitOfInput);
    const declared = UNITS[unit];
    // Summed month by month: the months only count the terms.
    const ofMonths = about.kind === 'incidentMonths' ? [combined(declared, MONTHS, 1)] : [];
    const ofYear = 'year' in about && unit === 'yen' ? [combined(declared, A_YEAR, 1)] : [];
    if (found === 'any' || [declared, ...ofYear, ...ofMonths].some((one) => found.has(one))) return undefined;
    return { id, declared: unit, fault: `comes out as ${shown(found)}` };
  } catch (error) {
    if (error instanceof Misfit) return { id, declared: unit, fault: error.message };
    throw error;
  }
}
