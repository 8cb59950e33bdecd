import {
  type Analysis,
  type Choice,
  evaluate,
  type Language,
  type Prepared,
  prepare,
  type Result,
  type Scenario,
  type Verdict,
  verdictOf,
} from '@ec-tco/core';
import { atMeans, type BadCase, badCases, choiceOf, ownHours, partValue } from '@ec-tco/core/analysis';
import { scenarioInputs } from '@ec-tco/core/scenario';

/** What is computed of a scenario: the result at once, the analysis (how sure, what turns it) a moment later. */
export interface Computation {
  readonly scenario: Scenario;
  readonly prepared: Prepared;
  readonly result: Result;
  /** Undefined until it has been made for this very scenario. */
  readonly analysis: Analysis | undefined;
  /** Why there is none: it takes too long, or what makes it could not be loaded. Undefined while it is under way. */
  readonly halted?: 'slow' | 'not-loaded' | undefined;
}

/** Whether its analysis is still under way. */
export const isPending = ({ analysis, halted }: Pick<Computation, 'analysis' | 'halted'>): boolean =>
  analysis === undefined && halted === undefined;

const RANGED = new WeakMap<Scenario, boolean>();

/** Whether any number of a scenario has a range; looked for once for all that ask. */
function isRanged(scenario: Scenario): boolean {
  const known = RANGED.get(scenario);
  if (known !== undefined) return known;
  const ranged = scenarioInputs(scenario).some(({ range }) => range !== undefined);
  RANGED.set(scenario, ranged);
  return ranged;
}

/** Whether the analysis could still name another option than the stated values: means decide, where there are ranges. */
export function mayTurn({ prepared, result, ...state }: Omit<Computation, 'scenario'>): boolean {
  const able = result.options.filter(({ eligibility }) => eligibility.status !== 'ruled-out');
  return isPending(state) && able.length > 1 && isRanged(prepared.scenario);
}

export function compute(scenario: Scenario): Computation {
  const prepared = prepare(scenario);
  return { scenario, prepared, result: evaluate(prepared), analysis: undefined };
}

/** As `compute`, in steps that a page can put apart; what the answer's picture is drawn from is worked out as well. */
export function* computationSteps(scenario: Scenario): Generator<undefined, Computation> {
  const resultSteps = function* (prepared: Prepared): Generator<undefined, Deciding> {
    yield;
    // Asked for one number, or for the hours of one option, the core works all of them out, and keeps them.
    for (const of of prepared.model.definitions.slice(0, 1)) partValue(prepared, { op: 'number', of });
    yield;
    for (const { id } of scenario.options.slice(0, 1)) ownHours(prepared, id);
    yield;
    return { prepared, result: evaluate(prepared) };
  };
  const computation = { scenario, ...(yield* resultSteps(prepare(scenario))), analysis: undefined };
  if (!mayTurn(computation)) return computation;
  yield;
  DECIDING.set(computation.prepared, yield* resultSteps(atMeans(computation.prepared)));
  return computation;
}

export const verdictFor = ({ prepared, result, analysis }: Computation, language: Language): Verdict =>
  verdictOf(prepared, result, analysis, language);

/**
 * The order in which the options are chosen: by their means where there are any. While the analysis may still turn it,
 * none has a place: no order is shown that is taken back.
 */
export function choiceFor(computation: Omit<Computation, 'scenario'>): Choice {
  const { prepared, result, analysis } = computation;
  if (analysis) return analysis.choice;
  const stated = choiceOf(prepared, result);
  return mayTurn(computation) ? { ...stated, ranked: [], statedBest: undefined } : stated;
}

const CASES = new WeakMap<Computation, readonly BadCase[]>();

/** What one incident would mean, in the scenario's order of options; worked out once for all that show it. */
export function badCasesFor(computation: Computation): readonly BadCase[] {
  let cases = computation.analysis?.badCases ?? CASES.get(computation);
  if (!cases) {
    cases = badCases(computation.prepared, choiceFor(computation));
    CASES.set(computation, cases);
  }
  return cases;
}

/** A scenario computed by the numbers that decide: with every range at its mean where means (will) decide, else as stated. */
export type Deciding = Pick<Computation, 'prepared' | 'result'>;

const DECIDING = new WeakMap<Prepared, Deciding>();

export function decidingFor(computation: Computation): Deciding {
  if (!choiceFor(computation).ranged && !mayTurn(computation)) return computation;
  let deciding = DECIDING.get(computation.prepared);
  if (!deciding) {
    const prepared = atMeans(computation.prepared);
    deciding = { prepared, result: evaluate(prepared) };
    DECIDING.set(computation.prepared, deciding);
  }
  return deciding;
}
