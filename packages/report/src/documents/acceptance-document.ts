import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import {
  ACCEPTANCE_CHECKS,
  isSelfBuilt,
  REQUIREMENT_TABLE,
  requirementShares,
  SPECIFICATION_ITEMS,
} from '@ec-tco/core/guideline';
import type { ReportDocument, Section } from '../document/document.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

/** What is seen to before a delivered site is accepted: the guideline's checks and the requirements left to others. */
export function acceptanceDocument(scenario: Scenario, optionId: string, language: Language): ReportDocument {
  const option = optionOf(scenario, optionId);
  const say = documentTexts(language);
  const words = say.acceptance;
  const delegated = isSelfBuilt(option.kind)
    ? requirementShares(scenario, option).filter(({ share }) => share === 'delegated')
    : [];
  const asked: readonly Section[] =
    delegated.length === 0
      ? []
      : [
          {
            id: 'delegated',
            heading: words.delegated,
            blocks: [
              { kind: 'paragraph', text: words.delegatedIntro },
              {
                kind: 'table',
                caption: '',
                columns: words.columns,
                widths: [13, 41, 22, 13, 11],
                rows: delegated.map(({ id }) => [
                  requirementNumber(id, language),
                  REQUIREMENT_TABLE[id].title[language],
                  null,
                  null,
                  null,
                ]),
              },
            ],
          },
        ];
  return {
    language,
    title: say.of(words.title, option.name),
    subtitle: scenario.title,
    sections: [
      {
        id: 'checks',
        heading: words.checks,
        blocks: [
          { kind: 'paragraph', text: words.intro(option.name) },
          {
            kind: 'checklist',
            items: ACCEPTANCE_CHECKS.map(({ title, explanation }) => ({
              title: title[language],
              text: explanation[language],
            })),
          },
        ],
      },
      ...asked,
      {
        id: 'specification',
        heading: words.specification,
        blocks: [
          {
            kind: 'checklist',
            items: SPECIFICATION_ITEMS.map(({ title, explanation }) => ({
              title: title[language],
              text: explanation[language],
            })),
          },
        ],
      },
      {
        id: 'result',
        heading: words.result.heading,
        blocks: [{ kind: 'fields', fields: words.result.fields.map((label) => ({ label, value: null })) }],
      },
      { id: 'remarks', heading: say.remarks, blocks: [{ kind: 'list', items: [say.draft, say.legal] }] },
    ],
  };
}
