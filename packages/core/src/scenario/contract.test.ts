import { expect, test } from 'vitest';
import { leavingOf } from './contract.ts';
import type { Line } from './schema.ts';

const line = (months: number, timing: object = {}, contract: object = {}): Line =>
  ({
    timing: { kind: 'monthly', ...timing },
    contract: { months, leaving: { kind: 'fixed', yen: 1 }, ...contract },
  }) as unknown as Line;

test.each<[string, Line, number, ReturnType<typeof leavingOf>]>([
  ['ends in time', line(24), 2, undefined],
  ['the years compared are shorter', line(36), 2, { month: 24, year: 2, months: 12 }],
  ['it began later', line(24, { from: 13 }), 2, { month: 24, year: 2, months: 12 }],
  ['the line ends before it', line(24, { to: 18 }), 5, { month: 18, year: 2, months: 6 }],
  ['the line ends after it', line(12, { to: 18 }), 5, undefined],
  ['renewed: five years of two-year contracts', line(24, {}, { renews: true }), 5, { month: 60, year: 5, months: 12 }],
  ['renewed, and just over', line(12, { to: 13 }, { renews: true }), 5, { month: 13, year: 2, months: 11 }],
  ['renewed, and just at its end', line(12, {}, { renews: true }), 5, undefined],
  ['paid in advance to its end', line(36, { advance: 36 }), 2, undefined],
  ['paid in advance for a part', line(36, { advance: 30 }), 2, { month: 24, year: 2, months: 6 }],
  ['renewed, and paid in advance beyond its end', line(12, { advance: 10 }, { renews: true }), 2, undefined],
  [
    'renewed, and paid in advance for a part of the last one',
    line(12, { advance: 10 }, { renews: true }),
    4,
    undefined,
  ],
  [
    'renewed, paid in advance, and not to the end of the last one',
    line(14, { advance: 5 }, { renews: true }),
    2,
    { month: 24, year: 2, months: 3 },
  ],
  ['not yet begun', line(36, { from: 25 }), 2, undefined],
])('%s', (_, of, years, expected) => expect(leavingOf(of, years)).toEqual(expected));
