// Prints what a reader of the demo page waits for, with the largest sample shop, and the longest task of each phase.
// usage: npm run build && npm run measure [-- load | largest]: with `load`, what an owner waits for on a phone; with
// `largest`, the same phases with scenarios as large as the limits let them be
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { openDemo } from './demo-page.ts';
import { LARGEST } from './largest.ts';
import { measureFirst, measureTyping } from './measure.ts';
import { linesOfLoad, measureLoad } from './measure-load.mjs';
import { measureStalls, PAPERS } from './stalls.ts';

if (process.argv.includes('load')) {
  const before = loadavg()[0].toFixed(1);
  for (const line of linesOfLoad(await measureLoad())) console.log(line);
  console.log(`load average ${before} → ${loadavg()[0].toFixed(1)}`);
  process.exit();
}

const ms = (value) => `${value.toFixed(1)} ms`;
const load = () => loadavg()[0].toFixed(1);
const demo = await openDemo();
try {
  console.log(`load average ${load()}`);
  if (process.argv.includes('largest')) {
    const longest = {};
    // The sample shop is there to compare with: machines differ.
    for (const [name, make] of [['largest sample shop', () => undefined], ...Object.entries(LARGEST)]) {
      console.log(`${name}: longest tasks, processor time (the longest by the clock):`);
      const stalls = await tellStalls(make());
      const others = stalls.filter(({ phase }) => !Object.values(PAPERS).includes(phase));
      const most = (of) => Math.max(...others.map(of));
      const processor = ({ tasks }) => tasks[0] ?? 0;
      longest[name] = {
        processor: most(processor),
        clock: most((stall) => stall.longest),
        ...Object.fromEntries(
          Object.entries(PAPERS).map(([paper, phase]) => [paper, processor(stalls.find((one) => one.phase === phase))]),
        ),
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
  console.log(`element defined → first answer painted, median of 5: ${ms(firsts.toSorted((a, b) => a - b)[2])}`);
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

async function tellStalls(scenario) {
  const stalls = await measureStalls(demo, scenario);
  for (const { phase, tasks, longest } of stalls) {
    console.log(`  ${phase}: ${tasks.map((task) => task.toFixed(0)).join(', ')} ms (${longest.toFixed(0)} ms)`);
  }
  return stalls;
}
