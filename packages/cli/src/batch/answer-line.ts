import { evaluate, type Language, parseScenarioJson, prepare, type Result, type Series, type Text } from '@ec-tco/core';
import { resultJson } from '@ec-tco/report';
import { decodeUtf8 } from '../io/decode.ts';
import { MAX_SCENARIO_BYTES } from '../io/limits.ts';
import type { InputLine } from '../io/lines.ts';
import { jsonLine } from '../json-text.ts';
import { problemLine } from '../read-scenario.ts';

export interface AnswerSettings {
  readonly language: Language;
  /** Totals in place of the yen of each year and of each cost line. */
  readonly totalsOnly: boolean;
}

/** What comes of a line: the text of its result, or of what is wrong with it; nothing of a blank one. */
export interface LineAnswer {
  readonly kind: 'result' | 'problems' | 'blank';
  readonly text: string;
}

const BLANK: LineAnswer = { kind: 'blank', text: '' };

/** The result of a line of `batch`. Depends on nothing but its arguments, so that it can be made in any thread. */
export function answerLine({ number, bytes }: InputLine, { language, totalsOnly }: AnswerSettings): LineAnswer {
  const say = (text: Text): string => text[language];
  const at = say({ ja: `${number}行目`, en: `line ${number}` });
  const wrong = (texts: readonly string[]): LineAnswer => ({
    kind: 'problems',
    text: texts.map((text) => `${at}: ${text}\n`).join(''),
  });
  if (bytes === undefined) {
    const most = MAX_SCENARIO_BYTES / 1024 / 1024;
    return wrong([say({ ja: `長すぎます。1行は ${most} MB までです`, en: `too long: ${most} MB a line at most` })]);
  }
  const decoded = decodeUtf8(bytes);
  if (!decoded.ok) return wrong([say(decoded.why)]);
  if (decoded.text.trim() === '') return BLANK;
  const parsed = parseScenarioJson(decoded.text);
  if (parsed.ok) {
    const result = evaluate(prepare(parsed.scenario));
    const json = totalsOnly ? totalsJson(result) : resultJson(result);
    return { kind: 'result', text: jsonLine({ line: number, ...json }) };
  }
  const { problems, more } = parsed;
  const texts = problems.map((problem) => problemLine(problem, decoded.text, { language, say }));
  return wrong(more > 0 ? [...texts, say({ ja: `ほか${more}件`, en: `and ${more} more` })] : texts);
}

/** Totals in place of series, and no lines: what is left out is not written first. */
function totalsJson(result: Result) {
  const totals = ({ total }: Series): Series => ({ cells: [], total });
  const json = resultJson({
    ...result,
    options: result.options.map((option) => ({
      ...option,
      lines: [],
      rows: option.rows.map(({ row, total }) => ({ row, cells: [], total })),
      total: totals(option.total),
      totalWithIncident: totals(option.totalWithIncident),
      presentValue: totals(option.presentValue),
      presentValueWithIncident: totals(option.presentValueWithIncident),
    })),
  });
  return {
    ...json,
    options: json.options.map(
      ({ lines: _, rows, total, totalWithIncident, presentValue, presentValueWithIncident, ...rest }) => ({
        ...rest,
        total: total.total,
        totalWithIncident: totalWithIncident.total,
        presentValue: presentValue.total,
        presentValueWithIncident: presentValueWithIncident.total,
        rows: Object.fromEntries(rows.map((row) => [row.row, row.total])),
      }),
    ),
  };
}
