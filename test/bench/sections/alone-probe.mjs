// In a process of its own, nothing else compiled or allocated there; quartiles to descriptor 3.
// usage: node alone-probe.mjs <evaluation|analysis|pair> [--quick]; an evaluation is of the reference workload, an
// analysis of the persona with most lines, the pair is that evaluation and decimal.js in turn.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse, evaluate, prepare } from '@ec-tco/core';
import { createFrom, ENGINES } from '../engines/index.mjs';
import { parsed } from '../engines/ours.mjs';
import { measure, paired } from '../lib/measure.ts';
import { DECIMAL_JS, EVALUATE } from '../lib/names.ts';
import { createPlan } from '../lib/plan.mjs';

const EXAMPLES = new URL('../../../docs/examples/', import.meta.url);
const [what, ...flags] = process.argv.slice(2);

function largest() {
  const scenarios = readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.json'))
    .map((name) => parsed(JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'))));
  const lines = ({ options }) => options.reduce((n, option) => n + option.lines.length, 0);
  return scenarios.reduce((most, one) => (lines(one) > lines(most) ? one : most));
}

function analysed(scenario) {
  const prepared = prepare(scenario);
  return analyse(prepared, evaluate(prepared)).information.length;
}

const RUNS = {
  evaluation(scenario = parsed()) {
    return () => evaluate(prepare(scenario)).options.length;
  },
  analysis(scenario = largest()) {
    return () => analysed(scenario);
  },
};

const again = (run) => (n) => {
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += run();
  return sum;
};

async function pairOf() {
  const plan = createPlan();
  const engine = ENGINES.find(({ name }) => name === DECIMAL_JS);
  const peer = createFrom(await import(`../engines/${engine.file}`), engine, plan);
  return { [EVALUATE]: again(RUNS.evaluation()), [DECIMAL_JS]: peer.tasks.full };
}

const tasks = what === 'pair' ? await pairOf() : { [what]: again(RUNS[what]()) };
const settings = flags.includes('--quick')
  ? { rounds: 5, burstMs: 10, warmMs: 200 }
  : { rounds: 41, burstMs: 40, warmMs: 1500 };
const found = measure(tasks, settings);
writeFileSync(3, JSON.stringify(what === 'pair' ? paired(found, DECIMAL_JS, EVALUATE) : found.get(what).ns));
