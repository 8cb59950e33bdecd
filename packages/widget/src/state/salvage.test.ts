import type { Scenario } from '@ec-tco/core';
import { describe, expect, test } from 'vitest';
import { SCENARIO } from './fixtures.ts';
import { salvageScenario } from './salvage.ts';

const [OWN, SAAS] = SCENARIO.options as readonly [Scenario['options'][number], Scenario['options'][number]];
/** Defaults that differ from the scenario in whatever is looked at. */
const DEFAULTS: Scenario = {
  ...SCENARIO,
  title: '既定',
  horizonYears: 7,
  options: [
    { ...OWN, name: '既定1', annualProbability: 0.5, customPages: false },
    { ...SAAS, name: '既定2', annualProbability: 0.25, customPages: true },
  ],
  sources: {},
};
const damaged = (change: object) => salvageScenario({ ...SCENARIO, ...change }, DEFAULTS);
const options = (own: object, saas: object = {}) => ({
  options: [
    { ...OWN, ...own },
    { ...SAAS, ...saas },
  ],
});

test('what is whole needs nothing', () => {
  expect(salvageScenario(SCENARIO, DEFAULTS)).toEqual({ scenario: SCENARIO, problems: [], repairs: [] });
});

test.each([[null], ['text'], [7], [[]], [undefined], [{ version: 2 }]])(
  '%j: the defaults, said to be all of it',
  (data) => {
    const { scenario, problems, repairs } = salvageScenario(data, DEFAULTS);
    expect(scenario.title).toBe('既定');
    expect(problems.length).toBeGreaterThan(0);
    if (typeof data !== 'object' || data === null || Array.isArray(data)) {
      expect([scenario, repairs]).toEqual([DEFAULTS, [{ pointer: '', action: 'default' }]]);
    }
  },
);

describe('what is given up, and for what', () => {
  test('a number takes its default, a key nobody knows is dropped', () => {
    expect(damaged({ horizonYears: 0 })).toMatchObject({
      scenario: { horizonYears: 7, title: SCENARIO.title },
      repairs: [{ pointer: '/horizonYears', action: 'default' }],
    });
    const unknown = damaged({ colour: 'red' });
    expect(unknown.repairs).toEqual([{ pointer: '/colour', action: 'dropped' }]);
    expect(unknown.scenario).toEqual(SCENARIO);
    const both = damaged({ colour: 'red', horizonYears: 0 });
    expect(both.scenario).toMatchObject({ horizonYears: 7 });
    expect(both.repairs).toHaveLength(2);
  });

  test('an option’s number takes that of the default of its kind, else of the first', () => {
    const of = (change: object) => damaged(change).scenario.options.map(({ annualProbability }) => annualProbability);
    expect(of(options({ annualProbability: 2 }))).toEqual([0.5, SAAS.annualProbability]);
    expect(of(options({}, { annualProbability: 2 }))).toEqual([OWN.annualProbability, 0.25]);
    expect(of(options({}, { annualProbability: 2, kind: 'mall' }))).toEqual([OWN.annualProbability, 0.5]);
    const eleven = Array.from({ length: 11 }, (_, i) => ({
      ...SAAS,
      id: `o${i}`,
      ...(i === 10 && { annualProbability: 2 }),
    }));
    expect(of({ options: eleven, baseline: 'o0', sources: {} }).at(-1)).toBe(0.25);
  });

  test('an option without a name of its own is dropped: no other’s is put into its place', () => {
    const { scenario, repairs } = damaged({ ...options({}, { name: 7 }), sources: {} });
    expect(scenario.options.map(({ id }) => id)).toEqual(['own']);
    expect(repairs.at(-1)).toEqual({ pointer: '/options/saas', action: 'dropped' });
  });

  test('lines that are not sound are dropped, and what is said of the others stays with them', () => {
    const [build, server] = OWN.lines as readonly [
      Scenario['options'][number]['lines'][number],
      Scenario['options'][number]['lines'][number],
    ];
    const broken = (id: string) => ({ ...server, id, amount: { kind: 'fixed', yen: -1 } });
    const lines = [
      build,
      broken('first'),
      ...Array.from({ length: 9 }, (_, i) => ({ ...server, id: `s${i}` })),
      broken('last'),
    ];
    const { scenario } = damaged(options({ lines }));
    const kept = scenario.options[0]?.lines.map(({ id }) => id);
    expect(kept).toEqual(['build', ...Array.from({ length: 9 }, (_, i) => `s${i}`)]);
  });

  test('a figure that nobody knows leaves its number, as an assumption', () => {
    const [build, server] = OWN.lines;
    const cited = { ...server, source: { kind: 'figure', figure: 'no.such.figure' } };
    const { scenario, repairs } = damaged(options({ lines: [build, cited] }));
    expect(scenario.options[0]?.lines[1]).toEqual({ ...server, source: { kind: 'assumption' } });
    expect(repairs).toEqual([{ pointer: '/options/own/lines/server/source/figure', action: 'default' }]);
  });
});
