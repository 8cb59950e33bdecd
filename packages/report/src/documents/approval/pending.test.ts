import { readFileSync } from 'node:fs';
import { analyse, evaluate, parseScenario, prepare, type ScenarioData, verdictOf } from '@ec-tco/core';
import { formatYen } from '@ec-tco/core/format';
import { expect, test } from 'vitest';
import { approvalDocument } from '../approval-document.ts';

const farm = JSON.parse(
  readFileSync(new URL('../../../../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8'),
) as ScenarioData;

/** A shop of its own whose dearest price nobody knows: it may yet be the best. */
function openOrder(language: 'ja' | 'en', option?: string, sameSales = false) {
  const options = farm.options.map(({ sales, ...option }) => ({
    ...option,
    // Ahead by the stated cost; or, of what is left, only of the mean of the best.
    ...(sales && !sameSales && { sales }),
    lines:
      option.id === 'saas'
        ? option.lines.map((line) =>
            line.amount.kind === 'fixed' ? { ...line, amount: { kind: 'unquoted' as const } } : line,
          )
        : option.lines,
  }));
  const parsed = parseScenario({ ...farm, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const verdict = verdictOf(prepared, result, analyse(prepared, result), language);
  const { sections } = approvalDocument(prepared, result, { language, verdict, option });
  const blocks = (id: string) => sections.find((section) => section.id === id)?.blocks ?? [];
  return { result, verdict, blocks };
}

test.each([
  ['ja', true],
  ['en', true],
  ['ja', false],
  ['en', false],
] as const)(
  'where a missing price keeps the order open, no candidate is named and none has a place (%s, %s)',
  (language, sameSales) => {
    const { result, verdict, blocks } = openOrder(language, undefined, sameSales);
    expect([verdict.strength, verdict.facts.pending]).toEqual(['incomplete', ['saas']]);
    const [, request, pending, ...others] = blocks('proposal');
    expect(others).toEqual([]);
    const text = request?.kind === 'paragraph' ? request.text : '';
    expect(text).toContain(language === 'ja' ? '今は候補を定めない' : 'no candidate is named now');
    for (const { name } of result.options) expect(text).not.toContain(name);
    // What is known of it, and by how much that is ahead, as the table has it.
    const of = (id: string | undefined) => {
      const found = result.options.find((one) => one.id === id);
      return sameSales ? found?.totalWithIncident.total : found?.netContributionWithIncident;
    };
    const [own, best] = [of('saas'), of(verdict.facts.best)];
    if (!own || !best) throw new Error('no amounts');
    const said = pending?.kind === 'list' ? pending.items : [];
    expect(said).toHaveLength(1);
    const amounts = [own, best, ...(sameSales ? [best.minus(own)] : [])].map((yen) => formatYen(yen, language));
    for (const amount of amounts) expect(said[0]).toContain(amount);
    const table = blocks('comparison').find((block) => block.kind === 'table');
    const ranks = table?.kind === 'table' ? table.rows.at(-1)?.slice(1) : [];
    expect(new Set(ranks)).toEqual(new Set([language === 'ja' ? '未定' : 'open']));
  },
);

test('what blocks the decision is among the reasons, what does not is not in its place', () => {
  const options = farm.options.map((option) => ({
    ...option,
    lines: option.lines.map((line) =>
      // The first has one dear price missing and cannot win all the same; the other may.
      (option.id === 'saas' && line.amount.kind === 'fixed') || (option.id === 'outsourced' && line.id === 'domain')
        ? { ...line, amount: { kind: 'unquoted' as const } }
        : line,
    ),
  }));
  const parsed = parseScenario({ ...farm, options: options.toReversed() });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  const result = evaluate(prepared);
  const verdict = verdictOf(prepared, result, analyse(prepared, result), 'ja');
  const unpriced = verdict.sentences.filter(({ kind }) => kind === 'unpriced');
  expect([unpriced.length, verdict.facts.pending]).toEqual([2, ['saas']]);
  const { sections } = approvalDocument(prepared, result, { language: 'ja', verdict });
  const reasons = JSON.stringify(sections.find(({ id }) => id === 'reason'));
  const saas = parsed.scenario.options.find(({ id }) => id === 'saas')?.name ?? '';
  expect(reasons).toContain(`「${saas}」には、まだ値段の分からない費用があります`);
  expect(reasons.match(/まだ値段の分からない費用があります/g)).toHaveLength(1);
});
