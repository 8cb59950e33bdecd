import type { Language, OptionResult, Prepared } from '@ec-tco/core';
import { ANSWER_NAMES, outcomeText, plainText, reasonText, requirementNumber } from '@ec-tco/core/format';
import { assessRequirements, isSelfBuilt, REQUIREMENT_TABLE } from '@ec-tco/core/guideline';
import type { Block, Section } from '../../document/document.ts';
import { optionOf } from '../option-of.ts';
import { documentTexts } from '../texts/texts.ts';

/** The rest stand in the self-check, which goes with it. */
const MOST_REQUIREMENTS = { few: 6, many: 4 } as const;

/** Requirements only where they matter: a self-built site answers for them itself. */
export function securitySection(
  { scenario }: Prepared,
  own: OptionResult,
  beside: 'few' | 'many',
  language: Language,
): readonly Section[] {
  const most = MOST_REQUIREMENTS[beside];
  const words = documentTexts(language).approval;
  const selfBuilt = isSelfBuilt(own.kind);
  const { requirements, outcome } = assessRequirements(scenario, optionOf(scenario, own.id));
  const open = requirements.filter((one) => one.class === 'mandatory' && one.open);
  // What is no obstacle to a site of one's own, the outcome has said; why one is ruled out, the reasons.
  const reasons = (own.eligibility.status === 'ruled-out' ? [] : own.eligibility.reasons)
    .filter(({ effect }) => !selfBuilt || effect !== 'eligible')
    .map((reason) => plainText(reasonText(reason, language), language));
  const said = outcome.kind === 'may-self-build-alone' || outcome.kind === 'may-continue';
  const blocks: readonly Block[] = [
    ...(selfBuilt ? [{ kind: 'paragraph' as const, text: plainText(outcomeText(outcome, language), language) }] : []),
    ...(reasons.length > 0 ? [{ kind: 'list' as const, items: reasons }] : []),
    ...(selfBuilt && open.length === 0 && !said ? [{ kind: 'paragraph' as const, text: words.allMet }] : []),
    ...(selfBuilt && open.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: words.requirementCaption,
            columns: words.requirementColumns,
            widths: [13, 42, 17, 15, 13],
            rows: open
              .slice(0, most)
              .map(({ id, status, responsible, due }) => [
                requirementNumber(id, language),
                REQUIREMENT_TABLE[id].title[language],
                ANSWER_NAMES[status][language],
                responsible,
                due,
              ]),
          },
          ...(open.length > most
            ? [{ kind: 'paragraph' as const, text: words.moreRequirements(open.length - most) }]
            : []),
        ]
      : []),
  ];
  return blocks.length > 0 ? [{ id: 'security', heading: words.security, blocks }] : [];
}
