import { type Analysis, verdictOf } from '@ec-tco/core';
import {
  describeInput,
  formatProbability,
  formatQuantity,
  labelText,
  MEASURE_NAMES,
  optionNames,
} from '@ec-tco/core/format';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { chanceText } from '../../table/chance-text.ts';
import { formatInput } from '../../table/stated-money.ts';
import { createPage, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import type { SheetContext } from './context.ts';

const WIDTHS = [60, 24, 24, 26, 40, 18];
type Leading = NonNullable<Analysis['leading']>;

/** Break-evens, sensitivity and chances, as of when the file is made. */
export function decisionSheet(context: SheetContext): Page {
  const { say, analysis, language } = context;
  const words = say.decision;
  const page = createPage(say.sheets.decision, WIDTHS, { frozen: { rows: 2, columns: 0 } });
  put(page, 0, 0, textOf(words.title, 'title'));
  put(page, 1, 0, textOf(words.intro));
  if (!analysis?.leading) {
    put(page, 3, 0, textOf(words.missing, 'note'));
    return page;
  }
  const { pair } = analysis.leading;
  const { scenario } = context.prepared;
  const name = (id: string) => labelText(optionNames(scenario.options)(id), language);
  put(
    page,
    3,
    0,
    textOf(words.pair(name(pair.left), name(pair.right), MEASURE_NAMES[pair.measure][language]), 'total'),
  );
  let row = breakEvenRows(context, page, 5, analysis.leading);
  row = tornadoRows(context, page, row + 1, analysis.leading);
  // Without ranges there was nothing to draw.
  if (analysis.chances && analysis.chances.inputs.length > 0) chanceRows(context, page, row + 1, analysis.chances);
  return page;
}

function writer({ prepared, language }: SheetContext) {
  const { scenario } = prepared;
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  const written = (pointer: string, value: number): string => {
    const [found, short] = [inputs.get(pointer), Number(value.toPrecision(12))];
    return found ? formatInput(scenario, found, short, language) : formatQuantity(short, 'count', language);
  };
  return {
    input: (pointer: string) => textOf(describeInput(scenario, pointer, language), 'wrapped'),
    written,
    quantity: (pointer: string, value: number) => textOf(written(pointer, value), 'fixedRight'),
  };
}

function table(page: Page, row: number, caption: string, heads: readonly string[]): number {
  putRow(
    page,
    row,
    WIDTHS.map((_, i) => textOf(i === 0 ? caption : '', 'section')),
  );
  putRow(
    page,
    row + 1,
    heads.map((head, i) => textOf(head, i === 0 ? 'head' : 'headRight')),
  );
  return row + 2;
}

function breakEvenRows(
  context: SheetContext,
  page: Page,
  from: number,
  { pair, breakEvens, unpriced }: Leading,
): number {
  const words = context.say.decision;
  const { input, written, quantity } = writer(context);
  const side = (of: 'left' | 'right' | 'tie') =>
    textOf(
      of === 'tie' ? words.tie : labelText(optionNames(context.prepared.scenario.options)(pair[of]), context.language),
      'fixedRight',
    );
  let row = table(page, from, words.breakEvens, [words.input, words.now, words.turnsAt, words.above, words.searched]);
  const first = row;
  for (const { pointer, base, range, outcome } of breakEvens) {
    if (outcome.kind !== 'one' && outcome.kind !== 'several') continue;
    for (const root of outcome.roots) {
      putRow(page, row, [
        input(pointer),
        quantity(pointer, base),
        quantity(pointer, root.value),
        side(root.above),
        textOf(context.say.inputs.range(written(pointer, range.low), written(pointer, range.high)), 'fixedRight'),
      ]);
      row += 1;
    }
  }
  if (row === first) {
    put(page, row, 0, textOf(words.none, 'note'));
    row += 1;
  }
  const names = optionNames(context.prepared.scenario.options);
  for (const id of unpriced) {
    put(page, row, 0, textOf(words.unpriced(labelText(names(id), context.language)), 'note'));
    row += 1;
  }
  return row;
}

function tornadoRows(context: SheetContext, page: Page, from: number, { pair, tornado }: Leading): number {
  const words = context.say.decision;
  const { input, quantity } = writer(context);
  let row = table(page, from, words.tornado[pair.measure === 'net' ? 'net' : 'cost'], [
    words.input,
    words.low,
    words.high,
    words.atLow,
    words.atHigh,
    words.flips,
  ]);
  for (const { pointer, low, high, atLow, atHigh, flips } of tornado.bars) {
    putRow(page, row, [
      input(pointer),
      quantity(pointer, low),
      quantity(pointer, high),
      numberOf(atLow, 'yen', 'fixed'),
      numberOf(atHigh, 'yen', 'fixed'),
      textOf(flips ? words.flipsYes : '', 'fixedRight'),
    ]);
    row += 1;
  }
  if (tornado.bars.length > 0) return row;
  put(page, row, 0, textOf(words.noRanges, 'note'));
  return row + 1;
}

function chanceRows(context: SheetContext, page: Page, from: number, chances: NonNullable<Analysis['chances']>): void {
  const { language, prepared, result, analysis, say } = context;
  const words = say.decision;
  // Nearly all, of numbers that nobody has confirmed, is told as the verdict tells it.
  const { unconfirmed } = verdictOf(prepared, result, analysis, language).facts;
  const heads = [
    words.option,
    words.best[analysis?.measure === 'net' ? 'net' : 'cost'],
    words.error,
    words.p10,
    words.p50,
    words.p90,
  ];
  let row = table(page, from, words.chances, heads);
  for (const { option, cheapest, quantiles } of chances.options) {
    putRow(page, row, [
      textOf(labelText(optionNames(prepared.scenario.options)(option), language), 'wrapped'),
      textOf(chanceText(cheapest, unconfirmed, language), 'fixedRight'),
      textOf(unconfirmed ? '' : formatProbability(cheapest.error, language), 'fixedRight'),
      ...[quantiles.p10, quantiles.p50, quantiles.p90].map((yen) => numberOf(Math.round(yen), 'yen', 'fixed')),
    ]);
    row += 1;
  }
}
