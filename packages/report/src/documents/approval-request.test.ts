// What a request for approval asks for, on which premises, and that its choice follows from its table.
import { readFileSync } from 'node:fs';
import {
  analyse,
  choose,
  evaluate,
  parseScenario,
  prepare,
  type ScenarioData,
  type Verdict,
  verdictOf,
} from '@ec-tco/core';
import { badCases } from '@ec-tco/core/analysis';
import { formatNumber, formatRate, plainText, reasonText } from '@ec-tco/core/format';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import { toDocx } from '../docx/to-docx.ts';
import { type Block, documentHtml, documentMarkdown, documentTraits } from './index.ts';

type Table = Extract<Block, { readonly kind: 'table' }>;

function read(data: unknown) {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const prepared = prepare(parsed.scenario);
  return { prepared, result: evaluate(prepared) };
}
const example = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../../docs/examples/${name}.json`, import.meta.url), 'utf8')) as ScenarioData;
/** A mall that sells more than the others: the choice goes by what is left. */
const farm = example('2-tea-farm');

function approval(
  { prepared, result }: ReturnType<typeof read>,
  { option, verdict, language = 'ja' }: { option?: string; verdict?: Verdict; language?: 'ja' | 'en' } = {},
) {
  const made = documentTraits('approval').make({
    ...{ prepared, result, language, verdict, today: '2026-11-28' },
    option: option ?? undefined,
  });
  const blocks = (id: string): readonly Block[] => made.sections.find((section) => section.id === id)?.blocks ?? [];
  const table = (id: string): Table => {
    const found = blocks(id).find((block) => block.kind === 'table');
    if (found?.kind !== 'table') throw new Error(`no table in ${id}`);
    return found;
  };
  const [, request] = blocks('proposal');
  return { made, blocks, table, request: request?.kind === 'paragraph' ? request.text : '' };
}
const verdictIn = ({ prepared, result }: ReturnType<typeof read>, language: 'ja' | 'en' = 'ja') =>
  verdictOf(prepared, result, analyse(prepared, result), language);
/** A verdict as strong as is wanted. */
const asStrong = (verdict: Verdict, strength: Verdict['strength'], tied: readonly string[] = []): Verdict => ({
  ...verdict,
  strength,
  facts: { ...verdict.facts, strength, tied },
});

describe('premises', () => {
  test('each option’s own sales, and the margin where the choice goes by what is left, with range and basis', () => {
    const { rows } = approval(read(farm)).table('annex');
    expect(rows).toEqual([
      ['比べる年数', '5年', '', ''],
      ['1年目の月商（税抜）', '1,000,000円', '700,000円〜1,400,000円', '自社で入力した値'],
      ['売上の伸び率（1年あたり）', '5%', '0%〜12%', '自社で入力した値'],
      ['モールに出店：1年目の月商（税抜）', '1,300,000円', '800,000円〜1,800,000円', '自社で入力した値'],
      ['モールに出店：売上の伸び率（1年あたり）', '5%', '0%〜10%', '自社で入力した値'],
      ['限界利益率', '50%', '40%〜55%', '自社で入力した値'],
      ['自社の作業1時間の費用', '1,800円', '幅なし', '自社で入力した値'],
    ]);
  });

  test('what a foreign currency costs, what the shop says of an incident, its ramp and its months; no rate that nothing uses', () => {
    const [option, ...others] = shop.options;
    const lines = option?.lines.map((line, i) =>
      i === 0 ? { ...line, currency: { code: 'USD', rate: { low: 135, base: 152, high: 170 } } } : line,
    );
    const data = {
      ...shop,
      business: { ...shop.business, ramp: { months: 6, start: 0.2 }, season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3] },
      incident: { ...shop.incident, severity: { kind: 'own-lognormal', low: 3_000_000, high: 90_000_000 } },
      options: [{ ...option, lines }, ...others],
    };
    const rows = approval(read(data))
      .table('annex')
      .rows.map((row) => row.join(' | '));
    expect(rows).toContain('売上が立ち上がるまでの月数 | 6か月 |  | ');
    expect(rows).toContain('月ごとの売上の波（平均の月を1として） | 0.86–2.57 |  | ');
    expect(rows.filter((row) => row.includes('152 円/USD | 135 円/USD〜170 円/USD'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('90,000,000円'))).toHaveLength(1);
    expect(rows.filter((row) => row.includes('割引率'))).toEqual([]);
  });

  test('how likely an incident is taken to be and what one costs stand beside the mean, for every option', () => {
    const data = read(farm);
    const { rows } = approval(data).table('comparison');
    const cases = badCases(data.prepared, choose(data.prepared, data.result));
    const of = (head: string) => rows.find(([name]) => name?.startsWith(head))?.slice(1);
    expect(of('事故の確率')).toEqual(cases.map(({ perYear }) => formatRate(perYear, 'ja')));
    expect(of('事故1回の自社負担')).toEqual(cases.map(({ retained }) => formatNumber(retained.p90)));
    expect(of('その限界利益の月数')).toEqual(cases.map(({ months }) => `${Math.round(months?.p90 ?? 0)}か月`));
  });

  test('a shared number has its own source, a plan by years stands in place of a month’s sales', () => {
    const [first, ...others] = shop.options;
    const month = { monthlySales: { common: 'trade' }, salesGrowth: 0.1, averageOrderValue: 5000 };
    const salesByYear = [10_000_000, { low: 1_000_000, base: 12_000_000, high: 13_000_000 }];
    const data = {
      ...shop,
      options: [{ ...first, sales: { ...month, salesByYear } }, ...others.map((one) => ({ ...one, sales: month }))],
      common: {
        trade: { name: 'trade', kind: 'yenPerMonth', value: 900_000, source: { kind: 'assumption', note: 'guess' } },
      },
    };
    const { rows } = approval(read(data), { language: 'en' }).table('annex');
    const told = rows.map(([label, value, range, basis]) =>
      [label?.split(': ').at(-1), value, range, basis].join(' | '),
    );
    // Every option sells of its own: the shop's own sales count for none of them.
    expect(rows.filter(([label]) => label?.startsWith('Monthly sales'))).toEqual([]);
    expect(told.filter((text) => text.includes('¥12,000,000'))[0]).toMatch(
      /¥1,000,000 to ¥13,000,000 \| Stated by the shop/,
    );
    expect(told.filter((text) => text.includes('¥900,000'))).toHaveLength(3);
    expect(told.find((text) => text.includes('¥900,000'))).toMatch(/\| none \| Assumption/);
  });
});

describe('a choice by what is left', () => {
  const number = (text: string | null | undefined) => Number(text?.replaceAll(',', ''));

  test.each(['ja', 'en'] as const)('follows from the table, whose columns foot (%s)', (language) => {
    const { made, table } = approval(read(farm), { language });
    const { columns, rows, totals = [] } = table('comparison');
    const [total = 0, left = 0] = totals;
    expect(left).toBe(total + 3);
    columns.slice(1).forEach((_, i) => {
      const cell = (row: number) => number(rows[row]?.[i + 1]);
      const costs = Array.from({ length: total }, (_row, row) => cell(row)).reduce((sum, yen) => sum + yen, 0);
      expect(costs).toBe(cell(total));
      // Sales, what they leave, and what the cost leaves of that.
      expect(cell(left - 2)).toBeGreaterThan(cell(left - 1));
      expect(cell(left - 1) - cell(total)).toBe(cell(left));
    });
    // Worked out by hand: 43,099,924 of the mall's own sales, less 14,297,692.
    expect(rows[left]?.[3]).toBe('28,802,232');
    // The heading, too, is of more than the cost.
    const heading = made.sections.find(({ id }) => id === 'comparison')?.heading;
    expect(heading).toBe(
      language === 'ja' ? '売上・費用・手元に残る額の比較' : 'Comparison of sales, cost and what is left',
    );
  });

  test('a price that is missing makes the cost at least, and what is left at most, so much', () => {
    const options = farm.options.map((option, i) =>
      i === 0 ? { ...option, lines: option.lines.map((line) => ({ ...line, amount: { kind: 'unquoted' } })) } : option,
    );
    const { rows, totals = [] } = approval(read({ ...farm, options })).table('comparison');
    expect(totals.map((row) => rows[row]?.[1]?.slice(-2))).toEqual(['以上', '以下']);
  });

  test('what is stated and what is a mean are told apart', () => {
    const { blocks, table } = approval(read(farm), { option: 'saas' });
    expect(table('comparison').caption).toContain('平均の行のほかは、入力した値のまま');
    expect(table('comparison').rows.filter(([head]) => head?.includes('入力した幅の平均'))).toHaveLength(1);
    expect(blocks('proposal').at(-1)).toMatchObject({
      text: '上の金額は、入力した値のままの額。入力した幅を考えに入れた平均では、手元に残る額は28,243,403円。',
    });
    const { blocks: certain } = approval(read(shop), { option: 'saas' });
    expect(JSON.stringify(certain('proposal'))).not.toContain('入力した値のまま');
    expect(JSON.stringify(certain('comparison'))).not.toContain('入力した値のまま');
  });
});

describe('what is asked for', () => {
  const tea = read(farm);
  const verdict = verdictIn(tea);
  const best = verdict.facts.best ?? '';

  test('is no more than the verdict bears', () => {
    expect(verdict.strength).toBe('open');
    const asked = (strength: Verdict['strength'], tied?: readonly string[]) =>
      approval(tea, { option: best, verdict: asStrong(verdict, strength, tied) }).request;
    expect(asked('clear')).toMatch(/を採用したい。$/);
    expect(asked('likely')).toMatch(/を採用したい。$/);
    for (const text of [asked('open'), asked('tie', [best, 'mall']), asked('incomplete')])
      expect(text).not.toContain('採用したい');
    expect(asked('open')).toContain('第一候補');
    expect(asked('tie', [best, 'mall'])).toContain('金額では差がない');
    expect(asked('incomplete')).toContain('見積をそろえて');
  });

  test('depends on what is still to be met', () => {
    const of = (pciDss: 'yes' | 'unknown', strength: Verdict['strength'] = 'likely') => {
      const options = farm.options.map((option) => (option.id === best ? { ...option, pciDss } : option));
      return approval(read({ ...farm, options }), { option: best, verdict: asStrong(verdict, strength) }).request;
    };
    expect(of('yes')).not.toContain('条件');
    expect(of('unknown')).toContain('条件を満たすことを前提に採用したい');
    expect(of('unknown', 'open')).toContain('第一候補');
  });

  test('of another than the first of the order says so, and leaves room for why', () => {
    const { request, blocks } = approval(tea, { option: 'mall', verdict });
    expect(request).toContain('この比較で順位が1番なのは「SaaS（低額プラン）」');
    expect(blocks('proposal').at(-1)).toMatchObject({ fields: [{ label: '「モールに出店」を選ぶ理由', value: null }] });
  });

  test('a condition stands in the section on security, and not among the reasons as well', () => {
    const options = farm.options.map((option) =>
      option.id === best ? { ...option, pciDss: 'unknown' as const } : option,
    );
    const data = read({ ...farm, options });
    const found = verdictIn(data);
    const own = data.result.options.find(({ id }) => id === found.facts.best);
    const [reason] = own?.eligibility.reasons ?? [];
    if (!own || !reason) throw new Error('no condition');
    const { blocks } = approval(data, { option: own.id, verdict: found });
    const text = plainText(reasonText(reason, 'ja'), 'ja');
    expect(JSON.stringify(found.sentences.map(({ parts }) => plainText(parts, 'ja')))).toContain(text);
    expect(JSON.stringify(blocks('security'))).toContain(text);
    expect(JSON.stringify(blocks('reason'))).not.toContain(text);
  });

  test('of another that cannot be chosen as it is, or not be judged yet, is no adoption', () => {
    const running = example('3-cosmetics-operating');
    const of = (status: 'cannot' | 'unknown') => {
      const requirements = { ...running.requirements, 'build-5': { status } };
      const data = read({ ...running, requirements });
      const own = data.result.options.find(({ id }) => id === 'keep');
      const paper = approval(data, { option: 'keep', verdict: verdictIn(data) });
      return { own, ...paper, ranks: paper.table('comparison').rows.at(-1)?.slice(1) };
    };
    const unmet = of('cannot');
    expect(unmet.own?.eligibility.reasons[0]?.code).toBe('mandatory-cannot-now');
    expect(unmet.request).not.toContain('採用したい');
    expect(unmet.request).toContain(
      'このままでは選べない。採用は、対応できない必須の要件（構築5）の手立てが見つかることを条件に',
    );
    expect(unmet.request).toContain('この比較で順位が1番なのは');
    expect(unmet.ranks?.[0]).toMatch(/^選べるなら\d$/);
    const unknown = of('unknown');
    expect(unknown.own?.eligibility.status).toBe('undetermined');
    expect(unknown.request).not.toContain('採用したい');
    expect(unknown.request).not.toContain('第一候補');
    expect(unknown.request).toContain('選べるかどうかがまだ決まっていない');
    expect(unknown.ranks?.[0]).toMatch(/^\d$/);
  });

  test.each(['md', 'html', 'docx'] as const)('is worded alike in %s', async (format) => {
    const { made, request } = approval(tea, { option: best, verdict });
    const text =
      format === 'docx'
        ? strFromU8(unzipSync(await toDocx(made))['word/document.xml'] ?? new Uint8Array())
        : format === 'html'
          ? documentHtml(made)
          : documentMarkdown(made);
    expect(text).toContain(request);
    expect(text).toContain('手元に残る額は、限界利益から費用の合計を引いた額');
    expect(text).toContain('モールに出店：1年目の月商（税抜）');
  });

  test.each(['ja', 'en'] as const)(
    'an option that is ruled out is not asked for, and none is argued for (%s)',
    (language) => {
      const ruled = read(shop);
      const own = ruled.result.options.find(({ id }) => id === 'outsourced');
      expect(own?.eligibility.status).toBe('ruled-out');
      const { made, request, blocks } = approval(ruled, {
        ...{ option: 'outsourced', language },
        verdict: verdictIn(ruled, language),
      });
      expect(request).toContain(language === 'ja' ? '選べないため、採用を願い出ることはできない' : 'cannot be chosen');
      const [reasons] = blocks('reason');
      expect(reasons).toEqual({
        kind: 'list',
        items: own?.eligibility.reasons.map((reason) => plainText(reasonText(reason, language), language)),
      });
      const others = shop.options.filter(({ id }) => id !== 'outsourced').map(({ name }) => `“${name}”`);
      const said = JSON.stringify(made.sections.filter(({ id }) => id === 'proposal' || id === 'reason'));
      for (const name of others) {
        expect(said).not.toContain(name);
        expect(said).not.toContain(name.replace('“', '「').replace('”', '」'));
      }
    },
  );
});
