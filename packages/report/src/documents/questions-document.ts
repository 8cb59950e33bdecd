import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { REQUIREMENT_TABLE, requirementShares } from '@ec-tco/core/guideline';
import { conditions } from '../contract/agreement-sections.ts';
import { inForceSection, RULES_READ } from '../contract/in-force-section.ts';
import { wording } from '../contract/texts/texts.ts';
import type { ReportDocument, Section } from '../document/document.ts';
import { basisNotes } from './basis-notes.ts';
import { dealingOf } from './dealing.ts';
import { isToOpen } from './is-to-open.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

/**
 * What to ask before choosing: a SaaS or a mall the guideline's conditions, today's rules, what an owner must know; the
 * contractor of a site of one's own, or whoever runs it in the shop, the requirements of which nobody knows yet who meets them.
 */
export function questionsDocument(
  scenario: Scenario,
  optionId: string,
  language: Language,
  { today = RULES_READ }: { readonly today?: string } = {},
): ReportDocument {
  const option = optionOf(scenario, optionId);
  const say = documentTexts(language);
  const words = say.questions;
  const { item, explanation, answer, proof } = say.columns;
  const table = (
    id: string,
    heading: string,
    rows: readonly (readonly [string, string])[],
    intro?: string,
  ): Section => ({
    id,
    heading,
    blocks: [
      ...(intro === undefined ? [] : [{ kind: 'paragraph' as const, text: intro }]),
      ...(rows.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: '',
              columns: [item, explanation, answer, proof],
              widths: [34, 24, 26, 16],
              rows: rows.map((row) => [...row, null, null]),
            },
          ]),
    ],
  });
  const open = requirementShares(scenario, option).filter(({ share }) => share === 'undecided' || share === 'unmet');
  const dealing = dealingOf(scenario, option);
  const own = dealing !== 'platform';
  const used = !isToOpen(scenario, option);
  const paper = dealing === 'platform' ? words : words[dealing];
  return {
    language,
    title: paper.title,
    sections: [
      {
        id: 'subject',
        heading: words.subject,
        blocks: [
          {
            kind: 'fields',
            fields: [
              ...[
                words.fields.date,
                dealing === 'own' ? words.own.to : words.fields.to,
                ...(dealing === 'own' ? [] : [words.fields.from]),
                words.fields.deadline,
              ].map((label) => ({
                label,
                value: null,
              })),
              { label: words.fields.shop, value: scenario.title },
              { label: option.existing === true ? words.fields.formUsed : words.fields.form, value: option.name },
            ],
          },
          { kind: 'paragraph', text: (used ? paper.introUsed : paper.intro)(option.name) },
        ],
      },
      own
        ? table(
            'requirements',
            words.open.heading,
            open.map(({ id }) => [
              `${requirementNumber(id, language)} ${REQUIREMENT_TABLE[id].title[language]}`,
              REQUIREMENT_TABLE[id].explanation[language],
            ]),
            open.length === 0 ? words.open.none : undefined,
          )
        : table('selection', words.selection, conditions(wording(language), option.customPages)),
      inForceSection(language, wording(language), today, dealing),
      ...(own ? [] : (Object.keys(words.groups) as (keyof typeof words.groups)[])).map((key) =>
        table(key, words.groups[key], words.items[key] ?? []),
      ),
    ],
    endnotes: [...basisNotes(scenario.dataSet, language), { text: say.legal }],
  };
}
