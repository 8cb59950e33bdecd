import { baseOf, type Language, type Measure, type Option, rangeOf, type Scenario } from '@ec-tco/core';
import { describeInput, formatRate, formatYen, SOURCE_KIND_NAMES, statedMoney } from '@ec-tco/core/format';
import {
  inputSource,
  isReference,
  type Linked,
  type ScenarioInput,
  scenarioInputs,
  statedOf,
} from '@ec-tco/core/scenario';
import { formatInput } from '../table/stated-money.ts';
import { basisKind } from './basis-kind.ts';

/** A number that a choice rests on whatever the option costs. */
export interface Premise {
  readonly pointer: string;
  readonly label: string;
  readonly value: string;
  /** From … to …; undefined for a number given as certain. */
  readonly range: readonly [low: string, high: string] | undefined;
  /** What it rests on, in words. */
  readonly basis: string;
}

interface PremiseSettings {
  readonly language: Language;
  /** By what the options are chosen. */
  readonly measure: Measure;
  /** Ids of those whose own sales are told. */
  readonly options: readonly string[];
}

type Course = NonNullable<Option['sales']> | Scenario['business'];
type Write = (value: number, language: Language) => string;
const yen: Write = (value, language) => formatYen(value, language);
const rate: Write = (value, language) => formatRate(value, language);

/**
 * What the shop is taken to sell, what options sell of their own, what a sale leaves where that decides, what an own hour
 * costs and a foreign currency, and what the shop itself says of an incident and of insurance; the discount rate only where
 * the choice discounts.
 */
export function premisesOf(scenario: Scenario, { language, measure, options }: PremiseSettings): readonly Premise[] {
  const { business, rates } = scenario;
  const premise = (pointer: string, quantity: Linked, write: Write): Premise => {
    const stated = statedOf(scenario, quantity);
    const range = rangeOf(stated);
    return {
      pointer,
      label: describeInput(scenario, pointer, language),
      value: write(baseOf(stated), language),
      range: range && [write(range.low, language), write(range.high, language)],
      basis: basisOf(scenario, pointer, quantity, language),
    };
  };
  const course = (at: string, sales: Course) => [
    ...(sales.salesByYear
      ? sales.salesByYear.slice(0, scenario.horizonYears).map((year, i) => premise(`${at}/salesByYear/${i}`, year, yen))
      : [premise(`${at}/monthlySales`, sales.monthlySales, yen)]),
    // A plan as long as the years compared grows no more.
    ...(sales.salesGrowth !== undefined && (sales.salesByYear?.length ?? 1) < scenario.horizonYears
      ? [premise(`${at}/salesGrowth`, sales.salesGrowth, rate)]
      : []),
    ...(sales.ramp && !sales.salesByYear ? [premise(`${at}/ramp/start`, sales.ramp.start, rate)] : []),
  ];
  const shown = scenario.options.filter(({ id }) => options.includes(id));
  const selling = shown.filter(({ sales }) => sales);
  const insured = shown.map(({ id }) => `/options/${id}/insurance/`);
  // Of an incident and of insurance what the shop has said: reference figures stand in the workbook.
  const isSaid = ({ pointer, kind }: ScenarioInput): boolean =>
    statedMoney(scenario, pointer, kind.unit).exchange === true ||
    ([...insured, '/incident/'].some((start) => pointer.startsWith(start)) &&
      inputSource(scenario, pointer).kind !== 'figure');
  const input = (one: ScenarioInput): Premise => {
    const write = (value: number) => formatInput(scenario, one, value, language);
    return {
      pointer: one.pointer,
      label: describeInput(scenario, one.pointer, language),
      value: write(one.base),
      range: one.range && [write(one.range.low), write(one.range.high)],
      basis: SOURCE_KIND_NAMES[basisKind(inputSource(scenario, one.pointer))][language],
    };
  };
  return [
    ...(scenario.options.every(({ sales }) => sales)
      ? scenario.options.some(({ sales }) => sales?.salesGrowth === undefined)
        ? [premise('/business/salesGrowth', business.salesGrowth, rate)]
        : []
      : course('/business', business)),
    ...selling.flatMap(({ id, sales }) => (sales ? course(`/options/${id}/sales`, sales) : [])),
    ...(measure === 'net' ? [premise('/business/contributionMargin', business.contributionMargin, rate)] : []),
    ...(shown.some(({ lines }) => lines.some(({ amount }) => amount.kind === 'hours'))
      ? [premise('/business/hourlyCost', business.hourlyCost, yen)]
      : []),
    ...scenarioInputs(scenario).filter(isSaid).map(input),
    ...(measure.startsWith('presentValue') ? [premise('/rates/discount', rates.discount, rate)] : []),
  ];
}

/** A shared number has the source of what is shared. */
function basisOf(scenario: Scenario, pointer: string, quantity: Linked, language: Language): string {
  const shared = isReference(quantity) && quantity.factor === undefined;
  const source = inputSource(scenario, shared ? `/common/${quantity.common}/value` : pointer);
  return SOURCE_KIND_NAMES[basisKind(source)][language];
}
