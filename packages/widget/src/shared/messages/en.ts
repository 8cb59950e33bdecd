import { say } from '@ec-tco/core/format';
import type { Catalogue } from './ja.ts';

/** Every English text that several rooms show. */
export const EN: Catalogue = {
  underway: say`Comparing, with the ranges of the numbers taken into account.`,
  source: {
    figure: 'Reference',
    assumption: 'Assumed',
    quotation: 'Quoted',
    stated: 'Entered',
    ask: (kind, label) => `${kind}: explain ${label}`,
    from: (title) => `Source: ${title}`,
    legend: 'Where numbers come from',
    explain: {
      figure: 'from a published source, or worked out of such',
      assumption: 'a guess nobody has confirmed',
      quotation: 'from a quotation you obtained',
      stated: 'entered by you',
    },
  },
};
