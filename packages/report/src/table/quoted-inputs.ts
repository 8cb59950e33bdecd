import type { Scenario, Source } from '@ec-tco/core';
import { inputSource, type ScenarioInput, scenarioInputs } from '@ec-tco/core/scenario';

/** A number with the quotation that it rests on. */
export type QuotedInput = ScenarioInput & { readonly source: Extract<Source, { readonly kind: 'quotation' }> };

/** The numbers that rest on a quotation, in the scenario's order. A price that nobody has named yet rests on none. */
export function quotedInputs(scenario: Scenario): readonly QuotedInput[] {
  const open = new Set(
    scenario.options.flatMap((option) =>
      option.lines.flatMap(({ id, amount }) =>
        amount.kind === 'unquoted' ? [`/options/${option.id}/lines/${id}/amount/yen`] : [],
      ),
    ),
  );
  return scenarioInputs(scenario).flatMap((input) => {
    const source = inputSource(scenario, input.pointer);
    return source.kind === 'quotation' && !open.has(input.pointer) ? [{ ...input, source }] : [];
  });
}
