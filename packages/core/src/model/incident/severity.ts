import { add, call, literal, max, min, multiply, type Named, subtract, wholeYen } from '../../formula/build.ts';
import type { Expression, FunctionName } from '../../formula/expression.ts';
import { newPlace, once } from '../../formula/memo.ts';
import { linkedInput, type OptionContext } from '../context.ts';
import { closureLoss } from './closure-loss.ts';
import type { EventNumbers, ResponseTerms } from './event-terms.ts';
import type { GuidelineValues } from './guideline-values.ts';
import { responseTerms } from './response-terms.ts';

const INCIDENT = newPlace();

/** What one incident costs an option's shop. */
export interface IncidentNumbers {
  /** Expected, before insurance, whole yen. */
  readonly gross: Named;
  /** Expected, less what insurance pays: what stays with the shop, whole yen. */
  readonly retained: Named;
  /** The parts of its distribution. */
  readonly event: EventNumbers;
}

/** Writes the formulas of one incident: response cost less insurance, plus closure, for which insurance does not answer. */
export const incidentNumbers = (context: OptionContext, values: GuidelineValues): IncidentNumbers =>
  once(context, INCIDENT, () => {
    const closure = closureLoss(context);
    const terms = responseTerms(context, values);
    const gross = define(context, 'responseCost', terms.mean);
    const insurance = insuranceTerms(context);
    const paid = insurance && define(context, 'insurancePayment', payment(gross, terms, insurance));
    const response = paid ? subtract(gross, paid) : gross;
    const withClosure = (yen: Expression): Expression => wholeYen(closure ? add([yen, closure]) : yen);
    return {
      retained: define(context, 'retainedLoss', withClosure(response)),
      gross: define(context, 'severity', withClosure(gross)),
      event: {
        law: terms.law,
        parameters: terms.law === 'fixed' ? [gross] : terms.parameters,
        insurance,
        closure,
      },
    };
  });

const define = (
  { builder, option }: OptionContext,
  kind: 'retainedLoss' | 'severity' | 'responseCost' | 'insurancePayment',
  expression: Expression,
): Named => builder.define('yen', { kind, option: option.id }, expression);

function insuranceTerms(context: OptionContext): EventNumbers['insurance'] {
  const { insurance } = context.option;
  if (!insurance) return undefined;
  const of = (key: keyof typeof insurance) =>
    linkedInput(context, `${context.pointer}/insurance/${key}`, insurance[key]);
  return { coveredShare: of('coveredShare'), deductible: of('deductible'), limit: of('limit') };
}

const INSURED_MEAN: Readonly<Record<Exclude<ResponseTerms['law'], 'fixed'>, FunctionName>> = {
  lognormal: 'lognormalInsuredMean',
  lognormalRange: 'lognormalRangeInsuredMean',
  pert: 'pertInsuredMean',
  leak: 'leakInsuredMean',
};

/** What insurance pays of one incident, expected: over the law's spread, since its limit is not reached on average. */
function payment(
  gross: Named,
  { law, parameters }: ResponseTerms,
  { coveredShare, deductible, limit }: NonNullable<EventNumbers['insurance']>,
): Expression {
  if (law !== 'fixed') return call(INSURED_MEAN[law], ...parameters, coveredShare, deductible, limit);
  return min(limit, max(literal(0), subtract(multiply(coveredShare, gross), deductible)));
}
