import { evaluateFloat } from '../engine/float.ts';
import { constantLaurent, laurentAt } from '../engine/roots/laurent.ts';
import { laurentRoots } from '../engine/roots/laurent-roots.ts';
import { isWhollyAffine, type Piece, pieceSteps } from '../engine/roots/pieces.ts';
import type { StraightLine } from '../engine/roots/straight-line.ts';
import type { Slice } from '../engine/slice.ts';
import type { Steps } from '../engine/steps.ts';
import { findDecreasingRoot } from '../probability/find-root.ts';
import { batchProbes } from './batch-probes.ts';
import { type DifferenceOf, MOST_SYMBOLIC } from './difference.ts';
import type { SignProbes } from './probes.ts';

const SAMPLES = 96;

/**
 * Complete for sums of whole powers with floors and caps; by close sampling where special functions are involved. In
 * steps.
 */
export function* signProbeSteps(of: DifferenceOf, low: number, high: number): Steps<SignProbes> {
  if (!of.straight && of.many && of.weight > MOST_SYMBOLIC) return batchProbes(of.many, low, high);
  if (of.straight) return probesOf(straightPieces(of.straight, low, high));
  const slice = of.slice();
  const pieces = yield* pieceSteps(slice, low, high);
  return pieces ? probesOf(pieces) : sampled(smoothOf(slice), low, high);
}

/** The difference of a slice's two targets, without the rounding of what its input changes. */
function smoothOf({ model, targets }: Slice): (value: number) => number {
  const inputs = new Float64Array(1);
  const floats = new Float64Array(model.definitions.length);
  return (value) => {
    inputs[0] = value;
    evaluateFloat(model, inputs, 'smooth', floats);
    return (floats[targets[0] as number] as number) - (floats[targets[1] as number] as number);
  };
}

function probesOf(pieces: readonly Piece[]): SignProbes {
  const places = [(pieces[0] as Piece).from];
  const roots: number[] = [];
  for (const [i, { from, inside, to, difference }] of pieces.entries()) {
    const found = laurentRoots(difference, from, to);
    // A step climbed between two pieces may turn the sign, and the next piece turn it back.
    const last = pieces[i - 1]?.difference;
    if (last && laurentAt(last, from) * laurentAt(difference, inside) < 0) places.push(inside);
    places.push(...found.turns.filter((turn) => turn > inside), to);
    roots.push(...found.roots);
  }
  const last = pieces.length - 1;
  return {
    method: isWhollyAffine(pieces) ? 'closed-form' : 'piecewise',
    places,
    roots,
    smooth(x) {
      let i = 0;
      while (i < last && x > (pieces[i] as Piece).to) i += 1;
      return laurentAt((pieces[i] as Piece).difference, x);
    },
  };
}

const straightPieces = ({ intercept, slope }: StraightLine, from: number, to: number): readonly Piece[] => [
  {
    from,
    inside: from,
    to,
    difference: slope === 0 ? constantLaurent(intercept) : { shift: 0, low: 0, coefficients: [intercept, slope] },
  },
];

/** What moves less than this part of its level is only the last bits of float64. */
const GRAIN = 1e-9;

function sampled(compute: (x: number) => number, low: number, high: number): SignProbes {
  // Places are asked for again, for their signs and for how far the difference moves.
  const known = new Map<number, number>();
  const smooth = (x: number): number => {
    let y = known.get(x);
    if (y === undefined) {
      y = compute(x);
      known.set(x, y);
    }
    return y;
  };
  const xs = Array.from({ length: SAMPLES + 1 }, (_, i) => low + ((high - low) * i) / SAMPLES);
  const ys = xs.map(smooth);
  const isFlat = (...some: readonly number[]): boolean =>
    Math.max(...some) - Math.min(...some) <= GRAIN * (1 + Math.abs(some[0] as number));
  // What cancels between the options turns at every sample, and nowhere.
  if (isFlat(...ys)) return { method: 'sampled', places: [low, high], roots: [], smooth };
  const turns: number[] = [];
  for (let i = 1; i < SAMPLES; i += 1) {
    const [a, b, c] = [ys[i - 1], ys[i], ys[i + 1]] as [number, number, number];
    // A turn towards zero, both neighbours farther on the same side of it, may hide two roots between samples. Its least is
    // looked for, beyond zero: what is nearest to zero is one of the two, from either side.
    if (a / b >= 1 && c / b >= 1 && !isFlat(b, a, c)) {
      turns.push(leastOf((x) => smooth(x) / b, xs[i - 1] as number, xs[i + 1] as number));
    }
  }
  const places = [...xs, ...turns].sort((a, b) => a - b);
  const roots: number[] = [];
  for (let i = 0; i + 1 < places.length; i += 1) {
    const [a, b] = [places[i], places[i + 1]] as [number, number];
    const fa = smooth(a);
    const fb = smooth(b);
    if (fa > 0 && fb < 0) roots.push(findDecreasingRoot(smooth, a, b));
    else if (fa < 0 && fb > 0) roots.push(findDecreasingRoot((x) => -smooth(x), a, b));
  }
  return { method: 'sampled', places, roots, smooth };
}

function leastOf(f: (x: number) => number, from: number, to: number): number {
  let a = from;
  let b = to;
  for (let i = 0; i < 40; i += 1) {
    const third = (b - a) / 3;
    if (f(a + third) < f(b - third)) b -= third;
    else a += third;
  }
  return (a + b) / 2;
}
