import type { DatedRuleTexts } from '../dated-rules.ts';

export const DATED_RULES: DatedRuleTexts = {
  state: {
    'not-yet': 'not yet in force',
    'in-force': 'in force',
    ended: 'ended',
    unread: 'what was read is old by now: ask your provider or the office in charge whether there is a newer edition',
  },
  unconfirmed: 'not confirmed',
  since: (day) => `since ${day}`,
  sinceUnknown: 'what was read does not say since when',
  until: (day) => `until ${day}`,
  read: ({ title, inEnglish, dateRead }) =>
    `Source: ${inEnglish === undefined ? title : `${inEnglish} (${title})`} (read on ${dateRead} in pages that explain it)`,
  serves: (requirements) => `Requirements of the guideline that serve it: ${requirements} (this product’s reading)`,
  number: (label, amount) => `${label}: ${amount}`,
  units: {
    days: (count) => `${count} days`,
    people: (count) => `${count} persons`,
    years: (count) => `${count} years`,
  },
  span: (low, high) => `${low} to ${high}`,
  between: '; ',
};
