import type { Language, Option, OptionResult, Prepared, Result, Scenario } from '@ec-tco/core';
import { describeInput, formatRate, formatYen } from '@ec-tco/core/format';
import type { Section } from '../../document/document.ts';
import { type QuotedInput, quotedInputs } from '../../table/quoted-inputs.ts';
import { formatInput } from '../../table/stated-money.ts';
import { documentTexts } from '../texts/texts.ts';
import { contractNotes } from './contract-notes.ts';

/** Beside few options, and beside so many that their table fills a page. */
const MOST_QUOTATIONS = { few: 7, many: 4 } as const;

/**
 * The numbers that rest on a quotation: of the options that the paper is about first, what they share with others too,
 * those of the dearest lines before others; and how long their contracts bind.
 */
export function quotationSection(
  { scenario }: Prepared,
  { options }: Result,
  about: readonly OptionResult[],
  beside: 'few' | 'many',
  language: Language,
): Section {
  const most = MOST_QUOTATIONS[beside];
  const words = documentTexts(language).approval;
  const sizes = sizesOf(scenario, options);
  const sizeOf = ({ pointer }: QuotedInput): number => sizes.get(lineOf(pointer)) ?? 0;
  const first = new Set(
    about.flatMap(({ id }) => scenario.options.filter((option) => option.id === id)).flatMap(pointersOf),
  );
  const isAbout = ({ pointer }: QuotedInput): boolean => first.has(lineOf(pointer));
  const all = quotedInputs(scenario);
  const prices = new Set(all.map(({ pointer }) => pointer));
  const quoted = all
    // From which sales on a price counts is told with that price.
    .filter(({ pointer }) => !pointer.endsWith('/from') || !prices.has(pointer.replace(/from$/, 'price')))
    .toSorted((a, b) => Number(isAbout(b)) - Number(isAbout(a)) || sizeOf(b) - sizeOf(a));
  const shares =
    all.length === 0
      ? [words.noQuotations]
      : about.map(({ name, confidence: { confirmedShare: share } }) =>
          share?.gt(0) ? words.quotedShare(name, formatRate(share, language, 1)) : words.quotedNone(name),
        );
  return {
    id: 'quotations',
    heading: words.quotations,
    blocks: [
      ...shares.map((text) => ({ kind: 'paragraph' as const, text })),
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
                .slice(0, most)
                .map((one) => [
                  describeInput(scenario, one.pointer, language) + thresholdOf(scenario, one, language),
                  formatInput(scenario, one, one.base, language),
                  one.source.note ?? words.unnamed,
                  one.source.date ?? words.undated,
                ]),
            },
            ...(quoted.length > most
              ? [{ kind: 'paragraph' as const, text: words.moreQuotations(quoted.length - most) }]
              : []),
          ]),
      ...about.flatMap((one) => contractNotes(scenario, one, language)),
    ],
  };
}

/** The line, the credit or the shared number that an input belongs to. */
const lineOf = (pointer: string): string =>
  pointer
    .split('/')
    .slice(0, pointer.startsWith('/common/') ? 3 : 5)
    .join('/');

/** The shared numbers that a part of a scenario refers to. */
function sharedIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('common' in part && typeof part.common === 'string') return [`/common/${part.common}`];
  return Object.values(part).flatMap(sharedIn);
}

/** The lines and credits of an option, and the shared numbers that it refers to. */
const pointersOf = (option: Option): readonly string[] => [
  ...option.lines.map(({ id }) => `/options/${option.id}/lines/${id}`),
  ...(option.credits ?? []).map(({ id }) => `/options/${option.id}/credits/${id}`),
  ...sharedIn(option),
];

/** Yen of each line, and of the lines that refer to a shared number together. */
function sizesOf(scenario: Scenario, options: readonly OptionResult[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const add = (pointer: string, yen: number) => sizes.set(pointer, (sizes.get(pointer) ?? 0) + yen);
  for (const { id, lines } of options) {
    const stated = scenario.options.find((option) => option.id === id);
    for (const line of lines) {
      const yen = line.total.abs().toNumber();
      add(`/options/${id}/lines/${line.id}`, yen);
      for (const shared of sharedIn(stated?.lines.find((one) => one.id === line.id))) add(shared, yen);
    }
  }
  return sizes;
}

/** From which sales, or which order value, on a price of steps counts; nothing for any other number. */
function thresholdOf(scenario: Scenario, { pointer }: QuotedInput, language: Language): string {
  const [, id, lineId, at] = /^\/options\/([^/]+)\/lines\/([^/]+)\/tiers\/above\/(\d+)\/price$/.exec(pointer) ?? [];
  const option = scenario.options.find((one) => one.id === id);
  const line = option?.lines.find((one) => one.id === lineId);
  const from = line?.tiers?.above[Number(at)]?.from;
  if (!line?.tiers || from === undefined) return '';
  const by = line.tiers.by === 'sales' && line.timing.kind === 'yearly' ? 'year-sales' : line.tiers.by;
  return documentTexts(language).approval.threshold[by](
    formatYen(typeof from === 'number' ? from : from.base, language),
  );
}
