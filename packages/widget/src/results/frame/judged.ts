import type { OptionResult } from '@ec-tco/core';

type Eligibility = OptionResult['eligibility'];

/** How it is shown whether an option may be chosen; of a running site that cannot meet what is mandatory, no answer is missing. */
export type Judged = Eligibility['status'] | 'not-as-it-is';

export const judgedAs = ({ status, reasons }: Eligibility): Judged =>
  reasons[0]?.code === 'mandatory-cannot-now' ? 'not-as-it-is' : status;
