import type { Language, Scenario } from '@ec-tco/core';
import { SAAS_SELECTION } from '@ec-tco/core/guideline';
import { inForceSection, RULES_READ } from '../contract/in-force-section.ts';
import { wording } from '../contract/texts/texts.ts';
import type { ReportDocument, Section } from '../document/document.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

/** What to ask a SaaS or a mall before choosing it: the guideline's conditions, today's rules, what an owner must know. */
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
      {
        kind: 'table',
        caption: '',
        columns: [item, explanation, answer, proof],
        widths: [34, 24, 26, 16],
        rows: rows.map((row) => [...row, null, null]),
      },
    ],
  });
  const { 'pci-dss': pci, 'custom-pages': pages } = SAAS_SELECTION;
  const selection = [pci, ...(option.customPages ? [pages] : [])];
  return {
    language,
    title: words.title,
    sections: [
      {
        id: 'subject',
        heading: words.subject,
        blocks: [
          {
            kind: 'fields',
            fields: [
              ...[words.fields.date, words.fields.to, words.fields.from, words.fields.deadline].map((label) => ({
                label,
                value: null,
              })),
              { label: words.fields.shop, value: scenario.title },
              { label: words.fields.form, value: option.name },
            ],
          },
          { kind: 'paragraph', text: words.intro(option.name) },
        ],
      },
      table(
        'selection',
        words.selection,
        selection.map((one) => [one.title[language], one.explanation[language]]),
      ),
      inForceSection(language, wording(language), today),
      ...(Object.keys(words.groups) as (keyof typeof words.groups)[]).map((key) =>
        table(key, words.groups[key], words.items[key] ?? []),
      ),
      {
        id: 'remarks',
        heading: say.remarks,
        blocks: [
          {
            kind: 'list',
            items: [say.draft, say.legal],
          },
        ],
      },
    ],
  };
}
