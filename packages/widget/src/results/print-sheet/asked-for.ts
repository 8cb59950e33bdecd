import type { OptionResult, Verdict } from '@ec-tco/core';

/** How far the verdict lets the best be asked for, as the paper in Word has it; undefined where there is nothing to ask. */
export function askedFor(
  { eligibility: { status } }: OptionResult,
  strength: Verdict['strength'],
): 'clear' | 'conditional' | 'open' | undefined {
  if (strength === 'incomplete' || strength === 'tie' || strength === 'none-eligible') return undefined;
  if (strength === 'open' || status === 'undetermined') return 'open';
  return status === 'conditional' ? 'conditional' : 'clear';
}
