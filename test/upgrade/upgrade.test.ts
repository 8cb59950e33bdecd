import { readdirSync, readFileSync } from 'node:fs';
import { evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { pointerOfAddress } from '@ec-tco/core/scenario';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomScenario } from '../oracle/random-scenario.ts';

const dir = new URL('version-1/', import.meta.url);
const files = readdirSync(dir).filter((name) => name.endsWith('.json'));

const opened = (data: unknown): Scenario => {
  const parsed = parseScenario(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.scenario;
};
/** Every total of a result, in yen. */
const totals = (scenario: Scenario) =>
  evaluate(prepare(scenario)).options.map(({ id, total, totalWithIncident, presentValueWithIncident, rows }) => [
    id,
    ...[total, totalWithIncident, presentValueWithIncident, ...rows].map((of) => of.total.toNumber()),
  ]);

/** What version 1 made of its six samples. */
const before = JSON.parse(readFileSync(new URL('totals-of-version-1.json', import.meta.url), 'utf8')) as Readonly<
  Record<string, unknown>
>;

test('there are six samples of version 1', () => expect(files).toHaveLength(6));

test.each(files)('%s gives the totals it gave in version 1', (name) => {
  const data = JSON.parse(readFileSync(new URL(name, dir), 'utf8')) as { readonly version: unknown };
  expect(data.version).toBe(1);
  expect(totals(opened(data))).toEqual(before[name]);
});

test.each([
  'final.incident.call-centre',
  'assumption.closure.restart-share.full',
  'assumption.closure.recovery-months.none',
  'assumption.closure.leaving-share.none',
])('%s, a default of version 1 with the final edition, may still be cited', (figure) => {
  const text = readFileSync(new URL('1-handmade-accessories.json', dir), 'utf8')
    .replace('"draft-2022-10"', '"final-2023-03"')
    .replace('"draft.closure.restart-share"', JSON.stringify(figure));
  expect(text).toContain(figure);
  expect(parseScenario(JSON.parse(text)).ok).toBe(true);
});

/** A scenario as version 1 kept it: sources by JSON Pointer. */
function asVersion1(scenario: Scenario): unknown {
  const entries = Object.entries(scenario.sources ?? {});
  const sources = entries.map(([address, source]): [string, unknown] => [
    pointerOfAddress(scenario, address) ?? '',
    source,
  ]);
  return { ...scenario, version: 1, sources: Object.fromEntries(sources) };
}

/** Some numbers of options say where they come from. */
const sourced = randomScenario('usual').map((scenario) => ({
  ...scenario,
  sources: Object.fromEntries(
    scenario.options.map(({ id }, i) => [
      `/options/${id}/annualProbability`,
      { kind: 'assumption' as const, note: `note ${i}` },
    ]),
  ),
}));

test('random scenarios of version 1 keep their totals and what is said about their numbers', () => {
  fc.assert(
    fc.property(sourced, (scenario) => {
      const upgraded = opened(asVersion1(scenario));
      expect(totals(upgraded)).toEqual(totals(scenario));
      expect(upgraded.sources).toEqual(scenario.sources);
    }),
    { numRuns: process.env['LONG'] ? 1000 : 50 },
  );
});
