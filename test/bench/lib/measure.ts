import { type Quartiles, quartiles } from './statistics.ts';

/** Runs something so many times and gives a checksum of what came out. */
export type Task = (n: number) => number;

export interface Measured {
  /** Quartiles of nanoseconds a run. */
  readonly ns: Quartiles;
  /** Nanoseconds a run, round by round. */
  readonly rounds: readonly number[];
}

/** Nanoseconds on the wall and, where it can be asked, of this thread alone. */
export interface Clock {
  wall(): number;
  own?(): number;
}

export const processClock: Clock = {
  wall: () => Number(process.hrtime.bigint()),
  own() {
    const { user, system } = process.threadCpuUsage();
    return 1e3 * (user + system);
  },
};

// The thread's own clock ticks every few milliseconds only.
const TICK = 4e6;

/**
 * Nanoseconds of a run. The wall clock is exact but counts what others do on the same core; where it is more than a
 * tick ahead of the thread's own clock, the burst was interrupted and the thread's clock is taken.
 */
function timed(task: Task, n: number, clock: Clock): number {
  const own = clock.own?.();
  const start = clock.wall();
  const sum = task(n);
  const wall = clock.wall() - start;
  const thread = own === undefined ? wall : (clock.own?.() ?? own) - own;
  // Looked at, so that no work can be left out.
  if (!Number.isFinite(sum)) throw new Error(`a burst of ${n} runs gave ${sum}`);
  return (wall - thread <= TICK ? wall : thread) / n;
}

/** How often to run a task so that it takes about `burst` nanoseconds, once it has been run for `warm`. */
function countFor(task: Task, burst: number, warm: number, clock: Clock): number {
  let spent = 0;
  for (let n = 1; ; ) {
    const took = timed(task, n, clock) * n;
    spent += took;
    const enough = took >= burst / 2;
    if ((enough && spent >= warm) || n >= 2 ** 26) return Math.max(1, Math.round((n * burst) / Math.max(took, 1)));
    if (!enough) n = took < burst / 100 ? n * 16 : n * 2;
  }
}

interface Settings {
  readonly rounds: number;
  readonly burstMs: number;
  /** How long each task is run before the first round. */
  readonly warmMs: number;
}

/**
 * Times tasks against each other: in each round every one gets one burst, in rotated order, so that a slow spell of
 * the machine falls on all alike; ratios are taken within a round.
 */
export function measure(
  tasks: Readonly<Record<string, Task>>,
  { rounds, burstMs, warmMs }: Settings,
  clock: Clock = processClock,
): Map<string, Measured> {
  const bursts = Object.entries(tasks).map(([name, task]) => ({
    name,
    task,
    count: countFor(task, 1e6 * burstMs, 1e6 * warmMs, clock),
    times: [] as number[],
  }));
  for (let r = 0; r < rounds; r += 1) {
    for (const { task, count, times } of rotated(bursts, r)) times.push(timed(task, count, clock));
  }
  return new Map(bursts.map(({ name, times }) => [name, { ns: quartiles(times), rounds: times }]));
}

/** The same things, the r-th of them first. */
export const rotated = <T>(things: readonly T[], r: number): readonly T[] =>
  things.map((thing, k) => things[(k + r) % things.length] ?? thing);

/** Quartiles of the ratios of two measured tasks, round by round: how many times as long `left` takes. */
export function paired(measured: ReadonlyMap<string, Measured>, left: string, right: string): Quartiles | undefined {
  const [a, b] = [measured.get(left), measured.get(right)];
  return a && b && quartiles(a.rounds.map((x, i) => x / (b.rounds[i] ?? Number.NaN)));
}
