import type { Choice, Option, Scenario } from '@ec-tco/core';

/**
 * Options with a price missing that may still come before this one. A price is never negative: what is behind without it
 * stays behind. None where this one may not be chosen.
 */
export function openRivals({ options }: Scenario, { measure, ranked }: Choice, id: string): readonly Option[] {
  const own = ranked.find(({ option }) => option === id);
  if (!own) return [];
  const behind = (mean: typeof own.mean) => (measure === 'net' ? own.mean.gt(mean) : mean.gt(own.mean));
  const open = ranked.filter(
    ({ option, complete, mean }) => option !== id && !complete && !(own.complete && behind(mean)),
  );
  return options.filter((option) => open.some((rival) => rival.option === option.id));
}
