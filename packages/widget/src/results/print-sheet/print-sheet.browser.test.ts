import { evaluate, parseScenario, prepare } from '@ec-tco/core';
import { describeInput, formatYen, ROW_NAMES } from '@ec-tco/core/format';
import { EXPECTED_LOSS_LINE } from '@ec-tco/core/guideline';
import { documentMarkdown, documentTraits } from '@ec-tco/report/documents';
import { html } from 'lit';
import { expect, test } from 'vitest';
import { mount } from '../../fields/fixtures.ts';
import { badCasesFor, type Computation, choiceFor } from '../../shared/computation.ts';
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
    expect(last).toMatch(language === 'ja' ? /^見積：「.+ほか\d+件の見積/ : /quoted for “.+ and \d+ more/);
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

/** The cells of a comparison's row, by how its name begins. */
const cellsOf = (root: ParentNode, name: string): readonly number[] | undefined => {
  const rows = [...root.querySelectorAll('section:not(.whole) table')].flatMap((table) => [
    ...table.querySelectorAll('tbody tr'),
  ]);
  const row = rows.find((one) => one.querySelector('th')?.textContent.trim() === name);
  return (
    row &&
    [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent.replace(/[^\d.−-]/g, '').replace('−', '-')))
  );
};

test.each(['ja', 'en'] as const)(
  'where the choice goes by what is left, the comparison shows what it follows from, and foots (%s)',
  async (language) => {
    const { print, table } = messages(language);
    const computation = analysed(SCENARIOS.persona6());
    const { result, scenario } = computation;
    const root = await sheet(computation, language);
    const of = (name: string) => cellsOf(root, name) ?? [];
    const [cost, contribution, left] = [
      of(print.asStated(table.withIncident)),
      of(print.contribution(scenario.showTax)),
      of(print.asStated(print.netOf)),
    ];
    expect(left).toHaveLength(result.options.length);
    expect(left).toEqual(contribution.map((yen, i) => yen - (cost[i] ?? 0)));
    expect(of(print.sales)).toHaveLength(result.options.length);
    expect(of(print.meanOf(true))).toEqual(choiceFor(computation).ranked.map(({ mean }) => mean.toNumber()));
    // The difference is of that, too: the best has more left, whatever it costs.
    const [best, next] = choiceFor(computation).ranked;
    const name = result.options.find(({ id }) => id === next?.option)?.name ?? '';
    expect(beside(root, print.effectDifference(name, true, true))).toBe(
      formatYen(best?.mean.minus(next?.mean ?? 0) ?? 0, language),
    );
  },
);

test('the premises hold what an option sells of its own, with range and origin, and the margin', async () => {
  const computation = analysed(SCENARIOS.persona6());
  const { scenario } = computation;
  const root = await sheet(computation, 'ja');
  const selling = scenario.options.filter(({ sales }) => sales);
  expect(selling.length).toBeGreaterThan(0);
  for (const { id, name } of selling) {
    const told = beside(root, describeInput(scenario, `/options/${id}/sales/monthlySales`, 'ja'));
    expect(told, name).toMatch(/円幅：.+円〜.+円 \/ /);
  }
  expect(beside(root, describeInput(scenario, '/business/contributionMargin', 'ja'))).toMatch(/^40%幅：35%〜45% \/ /);
  const [first, ...others] = scenario.options;
  const sales = {
    ...{ monthlySales: { common: 'trade' }, salesGrowth: 0, averageOrderValue: 5000 },
    salesByYear: [12_345_678],
  };
  const trade = { name: '取引', kind: 'yenPerMonth', value: 765_432, source: { kind: 'assumption' } };
  const parsed = parseScenario({
    ...scenario,
    options: [first, ...others].map((one, i) => (i < 2 ? { ...one, sales } : one)),
    common: { ...scenario.common, trade },
    business: { ...scenario.business, salesByYear: [98_765_432] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const own = await sheet(analysed(parsed.scenario), 'ja');
  expect([...own.querySelectorAll('dd')].filter((one) => one.textContent.includes('12,345,678円'))).toHaveLength(2);
  expect([...own.querySelectorAll('dd')].filter((one) => one.textContent.includes('98,765,432円'))).toHaveLength(1);
  // A plan by years stands in place of a month's sales.
  expect(beside(own, describeInput(parsed.scenario, '/business/monthlySales', 'ja'))).toBeUndefined();
});

test.each(['ja', 'en'] as const)('the subject asks for no more than the verdict bears (%s)', async (language) => {
  const { print } = messages(language);
  const shop = SCENARIOS.persona3();
  // So little is left of sales that no mall could make up for its fees: its sales decide nothing.
  const scenario = { ...shop, business: { ...shop.business, contributionMargin: 0.05 } };
  const computation = analysed(scenario);
  const { facts, strength } = knownVerdict(computation, language);
  const best = computation.result.options.find(({ id }) => id === facts.best);
  const text = async (of: Computation) => (await sheet(of, language, false)).querySelector('.subject')?.textContent;
  expect([strength, best?.eligibility.status]).toEqual(['clear', 'eligible']);
  const name = best?.name ?? '';
  expect(await text(computation)).toBe(print.subjectText(undefined, { name, asked: 'clear' }));
  // Nobody has worked out how sure it is: so it is open.
  expect(await text({ ...computation, analysis: undefined, halted: 'slow' })).toBe(
    print.subjectText(undefined, { name, asked: 'open' }),
  );
  const options = scenario.options.map((one) => (one.id === best?.id ? { ...one, pciDss: 'unknown' } : one));
  const parsed = parseScenario({ ...scenario, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(await text(analysed(parsed.scenario))).toBe(print.subjectText(undefined, { name, asked: 'conditional' }));
});

/** A running site whose missing prices are small beside what the move costs: nothing is decided before they are known. */
function pendingSite(language: 'ja' | 'en') {
  const data = SCENARIOS.persona3();
  const options = data.options.map((option) => ({
    ...option,
    lines: option.lines.map((line) =>
      option.id === 'keep' && line.amount.kind === 'fixed' ? { ...line, amount: { kind: 'unquoted' } } : line,
    ),
  }));
  const parsed = parseScenario({ ...data, options });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const computation = analysed(parsed.scenario);
  return { computation, verdict: knownVerdict(computation, language) };
}

test.each(['ja', 'en'] as const)(
  'while a missing price keeps the order open, none is the first, and what is to be done is to get it (%s)',
  async (language) => {
    const { print, ranking, incident } = messages(language);
    const { computation, verdict } = pendingSite(language);
    expect([verdict.strength, verdict.facts.pending]).toEqual(['incomplete', ['keep']]);
    const root = await sheet(computation, language);
    const text = (root as ShadowRoot).querySelector('article')?.textContent ?? '';
    expect(text).not.toContain(ranking.rank(1));
    expect(text).not.toContain(incident.ifOnceRank(1));
    expect(text).not.toContain(print.effect);
    const first = [...root.querySelectorAll('tbody tr')][0];
    expect([...(first?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent)).toEqual(
      computation.result.options.map(() => ranking.unpriced),
    );
    const lists = [...root.querySelectorAll('h3')].find((one) => one.textContent === print.nextWhileOpen);
    expect(lists?.nextElementSibling?.children.length).toBeGreaterThan(0);
    // Its sums are the least they can be, row by row as in all.
    const { scenario } = computation;
    const place = choiceFor(computation).ranked.findIndex(({ option }) => option === 'keep');
    const rows = [...root.querySelectorAll('section table')][0]?.querySelectorAll('tr') ?? [];
    const least = [...rows]
      .filter(
        (row) =>
          row.querySelectorAll('td')[place]?.textContent ===
          ranking.atLeast(row.querySelectorAll('td')[place]?.textContent.replace(/以上$| or more$/, '') ?? ''),
      )
      .map((row) => row.querySelector('th')?.textContent.toLowerCase());
    expect(least).toContain(ROW_NAMES['operation.security'][language].toLowerCase());
    expect(least).toContain(
      (scenario.showTax ? ROW_NAMES.tax : ROW_NAMES['operation.security'])[language].toLowerCase(),
    );
    expect(least).not.toContain(ROW_NAMES['build.other'][language].toLowerCase());
  },
);

test.each(['ja', 'en'] as const)('what is said of an amount stands beside it, whole (%s)', async (language) => {
  const computation = computed('persona3');
  const { print } = messages(language);
  const root = await sheet(computation, language);
  const months = badCasesFor(computation)[0]?.months?.p90 ?? 0;
  const said = print.aside(print.months(String(Math.round(months))));
  const cells = [...root.querySelectorAll('td')].filter((cell) => cell.querySelector('.beside'));
  expect(cells.some((cell) => cell.textContent.endsWith(said))).toBe(true);
  expect(
    cells.every((cell) => getComputedStyle(cell.querySelector('.beside') ?? cell).display === 'inline-block'),
  ).toBe(true);
});

test('the mean loss and the premium come to the row of the comparison, to the yen', async () => {
  const computation = analysed(SCENARIOS.persona6());
  const root = await sheet(computation, 'ja');
  const order = choiceFor(computation).ranked.map(({ option }) => option);
  const options = order.flatMap((id) => computation.result.options.find((one) => one.id === id) ?? []);
  const [row, mean] = [cellsOf(root, ROW_NAMES.incident.ja), cellsOf(root, messages('ja').incident.mean)];
  const premiums = options.map(({ lines }) =>
    lines
      .filter(({ category, id }) => category === 'incident' && id !== EXPECTED_LOSS_LINE)
      .reduce((sum, { total }) => sum + total.toNumber(), 0),
  );
  expect(mean?.some((yen) => yen > 0)).toBe(true);
  expect(row).toEqual(mean?.map((yen, i) => yen + (premiums[i] ?? 0)));
});

test('a subsidy that nobody has granted says its chance and what it is in full', async () => {
  const data = SCENARIOS.persona3();
  const credits = [
    {
      ...{ id: 'subsidy', name: '補助金', amount: { kind: 'fixed', yen: 500_000 }, chance: 0.4 },
      ...{ timing: { kind: 'once', month: 14 }, source: { kind: 'assumption' } },
    },
  ];
  const parsed = parseScenario({
    ...data,
    options: data.options.map((option, i) => (i === 0 ? { ...option, credits } : option)),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const text = (await sheet(analysed(parsed.scenario), 'ja')).querySelector('section:has(table)')?.textContent;
  expect(text).toContain('「補助金」の200,000円は、受けられる見込み40%をかけた額。全額は500,000円。');
  expect(text).toContain('補助金・値引き・返金（まだ決まっていないものは、受けられる見込みをかけた額）');
});

test('what the shop says of an incident, of a plan in stages and of its months is among premises and risks', async () => {
  const data = SCENARIOS.persona3();
  const parsed = parseScenario({
    ...data,
    sources: Object.fromEntries(
      Object.entries(data.sources ?? {}).filter(([at]) => !at.startsWith('/incident/severity')),
    ),
    business: { ...data.business, season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3] },
    incident: {
      ...data.incident,
      severity: { kind: 'own-lognormal', low: 3_000_000, high: 90_000_000 },
    },
    options: data.options.map((option) =>
      option.id === 'keep'
        ? { ...option, stages: [{ id: 's2', name: '二期', year: 3, annualProbability: 0.001 }] }
        : option,
    ),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const root = await sheet(analysed(parsed.scenario), 'ja');
  const { print } = messages('ja');
  expect(beside(root, describeInput(parsed.scenario, '/incident/severity/high', 'ja'))).toContain('90,000,000円');
  expect(beside(root, print.season)).toBe('0.86–2.57');
  expect(beside(root, describeInput(parsed.scenario, '/rates/discount', 'ja'))).toBeUndefined();
  const text = root.querySelector('article')?.textContent ?? '';
  expect(text).toContain('3年目から0.1%');
  expect(text).toContain(print.meanProbability);
});
