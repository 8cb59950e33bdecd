import { evaluate, parseScenarioJson, prepare, type Text } from '@ec-tco/core';
import { resultJson } from '@ec-tco/report';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { asUtf8, decodeText } from '../io/decode.ts';
import { inputName, openInput } from '../io/input.ts';
import { MAX_SCENARIO_BYTES } from '../io/limits.ts';
import { type InputLine, linesOf } from '../io/lines.ts';
import { jsonLine } from '../json-text.ts';
import { problemLine } from '../read-scenario.ts';

export const batch = defineCommand({
  name: 'batch',
  summary: {
    ja: '1行に1つのシナリオを順に計算し、1行に1つの結果を出す',
    en: 'compute one scenario a line, print one result a line',
  },
  usage: [
    {
      name: 'FILE.jsonl|-',
      summary: { ja: '1行に1つのシナリオ。- は標準入力', en: 'one scenario a line; - reads standard input' },
    },
  ],
  options: {
    'no-cells': {
      kind: 'flag',
      summary: {
        ja: '年ごとの金額と費用の項目を省き、合計だけを出す',
        en: 'totals only: leave out the yen of each year and the cost lines',
      },
    },
  },
  about: {
    ja: '結果は compare --format json と同じ形（事故が1回起きた場合の badCases を除く）で、先頭に入力の行番号 line が付きます。誤りのある行は標準エラーに\n行番号・場所・入力・使えるものを書いて飛ばし、残りを続けます。空の行は数えるだけです。',
    en: 'A result is that of compare --format json, less what one incident would mean (badCases), with the number of its input line in\nfront (line). A line that is not\nvalid is told on standard error with its number, path, what was found and what is allowed, and left out; the rest goes on.\nBlank lines count and nothing more.',
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    const { progress } = context;
    const start = performance.now();
    let good = 0;
    let bad = 0;
    const state = (): string => {
      const perSecond = Math.round((1000 * (good + bad)) / Math.max(1, performance.now() - start));
      return context.say({
        ja: `${good + bad}件（誤り ${bad}件、毎秒 ${perSecond}件）`,
        en: `${good + bad} scenarios (${bad} not valid, ${perSecond} a second)`,
      });
    };
    const broken = (why: Text): Failure =>
      new Failure(EXIT.invalid, `${inputName(file, context)}: ${context.say(why)}`);
    for await (const line of linesOf(asUtf8(openInput(file, context), broken), MAX_SCENARIO_BYTES)) {
      const outcome = computed(line, context);
      if (outcome === undefined) continue;
      if (outcome.ok) {
        good += 1;
        const { json } = outcome;
        await context.out.write(jsonLine({ line: line.number, ...(options['no-cells'] ? withoutCells(json) : json) }));
      } else {
        bad += 1;
        await progress.clear();
        await context.err.write(outcome.problems.map((problem) => `${problem}\n`).join(''));
      }
      await progress.show(state);
    }
    await progress.clear();
    if (bad > 0 || context.err.isTerminal) await context.err.write(`${state()}\n`);
    return bad > 0 ? EXIT.invalid : EXIT.ok;
  },
});

type Outcome =
  | { readonly ok: true; readonly json: ReturnType<typeof resultJson> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The result of a line, or what is wrong with it; undefined for a blank one. */
function computed({ number, bytes }: InputLine, context: Context): Outcome | undefined {
  const { say } = context;
  const at = say({ ja: `${number}行目`, en: `line ${number}` });
  if (bytes === undefined) {
    const most = MAX_SCENARIO_BYTES / 1024 / 1024;
    const why = say({ ja: `長すぎます。1行は ${most} MB までです`, en: `too long: ${most} MB a line at most` });
    return { ok: false, problems: [`${at}: ${why}`] };
  }
  const decoded = decodeText(bytes);
  if (!decoded.ok) return { ok: false, problems: [`${at}: ${say(decoded.why)}`] };
  if (decoded.text.trim() === '') return undefined;
  const parsed = parseScenarioJson(decoded.text);
  if (parsed.ok) return { ok: true, json: resultJson(evaluate(prepare(parsed.scenario))) };
  const problems = parsed.problems.map((problem) => `${at}: ${problemLine(problem, decoded.text, context)}`);
  const { more } = parsed;
  return {
    ok: false,
    problems: more > 0 ? [...problems, `${at}: ${say({ ja: `ほか${more}件`, en: `and ${more} more` })}`] : problems,
  };
}

/** Totals in place of series, and no lines. */
const withoutCells = (json: ReturnType<typeof resultJson>) => ({
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
});
