import type { Text } from '@ec-tco/core';
import { type AnswerSettings, answerLine, type LineAnswer } from '../batch/answer-line.ts';
import { inOrder } from '../batch/in-order.ts';
import { workerPool } from '../batch/worker-pool.ts';
import { defineCommand } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { Failure, usageFailure } from '../failure.ts';
import { asUtf8 } from '../io/decode.ts';
import { inputName, openInput } from '../io/input.ts';
import { MAX_SCENARIO_BYTES } from '../io/limits.ts';
import { type InputLine, linesOf } from '../io/lines.ts';

/** A thread more than this has nothing to do on any machine this was tried on. */
const MOST_JOBS = 64;

export const batch = defineCommand({
  name: 'batch',
  summary: {
    ja: '1行に1つのシナリオを順に計算し、1行に1つの結果を出す',
    en: 'compute one scenario a line, print one result a line',
  },
  usage: [
    {
      name: 'FILE.jsonl|-',
      file: true,
      summary: { ja: '1行に1つのシナリオ。- は標準入力', en: 'one scenario a line; - reads standard input' },
    },
  ],
  options: {
    'no-cells': {
      kind: 'flag',
      summary: {
        ja: '年ごとの金額と費用の項目を省き、合計だけを出す',
        en: 'totals only: leave out the yen of each year and the cost lines',
      },
    },
    jobs: {
      kind: 'text',
      value: 'N',
      summary: {
        ja: `同時に計算する数（1〜${MOST_JOBS}、初めは1）。結果の順は変わらない`,
        en: `how many to compute at once (1 to ${MOST_JOBS}, 1 where not said); results keep their order`,
      },
    },
  },
  about: {
    ja: '結果は compare --format json と同じ形（事故が1回起きた場合の badCases を除く）で、先頭に入力の行番号 line が付きます。誤りのある行は標準エラーに\n行番号・場所・入力・使えるものを書いて飛ばし、残りを続けます。空の行は数えるだけです。',
    en: 'A result is that of compare --format json, less what one incident would mean (badCases), with the number of its input line in\nfront (line). A line that is not\nvalid is told on standard error with its number, path, what was found and what is allowed, and left out; the rest goes on.\nBlank lines count and nothing more.',
  },
  run: async ({ operands: [file = '-'], options }, context) => {
    const { progress } = context;
    const start = performance.now();
    let good = 0;
    let bad = 0;
    const state = (): string => {
      const perSecond = Math.round((1000 * (good + bad)) / Math.max(1, performance.now() - start));
      return context.say({
        ja: `${good + bad}件（誤り ${bad}件、毎秒 ${perSecond}件）`,
        en: `${good + bad} scenarios (${bad} not valid, ${perSecond} a second)`,
      });
    };
    const broken = (why: Text): Failure =>
      new Failure(EXIT.invalid, `${inputName(file, context)}: ${context.say(why)}`);
    const jobs = jobsOf(options.jobs, context);
    const settings: AnswerSettings = { language: context.language, totalsOnly: options['no-cells'] };
    const lines = linesOf(asUtf8(openInput(file, context), broken), MAX_SCENARIO_BYTES);
    for await (const { kind, text } of answersOf(lines, jobs, settings)) {
      if (kind === 'blank') continue;
      if (kind === 'result') {
        good += 1;
        await context.out.write(text);
      } else {
        bad += 1;
        await progress.clear();
        await context.err.write(text);
      }
      await progress.show(state);
    }
    await progress.clear();
    if (bad > 0 || context.err.isTerminal) await context.err.write(`${state()}\n`);
    return bad > 0 ? EXIT.invalid : EXIT.ok;
  },
});

async function* answersOf(
  lines: AsyncIterable<InputLine>,
  jobs: number,
  settings: AnswerSettings,
): AsyncGenerator<LineAnswer> {
  if (jobs === 1) {
    for await (const line of lines) yield answerLine(line, settings);
    return;
  }
  const pool = workerPool(jobs, settings);
  try {
    yield* inOrder(lines, pool.most, pool.answer);
  } finally {
    await pool.close();
  }
}

function jobsOf(asked: string | undefined, { say }: Pick<Context, 'say'>): number {
  if (asked === undefined) return 1;
  const jobs = Number(asked);
  if (/^\d{1,2}$/.test(asked) && jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  const word = JSON.stringify(asked.slice(0, 60));
  throw usageFailure(
    say({
      ja: `--jobs に ${word} は使えません。使えるもの: 1〜${MOST_JOBS}`,
      en: `--jobs cannot be ${word}. Allowed: 1 to ${MOST_JOBS}`,
    }),
  );
}
