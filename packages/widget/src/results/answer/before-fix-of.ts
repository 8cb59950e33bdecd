import { numberPart, type Parts } from '@ec-tco/core/format';
import { beforeFix } from '../../shared/before-fix.ts';
import type { Computation } from '../../shared/computation.ts';
import { namesOf } from '../../shared/option-names.ts';
import type { Catalogue } from '../messages/messages.ts';

/** What the odds of some options say of the time after a change alone: how likely it is until the running site is mended or left. */
export function beforeFixOf(
  { scenario, result }: Pick<Computation, 'scenario' | 'result'>,
  cases: readonly { readonly option: string }[],
  m: Catalogue,
): Parts | undefined {
  const name = namesOf(result);
  const found = cases.flatMap(
    ({ option }) =>
      beforeFix(
        scenario,
        scenario.options.find(({ id }) => id === option),
      ) ?? [],
  );
  if (found.length === 0) return undefined;
  const alike = found.every(({ perYear }) => perYear === found[0]?.perYear);
  const list = found.map(({ option, months, perYear, at }) => ({
    name: name(option),
    months: numberPart(months, 'months', at.months),
    perYear: numberPart(perYear, 'probability', at.perYear),
  }));
  return m.answer.beforeFix(list, alike);
}
