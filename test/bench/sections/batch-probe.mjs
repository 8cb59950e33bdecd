// One batch in a process of its own: JSON text → parse → evaluate → JSON text, scenario after scenario.
// usage: node batch-probe.mjs <lines in all>
import { evaluate, parseScenarioJson, prepare } from '@ec-tco/core';
import { scenarioJson } from '../lib/plan.mjs';

const lines = Number(process.argv[2]);
const perScenario = scenarioJson.options.reduce((n, option) => n + option.lines.length, 0);
const count = Math.ceil(lines / perScenario);
const text = JSON.stringify(scenarioJson);
const sales = String(scenarioJson.business.monthlySales);

function one(i) {
  const outcome = parseScenarioJson(text.replace(sales, String(Number(sales) + 1000 * i)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return JSON.stringify(evaluate(prepare(outcome.scenario))).length;
}

// The compiler's work belongs to the first scenarios, not to the batch.
for (let i = 0; i < 30; i += 1) one(i);
const start = process.threadCpuUsage();
let bytes = 0;
for (let i = 0; i < count; i += 1) bytes += one(i);
const { user, system } = process.threadCpuUsage(start);
const ms = (user + system) / 1e3;
const peakMB = process.resourceUsage().maxRSS / 1024;
console.log(
  JSON.stringify({
    lines: count * perScenario,
    scenarios: count,
    ms,
    scenariosPerSecond: (1e3 * count) / ms,
    linesPerSecond: (1e3 * count * perScenario) / ms,
    peakMB,
    bytes,
  }),
);
