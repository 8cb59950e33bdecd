import { defineCommand, SCENARIO_OPERAND } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { inputName } from '../io/input.ts';
import { readScenario } from '../read-scenario.ts';

export const validate = defineCommand({
  name: 'validate',
  summary: { ja: 'シナリオに誤りがないか確かめる', en: 'check whether a scenario is valid' },
  usage: [SCENARIO_OPERAND],
  options: {},
  run: async ({ operands: [file = '-'] }, context) => {
    const { options, version } = await readScenario(file, context);
    const name = inputName(file, context);
    await context.out.write(
      context.say({
        ja: `${name}: 正しいシナリオです（形式 ${version}、比べる形態 ${options.length}）\n`,
        en: `${name}: valid (format ${version}, ${options.length} ${options.length === 1 ? 'option' : 'options'})\n`,
      }),
    );
    return EXIT.ok;
  },
});
