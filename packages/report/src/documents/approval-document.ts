import {
  type Choice,
  choose,
  type Language,
  type OptionResult,
  type Prepared,
  type Result,
  type Verdict,
} from '@ec-tco/core';
import {
  EDITION_NAMES,
  labelText,
  OPTION_KIND_NAMES,
  optionNames,
  plainText,
  reasonText,
  requirementNumber,
  WRITING,
} from '@ec-tco/core/format';
import type { ReportDocument, Section } from '../document/document.ts';
import { amounts } from './approval/amounts.ts';
import { type AskedFor, askedFor } from './approval/asked-for.ts';
import { changeSection } from './approval/change-section.ts';
import { comparison } from './approval/comparison.ts';
import { creditNotes } from './approval/credit-notes.ts';
import { incidentNote } from './approval/incidents.ts';
import { pendingBlock } from './approval/pending.ts';
import { premiseSection } from './approval/premise-section.ts';
import { quotationSection } from './approval/quotation-section.ts';
import { reasonsOf } from './approval/reasons.ts';
import { ruledOutSection } from './approval/ruled-out-section.ts';
import { securitySection } from './approval/security-section.ts';
import { basisNotes } from './basis-notes.ts';
import { glossaryNotes } from './glossary-notes.ts';
import { optionOf } from './option-of.ts';
import { sourceNotes } from './source-notes.ts';
import { documentTexts } from './texts/texts.ts';

export interface ApprovalOptions {
  readonly language: Language;
  /** The option proposed; the one to choose where left out. */
  readonly option?: string | undefined;
  readonly verdict?: Verdict | undefined;
  /** As `choose` gives it, which is asked where it is left out. */
  readonly choice?: Choice | undefined;
  /** What the last proposal rested on, for before → after. */
  readonly before?: Prepared | undefined;
  /** Its own title, in place of the one made from the scenario's. */
  readonly title?: string | undefined;
  /** ISO date. */
  readonly today?: string | undefined;
}

/** More do not stand side by side on a sheet of A4. */
const MOST_OPTIONS = 6;
/** A sentence that names more is as long as the table that it repeats. */
const MOST_NAMED = 4;

/** The options whose amounts stand in the paper: the proposed one and the first of the order, in the scenario's order. */
function shownOptions({ options }: Result, { ranked }: Choice, chosen: string): readonly OptionResult[] {
  if (options.length <= MOST_OPTIONS) return options;
  const order = [chosen, ...ranked.map(({ option }) => option), ...options.map(({ id }) => id)];
  const first = new Set([...new Set(order)].slice(0, MOST_OPTIONS));
  return options.filter(({ id }) => first.has(id));
}

/** The request for approval (稟議書): what is proposed, what it costs beside the others, on which quotations it rests. */
export function approvalDocument(prepared: Prepared, result: Result, options: ApprovalOptions): ReportDocument {
  const { language, verdict, before, today } = options;
  const { scenario } = prepared;
  const say = documentTexts(language);
  const words = say.approval;
  const { choice = choose(prepared, result) } = options;
  const chosen = options.option ?? choice.ranked[0]?.option ?? result.options[0]?.id ?? '';
  const { name } = optionOf(scenario, chosen);
  const own = result.options.find(({ id }) => id === chosen);
  if (!own) throw new RangeError(`The result has no option ${chosen}.`);
  const first = verdict ? verdict.facts.best : choice.ranked.find(({ rank }) => rank === 1)?.option;
  const asked = askedFor(own, first, verdict);
  const open = asked.as === 'incomplete';
  // Without a candidate, of all that may yet be one.
  const about = result.options.filter(
    ({ id }) => id === own.id || (open && (id === first || verdict?.facts.pending.includes(id) === true)),
  );
  const shown = shownOptions(result, choice, chosen);
  const more = result.options.length - shown.length;
  const beside = result.options.length <= MOST_NAMED ? 'few' : 'many';
  const security = open && chosen === first ? [] : securitySection(prepared, own, beside, language);
  const secured =
    security.length === 0 ? [] : own.eligibility.reasons.map((one) => plainText(reasonText(one, language), language));
  const change = before && changeSection(prepared, { ...result, options: shown }, before, chosen, language);
  const sections: readonly Section[] = [
    {
      id: 'proposal',
      heading: words.proposal,
      blocks: [
        {
          kind: 'fields',
          fields: [
            { label: words.fields.date, value: today ?? null },
            { label: words.fields.department, value: null },
            { label: words.fields.number, value: null },
            { label: words.fields.decision, value: null },
          ],
        },
        { kind: 'paragraph', text: requestText(asked, own, result, language) },
        ...(open && verdict ? [pendingBlock(verdict.facts.pending, first, result, choice, language)] : []),
        ...(open || asked.as === 'ruled-out' ? [] : amounts(own, result, choice, language)),
        ...(isInstead(asked)
          ? [{ kind: 'fields' as const, fields: [{ label: words.whyInstead(name), value: null }] }]
          : []),
      ],
    },
    {
      id: 'comparison',
      heading: choice.measure === 'net' ? words.comparisonOfNet : words.comparison,
      blocks: [
        comparison(prepared, result, shown, choice, { language, open }),
        ...creditNotes(scenario, shown, language),
        ...(more > 0 ? [{ kind: 'paragraph' as const, text: words.moreOptions(more) }] : []),
        ...incidentNote(prepared, shown, about, choice, language),
      ],
    },
    ...(asked.as === 'ruled-out' ? [ruledOutSection(own, language)] : []),
    ...(verdict && asked.as !== 'ruled-out'
      ? [
          {
            id: 'reason',
            heading: words.reason,
            blocks: [
              { kind: 'paragraph' as const, text: plainText(verdict.headline, language) },
              {
                kind: 'list' as const,
                items: reasonsOf(verdict, result.options, beside, secured, language).map(({ parts }) =>
                  plainText(parts, language),
                ),
              },
            ],
          },
        ]
      : []),
    quotationSection(prepared, result, about, beside, language),
    // Where no candidate is named, the table says of each whether it may be chosen.
    ...security,
    ...(change ? [change] : []),
    premiseSection(prepared, choice, shown, language),
  ];
  const { annexItems } = words;
  return {
    language,
    title: options.title ?? words.title,
    subtitle: scenario.title,
    sections,
    endnotes: [
      ...glossaryNotes(sections, language),
      {
        text: `${annexItems.dataSet(EDITION_NAMES[result.dataSet][language])} / ${annexItems.model(result.modelVersion)}`,
      },
      ...sourceNotes(scenario, beside, language),
      ...basisNotes(scenario.dataSet, language),
    ],
  };
}

/** Whether another comes first, of an option that is asked for. */
const isInstead = ({ as, insteadOf }: AskedFor): boolean =>
  insteadOf !== undefined && as !== 'ruled-out' && as !== 'incomplete';

function requestText(asked: AskedFor, own: OptionResult, { options }: Result, language: Language): string {
  const words = documentTexts(language).approval;
  const named = words.named(own.name, OPTION_KIND_NAMES[own.kind][language]);
  const instead = isInstead(asked);
  const cannot = own.eligibility.reasons.flatMap((reason) =>
    reason.code === 'mandatory-cannot-now' ? reason.params.requirements : [],
  );
  const request = words.proposals[asked.as](
    named,
    instead ? words.candidate.another : words.candidate.first,
    cannot.map((id) => requirementNumber(id, language)).join(WRITING[language].comma),
  );
  if (!instead || asked.insteadOf === undefined) return request;
  const first = labelText(optionNames(options)(asked.insteadOf), language);
  return request + WRITING[language].between + words.another(named, first);
}
