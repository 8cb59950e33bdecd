/* oxlint-disable ec-tco/import-direction -- the personas are data for tests and stories, never part of the package */
import { parseScenario, type Scenario } from '@ec-tco/core';
import persona1 from '../../../../docs/examples/1-handmade-accessories.json';
import persona2 from '../../../../docs/examples/2-tea-farm.json';
import persona3 from '../../../../docs/examples/3-cosmetics-operating.json';
import persona6 from '../../../../docs/examples/6-apparel-chain.json';
import { type Computation, compute } from '../shared/computation.ts';
import { withAnalysis } from '../shared/with-analysis.ts';

/** States that the results must bear, for tests and stories. */

const parsed = (data: unknown): Scenario => {
  const outcome = parseScenario(data);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.scenario;
};
type Loose = Record<string, unknown> & { options: Loose[]; lines: Loose[]; business: Loose; name: string };
const edited = (from: unknown, edit: (scenario: Loose) => void): Scenario => {
  const copy = structuredClone(from) as Loose;
  edit(copy);
  // What was said of options that are gone goes with them.
  const ids = copy.options.map(({ id }) => String(id));
  const kept = Object.entries(copy['sources'] ?? {}).filter(([at]) => {
    const [, option] = /^\/options\/([^/]+)/.exec(at) ?? [];
    return option === undefined || ids.includes(option);
  });
  copy['sources'] = Object.fromEntries(kept);
  return parsed(copy);
};
const SELF_BUILT = /^self-built/;

export const SCENARIOS = {
  persona3: () => parsed(persona3),
  persona6: () => parsed(persona6),
  ruledOut: () =>
    edited(persona6, (scenario) => {
      for (const option of scenario.options) if (option['kind'] === 'saas') option['pciDss'] = 'no';
    }),
  allRuledOut: () =>
    edited(persona6, (scenario) => {
      scenario['requirements'] = { 'build-1': { status: 'cannot' } };
      for (const option of scenario.options) if (!SELF_BUILT.test(String(option['kind']))) option['pciDss'] = 'no';
    }),
  tie: () =>
    edited(persona1, (scenario) => {
      const [first] = scenario.options;
      if (!first) return;
      scenario.options = [first, { ...structuredClone(first), id: 'twin', name: '同じ費用のもう一つの案' }];
      delete scenario['baseline'];
    }),
  unpriced: () =>
    edited(persona2, (scenario) => {
      for (const option of scenario.options.slice(0, 1)) {
        const line = option.lines.find((one) => (one['amount'] as { kind: string }).kind === 'fixed');
        if (line) line['amount'] = { kind: 'unquoted' };
      }
    }),
  oneOption: () =>
    edited(persona2, (scenario) => {
      scenario.options = scenario.options.slice(0, 1);
      scenario['requirements'] = {};
      delete scenario['baseline'];
    }),
  /** Names that look like numbers and quotations, and two that are the same. */
  named: () =>
    edited(persona6, (scenario) => {
      const names = ['月額4,980円の店', '」が99%安い“店”「', '同じ店', '同じ店'];
      scenario.options.forEach((option, i) => {
        option.name = names[i] ?? option.name;
        for (const line of option.lines) line.name = `「${line.name}」¥1,234`;
      });
    }),
  noSales: () =>
    edited(persona2, (scenario) => {
      scenario.business['monthlySales'] = 0;
    }),
  huge: () =>
    edited(persona2, (scenario) => {
      scenario.business['monthlySales'] = { low: 5e10, base: 1e11, high: 9e11 };
      for (const option of scenario.options) {
        for (const line of option.lines) {
          const amount = line['amount'] as { kind: string };
          if (amount.kind === 'fixed') line['amount'] = { kind: 'fixed', yen: 987_654_321_098 };
        }
      }
    }),
  longNames: () =>
    edited(persona2, (scenario) => {
      for (const option of scenario.options) {
        option.name =
          `${option.name}を令和八年度の補助金と地域の商工会議所の支援を受けながら段階的に導入していく場合の見積（第三版・改訂）`.slice(
            0,
            200,
          );
        for (const line of option.lines)
          line.name = `${line.name}（Donaudampfschifffahrtsgesellschaftskapitänsmütze）`.slice(0, 200);
      }
    }),
} as const satisfies Record<string, () => Scenario>;

export type StateName = keyof typeof SCENARIOS;
export const STATES = Object.keys(SCENARIOS) as readonly StateName[];

export const computed = (name: StateName): Computation => analysed(SCENARIOS[name]());

/** A shop whose choice hangs on what its mall sells: to know that would be worth something. */
export const worthKnowing = (): Computation => analysed(parsed(persona2));

export function analysed(scenario: Scenario): Computation {
  const steps = withAnalysis(compute(scenario));
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
export const pending = (name: StateName): Computation => compute(SCENARIOS[name]());
