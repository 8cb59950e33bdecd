import { type Decimal, MEASURES, type Measure, type OptionResult } from '@ec-tco/core';
import { eligibilityText, MEASURE_NAMES, OPTION_KIND_NAMES, optionName, ROW_NAMES } from '@ec-tco/core/format';
import { EXPECTED_LOSS_LINE, isSelfBuilt } from '@ec-tco/core/guideline';
import { tableTexts } from '../../table/texts.ts';
import { begun } from '../../write/begun.ts';
import { type CellPlace, cellReference, rangeReference } from '../book/address.ts';
import { type BookCell, createPage, formulaOf, numberOf, type Page, put, putRow, textOf } from '../book/book.ts';
import { definedName } from '../book/defined-name.ts';
import type { Look, NumberFormat } from '../book/styles.ts';
import { formulaText } from '../formula/formula-text.ts';
import type { SheetContext } from './context.ts';
import { emptyPrices } from './empty-prices.ts';
import { alertPlace } from './inputs-sheet.ts';

type Numbers = SheetContext['prepared']['model']['options'][number];

/** Columns: the item, then the options. */
const FIRST = 1;

/** The guideline's table, totals, present values, ranks; every amount and rank a formula. */
export function comparisonSheet(context: SheetContext): Page {
  const { prepared, result, language, say, names } = context;
  const { model, scenario } = prepared;
  const words = say.comparison;
  const { options } = result;
  const page = createPage(names.comparison, [56, ...options.map(() => 24)], {
    frozen: { rows: 6, columns: 1 },
    onePage: true,
  });
  const at = (row: number, i: number) => ({ sheet: page.name, row, column: FIRST + i });
  const here = (row: number, i: number) => cellReference(at(row, i), page.name);
  const all = (row: number) => absoluteColumns(rangeReference(at(row, 0), at(row, options.length - 1), page.name));
  const number = (index: number): string => {
    const place = context.numbers.get(index);
    if (!place) throw new RangeError(`Number ${index} has no cell.`);
    return cellReference(place, page.name);
  };
  let row = 5;
  const write = (label: string, look: Look, cell: (numbers: Numbers, option: OptionResult, i: number) => BookCell) => {
    row += 1;
    put(page, row, 0, textOf(label, look === 'text' ? 'wrapped' : look));
    options.forEach((option, i) => put(page, row, FIRST + i, cell(model.options[i] as Numbers, option, i)));
    return row;
  };
  const amount = (
    label: string,
    look: Look,
    of: (numbers: Numbers) => Numbers['sales'],
    value: (option: OptionResult) => Decimal,
    format: NumberFormat = 'yen',
  ) => write(label, look, (own, option) => formulaOf(number(of(own).of.index), value(option).toNumber(), format, look));

  put(page, 0, 0, textOf(words.title(result.title), 'title'));
  // On paper a text that runs past the last column is cut off.
  put(page, 1, 0, textOf(words.intro(result.horizonYears, result.showTax), 'wrapped'));
  putRow(page, 5, [textOf(words.item, 'head'), ...options.map(({ name }) => textOf(name, 'headRight'))]);

  write(words.kind, 'text', (_, { kind }) => textOf(OPTION_KIND_NAMES[kind][language], 'right'));
  write(words.customisability, 'text', (_, option) => textOf(words[option.customisability], 'right'));
  const ruledOut = eligibilityText('ruled-out', language);
  const judged = write(words.eligibility, 'text', (own, option) =>
    eligibility(context, own, option, number, ruledOut, page.name),
  );
  const pricesAt = write(words.prices, 'text', (_, option) => prices(context, option, page.name));

  const rowOf = (key: string) => (own: Numbers) => sumOf(own, key);
  const total = (key: string) => (option: OptionResult) => rowTotal(option, key);
  const written = new Map<string, number>();
  const rows = (model.options[0] as Numbers).rows.map((one) => one.row);
  for (const key of rows) {
    written.set(key, amount(begun(ROW_NAMES[key][language]), 'text', rowOf(key), total(key)));
    const [part, kind] = key.split('.');
    if (kind !== 'security' || (part !== 'build' && part !== 'operation')) continue;
    const both = [written.get(`${part}.other`), written.get(key)];
    write(words[part], 'subtotal', (_, option, i) =>
      formulaOf(
        both.map((place) => here(place ?? 0, i)).join('+'),
        rowTotal(option, `${part}.other`).plus(rowTotal(option, key)).toNumber(),
        'yen',
        'subtotal',
      ),
    );
  }
  const withIncident = amount(
    words.totalWithIncident,
    'total',
    (own) => own.totalWithIncident.total,
    (o) => o.totalWithIncident.total,
  );
  amount(words.expectedLoss, 'text', (own) => lossOf(own).total, expectedLoss);
  const without = amount(
    words.total,
    'total',
    (own) => own.total.total,
    (option) => option.total.total,
  );
  const places: Record<Measure, number> = {
    total: without,
    totalWithIncident: withIncident,
    presentValue: amount(
      words.presentValue,
      'text',
      (own) => own.presentValue.total,
      (o) => o.presentValue.total,
    ),
    presentValueWithIncident: amount(
      words.presentValueWithIncident,
      'text',
      (own) => own.presentValueWithIncident.total,
      (option) => option.presentValueWithIncident.total,
    ),
    net: 0,
  };
  amount(
    words.averageMonthly,
    'text',
    (own) => own.averageMonthly,
    (option) => option.averageMonthly,
  );
  const sales = amount(
    words.sales,
    'text',
    (own) => own.sales,
    (option) => option.sales,
  );
  // With the tax in the cost, sales are counted with it, too.
  const tax = model.byPointer.get('/rates/consumptionTax');
  const rate = tax && context.inputs.get(tax.index);
  const taxed = (text: string) => (scenario.showTax && rate ? `(${text}*(1+${cellReference(rate, page.name)}))` : text);
  write(words.shareOfSales(scenario.showTax), 'text', (_, option, i) =>
    formulaOf(
      `IF(${here(sales, i)}=0,"",${here(without, i)}/${taxed(here(sales, i))})`,
      option.shareOfSales?.toNumber() ?? '',
      'share',
    ),
  );
  amount(
    words.contribution(scenario.showTax),
    'text',
    (own) => own.contribution,
    (option) => option.contribution,
  );
  places.net = amount(
    words.netWithIncident,
    'text',
    (own) => own.netContributionWithIncident,
    (o) => o.netContributionWithIncident,
  );
  write(words.quotedShare, 'text', (_, option) => quotedShare(context, option, page.name));
  const baseline = options.findIndex(({ id }) => id === result.baseline);
  write(words.difference(optionName(scenario, result.baseline)), 'text', (_, option, i) =>
    formulaOf(
      `${here(without, i)}-${absoluteColumns(here(without, Math.max(0, baseline)))}`,
      option.total.total.minus(options[Math.max(0, baseline)]?.total.total ?? 0).toNumber(),
      'yen',
    ),
  );
  // By what the choice goes: what sells more may be dearer, and leave more.
  const decisive = context.choice.measure;
  for (const key of MEASURES) {
    const place = places[key];
    const better = key === 'net' ? '>' : '<';
    const ranked = write(words.rank(MEASURE_NAMES[key][language]), 'text', (_, option, i) =>
      formulaOf(
        `IF(${here(judged, i)}=${formulaText(ruledOut)},${formulaText(words.ruledOut)},1+SUMPRODUCT((${all(judged)}<>${formulaText(ruledOut)})*(${all(place)}${better}${here(place, i)})))`,
        result.rankings[key].find((one) => one.option === option.id)?.rank ?? words.ruledOut,
        'general',
        'right',
      ),
    );
    options.forEach(({ id }, i) => {
      context.defined.set(definedName('out', `options/${id}/rank/${kebab(key)}`), at(ranked, i));
    });
    if (key !== decisive) continue;
    const [first] = result.rankings[key];
    put(page, 3, 0, textOf(words.first[decisive === 'net' ? 'net' : 'cost'], 'total'));
    put(
      page,
      3,
      1,
      formulaOf(
        // Of a cell that cannot be read every rank is an error, of an empty one a number too low: the inputs say which.
        `IF(OR(ISERROR(SUM(${all(ranked)})),${cellReference(alertPlace(names.inputs), page.name)}<>""),${formulaText(words.unreadable)},IFERROR(INDEX(${all(5)},1,MATCH(1,${all(ranked)},0))&IF(INDEX(${all(pricesAt)},1,MATCH(1,${all(ranked)},0))=${formulaText(words.unpriced)},${formulaText(words.firstOpen)},""),${formulaText(words.none)}))`,
        first ? `${optionName(scenario, first.option)}${first.complete ? '' : words.firstOpen}` : words.none,
        'general',
        'total',
      ),
    );
  }
  row = choiceRows(context, page, row + 2);
  put(page, row + 2, 0, textOf(words.eligibilityNote, 'note'));
  put(page, row + 3, 0, textOf(words.unpricedNote, 'note'));
  return page;
}

/** The order of the choice, as of when the file is made: means over ranges are no formulas. Returns the last row. */
function choiceRows({ choice, result, language, say }: SheetContext, page: Page, from: number): number {
  const words = tableTexts(language);
  const { options } = result;
  const places = new Map(choice.ranked.map((place) => [place.option, place]));
  const noPlace = (place: unknown) => textOf(place ? words.notKnown : words.ruledOut, 'fixedRight');
  putRow(page, from, [textOf(say.comparison.asOfMade, 'section'), ...options.map(() => textOf('', 'section'))]);
  const rows: readonly (readonly [string, (option: OptionResult) => BookCell])[] = [
    [
      choice.ranged ? words.mean(MEASURE_NAMES[choice.measure][language]) : MEASURE_NAMES[choice.measure][language],
      ({ id }) => {
        const place = places.get(id);
        if (!place?.complete) return noPlace(place);
        return numberOf(place.mean.toNumber(), 'yen', 'fixed');
      },
    ],
    [
      words.rankByMean,
      ({ id }) => {
        const place = places.get(id);
        return place?.rank === undefined ? noPlace(place) : numberOf(place.rank, 'whole', 'fixed');
      },
    ],
  ];
  rows.forEach(([label, cell], i) => putRow(page, from + 1 + i, [textOf(label, 'note'), ...options.map(cell)]));
  return from + rows.length;
}

/** Lets a range stand still when the formula is copied to the next column. */
const absoluteColumns = (reference: string): string => reference.replace(/([A-Z]+)(?=\d)/g, '$$$1');

const kebab = (key: string): string => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function sumOf(own: Numbers, key: string): Numbers['sales'] {
  const found = own.rows.find(({ row }) => row === key);
  if (!found) throw new RangeError(`The option ${own.id} has no row ${key}.`);
  return found.total;
}

function lossOf(own: Numbers): Numbers['total'] {
  const found = own.lines.find(({ line }) => line.id === EXPECTED_LOSS_LINE);
  if (!found) throw new RangeError(`The option ${own.id} has no expected loss.`);
  return found;
}

const rowTotal = (option: OptionResult, key: string): Decimal => {
  const found = option.rows.find(({ row }) => row === key);
  if (!found) throw new RangeError(`The option ${option.id} has no row ${key}.`);
  return found.total;
};

const expectedLoss = (option: OptionResult): Decimal => option.totalWithIncident.total.minus(option.total.total);

/**
 * Whether the option may be chosen. The answers of the self-check are not in the workbook's cells; what is, is that a
 * self-built site which spends nothing on its security is ruled out.
 */
function eligibility(
  context: SheetContext,
  own: Numbers,
  option: OptionResult,
  number: (index: number) => string,
  ruledOut: string,
  sheet: string,
): BookCell {
  const { language } = context;
  const { reasons } = option.eligibility;
  const shown = eligibilityText(option.eligibility, language);
  if (!isSelfBuilt(option.kind) || hasTopUp(own)) return textOf(shown, 'right');
  // What the other reasons alone would lead to, gravest first.
  const rest = reasons.filter(({ code }) => code !== 'no-security-spending');
  const otherwise = eligibilityText({ status: rest[0]?.effect ?? 'eligible', reasons: rest }, language);
  const sum = number(sumOf(own, 'operation.security').of.index);
  const security = own.lines.filter(({ line }) => line.category === 'operation.security').map(({ line }) => line.id);
  // What has no price yet is not nothing.
  const none = [`${sum}=0`, ...emptyPrices(context, own.id, security, sheet).map((blank) => `NOT(${blank})`)];
  return formulaOf(
    `IF(${none.length === 1 ? none.join('') : `AND(${none.join(',')})`},${formulaText(ruledOut)},${formulaText(otherwise)})`,
    shown,
    'general',
    'right',
  );
}

const hasTopUp = (own: Numbers): boolean =>
  own.lines.some(({ line }) => !line.stated && line.category === 'operation.security');

/** Whether every line has a price, as the sheet of inputs says now: an emptied cell is a price nobody has quoted. */
function prices(context: SheetContext, { id, priced, lines }: OptionResult, sheet: string): BookCell {
  const words = context.say.comparison;
  const shown = priced ? words.priced : words.unpriced;
  const own = lines.map((line) => line.id);
  const blank = emptyPrices(context, id, own, sheet);
  if (blank.length === 0) return textOf(shown, 'right');
  return formulaOf(
    `IF(${blank.length === 1 ? blank.join('') : `OR(${blank.join(',')})`},${formulaText(words.unpriced)},${formulaText(words.priced)})`,
    shown,
    'general',
    'right',
  );
}

/** Yen of lines with a quotation ÷ yen of all lines; what comes back is no cost. */
function quotedShare({ tables, language, say }: SheetContext, option: OptionResult, sheet: string): BookCell {
  const table = tables.get(option.id);
  if (!table) throw new RangeError(`The option ${option.id} has no table.`);
  const { rows, columns } = table;
  const column = (key: keyof typeof columns) => {
    const [first, last] = rows.map((row) => ({ sheet: table.sheet, row, column: columns[key] }));
    return rangeReference(first as CellPlace, last as CellPlace, sheet);
  };
  const sum = (which: string) =>
    `SUMPRODUCT((${column('source')}${which})*(${column('category')}<>${formulaText(begun(ROW_NAMES.credit[language]))}),${column('sum')})`;
  // Sums of categories have no basis.
  const all = sum('<>""');
  const confirmed = sum(`=${formulaText(say.inputs.sources.quotation)}`);
  const share = option.confidence.confirmedShare;
  return formulaOf(`IF(${all}=0,"",${confirmed}/${all})`, share?.toNumber() ?? '', 'share');
}
