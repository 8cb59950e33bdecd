import { readdirSync, readFileSync } from 'node:fs';
import { evaluate, parseScenario, prepare, type Scenario, scenarioInputs } from '@ec-tco/core';
import { lossDistribution, totalsAtP95 } from '@ec-tco/core/analysis';
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
    const p95 = new Map(scenario.options.map((option) => [option.id, lossDistribution(prepared, option.id).p95]));
    const atP95 = totalsAtP95(result, (option) => p95.get(option) ?? Number.NaN);
    await expect(`${JSON.stringify(resultJson(result, atP95), null, 1)}\n`).toMatchFileSnapshot(`golden/${name}.json`);
    await expect(toMarkdown(resultTable(result, { language: 'ja', atP95 }))).toMatchFileSnapshot(`golden/${name}.md`);
  });
});
