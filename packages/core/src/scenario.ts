/**
 * @packageDocumentation
 * For programs that edit scenarios, such as forms: addresses of places, limits of every kind of number, the traits
 * of the forms of options and amounts, quantities that options share, and data of older versions.
 */

export {
  atAddress,
  baseIn,
  commonAddress,
  detachOption,
  inputSource,
  isReference,
  keepOption,
  moveOption,
  movingLines,
  parsePreset,
  pointerOfAddress,
  presetJsonSchema,
  readJson,
  scenarioInputs,
  shareEqual,
  statedOf,
  toAddress,
  upgradeScenario,
} from './api/scenario.ts';
export { AMOUNT_TRAITS, type AmountTraits } from './scenario/amount-traits.ts';
export type { CreateSiteOption, MovingSettings, SiteOption } from './scenario/archetypes/moving.ts';
export type { ScenarioInput } from './scenario/inputs.ts';
export { LIMITS } from './scenario/limits.ts';
export { OPTION_TRAITS, type OptionTraits } from './scenario/option-traits.ts';
export type { Preset, PresetFigure, PresetResult } from './scenario/preset/preset.ts';
export {
  type CommonReference,
  type Linked,
  QUANTITY_KINDS,
  type QuantityKind,
  type QuantityKindName,
} from './scenario/quantity.ts';
export type { JsonRead } from './scenario/read-json.ts';
export type { Common } from './scenario/schema.ts';
export type { Shared } from './scenario/share-equal.ts';
export type { UpgradeResult } from './scenario/upgrade.ts';
export type { UpgradeNote } from './scenario/upgraded.ts';
