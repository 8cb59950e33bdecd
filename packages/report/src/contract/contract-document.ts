import type { Option, Scenario } from '@ec-tco/core';
import {
  CONTRACT_CLAUSES,
  FINAL_EDITION,
  isSelfBuilt,
  PERIODIC_CHECKS,
  requirementShares,
  SAAS_SELECTION,
  SPECIFICATION_ITEMS,
} from '@ec-tco/core/guideline';
import {
  acceptanceSection,
  checkSection,
  clauseSection,
  hostedSection,
  incidentSection,
  platformSection,
  specificationSection,
} from './agreement-sections.ts';
import type { ContractDocument, Section } from './document.ts';
import { place } from './place.ts';
import { quotationSection } from './quotation-section.ts';
import { requirementSections } from './requirement-sections.ts';
import { WORDING } from './wording.ts';

/**
 * The request to a contractor (self-built) or to a platform's provider, from the user's own answers. No amounts.
 * @throws RangeError where the scenario has no option of that id.
 */
export function contractDocument(scenario: Scenario, optionId: string): ContractDocument {
  const option = scenario.options.find((candidate) => candidate.id === optionId);
  if (!option) throw new RangeError(`The scenario has no option ${optionId}.`);
  const selfBuilt = isSelfBuilt(option.kind);
  const shares = selfBuilt ? requirementShares(scenario, option) : [];
  const middle: readonly Section[] = selfBuilt
    ? [
        ...requirementSections(shares),
        ...(option.kind === 'self-built-managed' ? [hostedSection] : []),
        clauseSection,
        specificationSection,
        incidentSection(WORDING.incident.partners.contractor),
        acceptanceSection,
        checkSection,
      ]
    : [
        platformSection(option.customPages),
        ...(option.customPages ? [acceptanceSection] : []),
        incidentSection(WORDING.incident.partners.platform),
      ];
  return {
    language: 'ja',
    title: selfBuilt ? WORDING.titleSelfBuilt : WORDING.titlePlatform,
    option: option.id,
    kind: option.kind,
    delegated: shares.filter((share) => share.share === 'delegated').map((share) => share.id),
    sections: [
      subjectSection(scenario, option),
      ...middle,
      quotationSection(scenario, option),
      sourceSection(scenario, selfBuilt),
    ],
  };
}

function subjectSection(scenario: Scenario, option: Option): Section {
  const { subject, kinds, journeys } = WORDING;
  return {
    id: 'subject',
    heading: subject.heading,
    blocks: [
      {
        kind: 'fields',
        fields: [
          { label: subject.date, value: null },
          { label: subject.to, value: null },
          { label: subject.from, value: null },
          { label: subject.contact, value: null },
          { label: subject.deadline, value: null },
          { label: subject.shop, value: scenario.title },
          { label: subject.form, value: option.name },
          { label: subject.kind, value: kinds[option.kind] },
          { label: subject.journey, value: journeys[scenario.journey] },
        ],
      },
      { kind: 'paragraph', text: isSelfBuilt(option.kind) ? subject.introSelfBuilt : subject.introPlatform },
    ],
  };
}

function sourceSection(scenario: Scenario, selfBuilt: boolean): Section {
  const { sources } = WORDING;
  const used = selfBuilt
    ? [
        '第2部 第1章 1., 2.',
        ...[...CONTRACT_CLAUSES, ...SPECIFICATION_ITEMS, ...PERIODIC_CHECKS].map((one) => place(one.locator)),
      ]
    : Object.values(SAAS_SELECTION).map((one) => place(one.locator));
  const final = scenario.dataSet === FINAL_EDITION.dataSet;
  return {
    id: 'sources',
    heading: sources.heading,
    blocks: [
      {
        kind: 'list',
        items: [
          sources.draft,
          `${sources.places}: ${[...new Set(used)].join('、')}`,
          `${sources.dataSet}: ${sources.dataSets[scenario.dataSet]}`,
          ...(final && selfBuilt ? [...FINAL_EDITION.remarks.map((one) => one.text.ja), sources.finalUnread] : []),
          sources.contents,
          sources.legal,
        ],
      },
    ],
  };
}
