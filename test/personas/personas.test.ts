import { readdirSync, readFileSync } from 'node:fs';
import { evaluate, parseScenario, prepare, type Scenario } from '@ec-tco/core';
import { badCases, choiceOf } from '@ec-tco/core/analysis';
import { scenarioInputs } from '@ec-tco/core/scenario';
import { resultJson, resultTable, toMarkdown } from '@ec-tco/report';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../docs/examples/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));

function read(name: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')));
  if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.problems)}`);
  return parsed.scenario;
}

describe('personas', () => {
  it('are six, from 300,000 to 30,000,000 yen a month, of both journeys', () => {
    const scenarios = names.map(read);
    const sales = scenarios.map((scenario) =>
      scenarioInputs(scenario).find((x) => x.pointer === '/business/monthlySales'),
    );
    expect(names).toHaveLength(6);
    expect(Math.min(...sales.map((x) => x?.base ?? Number.NaN))).toBe(300_000);
    expect(Math.max(...sales.map((x) => x?.base ?? Number.NaN))).toBe(30_000_000);
    expect(new Set(scenarios.map((scenario) => scenario.journey))).toEqual(new Set(['new', 'operating']));
    for (const scenario of scenarios) expect(scenario.note?.length).toBeGreaterThan(40);
  });

  // Golden results: read the difference like a change of code. `npm run test:core -- -u` writes them anew.
  it.each(names)('%s gives the reviewed result', async (name) => {
    const scenario = read(name);
    const prepared = prepare(scenario);
    const result = evaluate(prepared);
    const cases = badCases(prepared, choiceOf(prepared, result));
    await expect(`${JSON.stringify(resultJson(result, cases), null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
    await expect(toMarkdown(resultTable(result, { language: 'ja', badCases: cases }))).toMatchFileSnapshot(
      `golden/${name}.md`,
    );
  });
});
