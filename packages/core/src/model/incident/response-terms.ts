import { add, call, divide, literal, multiply } from '../../formula/build.ts';
import type { Severity } from '../../scenario/schema.ts';
import { input, type OptionContext } from '../context.ts';
import { figureTerm, type ResponseTerms, type Term } from './event-terms.ts';
import type { GuidelineValues } from './guideline-values.ts';
import { ownShopTerms } from './own-shop.ts';

type SeverityKind = Severity['kind'];
type SeverityOf<K extends SeverityKind> = Extract<Severity, { kind: K }>;

/** What a kind of severity is: how one incident's response cost is expected, and how it spreads. */
type SeverityTraits = {
  readonly [K in SeverityKind]: (
    context: OptionContext,
    values: GuidelineValues,
    severity: SeverityOf<K>,
  ) => ResponseTerms;
};

const fixed = (mean: ResponseTerms['mean']): ResponseTerms => ({ mean, law: 'fixed', parameters: [] });

const stated = (context: OptionContext, key: string, value: number): Term =>
  input(context, `/incident/severity/${key}`, value);

const TRAITS: SeverityTraits = {
  'survey-mean': (_, { responseCost }) => fixed(figureTerm(responseCost)),
  'survey-curve': (_, { curve }) => ({
    mean: figureTerm(curve.mean),
    law: 'lognormal',
    parameters: [figureTerm(curve.mean), figureTerm(curve.sigma)],
  }),
  'firm-a': (_, { firmA }) => fixed(add(firmA.map(figureTerm))),
  'firm-b': (_, { firmB }) => {
    if (!firmB) throw new Error('This data set does not describe firm B.');
    return fixed(add(firmB.map(figureTerm)));
  },
  'own-figure': (context, _, { yen }) => fixed(input(context, '/incident/severity/yen', yen)),
  'own-lognormal': (context, _, { low, high }) => {
    const parameters = [stated(context, 'low', low), stated(context, 'high', high)];
    return { mean: call('lognormalRangeMean', ...parameters), law: 'lognormalRange', parameters };
  },
  'own-range': (context, _, severity) => {
    const low = stated(context, 'low', severity.low);
    const mode = stated(context, 'mode', severity.mode);
    const high = stated(context, 'high', severity.high);
    return {
      mean: divide(add([low, multiply(literal(4), mode), high]), literal(6)),
      law: 'pert',
      parameters: [low, mode, high],
    };
  },
  'own-shop': ownShopTerms,
};

/** What responding to one incident costs, by the scenario's severity. */
export const responseTerms = (context: OptionContext, values: GuidelineValues): ResponseTerms => {
  const { severity } = context.scenario.incident;
  // The compiler cannot see that a kind and its own trait go together.
  const trait = TRAITS[severity.kind] as (
    context: OptionContext,
    values: GuidelineValues,
    severity: Severity,
  ) => ResponseTerms;
  return trait(context, values, severity);
};
