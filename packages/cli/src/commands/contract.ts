import { contractDocument, documentHtml, documentMarkdown } from '@ec-tco/report/documents';
import { defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { optionOf } from '../option-of.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseTerminal } from '../refuse-terminal.ts';

export const contract = defineCommand({
  name: 'contract',
  summary: {
    ja: '委託先・サービス提供者への依頼書を作る',
    en: 'write the request to a contractor or provider',
  },
  usage: [SCENARIO_OPERAND],
  options: {
    option: { kind: 'text', value: 'ID', required: true, summary: { ja: '対象の形態の id', en: 'id of the option' } },
    format: formatOption(['md', 'html', 'docx']),
  },
  run: async ({ operands: [file = '-'], options: { option, format } }, context) => {
    if (format === 'docx') refuseTerminal(context);
    const scenario = await readScenario(file, context);
    const document = contractDocument(scenario, optionOf(scenario, option, context).id, context.language, {
      today: context.today,
    });
    await context.out.write(
      format === 'md'
        ? documentMarkdown(document)
        : format === 'html'
          ? documentHtml(document)
          : await (await import('@ec-tco/report/docx')).toDocx(document),
    );
    return EXIT.ok;
  },
});
