import type { Language } from '@ec-tco/core';
import { datedRuleText, requirementNumber } from '@ec-tco/core/format';
import { DATED_RULES, SOURCES } from '@ec-tco/core/guideline';
import type { Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

/** Day on which the rules were last read. */
export const RULES_READ = '2026-11-28';

/**
 * What the card industry and the law ask beside the guideline, as a table in which the receiver says how it is met. It is
 * told for the receiver: not how each rule was read, but that it is a summary and may have been revised since.
 */
export function inForceSection(
  language: Language,
  say: Wording,
  today: string,
  partner: keyof Wording['inForce']['forms'],
): Section {
  const words = say.inForce;
  const rules = DATED_RULES.filter(({ topic }) => topic !== 'subsidy').map((rule) => {
    const { title, asks, details, state } = datedRuleText(rule, today, language);
    const told = [
      asks,
      ...details.slice(0, rule.numbers.length),
      ...(rule.status === 'unconfirmed' ? [words.partly] : []),
      ...(rule.topic === 'leak' ? [words.settle] : []),
      ...(rule.requirements.length > 0
        ? [words.requirements(rule.requirements.map((id) => requirementNumber(id, language)).join(say.comma))]
        : []),
    ];
    return { rule, state, row: [title, words.sentences(told), null, null] };
  });
  const sources = new Set(
    rules.map(({ rule: { source, since } }) => {
      // An edition's own date, and apart from it the day from which what it asks applies: that is the same for two of them.
      const { title, inEnglish, datePublished } = SOURCES[source];
      return words.source(title, inEnglish, { published: datePublished, since });
    }),
  );
  return {
    id: 'in-force',
    heading: words.heading,
    blocks: [
      { kind: 'paragraph', text: (partner === 'own' ? words.introOwn : words.intro)(today) },
      {
        kind: 'table',
        caption: '',
        columns: words.columns,
        widths: [19, 45, 21, 15],
        rows: rules.map(({ row }) => row),
      },
      {
        kind: 'note',
        text:
          words.sources([...sources].join(say.comma)) +
          (rules.some(({ state }) => state === 'unread') ? (partner === 'own' ? words.revisedOwn : words.revised) : ''),
      },
      { kind: 'note', text: words.forms[partner] },
    ],
  };
}
