import { describe, expect, it } from 'vitest';
import { REQUIREMENTS } from '../../scenario/ids.ts';
import { SOURCES } from '../sources.ts';
import { DATED_RULES } from './dated-rules.ts';
import { ruleState } from './rule.ts';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

describe('dated rules', () => {
  it.each(DATED_RULES)('$id has texts, source and sound dates', (rule) => {
    for (const text of [rule.title, rule.asks, ...(rule.note ? [rule.note] : [])]) {
      expect([text.ja.length, text.en.length].every((length) => length > 3)).toBe(true);
    }
    expect(Object.keys(SOURCES)).toContain(rule.source);
    for (const day of [rule.since, rule.until, rule.validUntil]) if (day !== null) expect(day).toMatch(DAY);
    if (rule.since !== null && rule.until !== null) expect(rule.since < rule.until).toBe(true);
    expect(rule.requirements.filter((id) => !REQUIREMENTS.includes(id))).toEqual([]);
    expect(rule.numbers.every(({ low, high }) => low > 0 && low <= high)).toBe(true);
  });

  it('have ids of their own', () => {
    expect(new Set(DATED_RULES.map(({ id }) => id)).size).toBe(DATED_RULES.length);
  });
});

describe('where a rule stands', () => {
  const rule = { since: '2025-04-01', until: '2026-08-25', validUntil: '2026-03-31' };
  it.each([
    ['2025-03-31', 'not-yet'],
    ['2025-04-01', 'in-force'],
    ['2026-03-31', 'in-force'],
    ['2026-04-01', 'unread'],
    ['2026-08-25', 'unread'],
    ['2026-08-26', 'ended'],
  ] as const)('on %s: %s', (day, state) => expect(ruleState(rule, day)).toBe(state));

  it('has no beginning or end where none is known', () => {
    expect(ruleState({ since: null, until: null, validUntil: '2027-11-28' }, '1999-01-01')).toBe('in-force');
  });

  it('says of 2026-11-28 that the subsidy has ended and the card guideline is to be read again', () => {
    const state = (id: string) => {
      const found = DATED_RULES.find((one) => one.id === id);
      return found && ruleState(found, '2026-11-28');
    };
    expect(state('subsidy.security-2026')).toBe('ended');
    expect(state('card.3-d-secure')).toBe('unread');
    expect(state('leak.report')).toBe('in-force');
  });
});
