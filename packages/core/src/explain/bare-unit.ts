import type { Unit } from '../formula/expression.ts';

/** The unit without "per what", where the label already says that and it would only be in the way. */
export function bareUnit(unit: Unit): Unit {
  if (unit === 'rate/year') return 'rate';
  return unit.startsWith('yen') ? 'yen' : unit;
}
