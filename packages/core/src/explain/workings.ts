import { baseValues } from '../engine/base-values.ts';
import type { Expression } from '../formula/expression.ts';
import { newPlace, once } from '../formula/memo.ts';
import { partsOf } from '../formula/parts.ts';
import type { Prepared } from '../model/prepare.ts';
import type { Decimal } from '../money/decimal.ts';
import { type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';
import type { Line, Option } from '../scenario/schema.ts';

const WORKINGS = newPlace();

/** What every explanation of a scenario looks things up in. */
export interface Workings {
  /** By `Definition.index`. */
  readonly values: readonly Decimal[];
  readonly inputs: ReadonlyMap<string, ScenarioInput>;
  readonly options: ReadonlyMap<string, { readonly option: Option; readonly index: number }>;
  /** By `<option>/<line>`; the lines the model adds are not among them. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Values of the figures that formulas use. */
  readonly figures: ReadonlyMap<string, number>;
}

/** Computed at the first question about a scenario, kept as long as its formulas are. */
export const workingsOf = (prepared: Prepared): Workings => once(prepared.model, WORKINGS, () => readOff(prepared));

function readOff({ scenario, model }: Prepared): Workings {
  const { at } = baseValues(model);
  const figures = new Map<string, number>();
  for (const definition of model.definitions) collectFigures(definition.expression, figures);
  return {
    values: model.definitions.map((_, index) => at(index)),
    inputs: new Map(scenarioInputs(scenario).map((input) => [input.pointer, input])),
    options: new Map(scenario.options.map((option, index) => [option.id, { option, index }])),
    lines: new Map(
      scenario.options.flatMap((option) => option.lines.map((line) => [`${option.id}/${line.id}`, line] as const)),
    ),
    figures,
  };
}

function collectFigures(e: Expression, into: Map<string, number>): void {
  if (e.op === 'figure') into.set(e.id, e.value);
  for (const part of partsOf(e)) collectFigures(part, into);
}
