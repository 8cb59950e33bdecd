import { plain } from '@ec-tco/report';
import { defineCommand } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { Failure } from '../failure.ts';
import { inputName, readInput } from '../io/input.ts';
import { jsonText } from '../json-text.ts';
import { tellDatesToCome } from '../read-scenario.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: {
    ja: 'ec-tco export で作って書きかえたExcelのブックを、シナリオに戻す',
    en: 'read a workbook made by ec-tco export, and changed since, back as a scenario',
  },
  usage: [
    {
      name: 'BOOK.xlsx|-',
      file: true,
      summary: { ja: 'ブック。- は標準入力', en: 'the workbook; - reads standard input' },
    },
  ],
  options: {},
  about: {
    ja: 'シナリオのJSONを標準出力（または --output）に、変わった入力と自己点検の答えを標準エラーに書く。誤りはセルで知らせる。',
    en: 'Writes the scenario as JSON to standard output (or --output), and which inputs and answers were\nchanged to standard error. Problems are told by cell.',
  },
  run: async ({ operands: [file = '-'] }, context) => {
    const { language, today } = context;
    const { describeWorkbookChange, describeWorkbookProblem, readXlsxScenario } = await import('@ec-tco/report/xlsx');
    const name = inputName(file, context);
    const read = await readXlsxScenario(new Uint8Array(await readInput(file, context)), { today });
    if (!read.ok) {
      const lines = read.problems.map((problem) => `  ${plain(describeWorkbookProblem(problem, language))}`);
      throw new Failure(EXIT.invalid, [`${name}:`, ...lines].join('\n'));
    }
    for (const change of [...read.changes, ...read.answers]) {
      await context.err.write(`${plain(describeWorkbookChange(change, language))}\n`);
    }
    for (const notice of read.notices) await context.err.write(`${plain(describeWorkbookProblem(notice, language))}\n`);
    await tellDatesToCome(read.scenario, context);
    await context.out.write(jsonText(read.scenario));
    return EXIT.ok;
  },
});
