import { describe, expect, it } from 'vitest';
import { confidence } from '../evaluate/confidence.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { LineResult, Result } from '../evaluate/result.ts';
import { prepare } from '../model/prepare.ts';
import { modelLines } from '../model/scenario-model.ts';
import { Decimal } from '../money/decimal.ts';
import { findNumber } from '../reference/figure-number.ts';
import { line, option, scenario } from '../rules/fixtures.ts';
import type { Language } from '../texts/language.ts';
import { plainText } from '../texts/plain-text.ts';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { prepareTest, TEST_FIGURES, TEST_SCENARIO } from './fixtures.ts';
import { sourceNote } from './source-note.ts';
import { workingsOf } from './workings.ts';

const PREPARED = prepareTest();
const FLOOR = 'draft.security.floor.monthly';

function explained(path: string, language: Language = 'ja', rankings?: Result['rankings']): Explanation {
  const outcome = explain(PREPARED, path, language, { figures: TEST_FIGURES, ...(rankings ? { rankings } : {}) });
  if (!outcome.ok) throw new Error(outcome.text);
  return outcome.explanation;
}

describe('explain', () => {
  it('says a cell in words and in numbers, with the sources of what it uses', () => {
    const cell = explained('options/own/lines/staff/year/2');
    expect(cell.label).toBe('自社で運営：「商品登録」の2年目の費用');
    expect(plainText(cell.words, cell.language)).toBe(
      '8か月 × 「商品登録」の1か月の作業時間 × 自社の作業1時間の費用 × 物価上昇率（1年あたり）で計算した2年目の価格の倍率（1円未満を四捨五入）',
    );
    expect(plainText(cell.numbers, cell.language)).toBe('8か月 × 12時間 × 3,000円 × 1.02（1円未満を四捨五入）');
    expect(cell.shown).toBe('293,760円');
    expect(cell.operands.map((x) => [x.kind, 'id' in x ? x.id : x.shown])).toEqual([
      ['literal', '8か月'],
      ['input', '/options/own/lines/staff/amount/hours'],
      ['input', '/business/hourlyCost'],
      ['number', 'priceIndex/rates/inflation/year/2'],
    ]);
    expect(cell.operands[1]).toMatchObject({ source: { text: '仮定（まだ確かめていない値）' } });
    expect(cell.operands[2]).toMatchObject({ source: { text: '入力された値' } });
  });

  it('says the same in English', () => {
    const cell = explained('options/own/lines/shipping-tool/year/1', 'en');
    expect(plainText(cell.words, cell.language)).toBe(
      'price of “受注処理” an order × sales in year 1 × 8 months ÷ (average order value, without tax × 12 months), rounded to whole yen',
    );
    expect(plainText(cell.numbers, cell.language)).toBe(
      '¥12.5 × ¥60,000,000 × 8 months ÷ (¥8,000 × 12 months), rounded to whole yen',
    );
  });

  it('names a sum over years instead of its terms, and lists them all', () => {
    const total = explained('options/own/total');
    expect(plainText(total.words, 'ja')).toBe(
      '開業前から5年目までの各年の費用の合計（事故の見込み額を除く）を足した額',
    );
    expect(total.operands).toHaveLength(6);
  });

  it.each([
    ['options/own/lines/build/year/3', 'この費用がかかるのは始める前の1回だけです。3年目にはかかりません。'],
    [
      'options/own/lines/staff/year/5',
      'この費用がかかるのは毎月（3か月目から20か月目まで）です。5年目にはかかりません。',
    ],
    ['options/own/lines/renewal/year/2', '見積がまだないので0円としています。本当の費用はこれより増えます。'],
    ['options/own/lines/renewal/year/1', 'この費用がかかるのは2年目から2年ごとです。1年目にはかかりません。'],
    ['options/saas/lines/migration/year/2', 'この費用がかかるのは7か月目の1回だけです。2年目にはかかりません。'],
    ['options/own/lines/expected-incident-loss/year/0', '始める前なので、まだかかりません。'],
    ['options/own/lines/guideline-minimum/year/0', 'この年にはガイドラインの最低額がありません。'],
    ['options/saas/rows/build.security/year/1', 'ここに入る費用が入力されていないので0円です。'],
    ['options/saas/rows/build.security/total', '足すものがすべて0なので0です。'],
    ['options/own/lines/renewal/total', '見積がまだないので0円としています。本当の費用はこれより増えます。'],
  ])('says why %s is zero', (path, reason) => {
    const explanation = explained(path);
    expect(explanation.value.isZero()).toBe(true);
    expect(plainText(explanation.words, 'ja')).not.toBe('0');
    expect(explanation.notes).toContain(reason);
  });

  it('says in every sum that a price is missing from it', () => {
    const note = '見積がまだない費用を0円として含みます（改修）。本当の費用はこれより増えます。';
    for (const path of ['total', 'presentValue/year/2', 'rows/build.security/total', 'averageMonthly']) {
      expect(explained(`options/own/${path}`).notes).toContain(note);
    }
    for (const path of ['own/rows/platform/total', 'saas/total', 'own/sales']) {
      expect(explained(`options/${path}`).notes).not.toContain(note);
    }
  });

  it('says which factor makes a number zero', () => {
    const [own] = TEST_SCENARIO.options;
    if (!own) throw new Error('The test scenario has options.');
    const prepared = prepareTest({ ...TEST_SCENARIO, options: [{ ...own, annualProbability: 0 }] });
    const { scenario } = prepareTest({ ...TEST_SCENARIO, business: { ...TEST_SCENARIO.business, hourlyCost: 0 } });
    const free = explain(prepareTest(scenario), 'options/own/lines/staff/year/1', 'ja');
    expect(free.ok && free.explanation.notes).toContain('自社の作業1時間の費用が0なので0です。');
    const safe = explain(prepared, 'options/own/lines/expected-incident-loss/year/3', 'en');
    expect(safe.ok && safe.explanation.notes).toContain(
      'This is 0 because this is 0: sum of the probability of an incident over the twelve months in year 3.',
    );
  });

  it('explains an input by its value, range and source', () => {
    const sales = explained('/business/monthlySales');
    expect(sales).toMatchObject({ kind: 'input', label: '1年目の月商（税抜）', shown: '1か月あたり5,000,000円' });
    expect(sales.source?.text).toBe('見積：決算書（2025-12-31）');
    expect(sales.notes[0]).toBe('ありうる幅として 3,000,000円 から 8,000,000円 までが入力されています。');
    expect(explained('/options/own/lines/build/amount/yen', 'en').source?.text).toBe('quotation: A社 (2026-01-15)');
    expect(plainText(explained('/options/own/lines/renewal/amount/yen').words, 'ja')).toBe(
      'まだ値段が分からないので、0円として計算しています。',
    );
    expect(explained('/rates/discount').notes[0]).toBe('幅は入力されていません。');
    expect(explained('/horizonYears').shown).toBe('5年');
  });

  it('says whose figure a number of somebody’s file is, and that nobody here has checked it', () => {
    const from = { figure: 'acme.fee', publisher: 'Acme', title: 'Price list', date: '2026-01-01' };
    const text = (source: object, language: 'ja' | 'en') =>
      sourceNote({ kind: 'assumption', from: source } as Parameters<typeof sourceNote>[0], language).text;
    expect(text(from, 'en')).toBe('from Acme: Price list (2026-01-01); not checked by this tool');
    expect(text({ figure: 'acme.fee', publisher: 'Acme' }, 'en')).toBe('from Acme: acme.fee; not checked by this tool');
    expect(text(from, 'ja')).toBe('Acmeの資料「Price list」による値（2026-01-01）。この道具では確かめていない');
    expect(text({ figure: 'acme.fee', publisher: 'Acme' }, 'ja')).toBe(
      'Acmeの資料「acme.fee」による値。この道具では確かめていない',
    );
  });

  it('explains a figure by its source', () => {
    expect(explained('test.floor').source?.text).toBe('参照値：セキュリティ運用費の最低額（骨子案 第二部 第2章）');
    const gap = explained('options/own/floorGap/year/2');
    expect(plainText(gap.words, 'ja')).toBe(
      '12か月 × セキュリティ運用費の最低額 − 「WAF」の2年目の費用、ただし0より小さければ0',
    );
    expect(gap.operands.find((x) => x.kind === 'figure')).toMatchObject({
      kind: 'figure',
      id: 'test.floor',
      unit: 'yen/month',
    });
  });

  it('explains the numbers a result shows beside the model’s', () => {
    const { values } = workingsOf(PREPARED);
    const read = (id: string) => values[PREPARED.model.byId.get(id)?.index ?? -1] ?? new Decimal(Number.NaN);
    for (const option of TEST_SCENARIO.options) {
      const lines = modelLines(TEST_SCENARIO, option, PREPARED.values).map(
        (line) =>
          ({
            total: read(`options/${option.id}/lines/${line.id}/total`),
            source: line.stated?.source ?? { kind: 'assumption' },
          }) as LineResult,
      );
      const { confirmedShare, ...parts } = confidence(lines);
      for (const [part, yen] of Object.entries(parts)) {
        expect(explained(`options/${option.id}/confidence/${part}`).value.eq(yen)).toBe(true);
      }
      expect(explained(`options/${option.id}/confidence/confirmedShare`).value.eq(confirmedShare ?? -1)).toBe(true);
      // The test's cost is with tax: so are the sales it is a share of.
      const share = read(`options/${option.id}/total`).div(read(`options/${option.id}/sales`).times(1.1));
      expect(explained(`options/${option.id}/shareOfSales`).value.eq(share)).toBe(true);
    }
    const difference = explained('rankings/total/saas/difference');
    expect(difference.label).toBe('クラウド型：「自社で運営」との差：費用の合計（事故の見込み額を除く）');
    expect(difference.value.eq(read('options/saas/total').minus(read('options/own/total')))).toBe(true);
  });

  it('counts a price that was changed from its figure among the assumptions, as the result does', () => {
    const priced = (yen: number) => {
      const cited = { amount: { kind: 'fixed', yen }, source: { kind: 'figure', figure: FLOOR } } as const;
      const changed = prepare(
        scenario({ options: [option('saas', { lines: [line('waf', cited)], annualProbability: 0 })] }),
      );
      const [{ confidence: shown } = expect.fail('no option')] = evaluate(changed).options;
      const explainedAs = (part: 'figure' | 'assumption') => {
        const outcome = explain(changed, `options/saas/confidence/${part}`, 'en');
        return outcome.ok ? outcome.explanation.value.eq(shown[part]) && Number(shown[part]) : outcome.text;
      };
      return [explainedAs('figure'), explainedAs('assumption')];
    };
    const floor = findNumber(FLOOR)?.value ?? Number.NaN;
    // Sixty months: no loss is expected, and beyond the minimum nothing is added.
    expect(priced(floor)).toEqual([60 * floor, 0]);
    expect(priced(floor + 5_000)).toEqual([0, 60 * (floor + 5_000)]);
  });

  it('explains a place in a ranking when it knows who was ranked', () => {
    const total = [{ option: 'saas' }, { option: 'own' }];
    const rankings = {
      total,
      totalWithIncident: [],
      presentValue: [],
      presentValueWithIncident: [],
      net: [],
    } as unknown as Result['rankings'];
    const place = explained('rankings/total/own/rank', 'ja', rankings);
    expect(place.shown).toBe('2');
    expect(plainText(place.words, 'ja')).toContain('選べる2件のなかで少ない順');
    expect(explain(PREPARED, 'rankings/total/own/rank', 'ja').ok).toBe(false);
    expect(explain(PREPARED, 'rankings/net/own/rank', 'ja', { rankings }).ok).toBe(false);
  });

  it('says why a share of nothing has no value', () => {
    const prepared = prepareTest({ ...TEST_SCENARIO, business: { ...TEST_SCENARIO.business, monthlySales: 0 } });
    expect(explain(prepared, 'options/own/shareOfSales', 'ja')).toMatchObject({
      ok: false,
      code: 'no-value',
      text: '売上が0なので、売上に占める割合はありません。',
    });
  });

  it.each([
    '',
    'options',
    'options/own',
    'options/own/confidence/x',
    'options/nobody/shareOfSales',
    'options/own/shareOfSales/x',
    'rankings/total/own/x',
    'rankings/total/nobody/amount',
    'rankings/x/own/amount',
    '__proto__',
    '/',
    `x${'/'.repeat(999)}`,
  ])('answers an unknown path with data, not with an exception: %s', (path) => {
    const outcome = explain(PREPARED, path, 'en');
    expect(outcome).toMatchObject({ ok: false, code: 'unknown-path', path });
  });

  it('suggests what was probably meant', () => {
    expect(explain(PREPARED, 'options/own/totl', 'ja')).toMatchObject({
      nearest: ['options/own/total', expect.any(String), expect.any(String), expect.any(String), expect.any(String)],
    });
    expect(explain(PREPARED, '/business/monthlySale', 'ja')).toMatchObject({ ok: false });
    const outcome = explain(PREPARED, 'options/saas/share-of-sales', 'en');
    expect(!outcome.ok && outcome.nearest).toContain('options/saas/shareOfSales');
  });
});

describe('a number that several options share', () => {
  const { options } = TEST_SCENARIO;
  const shared = prepareTest({
    ...TEST_SCENARIO,
    common: { rare: { name: 'Rate', kind: 'probability', value: 0.002, source: { kind: 'assumption' } } },
    options: options.map((option, i) => ({
      ...option,
      annualProbability: i === 0 ? { common: 'rare' } : { common: 'rare', factor: 0.1 },
    })),
  });
  it.each([
    [0, 0.002],
    [1, 0.0002],
  ])('is explained where option %i takes it', (i, value) => {
    const at = `/options/${options[i]?.id}/annualProbability`;
    const outcome = explain(shared, at, 'en', { figures: TEST_FIGURES });
    if (!outcome.ok) throw new Error(outcome.text);
    const { explanation } = outcome;
    expect(explanation.value.toNumber()).toBeCloseTo(value, 12);
    expect(explanation.operands.map((operand) => ('id' in operand ? operand.id : ''))).toEqual(
      i === 0 ? [] : ['/common/rare/value', `${at}/factor`],
    );
  });
});
