import type { Choice, Language, OptionResult, Prepared } from '@ec-tco/core';
import { badCases } from '@ec-tco/core/analysis';
import { formatNumber, formatQuantity, formatRate, formatYen, WRITING } from '@ec-tco/core/format';
import type { Block } from '../../document/document.ts';
import { documentTexts } from '../texts/texts.ts';

/** Of more options the rows would be as tall as the names beside them are narrow: then it is told of those asked for. */
const MOST_COLUMNS = 4;

function casesOf(prepared: Prepared, options: readonly OptionResult[], choice: Choice) {
  const all = new Map(badCases(prepared, choice).map((one) => [one.option, one]));
  const cases = options.flatMap(({ id, name }) => {
    const found = all.get(id);
    return found ? [{ ...found, name }] : [];
  });
  return cases.some(({ perYear }) => perYear > 0) ? cases : [];
}

/** How likely an incident is taken to be, and what one costs: a mean says neither. Nothing where none can happen. */
export function incidentRows(
  prepared: Prepared,
  options: readonly OptionResult[],
  choice: Choice,
  language: Language,
): readonly (readonly string[])[] {
  const words = documentTexts(language).approval.rows;
  const cases = options.length > MOST_COLUMNS ? [] : casesOf(prepared, options, choice);
  if (cases.length === 0) return [];
  return [
    [words.probability, ...cases.map(({ perYear }) => formatRate(perYear, language))],
    [words.ifOnce, ...cases.map(({ retained }) => formatNumber(retained.p90))],
    ...(cases.some(({ months }) => months)
      ? [
          [
            words.ifOnceMonths,
            ...cases.map(({ months }) => (months ? formatQuantity(Math.round(months.p90), 'months', language) : '')),
          ],
        ]
      : []),
  ];
}

/** What those rows are of; without them the same of the options that are asked for. */
export function incidentNote(
  prepared: Prepared,
  shown: readonly OptionResult[],
  about: readonly OptionResult[],
  choice: Choice,
  language: Language,
): readonly Block[] {
  const words = documentTexts(language).approval;
  const cases = casesOf(prepared, shown.length > MOST_COLUMNS ? about : shown, choice);
  if (cases.length === 0) return [];
  const told =
    shown.length > MOST_COLUMNS
      ? cases.map(({ name, perYear, retained, months }) =>
          words.incidentOf(
            name,
            formatRate(perYear, language),
            formatYen(retained.p90, language),
            months && formatQuantity(Math.round(months.p90), 'months', language),
          ),
        )
      : [];
  return [{ kind: 'paragraph', text: [...told, words.incidentNote].join(WRITING[language].between) }];
}
