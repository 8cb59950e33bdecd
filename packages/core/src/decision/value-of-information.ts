import { finish, type Steps } from '../engine/steps.ts';
import type { Prepared } from '../model/prepare.ts';
import {
  type ConditionalMeans,
  conditionalMeanSteps,
  drawnSpreadSteps,
  type LawAlong,
  placeWeights,
  workbenchOf,
} from './conditional-means.ts';
import { type Contender, contendersOf } from './contenders.ts';
import type { Measure } from './measure.ts';
import type { PertQuantile } from './pert-quantile.ts';
import { type Estimate, estimateOf } from './replicate-error.ts';
import { type OptionSample, type SampleSettings, sampleOptions } from './sample-options.ts';

/** What knowing one input for certain, before choosing, is worth on average. */
export interface InformationValue {
  /** Address of the input. */
  readonly pointer: string;
  /** Yen saved on average (expected value of perfect partial information); at least 0. */
  readonly value: Estimate;
}

/** What knowing inputs is worth: each alone, and all of them together. */
export interface InformationValues {
  /** Most valuable first. */
  readonly inputs: readonly InformationValue[];
  /** Yen saved on average if every input were known before choosing (expected value of perfect information). */
  readonly all: Estimate;
}

/**
 * Which single input is worth finding out first: for each ranged input, by how many yen the expected cost of the choice
 * falls when that input alone is known before choosing. Most valuable first. Errors are 99 % ones and hold: 0 ± 0 is
 * only said of an input that cannot turn the choice.
 */
export const valueOfInformation = (
  prepared: Prepared,
  options: readonly string[],
  measure: Measure,
  settings?: SampleSettings,
): readonly InformationValue[] => informationValues(sampleOptions(prepared, options, measure, settings)).inputs;

/** As `valueOfInformation`, of points already drawn, with the value of knowing everything. */
export const informationValues = (sample: OptionSample): InformationValues => finish(informationSteps(sample));

/** An input is looked at if so many times what it moves alone could make up for the lead. */
const REACH = 3;
/** At most so many inputs are looked at, those that move most. */
const MOST_INPUTS = 300;
/** So many pairs of options are weighed before a step ends. */
const AT_ONCE = 100;
/** Tables of quantiles are this far off at most, as a part of what the input moves. */
const TABLE_ERROR = 2e-4;

/** As `informationValues`, in steps. The work is bounded by 300 inputs, eight batches of points and nine values of each. */
export function* informationSteps(sample: OptionSample): Steps<InformationValues> {
  const { inputs, spreads } = sample;
  const all = perfectInformation(sample);
  yield;
  const contenders = contendersOf(sample);
  yield;
  const zero: Estimate = { value: 0, standardError: 0, error: 0 };
  const found: InformationValue[] = [];
  const lead = leadOf(contenders);
  const places = inputs.map((_, d) => d);
  // What moves little while all else is as stated may move much elsewhere: a price beyond a threshold, say.
  const far = places.filter((d) => REACH * (spreads[d] as number) < lead);
  const bench = contenders.length > 1 ? workbenchOf(sample) : undefined;
  const drawn = bench && (yield* drawnSpreadSteps(sample, bench, far));
  const spreadOf = (d: number): number => drawn?.get(d) ?? (spreads[d] as number);
  const near = places.filter((d) => REACH * spreadOf(d) >= lead);
  const active = near.toSorted((a, b) => spreadOf(b) - spreadOf(a)).slice(0, MOST_INPUTS);
  const means = bench ? yield* conditionalMeanSteps(sample, bench, active) : new Map<number, never>();
  const grids = new Map<PertQuantile, Grid>();
  const gridOf = (quantile: PertQuantile): Grid => {
    const grid = grids.get(quantile) ?? gridOver(quantile);
    grids.set(quantile, grid);
    return grid;
  };
  let weighed = 0;
  for (const [d, { pointer, quantile }] of inputs.entries()) {
    const own = means.get(d);
    if (own) {
      found.push({ pointer, value: worthOf(spreadOf(d), contenders, own, gridOf(quantile)) });
      weighed += contenders.length ** 2;
      if (weighed >= AT_ONCE) {
        weighed = 0;
        yield;
      }
    }
    // Not looked at among so many: it can save no more than it moves.
    else if (contenders.length > 1 && near.includes(d)) {
      found.push({ pointer, value: { ...zero, error: spreadOf(d) } });
    } else found.push({ pointer, value: zero });
  }
  found.sort((a, b) => b.value.value - a.value.value || (a.pointer < b.pointer ? -1 : 1));
  return { inputs: found, all };
}

type Contenders = readonly Contender[];
type Shapes = (a: number, b: number) => Float64Array;

/** By how much the best option's mean is ahead of the next one's. */
function leadOf(contenders: Contenders): number {
  const [first, second] = contenders.map(({ mean }) => mean.value).sort((a, b) => a - b);
  return first === undefined || second === undefined ? Number.POSITIVE_INFINITY : second - first;
}

/**
 * What is saved by knowing one input. The shape of each option's mean along the input comes from values of it with all
 * others drawn; its level from all points. The error has two parts. Level: every other option nearer to the best, or
 * farther from it, all along. Shape: a curve that is off by so much at each place, here nearer and there farther, so that
 * its level is kept, turns the choice by at most what it adds where one option alone is left; the least of these counts.
 */
function worthOf(
  spread: number,
  contenders: Contenders,
  { at, error, isStraight }: ConditionalMeans,
  grid: Grid,
): Estimate {
  const best = contenders.reduce(
    (least, own, c) => (own.mean.value < (contenders[least] as Contender).mean.value ? c : least),
    0,
  );
  const { shares, weights, mean: meanShare } = grid;
  const slack = TABLE_ERROR * spread;
  // Relative to another option: what both share needs no error.
  const levels = contenders.map(({ apart }, c) => (c === best ? 0 : (apart[best] as Estimate).error));
  /** By two contenders: how far off the shape of their difference may be at each place, worked out when asked for. */
  const shapesOver = (law: LawAlong): Shapes => {
    const known: Float64Array[] = [];
    return (a, b) => {
      const [one, other] = [contenders[Math.min(a, b)] as Contender, contenders[Math.max(a, b)] as Contender];
      const pair = Math.min(a, b) * contenders.length + Math.max(a, b);
      known[pair] ??= raised(error(one.option, other.option, law), slack);
      return known[pair];
    };
  };
  const curvesAt = (places: Float64Array, level: (along: Float64Array) => number): readonly Float64Array[] =>
    contenders.map(({ option, mean }) => {
      const along = at(option, places);
      return raised(along, mean.value - level(along));
    });
  // Of straight lines the ends tell whether another option is ever the best, with its error or without.
  const never = (curves: readonly Float64Array[], shapes: Shapes): boolean =>
    curves.every((costs, c) => {
      if (c === best) return true;
      const level = levels[c] as number;
      const shape = shapes(c, best);
      return costs.every((cost, i) => cost - level - (shape[i] as number) > (curves[best]?.[i] as number));
    });
  const none: Estimate = { value: 0, standardError: 0, error: 0 };
  if (
    isStraight &&
    never(
      curvesAt(ENDS, ([low, high]) => (low as number) + ((high as number) - (low as number)) * meanShare),
      shapesOver({ ...grid, shares: ENDS }),
    )
  )
    return none;
  const curves = curvesAt(shares, (along) => weighted(along, weights));
  const shapes = shapesOver(grid);
  if (!isStraight && never(curves, shapes)) return none;
  /** What the best at each place saves, the options moved by so many errors of their level. */
  const saved = (shift: number): number => {
    let informed = 0;
    const sums = new Float64Array(curves.length);
    for (let i = 0; i < weights.length; i += 1) {
      const weight = weights[i] as number;
      let least = Number.POSITIVE_INFINITY;
      for (let c = 0; c < curves.length; c += 1) {
        const cost = ((curves[c] as Float64Array)[i] as number) + shift * (levels[c] as number);
        sums[c] = (sums[c] as number) + cost * weight;
        if (cost < least) least = cost;
      }
      informed += least * weight;
    }
    return Math.max(0, Math.min(...sums) - informed);
  };
  /** What leaving an option for the best at each place brings: as drawn, the others nearer by their errors, and farther. */
  const left = (from: number): readonly [asDrawn: number, nearer: number, farther: number] => {
    const own = curves[from] as Float64Array;
    const others = curves.flatMap((costs, c) => (c === from ? [] : [[costs, shapes(c, from)] as const]));
    let [asDrawn, nearer, farther] = [0, 0, 0];
    for (let i = 0; i < weights.length; i += 1) {
      let [most, mostNear, mostFar] = [0, 0, 0];
      for (const [costs, shape] of others) {
        const apart = (own[i] as number) - (costs[i] as number);
        const off = shape[i] as number;
        if (apart > most) most = apart;
        if (apart + off > mostNear) mostNear = apart + off;
        if (apart - off > mostFar) mostFar = apart - off;
      }
      const weight = weights[i] as number;
      asDrawn += most * weight;
      nearer += mostNear * weight;
      farther += mostFar * weight;
    }
    return [asDrawn, nearer, farther];
  };
  // Options that never change places leave rounding, not a saving.
  const grain = 1e-9 * Math.abs((contenders[best] as Contender).mean.value);
  const clean = (yen: number): number => (yen <= grain ? 0 : yen);
  const value = clean(saved(0));
  const level = Math.max(Math.abs(clean(saved(-1)) - value), Math.abs(clean(saved(1)) - value));
  let up = Number.POSITIVE_INFINITY;
  let down = Number.POSITIVE_INFINITY;
  // From the best first: it is left least, and less than nothing does not count.
  for (let from = best, n = 0; n < curves.length && Math.max(up, down) > 0; n += 1, from = (from + 1) % curves.length) {
    const [asDrawn, nearer, farther] = left(from);
    up = Math.min(up, nearer - asDrawn);
    down = Math.min(down, asDrawn - farther);
  }
  const most = level + Math.max(up, down);
  return { value, standardError: most / STUDENT, error: most };
}

/** The same values, each more by as much: in place, since nobody else holds them. */
function raised(values: Float64Array, by: number): Float64Array {
  for (let i = 0; i < values.length; i += 1) values[i] = (values[i] as number) + by;
  return values;
}

function weighted(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] as number) * (weights[i] as number);
  return sum;
}

// At its very ends a law is a power of the distance to the end: the outermost cells are looked at more closely.
const OUTER = 4;
const PARTS = 16;

const ENDS = Float64Array.of(0, 1);

/** Shares of an input's range, and what each weighs: the law cell by cell; and its mean. */
interface Grid extends LawAlong {
  readonly weights: Float64Array;
}

function gridOver({ table, at }: PertQuantile): Grid {
  const cells = table.length - 1;
  const shares: number[] = [];
  const weights: number[] = [];
  for (let i = 0; i < cells; i += 1) {
    const parts = i < OUTER || i >= cells - OUTER ? PARTS : 1;
    for (let part = 0; part < parts; part += 1) {
      shares.push(at((i + (part + 0.5) / parts) / cells));
      weights.push(1 / (cells * parts));
    }
  }
  const mean = shares.reduce((sum, share, i) => sum + share * (weights[i] as number), 0);
  const [along, weigh] = [Float64Array.from(shares), Float64Array.from(weights)];
  return { shares: along, weights: weigh, mean, places: placeWeights(along, weigh) };
}

/** 99 % quantile of Student's t with as many degrees of freedom as the usual sample has replicates, less one. */
const STUDENT = 2.947;

/** What is saved on average when everything is known before choosing. */
export function perfectInformation({ values, measure, lattice }: OptionSample): Estimate {
  const sign = measure === 'net' ? -1 : 1;
  const { points, replicates } = lattice;
  const means = values.map((own) => {
    let sum = 0;
    for (let i = 0; i < own.length; i += 1) sum += sign * (own[i] as number);
    return sum / own.length;
  });
  const best = means.indexOf(Math.min(...means));
  const chosen = values[best];
  if (!chosen) return { value: 0, standardError: 0, error: 0 };
  let seen = 0;
  let widest = 0;
  const n = points * replicates;
  const least = new Float64Array(n).fill(Number.POSITIVE_INFINITY);
  for (const own of values) {
    for (let i = 0; i < n; i += 1) {
      const cost = sign * (own[i] as number);
      if (cost < (least[i] as number)) least[i] = cost;
    }
  }
  const saved = Array.from({ length: replicates }, (_, r) => {
    let sum = 0;
    for (let i = r * points; i < (r + 1) * points; i += 1) {
      const more = sign * (chosen[i] as number) - (least[i] as number);
      if (more > 0) seen += 1;
      if (more > widest) widest = more;
      sum += more;
    }
    return sum / points;
  });
  const found = estimateOf(saved);
  if (values.length < 2) return found;
  // What was seen seldom, or never, may be more than it seems: the rule of three.
  const rare = seen < 30 ? (3 / n) * (widest > 0 ? widest : spreadBetween(values, best)) : 0;
  return { ...found, error: found.error + rare };
}

/** Standard deviation of the smallest difference to the best: what a turn never seen might come to. */
function spreadBetween(values: readonly Float64Array[], best: number): number {
  const chosen = values[best];
  const spreads = values.flatMap((own, o) => {
    if (o === best || !chosen) return [];
    const n = own.length;
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < n; i += 1) {
      const more = (own[i] as number) - (chosen[i] as number);
      sum += more;
      squares += more * more;
    }
    return [Math.sqrt(Math.max(0, squares / n - (sum / n) ** 2))];
  });
  return Math.max(0, ...spreads);
}
