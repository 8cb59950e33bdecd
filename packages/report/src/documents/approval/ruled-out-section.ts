import type { Language, OptionResult } from '@ec-tco/core';
import { actionText, plainText, reasonText } from '@ec-tco/core/format';
import type { Block, Section } from '../../document/document.ts';
import { documentTexts } from '../texts/texts.ts';

const MOST_ACTIONS = 5;

/** Why an option cannot be chosen, and what to do about it; what speaks for another is no reason for it. */
export function ruledOutSection({ eligibility, nextActions }: OptionResult, language: Language): Section {
  const words = documentTexts(language).approval;
  const list = (items: readonly Parameters<typeof plainText>[0][]): Block => ({
    kind: 'list',
    items: items.map((parts) => plainText(parts, language)),
  });
  return {
    id: 'reason',
    heading: words.whyRuledOut,
    blocks: [
      list(eligibility.reasons.map((reason) => reasonText(reason, language))),
      ...(nextActions.length > 0
        ? [
            { kind: 'subheading' as const, text: words.toBeChosen },
            list(nextActions.slice(0, MOST_ACTIONS).map((action) => actionText(action, language))),
          ]
        : []),
    ],
  };
}
