import { type ScaleContinuousNumeric, scaleLinear, scaleLog, scaleSqrt } from 'd3-scale';
import type { Space } from './drawing.ts';

export type Scale = ScaleContinuousNumeric<number, number>;

/** Lowest and highest of the numbers, widened so that a scale over them has a length. */
export function span(values: Iterable<number>, ...always: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of [...values, ...always]) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  if (low < high) return [low, high];
  return low === 0 ? [0, 1] : low > 0 ? [0, low] : [low, 0];
}

export const linear = (domain: [number, number], range: [number, number], ticks = 5): Scale =>
  scaleLinear(domain, range).nice(ticks);

export const exactLinear = (domain: [number, number], range: [number, number]): Scale => scaleLinear(domain, range);

export const root = (high: number, range: [number, number]): Scale => scaleSqrt([0, high], range).nice();

/** From the power of ten under `low` to the one above `high`. */
export const log = (low: number, high: number, range: [number, number]): Scale =>
  scaleLog([10 ** Math.floor(Math.log10(low)), 10 ** Math.ceil(Math.log10(high * 1.0001))], range);

/** 1, 2, 5 or 1, 3 or 1 of each power of ten, or every n-th power, as many as `count` allows. */
export function logTicks(scale: Scale, count: number): number[] {
  const [low = 1, high = 10] = scale.domain();
  const [first, last] = [Math.round(Math.log10(low)), Math.round(Math.log10(high))];
  const ticks = (factors: readonly number[], step: number): number[] => {
    const found: number[] = [];
    for (let power = first; power <= last; power += step) {
      for (const factor of factors) if (factor * 10 ** power <= high * 1.0001) found.push(factor * 10 ** power);
    }
    return found;
  };
  const tries = [ticks([1, 2, 5], 1), ticks([1, 3], 1), ...[1, 2, 3, 4, 6, 12].map((step) => ticks([1], step))];
  return tries.find((found) => found.length <= count) ?? [low];
}

export interface Tick {
  readonly value: number;
  /** Place of the line. */
  readonly at: number;
  /** Place of the label's middle, moved inward at the edges. */
  readonly labelAt: number;
  readonly text: string;
}

/** As many ticks along x as their labels leave room for: none cut off, none touching, no text twice. */
export function fitTicks(
  space: Space,
  scale: Scale,
  make: (count: number) => readonly number[],
  write: (value: number) => string,
  most = 8,
): Tick[] {
  let best: Tick[] = [];
  for (let count = most; count >= 1; count--) {
    const made = make(count);
    for (const every of [1, 2, 3, 5]) {
      const zero = Math.max(0, made.indexOf(0)) % every;
      const kept = made.filter((_, i) => i % every === zero);
      if (kept.length <= best.length) break;
      const ticks = laid(space, scale, kept, write);
      if (ticks) best = ticks;
    }
  }
  return best;
}

/** Undefined when labels would touch. */
function laid(
  space: Space,
  scale: Scale,
  values: readonly number[],
  write: (value: number) => string,
): Tick[] | undefined {
  const ticks: Tick[] = [];
  let edge = -Infinity;
  for (const value of values) {
    const text = write(value);
    const half = space.ruler.width(text) / 2;
    const at = scale(value);
    const labelAt = Math.max(half, Math.min(space.width - half, at));
    if (labelAt - half < edge + 10 || text === ticks.at(-1)?.text) return undefined;
    edge = labelAt + half;
    ticks.push({ value, at, labelAt, text });
  }
  return ticks;
}

/** Ticks up y, fewer when two would read the same. */
export function upTicks(scale: Scale, write: (value: number) => string, most: number): Tick[] {
  for (let count = most; count >= 1; count--) {
    const ticks = scale.ticks(count).map((value): Tick => {
      const at = scale(value);
      return { value, at, labelAt: at, text: write(value) };
    });
    if (new Set(ticks.map((tick) => tick.text)).size === ticks.length && ticks.length <= most + 2) return ticks;
  }
  return [];
}
