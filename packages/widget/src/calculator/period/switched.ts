import type { Language, Scenario } from '@ec-tco/core';
import { describeInput, formatQuantity, SEVERITY_KIND_NAMES } from '@ec-tco/core/format';
import type { EditionChange } from '@ec-tco/core/guideline';
import { type ScenarioInput, scenarioInputs } from '@ec-tco/core/scenario';
import { byKind } from '../../shared/by-kind.ts';
import { messages } from '../messages/messages.ts';

/** What a switch of the edition did, a line a number: what it is, what it was, what it is now. */
export function switchedLines(
  before: Scenario,
  after: Scenario,
  changes: readonly EditionChange[],
  language: Language,
): readonly string[] {
  const { switched } = messages(language).period;
  const [had, has] = [scenarioInputs(before), scenarioInputs(after)];
  const write = (input: ScenarioInput | undefined): string => {
    if (!input) return switched.open;
    const shown = (value: number): string => formatQuantity(value, input.kind.unit, language);
    const { base, range } = input;
    return range ? switched.ranged(shown(base), shown(range.low), shown(range.high)) : shown(base);
  };
  return changes.map((change) => {
    const { pointer } = change;
    const was = inputAt(had, pointer);
    const name = was ? describeInput(before, was.pointer, language) : pointer;
    return byKind<EditionChange, string>(change, {
      replaced: () => switched.replaced(name, write(was), write(inputAt(has, pointer))),
      // A price is open, any other number stays as it was.
      unknown: () => (inputAt(has, pointer) ? switched.assumed(name, write(was)) : switched.unknown(name, write(was))),
      severity: ({ from }) => switched.severity(SEVERITY_KIND_NAMES[from][language]),
    });
  });
}

/** The number at an address, or the first of those that an amount there states. */
const inputAt = (inputs: readonly ScenarioInput[], pointer: string): ScenarioInput | undefined =>
  inputs.find((input) => input.pointer === pointer || input.pointer.startsWith(`${pointer}/`));
