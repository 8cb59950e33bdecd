import { fixedLaw } from '../../probability/fixed-law.ts';
import type { Law } from '../../probability/law.ts';
import { leakLaw } from '../../probability/leak-law.ts';
import { lognormalLaw } from '../../probability/lognormal-law.ts';
import { lognormalRangeLaw } from '../../probability/lognormal-range-law.ts';
import { pertLaw } from '../../probability/pert-law.ts';
import { retainedLaw } from '../../probability/retained-law.ts';
import { shiftedLaw } from '../../probability/shifted-law.ts';
import { baseOf } from '../../scenario/quantity.ts';
import type { Option, Scenario } from '../../scenario/schema.ts';
import type { GuidelineValues } from './guideline-values.ts';

/**
 * The law of what one incident costs an option's shop, in yen: response cost less insurance, plus lost contribution.
 * The same terms as the formulas of `severity.ts`, as a distribution.
 */
export function eventLaw(scenario: Scenario, option: Option, values: GuidelineValues): Law {
  const { insurance } = option;
  const terms = insurance && {
    coveredShare: baseOf(insurance.coveredShare),
    deductible: baseOf(insurance.deductible),
    limit: baseOf(insurance.limit),
  };
  // Insurance answers for the response, not for the sales lost.
  return shiftedLaw(retainedLaw(responseLaw(scenario, values), terms), closureAmount(scenario, option));
}

function responseLaw(scenario: Scenario, values: GuidelineValues): Law {
  const { severity } = scenario.incident;
  const sum = (items: readonly { readonly value: number }[]) => items.reduce((total, item) => total + item.value, 0);
  switch (severity.kind) {
    case 'survey-mean':
      return fixedLaw(values.responseCost.value);
    case 'survey-curve':
      return lognormalLaw(values.curve.mu.value, values.curve.sigma.value);
    case 'firm-a':
      return fixedLaw(sum(values.firmA));
    case 'firm-b':
      if (!values.firmB)
        throw new Error('This data set does not describe firm B; parseScenario rejects such a scenario.');
      return fixedLaw(sum(values.firmB));
    case 'own-figure':
      return fixedLaw(baseOf(severity.yen));
    case 'own-lognormal':
      return lognormalRangeLaw(severity.low, severity.high);
    case 'own-range':
      return pertLaw(severity.low, severity.mode, severity.high);
    case 'own-shop': {
      const fixed =
        baseOf(severity.forensics) + baseOf(severity.callCentre) + baseOf(severity.legal) + baseOf(severity.other);
      const perPerson =
        baseOf(severity.notificationPerRecord) + baseOf(severity.apologyShare) * baseOf(severity.apologyPerRecord);
      const perCard = baseOf(severity.reissueShare) * baseOf(severity.reissueFee) + baseOf(severity.fraudPerCard);
      const people = baseOf(scenario.business.personalRecords);
      const cards = baseOf(scenario.business.cardRecords);
      if (severity.records === 'all') return fixedLaw(fixed + perPerson * people + perCard * cards);
      const { median, sigma } = values.leakedRecords;
      const records = lognormalLaw(Math.log(median.value), sigma.value);
      return leakLaw(records, { fixed, perPerson, people, perCard, cards });
    }
  }
}

/** Contribution lost through closing, recovering and customers leaving; see `closureLoss`. */
function closureAmount(scenario: Scenario, option: Option): number {
  const { closure } = scenario.incident;
  if (!closure) return 0;
  const { contributionMargin, cardShare } = scenario.business;
  const monthlySales = baseOf((option.sales ?? scenario.business).monthlySales);
  const months =
    baseOf(closure.months) +
    ((1 - baseOf(closure.restartShare)) * baseOf(closure.recoveryMonths)) / 2 +
    baseOf(cardShare) * baseOf(closure.leavingShare) * baseOf(closure.leavingMonths);
  return monthlySales * baseOf(contributionMargin) * months;
}
