import type { Timing } from '@ec-tco/core';
import { byKind } from '../../shared/by-kind.ts';

/** How often a line costs within the years compared. */
export function times(timing: Timing, years: number): number {
  const within = (from: number, to: number, last: number): number => Math.max(0, Math.min(to, last) - from + 1);
  return byKind(timing, {
    'before-opening': () => 1,
    once: ({ month }) => (month <= 12 * years ? 1 : 0),
    monthly: ({ from = 1, to = 12 * years }) => within(from, to, 12 * years),
    yearly: ({ from = 1, to = years }) => within(from, to, years),
    every: ({ years: each, first = each }) => (first > years ? 0 : 1 + Math.floor((years - first) / each)),
  });
}
