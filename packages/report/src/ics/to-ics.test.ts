import { Decimal } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { shop } from '../contract/fixtures.ts';
import type { Plan, PlanItem } from '../documents/plan.ts';
import { folded } from './folded.ts';
import { toIcs } from './to-ics.ts';

const [option] = shop.options;
if (!option) throw new Error('no option');
const item = (id: string, others: Partial<PlanItem> = {}): PlanItem => ({
  id,
  kind: 'requirement',
  what: `Do ${id}`,
  due: '2026-12-31',
  responsible: null,
  yen: null,
  costs: true,
  label: id,
  lines: [],
  interim: null,
  note: null,
  state: 'open',
  ...others,
});
const plan = (...items: readonly PlanItem[]): Plan => ({
  ...{ dataSet: 'draft-2022-10', option, items, interim: [] },
  rest: new Decimal(0),
});
const text = (...items: readonly PlanItem[]) => toIcs(plan(...items), { language: 'en', today: '2026-11-28' });

test('a day of its own for what has a date and is open, with who, what it costs and what covers until then', () => {
  const all = item('all', {
    responsible: 'Agency',
    yen: new Decimal(1_234_567),
    interim: 'WAF',
    note: 'First\r\nsecond',
  });
  expect(text(all, item('none', { due: null }), item('past', { state: 'done' }))?.split('\r\n')).toEqual([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//ec-tco//plan//EN', 'METHOD:PUBLISH'],
    'X-WR-CALNAME:地元の制作会社に依頼: plan',
    'BEGIN:VEVENT',
    'UID:all.outsourced@ec-tco',
    'DTSTAMP;VALUE=DATE-TIME:20261128T000000Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Do all',
    'DESCRIPTION:地元の制作会社に依頼\\nWho: Agency\\nCost (over the yea',
    ' rs compared\\, without tax): ¥1\\,234\\,567\\nCover until then: WAF\\nFirst\\ns',
    ' econd',
    ...['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:Do all', 'TRIGGER:-P1W', 'END:VALARM'],
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no calendar where nothing that is open has a date', () => {
  expect(text()).toBeUndefined();
  expect(text(item('none', { due: null }), item('past', { state: 'done' }))).toBeUndefined();
});

test('says of a number, a person or a cover only where there is one', () => {
  expect(text(item('bare'))).toContain('\r\nDESCRIPTION:地元の制作会社に依頼\r\n');
});

describe('folded', () => {
  test('at 75 octets, the blank that goes on counted, no sign torn apart', () => {
    expect(folded('a'.repeat(75))).toBe('a'.repeat(75));
    expect(folded('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(folded('a'.repeat(75 + 74 + 1))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
    // 25 times 3 octets are 75; the next would be torn.
    expect(folded('あ'.repeat(26))).toBe(`${'あ'.repeat(25)}\r\n あ`);
    expect(folded(`a${'あ'.repeat(25)}`)).toBe(`a${'あ'.repeat(24)}\r\n あ`);
    expect(folded(`${'a'.repeat(73)}😀`)).toBe(`${'a'.repeat(73)}\r\n 😀`);
  });

  test('lines end as RFC 5545 says, and what was folded otherwise is put together first', () => {
    expect(folded('a\nb\r\nc')).toBe('a\r\nb\r\nc');
    expect(folded('ab\r\n c\n\td')).toBe('abcd');
  });
});
