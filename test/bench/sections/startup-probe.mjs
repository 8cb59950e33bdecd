// Milliseconds of CPU to import a library and to have its first result, in a fresh process; the little code that an
// engine of the bench adds to its library counts for it. usage: node startup-probe.mjs <module> [creates]
import { createPlan } from '../lib/plan.mjs';

const [path, creates] = process.argv.slice(2);
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
};
const before = cpu();
const library = path && (await import(path));
const imported = cpu();
const result = creates ? library[creates](createPlan()).tasks.full(1) : 0;
const done = cpu();
if (!Number.isFinite(result)) throw new Error(`${path}: ${result}`);
console.log(
  JSON.stringify({
    importMs: imported - before,
    firstMs: done - before,
    peakMB: process.resourceUsage().maxRSS / 1024,
  }),
);
