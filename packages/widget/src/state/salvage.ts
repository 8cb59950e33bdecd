import { type Problem, parseScenario, type Scenario } from '@ec-tco/core';
import type { describeUpgrade } from '@ec-tco/core/format';
import { toAddress, upgradeScenario } from '@ec-tco/core/scenario';
import { getAt, isWithin, setAt, updateArray } from './pointer.ts';
import { pruneSources } from './sources.ts';

/** What was done about one place that was not sound. */
export interface Repair {
  readonly pointer: string;
  readonly action: 'default' | 'dropped';
}

/** Whether data were made by a later version of this program: nothing of them may be guessed. */
export function isNewer(data: unknown): boolean {
  const upgraded = upgradeScenario(data);
  return !upgraded.ok && upgraded.newer;
}

/** A scenario that can be used, and what had to be given up for it. */
export interface Salvaged {
  readonly scenario: Scenario;
  /** What was wrong with the data as they came; empty when they were whole. */
  readonly problems: readonly Problem[];
  /** In the order in which they were made; addresses are those at that moment. */
  readonly repairs: readonly Repair[];
  /** What became of data of an older version that were whole. */
  readonly notes?: readonly Parameters<typeof describeUpgrade>[0][];
  /** There where the data hold more than can be worked with: which of it to give up is for their owner to say. */
  readonly tooLarge?: Problem;
}

const SIZES: ReadonlySet<string> = new Set(['all-lines', 'all-steps', 'share-reach', 'nodes'] satisfies Allowed[]);
type Allowed = Problem['allowed']['kind'];
/** Lists whose default would put a sample's items in the place of the owner's. */
const OWN_LISTS = /\/(?:options|lines|credits|common)$/;

function isTooLarge(data: unknown, { path, allowed }: Problem): boolean {
  if (SIZES.has(allowed.kind)) return true;
  if (allowed.kind !== 'items' || !OWN_LISTS.test(path)) return false;
  return Object.keys(getAt(data, path) ?? {}).length > (allowed.max ?? Infinity);
}

const MOST_ROUNDS = 60;

/**
 * Keeps what is sound of damaged or foreign data. A place with a problem takes the default there, or is dropped; when
 * that does not help, the same is tried one level up, at last for the whole. Options take their defaults from the
 * default option of the same kind. Always ends, never throws.
 */
export function salvageScenario(data: unknown, defaults: Scenario): Salvaged {
  const first = parseScenario(data);
  if (first.ok) {
    const { scenario, upgraded } = first;
    const { notes = [] } = upgraded ?? {};
    return { scenario, problems: [], repairs: [], ...(notes.length > 0 && { notes }) };
  }
  const whole: Salvaged = {
    scenario: defaults,
    problems: first.problems,
    repairs: [{ pointer: '', action: 'default' }],
  };
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return whole;

  // Older data are mended as the present version has them.
  const upgraded = upgradeScenario(data);
  let current: unknown = upgraded.ok ? upgraded.data : data;
  const present = parseScenario(current);
  let problems = present.ok ? [] : present.problems;
  const oversized = (problems: readonly Problem[]): Salvaged | undefined => {
    const tooLarge = problems.find((problem) => isTooLarge(current, problem));
    return tooLarge && { ...whole, tooLarge };
  };
  const repairs: Repair[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const large = oversized(problems);
    if (large) return large;
    const dropped: string[] = [];
    // Last items first, so that dropping one does not renumber those still to be handled.
    for (const path of [...new Set(problems.map((problem) => problem.path))].toSorted(byPosition).toReversed()) {
      if (dropped.some((item) => isWithin(path, item))) continue;
      const pointer = untried(path, tried);
      if (pointer === '') return whole;
      tried.add(pointer);
      const done = repair(current, pointer, defaults, problems);
      if (!done) continue;
      repairs.push({ pointer: toAddress(current, pointer), action: done.action });
      current = done.data;
      if (done.list !== undefined) {
        dropped.push(pointer);
        for (const seen of tried) if (seen.startsWith(`${done.list}/`)) tried.delete(seen);
      }
    }
    const parsed = parseScenario(current);
    if (parsed.ok) return { scenario: parsed.scenario, problems: first.problems, repairs };
    problems = parsed.problems;
  }
  return whole;
}

/**
 * Whether a salvaged scenario holds nothing of the data: any JSON can be "salvaged" into the defaults, and is then somebody
 * else's numbers. Something is an option with its id, or a value of the shop's own.
 */
export function sharesNothing(data: unknown, { scenario, repairs }: Salvaged): boolean {
  if (repairs.some(({ pointer }) => pointer === '')) return true;
  const upgraded = upgradeScenario(data);
  const { options, business } = Object(upgraded.ok ? upgraded.data : data) as Record<string, unknown>;
  const ids = new Set(Array.isArray(options) ? options.map((option) => (Object(option) as { id?: unknown }).id) : []);
  if (scenario.options.some(({ id }) => ids.has(id))) return false;
  const shop: Readonly<Record<string, unknown>> = { ...scenario.business };
  const same = ([key, value]: readonly [string, unknown]) => JSON.stringify(shop[key]) === JSON.stringify(value);
  return !Object.entries(Object(business) as object).some(same);
}

function untried(path: string, tried: ReadonlySet<string>): string {
  let pointer = path;
  while (tried.has(pointer)) pointer = parent(pointer);
  return pointer;
}

const parent = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

/** A key that nobody knows has no default, and the default’s reference may be to nothing here, too. */
const NOT_MENDED: ReadonlySet<Problem['code']> = new Set(['unknown-key', 'unknown-reference']);

interface Done {
  readonly data: unknown;
  readonly action: Repair['action'];
  /** The list that lost an item. */
  readonly list?: string;
}

function repair(data: unknown, pointer: string, defaults: Scenario, problems: readonly Problem[]): Done | undefined {
  try {
    const above = parent(pointer);
    // A figure that cannot be cited takes nothing with it: its number stays, as an assumption.
    if (pointer.endsWith('/figure') && getAt(data, `${above}/kind`) === 'figure') {
      return { data: setAt(data, above, { kind: 'assumption' }), action: 'default' };
    }
    if (Array.isArray(getAt(data, above))) {
      const index = Number(pointer.slice(above.length + 1));
      const dropped = updateArray(data, above, (items) => items.toSpliced(index, 1));
      return { data: pruneSources(dropped, toAddress(data, above)), action: 'dropped', list: above };
    }
    const dangling = problems.some(({ path, code }) => path === pointer && NOT_MENDED.has(code));
    const fallback = dangling ? undefined : defaultAt(data, pointer, defaults);
    return {
      data: pruneSources(setAt(data, pointer, fallback), toAddress(data, pointer)),
      action: fallback === undefined ? 'dropped' : 'default',
    };
  } catch {
    // The place is gone with a repair before, or its keys are forbidden ones: the next round goes one level up.
    return undefined;
  }
}

function defaultAt(data: unknown, pointer: string, defaults: Scenario): unknown {
  const [, option, inside] = /^\/options\/(\d+)(\/[^\d]*)$/.exec(pointer) ?? [];
  if (inside === undefined) return /\/\d+(?:\/|$)/.test(pointer) ? undefined : getAt(defaults, pointer);
  const kind = getAt(data, `/options/${option}/kind`);
  const like = defaults.options.find((option) => option.kind === kind) ?? defaults.options[0];
  return ['/id', '/name'].includes(inside) ? undefined : getAt(like, inside);
}

/** Pointers in document order of their list items: /options/2 before /options/10. */
const byPosition = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
