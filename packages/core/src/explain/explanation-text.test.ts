import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { explainTree } from './explain-tree.ts';
import { explanationText, explanationTreeText } from './explanation-text.ts';
import { prepareTest, TEST_FIGURES, TEST_SCENARIO } from './fixtures.ts';

describe('explanationText', () => {
  it('writes a number with its formula, sources and paths', () => {
    const outcome = explain(prepareTest(), 'options/own/lines/waf/year/2', 'ja', { figures: TEST_FIGURES });
    expect(outcome.ok && explanationText(outcome.explanation)).toBe(
      [
        '自社で運営：「WAF」の2年目の費用：244,800円',
        '  [options/own/lines/waf/year/2]',
        '計算のしかた：12か月 × 「WAF」の月額 × 物価上昇率（1年あたり）で計算した2年目の価格の倍率（1円未満を四捨五入）',
        '数字を入れると：12か月 × 20,000円 × 1.02（1円未満を四捨五入） = 244,800円',
        '使った数：',
        '  - 「WAF」の月額：20,000円 — 参照値：セキュリティ運用費の最低額（骨子案 第二部 第2章）  [/options/own/lines/waf/amount/yen]',
        '  - 物価上昇率（1年あたり）で計算した2年目の価格の倍率：1.02  [priceIndex/rates/inflation/year/2]',
      ].join('\n'),
    );
  });

  it('writes an input in English', () => {
    const outcome = explain(prepareTest(), '/options/own/annualProbability', 'en');
    expect(outcome.ok && explanationText(outcome.explanation)).toBe(
      [
        '自社で運営: yearly probability of an incident: 0.15% a year',
        '  [/options/own/annualProbability]',
        'A value you stated. Nothing is computed.',
        'Source: stated by the shop',
        'Notes: Stated as possibly between 0.05% and 1%.',
        'Notes: May be stated from 0% to 100%.',
      ].join('\n'),
    );
  });

  it('counts the zeros of a long list instead of printing them', () => {
    const prepared = prepareTest({ ...TEST_SCENARIO, horizonYears: 15 });
    const outcome = explain(prepared, 'options/own/lines/build/total', 'ja');
    const text = outcome.ok ? explanationText(outcome.explanation) : '';
    expect(text).toContain('数字を入れると：4,000,000円（ほかの15件は0） = 4,000,000円');
    expect(text).toContain('  - ほかに、0のものが15件あります。');
  });

  it('writes a tree, each level further in', () => {
    const outcome = explainTree(prepareTest(), 'options/saas/rows/platform/year/1', 'en', { depth: 1 });
    const text = outcome.ok ? explanationTreeText(outcome.tree) : '';
    expect(text).toContain('\n    クラウド型: cost of “月額プラン” in year 1: ¥600,000');
  });
});
