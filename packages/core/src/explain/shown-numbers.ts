import type { Measure, Result } from '../evaluate/result.ts';
import { add, divide, literal, multiply, subtract } from '../formula/build.ts';
import type { Expression, Unit } from '../formula/expression.ts';
import type { Prepared } from '../model/prepare.ts';
import { modelLines } from '../model/scenario-model.ts';
import { lineChangedFrom } from '../scenario/citation.ts';
import { TOP_UP_LINE } from '../scenario/ids.ts';
import type { Option, Source } from '../scenario/schema.ts';
import { sourceGround } from '../scenario/source-ground.ts';
import { explainTexts } from '../texts/explain.ts';
import { optionLabel, withOption } from '../texts/input-names.ts';
import type { Language } from '../texts/language.ts';
import { MEASURE_NAMES } from '../texts/names.ts';

/** A number that a result shows and that no definition of the model holds. */
export interface ShownNumber {
  readonly id: string;
  readonly option: string | undefined;
  readonly label: string;
  readonly unit: Unit;
  readonly expression: Expression;
  /** Where the number is a place in this order, not the expression's value. */
  readonly rank?: { readonly among: readonly Expression[]; readonly best: 'lowest' | 'highest' };
  /** Said instead of an explanation where the divisor is zero. */
  readonly whenUndefined?: string;
}

/** Where a ranking reads its amounts. */
const MEASURE_PATHS: Readonly<Record<Measure, string>> = {
  total: 'total',
  totalWithIncident: 'totalWithIncident',
  presentValue: 'presentValue',
  presentValueWithIncident: 'presentValueWithIncident',
  net: 'netContributionWithIncident',
};

const CONFIDENCES = ['quotation', 'stated', 'figure', 'assumption', 'confirmedShare'] as const;

/**
 * Paths of the numbers a result shows beside the model's: `options/x/shareOfSales`, `options/x/confidence/quotation`,
 * `rankings/total/x/amount`, `…/difference` and, where the rankings are given, `…/rank`.
 */
export function shownNumberPaths(prepared: Prepared, rankings?: Result['rankings']): readonly string[] {
  const { options } = prepared.scenario;
  return [
    ...options.flatMap(({ id }) => [
      `options/${id}/shareOfSales`,
      ...CONFIDENCES.map((part) => `options/${id}/confidence/${part}`),
    ]),
    ...(Object.keys(MEASURE_PATHS) as Measure[]).flatMap((key) =>
      options.flatMap(({ id }) => [
        `rankings/${key}/${id}/amount`,
        `rankings/${key}/${id}/difference`,
        ...(rankings?.[key].some((ranked) => ranked.option === id) ? [`rankings/${key}/${id}/rank`] : []),
      ]),
    ),
  ];
}

/** The formula of such a number; undefined where the path is none. */
export function shownNumber(
  prepared: Prepared,
  path: string,
  language: Language,
  rankings?: Result['rankings'],
): ShownNumber | undefined {
  const [root, a, b, c, ...rest] = path.split('/');
  if (rest.length > 0 || a === undefined || b === undefined) return undefined;
  if (root === 'options') return ofOption(prepared, path, a, b, c, language);
  return root === 'rankings' && c !== undefined ? ofRanking(prepared, path, a, b, c, language, rankings) : undefined;
}

function ofOption(
  prepared: Prepared,
  id: string,
  optionId: string,
  part: string,
  item: string | undefined,
  language: Language,
): ShownNumber | undefined {
  const option = prepared.scenario.options.find((candidate) => candidate.id === optionId);
  if (!option) return undefined;
  const say = explainTexts(language).virtual;
  const shown = (label: string, unit: Unit, expression: Expression, whenUndefined?: string): ShownNumber => ({
    id,
    option: optionId,
    label: withOption(optionLabel(prepared.scenario, optionId, language), label, language),
    unit,
    expression,
    ...(whenUndefined === undefined ? {} : { whenUndefined }),
  });
  const read = (path: string) => number(prepared, `options/${optionId}/${path}`);
  if (part === 'shareOfSales' && item === undefined) {
    const rate = prepared.model.byPointer.get('/rates/consumptionTax');
    const sales = read('sales');
    // With the tax in the cost, sales are counted with it, too.
    const taxed =
      prepared.scenario.showTax && rate ? multiply(sales, add([literal(1), { op: 'input', input: rate }])) : sales;
    return shown(say.shareOfSales, 'rate', divide(read('total'), taxed), say.noSales);
  }
  const confidence = CONFIDENCES.find((name) => name === item);
  if (part !== 'confidence' || confidence === undefined) return undefined;
  const lines = modelLines(prepared.scenario, option, prepared.values);
  const total = (kind?: Source['kind']) =>
    add(
      lines
        .filter((line) => !kind || sourceKind(prepared, option, line.id) === kind)
        .map((l) => read(`lines/${l.id}/total`)),
    );
  return confidence === 'confirmedShare'
    ? shown(say.confidence[confidence], 'rate', divide(total('quotation'), total()), say.noCost)
    : shown(say.confidence[confidence], 'yen', total(confidence));
}

/** As a result's `LineResult.source` has it: the lines the model adds rest on a figure or on an assumption. */
function sourceKind({ scenario, values }: Prepared, option: Option, line: string): Source['kind'] {
  const stated = option.lines.find((candidate) => candidate.id === line);
  if (stated) return lineChangedFrom(scenario, stated) === undefined ? sourceGround(stated.source) : 'assumption';
  return line === TOP_UP_LINE && values.floor
    ? sourceGround({ kind: 'figure', figure: values.floor.figure })
    : 'assumption';
}

function ofRanking(
  prepared: Prepared,
  id: string,
  key: string,
  optionId: string,
  part: string,
  language: Language,
  rankings: Result['rankings'] | undefined,
): ShownNumber | undefined {
  const { scenario } = prepared;
  if (!Object.hasOwn(MEASURE_PATHS, key) || !scenario.options.some((option) => option.id === optionId))
    return undefined;
  const measure = key as Measure;
  const amount = (option: string) => number(prepared, `options/${option}/${MEASURE_PATHS[measure]}`);
  const say = explainTexts(language).virtual;
  const name = MEASURE_NAMES[measure][language];
  const labelled = (label: string) => withOption(optionLabel(scenario, optionId, language), label, language);
  const baseline = scenario.baseline ?? scenario.options[0]?.id ?? optionId;
  switch (part) {
    case 'amount':
      return {
        id,
        option: undefined,
        label: labelled(say.rankAmount(name)),
        unit: 'yen',
        expression: amount(optionId),
      };
    case 'difference': {
      const label = labelled(say.rankDifference(name, optionLabel(scenario, baseline, language)));
      return { id, option: undefined, label, unit: 'yen', expression: subtract(amount(optionId), amount(baseline)) };
    }
    case 'rank': {
      const ranked = rankings?.[measure].map(({ option }) => option) ?? [];
      if (!ranked.includes(optionId)) return undefined;
      const rank = { among: ranked.map(amount), best: measure === 'net' ? ('highest' as const) : ('lowest' as const) };
      const label = labelled(say.rankPlace(name));
      return { id, option: undefined, label, unit: 'count', expression: amount(optionId), rank };
    }
    default:
      return undefined;
  }
}

function number({ model }: Prepared, id: string): Expression {
  const of = model.byId.get(id);
  if (!of) throw new Error(`The model has no number ${id}.`);
  return { op: 'number', of };
}
