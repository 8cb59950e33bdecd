import { describe, expect, it } from 'vitest';
import { prepareTest, TEST_SCENARIO } from '../explain/fixtures.ts';
import { describeNumber, lineName, optionName, yearName } from './number-names.ts';

describe('describeNumber', () => {
  it('has a label of its own for every number of a model', () => {
    const { model, scenario } = prepareTest();
    for (const language of ['ja', 'en'] as const) {
      const labels = model.definitions.map(({ about }) => describeNumber({ scenario }, about, language));
      for (const label of labels) expect(label).not.toMatch(/undefined|NaN|-1/);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('names option, line and year, or leaves the option out', () => {
    const about = { kind: 'cell', option: 'own', line: 'waf', year: 0 } as const;
    expect(describeNumber({ scenario: TEST_SCENARIO }, about, 'ja')).toBe('自社で運営：「WAF」の開業前の費用');
    expect(describeNumber({ scenario: TEST_SCENARIO }, about, 'en', { within: 'own' })).toBe(
      'cost of “WAF” before opening',
    );
    expect(describeNumber({ scenario: TEST_SCENARIO }, about, 'en', { within: 'own', years: [1, 5] })).toBe(
      'cost of “WAF” in each year (year 1 to year 5)',
    );
  });

  it('names money that comes back by its name, not by its id', () => {
    const [first, ...others] = TEST_SCENARIO.options;
    if (!first) throw new Error('no option');
    const credit = {
      id: 'grant',
      name: '補助金',
      amount: { kind: 'fixed', yen: 1 },
      timing: { kind: 'yearly' },
      source: { kind: 'stated' },
    } as const;
    const scenario = { ...TEST_SCENARIO, options: [{ ...first, credits: [credit] }, ...others] };
    expect(lineName(scenario, first.id, 'grant', 'ja')).toBe('補助金');
  });

  it('falls back to ids for what the scenario does not hold', () => {
    expect(optionName(TEST_SCENARIO, 'gone')).toBe('gone');
    expect(lineName(TEST_SCENARIO, 'own', 'gone', 'ja')).toBe('gone');
    expect(lineName(TEST_SCENARIO, 'own', 'guideline-minimum', 'en')).toBe('top-up to the guideline’s minimum');
  });

  it('calls year 0 what it is in each journey', () => {
    expect(yearName(0, { journey: 'operating' }, 'ja')).toBe('開始前');
    expect(yearName(0, { journey: 'new' }, 'en')).toBe('before opening');
    expect(yearName(3, { journey: 'new' }, 'en')).toBe('year 3');
  });
});
