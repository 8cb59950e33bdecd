import type { Figure, FigureDataSet } from '../figure.ts';
import { BUILD_PRICES } from './build-prices.ts';
import { CASES } from './cases.ts';
import { CAUSES } from './causes.ts';
import { CLOSURE } from './closure.ts';
import { CONTRACTS } from './contracts.ts';
import { DAMAGE } from './damage.ts';
import { FREQUENCY } from './frequency.ts';
import { INCIDENT_COSTS } from './incident-costs.ts';
import { LABOUR } from './labour.ts';
import { LOSS_CURVE } from './loss-curve.ts';
import { MOVES } from './moves.ts';
import { PAYMENT_FEES } from './payment-fees.ts';
import { PLATFORM_FEES } from './platform-fees.ts';
import { RATES } from './rates.ts';
import { REQUIREMENT_COUNTS } from './requirements.ts';
import { SECURITY_PRICES } from './security-prices.ts';
import { SHOP } from './shop.ts';

const all = [
  ...DAMAGE,
  ...LOSS_CURVE,
  ...CASES,
  ...INCIDENT_COSTS,
  ...CLOSURE,
  ...FREQUENCY,
  ...CAUSES,
  ...CONTRACTS,
  ...MOVES,
  ...REQUIREMENT_COUNTS,
  ...SECURITY_PRICES,
  ...BUILD_PRICES,
  ...LABOUR,
  ...PLATFORM_FEES,
  ...PAYMENT_FEES,
  ...SHOP,
  ...RATES,
] as const;

/** Ids of the registered figures. */
export type FigureId = (typeof all)[number]['id'];

export type RegisteredFigure = Figure & { readonly id: FigureId };

/** Every reference figure, by topic. */
export const FIGURES: readonly RegisteredFigure[] = all;

const byId: ReadonlyMap<string, RegisteredFigure> = new Map(FIGURES.map((entry) => [entry.id, entry]));

/** The figure of a known id. */
export function figure(id: FigureId): RegisteredFigure {
  const found = byId.get(id);
  if (!found) throw new Error(`no figure '${id}'`);
  return found;
}

/** The figure of an id that comes from outside, such as a scenario's; undefined where there is none. */
export const findFigure = (id: string): RegisteredFigure | undefined => byId.get(id);

/** The figures of one edition, or those that are in neither. */
export const figuresOf = (dataSet: FigureDataSet): readonly RegisteredFigure[] =>
  FIGURES.filter((entry) => entry.dataSet === dataSet);
