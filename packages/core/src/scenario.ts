/**
 * @packageDocumentation
 * For programs that edit scenarios, such as forms: addresses of places, limits of every kind of number, the traits
 * of the forms of options and amounts, quantities that options share, and data of older versions.
 */

export {
  atAddress,
  baseIn,
  detachOption,
  inputSource,
  isReference,
  keepOption,
  moveOption,
  movingLines,
  parsePreset,
  pointerOfAddress,
  readJson,
  scenarioInputs,
  shareEqual,
  statedOf,
  toAddress,
  upgradeScenario,
} from './api/scenario.ts';
export { AMOUNT_TRAITS } from './scenario/amount-traits.ts';
export type { SiteOption } from './scenario/archetypes/moving.ts';
export type { ScenarioInput } from './scenario/inputs.ts';
export { LIMITS } from './scenario/limits.ts';
export { OPTION_TRAITS } from './scenario/option-traits.ts';
export type { Preset, PresetResult } from './scenario/preset/preset.ts';
export {
  type CommonReference,
  type Linked,
  QUANTITY_KINDS,
  type QuantityKindName,
} from './scenario/quantity.ts';
export type { Common } from './scenario/schema.ts';
export type { UpgradeResult } from './scenario/upgrade.ts';
