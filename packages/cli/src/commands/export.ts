import { type Analysis, evaluate, type Prepared, prepare, type Result } from '@ec-tco/core';
import { type AggregateLoss, analysisSteps, lossDistribution, type Steps } from '@ec-tco/core/analysis';
import { defineCommand, SCENARIO_OPERAND } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { work } from '../io/work.ts';
import { optionOf } from '../option-of.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseTerminal } from '../refuse-terminal.ts';

export const exportCommand = defineCommand({
  name: 'export',
  summary: {
    ja: '式の入ったExcelのブックにする（入力を変えると計算し直される）',
    en: 'write an Excel workbook with live formulas',
  },
  usage: [SCENARIO_OPERAND],
  options: {
    plain: {
      kind: 'flag',
      summary: {
        ja: '分析（分岐点・感度・確率の分布）を入れない',
        en: 'leave out the analysis (break-evens, sensitivities, distributions)',
      },
    },
    option: {
      kind: 'text',
      value: 'ID',
      summary: {
        ja: '計画シートに載せる形態の id（既定: 選ぶ順がいちばん先のもの）',
        en: 'id of the option whose plan is in it (default: the first in the order of choice)',
      },
    },
  },
  about: {
    ja: '書き出し先は --output shop.xlsx。書きかえたブックは ec-tco import で読み戻す。',
    en: 'Write it with --output shop.xlsx. ec-tco import reads a changed workbook back.',
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    refuseTerminal(context);
    const scenario = await readScenario(file, context);
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const more = options.plain ? {} : await work(moreSteps(prepared, result), context);
    const option = options.option === undefined ? undefined : optionOf(scenario, options.option, context).id;
    const { language, today } = context;
    const { toXlsx } = await import('@ec-tco/report/xlsx');
    await context.out.write(await toXlsx(prepared, result, { language, today, option, ...more }));
    return EXIT.ok;
  },
});

interface More {
  readonly analysis: Analysis;
  readonly losses: ReadonlyMap<string, AggregateLoss>;
}

function* moreSteps(prepared: Prepared, result: Result): Steps<More> {
  const analysis = yield* analysisSteps(prepared, result);
  const losses = new Map<string, AggregateLoss>();
  for (const { id } of prepared.scenario.options) {
    losses.set(id, lossDistribution(prepared, id));
    yield;
  }
  return { analysis, losses };
}
