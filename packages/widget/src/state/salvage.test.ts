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

  test('a figure that is none, or is missing, leaves its number, too; one that is known stays', () => {
    const [build, server] = OWN.lines;
    const of = (source: object) =>
      damaged(options({ lines: [build, { ...server, source }] })).scenario.options[0]?.lines[1];
    for (const source of [{ kind: 'figure', figure: 7 }, { kind: 'figure' }]) {
      expect(of(source)).toEqual({ ...server, source: { kind: 'assumption' } });
    }
    const known = { kind: 'figure', figure: 'draft.incident.response-cost.mean' };
    expect(of({ ...known, colour: 'red' })).toEqual({ ...server, source: known });
    expect(of({ kind: 'quotation', figure: 'x' })).toEqual({ ...server, source: { kind: 'quotation' } });
  });

  test('a common quantity with the name of a figure is none', () => {
    const wage = { kind: 'yenPerHour', name: '時給', value: 2000, source: { kind: 'assumption' } };
    const { scenario } = damaged({ common: { figure: { ...wage, value: -1 }, wage } });
    expect(scenario.common).toEqual({ wage });
  });

  test('an option without an id of its own is dropped, and with it what refers to it', () => {
    const { scenario, repairs } = damaged({ ...options({ id: 7 }), sources: {} });
    expect(scenario).toEqual({ ...SCENARIO, options: [SAAS], baseline: undefined, sources: {} });
    expect(repairs.at(-1)).toEqual({ pointer: '/baseline', action: 'dropped' });
    expect(damaged({ baseline: 'nobody' }).scenario.baseline).toBeUndefined();
  });

  test('a key that another kind has is dropped, not given its default', () => {
    const incident = { severity: { kind: 'survey-mean', yen: 5 } };
    const { scenario, repairs } = damaged({ incident, horizonYears: 0, sources: {} });
    expect(scenario.incident).toEqual({ severity: { kind: 'survey-mean' } });
    expect(repairs).toEqual([
      { pointer: '/incident/severity/yen', action: 'dropped' },
      { pointer: '/horizonYears', action: 'default' },
    ]);
  });

  test('a key of prototypes is kept by nothing, and is said to be all of it', () => {
    const data: unknown = JSON.parse(
      JSON.stringify({ ...SCENARIO, horizonYears: 0 }).replace('{', '{"__proto__":{"x":1},'),
    );
    const { scenario, repairs } = salvageScenario(data, DEFAULTS);
    expect([scenario, repairs]).toEqual([DEFAULTS, [{ pointer: '', action: 'default' }]]);
  });

  test('where the default is not allowed either, all of it is, and no repair before is told', () => {
    const defaults: Scenario = { ...DEFAULTS, incident: { severity: { kind: 'firm-b' } } };
    const data = { ...SCENARIO, dataSet: 'final-2023-03', incident: defaults.incident, horizonYears: 0, sources: {} };
    const { scenario, repairs } = salvageScenario(data, defaults);
    expect([scenario, repairs]).toEqual([defaults, [{ pointer: '', action: 'default' }]]);
  });

  test('a list takes no item of the defaults, however many these have', () => {
    const many = (yen: number) => ({
      ...SCENARIO,
      sources: {},
      baseline: 'o0',
      options: Array.from({ length: 11 }, (_, o) => ({
        ...OWN,
        id: `o${o}`,
        lines: Array.from({ length: 11 }, (_, l) => ({
          ...OWN.lines[0],
          id: `l${l}`,
          amount: { kind: 'fixed', yen: o + l === 20 ? yen : 1 },
        })),
      })),
    });
    const { scenario } = salvageScenario(many(-1), many(5) as Scenario);
    expect(scenario.options.map(({ lines }) => lines.length)).toEqual([...Array<number>(10).fill(11), 10]);
  });

  test('a list of sources that is none takes nothing else with it', () => {
    const { scenario } = damaged({ title: 7, sources: null });
    expect(scenario).toEqual({ ...SCENARIO, title: '既定', sources: {} });
  });

  test('an item that moves up when another is dropped is looked at by itself', () => {
    const [build, server] = OWN.lines as readonly [
      Scenario['options'][number]['lines'][number],
      Scenario['options'][number]['lines'][number],
    ];
    const broken = (id: string) => ({ ...server, id, amount: { kind: 'fixed', yen: -1 } });
    const linesOf = (lines: readonly unknown[]) => damaged(options({ lines })).scenario.options[0]?.lines;
    // The second line with the id of the first is known for one only when the broken one is gone.
    expect(linesOf([build, broken('b'), { ...server, id: 'build' }, { ...server, id: 'z' }])).toEqual([
      ...[build, { ...server, id: 'z' }],
    ]);
    const others = Array.from({ length: 12 }, (_, i) => ({ ...server, id: `s${i}` }));
    const mixed = others.map((line, i) => (i === 2 || i === 10 ? broken(line.id) : line));
    expect(linesOf(mixed)).toEqual(others.filter((_, i) => i !== 2 && i !== 10));
  });

  test('data of an older version that are whole say what became of them', () => {
    const { sources: _, ...rest } = SCENARIO;
    const both = { options: SCENARIO.options.map((option) => ({ ...option, lines: [OWN.lines[1]] })) };
    const { notes, problems } = salvageScenario({ ...rest, ...both, version: 1 }, DEFAULTS);
    expect(problems).toEqual([]);
    expect(notes).toMatchObject([{ kind: 'became-common' }]);
  });
});
