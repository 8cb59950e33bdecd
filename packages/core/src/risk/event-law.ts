import { readTerms } from '../engine/read-terms.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Law } from '../probability/law.ts';
import { LAWS } from '../probability/laws.ts';
import { retainedLaw } from '../probability/retained-law.ts';
import { shiftedLaw } from '../probability/shifted-law.ts';

/**
 * The law of what one incident costs an option's shop, in yen: response cost less insurance, plus lost contribution.
 * Every amount is a number of the model. `insured: false`: as if there were no insurance. Errors: throws when the scenario has no such option.
 */
export function eventLaw({ model }: Prepared, option: string, { insured = true } = {}): Law {
  const { law, parameters, insurance, closure } = optionNumbers(model, option).event;
  const read = readTerms(model);
  const terms = insured &&
    insurance && {
      coveredShare: read(insurance.coveredShare),
      deductible: read(insurance.deductible),
      limit: read(insurance.limit),
    };
  // Insurance answers for the response, not for the sales lost.
  return shiftedLaw(retainedLaw(LAWS[law](parameters.map(read)), terms || undefined), closure ? read(closure) : 0);
}
