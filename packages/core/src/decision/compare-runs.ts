import { baseValues } from '../engine/base-values.ts';
import { type ExactNumbers, exactNumbers } from '../engine/exact.ts';
import type { ScenarioModel } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { buildModel } from '../model/scenario-model.ts';
import { Decimal } from '../money/decimal.ts';
import { type Measure, measureOf } from './measure.ts';
import { optionParts } from './option-parts.ts';
import { inputsByKey } from './run-inputs.ts';

/** A run as it is or was. */
export interface Run {
  readonly prepared: Prepared;
  readonly modelVersion: string;
  /** Yen of the measure by option as saved then; what the formulas of today give if left out. */
  readonly saved?: Readonly<Record<string, number>>;
}

/** Why an option's number changed, with the whole yen it accounts for. */
export type ChangePart =
  /** Formulas of another model version give another number for the same scenario. */
  | { readonly kind: 'model-version'; readonly from: string; readonly to: string; readonly yen: Decimal }
  /** Figures of another data set. */
  | { readonly kind: 'figures'; readonly from: string; readonly to: string; readonly yen: Decimal }
  | {
      readonly kind: 'line-removed' | 'line-added';
      readonly line: string;
      readonly name: string | undefined;
      readonly yen: Decimal;
    }
  /** Horizon, timing, category, switches and what lines removed or added do to others. */
  | { readonly kind: 'structure'; readonly yen: Decimal }
  /** One number changed alone, everything else still as before. */
  | {
      readonly kind: 'input';
      /** Address of the input. */
      readonly pointer: string;
      readonly from: number;
      readonly to: number;
      readonly yen: Decimal;
    }
  /** What the changed numbers do together beyond the sum of each alone. */
  | { readonly kind: 'interaction'; readonly yen: Decimal };

/** How an option's number went from one run to the other; the parts sum to the change, exactly. */
export interface OptionChange {
  readonly option: string;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly change: Decimal;
  readonly parts: readonly ChangePart[];
}

/** How every option’s number changed between two runs. */
export interface RunComparison {
  readonly measure: Measure;
  readonly options: readonly OptionChange[];
  /** Ids of options that only one of the runs has. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Splits the change between two runs. Order: model version, figures, lines and structure, then each changed number
 * alone from there, then what they do together.
 */
export function compareRuns(before: Run, after: Run, measure: Measure): RunComparison {
  const had = before.prepared.scenario.options.map(({ id }) => id);
  const has = after.prepared.scenario.options.map(({ id }) => id);
  const common = had.filter((id) => has.includes(id));
  const { scenario } = before.prepared;
  const newValues = after.prepared.values;
  const sameFigures = scenario.dataSet === after.prepared.scenario.dataSet;
  // The earlier scenario with the later figures.
  const refigured: Prepared = sameFigures
    ? before.prepared
    : { scenario, values: newValues, model: buildModel(scenario, newValues) };
  // The later scenario's lines and switches with the earlier numbers wherever it had them.
  const { model } = after.prepared;
  const old = inputsByKey(before.prepared);
  const changed: { pointer: string; index: number; from: number; to: number }[] = [];
  const numbers = model.inputs.map((input) => input.base);
  for (const [key, { pointer, base }] of inputsByKey(after.prepared)) {
    const earlier = old.get(key);
    const index = model.byPointer.get(pointer)?.index;
    if (!earlier || index === undefined || earlier.base === base) continue;
    numbers[index] = earlier.base;
    changed.push({ pointer, index, from: earlier.base, to: base });
  }
  const restructured = exactNumbers(model, numbers);
  const alone = changed.map(({ index, to }) => exactNumbers(model, numbers.with(index, to)));
  const later = baseValues(model);

  const options = common.map((option): OptionChange => {
    const read = (of: ScenarioModel, { at }: Pick<ExactNumbers, 'at'>): Decimal =>
      at(measureOf(of, option, measure).index);
    const today = read(before.prepared.model, baseValues(before.prepared.model));
    const was = new Decimal(before.saved?.[option] ?? today);
    const withFigures = read(refigured.model, baseValues(refigured.model));
    const start = read(model, restructured);
    const computed = read(model, later);
    const end = new Decimal(after.saved?.[option] ?? computed);
    const parts: ChangePart[] = [];
    const version = today.minus(was).plus(end.minus(computed));
    if (before.modelVersion !== after.modelVersion || !version.isZero()) {
      parts.push({ kind: 'model-version', from: before.modelVersion, to: after.modelVersion, yen: version });
    }
    if (!sameFigures) {
      const { dataSet } = after.prepared.scenario;
      parts.push({ kind: 'figures', from: scenario.dataSet, to: dataSet, yen: withFigures.minus(today) });
    }
    const lines = lineChanges(refigured, after.prepared, option, measure);
    parts.push(...lines);
    const structure = lines.reduce((rest, { yen }) => rest.minus(yen), start.minus(withFigures));
    if (!structure.isZero()) parts.push({ kind: 'structure', yen: structure });
    let together = computed.minus(start);
    changed.forEach(({ pointer, from, to }, i) => {
      const yen = read(model, alone[i] as ExactNumbers).minus(start);
      together = together.minus(yen);
      if (!yen.isZero()) parts.push({ kind: 'input', pointer, from, to, yen });
    });
    if (!together.isZero()) parts.push({ kind: 'interaction', yen: together });
    return { option, before: was, after: end, change: end.minus(was), parts };
  });
  return {
    measure,
    options,
    added: has.filter((id) => !had.includes(id)),
    removed: had.filter((id) => !has.includes(id)),
  };
}

type LineChange = Extract<ChangePart, { kind: 'line-removed' | 'line-added' }>;

function lineChanges(before: Prepared, after: Prepared, option: string, measure: Measure): readonly LineChange[] {
  const linesOf = (of: Prepared) => of.scenario.options.find(({ id }) => id === option)?.lines ?? [];
  const one = (kind: LineChange['kind'], of: Prepared, others: Prepared): LineChange[] => {
    const kept = new Set(linesOf(others).map(({ id }) => id));
    const gone = linesOf(of).filter(({ id }) => !kept.has(id));
    if (gone.length === 0) return [];
    const parts = optionParts(of, option, measure);
    return gone.map(({ id, name }) => {
      const yen = parts.find((part) => part.line === id)?.yen ?? new Decimal(0);
      return { kind, line: id, name, yen: kind === 'line-added' ? yen : yen.negated() };
    });
  };
  return [...one('line-removed', before, after), ...one('line-added', after, before)];
}
