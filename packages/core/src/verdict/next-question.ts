import type { Analysis } from '../decision/analyse.ts';
import type { ChoiceTurn } from '../decision/choice-turns.ts';
import type { Estimate } from '../decision/replicate-error.ts';
import { baseValues } from '../engine/base-values.ts';
import { inputSource } from '../explain/source-note.ts';
import { optionNumbers } from '../model/numbers.ts';
import type { Prepared } from '../model/prepare.ts';
import { checklistOf, requirementStates } from '../rules/requirement-state.ts';
import type { RequirementId } from '../scenario/ids.ts';
import { type ScenarioInput, scenarioInputs } from '../scenario/inputs.ts';
import { isSelfBuilt, OPTION_TRAITS } from '../scenario/option-traits.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A question whose answer an owner can know, and which could change the choice. `key` stands for it among the unknown. */
export type OwnersQuestion =
  /** A number nobody has entered or quoted; the scenario's own is what is assumed. */
  | {
      readonly kind: 'number';
      /** Address of the input. */
      readonly key: string;
      readonly input: ScenarioInput;
      /** `worth`: knowing it saves so much on average, yen; `turn`: at this value another option is ahead. */
      readonly reason:
        | { readonly kind: 'worth'; readonly yen: Estimate }
        | { readonly kind: 'turn'; readonly value: number };
    }
  /** What is sold there: a mall's customers are others, and all options are taken to sell as much. */
  | {
      readonly kind: 'sales';
      /** Address of the sales of the first of them. */
      readonly key: string;
      /** Options that this is asked of together: a mall, or all that are none. */
      readonly options: readonly [string, ...string[]];
      /** Yen a month that are assumed now. */
      readonly now: number;
    }
  /** Whether a leading service is PCI DSS compliant: else it may not be chosen. */
  | { readonly kind: 'platform'; readonly key: string; readonly option: string }
  /** Who sees to the mandatory requirements nobody has answered yet, where a leading option is self-built. */
  | {
      readonly kind: 'requirements';
      /** Address of the answers: of the whole scenario, or of an option that is judged by the other checklist. */
      readonly key: string;
      readonly option: string;
      readonly requirements: readonly RequirementId[];
    };

/** What is best found out next. `left`: how many questions there are, this one among them. */
export type NextQuestion =
  | (OwnersQuestion & { readonly left: number })
  /** Of what an owner can be asked nothing is left that could change the choice. */
  | { readonly kind: 'settled' }
  /** What could change it was said to be unknown. */
  | { readonly kind: 'unknown' };

/** Share of the smallest total below which knowing a number is not worth a question. */
const WORTH = 0.0005;
/** How many times its assumed value the owner's own may be. */
const AWAY = 5;
/** Numbers an owner knows or can find out: her shop's, her own hours, what is quoted and on which terms. */
const KNOWABLE = [/^\/business\//, /^\/options\/[^/]+\/(lines|credits|sales)\//, /^\/common\//];

/**
 * The questions that are worth asking an owner, best first: what is sold in a mall, or beside it, while all are taken to
 * sell as much and that could turn the choice; by value of information; then whether a leading service may be
 * chosen at all; then answers of the self-check; then numbers that need not be far from what is assumed to turn the order.
 * @param analysis of the same scenario.
 */
export function ownersQuestions(prepared: Prepared, analysis: Analysis): readonly OwnersQuestion[] {
  const { scenario, model } = prepared;
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  const asked = (pointer: string): ScenarioInput | undefined =>
    KNOWABLE.some((pattern) => pattern.test(pointer)) && isAssumed(scenario, pointer) ? inputs.get(pointer) : undefined;
  const values = baseValues(model);
  const totals = scenario.options.map(({ id }) =>
    values.float(optionNumbers(model, id).totalWithIncident.total.of.index),
  );
  const least = WORTH * Math.max(0, Math.min(...totals));
  const worthy = analysis.information.flatMap(({ pointer, value: yen }): OwnersQuestion[] => {
    // A wide error is no reason not to ask: what is uncertain about the worth is told with it.
    const input = yen.value > least ? asked(pointer) : undefined;
    return input ? [{ kind: 'number', key: pointer, input, reason: { kind: 'worth', yen } }] : [];
  });
  const taken = new Set(worthy.map(({ key }) => key));
  const away = ({ now, turnsAt }: ChoiceTurn) => Math.abs(Math.log(turnsAt / now));
  const turning = analysis.turns.single
    .flatMap((turn) => {
      const { pointer, turnsAt: near } = turn;
      const isNearest = !analysis.turns.single.some((other) => other.pointer === pointer && away(other) < away(turn));
      const input = isNearest && !taken.has(pointer) ? asked(pointer) : undefined;
      if (!input) return [];
      // An assumed range of the shop's own numbers is somebody else's shop's.
      const range = pointer.startsWith('/business/') ? undefined : input.range;
      // Beyond its range it is not expected; within it, its worth has said most.
      const isNear = range ? range.low <= near && near <= range.high : away(turn) < Math.log(AWAY);
      return isNear ? [{ input, value: near, away: away(turn) }] : [];
    })
    .toSorted((a, b) => a.away - b.away)
    .map(({ input, value }): OwnersQuestion => {
      return { kind: 'number', key: input.pointer, input, reason: { kind: 'turn', value } };
    });
  return [
    ...sales(scenario, analysis),
    ...worthy,
    ...platforms(scenario, analysis),
    ...requirements(scenario, analysis),
    ...turning,
  ];
}

/**
 * The one question that is best asked next, as data; pure, and a matter of a few milliseconds after the analysis.
 * @param unknown keys of questions the owner cannot answer.
 */
export function nextQuestion(
  prepared: Prepared,
  analysis: Analysis,
  { unknown = [] }: { readonly unknown?: Iterable<string> } = {},
): NextQuestion {
  const all = ownersQuestions(prepared, analysis);
  const without = new Set(unknown);
  const left = all.filter(({ key }) => !without.has(key));
  const [first] = left;
  if (first) return { ...first, left: left.length };
  return { kind: all.length === 0 ? 'settled' : 'unknown' };
}

/** A number nobody has entered or quoted. */
const isAssumed = (scenario: Scenario, pointer: string): boolean =>
  ['assumption', 'figure'].includes(inputSource(scenario, pointer).kind);

const leadingOptions = ({ options }: Scenario, { leading }: Analysis): Scenario['options'] =>
  options.filter(({ id }) => id === leading?.pair.left || id === leading?.pair.right);

/** Of malls one is asked about, for each has customers of its own; of a shop of one's own, all forms of it at once. */
function sales({ options }: Scenario, { sameSales }: Analysis): readonly OwnersQuestion[] {
  if (!sameSales || sameSales.turn === 'none') return [];
  const { asked, now } = sameSales;
  const isMall = options.some(({ id, kind }) => id === asked && OPTION_TRAITS[kind].marketplace);
  const rest = isMall ? [] : sameSales.options.filter((id) => id !== asked);
  return [{ kind: 'sales', key: `/options/${asked}/sales`, options: [asked, ...rest], now }];
}

const platforms = (scenario: Scenario, analysis: Analysis): readonly OwnersQuestion[] =>
  leadingOptions(scenario, analysis).flatMap((option): OwnersQuestion[] =>
    !isSelfBuilt(option.kind) && option.pciDss === 'unknown'
      ? [{ kind: 'platform', key: `/options/${option.id}/pciDss`, option: option.id }]
      : [],
  );

function requirements(scenario: Scenario, analysis: Analysis): readonly OwnersQuestion[] {
  const asked = new Map<string, OwnersQuestion>();
  for (const option of leadingOptions(scenario, analysis)) {
    if (!isSelfBuilt(option.kind)) continue;
    const open = requirementStates(scenario, option).filter(
      (state) => state.class === 'mandatory' && state.status === 'unanswered',
    );
    const key =
      checklistOf(scenario, option) === scenario.journey ? '/requirements' : `/options/${option.id}/requirements`;
    if (open.length === 0 || asked.has(key)) continue;
    asked.set(key, { kind: 'requirements', key, option: option.id, requirements: open.map(({ id }) => id) });
  }
  return [...asked.values()];
}
