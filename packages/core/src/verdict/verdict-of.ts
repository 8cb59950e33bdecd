import type { Analysis } from '../decision/analyse.ts';
import { atMeans } from '../decision/at-means.ts';
import { type Choice, decidingMeasure } from '../decision/choice-of.ts';
import type { ChoiceTurn, ChoiceTurns, JointTurn } from '../decision/choice-turns.ts';
import { breakEvenProbability } from '../decision/incident-break-even.ts';
import type { Measure } from '../decision/measure.ts';
import { nearestTwo } from '../decision/nearest-two.ts';
import { orderWithoutIncidents } from '../decision/order-without-incidents.ts';
import type { SameSales } from '../decision/same-sales.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Confidence, OptionResult, Result } from '../evaluate/result.ts';
import { how } from '../explain/how.ts';
import { inputSource } from '../explain/source-note.ts';
import { statedMoney } from '../explain/stated-money.ts';
import type { Prepared } from '../model/prepare.ts';
import { Decimal } from '../money/decimal.ts';
import { badCases } from '../risk/bad-cases.ts';
import { meanProbability } from '../risk/mean-probability.ts';
import type { FindingCode } from '../rules/finding.ts';
import type { ReasonCode } from '../rules/reason.ts';
import { commonAddress } from '../scenario/common.ts';
import { isRanged, type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';
import { OPTION_TRAITS } from '../scenario/option-traits.ts';
import { isReference, QUANTITY_KINDS } from '../scenario/quantity.ts';
import type { Option, Scenario } from '../scenario/schema.ts';
import { inputParts } from '../texts/input-names.ts';
import type { Language } from '../texts/language.ts';
import { optionNames } from '../texts/option-names.ts';
import { type NamePart, numberPart, type Parts } from '../texts/parts.ts';
import { plainText } from '../texts/plain-text.ts';
import { findingText, reasonText } from '../texts/rules.ts';
import { type VerdictTexts, verdictTexts } from '../texts/verdict.ts';
import { VERDICT_RULES } from './judge.ts';
import { type Verdict, verdict } from './verdict.ts';
import type {
  CostRest,
  IfItHappens,
  IncidentBreakEven,
  MissingFact,
  TurningPoint,
  VerdictInput,
  VerdictOption,
} from './verdict-input.ts';
import { unquotedLines, worthUpTo } from './worth-up-to.ts';

/** The verdict on a scenario, from its result and, where it has been made, its analysis. */
export function verdictOf(
  prepared: Prepared,
  result: Result,
  analysis: Analysis | undefined,
  language: Language,
): Verdict {
  const { scenario } = prepared;
  const measure = analysis?.measure ?? decidingMeasure(scenario);
  const choice = analysis?.choice;
  const means = new Map(
    choice?.ranged
      ? choice.ranked.filter(({ complete }) => complete).map((one) => [one.option, one.mean] as const)
      : [],
  );
  // Means decide, so that all that the choice rests on is told of them; before the analysis, too: nothing is taken back.
  const hasRanges = scenarioInputs(scenario).some(isRanged);
  const deciding = hasRanges ? atMeans(prepared) : prepared;
  const decided = hasRanges ? evaluate(deciding) : result;
  const options = result.options.map((option, i) => {
    const at = decided.options[i] as OptionResult;
    // What is ruled out, or lacks a price, is not drawn: it stands at the means.
    const mean = means.get(option.id) ?? (choice?.ranged ? amountOf(at, measure) : undefined);
    const unpriced = option.priced ? undefined : worthUpTo(deciding, decided, at, measure);
    return {
      ...verdictOption(prepared, option, measure, language),
      ...(mean && { mean }),
      ...(unpriced && { worthUpTo: unpriced }),
    };
  });
  const order = choice ? nearestTwo(choice) : result.rankings[measure].slice(0, 2).map(({ option }) => option);
  const leading = order.flatMap((id) => result.options.find((option) => option.id === id) ?? []);
  const lead = analysis?.chances?.lead?.mean;
  const incident = incidentBreakEven(deciding, decided);
  const happens = choice && ifItHappens(prepared, choice);
  // Who sells more spends more: what is left decides then, not whose cost runs ahead.
  const crossing = measure === 'net' ? undefined : analysis?.leading && lastCrossing(analysis.leading);
  const input: VerdictInput = {
    horizonYears: scenario.horizonYears,
    measure,
    options,
    uncertainty: uncertaintyOf(analysis),
    ...(incident && { incident: { ...incident, atMeans: hasRanges } }),
    assumedProbabilities: scenario.options.map((option) => ({
      option: option.id,
      value: meanProbability(prepared, option.id),
      pointer: `/options/${option.id}/annualProbability`,
    })),
    ...(analysis?.leading && { turningPoints: turningPoints(prepared, analysis.turns.single, language) }),
    ...(crossing && { crossover: crossing }),
    ...(analysis?.leading && nearestTurns(prepared, result, leading, analysis.turns)),
    ...(lead && { differenceError: lead.error }),
    ...(happens && { ifItHappens: happens }),
    quotedShare: quotedShare(leading),
    ...(analysis?.sameSales && { salesTurn: apart(analysis.sameSales) }),
    missing: [
      ...assumedEqual(prepared, result, leading, measure, language, analysis),
      ...missingFacts(leading, language),
    ],
    roundedCells: 2 * (scenario.horizonYears + 1) * Math.max(0, ...leading.map((option) => option.lines.length)),
  };
  return verdict(input, language);
}

function verdictOption(prepared: Prepared, option: OptionResult, measure: Measure, language: Language): VerdictOption {
  const { eligibility, confidence } = option;
  const unpriced = unquotedLines(prepared, option.id);
  return {
    id: option.id,
    name: option.name,
    status: eligibility.status,
    reasons: eligibility.reasons.map((reason) => reasonText(reason, language)),
    amount: amountOf(option, measure),
    cost: option.totalWithIncident.total,
    unpriced: unpriced.map(({ name }) => name),
    ...(eligibility.reasons.some(({ code }) => code === 'mandatory-cannot-now') && { unmet: true }),
    ...(confidence.confirmedShare && { confirmedShare: confidence.confirmedShare }),
    rest: restOf(confidence),
  };
}

const restOf = ({ stated, figure, assumption }: Confidence): CostRest =>
  stated.isZero() ? 'guessed' : figure.isZero() && assumption.isZero() ? 'stated' : 'both';

const AMOUNT: Readonly<Record<Measure, (option: OptionResult) => OptionResult['averageMonthly']>> = {
  total: (option) => option.total.total,
  totalWithIncident: (option) => option.totalWithIncident.total,
  presentValue: (option) => option.presentValue.total,
  presentValueWithIncident: (option) => option.presentValueWithIncident.total,
  net: (option) => option.netContributionWithIncident,
};
const amountOf = (option: OptionResult, measure: Measure) => AMOUNT[measure](option);

/**
 * Between the option that is first without incidents and the first of those less likely to be hit, or, where all are hit
 * alike, of those that bear less of it.
 */
function incidentBreakEven(prepared: Prepared, result: Result): IncidentBreakEven | undefined {
  const probability = (id: string) => meanProbability(prepared, id);
  const net = decidingMeasure(prepared.scenario) === 'net';
  const order = orderWithoutIncidents(prepared, result).filter(({ complete }) => complete);
  const [cheapest] = order;
  if (!cheapest) return undefined;
  const against = (id: string) => breakEvenProbability(prepared, result, { left: cheapest.option, right: id });
  const safer =
    order.find((ranked) => probability(ranked.option) < probability(cheapest.option)) ??
    order.find((ranked) => against(ranked.option).kind === 'common');
  if (!safer) {
    const retained = (id: string) => result.options.find((option) => option.id === id)?.incident.retained;
    const riskier = order.find((ranked) => probability(ranked.option) > probability(cheapest.option));
    // Insured, the riskier may bear less of an incident: then the order does depend on how likely it is.
    if (!riskier || retained(cheapest.option)?.gt(retained(riskier.option) ?? 0)) return undefined;
    return { safer: cheapest.option, cheaper: riskier.option, extra: 0, net, outcome: { kind: 'always' } };
  }
  const found = against(safer.option);
  if (found.kind === 'equal-cost' || found.kind === 'no-trade-off') return undefined;
  const sales = (id: string) => result.options.find((option) => option.id === id)?.sales;
  return {
    safer: safer.option,
    cheaper: cheapest.option,
    extra: found.extra,
    net,
    sellsLess: sales(safer.option)?.lt(sales(cheapest.option) ?? 0) === true,
    outcome:
      found.kind === 'at' || found.kind === 'common'
        ? {
            kind: found.kind === 'common' && !found.alike ? 'in-proportion' : found.kind,
            probability: found.perYear,
          }
        : { kind: found.kind },
  };
}

/** Where one incident would put another option first than the means do. */
function ifItHappens(prepared: Prepared, choice: Choice): IfItHappens | undefined {
  const [best] = choice.ranked;
  if (!best?.complete) return undefined;
  const cases = new Map(badCases(prepared, choice).map((one) => [one.option, one]));
  const otherwise = cases.get(best.option);
  const first = [...cases.values()].find(({ ifOnce }) => ifOnce.p90.rank === 1);
  if (!otherwise || !first || otherwise.ifOnce.p90.rank === 1 || otherwise.shops === undefined) return undefined;
  return {
    first: first.option,
    otherwise: otherwise.option,
    retained: { first: first.retained.p90, otherwise: otherwise.retained.p90 },
    shops: otherwise.shops,
  };
}

function uncertaintyOf(analysis: Analysis | undefined): VerdictInput['uncertainty'] {
  if (!analysis?.chances) return { kind: 'not-computed' };
  const { leastChances } = analysis;
  const { options, inputs } = leastChances ?? analysis.chances;
  if (inputs.length === 0) return { kind: 'no-ranges' };
  return {
    kind: 'sampled',
    ...(leastChances && { isLeast: true }),
    best: Object.fromEntries(options.map(({ option, cheapest }) => [option, cheapest.value])),
    error: Math.max(...options.map(({ cheapest }) => cheapest.error)),
  };
}

/** The inputs nearest to turning the choice, each by how far the value is from where it stands. */
function turningPoints(
  { scenario }: Prepared,
  turns: readonly ChoiceTurn[],
  language: Language,
): readonly TurningPoint[] {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  const nameOf = optionNames(scenario.options);
  const points = turns.flatMap((turn) => {
    const { pointer, now, turnsAt, side, to, atMost } = turn;
    const input = inputs.get(pointer);
    if (!input || turn !== nearestTurn(turns, pointer) || !isPlausible(scenario, input, turnsAt)) return [];
    return [
      {
        distance: distanceOf(input, turnsAt),
        pointer,
        label: inputParts(scenario, pointer, language, nameOf),
        unit: input.kind.unit,
        money: statedMoney(scenario, pointer, input.kind.unit),
        now,
        ...(now !== input.base && { nowIsMean: true }),
        turnsAt,
        side,
        to,
        ...(atMost && { atMost }),
      },
    ];
  });
  return points.toSorted((a, b) => a.distance - b.distance).map(({ distance: _, ...point }) => point);
}

/** Of an input, the value nearest to where it stands at which the choice turns: to one that is fully priced, if any. */
function nearestTurn(turns: readonly ChoiceTurn[], pointer: string): ChoiceTurn | undefined {
  const away = ({ now, turnsAt }: ChoiceTurn): number => Math.abs(turnsAt - now);
  const [nearest] = turns
    .filter((turn) => turn.pointer === pointer)
    .toSorted((a, b) => Number(a.atMost) - Number(b.atMost) || away(a) - away(b));
  return nearest;
}

/** Within the range the user stated; without one, no more than half away from where it stands; a quotation stays. */
function isPlausible(scenario: Scenario, input: ScenarioInput, value: number): boolean {
  const { range } = input;
  if (range && isRanged(input)) return range.low <= value && value <= range.high;
  return !isQuoted(scenario, input) && distanceOf(input, value) <= 0.5;
}

const isQuoted = (scenario: Scenario, { pointer }: ScenarioInput): boolean =>
  inputSource(scenario, pointer).kind === 'quotation';

/** What a rate that may be nothing, or below it, is measured against. */
const SMALL_RATE = 0.1;
/** A probability that nobody knows may be ten times another: that counts as three tenths. */
const PER_TEN_TIMES = 0.3;
const LEAST_PROBABILITY = 0.0001;

/** A probability, or what a shared one is multiplied with: five times the factor is five times the probability. */
const isProbability = ({ pointer, kind }: ScenarioInput): boolean =>
  kind === QUANTITY_KINDS.probability || pointer.endsWith('/annualProbability/factor');

/** How far a value lies from where an input stands, as a share of it. */
function distanceOf(input: ScenarioInput, value: number): number {
  const { base, range, kind } = input;
  if (isProbability(input)) {
    const from = Math.max(Math.abs(base), LEAST_PROBABILITY);
    return PER_TEN_TIMES * Math.abs(Math.log10(Math.max(Math.abs(value), LEAST_PROBABILITY) / from));
  }
  // A fee of 3 % that would have to be 1 % is far; growth of 0 % that would have to be 1 % is not.
  const isPrice = kind.unit === 'rate' && base > 0;
  const least = isPrice ? 0 : kind.unit.startsWith('rate') ? SMALL_RATE : range ? range.high - range.low : 0;
  return Math.abs(value - base) / Math.max(Math.abs(base), least);
}

/** What a seller could put into a quotation: prices, shares of them, credits; never sales, own hours or incidents. */
const isPriced = (input: ScenarioInput): boolean =>
  input.kind.unit !== 'hours' && !isProbability(input) && isOfPrice(input.pointer);

const isOfPrice = (pointer: string): boolean =>
  pointer.startsWith('/common/') || /^\/options\/[^/]+\/(lines|credits)\//.test(pointer);

/**
 * How near the nearest turning points are of the numbers that have no range and that nobody has quoted. Prices of an
 * option count one by one and together: who guesses low guesses low in all of them, in however many lines they stand.
 */
function nearestTurns(
  { scenario }: Prepared,
  { options }: Pick<Result, 'options'>,
  leading: readonly OptionResult[],
  { single, joint }: ChoiceTurns,
): Pick<Required<VerdictInput>, 'nearest' | 'nearestForecast'> {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  // Quotations are firm, so that the few prices left of an option need not be far; they confirm no other option's prices.
  const unquoted = new Map(options.map((option) => [option.id, 1 - quotedShare([option])]));
  const most = Math.max(0, ...leading.map(({ id }) => unquoted.get(id) ?? 1));
  const partOf = (pointer: string): number => {
    const [, id] = /^\/options\/([^/]+)\//.exec(pointer) ?? [];
    return (id === undefined ? most : unquoted.get(id)) ?? 1;
  };
  const distances = { prices: [] as number[], forecasts: [] as number[] };
  for (const { pointer, turnsAt } of single) {
    const input = inputs.get(pointer);
    if (!input || isRanged(input) || isQuoted(scenario, input)) continue;
    if (isPriced(input)) distances.prices.push(distanceOf(input, turnsAt) / partOf(pointer));
    else distances.forecasts.push(distanceOf(input, turnsAt));
  }
  for (const { of, option, factor } of joint) {
    const away = Math.abs(factor - 1);
    if (of === 'prices') distances.prices.push(away / (unquoted.get(option) ?? 1));
    else distances.forecasts.push(away);
  }
  const nearestOf = (some: readonly number[]): number =>
    Math.min(Number.POSITIVE_INFINITY, ...some.filter((distance) => !Number.isNaN(distance)));
  return { nearest: nearestOf(distances.prices), nearestForecast: nearestOf(distances.forecasts) };
}

/** What part of the cost of the leading options is quoted. */
function quotedShare(leading: readonly OptionResult[]): number {
  const sum = (of: (option: OptionResult) => { toNumber(): number }) =>
    leading.reduce((total, option) => total + of(option).toNumber(), 0);
  const quoted = sum(({ confidence }) => confidence.quotation);
  const all = quoted + sum(({ confidence }) => confidence.figure) + sum(({ confidence }) => confidence.assumption);
  return all > 0 ? quoted / all : 0;
}

/** Where an option's own sales are stated: by year, for several options together, as a multiple of these, or alone. */
function ownSalesPointer(id: string, { monthlySales, salesByYear }: NonNullable<Option['sales']>): string {
  const at = `/options/${id}/sales`;
  if (salesByYear) return `${at}/salesByYear/0`;
  if (!isReference(monthlySales)) return `${at}/monthlySales`;
  return monthlySales.factor === undefined ? commonAddress(monthlySales.common) : `${at}/monthlySales/factor`;
}

/** Where an option's own sales turn the choice: their value, or, planned by year, the share of the plan that is sold. */
function ownSalesTurn({ single, joint }: ChoiceTurns, id: string, pointer: string) {
  if (!pointer.includes('/salesByYear/')) {
    const turn = nearestTurn(single, pointer);
    return turn && { ...turn, ofPlan: false, at: turn.turnsAt };
  }
  const away = ({ factor }: JointTurn): number => Math.abs(factor - 1);
  const [turn] = joint
    .filter(({ of, option }) => of === 'plan' && option === id)
    .toSorted((a, b) => Number(a.atMost) - Number(b.atMost) || away(a) - away(b));
  return turn && { ...turn, ofPlan: true, at: turn.factor, now: 1 };
}

/** What the comparison of the leading two takes to be equal though they are unlike. */
function assumedEqual(
  { scenario }: Prepared,
  { options }: Pick<Result, 'options'>,
  leading: readonly OptionResult[],
  measure: Measure,
  language: Language,
  analysis: Analysis | undefined,
): readonly MissingFact[] {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  const [a, b] = leading.map(({ id }) => scenario.options.find((option) => option.id === id));
  if (!a || !b) return [];
  const texts = verdictTexts(language);
  const name = optionNames(scenario.options);
  const fact = (text: Parts, blocking: boolean): MissingFact => ({ text, blocking, first: true });
  const pair = (is: (option: Option) => boolean) =>
    is(a) === is(b) ? undefined : is(a) ? ([a, b] as const) : ([b, a] as const);
  // Selling half as much again, or half as much, is what nobody can rule out.
  const isClose = (...ids: readonly string[]): boolean => {
    const [first, second] = ids.map((id) => options.find((option) => option.id === id));
    const between = first && second ? amountOf(first, measure).minus(amountOf(second, measure)).abs() : new Decimal(0);
    return between.lt(first?.contribution.abs().div(2) ?? 0);
  };
  // The leading two first; of what is ruled out nobody expects anything.
  const eligible = options.filter(
    ({ id, eligibility }) => id !== a.id && id !== b.id && eligibility.status !== 'ruled-out',
  );
  const told = new Set<string>();
  const equal = analysis?.sameSales;
  const mall = pair(({ kind }) => OPTION_TRAITS[kind].marketplace);
  const insured = pair(({ insurance }) => insurance !== undefined);
  return [
    ...(equal
      ? [fact(sameSalesText(equal, texts, name), apart(equal) < VERDICT_RULES.sales.clear)]
      : // Before it has been looked into, the leading two are what is known.
        !analysis && mall && !mall.some(({ sales }) => sales)
        ? [fact(texts.sameSales(name(mall[0].id), undefined), isClose(a.id, b.id))]
        : []),
    // Each may be a forecast; where it turns the choice is told, and where that is near the choice rests on it.
    ...(measure === 'net'
      ? [a, b, ...eligible].flatMap(({ id }) => {
          const sales = scenario.options.find((option) => option.id === id)?.sales;
          if (!sales) return [];
          const pointer = ownSalesPointer(id, sales);
          if (told.has(pointer) || inputSource(scenario, pointer).kind === 'quotation') return [];
          const turn = analysis && ownSalesTurn(analysis.turns, id, pointer);
          const couldTurn = turn
            ? Math.abs(turn.at / turn.now - 1) < VERDICT_RULES.sales.clear
            : !analysis && (id === a.id || id === b.id) && isClose(a.id, b.id);
          // Searched, and turned nowhere; or far away, and nobody has searched.
          if (!turn && !couldTurn) return [];
          told.add(pointer);
          const unit = inputs.get(pointer)?.kind.unit ?? 'yen/month';
          const nowIsMean = turn !== undefined && !turn.ofPlan && turn.now !== inputs.get(pointer)?.base;
          return [
            fact(
              texts.ownSales(
                name(id),
                turn && {
                  ofPlan: turn.ofPlan,
                  at: numberPart(turn.at, turn.ofPlan ? 'rate' : unit, how.choiceTurn(pointer)),
                  now: numberPart(
                    turn.now,
                    turn.ofPlan ? 'rate' : unit,
                    turn.ofPlan ? how.choiceTurn(pointer) : nowIsMean ? how.inputMean(pointer) : pointer,
                  ),
                  nowIsMean,
                  side: turn.side,
                  to: name(turn.to),
                  measure,
                },
              ),
              couldTurn,
            ),
          ];
        })
      : []),
    ...(insured ? [fact(texts.sameRisk(name(insured[0].id), name(insured[1].id)), false)] : []),
  ];
}

/** How far what is taken to be sold lies from what would turn the choice, as a share of it. */
const apart = ({ turn, now }: SameSales): number =>
  turn === 'none' ? Number.POSITIVE_INFINITY : Math.abs(turn.sales / now - 1);

/** Whole per cent; of less than one, tenths. */
const roughly = (share: number): number =>
  share < 0.01 ? Math.round(1000 * share) / 1000 : Math.round(100 * share) / 100;

function sameSalesText(found: SameSales, texts: VerdictTexts, name: (id: string) => NamePart): Parts {
  const { asked, now, turn } = found;
  if (turn === 'none') return texts.sameSales(name(asked), turn);
  return texts.sameSales(name(asked), {
    at: numberPart(turn.sales, 'man', how.sameSales),
    apart: numberPart(roughly(apart(found)), 'rate', how.sameSales),
    side: turn.sales >= now ? 'above' : 'below',
    to: name(turn.to),
  });
}

function lastCrossing({ crossover, pair }: NonNullable<Analysis['leading']>): VerdictInput['crossover'] {
  const last = crossover.months.at(-1);
  if (!last) return undefined;
  const after = last.cheaper === 'left' ? pair.left : pair.right;
  const several = crossover.months.length > 1;
  return { month: last.month, before: after === pair.left ? pair.right : pair.left, after, several };
}

/** Findings that could change whether an option may be chosen. */
const BLOCKING: ReadonlySet<FindingCode> = new Set([
  'pci-dss-unknown',
  'hosted-service-to-confirm',
  'hosted-service-part',
]);
/** Reasons for which it cannot be told yet whether an option may be chosen. */
const OPEN_REASONS: ReadonlySet<ReasonCode> = new Set([
  'mandatory-unanswered',
  'mandatory-unknown',
  'mandatory-cannot-now',
]);
/** Told elsewhere in the verdict, all together, or belonging to a list of their own. */
const TOLD: ReadonlySet<FindingCode> = new Set([
  'unquoted-line',
  'mandatory-unanswered',
  'mandatory-unknown',
  'mandatory-not-met-now',
  'mandatory-to-do',
  'requirement-without-line',
]);

/** What is still open about the best two options; what concerns both is said once. */
function missingFacts(leading: readonly OptionResult[], language: Language): readonly MissingFact[] {
  const found = new Map<string, { readonly options: string[]; readonly text: Parts; readonly blocking: boolean }>();
  const put = (option: OptionResult, text: Parts, blocking: boolean): void => {
    const key = plainText(text, language);
    const known = found.get(key);
    if (known) known.options.push(option.id);
    else found.set(key, { options: [option.id], text, blocking });
  };
  for (const option of leading) {
    for (const reason of option.eligibility.reasons) {
      if (OPEN_REASONS.has(reason.code)) put(option, reasonText(reason, language), true);
    }
    for (const finding of option.findings) {
      if (finding.severity !== 'warning' || TOLD.has(finding.code)) continue;
      put(option, findingText(finding, language, option.id), BLOCKING.has(finding.code));
    }
  }
  return [...found.values()];
}
