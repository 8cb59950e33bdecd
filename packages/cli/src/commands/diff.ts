import { decidingMeasure, evaluate, MEASURES, type Measure, MODEL_VERSION, prepare, type Scenario } from '@ec-tco/core';
import { chooseSteps, compareRuns, type RunComparison, type Steps } from '@ec-tco/core/analysis';
import { bulleted, differenceTables, originOf, plain, plainJson, toMarkdown } from '@ec-tco/report';
import { defineCommand, formatOption } from '../command.ts';
import type { Context } from '../context.ts';
import { DIFF_TEXTS } from '../diff/diff-texts.ts';
import { EXIT } from '../exit-codes.ts';
import { work } from '../io/work.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
import { terminalTable } from '../write-table.ts';

export const diff = defineCommand({
  name: 'diff',
  summary: {
    ja: '2つのシナリオの差を原因に分ける',
    en: 'split the difference of two scenarios into causes that add up',
  },
  usage: [
    {
      name: 'BEFORE',
      file: true,
      summary: { ja: '前のシナリオのJSONファイル', en: 'the earlier scenario, a JSON file' },
    },
    { name: 'AFTER', file: true, summary: { ja: '後のシナリオのJSONファイル', en: 'the later scenario, a JSON file' } },
  ],
  options: {
    format: formatOption(['table', 'json', 'md']),
    measure: {
      kind: 'choice',
      values: MEASURES,
      summary: {
        ja: '比べる金額（既定: totalWithIncident、売上が違う形態があれば net）',
        en: 'compare by (default: totalWithIncident, or net where options sell differently)',
      },
    },
  },
  run: async ({ operands: [first = '-', second = '-'], options: { format, measure: asked } }, context) => {
    const before = await readScenario(first, context);
    const after = await readScenario(second, context);
    const measure = asked ?? decidingMeasure(after);
    const { comparison, choice } = await work(comparedSteps(before, after, measure), context);
    await context.out.write(
      format === 'json'
        ? jsonText(
            plainJson({
              ...originOf('ec-tco/diff', 1, after.dataSet),
              dataSetBefore: before.dataSet,
              choice,
              ...comparison,
            }),
          )
        : asText(before, after, comparison, choice, format, context),
    );
    return EXIT.ok;
  },
});

function* comparedSteps(
  before: Scenario,
  after: Scenario,
  measure: Measure,
): Steps<{ readonly comparison: RunComparison; readonly choice: BestOptions }> {
  const [from, to] = [prepare(before), prepare(after)];
  yield;
  const first = yield* chooseSteps(from, evaluate(from), { measure });
  const then = yield* chooseSteps(to, evaluate(to), { measure });
  const comparison = compareRuns(
    { prepared: from, modelVersion: MODEL_VERSION },
    { prepared: to, modelVersion: MODEL_VERSION },
    measure,
  );
  return {
    comparison,
    choice: { before: first.ranked[0]?.option ?? null, after: then.ranked[0]?.option ?? null },
  };
}

interface BestOptions {
  readonly before: string | null;
  readonly after: string | null;
}

function asText(
  before: Scenario,
  after: Scenario,
  comparison: RunComparison,
  choice: BestOptions,
  format: 'table' | 'md',
  context: Context,
): string {
  const { language, out } = context;
  const say = DIFF_TEXTS[language];
  const nameIn = ({ options }: Scenario, id: string | null) =>
    id === null ? say.noChoice : (options.find((option) => option.id === id)?.name ?? id);
  const head = [
    choice.before === choice.after
      ? say.sameChoice(nameIn(after, choice.after))
      : say.choice(nameIn(before, choice.before), nameIn(after, choice.after)),
    ...comparison.removed.map((id) => say.onlyBefore(nameIn(before, id))),
    ...comparison.added.map((id) => say.onlyAfter(nameIn(after, id))),
  ];
  const tables = differenceTables(before, after, comparison, language);
  if (format === 'md') {
    return [head.map((text) => `- ${plain(text)}\n`).join(''), ...tables.map(toMarkdown)].join('\n');
  }
  const lines = head.flatMap((text) => bulleted(plain(text), out.columns ?? 100));
  return `${[lines.join('\n'), ...tables.map((table) => terminalTable(table, context).trimEnd())].join('\n\n')}\n`;
}
