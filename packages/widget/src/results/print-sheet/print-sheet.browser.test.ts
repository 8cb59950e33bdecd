import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import { documentMarkdown, documentTraits } from '@ec-tco/report/documents';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mount } from '../../fields/fixtures.ts';
import { type Computation, choiceFor } from '../../shared/computation.ts';
import { knownVerdict } from '../../shared/known-verdict.ts';
import { analysed, computed, SCENARIOS } from '../fixtures.ts';
import { messages } from '../messages/messages.ts';
import type { EcTcoRanking } from '../ranking/ranking.component.ts';
import '../ranking/ranking.ts';
import type { EcTcoPrintSheet } from './print-sheet.component.ts';
import './print-sheet.ts';

async function sheet(computation: Computation, language: 'ja' | 'en', titled = true): Promise<ParentNode> {
  const element = await mount<EcTcoPrintSheet>(
    html`<ec-tco-print-sheet preview .titled=${titled} .computation=${computation} .language=${language}></ec-tco-print-sheet>`,
    'ec-tco-print-sheet',
  );
  return element.renderRoot;
}

/** What stands beside a name in a list. */
const beside = (root: ParentNode, name: string): string | undefined =>
  [...root.querySelectorAll('dt')].find((one) => one.textContent === name)?.nextElementSibling?.textContent.trim();

test.each(['ja', 'en'] as const)(
  'a month is of the amount it stands beside, as in the paper in Word (%s)',
  async (language) => {
    const computation = computed('persona3');
    const { prepared, result } = computation;
    const m = messages(language);
    const verdict = knownVerdict(computation, language);
    const best = result.options.find(({ id }) => id === verdict.facts.best);
    const root = await sheet(computation, language);
    const { total } = best?.totalWithIncident ?? {};
    expect(beside(root, m.print.effectTotal(result.horizonYears))).toBe(formatYen(total ?? 0, language));
    const month = beside(root, m.print.effectMonthly);
    expect(month).toBe(formatYen(total?.div(12 * result.horizonYears).round() ?? 0, language));
    const paper = documentTraits('approval').make({
      ...{ prepared, result, option: best?.id, language, today: '2026-11-28' },
      ...{ verdict, choice: choiceFor(computation) },
    });
    expect(documentMarkdown(paper)).toContain(month);
    // The first year's cost, too; the share of sales says what it leaves out.
    expect(beside(root, m.print.effectYear1)).toBe(formatYen(best?.totalWithIncident.cells[1] ?? 0, language));
    expect(beside(root, m.print.effectSales)).toBeDefined();

    const cards = await mount<EcTcoRanking>(
      html`<ec-tco-ranking .computation=${computation} .language=${language}></ec-tco-ranking>`,
      'ec-tco-ranking',
    );
    // On the cards both sums stand: the month says which one it is of.
    const named = () => [...cards.renderRoot.querySelectorAll('dt')].map((one) => one.textContent.trim());
    await expect.poll(named).toContain(m.table.monthly);
    expect(named()).not.toContain(m.print.effectMonthly);
  },
);

test.each(['ja', 'en'] as const)(
  'a quotation without a company’s name says so, and what it is for (%s)',
  async (language) => {
    const data = SCENARIOS.persona3();
    const options = data.options.map((option) => ({
      ...option,
      lines: option.lines.map((line) => ({ ...line, source: { kind: 'quotation', date: '2026-11-01' } })),
    }));
    const parsed = parseScenario({ ...data, options });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const prepared = prepare(parsed.scenario);
    const root = await sheet(analysed(parsed.scenario), language);
    const last = [...root.querySelectorAll('.whole li')]
      .map((one) => one.textContent.trim())
      .find((text) => text.includes('2026-11-01'));
    expect(last).toContain(language === 'ja' ? '会社名の記入なし' : 'no company named');
    expect(last).toMatch(language === 'ja' ? /^自分の見積：「.+ほか\d+件の見積/ : /quoted for “.+ and \d+ more/);
    const paper = documentTraits('approval').make({
      ...{
        prepared,
        result: evaluate(prepared),
        option: parsed.scenario.options[0]?.id,
        language,
        today: '2026-11-28',
      },
    });
    expect(documentMarkdown(paper)).toContain(language === 'ja' ? '会社名の記入なし' : 'no company named');
  },
);

test.each(['ja', 'en'] as const)('the subject has the shop’s name where its owner gave it (%s)', async (language) => {
  const computation = computed('persona3');
  const subject = async (titled: boolean) =>
    (await sheet(computation, language, titled)).querySelector('.subject')?.textContent ?? '';
  const { title } = computation.result;
  const [own, none] = [await subject(true), await subject(false)];
  expect(own.startsWith(title)).toBe(true);
  expect(none.length).toBeGreaterThan(5);
  expect(none).not.toContain(title);
});
