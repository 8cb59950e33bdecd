import {
  type Analysis,
  decidingMeasure,
  evaluate,
  MEASURES,
  prepare,
  type Scenario,
  type Verdict,
  verdictOf,
} from '@ec-tco/core';
import { analysisSteps } from '@ec-tco/core/analysis';
import { MEASURE_NAMES, plainText } from '@ec-tco/core/format';
import { bulleted, originOf, plain, plainJson, wrap } from '@ec-tco/report';
import {
  breakEvenTable,
  chancesTable,
  crossings,
  informationTable,
  tornadoTable,
} from '../analysis/analysis-tables.ts';
import { ANALYSIS_TEXTS } from '../analysis/analysis-texts.ts';
import { defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { work } from '../io/work.ts';
import { jsonText } from '../json-text.ts';
import { optionOf } from '../option-of.ts';
import { readScenario } from '../read-scenario.ts';
import { terminalTable } from '../write-table.ts';

export const analyse = defineCommand({
  name: 'analyse',
  summary: {
    ja: '結論と、それを変えるもの: 分かれ目・影響の大きさ・確率',
    en: 'the verdict and what would turn it: break-evens, sensitivities, probabilities',
  },
  usage: [SCENARIO_OPERAND],
  options: {
    format: formatOption(['table', 'json']),
    measure: {
      kind: 'choice',
      values: MEASURES,
      summary: {
        ja: '比べる金額（既定: totalWithIncident、売上が違う形態があれば net）',
        en: 'compare by (default: totalWithIncident, or net where options sell differently)',
      },
    },
    pair: {
      kind: 'text',
      value: 'ID,ID',
      summary: {
        ja: '詳しく比べる2つの形態（既定: 上位2つ）',
        en: 'two options to compare closely (default: the best two)',
      },
    },
    all: {
      kind: 'flag',
      summary: {
        ja: '順位を変えない入力、影響の小さい入力も示す',
        en: 'show inputs that do not change the order, or move little, too',
      },
    },
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    const scenario = await readScenario(file, context);
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const pair = options.pair === undefined ? undefined : pairOf(scenario, options.pair, context);
    const measure = options.measure ?? decidingMeasure(scenario);
    const analysis = await work(analysisSteps(prepared, result, { measure, ...(pair && { pair }) }), context);
    const answer = verdictOf(prepared, result, analysis, context.language);
    await context.out.write(
      options.format === 'json'
        ? jsonText(asJson(scenario, analysis, answer, context))
        : asText(scenario, analysis, answer, options.all, context),
    );
    return EXIT.ok;
  },
});

function pairOf(scenario: Scenario, text: string, context: Context): { readonly left: string; readonly right: string } {
  const [left, right, ...rest] = text.split(',');
  if (left === undefined || right === undefined || rest.length > 0 || left === right) {
    const found = JSON.stringify(text.slice(0, 60));
    throw usageFailure(
      context.say({
        ja: `--pair: 使えない値です。入力: ${found}。使えるもの: 違う2つの形態の id をコンマでつないだもの`,
        en: `--pair: value not allowed. Found: ${found}. Allowed: ids of two different options with a comma between`,
      }),
    );
  }
  return { left: optionOf(scenario, left, context).id, right: optionOf(scenario, right, context).id };
}

function asText(scenario: Scenario, analysis: Analysis, answer: Verdict, all: boolean, context: Context): string {
  const { language, style, out } = context;
  const say = ANALYSIS_TEXTS[language];
  const columns = out.columns ?? 100;
  const { leading, chances, measure } = analysis;
  const information = informationTable(scenario, analysis, context);
  const drawn = chances && chancesTable(scenario, chances, { measure, unconfirmed: answer.facts.unconfirmed }, context);
  const crossed = leading ? crossings(scenario, leading, context) : [];
  const table = (of: Parameters<typeof terminalTable>[0]) => terminalTable(of, context).trimEnd();
  const blocks = [
    [
      ...wrap(plain(scenario.title), columns),
      ...wrap(`${say.measure}: ${MEASURE_NAMES[measure][language]}`, columns),
    ].join('\n'),
    [
      ...wrap(`${say.strength}: ${plain(plainText(answer.headline, language))}`, columns).map(style.strong),
      ...answer.sentences.flatMap(({ parts }) => bulleted(plain(plainText(parts, language)), columns)),
    ].join('\n'),
    ...(leading ? [table(breakEvenTable(scenario, leading, all, context))] : []),
    ...(crossed.length > 0
      ? [[style.strong(say.crossover), ...crossed.flatMap((text) => bulleted(plain(text), columns))].join('\n')]
      : []),
    ...(leading ? [table(tornadoTable(scenario, leading, all, context))] : []),
    ...(drawn ? [table(drawn)] : []),
    ...(information ? [table(information)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const asJson = (scenario: Scenario, analysis: Analysis, answer: Verdict, { language }: Context) =>
  plainJson({
    ...originOf('ec-tco/analysis', 1, scenario.dataSet),
    title: scenario.title,
    horizonYears: scenario.horizonYears,
    language,
    verdict: {
      ...answer,
      headline: plainText(answer.headline, language),
      headlineParts: answer.headline,
      sentences: answer.sentences.map((one) => ({ ...one, text: plainText(one.parts, language) })),
    },
    analysis,
  });
