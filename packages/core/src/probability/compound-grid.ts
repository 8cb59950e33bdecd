import { realFft } from './fft.ts';
import type { Atom } from './law.ts';

/** The number of events a year's trial can bring: `years` trials, each with probability `p`. */
export interface Frequency {
  readonly p: number;
  readonly years: number;
}

/** Cumulative probability on a grid: `cumulative[k]` belongs to the loss (k + ½) · step. */
export interface CompoundGrid {
  readonly n: number;
  readonly step: number;
  readonly cumulative: Float64Array;
}

// The sequence is damped by e^(−TILT j/n) before the transform, which cuts wrap-around to e^(−TILT) of the mass beyond
// the grid, and leaves rounding errors below 1e-9 where the damping is undone.
const TILT = 18;

/** Wrap-around of the transform: at most this share of the probability beyond the grid returns into it. */
export const WRAP_AROUND = Math.exp(-TILT);

interface Workspace {
  readonly damping: Float64Array;
  readonly x: Float64Array;
  readonly re: Float64Array;
  readonly im: Float64Array;
  readonly atomRe: Float64Array;
  readonly atomIm: Float64Array;
}

const workspaces = new Map<number, Workspace>();

function workspace(n: number): Workspace {
  const known = workspaces.get(n);
  if (known !== undefined) return known;
  const damping = new Float64Array(n);
  for (let j = 0; j < n; j++) damping[j] = Math.exp((-TILT * j) / n);
  const bins = () => new Float64Array(n / 2 + 1);
  const made = { damping, x: new Float64Array(n), re: bins(), im: bins(), atomRe: bins(), atomIm: bins() };
  workspaces.set(n, made);
  return made;
}

// Shares of an amount on the cell below it: all, none, or what keeps its mean.
function lowerShare(part: number, rounding: Rounding): number {
  if (rounding === 'matched' || part === 0) return 1 - part;
  return rounding === 'down' ? 1 : 0;
}

function transformAtoms(space: Workspace, n: number, step: number, model: GridModel, rounding: Rounding): void {
  const { x, damping } = space;
  const { frequency, atoms } = model;
  x.fill(0);
  x[0] = 1 - frequency.p;
  for (const { at, mass } of atoms) {
    const place = at / step;
    const j = Math.floor(place);
    const part = 1 - lowerShare(place - j, rounding);
    if (j < n) x[j] = (x[j] as number) + frequency.p * mass * (1 - part) * (damping[j] as number);
    if (part > 0 && j + 1 < n) x[j + 1] = (x[j + 1] as number) + frequency.p * mass * part * (damping[j + 1] as number);
  }
  realFft(n).forward(x, space.atomRe, space.atomIm);
}

/** How amounts between two grid points are placed: keeping the mean of each, or bounding the loss from one side. */
export type Rounding = 'matched' | 'down' | 'up';

/** What is summed on the grid: how often, and which amounts beside the density part have positive probability. */
export interface GridModel {
  readonly frequency: Frequency;
  readonly atoms: readonly Atom[];
}

/**
 * Distribution of the sum of all events in `years` trials, counting only outcomes with **two or more** events that
 * have a density: (A + B)^H − A^H − H·B·A^(H−1), A the transform of "nothing or an atom", B that of the density part.
 * Outcomes with fewer are known exactly and do not belong on a grid.
 *
 * `masses[j]` is the probability of the density part that is placed on the loss j · step. Losses beyond the grid are
 * left out; sums within it are not touched by that. Range: years 2 or more. Errors: none.
 * Source: Grübel and Hermesmann, ASTIN Bulletin 29 (1999), 197–214 (exponential tilting against wrap-around).
 */
export function compoundGrid(
  masses: Float64Array,
  step: number,
  model: GridModel,
  rounding: Rounding = 'matched',
): CompoundGrid {
  const n = masses.length;
  const space = workspace(n);
  const fft = realFft(n);
  const { damping, x, re, im, atomRe, atomIm } = space;
  const { p, years } = model.frequency;
  const withAtoms = model.atoms.length > 0;
  if (withAtoms) transformAtoms(space, n, step, model, rounding);
  for (let j = 0; j < n; j++) x[j] = p * (masses[j] as number) * (damping[j] as number);
  fft.forward(x, re, im);

  const none = 1 - p;
  for (let k = 0; k <= n / 2; k++) {
    const br = re[k] as number;
    const bi = im[k] as number;
    const ar = withAtoms ? (atomRe[k] as number) : none;
    const ai = withAtoms ? (atomIm[k] as number) : 0;
    // Horner in B with the rising powers of A: Σ_{m=2}^{H} C(H, m) B^m A^(H−m), without the subtraction's loss.
    let sumRe = 1;
    let sumIm = 0;
    let powerRe = 1;
    let powerIm = 0;
    let binomial = 1;
    for (let m = years - 1; m >= 2; m--) {
      const pr = powerRe * ar - powerIm * ai;
      powerIm = powerRe * ai + powerIm * ar;
      powerRe = pr;
      binomial *= (m + 1) / (years - m);
      const sr = sumRe * br - sumIm * bi + binomial * powerRe;
      sumIm = sumRe * bi + sumIm * br + binomial * powerIm;
      sumRe = sr;
    }
    const squareRe = br * br - bi * bi;
    const squareIm = 2 * br * bi;
    re[k] = sumRe * squareRe - sumIm * squareIm;
    im[k] = sumRe * squareIm + sumIm * squareRe;
  }
  fft.inverse(re, im, x);

  const cumulative = new Float64Array(n);
  let sum = 0;
  for (let k = 0; k < n; k++) {
    sum += (x[k] as number) / (damping[k] as number);
    cumulative[k] = sum;
  }
  return { n, step, cumulative };
}
