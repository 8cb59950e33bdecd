import { inputSource, type Scenario, type ScenarioInput, scenarioInputs } from '@ec-tco/core';
import type { Computation } from './computation.ts';

/** What is best found out next. */
export type NextQuestion =
  /** A number of the owner's that could change the choice. `left`: how many questions there are, this one among them. */
  | { readonly kind: 'number'; readonly key: string; readonly input: ScenarioInput; readonly left: number }
  /** Whether a service that leads may be chosen at all. */
  | { readonly kind: 'platform'; readonly key: string; readonly option: string; readonly left: number }
  /** Nothing that is left could change the choice. */
  | { readonly kind: 'settled' }
  /** What could change it was said to be unknown. */
  | { readonly kind: 'unknown' };

type Question = Extract<NextQuestion, { readonly key: string }>;

/** Share of the smallest total below which knowing a number is not worth a question. */
const WORTH = 0.0005;
/** How many times its assumed value the owner's own may be. */
const AWAY = 5;
/** Numbers an owner knows or can find out: her shop's, her own hours, what is quoted. */
const KNOWABLE = [/^\/business\//, /^\/options\/[^/]+\/lines\/[^/]+\/amount\//, /^\/common\//];

/**
 * By value of information first, then whether a leading service may be chosen, then numbers that need not be far from
 * what is assumed to turn the order. Undefined while the analysis is not there.
 * @param unknown keys of questions the owner cannot answer
 */
export function nextQuestion(computation: Computation, unknown: ReadonlySet<string>): NextQuestion | undefined {
  const { scenario, result, analysis } = computation;
  if (!analysis) return undefined;
  const inputs = new Map(scenarioInputs(scenario).map((input) => [input.pointer, input]));
  const open = (pointer: string): readonly ScenarioInput[] => {
    const input = inputs.get(pointer);
    return input && KNOWABLE.some((pattern) => pattern.test(pointer)) && isAssumed(scenario, pointer) ? [input] : [];
  };
  const totals = result.options.map(({ totalWithIncident }) => totalWithIncident.total.toNumber());
  const least = WORTH * Math.max(0, Math.min(...totals));
  const worthy = analysis.information
    .filter(({ value }) => value.value > Math.max(least, value.error))
    .flatMap(({ pointer }) => open(pointer));
  const turning = (analysis.leading?.breakEvens ?? [])
    .flatMap(({ pointer, base, outcome }) => {
      if (outcome.kind !== 'one' && outcome.kind !== 'several') return [];
      const away = Math.min(...outcome.roots.map(({ value }) => Math.abs(Math.log(value / base))));
      return away < Math.log(AWAY) ? open(pointer).map((input) => ({ input, away })) : [];
    })
    .toSorted((a, b) => a.away - b.away)
    .map(({ input }) => input);
  const numbers = (list: readonly ScenarioInput[]) =>
    list.map((input) => ({ kind: 'number', key: input.pointer, input }) as const);
  const all = [
    ...numbers(worthy),
    ...platforms(computation),
    ...numbers(turning.filter((input) => !worthy.includes(input))),
  ];
  const left = all.filter(({ key }) => !unknown.has(key));
  const [first] = left;
  if (first) return { ...first, left: left.length } satisfies Question;
  return { kind: all.length === 0 ? 'settled' : 'unknown' };
}

/** A number nobody has entered or quoted. */
const isAssumed = (scenario: Scenario, pointer: string): boolean =>
  ['assumption', 'figure'].includes(inputSource(scenario, pointer).kind);

/** Leading services of which nobody has asked whether they may be chosen. */
function platforms({ scenario, result, analysis }: Computation) {
  const { left, right } = analysis?.leading?.pair ?? {};
  return [left, right].flatMap((id) => {
    const asked = result.options.find((option) => option.id === id)?.findings.some((f) => f.code === 'pci-dss-unknown');
    const option = scenario.options.find((one) => one.id === id);
    return asked && option
      ? [{ kind: 'platform', key: `/options/${option.id}/pciDss`, option: option.id } as const]
      : [];
  });
}
