import { requirementNumber } from '@ec-tco/core/format';
import {
  ACCEPTANCE_CHECKS,
  CONTRACT_CLAUSES,
  type ContractClause,
  type GuidelineItem,
  HOSTED_SERVICE_CONTENTS,
  HOSTED_SERVICE_REMARK,
  PERIODIC_CHECKS,
  SAAS_SELECTION,
  SPECIFICATION_ALTERNATIVE,
  SPECIFICATION_ITEMS,
  WAF_CAUTIONS,
} from '@ec-tco/core/guideline';
import type { CheckItem, Field, Section } from './document.ts';
import { WORDING } from './wording.ts';

const item = ({ title, explanation }: GuidelineItem): CheckItem => ({ title: title.ja, text: explanation.ja });
const blanks = (labels: readonly string[]): readonly Field[] => labels.map((label) => ({ label, value: null }));
const clausesOf = (scope: ContractClause['scope']) => CONTRACT_CLAUSES.filter((c) => c.scope === scope).map(item);

export const clauseSection: Section = {
  id: 'clauses',
  heading: WORDING.clauses.heading,
  blocks: [
    { kind: 'paragraph', text: WORDING.clauses.intro },
    { kind: 'subheading', text: WORDING.clauses.any },
    { kind: 'checklist', items: clausesOf('any') },
    { kind: 'subheading', text: WORDING.clauses.operation },
    { kind: 'checklist', items: clausesOf('operation') },
  ],
};

export const specificationSection: Section = {
  id: 'specification',
  heading: WORDING.specification.heading,
  blocks: [
    { kind: 'paragraph', text: WORDING.specification.intro },
    {
      kind: 'checklist',
      items: SPECIFICATION_ITEMS.map((one) => ({
        ...item(one),
        ...(one.targetServers ? { blank: WORDING.specification.servers } : {}),
      })),
    },
    { kind: 'note', text: SPECIFICATION_ALTERNATIVE.ja },
  ],
};

/** Who answers for what: a table for both sides to fill in. */
export const incidentSection = (partner: string): Section => ({
  id: 'incident',
  heading: WORDING.incident.heading,
  blocks: [
    { kind: 'paragraph', text: WORDING.incident.intro },
    {
      kind: 'table',
      caption: WORDING.incident.caption,
      columns: WORDING.incident.columns(partner),
      rows: WORDING.incident.rows.map((row) => [row, null, null, null]),
    },
    { kind: 'fields', fields: blanks(WORDING.incident.fields(partner)) },
  ],
});

export const acceptanceSection: Section = {
  id: 'acceptance',
  heading: WORDING.acceptance.heading,
  blocks: [
    { kind: 'paragraph', text: WORDING.acceptance.intro },
    { kind: 'checklist', items: ACCEPTANCE_CHECKS.map(item) },
    { kind: 'fields', fields: blanks(WORDING.acceptance.fields) },
  ],
};

export const checkSection: Section = {
  id: 'checks',
  heading: WORDING.checks.heading,
  blocks: [
    { kind: 'paragraph', text: WORDING.checks.intro },
    {
      kind: 'table',
      caption: WORDING.checks.caption,
      columns: WORDING.checks.columns,
      rows: PERIODIC_CHECKS.map(({ id, title, explanation, frequency }) => [
        requirementNumber(id, 'ja'),
        title.ja,
        explanation.ja,
        frequency?.ja ?? WORDING.checks.noNumber,
        null,
        null,
      ]),
    },
    { kind: 'subheading', text: WORDING.waf.heading },
    {
      kind: 'list', // Where the draft only points to its appendix, there is nothing to agree on.
      items: WAF_CAUTIONS.filter((one) => one.id !== 'appendix-3').map(
        ({ title, explanation }) => `${title.ja}。${explanation.ja}`,
      ),
    },
  ],
};

export const hostedSection: Section = {
  id: 'hosted',
  heading: WORDING.hosted.heading,
  blocks: [
    { kind: 'note', text: HOSTED_SERVICE_REMARK.ja },
    {
      kind: 'table',
      caption: WORDING.hosted.caption,
      columns: WORDING.hosted.columns,
      rows: HOSTED_SERVICE_CONTENTS.map(({ title, explanation }) => [title.ja, explanation.ja, null, null]),
    },
  ],
};

/** What a platform's provider is asked; the owner's own pages only where there are any. */
export const platformSection = (customPages: boolean): Section => ({
  id: 'platform',
  heading: WORDING.platform.heading,
  blocks: [
    {
      kind: 'table',
      caption: WORDING.platform.caption,
      columns: WORDING.platform.columns,
      rows: [SAAS_SELECTION['pci-dss'], ...(customPages ? [SAAS_SELECTION['custom-pages']] : [])].map(
        ({ title, explanation }) => [title.ja, explanation.ja, null, null],
      ),
    },
  ],
});
