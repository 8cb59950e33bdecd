import type { Language, Option, OptionKind, Scenario } from '@ec-tco/core';
import { EDITION_NAMES, WRITING } from '@ec-tco/core/format';
import {
  assessRequirements,
  CONTRACT_CLAUSES,
  FINAL_EDITION,
  isSelfBuilt,
  PERIODIC_CHECKS,
  type RequirementId,
  requirementShares,
  SAAS_SELECTION,
  SPECIFICATION_ITEMS,
} from '@ec-tco/core/guideline';
import { OPTION_TRAITS } from '@ec-tco/core/scenario';
import type { ReportDocument, Section } from '../document/document.ts';
import { place } from '../document/place.ts';
import { optionOf } from '../documents/option-of.ts';
import { documentTexts } from '../documents/texts/texts.ts';
import {
  acceptanceSection,
  checkSection,
  clauseSection,
  hostedSection,
  incidentSection,
  platformSection,
  specificationSection,
} from './agreement-sections.ts';
import { inForceSection, RULES_READ } from './in-force-section.ts';
import { quotationSection } from './quotation-section.ts';
import { requirementSections } from './requirement-sections.ts';
import { type Wording, wording } from './texts/texts.ts';

/** The request to a contractor, or to a platform's provider. */
export interface ContractDocument extends ReportDocument {
  readonly option: string;
  readonly kind: OptionKind;
  /** Requirements the receiver is asked to fulfil. */
  readonly delegated: readonly RequirementId[];
}

/**
 * The request to a contractor (self-built) or to a platform's provider, from the user's own answers. No amounts.
 * @param today ISO date, by which rules in force beside the guideline are told; without it they are told as of their reading.
 * @throws RangeError where the scenario has no option of that id.
 */
export function contractDocument(
  scenario: Scenario,
  optionId: string,
  language: Language,
  { today = RULES_READ }: { readonly today?: string } = {},
): ContractDocument {
  const say = wording(language);
  const option = optionOf(scenario, optionId);
  const selfBuilt = isSelfBuilt(option.kind);
  const shares = selfBuilt ? requirementShares(scenario, option) : [];
  const delegated = shares.filter(({ share }) => share === 'delegated').map(({ id }) => id);
  const middle: readonly Section[] = selfBuilt
    ? [
        ...requirementSections(shares, stagesOf(scenario, option, language), language, say),
        ...(OPTION_TRAITS[option.kind].hosted ? [hostedSection(language, say)] : []),
        clauseSection(language, say),
        specificationSection(language, say),
        incidentSection(say, say.incident.partners.contractor),
        acceptanceSection(language, say),
        checkSection(language, say),
      ]
    : [
        platformSection(say, option.customPages),
        ...(option.customPages ? [acceptanceSection(language, say)] : []),
        incidentSection(say, say.incident.partners.platform),
      ];
  return {
    language,
    title: selfBuilt ? say.titleSelfBuilt : say.titlePlatform,
    option: option.id,
    kind: option.kind,
    delegated,
    sections: [
      subjectSection(scenario, option, say),
      ...middle,
      inForceSection(language, say, today, selfBuilt ? 'contractor' : 'platform'),
      quotationSection(scenario, option, delegated.length > 0, language, say),
    ],
    endnotes: sources(scenario, selfBuilt, language, say).map((text) => ({ text })),
  };
}

/** From when on a plan in stages fulfils what is open today. */
const stagesOf = (scenario: Scenario, option: Option, language: Language): ReadonlyMap<RequirementId, string> =>
  new Map(
    assessRequirements(scenario, option).requirements.flatMap(({ id, stage }) =>
      stage ? [[id, documentTexts(language).plan.stage(stage.year, stage.name)] as const] : [],
    ),
  );

function subjectSection(scenario: Scenario, option: Option, say: Wording): Section {
  const { subject, kinds, journeys } = say;
  const selfBuilt = isSelfBuilt(option.kind);
  const used = option.existing === true;
  const platform = used ? subject.introUsed : subject.introPlatform;
  const intro = selfBuilt ? subject.introSelfBuilt : platform;
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
          { label: used ? subject.formUsed : subject.form, value: option.name },
          // A form without a name of its own is called by its kind.
          ...(kinds[option.kind].toLowerCase() === option.name.toLowerCase()
            ? []
            : [{ label: subject.kind, value: kinds[option.kind] }]),
          { label: subject.journey, value: journeys[scenario.journey] },
        ],
      },
      { kind: 'paragraph', text: intro },
    ],
  };
}

function sources(scenario: Scenario, selfBuilt: boolean, language: Language, { sources: words, comma }: Wording) {
  const used = selfBuilt
    ? [
        words.requirements,
        ...[...CONTRACT_CLAUSES, ...SPECIFICATION_ITEMS, ...PERIODIC_CHECKS].map((one) => place(one.locator, language)),
      ]
    : Object.values(SAAS_SELECTION).map((one) => place(one.locator, language));
  const final = scenario.dataSet === FINAL_EDITION.dataSet;
  return [
    words.draft,
    `${words.places}${WRITING[language].colon}${[...new Set(used)].join(comma)}`,
    `${words.dataSet}${WRITING[language].colon}${EDITION_NAMES[scenario.dataSet][language]}`,
    ...(final && selfBuilt ? [words.final] : []),
    words.contents,
    words.legal,
  ];
}
