import {
  type Choice,
  choose,
  Decimal,
  evaluate,
  type Language,
  type OptionResult,
  type Prepared,
  type Result,
  type Scenario,
  type Sentence,
  type Verdict,
} from '@ec-tco/core';
import { compareRuns } from '@ec-tco/core/analysis';
import {
  ANSWER_NAMES,
  actionText,
  describeInput,
  EDITION_NAMES,
  eligibilityText,
  formatNumber,
  formatQuantity,
  formatRate,
  formatYen,
  labelText,
  MEASURE_NAMES,
  OPTION_KIND_NAMES,
  optionNames,
  outcomeText,
  plainText,
  ROW_NAMES,
  reasonText,
  requirementNumber,
  type SentenceKind,
  WRITING,
} from '@ec-tco/core/format';
import { assessRequirements, isSelfBuilt, REQUIREMENT_TABLE } from '@ec-tco/core/guideline';
import type { Block, ReportDocument, Section } from '../document/document.ts';
import { differenceTables } from '../table/difference-tables.ts';
import { quotedInputs } from '../table/quoted-inputs.ts';
import { formatInput } from '../table/stated-money.ts';
import type { Cell } from '../table/table.ts';
import { tableTexts } from '../table/texts.ts';
import { openRows } from '../table/unquoted-lines.ts';
import { weightedCredits, weightedText } from '../table/weighted-credits.ts';
import { begun } from '../write/begun.ts';
import { basisNotes } from './basis-notes.ts';
import { glossaryNotes } from './glossary-notes.ts';
import { optionOf } from './option-of.ts';
import { premisesOf } from './premises.ts';
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

/** At most so many sentences of the verdict, so that the paper stays two or three pages. */
const MOST_REASONS = 6;
/** What whoever decides must not miss comes before what explains it. */
const REASONS: readonly SentenceKind[] = [
  'amounts',
  'stated',
  'if-it-happens',
  'probability',
  'condition',
  'ruled-out',
  'forecast',
  'missing',
  'unpriced',
  'incident-break-even',
  'turning-point',
  'assumed-probability',
];
/** More do not stand side by side on a sheet of A4. */
const MOST_OPTIONS = 6;
/** A sentence that names more is as long as the table that it repeats. */
const MOST_NAMED = 4;
/** Sentences that name every option. */
const OF_ALL: ReadonlySet<SentenceKind> = new Set(['amounts', 'stated', 'assumed-probability']);
const MOST_QUOTATIONS = 7;
const MOST_CAUSES = 4;
const MOST_ACTIONS = 5;
const MOST_PREMISES = 16;
/** The rest stand in the self-check, which goes with it. */
const MOST_REQUIREMENTS = 6;

/** The options whose amounts stand in the paper: the proposed one and the first of the order, in the scenario's order. */
function shownOptions({ options }: Result, { ranked }: Choice, chosen: string): readonly OptionResult[] {
  if (options.length <= MOST_OPTIONS) return options;
  const order = [chosen, ...ranked.map(({ option }) => option), ...options.map(({ id }) => id)];
  const first = new Set([...new Set(order)].slice(0, MOST_OPTIONS));
  return options.filter(({ id }) => first.has(id));
}

/** The first sentence of each kind, the weightiest kinds, in the order of the verdict; `all`: those that name every option, too. */
function reasonsOf(verdict: Verdict | undefined, all: boolean): readonly Sentence[] {
  const sentences = (verdict?.sentences ?? []).filter(({ kind }) => all || !OF_ALL.has(kind));
  const chosen = REASONS.flatMap((wanted) => sentences.find(({ kind }) => kind === wanted) ?? []).slice(
    0,
    MOST_REASONS,
  );
  return sentences.filter((one) => chosen.includes(one));
}

/** The request for approval (稟議書): what is proposed, what it costs beside the others, on which quotations it rests. */
export function approvalDocument(prepared: Prepared, result: Result, options: ApprovalOptions): ReportDocument {
  const { language, verdict, before, today } = options;
  const { scenario } = prepared;
  const say = documentTexts(language);
  const words = say.approval;
  const { choice = choose(prepared, result) } = options;
  const chosen = options.option ?? choice.ranked[0]?.option ?? result.options[0]?.id ?? '';
  const option = optionOf(scenario, chosen);
  const own = result.options.find(({ id }) => id === chosen);
  if (!own) throw new RangeError(`The result has no option ${chosen}.`);
  const first = verdict ? verdict.facts.best : choice.ranked.find(({ rank }) => rank === 1)?.option;
  const asked = askedFor(own, first, verdict);
  const nameOf = (id: string) => labelText(optionNames(result.options)(id), language);
  const shown = shownOptions(result, choice, chosen);
  const more = result.options.length - shown.length;
  const sentences = reasonsOf(verdict, shown.length <= MOST_NAMED && more === 0).map(({ parts }) =>
    plainText(parts, language),
  );
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
        {
          kind: 'paragraph',
          text: words.proposals[asked](
            words.named(option.name, OPTION_KIND_NAMES[option.kind][language]),
            nameOf(first ?? ''),
          ),
        },
        ...(asked === 'ruled-out' ? [] : amounts(own, result, choice, language)),
        ...(asked === 'another'
          ? [{ kind: 'fields' as const, fields: [{ label: words.whyInstead(option.name), value: null }] }]
          : []),
      ],
    },
    {
      id: 'comparison',
      heading: choice.measure === 'net' ? words.comparisonOfNet : words.comparison,
      blocks: [
        comparison(scenario, result, shown, choice, language),
        ...creditNotes(scenario, shown, language),
        ...(more > 0 ? [{ kind: 'paragraph' as const, text: words.moreOptions(more) }] : []),
      ],
    },
    ...(asked === 'ruled-out' ? [ruledOutSection(own, language)] : []),
    ...(verdict && asked !== 'ruled-out'
      ? [
          {
            id: 'reason',
            heading: words.reason,
            blocks: [
              { kind: 'paragraph' as const, text: plainText(verdict.headline, language) },
              { kind: 'list' as const, items: sentences },
            ],
          },
        ]
      : []),
    quotationSection(prepared, result, own, language),
    ...securitySection(prepared, own, language),
    ...(change ? [change] : []),
    annex(prepared, choice, shown, language),
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
      ...basisNotes(scenario.dataSet, language),
    ],
  };
}

/** How far the verdict lets the option be asked for. */
type Asked = keyof ReturnType<typeof documentTexts>['approval']['proposals'];

function askedFor({ id, eligibility: { status } }: OptionResult, first: string | undefined, verdict?: Verdict): Asked {
  if (status === 'ruled-out') return 'ruled-out';
  if (verdict?.strength === 'incomplete') return 'incomplete';
  if (verdict?.facts.tied.includes(id) === true) return 'tie';
  if (first !== undefined && first !== id) return 'another';
  if (status === 'undetermined') return 'undetermined';
  if (verdict?.strength === 'open') return 'open';
  return status === 'conditional' ? 'conditional' : 'clear';
}

/** What the option costs, and what it leaves where the choice goes by that: as stated, and on average. */
function amounts(own: OptionResult, result: Result, choice: Choice, language: Language): readonly Block[] {
  const words = documentTexts(language).approval;
  const yen = (value: Decimal) => formatYen(value, language);
  const { total } = own.totalWithIncident;
  const place = choice.ranked.find(({ option }) => option === own.id);
  const mean = choice.ranged && place?.complete ? yen(place.mean) : undefined;
  const least = (value: Decimal) => (own.priced ? yen(value) : words.atLeast(yen(value)));
  const left = yen(own.netContributionWithIncident);
  const net = choice.measure === 'net';
  const open = own.findings.flatMap((one) => (one.code === 'unquoted-line' ? [one.params.name] : []));
  const texts = [
    words.amount(result.horizonYears, least(total), least(total.div(12 * result.horizonYears).round())),
    ...(open.length > 0 ? [words.priceMissing(open.map(WRITING[language].quoted).join(WRITING[language].comma))] : []),
    ...(net ? [words.left(result.horizonYears, own.priced ? left : words.atMost(left))] : []),
    ...(mean === undefined ? [] : [words.meanOf(net ? words.rows.left : words.rows.cost, mean)]),
  ];
  return texts.map((text) => ({ kind: 'paragraph', text }));
}

/** Why an option cannot be chosen, and what to do about it; what speaks for another is no reason for it. */
function ruledOutSection({ eligibility, nextActions }: OptionResult, language: Language): Section {
  const words = documentTexts(language).approval;
  const list = (items: readonly Parameters<typeof plainText>[0][]): Block => ({
    kind: 'list',
    items: items.map((parts) => plainText(parts, language)),
  });
  return {
    id: 'reason',
    heading: words.whyRuledOut,
    blocks: [
      list(eligibility.reasons.map((reason) => reasonText(reason, language))),
      ...(nextActions.length > 0
        ? [
            { kind: 'subheading' as const, text: words.toBeChosen },
            list(nextActions.slice(0, MOST_ACTIONS).map((action) => actionText(action, language))),
          ]
        : []),
    ],
  };
}

/**
 * Amounts as stated, and the order of the choice with the means it goes by: the reasons below speak of those. Where the
 * choice goes by what is left, what sells more costs more: what it brings stands beside it.
 */
function comparison(
  scenario: Scenario,
  result: Result,
  options: readonly OptionResult[],
  choice: Choice,
  language: Language,
): Block {
  const words = documentTexts(language).approval;
  const table = tableTexts(language);
  // Names that are alike are told apart as everywhere.
  const nameOf = optionNames(result.options);
  // The caption says that they are yen.
  const yen = formatNumber;
  const weighted = options.some((option) => weightedCredits(scenario, option).length > 0);
  const rows = (options[0]?.rows ?? []).map(({ row }) => [
    `${begun(ROW_NAMES[row][language])}${row === 'credit' && weighted ? table.weightedRow : ''}`,
    ...options.map((option) => {
      const shown = yen(option.rows.find((one) => one.row === row)?.total ?? new Decimal(0));
      return openRows(option).has(row) ? words.atLeast(shown) : shown;
    }),
  ]);
  const ranked = new Map(choice.ranked.map((place) => [place.option, place]));
  const net = choice.measure === 'net';
  const measure = net ? words.rows.left : MEASURE_NAMES[choice.measure][language];
  // The stated amount stands in the table already.
  const shown = choice.ranged || !(net || choice.measure === 'totalWithIncident');
  const row = (label: string, cell: (option: OptionResult) => string) => [label, ...options.map(cell)];
  const amount = (label: string, of: (option: OptionResult) => Decimal, unpriced?: (yen: string) => string) =>
    row(label, (option) => (option.priced || !unpriced ? yen(of(option)) : unpriced(yen(of(option)))));
  return {
    kind: 'table',
    caption: (net ? words.comparisonOfNetCaption : words.comparisonCaption)(
      result.horizonYears,
      result.showTax,
      choice.ranged,
    ),
    columns: [words.item, ...options.map(({ id }) => labelText(nameOf(id), language))],
    widths: [28, ...options.map(() => 72 / options.length)],
    numeric: options.map((_, i) => i + 1),
    totals: [rows.length, ...(net ? [rows.length + 3] : [])],
    rows: [
      ...rows,
      amount(net ? words.rows.cost : words.rows.total, ({ totalWithIncident: { total } }) => total, words.atLeast),
      ...(net
        ? [
            amount(words.rows.sales, ({ sales }) => sales),
            amount(words.rows.contribution(result.showTax), ({ contribution }) => contribution),
            amount(words.rows.left, ({ netContributionWithIncident }) => netContributionWithIncident, words.atMost),
          ]
        : []),
      row(words.rows.eligibility, ({ eligibility }) => eligibilityText(eligibility, language)),
      ...(shown
        ? [
            row(begun(choice.ranged ? table.mean(measure) : measure), ({ id }) => {
              const place = ranked.get(id);
              if (!place) return words.ruledOut;
              return place.complete ? yen(place.mean) : table.notKnown;
            }),
          ]
        : []),
      row(choice.ranged ? table.rankByMean : words.rows.rank, ({ id }) => {
        const place = ranked.get(id);
        return place ? String(place.rank ?? table.notKnown) : words.ruledOut;
      }),
    ],
  };
}

/** What nobody has granted yet is counted by its chance: that, and what it is in full. */
function creditNotes(scenario: Scenario, options: readonly OptionResult[], language: Language): readonly Block[] {
  const say = tableTexts(language);
  const told = options.flatMap((option) =>
    weightedCredits(scenario, option).map((one) =>
      say.weightedNote(one.name, formatYen(one.counted, language), weightedText(one, language)),
    ),
  );
  return told.length > 0 ? [{ kind: 'list', items: told }] : [];
}

/** The numbers that rest on a quotation, of the proposed option first, those of the dearest lines before others. */
function quotationSection({ scenario }: Prepared, { options }: Result, own: OptionResult, language: Language): Section {
  const words = documentTexts(language).approval;
  const mine = `/options/${own.id}/`;
  const sizes = new Map<string, number>(
    options.flatMap(({ id, lines }) =>
      lines.map((line) => [`/options/${id}/lines/${line.id}`, line.total.abs().toNumber()] as const),
    ),
  );
  const sizeOf = (pointer: string): number => sizes.get(pointer.split('/').slice(0, 5).join('/')) ?? 0;
  const quoted = quotedInputs(scenario).toSorted(
    (a, b) =>
      Number(b.pointer.startsWith(mine)) - Number(a.pointer.startsWith(mine)) || sizeOf(b.pointer) - sizeOf(a.pointer),
  );
  const share = own.confidence.confirmedShare;
  const told: Block = {
    kind: 'paragraph',
    text:
      quoted.length === 0
        ? words.noQuotations
        : words.quotedShare(own.name, share ? formatRate(share, language, 1) : '0%'),
  };
  return {
    id: 'quotations',
    heading: words.quotations,
    blocks: [
      told,
      ...(quoted.length === 0
        ? []
        : [
            {
              kind: 'table' as const,
              caption: words.quotationsCaption,
              columns: words.quotationColumns,
              widths: [40, 18, 28, 14],
              numeric: [1],
              rows: quoted
                .slice(0, MOST_QUOTATIONS)
                .map(({ pointer, base, kind, source }) => [
                  describeInput(scenario, pointer, language),
                  formatInput(scenario, { pointer, kind }, base, language),
                  source.note ?? words.unnamed,
                  source.date ?? words.undated,
                ]),
            },
            ...(quoted.length > MOST_QUOTATIONS
              ? [{ kind: 'paragraph' as const, text: words.moreQuotations(quoted.length - MOST_QUOTATIONS) }]
              : []),
          ]),
    ],
  };
}

/** Requirements only where they matter: a self-built site answers for them itself. */
function securitySection({ scenario }: Prepared, own: OptionResult, language: Language): readonly Section[] {
  const words = documentTexts(language).approval;
  const selfBuilt = isSelfBuilt(own.kind);
  const { requirements, outcome } = assessRequirements(scenario, optionOf(scenario, own.id));
  const open = requirements.filter((one) => one.class === 'mandatory' && one.open);
  // What is no obstacle to a site of one's own, the outcome has said; why one is ruled out, the reasons.
  const reasons = (own.eligibility.status === 'ruled-out' ? [] : own.eligibility.reasons)
    .filter(({ effect }) => !selfBuilt || effect !== 'eligible')
    .map((reason) => plainText(reasonText(reason, language), language));
  const said = outcome.kind === 'may-self-build-alone' || outcome.kind === 'may-continue';
  const blocks: readonly Block[] = [
    ...(selfBuilt ? [{ kind: 'paragraph' as const, text: plainText(outcomeText(outcome, language), language) }] : []),
    ...(reasons.length > 0 ? [{ kind: 'list' as const, items: reasons }] : []),
    ...(selfBuilt && open.length === 0 && !said ? [{ kind: 'paragraph' as const, text: words.allMet }] : []),
    ...(selfBuilt && open.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: words.requirementCaption,
            columns: words.requirementColumns,
            widths: [13, 42, 17, 15, 13],
            rows: open
              .slice(0, MOST_REQUIREMENTS)
              .map(({ id, status, responsible, due }) => [
                requirementNumber(id, language),
                REQUIREMENT_TABLE[id].title[language],
                ANSWER_NAMES[status][language],
                responsible,
                due,
              ]),
          },
          ...(open.length > MOST_REQUIREMENTS
            ? [{ kind: 'paragraph' as const, text: words.moreRequirements(open.length - MOST_REQUIREMENTS) }]
            : []),
        ]
      : []),
  ];
  return blocks.length > 0 ? [{ id: 'security', heading: words.security, blocks }] : [];
}

/** What became of the amounts since the last proposal, and of the proposed option's why; undefined where nothing did. */
function changeSection(
  prepared: Prepared,
  result: Result,
  last: Prepared,
  chosen: string,
  language: Language,
): Section | undefined {
  const before = evaluate(last);
  const words = documentTexts(language).approval;
  const yen = (value: Decimal) => formatYen(value, language);
  const least = (value: Decimal, priced: boolean) => (priced ? yen(value) : words.atLeast(yen(value)));
  const pairs = result.options.flatMap((now) => {
    const then = before.options.find(({ id }) => id === now.id);
    return then
      ? [
          {
            ...{ name: now.name, id: now.id, then: then.totalWithIncident.total, now: now.totalWithIncident.total },
            ...{ thenPriced: then.priced, nowPriced: now.priced },
          },
        ]
      : [];
  });
  if (pairs.every(({ then, now }) => then.eq(now))) return undefined;
  const own = pairs.find(({ id }) => id === chosen);
  return {
    id: 'change',
    heading: words.change,
    blocks: [
      ...(own
        ? [
            {
              kind: 'paragraph' as const,
              text: words.changeText(own.name, least(own.then, own.thenPriced), least(own.now, own.nowPriced)),
            },
          ]
        : []),
      {
        kind: 'table',
        caption: words.changeCaption,
        columns: words.changeColumns,
        widths: [40, 20, 20, 20],
        numeric: [1, 2, 3],
        rows: pairs.map(({ name, then, now, thenPriced, nowPriced }) => [
          name,
          least(then, thenPriced),
          least(now, nowPriced),
          // Of two that are at least this much, the difference is not known.
          thenPriced && nowPriced ? yen(now.minus(then)) : tableTexts(language).notKnown,
        ]),
      },
      ...(own && !own.then.eq(own.now) ? [causes(prepared, result, last, own, language)] : []),
    ],
  };
}

/** What makes up an option's difference: the amount before and every cause come to the amount after. */
function causes(
  prepared: Prepared,
  { modelVersion }: Result,
  last: Prepared,
  { id, name }: { readonly id: string; readonly name: string },
  language: Language,
): Block {
  const words = documentTexts(language).approval;
  const comparison = compareRuns({ prepared: last, modelVersion }, { prepared, modelVersion }, 'totalWithIncident');
  const at = comparison.options.findIndex(({ option }) => option === id);
  const table = differenceTables(last.scenario, prepared.scenario, comparison, language)[at];
  if (!table) throw new RangeError(`Both proposals have the option ${id}, their comparison has not.`);
  const [first, ...rest] = table.rows;
  const end = rest.pop();
  const told = rest.length <= MOST_CAUSES ? rest : rest.slice(0, MOST_CAUSES - 1);
  const others = rest.slice(told.length);
  const sum = others.reduce((all, { cells }) => all.plus(yenOf(cells[3])), new Decimal(0));
  const row = (cells: readonly Cell[] = []) =>
    cells.map((cell, i) => (i === 0 ? begun : String)(cellText(cell, language)));
  return {
    kind: 'table',
    caption: words.causesCaption(name),
    columns: table.columns.map(({ head }) => begun(head)),
    widths: [46, 18, 18, 18],
    numeric: [1, 2, 3],
    totals: [told.length + 1 + (others.length > 0 ? 1 : 0)],
    rows: [
      row(first?.cells),
      ...told.map(({ cells }) => row(cells)),
      ...(others.length > 0 ? [[words.otherCauses(others.length), '', '', formatYen(sum, language)]] : []),
      row(end?.cells),
    ],
  };
}

const yenOf = (cell: Cell | undefined): Decimal => (cell?.kind === 'yen' ? cell.yen : new Decimal(0));

const cellText = (cell: Cell, language: Language): string => {
  if (cell.kind === 'yen') return formatYen(cell.yen, language);
  return cell.kind === 'text' ? cell.text : '';
};

/** What the amounts rest on beside the prices: the sales first, each option's own too. */
function annex(
  { scenario }: Prepared,
  { measure }: Choice,
  shown: readonly OptionResult[],
  language: Language,
): Section {
  const words = documentTexts(language).approval;
  const premises = premisesOf(scenario, { language, measure, options: shown.map(({ id }) => id) });
  const more = premises.length - MOST_PREMISES;
  return {
    id: 'annex',
    heading: words.annex,
    blocks: [
      {
        kind: 'table',
        caption: '',
        columns: words.premiseColumns,
        widths: [42, 16, 26, 16],
        numeric: [1],
        rows: [
          [words.years, formatQuantity(scenario.horizonYears, 'years', language), '', ''],
          ...premises
            .slice(0, MOST_PREMISES)
            .map(({ label, value, range, basis }) => [
              begun(label),
              value,
              range ? words.fromTo(...range) : words.noRange,
              begun(basis),
            ]),
        ],
      },
      ...(more > 0 ? [{ kind: 'paragraph' as const, text: words.morePremises(more) }] : []),
    ],
  };
}
