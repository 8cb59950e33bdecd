import { add, call, multiply, type Named } from '../../formula/build.ts';
import type { Expression, Unit } from '../../formula/expression.ts';
import type { Severity } from '../../scenario/schema.ts';
import { input, type OptionContext } from '../context.ts';
import { figureTerm, type ResponseTerms } from './event-terms.ts';
import type { GuidelineValues } from './guideline-values.ts';

type OwnShop = Extract<Severity, { kind: 'own-shop' }>;
type PerHeld = 'callCentrePerHeld' | 'legalPerHeld';

/** An incident of the own shop: eight items of cost, some for each record leaked. */
export function ownShopTerms(context: OptionContext, values: GuidelineValues, severity: OwnShop): ResponseTerms {
  const of = (key: Exclude<keyof OwnShop, 'kind' | 'records' | PerHeld>) =>
    input(context, `/incident/severity/${key}`, severity[key]);
  // What grows with the firm, not with the leak: everybody calls.
  const withHeld = (fixed: Expression, key: PerHeld): Expression => {
    const rate = severity[key];
    return rate === undefined
      ? fixed
      : add([fixed, multiply(input(context, `/incident/severity/${key}`, rate), people)]);
  };
  const { personalRecords, cardRecords } = context.scenario.business;
  const people = input(context, '/business/personalRecords', personalRecords);
  const cards = input(context, '/business/cardRecords', cardRecords);
  const { leakedRecords } = values;
  const median = figureTerm(leakedRecords.median);
  const sigma = figureTerm(leakedRecords.sigma);
  const all = severity.records === 'all';
  // As many as published leaks lost, at most those held.
  const leaked = (key: string, held: Expression): Expression =>
    all ? held : item(context, key, call('lognormalCappedMean', median, sigma, held), 'records');
  const leakedPeople = leaked('personalRecords', people);
  const leakedCards = leaked('cardRecords', cards);
  const callCentre = item(context, 'callCentre', withHeld(of('callCentre'), 'callCentrePerHeld'));
  const legal = item(context, 'legal', withHeld(of('legal'), 'legalPerHeld'));
  const mean = add([
    item(context, 'forensics', of('forensics')),
    item(context, 'reissue', multiply(of('reissueShare'), of('reissueFee'), leakedCards)),
    item(context, 'fraud', multiply(of('fraudPerCard'), leakedCards)),
    callCentre,
    legal,
    item(context, 'notification', multiply(of('notificationPerRecord'), leakedPeople)),
    item(context, 'apology', multiply(of('apologyShare'), of('apologyPerRecord'), leakedPeople)),
    item(context, 'other', of('other')),
  ]);
  if (all) return { mean, law: 'fixed', parameters: [] };
  const part = (name: string, unit: Unit, expression: Expression): Named => item(context, name, expression, unit);
  const fixed = part('fixed', 'yen', add([of('forensics'), callCentre, legal, of('other')]));
  const perPerson = part(
    'perPerson',
    'yen/record',
    add([of('notificationPerRecord'), multiply(of('apologyShare'), of('apologyPerRecord'))]),
  );
  const perCard = part(
    'perCard',
    'yen/record',
    add([multiply(of('reissueShare'), of('reissueFee')), of('fraudPerCard')]),
  );
  return { mean, law: 'leak', parameters: [fixed, perPerson, people, perCard, cards, median, sigma] };
}

const item = ({ builder, option }: OptionContext, name: string, expression: Expression, unit: Unit = 'yen'): Named =>
  builder.define(unit, { kind: 'incidentItem', option: option.id, item: name }, expression);
