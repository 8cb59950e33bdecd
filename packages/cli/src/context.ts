import type { Readable } from 'node:stream';
import type { Language, Text } from '@ec-tco/core';
import type { Output } from './io/output.ts';
import type { Progress } from './io/progress.ts';
import type { Style } from './io/style.ts';

/** What a command may touch of the world. */
export interface Context {
  readonly language: Language;
  readonly stdin: Readable;
  readonly out: Output;
  readonly err: Output;
  /** How far a long run is, for a person who waits. */
  readonly progress: Progress;
  /** Style of the output, not of errors. */
  readonly style: Style;
  /** ISO date of the day. */
  readonly today: string;
  readonly say: (text: Text) => string;
}
