import type { About } from '../formula/about.ts';
import type { Unit } from '../formula/expression.ts';
import type { Figure } from '../reference/figure.ts';

/** Unit in which a figure's value is shown: its own, else what the formula makes of it. */
export function figureUnit(stated: Figure['unit'] | undefined, about: About | undefined, inCall: boolean): Unit {
  if (stated !== undefined && stated in MODEL_UNITS) return stated as Unit;
  if (inCall) return 'factor';
  return about?.kind === 'floorGap' ? 'yen/month' : 'yen';
}

/** Sources also know units that formulas do not; those show as the formula uses them. */
const MODEL_UNITS: Readonly<Record<Unit, true>> = {
  yen: true,
  'yen/month': true,
  'yen/hour': true,
  'yen/order': true,
  'yen/record': true,
  rate: true,
  'rate/year': true,
  years: true,
  months: true,
  hours: true,
  records: true,
  people: true,
  count: true,
  factor: true,
};
