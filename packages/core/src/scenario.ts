/**
 * @packageDocumentation
 * For programs that edit scenarios, such as forms: addresses of places, limits of every kind of number, quantities that
 * options share, and data of older versions.
 */

export {
  atAddress,
  baseIn,
  commonAddress,
  detachOption,
  inputSource,
  isReference,
  pointerOfAddress,
  scenarioInputs,
  statedOf,
  toAddress,
  upgradeScenario,
} from './api/scenario.ts';
export type { ScenarioInput } from './scenario/inputs.ts';
export { LIMITS } from './scenario/limits.ts';
export {
  type CommonReference,
  type Linked,
  QUANTITY_KINDS,
  type QuantityKind,
  type QuantityKindName,
} from './scenario/quantity.ts';
export type { Common } from './scenario/schema.ts';
export type { UpgradeNote, UpgradeResult } from './scenario/upgrade.ts';
