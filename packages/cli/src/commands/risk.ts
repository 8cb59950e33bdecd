import { prepare } from '@ec-tco/core';
import { defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { work } from '../io/work.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
import { assessRiskSteps } from '../risk/assess-risk.ts';
import { riskJson } from '../risk/risk-json.ts';
import { badCaseTable, breakEvenTable, lossTable } from '../risk/risk-tables.ts';
import { terminalTable } from '../write-table.ts';

export const risk = defineCommand({
  name: 'risk',
  summary: {
    ja: '事故の確率の分かれ目と、形態ごとの損害の分布',
    en: 'how likely an incident must be to matter, and what it may cost',
  },
  usage: [SCENARIO_OPERAND],
  options: { format: formatOption(['table', 'json']) },
  run: async ({ operands: [file = '-'], options: { format } }, context) => {
    const scenario = await readScenario(file, context);
    const found = await work(assessRiskSteps(prepare(scenario)), context);
    const tables = () => [
      breakEvenTable(scenario, found, context),
      badCaseTable(scenario, found, context),
      lossTable(scenario, found, context),
    ];
    await context.out.write(
      format === 'json'
        ? jsonText(riskJson(scenario, found))
        : tables()
            .map((table) => terminalTable(table, context))
            .join('\n'),
    );
    return EXIT.ok;
  },
});
