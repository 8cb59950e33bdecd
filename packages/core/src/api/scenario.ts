import type { SourceNote } from '../explain/explanation.ts';
import { inputSource as inputSourceUnchecked } from '../explain/source-note.ts';
import {
  atAddress as atAddressUnchecked,
  pointerOfAddress as pointerOfAddressUnchecked,
  toAddress as toAddressUnchecked,
} from '../scenario/address.ts';
import type { Archetype } from '../scenario/archetypes/archetype.ts';
import type { ArchetypeId } from '../scenario/archetypes/archetypes.ts';
import type { CreateOption } from '../scenario/archetypes/create-option.ts';
import { createOption as createOptionUnchecked } from '../scenario/archetypes/create-option.ts';
import type { InsuranceOffer, InsuranceOfferSettings, InsuranceSize } from '../scenario/archetypes/insurance-offer.ts';
import { insuranceOffer as insuranceOfferUnchecked } from '../scenario/archetypes/insurance-offer.ts';
import type { CreateSiteOption, MovingSettings, SiteOption } from '../scenario/archetypes/moving.ts';
import {
  keepOption as keepOptionUnchecked,
  moveOption as moveOptionUnchecked,
  movingLines as movingLinesUnchecked,
} from '../scenario/archetypes/moving.ts';
import { baseIn as baseInUnchecked, statedOf as statedOfUnchecked } from '../scenario/common.ts';
import type { CreateScenario } from '../scenario/create-scenario.ts';
import { createScenario as createScenarioUnchecked } from '../scenario/create-scenario.ts';
import { detachOption as detachOptionUnchecked } from '../scenario/detach.ts';
import type { ScenarioInput } from '../scenario/inputs.ts';
import { scenarioInputs as scenarioInputsUnchecked } from '../scenario/inputs.ts';
import { parseScenario as parseScenarioUnchecked } from '../scenario/parse.ts';
import { parsePreset as parsePresetUnchecked } from '../scenario/preset/parse-preset.ts';
import type { PresetResult } from '../scenario/preset/preset.ts';
import type { ParseResult } from '../scenario/problem.ts';
import type { CommonReference, Linked, Quantity } from '../scenario/quantity.ts';
import {
  baseOf as baseOfUnchecked,
  isReference as isReferenceUnchecked,
  rangeOf as rangeOfUnchecked,
} from '../scenario/quantity.ts';
import type { JsonRead } from '../scenario/read-json.ts';
import { readJson as readJsonUnchecked } from '../scenario/read-json.ts';
import type { Line, Option, Scenario, ScenarioData } from '../scenario/schema.ts';
import { type Shared, shareEqual as shareEqualUnchecked } from '../scenario/share-equal.ts';
import type { UpgradeResult } from '../scenario/upgrade.ts';
import { upgrade as upgradeUnchecked } from '../scenario/upgrade.ts';
import { checkMaking } from './check-making.ts';
import { checked } from './checked.ts';
import { checkedBy } from './checked-by.ts';
import { ENTRY_ARGUMENTS } from './entry-arguments.ts';
import { remembered } from './parsed.ts';

/**
 * Reads JSON text. A key that stands twice is refused with its JSON Pointer: a parser would keep the last without a
 * word, and nobody can tell which one was meant. A byte order mark in front is no part of the text.
 * Cost: grows with the length of the text.
 */
export function readJson(json: string): JsonRead {
  return checked('readJson', { json }, () => readJsonUnchecked(json));
}

/**
 * Brings older data to the present version, step by step. Data without a version is left for the schema to reject.
 * Cost: grows with the data.
 * @throws EcTcoError `wrong-argument` where the data themselves throw when they are looked at
 */
export function upgradeScenario(data: unknown): UpgradeResult {
  return checked('upgradeScenario', { data }, () => upgradeUnchecked(data));
}

/**
 * A whole scenario from the sales and the options: everything else is a default, marked as one with its source.
 * Cost: grows with the lines it makes.
 * @returns the scenario, or every problem with what was stated; as `parseScenario`
 * @throws EcTcoError `unknown-id` for an archetype that there is not
 */
export function createScenario(stated: CreateScenario): ParseResult<Scenario> {
  return checkedBy(ENTRY_ARGUMENTS, 'createScenario', { stated }, () =>
    remembered(createScenarioUnchecked(stated), parseScenarioUnchecked),
  );
}

/**
 * A scenario's option from an archetype: every number with its source, what has no price unquoted, or a placeholder where
 * `placeholders` asks for one.
 * Cost: grows with the lines it makes.
 * @param archetype id of a ready-made one, or one of your own
 * @throws EcTcoError `unknown-id`
 */
export function createOption(archetype: ArchetypeId | Archetype, settings: CreateOption): Option {
  return checkedBy(ENTRY_ARGUMENTS, 'createOption', { archetype, settings }, () => {
    checkMaking('createOption', settings);
    return createOptionUnchecked(archetype, settings);
  });
}

/**
 * A cost line and insurance terms to add to an option. The limit is that for response cost, not for liability.
 * Which share of the cost is covered is an assumption: see the policy.
 * Cost: constant.
 */
export function insuranceOffer(size: InsuranceSize, settings: InsuranceOfferSettings): InsuranceOffer {
  return checked('insuranceOffer', { size, settings }, () => {
    checkMaking('insuranceOffer', settings);
    return insuranceOfferUnchecked(size, settings);
  });
}

/**
 * Reads untrusted data, or JSON text, as a preset: all of it or nothing. Nobody can speak in another's name: ids of
 * figures begin with the preset's own, which is not the guideline's or the product's, nor is its name or the publisher's; what
 * an archetype or a shop cites exists and has the value that is stated.
 * Cost: grows with the data, of at most 100,000 values, and with each archetype and shop.
 */
export function parsePreset(data: unknown): PresetResult {
  return checked('parsePreset', { data }, () => {
    const read = parsePresetUnchecked(data);
    // Its shops were read as scenarios: they can be computed as they are.
    if (read.ok)
      for (const { scenario } of read.preset.shops) remembered({ ok: true, scenario }, parseScenarioUnchecked);
    return read;
  });
}

/**
 * The lines of a move, for any option that one moves to: data, addresses and search ranking, both sites for some months,
 * learning the new one. Every number is an assumption until there is a quotation.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function movingLines(settings: MovingSettings): readonly Line[] {
  return checked('movingLines', { settings }, () => {
    checkMaking('movingLines', settings, false);
    return movingLinesUnchecked(settings);
  });
}

/**
 * To move from a running site: the archetype's lines, those of the move, a WAF for the site that still runs until it is
 * done, and an insurance for all years.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @throws EcTcoError `unknown-id`
 */
export function moveOption(archetype: ArchetypeId | Archetype, settings: CreateSiteOption): SiteOption {
  return checked('moveOption', { archetype, settings }, () => {
    checkMaking('moveOption', settings);
    return moveOptionUnchecked(archetype, settings);
  });
}

/**
 * To keep a running site and fix it: what was paid for it is out, what was a share of that has a price of its own, and
 * there is an insurance for all years.
 * Cost: grows with the size of the scenario (options × lines × years).
 * @throws EcTcoError `unknown-id`
 */
export function keepOption(archetype: ArchetypeId | Archetype, settings: CreateSiteOption): SiteOption {
  return checked('keepOption', { archetype, settings }, () => {
    checkMaking('keepOption', settings);
    return keepOptionUnchecked(archetype, settings);
  });
}

/**
 * Makes common what options state alike, such as the same work with the same figure, and lets what is equal to a common
 * quantity refer to it. Totals stay; the data are those of a scenario, read or not.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function shareEqual(data: ScenarioData): { readonly data: ScenarioData; readonly shared: readonly Shared[] } {
  return checked('shareEqual', { data }, () => {
    const { data: linked, shared } = shareEqualUnchecked(data);
    return { data: linked as unknown as ScenarioData, shared };
  });
}

/**
 * Every numeric input of a scenario, in the order in which the scenario states them. A shared one is one input.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function scenarioInputs(scenario: Scenario): readonly ScenarioInput[] {
  return checked('scenarioInputs', { scenario }, () => scenarioInputsUnchecked(scenario));
}

/**
 * The value at an address; undefined where there is none. Own properties only.
 * Cost: grows with the length of the address and the lists it passes.
 */
export function atAddress(root: unknown, address: string): unknown {
  return checked('atAddress', { root, address }, () => atAddressUnchecked(root, address));
}

/**
 * JSON Pointer of the place at an address; undefined where an option or line of that id is missing.
 * Cost: grows with the length of the address and the lists it passes.
 */
export function pointerOfAddress(root: unknown, address: string): string | undefined {
  return checked('pointerOfAddress', { root, address }, () => pointerOfAddressUnchecked(root, address));
}

/**
 * Address of a place in a scenario: as a JSON Pointer, with the ids of options and lines in place of their indexes,
 * such as `/options/saas/lines/fee/amount/yen`. It stays what it is when a list is edited.
 * Cost: grows with the length of the address and the lists it passes.
 */
export function toAddress(root: unknown, pointer: string): string {
  return checked('toAddress', { root, pointer }, () => toAddressUnchecked(root, pointer));
}

/**
 * The value a calculation uses when it uses one.
 * Cost: constant.
 */
export function baseOf(quantity: Quantity): number {
  return checkedBy(ENTRY_ARGUMENTS, 'baseOf', { quantity }, () => baseOfUnchecked(quantity));
}

/**
 * The plausible range, or undefined for a number stated without one.
 * Cost: constant.
 */
export function rangeOf(quantity: Quantity): ReturnType<typeof rangeOfUnchecked> {
  return checkedBy(ENTRY_ARGUMENTS, 'rangeOf', { quantity }, () => rangeOfUnchecked(quantity));
}

/**
 * The source of an input: its line's own, else what the scenario says about the address, else the user. A figure in
 * which the value does not lie is not its source: the user changed it.
 * Cost: grows with the length of the address and the lists it passes.
 */
export function inputSource(scenario: Scenario, pointer: string): SourceNote['source'] {
  return checked('inputSource', { scenario, pointer }, () => inputSourceUnchecked(scenario, pointer));
}

/**
 * The value a calculation uses of a quantity when it uses one.
 * Cost: constant.
 */
export function baseIn(commons: Pick<Scenario, 'common'>, quantity: Linked): number {
  return checked('baseIn', { commons, quantity }, () => baseInUnchecked(commons, quantity));
}

/**
 * The number and range a quantity comes to: its own, or the shared one's times its factor.
 * Cost: constant.
 */
export function statedOf(commons: Pick<Scenario, 'common'>, quantity: Linked): Quantity {
  return checked('statedOf', { commons, quantity }, () => statedOfUnchecked(commons, quantity));
}

/**
 * A copy of the scenario in which an option states its own numbers: equal ones, no longer shared with other options.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function detachOption(scenario: Scenario, option: string): Scenario {
  return checked('detachOption', { scenario, option }, () => detachOptionUnchecked(scenario, option));
}

/**
 * Whether a quantity stands for one that several options share.
 * Cost: constant.
 */
export function isReference(quantity: Linked): quantity is CommonReference {
  return checked('isReference', { quantity }, () => isReferenceUnchecked(quantity));
}
