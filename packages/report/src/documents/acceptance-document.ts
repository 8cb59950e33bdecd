import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import {
  ACCEPTANCE_CHECKS,
  type GuidelineItem,
  isSelfBuilt,
  REQUIREMENT_TABLE,
  requirementShares,
  SPECIFICATION_ITEMS,
} from '@ec-tco/core/guideline';
import type { CheckItem, ReportDocument, Section } from '../document/document.ts';
import { basisNotes } from './basis-notes.ts';
import { type Dealing, dealingOf } from './dealing.ts';
import { isToOpen } from './is-to-open.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

/**
 * What is seen to before a site is accepted, published or opened: of a site of one's own the guideline's checks and the
 * requirements left to others.
 */
export function acceptanceDocument(scenario: Scenario, optionId: string, language: Language): ReportDocument {
  const option = optionOf(scenario, optionId);
  const say = documentTexts(language);
  const words = say.acceptance;
  const dealing = dealingOf(scenario, option);
  const kept: Readonly<Partial<Record<Dealing, (typeof words.by)[Dealing]>>> = isToOpen(scenario, option)
    ? {}
    : words.kept;
  const by = kept[dealing] ?? words.by[dealing];
  const told = ({ title, explanation }: GuidelineItem) => [title[language], explanation[language]] as const;
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
  const lists: Readonly<Record<Dealing, readonly [Ticks, Ticks]>> = {
    own: [words.ownChecks, words.ownSpecification],
    contractor: [ACCEPTANCE_CHECKS.map(told), SPECIFICATION_ITEMS.map(told)],
    platform: [words.platformChecks, option.customPages ? ACCEPTANCE_CHECKS.map(told) : []],
  };
  const [checks, agreed] = lists[dealing];
  return {
    language,
    title: say.of(by.title, option.name),
    subtitle: scenario.title,
    sections: [
      {
        id: 'checks',
        heading: by.heading,
        blocks: [
          { kind: 'paragraph', text: by.intro(option.name) },
          { kind: 'checklist', items: checks.map(toTick) },
        ],
      },
      ...asked,
      ...(agreed.length === 0
        ? []
        : [
            {
              id: 'specification',
              heading: by.specification,
              blocks: [
                { kind: 'paragraph' as const, text: by.specificationIntro },
                { kind: 'checklist' as const, items: agreed.map(toTick) },
              ],
            },
          ]),
      {
        id: 'result',
        heading: words.result,
        blocks: [{ kind: 'fields', fields: by.fields.map((label) => ({ label, value: null })) }],
      },
    ],
    endnotes: [...(agreed.length === 0 ? [] : basisNotes(scenario.dataSet, language)), { text: say.legal }],
  };
}

type Ticks = readonly (readonly [title: string, text: string])[];

const toTick = ([title, text]: readonly [string, string]): CheckItem => ({ title, text });
