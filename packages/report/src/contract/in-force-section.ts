import type { Language } from '@ec-tco/core';
import { datedRuleText } from '@ec-tco/core/format';
import { DATED_RULES } from '@ec-tco/core/guideline';
import type { Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

/** Day on which the rules were last read. */
export const RULES_READ = '2026-11-28';

/** What the card industry and the law ask beside the guideline: the receiver says how it is met, and who reports a leak. */
export const inForceSection = (language: Language, say: Wording, today: string): Section => ({
  id: 'in-force',
  heading: say.inForce.heading,
  blocks: [
    { kind: 'paragraph', text: say.inForce.intro(today) },
    {
      kind: 'checklist',
      items: DATED_RULES.filter(({ topic }) => topic !== 'subsidy').map((rule) => {
        const { title, when, asks, details } = datedRuleText(rule, today, language);
        // How far it holds is told last: it is the same for most of them.
        return { title, text: [asks, ...details, when].join(say.inForce.between) };
      }),
    },
    { kind: 'note', text: say.inForce.note },
  ],
});
