import type { Analysis, AnalysisSettings } from '../decision/analyse.ts';
import { analyse as analyseUnchecked } from '../decision/analyse.ts';
import { choose as chooseUnchecked } from '../decision/choice.ts';
import type { Choice } from '../decision/choice-of.ts';
import { decidingMeasure as decidingMeasureUnchecked } from '../decision/choice-of.ts';
import { orderWithoutIncidents as orderWithoutIncidentsUnchecked } from '../decision/order-without-incidents.ts';
import type { SampleSettings } from '../decision/sample-options.ts';
import type { Measure, Ranked, Result } from '../evaluate/result.ts';
import type { ExplainAids } from '../explain/explain.ts';
import { explainablePaths as explainablePathsUnchecked, explain as explainUnchecked } from '../explain/explain.ts';
import type { ExplainTreeOutcome, ExplainTreeSettings } from '../explain/explain-tree.ts';
import { explainTree as explainTreeUnchecked } from '../explain/explain-tree.ts';
import type { ExplainOutcome, Explanation } from '../explain/explanation.ts';
import { recompute as recomputeUnchecked } from '../explain/recompute.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Decimal } from '../money/decimal.ts';
import type { Scenario } from '../scenario/schema.ts';
import type { Language } from '../texts/language.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { verdictOf as verdictOfUnchecked } from '../verdict/verdict-of.ts';
import { checkedBy } from './checked-by.ts';
import { ENTRY_ARGUMENTS } from './entry-arguments.ts';

/**
 * Analyses the leading pair, and the chances of all options that may be chosen.
 * Cost: that of `cheapestProbability` and of `analysePair`; in steps of a few milliseconds.
 */
export function analyse(prepared: Prepared, result: Pick<Result, 'rankings'>, settings?: AnalysisSettings): Analysis {
  return checkedBy(ENTRY_ARGUMENTS, 'analyse', { prepared, result, settings }, () =>
    analyseUnchecked(prepared, result, settings),
  );
}

/**
 * The verdict on a scenario, from its result and, where it has been made, its analysis.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function verdictOf(
  prepared: Prepared,
  result: Result,
  analysis: Analysis | undefined,
  language: Language,
): Verdict {
  return checkedBy(ENTRY_ARGUMENTS, 'verdictOf', { prepared, result, analysis, language }, () =>
    verdictOfUnchecked(prepared, result, analysis, language),
  );
}

/**
 * Explains a number: what it is, its formula in words and in numbers, and what it is made of.
 * Cost: grows with the formula of the one number.
 * @param path a number's path (`options/saas/total`), an input's address, or the id of a figure used.
 * @returns the explanation; for a path that leads nowhere the nearest that do. Never throws.
 */
export function explain(prepared: Prepared, path: string, language: Language, aids?: ExplainAids): ExplainOutcome {
  return checkedBy(ENTRY_ARGUMENTS, 'explain', { prepared, path, language, aids }, () =>
    explainUnchecked(prepared, path, language, aids),
  );
}

/**
 * Every path that `explain` answers: numbers of the model, numbers a result shows beside them, inputs, figures.
 * Cost: grows with the size of the scenario (options × lines × years).
 */
export function explainablePaths(prepared: Prepared, aids?: Pick<ExplainAids, 'rankings'>): readonly string[] {
  return checkedBy(ENTRY_ARGUMENTS, 'explainablePaths', { prepared, aids }, () =>
    explainablePathsUnchecked(prepared, aids),
  );
}

/**
 * Explains a number down to its inputs, each number below it once, so that the tree never outgrows the model.
 * Cost: grows with the numbers it tells of, which `depth` and a limit on their number bound.
 */
export function explainTree(
  prepared: Prepared,
  path: string,
  language: Language,
  settings: ExplainTreeSettings,
): ExplainTreeOutcome {
  return checkedBy(ENTRY_ARGUMENTS, 'explainTree', { prepared, path, language, settings }, () =>
    explainTreeUnchecked(prepared, path, language, settings),
  );
}

/**
 * Computes an explained number again, from its explanation alone. Of an input or a figure: its value.
 * Cost: grows with the formula it is given.
 */
export function recompute(explanation: Explanation): Decimal {
  return checkedBy(ENTRY_ARGUMENTS, 'recompute', { explanation }, () => recomputeUnchecked(explanation));
}

/**
 * By what a scenario's options are to be judged: what is left after cost where they sell differently, else the cost.
 * Cost: grows with the number of options.
 */
export function decidingMeasure(scenario: Scenario): Measure {
  return checkedBy(ENTRY_ARGUMENTS, 'decidingMeasure', { scenario }, () => decidingMeasureUnchecked(scenario));
}

/**
 * Those that may be chosen, first what costs least, or leaves most where options sell differently, incidents aside.
 * Cost: grows with the number of options.
 */
export function orderWithoutIncidents(
  prepared: Prepared,
  result: Pick<Result, 'options' | 'rankings'>,
): readonly Pick<Ranked, 'option' | 'complete'>[] {
  return checkedBy(ENTRY_ARGUMENTS, 'orderWithoutIncidents', { prepared, result }, () =>
    orderWithoutIncidentsUnchecked(prepared, result),
  );
}

/**
 * Orders the options of a result by their means, by the measure that decides or another.
 * Cost: points × replicates × the formulas under the options asked for; grows with the size of the scenario, never
 * with the ways through its shares.
 */
export function choose(
  prepared: Prepared,
  result: Pick<Result, 'rankings'>,
  settings?: SampleSettings & { readonly measure?: Measure },
): Choice {
  return checkedBy(ENTRY_ARGUMENTS, 'choose', { prepared, result, settings }, () =>
    chooseUnchecked(prepared, result, settings),
  );
}
