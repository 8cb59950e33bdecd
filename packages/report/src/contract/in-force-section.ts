import type { Language } from '@ec-tco/core';
import { datedRuleText } from '@ec-tco/core/format';
import { DATED_RULES } from '@ec-tco/core/guideline';
import type { Block, CheckItem, Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

/** Day on which the rules were last read. */
export const RULES_READ = '2026-11-28';

/**
 * What the card industry and the law ask beside the guideline: the receiver says how it is met, and who reports a leak.
 * Source, since when and how far it holds are told once for all that share them.
 */
export const inForceSection = (language: Language, say: Wording, today: string): Section => {
  const groups = new Map<string, CheckItem[]>();
  for (const rule of DATED_RULES) {
    if (rule.topic === 'subsidy') continue;
    const { title, when, asks, details, source } = datedRuleText(rule, today, language);
    const holds = say.inForce.holds(source, when);
    const items = groups.get(holds) ?? [];
    items.push({ title, text: [asks, ...details].join(say.inForce.between) });
    groups.set(holds, items);
  }
  return {
    id: 'in-force',
    heading: say.inForce.heading,
    blocks: [
      { kind: 'paragraph', text: say.inForce.intro(today) },
      ...[...groups].flatMap(([holds, items]): readonly Block[] => [
        { kind: 'note', text: holds },
        { kind: 'checklist', items },
      ]),
      { kind: 'note', text: say.inForce.note },
    ],
  };
};
