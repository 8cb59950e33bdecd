import { type Analysis, Decimal, type Scenario } from '@ec-tco/core';
import type { BreakEven, PairAnalysis, Unit } from '@ec-tco/core/analysis';
import { describeInput, formatProbability, formatQuantity, labelText, optionNames } from '@ec-tco/core/format';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { chanceText, formatInput, NO_CELL, type Table, type TableRow, textCell, yenCell } from '@ec-tco/report';
import type { Context } from '../context.ts';
import { ANALYSIS_TEXTS } from './analysis-texts.ts';

/** Words for what an analysis holds: names of options and inputs, numbers with their units. */
export function namesOf(scenario: Scenario, { language }: Pick<Context, 'language'>) {
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  return {
    option: (id: string): string => labelText(optionNames(scenario.options)(id), language),
    input: (pointer: string): string => describeInput(scenario, pointer, language),
    quantity: (pointer: string, value: number): string => {
      const input = inputs.get(pointer);
      // 0.030000000000000002, from adding floats, is 0.03.
      const short = Number(value.toPrecision(12));
      return input
        ? formatInput(scenario, input, short, language)
        : formatQuantity(short, 'count' satisfies Unit, language);
    },
  };
}

const yen = (value: number) => yenCell(new Decimal(Math.round(value)));
const MOST_BARS = 12;
const listed = (items: readonly string[]): Table['notes'] => (items.length > 0 ? [{ title: '', items }] : []);
const fact = (key: string, cells: TableRow['cells']): TableRow => ({ key, style: 'fact', cells });

/** Where inputs turn the order; with `all` also those that do not, each with its answer. */
export function breakEvenTable(
  scenario: Scenario,
  { pair, breakEvens, unpriced }: PairAnalysis,
  all: boolean,
  context: Context,
): Table {
  const say = ANALYSIS_TEXTS[context.language];
  const names = namesOf(scenario, context);
  const side = (favoured: 'left' | 'right' | 'tie') => (favoured === 'tie' ? say.tie : names.option(pair[favoured]));
  const rowsOf = ({ pointer, base, range, outcome }: BreakEven): TableRow[] => {
    const row = (turnsAt: string, ahead: string) =>
      fact(pointer, [
        textCell(names.input(pointer)),
        textCell(names.quantity(pointer, base)),
        textCell(turnsAt),
        textCell(ahead),
        textCell(`${names.quantity(pointer, range.low)} – ${names.quantity(pointer, range.high)}`),
      ]);
    switch (outcome.kind) {
      case 'one':
      case 'several':
        return outcome.roots.map((root) => row(names.quantity(pointer, root.value), side(root.above)));
      case 'never':
        return all ? [row(say.never, side(outcome.favours))] : [];
      case 'no-effect':
        return all ? [row(say.noEffect, side(outcome.favours))] : [];
      case 'always-equal':
        return all ? [row(say.equal, say.tie)] : [];
    }
  };
  const rows = breakEvens.flatMap(rowsOf);
  const hidden = breakEvens.length - new Set(rows.map(({ key }) => key)).size;
  const items = [
    ...(rows.length === 0 ? [say.none(hidden)] : hidden > 0 ? [say.more(hidden)] : []),
    // A value at which it would come first is one from which on it may.
    ...(rows.length > 0 ? unpriced.map((id) => say.unpriced(names.option(id))) : []),
  ];
  return {
    language: context.language,
    caption: say.breakEvens(names.option(pair.left), names.option(pair.right)),
    columns: [
      { key: 'input', head: say.input, align: 'left' },
      { key: 'now', head: say.now, align: 'right' },
      { key: 'turns-at', head: say.turnsAt, align: 'right' },
      { key: 'ahead', head: say.cheaperThen, align: 'left' },
      { key: 'searched', head: say.searched, align: 'right' },
    ],
    rows,
    notes: listed(items),
  };
}

/** One-way sensitivity, widest first. */
export function tornadoTable(
  scenario: Scenario,
  { pair, tornado }: PairAnalysis,
  all: boolean,
  context: Context,
): Table {
  const bars = all ? tornado.bars : tornado.bars.slice(0, MOST_BARS);
  const hidden = tornado.bars.length - bars.length;
  const say = ANALYSIS_TEXTS[context.language];
  const names = namesOf(scenario, context);
  return {
    language: context.language,
    caption: say.tornado(names.option(pair.left), names.option(pair.right)),
    columns: [
      { key: 'input', head: say.input, align: 'left' },
      { key: 'low', head: say.low, align: 'right' },
      { key: 'high', head: say.high, align: 'right' },
      { key: 'at-low', head: say.atLow, align: 'right' },
      { key: 'at-high', head: say.atHigh, align: 'right' },
      { key: 'flips', head: say.flips, align: 'left' },
    ],
    rows: bars.map(({ pointer, low, high, atLow, atHigh, flips }) =>
      fact(pointer, [
        textCell(names.input(pointer)),
        textCell(names.quantity(pointer, low)),
        textCell(names.quantity(pointer, high)),
        yen(atLow),
        yen(atHigh),
        flips ? textCell(say.yes) : NO_CELL,
      ]),
    ),
    notes: listed([...(bars.length === 0 ? [say.noRanges] : []), ...(hidden > 0 ? [say.moreBars(hidden)] : [])]),
  };
}

/**
 * How often each option is the best when all ranges are drawn together, and between which amounts it lies, each with its
 * error below. Undefined where nothing has a range: there is nothing to draw.
 */
export function chancesTable(
  scenario: Scenario,
  chances: NonNullable<Analysis['chances']>,
  { measure, unconfirmed }: { readonly measure: Analysis['measure']; readonly unconfirmed: boolean },
  context: Context,
): Table | undefined {
  if (chances.inputs.length === 0) return undefined;
  const { language } = context;
  const say = ANALYSIS_TEXTS[language];
  const names = namesOf(scenario, context);
  // A chance among one is no chance.
  const isOne = chances.options.length === 1;
  return {
    language,
    caption: say.chances,
    columns: [
      { key: 'option', head: say.option, align: 'left' },
      { key: 'probability', head: say.best[measure === 'net' ? 'net' : 'cost'], align: 'right' },
      { key: 'p10', head: say.p10, align: 'right' },
      { key: 'p50', head: say.p50, align: 'right' },
      { key: 'p90', head: say.p90, align: 'right' },
    ],
    rows: chances.options.flatMap(({ option, cheapest, quantiles, quantileErrors }) => [
      fact(option, [
        textCell(names.option(option)),
        isOne ? NO_CELL : textCell(chanceText(cheapest, unconfirmed, language)),
        yen(quantiles.p10),
        yen(quantiles.p50),
        yen(quantiles.p90),
      ]),
      fact(`${option}/error`, [
        textCell(say.error),
        isOne || unconfirmed ? NO_CELL : textCell(formatProbability(cheapest.error, language)),
        // Never made smaller by rounding.
        yen(Math.ceil(quantileErrors.p10)),
        yen(Math.ceil(quantileErrors.p50)),
        yen(Math.ceil(quantileErrors.p90)),
      ]),
    ]),
    notes: listed([say.points(chances.points, chances.inputs.length), ...(unconfirmed ? [say.unconfirmed] : [])]),
  };
}

const MOST_WORTH = 5;

/**
 * Which single input is worth finding out first, by its worth; those that are worth less than a yen are left out. A wide
 * error hides none: it is told beside the worth. Below stands what knowing everything is worth.
 */
export function informationTable(
  scenario: Scenario,
  { information, perfectInformation }: Analysis,
  context: Context,
): Table | undefined {
  const say = ANALYSIS_TEXTS[context.language];
  const names = namesOf(scenario, context);
  const worth = information.filter(({ value }) => value.value >= 1).slice(0, MOST_WORTH);
  const all = perfectInformation && perfectInformation.value >= 1 ? perfectInformation : undefined;
  if (worth.length === 0 && !all) return undefined;
  const whole = (amount: number) => formatQuantity(Math.ceil(amount), 'yen', context.language);
  return {
    language: context.language,
    caption: say.information,
    columns: [
      { key: 'input', head: say.input, align: 'left' },
      { key: 'value', head: say.value, align: 'right' },
      { key: 'error', head: say.error, align: 'right' },
    ],
    rows: worth.map(({ pointer, value }) =>
      fact(pointer, [textCell(names.input(pointer)), yen(value.value), yen(Math.ceil(value.error))]),
    ),
    notes: listed([
      ...(worth.some(({ value }) => value.value <= value.error) ? [say.maybeNothing] : []),
      ...(all
        ? [say.knowingAll(formatQuantity(Math.round(all.value), 'yen', context.language), whole(all.error))]
        : []),
    ]),
  };
}

/** The months in which one option's cumulative cost passes the other's. */
export const crossings = (scenario: Scenario, { pair, crossover }: PairAnalysis, context: Context): readonly string[] =>
  crossover.months.map(({ month, cheaper }) =>
    ANALYSIS_TEXTS[context.language].crossAt(month, namesOf(scenario, context).option(pair[cheaper])),
  );
