import { baseValues } from '../engine/base-values.ts';
import { type BreakEvenRoot, decimalsOf, refineRoot } from '../engine/roots/refine-root.ts';
import { finish, type Steps } from '../engine/steps.ts';
import type { Prepared } from '../model/prepare.ts';
import type { ScenarioInput } from '../scenario/inputs.ts';
import {
  type DifferenceFinder,
  type DifferenceOf,
  difference,
  differenceFinder,
  differenceFinderSteps,
  MOST_SYMBOLIC,
} from './difference.ts';
import { favoured, measureOf, type Pair } from './measure.ts';
import { type ModelInput, modelInputs, unknownInput } from './model-inputs.ts';
import type { SearchMethod, SignProbes } from './probes.ts';
import { type SearchRange, searchRange } from './search-range.ts';
import { signProbeSteps } from './sign-probes.ts';

/** What came out of a search for the value at which two options cost the same. Differences are left less right, yen. */
export type BreakEvenOutcome =
  /** The input does not touch the difference; `difference` holds whatever it is. */
  | { readonly kind: 'no-effect'; readonly difference: number; readonly favours: 'left' | 'right' | 'tie' }
  | { readonly kind: 'always-equal' }
  /** No value within the range turns it. */
  | {
      readonly kind: 'never';
      readonly favours: 'left' | 'right';
      /** Where a formula that is a straight line would turn, beyond the range; undefined for other formulas. */
      readonly beyond: number | undefined;
    }
  | { readonly kind: 'one'; readonly roots: readonly [BreakEvenTurn] }
  | { readonly kind: 'several'; readonly roots: readonly BreakEvenTurn[] };

/** A root and who is better on either side of it. */
export interface BreakEvenTurn extends BreakEvenRoot {
  readonly below: 'left' | 'right' | 'tie';
  readonly above: 'left' | 'right' | 'tie';
}

/** The break-even of one input between two options. */
export interface BreakEven {
  /** Address of the input. */
  readonly pointer: string;
  readonly base: number;
  readonly range: SearchRange;
  readonly method: SearchMethod | 'structure';
  readonly outcome: BreakEvenOutcome;
}

/** Which input is searched for between which two options, and from where to where. */
export interface BreakEvenRequest extends Pair {
  /** Address of the input. */
  readonly pointer: string;
  /** Ends of the search, where the plausible range will not do. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * Finds every value of an input at which two options cost the same.
 * @throws EcTcoError `unknown-input` or `unknown-option`
 */
export function breakEven(prepared: Prepared, request: BreakEvenRequest): BreakEven {
  const stated = modelInputs(prepared).find((input) => input.pointer === request.pointer);
  if (!stated) throw unknownInput(prepared, request.pointer);
  const plausible = searchRange(stated, prepared.scenario, decisiveMoney(prepared, request));
  const { low = plausible.low, high = plausible.high } = request;
  const asked = request.low === undefined && request.high === undefined;
  return finish(
    solveSteps(
      prepared,
      request,
      differenceFinder(prepared.model, request),
      stated,
      asked ? plausible : { low, high, from: 'asked' },
    ),
  );
}

/** The break-even of every numeric input, those stated as certain too, in the scenario's order. */
export const breakEvens = (prepared: Prepared, pair: Pair, finder?: DifferenceFinder): readonly BreakEven[] =>
  finish(breakEvenSteps(prepared, pair, finder));

/** So much work (see `DifferenceOf.weight`) is done before a step ends: eight inputs of a usual scenario, say. */
const AT_ONCE = 4000;
/** What an input takes that nearly nothing changes with. */
const LEAST_WORK = 500;

/**
 * As `breakEvens`, in steps of a few milliseconds. The work is bounded by the number of inputs times the numbers that
 * change with each: an input with which more than 6,000 numbers change is searched by batches of values (`sampled`).
 */
export function* breakEvenSteps(
  prepared: Prepared,
  pair: Pair,
  finder?: DifferenceFinder,
): Steps<readonly BreakEven[]> {
  const find = finder ?? (yield* differenceFinderSteps(prepared.model, pair));
  const money = decisiveMoney(prepared, pair);
  const found: BreakEven[] = [];
  let done = 0;
  for (const input of modelInputs(prepared)) {
    done += LEAST_WORK + (input.index === undefined ? 0 : (find(input.index)?.weight ?? 0));
    if (done >= AT_ONCE) {
      done = 0;
      yield;
    }
    found.push(yield* solveSteps(prepared, pair, find, input, searchRange(input, prepared.scenario, money)));
  }
  return found;
}

/** Ten times the dearer option, at least a million yen: a price beyond it decides by itself. */
function decisiveMoney({ model }: Prepared, { left, right, measure }: Pair): number {
  const values = baseValues(model);
  const of = (option: string) => Math.abs(values.float(measureOf(model, option, measure).index));
  return 10 * Math.max(100_000, of(left), of(right));
}

function* solveSteps(
  prepared: Prepared,
  pair: Pair,
  find: DifferenceFinder,
  { pointer, base, kind, index }: ModelInput,
  range: SearchRange,
): Steps<BreakEven> {
  const of = index === undefined ? undefined : find(index);
  const answer = (method: BreakEven['method'], outcome: BreakEvenOutcome): BreakEven => ({
    pointer,
    base,
    range,
    method,
    outcome,
  });
  const now = difference(prepared, pair);
  const noEffect = (): BreakEvenOutcome =>
    now === 0 ? { kind: 'always-equal' } : { kind: 'no-effect', difference: now, favours: favoured(now, pair.measure) };
  if (!of || range.low >= range.high) return answer('structure', noEffect());
  const probes = yield* signProbeSteps(of, range.low, range.high);
  const turns = findTurns(of, probes, range, kind.unit, pair);
  if (turns.length > 1) return answer(probes.method, { kind: 'several', roots: turns });
  const [turn] = turns;
  if (turn) return answer(probes.method, { kind: 'one', roots: [turn] });
  const start = probes.smooth(range.low);
  const moved = Math.max(...probes.places.map((x) => Math.abs(probes.smooth(x) - start)));
  // What cancels between the options leaves only the last bits of float64.
  if (moved <= 1e-9 * (1 + Math.abs(start))) return answer('structure', noEffect());
  if (now === 0) return answer(probes.method, { kind: 'always-equal' });
  const beyond = probes.method === 'closed-form' ? straightRoot(probes.smooth, range) : undefined;
  return answer(probes.method, { kind: 'never', favours: favoured(now, pair.measure) as 'left' | 'right', beyond });
}

function straightRoot(smooth: (x: number) => number, { low, high }: SearchRange): number | undefined {
  const slope = (smooth(high) - smooth(low)) / (high - low);
  const root = low - smooth(low) / slope;
  return Number.isFinite(root) ? root : undefined;
}

interface Probe {
  readonly x: number;
  readonly sign: number;
}

/** So many values of an input that much changes with are computed exactly to tell a sign. */
const MOST_EXACT = 8;

/** Every change of sign of the shown difference, refined to the yen. */
function findTurns(
  of: DifferenceOf,
  probes: SignProbes,
  range: SearchRange,
  unit: ScenarioInput['kind']['unit'],
  pair: Pair,
): readonly BreakEvenTurn[] {
  const { noise } = of;
  const perUnit = 10 ** decimalsOf(unit)[1];
  const bounds = [range.low, range.high] as const;
  const snap = (x: number) => Math.min(range.high, Math.max(range.low, Math.round(x * perUnit) / perUnit));
  // Where the smooth difference is within the roundings of zero, only the exact one tells the sign.
  let exacts = of.weight > MOST_SYMBOLIC ? MOST_EXACT : Number.POSITIVE_INFINITY;
  const signAt = (x: number): number => {
    const smooth = probes.smooth(x);
    if (Math.abs(smooth) > noise || exacts === 0) return Math.sign(smooth);
    exacts -= 1;
    return Math.sign(of.exact(snap(x)));
  };
  const found = probes.places.map((x): Probe => ({ x, sign: signAt(x) }));
  const turns: BreakEvenTurn[] = [];
  const push = (root: BreakEvenRoot, below: number, above: number) => {
    if (turns.some((other) => other.value === root.value)) return;
    turns.push({ ...root, below: favoured(below, pair.measure), above: favoured(above, pair.measure) });
  };
  const tieAt = ({ x }: Probe): BreakEvenRoot => ({
    value: snap(x),
    residual: 0,
    exactTie: true,
    step: 1 / perUnit,
    between: undefined,
  });
  if (found.every((probe) => probe.sign === 0)) {
    // Roundings alone, both ends tied: either nothing moves, or the whole range is one tie.
    return [];
  }
  let last: Probe | undefined;
  let ties: Probe[] = [];
  for (const probe of found) {
    if (probe.sign === 0) {
      ties.push(probe);
      continue;
    }
    const [tie] = ties;
    if (tie) push(tieAt(tie), last?.sign ?? 0, probe.sign);
    else if (last && last.sign !== probe.sign) {
      const { x: a } = last;
      const { x: b } = probe;
      const root = probes.roots.find((x) => x >= a && x <= b);
      const guess = root ?? (Math.abs(probes.smooth(a)) < Math.abs(probes.smooth(b)) ? a : b);
      const h = (b - a) * 1e-6;
      const slope = (probes.smooth(Math.min(b, guess + h)) - probes.smooth(Math.max(a, guess - h))) / (2 * h);
      const refined = refineRoot(of.exact, unit, bounds, [a, b], guess, slope);
      if (refined) push(refined, last.sign, probe.sign);
    }
    ties = [];
    last = probe;
  }
  const [tie] = ties;
  if (tie) push(tieAt(tie), (last as Probe).sign, 0);
  return turns;
}
