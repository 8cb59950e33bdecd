import type { Language, OptionResult, Scenario } from '@ec-tco/core';
import { formatQuantity, formatRate, WRITING } from '@ec-tco/core/format';
import { baseIn, QUANTITY_KINDS } from '@ec-tco/core/scenario';
import type { Block } from '../../document/document.ts';
import { formatInput } from '../../table/stated-money.ts';
import { documentTexts } from '../texts/texts.ts';

/** How long an option's contracts bind, what leaving earlier costs, and what of it the amounts hold: whoever decides signs that. */
export function contractNotes(
  scenario: Scenario,
  { id, name: option, findings }: OptionResult,
  language: Language,
): readonly Block[] {
  const words = documentTexts(language).approval.contract;
  const months = (count: number) => formatQuantity(count, 'months', language);
  const items = (scenario.options.find((option) => option.id === id)?.lines ?? []).flatMap(
    ({ id: line, name, contract }) => {
      if (!contract) return [];
      const { leaving } = contract;
      const pointer = `/options/${id}/lines/${line}/contract/leaving/yen`;
      const fee =
        leaving.kind === 'fixed'
          ? formatInput(scenario, { pointer, kind: QUANTITY_KINDS.yen }, baseIn(scenario, leaving.yen), language)
          : words.ofTheRest(formatRate(baseIn(scenario, leaving.share), language));
      const left = findings.find((one) => one.code === 'leaving-early' && one.params.line === line);
      return [
        [
          words.bound(option, name, months(contract.months), contract.renews === true, fee),
          ...(left?.code === 'leaving-early' ? [words.counted(months(left.params.months))] : []),
        ].join(WRITING[language].between),
      ];
    },
  );
  return items.length > 0 ? [{ kind: 'list', items }] : [];
}
