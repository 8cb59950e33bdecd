import { type Choice, evaluate, prepare, type Result, type Scenario } from '@ec-tco/core';
import { type BadCase, badCases, chooseSteps, type Steps, type TotalEnds, totalEnds } from '@ec-tco/core/analysis';
import { detailTable, detailTables, resultJson, resultTable, toCsv, toMarkdown } from '@ec-tco/report';
import { BOM_OPTION, defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { work } from '../io/work.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseMisfit } from '../refuse-misfit.ts';
import { terminalTable } from '../write-table.ts';

export const compare = defineCommand({
  name: 'compare',
  summary: { ja: '形態ごとの費用を表で比べる', en: 'compare what each option costs' },
  usage: [SCENARIO_OPERAND],
  options: {
    format: formatOption(['table', 'json', 'csv', 'md']),
    detail: {
      kind: 'flag',
      summary: {
        ja: '費用の項目×年まで（jsonにはいつも含まれる）',
        en: 'every cost line × year (json always has them)',
      },
    },
    bom: BOM_OPTION,
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    refuseMisfit(options.bom && options.format !== 'csv', '--bom', '--format csv', context);
    const computed = await work(computedSteps(await readScenario(file, context)), context);
    await context.out.write(written(computed, options, context));
    return EXIT.ok;
  },
});

interface Form {
  readonly format: 'table' | 'json' | 'csv' | 'md';
  readonly detail: boolean;
  readonly bom: boolean;
}

interface Computed {
  readonly scenario: Scenario;
  readonly result: Result;
  readonly cases: readonly BadCase[];
  readonly ends: readonly TotalEnds[];
  readonly choice: Choice;
}

function* computedSteps(scenario: Scenario): Steps<Computed> {
  const prepared = prepare(scenario);
  yield;
  const result = evaluate(prepared);
  yield;
  const choice = yield* chooseSteps(prepared, result);
  yield;
  const ends = totalEnds(prepared);
  yield;
  return { scenario, result, cases: badCases(prepared, choice), ends, choice };
}

function written(
  { scenario, result, cases, ends, choice }: Computed,
  { format, detail, bom }: Form,
  context: Context,
): string {
  const { language } = context;
  const comparison = () => resultTable(result, { language, scenario, badCases: cases, ends, choice });
  switch (format) {
    case 'json':
      return jsonText(resultJson(result, cases, choice, ends));
    case 'csv':
      return toCsv(detail ? detailTable(result, { language, scenario }) : comparison(), { bom, keys: true });
    case 'md':
      return [comparison(), ...(detail ? detailTables(result, { language, scenario }) : [])].map(toMarkdown).join('\n');
    case 'table':
      return [comparison(), ...(detail ? detailTables(result, { language, scenario }) : [])]
        .map((table) => terminalTable(table, context))
        .join('\n');
  }
}
