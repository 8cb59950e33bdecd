import { quartiles } from './statistics.mjs';

// Every checksum ends here, so that no work can be left out.
let consumed = 0;
export const checksum = () => consumed;

// The thread's own clock ticks every few milliseconds only.
const TICK = 4e6;

/**
 * Nanoseconds of a run. The wall clock is exact but counts what others do on the same core; where it is more than a
 * tick ahead of the thread's own clock, the burst was interrupted and the thread's clock is taken.
 */
function timed(task, n) {
  const cpu = process.threadCpuUsage();
  const start = process.hrtime.bigint();
  consumed += task(n);
  const wall = Number(process.hrtime.bigint() - start);
  const { user, system } = process.threadCpuUsage(cpu);
  const own = 1e3 * (user + system);
  return (wall - own <= TICK ? wall : own) / n;
}

/** How often to run a task so that it takes about `burst` nanoseconds; warms it up on the way. */
function countFor(task, burst) {
  let n = 1;
  for (;;) {
    const took = timed(task, n) * n;
    if (took >= burst / 2 || n >= 2 ** 26) return Math.max(1, Math.round((n * burst) / Math.max(took, 1)));
    n = took < burst / 100 ? n * 16 : n * 2;
  }
}

/**
 * Times tasks against each other: in each round every one gets one burst, in rotated order, so that a slow spell of
 * the machine falls on all alike; ratios are taken within a round.
 * @param tasks name → n ↦ checksum of n runs
 * @returns name → ns: the quartiles of its time; rounds: its times by round
 */
export function measure(tasks, { rounds, burstMs }) {
  const names = Object.keys(tasks);
  const counts = new Map(names.map((name) => [name, countFor(tasks[name], burstMs * 1e6)]));
  const times = new Map(names.map((name) => [name, []]));
  for (let r = 0; r < rounds; r += 1) {
    for (let k = 0; k < names.length; k += 1) {
      const name = names[(k + r) % names.length];
      times.get(name).push(timed(tasks[name], counts.get(name)));
    }
  }
  return new Map(names.map((name) => [name, { ns: quartiles(times.get(name)), rounds: times.get(name) }]));
}

/** Quartiles of the ratios of two measured tasks, round by round: how many times as long `left` takes. */
export const paired = (measured, left, right) => {
  const [a, b] = [measured.get(left), measured.get(right)];
  return a && b && quartiles(a.rounds.map((x, i) => x / b.rounds[i]));
};
