// One thing in a process of its own, nothing else compiled or allocated there; quartiles of nanoseconds to descriptor 3.
// usage: node alone-probe.mjs <evaluation|analysis> [--quick]; an evaluation is of the reference workload, an analysis
// of the persona with most lines.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { analyse, evaluate, evaluatePrepared, prepare } from '../../../packages/core/dist/index.js';
import { parsed } from '../engines/ours.mjs';
import { measure } from '../lib/measure.ts';

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
  return analyse(prepared, evaluatePrepared(prepared)).information.length;
}

const RUNS = {
  evaluation(scenario = parsed()) {
    return () => evaluate(scenario).options.length;
  },
  analysis(scenario = largest()) {
    return () => analysed(scenario);
  },
};

const run = RUNS[what]();
function task(n) {
  let sum = 0;
  for (let i = 0; i < n; i += 1) sum += run();
  return sum;
}
const settings = flags.includes('--quick')
  ? { rounds: 5, burstMs: 10, warmMs: 200 }
  : { rounds: 41, burstMs: 40, warmMs: 1500 };
writeFileSync(3, JSON.stringify(measure({ [what]: task }, settings).get(what).ns));
