import type { OptionResult, Verdict } from '@ec-tco/core';
import type { documentTexts } from '../texts/texts.ts';

/** How far the verdict lets an option be asked for. */
export interface AskedFor {
  readonly as: keyof ReturnType<typeof documentTexts>['approval']['proposals'];
  /** Id of the option that comes first, where that is another. */
  readonly insteadOf: string | undefined;
}

/** What may be asked for of an option: its own state first, then how sure the verdict is. */
export function askedFor(
  { id, eligibility: { status, reasons } }: OptionResult,
  first: string | undefined,
  verdict?: Verdict,
): AskedFor {
  const tied = verdict?.facts.tied.includes(id) === true;
  const insteadOf = first !== id && !tied ? first : undefined;
  const as = (): AskedFor['as'] => {
    if (status === 'ruled-out') return 'ruled-out';
    if (verdict?.strength === 'incomplete') return 'incomplete';
    if (reasons[0]?.code === 'mandatory-cannot-now') return 'unmet';
    if (tied) return 'tie';
    if (status === 'undetermined') return 'undetermined';
    // How sure the verdict is of the first is nothing about another.
    if (verdict?.strength === 'open' && insteadOf === undefined) return 'open';
    return status === 'conditional' ? 'conditional' : 'clear';
  };
  return { as: as(), insteadOf };
}
