import type { Text } from '@ec-tco/core';

/** How a run ended, for scripts. Part of the command's contract: a number never changes its meaning. */
export const EXIT = {
  /** Done; also when whoever read the output stopped reading. */
  ok: 0,
  /** The scenario is not valid; in a batch at least one line; a reference figure is not in order. */
  invalid: 1,
  /** Unknown command or option, a value that is not allowed, an id or path that leads nowhere. */
  usage: 2,
  /** A file could not be read or written. */
  io: 3,
  /** A fault of the program itself. */
  internal: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_TEXTS: Readonly<Record<keyof typeof EXIT, Text>> = {
  ok: { ja: '正常に終わった', en: 'done' },
  invalid: {
    ja: 'シナリオに誤りがある（batch では1行でも誤りがある、figures では参照値に問題がある）',
    en: 'the scenario is not valid (batch: at least one line; figures: a figure is not in order)',
  },
  usage: { ja: '使い方の誤り（コマンド・オプション・id・path）', en: 'wrong usage (command, option, id, path)' },
  io: { ja: 'ファイルを読めない、または書けない', en: 'a file cannot be read or written' },
  internal: { ja: 'プログラムの不具合', en: 'a fault of the program' },
};
