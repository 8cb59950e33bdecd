// Prints what a reader of the demo page waits for, with the largest sample shop, and the longest task of each phase.
// usage: npm run build && npm run measure [-- load]: with `load`, what an owner waits for on a phone
import { loadavg } from 'node:os';
import { openDemo } from './demo-page.ts';
import { measureFirst, measureTyping } from './measure.ts';
import { measureLoad } from './measure-load.mjs';
import { measureStalls } from './stalls.ts';

if (process.argv.includes('load')) {
  await measureLoad();
  process.exit();
}

const ms = (value) => `${value.toFixed(1)} ms`;
const load = () => loadavg()[0].toFixed(1);
const demo = await openDemo();
try {
  console.log(`load average ${load()}`);
  const firsts = [];
  for (let i = 0; i < 5; i += 1) firsts.push(await measureFirst(demo));
  console.log(`element defined → first answer painted, median of 5: ${ms(firsts.toSorted((a, b) => a - b)[2])}`);
  for (const slowed of [1, 4]) {
    const { script, painted, painted95, longTasks } = await measureTyping(demo, slowed);
    const times = `script ${ms(script)}, painted ${ms(painted)}, 95 % within ${ms(painted95)}`;
    console.log(`a digit, processor ${slowed}× slowed: ${times}; ${longTasks.length} tasks over 50 ms by the clock`);
  }
  console.log('longest tasks, processor time (the longest by the clock):');
  for (const { phase, tasks, longest } of await measureStalls(demo)) {
    console.log(`  ${phase}: ${tasks.map((task) => task.toFixed(0)).join(', ')} ms (${longest.toFixed(0)} ms)`);
  }
  console.log(`load average ${load()}`);
} finally {
  await demo.close();
}
