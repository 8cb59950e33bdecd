import {
  add,
  call,
  divide,
  figureValue,
  literal,
  max,
  min,
  multiply,
  type Named,
  subtract,
  wholeYen,
} from '../../formula/build.ts';
import type { Expression } from '../../formula/expression.ts';
import type { FigureValue } from '../../reference/figure-value.ts';
import type { Insurance, Severity } from '../../scenario/schema.ts';
import { input, monthlySales, type OptionContext, once } from '../context.ts';
import type { GuidelineValues } from './guideline-values.ts';

const value = ({ figure, value: amount }: FigureValue): Expression => figureValue(figure, amount);

/** Expected cost of one incident that stays with the shop, whole yen: response cost less insurance, plus closure. */
export const retainedLoss = (context: OptionContext, values: GuidelineValues): Named =>
  once(context, 'retainedLoss', () => {
    const closure = closureLoss(context);
    const gross = responseCost(context, values);
    const paid = insurancePayment(context, values);
    const response = paid ? subtract(gross, paid) : gross;
    return define(context, 'retainedLoss', wholeYen(closure ? add([response, closure]) : response));
  });

/** Expected cost of one incident before insurance, whole yen. */
export const grossLoss = (context: OptionContext, values: GuidelineValues): Named =>
  once(context, 'severity', () => {
    const closure = closureLoss(context);
    const response = responseCost(context, values);
    return define(context, 'severity', wholeYen(closure ? add([response, closure]) : response));
  });

const define = (
  { builder, option }: OptionContext,
  kind: 'retainedLoss' | 'severity' | 'responseCost' | 'insurancePayment' | 'closureLoss',
  expression: Expression,
): Named => builder.define('yen', { kind, option: option.id }, expression);

/** Expected cost of responding to one incident, before insurance. */
const responseCost = (context: OptionContext, values: GuidelineValues): Named =>
  once(context, 'responseCost', () => define(context, 'responseCost', response(context, values)));

function response(context: OptionContext, values: GuidelineValues): Expression {
  const { severity } = context.scenario.incident;
  switch (severity.kind) {
    case 'survey-mean':
      return value(values.responseCost);
    case 'survey-curve':
      return value(values.curve.mean);
    case 'firm-a':
      return add(values.firmA.map(value));
    case 'firm-b':
      return add(requireFirmB(values).map(value));
    case 'own-figure':
      return input(context, '/incident/severity/yen', severity.yen);
    case 'own-lognormal':
      return call('lognormalRangeMean', ...ownLognormal(context, severity));
    case 'own-range':
      return divide(
        add([
          ownRange(context, 'low', severity),
          multiply(literal(4), ownRange(context, 'mode', severity)),
          ownRange(context, 'high', severity),
        ]),
        literal(6),
      );
    case 'own-shop':
      return add(ownShopItems(context, values, severity));
  }
}

/** What insurance pays of one incident, expected; undefined without insurance. Asked for once. */
function insurancePayment(context: OptionContext, values: GuidelineValues): Named | undefined {
  const { insurance } = context.option;
  return insurance && define(context, 'insurancePayment', payment(context, values, insurance));
}

function payment(context: OptionContext, values: GuidelineValues, insurance: Insurance): Expression {
  const { pointer, scenario } = context;
  const covered = input(context, `${pointer}/insurance/coveredShare`, insurance.coveredShare);
  const deductible = input(context, `${pointer}/insurance/deductible`, insurance.deductible);
  const limit = input(context, `${pointer}/insurance/limit`, insurance.limit);
  const { severity } = scenario.incident;
  if (severity.kind === 'survey-curve') {
    const { mu, sigma } = values.curve;
    return call('lognormalInsuredMean', value(mu), value(sigma), covered, deductible, limit);
  }
  if (severity.kind === 'own-lognormal') {
    return call('lognormalRangeInsuredMean', ...ownLognormal(context, severity), covered, deductible, limit);
  }
  if (severity.kind === 'own-range') {
    return call(
      'pertInsuredMean',
      ownRange(context, 'low', severity),
      ownRange(context, 'mode', severity),
      ownRange(context, 'high', severity),
      covered,
      deductible,
      limit,
    );
  }
  if (severity.kind === 'own-shop' && severity.records === 'survey') {
    const parts = ownShopParts(context, severity);
    const { personalRecords, cardRecords } = scenario.business;
    return call(
      'leakInsuredMean',
      parts.fixed,
      parts.perPerson,
      input(context, '/business/personalRecords', personalRecords),
      parts.perCard,
      input(context, '/business/cardRecords', cardRecords),
      value(values.leakedRecords.median),
      value(values.leakedRecords.sigma),
      covered,
      deductible,
      limit,
    );
  }
  const gross = responseCost(context, values);
  return min(limit, max(literal(0), subtract(multiply(covered, gross), deductible)));
}

type OwnShop = Extract<Severity, { kind: 'own-shop' }>;
const ownLognormal = (context: OptionContext, { low, high }: Extract<Severity, { kind: 'own-lognormal' }>) =>
  [input(context, '/incident/severity/low', low), input(context, '/incident/severity/high', high)] as const;

type OwnRange = Extract<Severity, { kind: 'own-range' }>;

const ownRange = (context: OptionContext, key: 'low' | 'mode' | 'high', severity: OwnRange): Expression =>
  input(context, `/incident/severity/${key}`, severity[key]);

const ownShopInput = (
  context: OptionContext,
  severity: OwnShop,
  key: Exclude<keyof OwnShop, 'kind' | 'records'>,
): Expression => input(context, `/incident/severity/${key}`, severity[key]);

/** Cost of an incident of the own shop: a fixed part, a part per person and a part per card. */
export function ownShopParts(context: OptionContext, severity: OwnShop) {
  const of = (key: Exclude<keyof OwnShop, 'kind' | 'records'>) => ownShopInput(context, severity, key);
  return {
    fixed: add([of('forensics'), of('callCentre'), of('legal'), of('other')]),
    perPerson: add([of('notificationPerRecord'), multiply(of('apologyShare'), of('apologyPerRecord'))]),
    perCard: add([multiply(of('reissueShare'), of('reissueFee')), of('fraudPerCard')]),
  };
}

function ownShopItems(context: OptionContext, values: GuidelineValues, severity: OwnShop): readonly Expression[] {
  const { builder, option } = context;
  const of = (key: Exclude<keyof OwnShop, 'kind' | 'records'>) => ownShopInput(context, severity, key);
  const item = (name: string, expression: Expression) =>
    builder.define('yen', { kind: 'incidentItem', option: option.id, item: name }, expression);
  const people = leaked(context, values, severity, 'personalRecords');
  const cards = leaked(context, values, severity, 'cardRecords');
  return [
    item('forensics', of('forensics')),
    item('reissue', multiply(of('reissueShare'), of('reissueFee'), cards)),
    item('fraud', multiply(of('fraudPerCard'), cards)),
    item('callCentre', of('callCentre')),
    item('legal', of('legal')),
    item('notification', multiply(of('notificationPerRecord'), people)),
    item('apology', multiply(of('apologyShare'), of('apologyPerRecord'), people)),
    item('other', of('other')),
  ];
}

/** Records leaked in one incident, expected: all that are held, or as many as published leaks lost, at most those held. */
function leaked(
  context: OptionContext,
  values: GuidelineValues,
  severity: OwnShop,
  key: 'personalRecords' | 'cardRecords',
): Expression {
  const held = input(context, `/business/${key}`, context.scenario.business[key]);
  if (severity.records === 'all') return held;
  const { builder, option } = context;
  const { median, sigma } = values.leakedRecords;
  return builder.define(
    'records',
    { kind: 'incidentItem', option: option.id, item: key },
    call('lognormalCappedMean', value(median), value(sigma), held),
  );
}

/**
 * Contribution lost through closing, recovering and leaving card customers:
 * monthly sales × margin × (months closed + (1 − restart share) · recovery months / 2 + card share · leaving share · months away).
 * Lost sales are no cost: only their contribution margin is.
 */
function closureLoss(context: OptionContext): Named | undefined {
  const { scenario } = context;
  const { closure } = scenario.incident;
  if (!closure) return undefined;
  return once(context, 'closureLoss', () => {
    const of = (key: keyof typeof closure) => input(context, `/incident/closure/${key}`, closure[key]);
    const { contributionMargin, cardShare } = scenario.business;
    const lost = multiply(
      monthlySales(context),
      input(context, '/business/contributionMargin', contributionMargin),
      add([
        of('months'),
        divide(multiply(subtract(literal(1), of('restartShare')), of('recoveryMonths')), literal(2)),
        multiply(input(context, '/business/cardShare', cardShare), of('leavingShare'), of('leavingMonths')),
      ]),
    );
    return define(context, 'closureLoss', lost);
  });
}

function requireFirmB({ firmB }: GuidelineValues): readonly FigureValue[] {
  if (!firmB) throw new Error('This data set does not describe firm B; parseScenario rejects such a scenario.');
  return firmB;
}
