import type { Language, OptionResult, Prepared, Result } from '@ec-tco/core';
import { describeInput, formatRate } from '@ec-tco/core/format';
import type { Block, Section } from '../../document/document.ts';
import { quotedInputs } from '../../table/quoted-inputs.ts';
import { formatInput } from '../../table/stated-money.ts';
import { documentTexts } from '../texts/texts.ts';

const MOST_QUOTATIONS = 7;

/** The numbers that rest on a quotation, of the proposed option first, those of the dearest lines before others. */
export function quotationSection(
  { scenario }: Prepared,
  { options }: Result,
  own: OptionResult,
  language: Language,
): Section {
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
