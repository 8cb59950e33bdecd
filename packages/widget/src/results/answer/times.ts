import type { Timing } from '@ec-tco/core';

/** How often a line costs within the years compared. */
export function times(timing: Timing, years: number): number {
  const within = (from: number, to: number, last: number): number => Math.max(0, Math.min(to, last) - from + 1);
  switch (timing.kind) {
    case 'before-opening':
      return 1;
    case 'once':
      return timing.month <= 12 * years ? 1 : 0;
    case 'monthly':
      return within(timing.from ?? 1, timing.to ?? 12 * years, 12 * years);
    case 'yearly':
      return within(timing.from ?? 1, timing.to ?? years, years);
    case 'every': {
      const first = timing.first ?? timing.years;
      return first > years ? 0 : 1 + Math.floor((years - first) / timing.years);
    }
  }
}
