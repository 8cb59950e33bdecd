import { choose, evaluate, type Prepared, prepare } from '@ec-tco/core';
import { badCases } from '@ec-tco/core/analysis';
import { detailTable, detailTables, resultJson, resultTable, toCsv, toMarkdown } from '@ec-tco/report';
import { BOM_OPTION, defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
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
    await context.out.write(written(prepare(await readScenario(file, context)), options, context));
    return EXIT.ok;
  },
});

interface Form {
  readonly format: 'table' | 'json' | 'csv' | 'md';
  readonly detail: boolean;
  readonly bom: boolean;
}

function written(prepared: Prepared, { format, detail, bom }: Form, context: Context): string {
  const { language } = context;
  const result = evaluate(prepared);
  const cases = badCases(prepared, result.rankings);
  const choice = choose(prepared, result);
  const comparison = () => resultTable(result, { language, badCases: cases, choice });
  switch (format) {
    case 'json':
      return jsonText(resultJson(result, cases, choice));
    case 'csv':
      return toCsv(detail ? detailTable(result, { language }) : comparison(), { bom, keys: true });
    case 'md':
      return [comparison(), ...(detail ? detailTables(result, { language }) : [])].map(toMarkdown).join('\n');
    case 'table':
      return [comparison(), ...(detail ? detailTables(result, { language }) : [])]
        .map((table) => terminalTable(table, context))
        .join('\n');
  }
}
