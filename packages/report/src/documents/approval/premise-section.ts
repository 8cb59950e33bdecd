import type { Choice, Language, OptionResult, Prepared } from '@ec-tco/core';
import { formatNumber, formatQuantity } from '@ec-tco/core/format';
import type { Section } from '../../document/document.ts';
import { begun } from '../../write/begun.ts';
import { premisesOf } from '../premises.ts';
import { documentTexts } from '../texts/texts.ts';

const MOST_PREMISES = 16;

/** What the amounts rest on beside the prices: the sales first, each option's own too. */
export function premiseSection(
  { scenario }: Prepared,
  { measure }: Choice,
  shown: readonly OptionResult[],
  language: Language,
): Section {
  const words = documentTexts(language).approval;
  const { ramp, season } = scenario.business;
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
        widths: [34, 15, 31, 20],
        numeric: [1],
        rows: [
          [words.years, formatQuantity(scenario.horizonYears, 'years', language), '', ''],
          ...(ramp ? [[words.rampMonths, formatQuantity(ramp.months, 'months', language), '', '']] : []),
          ...(season ? [[words.season, seasonText(season), '', '']] : []),
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

/** The weakest and the strongest month, the mean month being 1. */
function seasonText(season: readonly number[]): string {
  const mean = season.reduce((sum, month) => sum + month, 0) / season.length;
  const of = (month: number) => formatNumber(Math.round((100 * month) / mean) / 100);
  return `${of(Math.min(...season))}–${of(Math.max(...season))}`;
}
