import type { Language } from '@ec-tco/core';
import { requirementNumber } from '@ec-tco/core/format';
import {
  ACCEPTANCE_CHECKS,
  CONTRACT_CLAUSES,
  type ContractClause,
  type GuidelineItem,
  HOSTED_SERVICE_CONTENTS,
  PERIODIC_CHECKS,
  SPECIFICATION_ITEMS,
  WAF_CAUTIONS,
} from '@ec-tco/core/guideline';
import type { CheckItem, Field, Section } from '../document/document.ts';
import type { Wording } from './texts/texts.ts';

const item =
  (language: Language) =>
  ({ title, explanation }: GuidelineItem): CheckItem => ({ title: title[language], text: explanation[language] });
const blanks = (labels: readonly string[]): readonly Field[] => labels.map((label) => ({ label, value: null }));
const clausesOf = (scope: ContractClause['scope'], language: Language) =>
  CONTRACT_CLAUSES.filter((c) => c.scope === scope).map(item(language));

export const clauseSection = (language: Language, say: Wording): Section => ({
  id: 'clauses',
  heading: say.clauses.heading,
  blocks: [
    { kind: 'paragraph', text: say.clauses.intro },
    { kind: 'subheading', text: say.clauses.any },
    { kind: 'checklist', items: clausesOf('any', language) },
    { kind: 'subheading', text: say.clauses.operation },
    { kind: 'checklist', items: clausesOf('operation', language) },
  ],
});

export const specificationSection = (language: Language, say: Wording): Section => ({
  id: 'specification',
  heading: say.specification.heading,
  blocks: [
    { kind: 'paragraph', text: say.specification.intro },
    {
      kind: 'checklist',
      items: SPECIFICATION_ITEMS.map((one) => ({
        ...item(language)(one),
        ...(one.targetServers ? { blank: say.specification.servers } : {}),
      })),
    },
    { kind: 'note', text: say.specification.alternative },
  ],
});

/** Who answers for what: a table for both sides to fill in. */
export const incidentSection = (say: Wording, partner: string): Section => ({
  id: 'incident',
  heading: say.incident.heading,
  blocks: [
    { kind: 'paragraph', text: say.incident.intro },
    {
      kind: 'table',
      caption: say.incident.caption,
      columns: say.incident.columns(partner),
      widths: [34, 20, 20, 26],
      rows: say.incident.rows.map((row) => [row, null, null, null]),
    },
    { kind: 'fields', fields: blanks(say.incident.fields(partner)) },
  ],
});

export const acceptanceSection = (language: Language, say: Wording): Section => ({
  id: 'acceptance',
  heading: say.acceptance.heading,
  blocks: [
    { kind: 'paragraph', text: say.acceptance.intro },
    { kind: 'checklist', items: ACCEPTANCE_CHECKS.map(item(language)) },
    { kind: 'fields', fields: blanks(say.acceptance.fields) },
  ],
});

export const checkSection = (language: Language, say: Wording): Section => ({
  id: 'checks',
  heading: say.checks.heading,
  blocks: [
    { kind: 'paragraph', text: say.checks.intro },
    {
      kind: 'table',
      caption: say.checks.caption,
      columns: say.checks.columns,
      widths: [13, 18, 27, 19, 11, 12],
      rows: PERIODIC_CHECKS.map(({ id, title, explanation, frequency }) => [
        requirementNumber(id, language),
        title[language],
        explanation[language],
        frequency?.[language] ?? say.checks.noNumber,
        null,
        null,
      ]),
    },
    { kind: 'subheading', text: say.waf.heading },
    {
      kind: 'list', // Where the draft only points to its appendix, there is nothing to agree on.
      items: WAF_CAUTIONS.filter((one) => one.id !== 'appendix-3').map(
        ({ title, explanation }) => `${title[language]}${say.stop}${explanation[language]}`,
      ),
    },
  ],
});

export const hostedSection = (language: Language, say: Wording): Section => ({
  id: 'hosted',
  heading: say.hosted.heading,
  blocks: [
    { kind: 'paragraph', text: say.hosted.intro },
    {
      kind: 'table',
      caption: say.hosted.caption,
      columns: say.hosted.columns,
      widths: [22, 38, 20, 20],
      rows: HOSTED_SERVICE_CONTENTS.map(({ title, explanation }) => [
        title[language],
        explanation[language],
        null,
        null,
      ]),
    },
  ],
});

/** The guideline's conditions for choosing a platform, as its provider reads them; the shop's own pages where there are any. */
export const conditions = (
  { platform: { items } }: Wording,
  customPages: boolean,
): readonly (readonly [string, string])[] => [items['pci-dss'], ...(customPages ? [items['custom-pages']] : [])];

/** What a platform's provider is asked. */
export const platformSection = (say: Wording, customPages: boolean): Section => ({
  id: 'platform',
  heading: say.platform.heading,
  blocks: [
    {
      kind: 'table',
      caption: say.platform.caption,
      columns: say.platform.columns,
      widths: [26, 34, 20, 20],
      rows: conditions(say, customPages).map((one) => [...one, null, null]),
    },
  ],
});
