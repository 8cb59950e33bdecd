import { readTerms } from '../engine/read-terms.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';

/**
 * Mean annual probability of an incident over the years compared, 0 to 1. Until a transition is done the site is as
 * likely to be hit as before; with the mean, the number of incidents spreads a little wider than in truth, never less.
 */
export function meanProbability({ model }: Prepared, option: string): number {
  const read = readTerms(model);
  const { probabilities } = optionNumbers(model, option);
  const [first] = probabilities;
  // One probability for all years is that probability, to the last digit.
  if (probabilities.every((term) => term === first)) return first ? read(first) : 0;
  return probabilities.reduce((sum, term) => sum + read(term), 0) / probabilities.length;
}
