import { parseScenario, type Scenario } from '@ec-tco/core';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mount } from '../fields/fixtures.ts';
import type { EcTcoCostTable } from './cost-table/cost-table.component.ts';
import './cost-table/cost-table.ts';
import { analysed, SCENARIOS } from './fixtures.ts';
import { messages } from './messages/messages.ts';
import type { EcTcoRanking } from './ranking/ranking.component.ts';
import './ranking/ranking.ts';

/** Every number as certain as it is stated. */
function withoutRanges(scenario: Scenario): Scenario {
  const parsed = parseScenario(
    JSON.parse(JSON.stringify(scenario), (_, value: unknown) =>
      typeof value === 'object' && value !== null && 'low' in value && 'base' in value ? value.base : value,
    ),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
}

test.each(['ja', 'en'] as const)(
  'where means decide, amounts beside them say that they are as stated (%s)',
  async (language) => {
    const { ranking, table } = messages(language);
    const shown = async (scenario: Scenario) => {
      const computation = analysed(scenario);
      const cards = await mount<EcTcoRanking>(
        html`<ec-tco-ranking .computation=${computation} .language=${language}></ec-tco-ranking>`,
        'ec-tco-ranking',
      );
      await expect.poll(() => cards.renderRoot.querySelector('dl')).not.toBeNull();
      const told = [...cards.renderRoot.querySelectorAll('p')].map(({ textContent }) => textContent);
      const costs = await mount<EcTcoCostTable>(
        html`<ec-tco-cost-table .computation=${computation} .language=${language}></ec-tco-cost-table>`,
        'ec-tco-cost-table',
      );
      await expect.poll(() => costs.renderRoot.querySelector('caption')).not.toBeNull();
      const caption = costs.renderRoot.querySelector('caption')?.textContent;
      return [told.includes(ranking.asStated), caption?.includes(table.asStated)];
    };
    const scenario = SCENARIOS.persona3();
    expect(await shown(scenario)).toEqual([true, true]);
    expect(await shown(withoutRanges(scenario))).toEqual([false, false]);
  },
);
