import type { Context } from './context.ts';
import { usageFailure } from './failure.ts';

/** A file of bytes is nothing for a terminal: ends the command before anything is worked out. */
export function refuseTerminal({ out, say }: Pick<Context, 'out' | 'say'>): void {
  if (!out.isTerminal) return;
  throw usageFailure(
    say({
      ja: '端末には書き出せません。--output FILE で書き出し先を指定してください',
      en: 'this is no text for a terminal; say where to write it with --output FILE',
    }),
  );
}
