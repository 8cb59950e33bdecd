import { describe, expect, it } from 'vitest';
import { DATED_RULES } from '../reference/in-force/dated-rules.ts';
import { datedRuleText } from './dated-rules.ts';

const told = (id: string, day: string, language: 'ja' | 'en') => {
  const rule = DATED_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(id);
  return datedRuleText(rule, day, language);
};

// methodology: figures-editions-rules-in-force/what-the-card
describe('a dated rule in words', () => {
  it('says since when, and that an old reading is old', () => {
    expect(told('card.3-d-secure', '2026-01-01', 'ja').when).toBe('2025-04-01から');
    expect(told('card.3-d-secure', '2026-11-28', 'ja').when).toMatch(/^2025-04-01から。読んだ版が古くなっている/);
    expect(told('subsidy.security-2026', '2026-11-28', 'en').when).toBe('since 2026-03-30; until 2026-08-25; ended');
    expect(told('card.number-guessing', '2026-01-01', 'en').when).toBe('since 2025-04-01; not confirmed');
  });

  it('names days, persons and money, the requirements, and the source', () => {
    const { details } = told('leak.report', '2026-11-28', 'ja');
    expect(details.slice(0, 2)).toEqual([
      '速報は、知ってからおよそ3日〜5日以内に出す',
      '確報は、知ってから30日以内に出す',
    ]);
    expect(details.join()).toContain('1,000人');
    // What may have happened is to be reported as well, and by those whom the data were entrusted to.
    expect(told('leak.report', '2026-11-28', 'ja').asks).toMatch(
      /起きたおそれがあるとき.*要配慮個人情報.*委託された者にも/,
    );
    expect(told('leak.report', '2026-11-28', 'en').asks).toMatch(/may have been.*special care-required.*entrusted to/);
    expect(told('card.malware', '2026-01-01', 'en').details[0]).toMatch(/^Requirements .*5.*13.*reading\)$/);
    expect(told('subsidy.security-2026', '2026-05-01', 'en').details[0]).toBe('Amount: ¥50,000 to ¥1,500,000');
  });
});
