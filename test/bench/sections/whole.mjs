// Whole analysis of the personas; growth with options, lines and years; batches, and two things alone, in fresh processes.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse, evaluate, prepare } from '@ec-tco/core';
import { parsed } from '../engines/ours.mjs';
import { measure } from '../lib/measure.ts';
import { ownProcess } from '../lib/own-process.ts';
import { scenarioJson } from '../lib/plan.mjs';
import { exponent } from '../lib/statistics.ts';

const EXAMPLES = new URL('../../../docs/examples/', import.meta.url);

/** Every persona: exact result, then break-evens of all inputs, tornado, crossover, decomposition, chances, value of information. */
function personas(quick) {
  const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));
  const tasks = {};
  const sizes = {};
  for (const name of files) {
    const json = JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8'));
    const scenario = parsed(json);
    sizes[name] = {
      options: scenario.options.length,
      lines: scenario.options.reduce((n, { lines }) => n + lines.length, 0),
      years: scenario.horizonYears,
    };
    const again = (run) => (n) => {
      let sum = 0;
      for (let i = 0; i < n; i += 1) sum += run();
      return sum;
    };
    tasks[`${name}: result`] = again(() => evaluate(prepare(scenario)).options.length);
    tasks[`${name}: result and whole analysis`] = again(() => {
      const prepared = prepare(scenario);
      return analyse(prepared, evaluate(prepared)).information.length;
    });
  }
  const found = measure(
    tasks,
    quick ? { rounds: 3, burstMs: 5, warmMs: 100 } : { rounds: 15, burstMs: 40, warmMs: 400 },
  );
  return files.map((name) => ({
    name,
    ...sizes[name],
    resultNs: found.get(`${name}: result`).ns,
    analysisNs: found.get(`${name}: result and whole analysis`).ns,
  }));
}

/** The reference workload made wider, longer or deeper; lines and options repeat under other ids. */
function grown({ options, lines, years }) {
  const fill = (from, count) =>
    Array.from({ length: count }, (_, i) => {
      const copy = structuredClone(from[i % from.length]);
      if (i >= from.length) copy.id = `${copy.id}-${Math.floor(i / from.length)}`;
      return copy;
    });
  const json = structuredClone(scenarioJson);
  json.horizonYears = years;
  json.options = fill(json.options, options).map((option) => ({
    ...option,
    // Shares of a category would make every repeated line weigh on the others: the count of lines is to grow alone.
    lines: fill(
      option.lines.filter(({ amount }) => amount.kind !== 'share'),
      lines,
    ),
  }));
  return parsed(json);
}

function growth(quick) {
  const base = { options: 5, lines: 12, years: 5 };
  const steps = quick
    ? { options: [2, 5, 16], lines: [10, 40, 100], years: [2, 5, 15] }
    : { options: [2, 4, 8, 12, 16], lines: [10, 20, 40, 70, 100], years: [2, 4, 7, 10, 15] };
  return Object.fromEntries(
    Object.entries(steps).map(([key, values]) => {
      const tasks = Object.fromEntries(
        values.map((value) => {
          // Many lines of five options would be more than a scenario may have.
          const scenario = grown({ ...base, ...(key === 'lines' && { options: 2 }), [key]: value });
          return [
            value,
            (n) => {
              let sum = 0;
              for (let i = 0; i < n; i += 1) sum += Number(evaluate(prepare(scenario)).options[0].total.total);
              return sum;
            },
          ];
        }),
      );
      const found = measure(
        tasks,
        quick ? { rounds: 3, burstMs: 8, warmMs: 50 } : { rounds: 21, burstMs: 25, warmMs: 200 },
      );
      const points = values.map((value) => [value, found.get(String(value)).ns.q1]);
      return [key, { points, ...exponent(points) }];
    }),
  );
}

function batches(quick) {
  const probe = fileURLToPath(new URL('batch-probe.mjs', import.meta.url));
  const sizes = quick ? [1_000, 10_000] : [1_000, 10_000, 100_000];
  const rows = sizes.map((lines) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [probe, String(lines)], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  });
  return { rows, ...exponent(rows.map(({ lines, ms }) => [lines, ms])) };
}

/** A process for each: nothing but it has been compiled there, and no garbage is another's. */
async function alone(quick) {
  const probe = fileURLToPath(new URL('alone-probe.mjs', import.meta.url));
  const of = (what) =>
    ownProcess(['--disable-warning=ExperimentalWarning', probe, what, ...(quick ? ['--quick'] : [])]);
  return { evaluation: await of('evaluation'), analysis: await of('analysis'), pair: await of('pair') };
}

export const whole = async ({ quick }) => ({
  alone: await alone(quick),
  personas: personas(quick),
  growth: growth(quick),
  batches: batches(quick),
});
