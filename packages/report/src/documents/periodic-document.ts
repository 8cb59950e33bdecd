import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { PERIODIC_CHECKS, WAF_CAUTIONS } from '@ec-tco/core/guideline';
import type { ReportDocument } from '../document/document.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

const WIDTHS = [9, 20, 25, 17, 10, 9, 10];

/** What is checked at intervals while the site runs, with room for dates, results and names. */
export function periodicDocument(scenario: Scenario, optionId: string, language: Language): ReportDocument {
  const option = optionOf(scenario, optionId);
  const say = documentTexts(language);
  const words = say.periodic;
  // Where the draft only points to its appendix, there is nothing to check.
  const cautions = WAF_CAUTIONS.filter((one) => one.id !== 'appendix-3');
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
            kind: 'table',
            caption: '',
            columns: words.columns,
            widths: WIDTHS,
            rows: PERIODIC_CHECKS.map(({ id, title, explanation, frequency }) => [
              requirementNumber(id, language),
              title[language],
              explanation[language],
              frequency?.[language] ?? words.noNumber,
              null,
              null,
              null,
            ]),
          },
        ],
      },
      {
        id: 'own',
        heading: words.own,
        blocks: [
          {
            kind: 'table',
            caption: '',
            columns: [0, 1, 3, 4, 5, 6].map((i) => words.columns[i] ?? ''),
            widths: [6, 38, 23, 11, 10, 12],
            rows: words.ownItems.map(([item, often], i) => [String(i + 1), item, often, null, null, null]),
          },
        ],
      },
      {
        id: 'waf',
        heading: words.waf,
        blocks: [
          {
            kind: 'checklist',
            items: cautions.map(({ title, explanation }) => ({ title: title[language], text: explanation[language] })),
          },
        ],
      },
      {
        id: 'next',
        heading: words.next.heading,
        blocks: [{ kind: 'fields', fields: words.next.fields.map((label) => ({ label, value: null })) }],
      },
      { id: 'remarks', heading: say.remarks, blocks: [{ kind: 'list', items: [say.draft, say.legal] }] },
    ],
  };
}
