import { evaluate, explainablePaths, explainTree, prepare } from '@ec-tco/core';
import { explanationTreeText } from '@ec-tco/core/format';
import { originOf, plain, plainJson } from '@ec-tco/report';
import { defineCommand, formatOption, SCENARIO_OPERAND } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { usageFailure } from '../failure.ts';
import { figureFacts } from '../figures/figure-lookup.ts';
import { jsonText } from '../json-text.ts';
import { readScenario } from '../read-scenario.ts';
import { refuseMisfit } from '../refuse-misfit.ts';

const MOST_DEPTH = 20;

export const explainCommand = defineCommand({
  name: 'explain',
  summary: {
    ja: '結果の数値を、式・使った値・出典まで説明する',
    en: 'take a number of the result apart: formula, values, sources',
  },
  usage: [
    SCENARIO_OPERAND,
    {
      name: 'PATH',
      summary: {
        ja: '数値の場所（例: options/saas/total、/business/monthlySales）。なければ一覧',
        en: 'path of a number (such as options/saas/total, /business/monthlySales); without it the list',
      },
      optional: true,
    },
  ],
  options: {
    depth: {
      kind: 'text',
      value: 'N',
      summary: {
        ja: '何段下の数値まで説明するか（既定: 0）',
        en: 'levels of numbers below it to explain, too (default: 0)',
      },
    },
    format: formatOption(['table', 'json']),
  },
  run: async ({ operands: [file = '-', path], options }, context) => {
    refuseMisfit(options.depth !== undefined && path === undefined, '--depth', 'PATH', context);
    const depth = depthOf(options.depth, context.say);
    const prepared = prepare(await readScenario(file, context));
    const { rankings } = evaluate(prepared);
    if (path === undefined) {
      const paths = explainablePaths(prepared, { rankings });
      await context.out.write(options.format === 'json' ? jsonText(paths) : `${paths.join('\n')}\n`);
      return EXIT.ok;
    }
    const outcome = explainTree(prepared, path, context.language, { depth, figures: figureFacts, rankings });
    if (!outcome.ok) throw usageFailure(plain(outcome.text));
    await context.out.write(
      options.format === 'json'
        ? jsonText(plainJson({ ...originOf('ec-tco/explanation', 1, prepared.scenario.dataSet), ...outcome.tree }))
        : `${explanationTreeText(outcome.tree).split('\n').map(plainLine).join('\n')}\n`,
    );
    return EXIT.ok;
  },
});

/** Names of lines and options are the user's: nothing in them may steer the terminal. */
const plainLine = (line: string): string => (/^ */.exec(line)?.[0] ?? '') + plain(line);

function depthOf(text: string | undefined, say: (text: { ja: string; en: string }) => string): number {
  if (text === undefined) return 0;
  if (/^\d{1,2}$/.test(text) && Number(text) <= MOST_DEPTH) return Number(text);
  const found = JSON.stringify(text.slice(0, 40));
  throw usageFailure(
    say({
      ja: `--depth: 使えない値です。入力: ${found}。使えるもの: 0 – ${MOST_DEPTH} の整数`,
      en: `--depth: value not allowed. Found: ${found}. Allowed: a whole number 0 – ${MOST_DEPTH}`,
    }),
  );
}
