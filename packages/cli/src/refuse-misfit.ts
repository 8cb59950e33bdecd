import type { Context } from './context.ts';
import { usageFailure } from './failure.ts';

/** Ends the command for what is given where nothing comes of it; `fits` is what it goes with. */
export function refuseMisfit(isMisfit: boolean, what: string, fits: string, { say }: Pick<Context, 'say'>): void {
  if (!isMisfit) return;
  throw usageFailure(
    say({
      ja: `${what} はここでは使えません。いっしょに使うもの: ${fits}`,
      en: `${what} has no use here. It goes with: ${fits}`,
    }),
  );
}
