import type { Line, Scenario, Source } from '@ec-tco/core';
import { isReference } from '@ec-tco/core/scenario';
import { amountKey, amountNumber } from './amount-number.ts';

/** What says where a line's number comes from. */
export interface Sourced {
  /** The line, or the number that several share. */
  readonly at: string;
  /** The number itself. */
  readonly number: string;
  readonly source: Source;
}

export function sourced({ common = {} }: Scenario, at: string, { amount, source }: Line): Sourced {
  const number = amountNumber(amount);
  const id = number !== undefined && isReference(number) ? number.common : '';
  const shared = Object.hasOwn(common, id) ? common[id] : undefined;
  return shared
    ? { at: `/common/${id}`, number: `/common/${id}/value`, source: shared.source }
    : { at, number: `${at}/amount/${amountKey(amount)}`, source };
}
