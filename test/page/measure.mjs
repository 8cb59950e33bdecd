// Prints what a reader of the demo page waits for, with the largest sample shop, and the longest task of each phase.
// usage: npm run build && npm run measure [-- load | largest]: with `load`, what an owner waits for on a phone; with
// `largest`, the same phases with scenarios as large as the limits let them be
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { openDemo } from './demo-page.ts';
import { LARGEST } from './largest.ts';
import { measureFirst, measureTyping } from './measure.ts';
import { linesOfLoad, measureLoad, median } from './measure-load.mjs';
import { measureStalls } from './stalls.ts';

if (process.argv.includes('load')) {
  const before = loadavg()[0].toFixed(1);
  for (const line of linesOfLoad(await measureLoad())) console.log(line);
  console.log(`load average ${before} → ${loadavg()[0].toFixed(1)}`);
  process.exit();
}

const RUNS = 3;
const ms = (value) => `${value.toFixed(1)} ms`;
const load = () => loadavg()[0].toFixed(1);
const demo = await openDemo();
try {
  console.log(`load average ${load()}`);
  if (process.argv.includes('largest')) {
    const longest = {};
    // The sample shop is there to compare with: machines differ.
    for (const [name, make] of [['largest sample shop', () => undefined], ...Object.entries(LARGEST)]) {
      console.log(`${name}: longest task of each of ${RUNS} runs, processor time (the longest by the clock):`);
      const phases = await measureOften(make());
      for (const { phase, processor, clock } of phases) {
        console.log(`  ${phase}: ${processor.map((task) => task.toFixed(0)).join(', ')} ms (${clock.toFixed(0)} ms)`);
      }
      const most = (of) => Math.max(...phases.map(of));
      const worst = most(({ processor }) => Math.max(...processor));
      longest[name] = {
        middle: most(({ processor }) => median(processor)),
        worst,
        clock: most(({ clock }) => clock),
        phase: phases.find(({ processor }) => processor.includes(worst)).phase,
      };
    }
    console.log(`load average ${load()}`);
    // What npm run trust keeps.
    const cache = new URL('../../node_modules/.cache/', import.meta.url);
    mkdirSync(cache, { recursive: true });
    writeFileSync(new URL('largest-tasks.json', cache), JSON.stringify(longest));
    process.exit();
  }
  const firsts = [];
  for (let i = 0; i < 5; i += 1) firsts.push(await measureFirst(demo));
  console.log(`element defined → first answer painted, median of 5: ${ms(median(firsts))}`);
  for (const slowed of [1, 4]) {
    const { script, painted, painted95, longTasks } = await measureTyping(demo, slowed);
    const times = `script ${ms(script)}, painted ${ms(painted)}, 95 % within ${ms(painted95)}`;
    console.log(`a digit, processor ${slowed}× slowed: ${times}; ${longTasks.length} tasks over 50 ms by the clock`);
  }
  console.log('longest tasks, processor time (the longest by the clock):');
  await tellStalls();
  console.log(`load average ${load()}`);
} finally {
  await demo.close();
}

async function tellStalls() {
  for (const { phase, tasks, longest } of await measureStalls(demo)) {
    console.log(`  ${phase}: ${tasks.map((task) => task.toFixed(0)).join(', ')} ms (${longest.toFixed(0)} ms)`);
  }
}

/** The longest task of each phase in each run: what the page itself takes comes again, what the machine adds does not. */
async function measureOften(scenario) {
  const runs = [];
  for (let i = 0; i < RUNS; i += 1) runs.push(await measureStalls(demo, scenario));
  return runs[0].map(({ phase }, i) => ({
    phase,
    processor: runs.map((stalls) => stalls[i].tasks[0] ?? 0),
    clock: Math.max(...runs.map((stalls) => stalls[i].longest)),
  }));
}
