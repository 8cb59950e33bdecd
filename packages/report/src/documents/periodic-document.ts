import type { Language, Scenario } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import { PERIODIC_CHECKS, WAF_CAUTIONS } from '@ec-tco/core/guideline';
import type { ReportDocument, Section } from '../document/document.ts';
import { basisNotes } from './basis-notes.ts';
import { dealingOf } from './dealing.ts';
import { optionOf } from './option-of.ts';
import { documentTexts } from './texts/texts.ts';

/** What is checked at intervals while the site runs, with room for dates, results and names. */
export function periodicDocument(scenario: Scenario, optionId: string, language: Language): ReportDocument {
  const option = optionOf(scenario, optionId);
  const say = documentTexts(language);
  const words = say.periodic;
  const { number, item, often, filled } = words.columns;
  const dealing = dealingOf(scenario, option);
  const platform = dealing === 'platform';
  const blanks = filled.map(() => null);
  // The guideline's checks are for sites of one's own.
  const checks = platform
    ? words.platformItems.map((row, i) => [String(i + 1), ...row, ...blanks])
    : PERIODIC_CHECKS.map(({ id, title, frequency }) => [
        requirementNumber(id, language),
        title[language],
        words.evidence[id],
        frequency?.[language] ?? words.noNumber,
        ...blanks,
      ]);
  const own = platform ? words.ownItems : [...words.ownItems, words.restore];
  // Where the draft only points to its appendix, there is nothing to check.
  const cautions = WAF_CAUTIONS.filter(({ id }) => id !== 'appendix-3');
  const waf: Section = {
    id: 'waf',
    heading: words.waf,
    blocks: [
      {
        kind: 'checklist',
        items: cautions.map(({ title, explanation }) => ({ title: title[language], text: explanation[language] })),
      },
    ],
  };
  return {
    language,
    title: say.of(words.title, option.name),
    subtitle: scenario.title,
    sections: [
      {
        id: 'checks',
        heading: words.checks[dealing].heading,
        blocks: [
          { kind: 'paragraph', text: words.intro(option.name) },
          {
            kind: 'table',
            caption: '',
            columns: [number, item, words.checks[dealing].evidence, often, ...filled],
            widths: [9, 21, 24, 17, 10, 9, 10],
            rows: checks,
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
            columns: [number, item, often, ...filled],
            widths: [6, 38, 23, 11, 10, 12],
            rows: own.map((row, i) => [String(i + 1), ...row, ...blanks]),
          },
        ],
      },
      ...(platform ? [] : [waf]),
      {
        id: 'next',
        heading: words.next.heading,
        blocks: [{ kind: 'fields', fields: words.next.fields.map((label) => ({ label, value: null })) }],
      },
    ],
    endnotes: [...(platform ? [] : basisNotes(scenario.dataSet, language)), { text: say.legal }],
  };
}
