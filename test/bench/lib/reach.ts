import { type Ahead, aheadWithNoLess } from './ahead.ts';
import * as names from './names.ts';
import { type Growth, number, type Quartiles, ratio, time } from './statistics.ts';

/** What a reader of the tables is to be able to check: a target, what was measured, whether it was met. */
export interface Reached {
  readonly target: string;
  readonly wanted: string;
  readonly reached: string;
  readonly met: boolean;
}

interface Row {
  readonly ns: Quartiles;
  readonly toFloor: Quartiles;
  readonly decimalToIt: Quartiles;
  readonly hyperFormulaToIt: Quartiles;
}

interface LossRow {
  readonly ns: Quartiles;
  readonly error: { readonly p99: number };
  readonly toFft?: Quartiles;
  readonly monteCarloAtEqualError?: number;
}

interface PhoneTimes {
  readonly usable: number;
  readonly answered: number;
  readonly shift: number;
}

/** The parts of the results that targets are about; a section that was not run is not there. */
export interface Sections {
  /** Milliseconds and layout shift, by way of embedding, and what they should be. */
  readonly phone?: {
    readonly goals: PhoneTimes;
    readonly ways: Readonly<Record<string, PhoneTimes & { readonly bytes: number }>>;
  };
  readonly deterministic?: {
    readonly tasks: Readonly<
      Record<string, { readonly rows: Readonly<Record<string, Row>>; readonly ahead: readonly Ahead[] }>
    >;
  };
  readonly loss?: {
    readonly rows: Readonly<Record<string, LossRow>>;
    /** The row of the loosest tolerance whose errors stay below 1e-4 in all test cases. */
    readonly kept?: string;
    readonly cases: Readonly<Record<string, { readonly worst: { readonly error: number } }>>;
    readonly oneSecond: { readonly trials: number; readonly ns: Quartiles; readonly error: { readonly p99: number } };
    readonly ahead: readonly Ahead[];
  };
  readonly whole?: {
    /** In processes of their own: the reference workload's evaluation, the largest persona's analysis; `pair`: times faster than decimal.js, the two in turn. */
    readonly alone: { readonly evaluation: Quartiles; readonly analysis: Quartiles; readonly pair: Quartiles };
    readonly personas: readonly { readonly name: string; readonly lines: number; readonly analysisNs: Quartiles }[];
    readonly growth: Readonly<Record<string, Growth>>;
    readonly batches: Growth;
  };
  readonly uses?: {
    readonly question: Quartiles;
    readonly chances: { readonly shared: Quartiles; readonly detached: Quartiles; readonly ratio: Quartiles };
    readonly workbook: { readonly first: number; readonly ns: Quartiles };
    readonly batch: {
      readonly count: number;
      readonly one: Quartiles;
      readonly two: Quartiles;
      /** Two commands at once, each of one thread. */
      readonly both: Quartiles;
      readonly ratio: Quartiles;
    };
  };
  readonly startup?: { readonly ahead: Readonly<Record<string, readonly Ahead[]>> };
  readonly browser?: { readonly ahead: Readonly<Record<string, readonly Ahead[]>> };
}

const CHANGES = { line: 'one line changed', sales: 'sales changed', inTurn: 'line and sales in turn' };
const OUTPUTS = { [names.TAPE_TOTALS]: 'totals', [names.TAPE_ROWS]: 'rows too' };

/** Each target of the benchmark with what was reached. */
export function reach(sections: Sections): Reached[] {
  const { phone, deterministic, loss, whole, uses, startup } = sections;
  const found = [
    ...(phone ? waitsOnPhone(phone) : []),
    ...(deterministic ? evaluation(deterministic) : []),
    ...(loss ? losses(loss) : []),
    ...(whole ? analysis(whole) : []),
    ...(uses ? waits(uses) : []),
    ...(startup ? starts(startup) : []),
  ];
  const ahead = aheadBySection(sections);
  if (ahead.length === 0) return found;
  const noLess = ahead.flatMap(([where, list]) => aheadWithNoLess(list).map((peer) => `${peer} (${where})`));
  found.push({
    target: 'peers ahead in a row of the tables that do not compute less',
    wanted: 'none',
    reached: noLess.join(', ') || 'none',
    met: noLess.length === 0,
  });
  return found;
}

/** Who is ahead, by where. */
export function aheadBySection({ deterministic, loss, startup, browser }: Sections): [string, readonly Ahead[]][] {
  return [
    ...Object.entries(deterministic?.tasks ?? {}).map(([task, { ahead }]) => [task, ahead] as const),
    ...(loss ? [['loss', loss.ahead] as const] : []),
    ...Object.entries(startup?.ahead ?? {}),
    ...Object.entries(browser?.ahead ?? {}),
  ].map(([where, ahead]) => [where, ahead]);
}

function waitsOnPhone({ goals, ways }: NonNullable<Sections['phone']>): Reached[] {
  const parts = ways['in parts'];
  if (!parts) throw new Error('The page in parts was not measured.');
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  return [
    {
      target: 'on a phone: from the navigation until the question can be filled in',
      wanted: `≤ ${seconds(goals.usable)}`,
      reached: seconds(parts.usable),
      met: parts.usable <= goals.usable,
    },
    {
      target: 'on a phone: from the key until the first answer is painted',
      wanted: `≤ ${seconds(goals.answered)}`,
      reached: seconds(parts.answered),
      met: parts.answered <= goals.answered,
    },
    {
      target: 'on a phone: layout shift',
      wanted: `< ${goals.shift}`,
      reached: parts.shift.toFixed(3),
      met: parts.shift < goals.shift,
    },
  ];
}

function evaluation({ tasks }: NonNullable<Sections['deterministic']>): Reached[] {
  const rowOf = (task: string, name: string): Row => {
    const row = tasks[task]?.rows[name];
    if (!row) throw new Error(`no row ${name} of ${task}`);
    return row;
  };
  const full = rowOf('full', names.EVALUATE);
  const changes = Object.entries(CHANGES).flatMap(([task, change]) =>
    Object.entries(OUTPUTS).map(([name, outputs]) => ({ what: `${change}, ${outputs}`, row: rowOf(task, name) })),
  );
  const breakEven = rowOf('breakEven', names.TAPE_TOTALS);
  return [
    {
      target: 'exact full evaluation, times faster than decimal.js, in turn with all peers in one process',
      wanted: '≥ 3',
      reached: ratio(full.decimalToIt),
      met: full.decimalToIt.median >= 3,
    },
    {
      target: 'exact full evaluation, in turn with all peers in one process',
      ...below(1, full.ns),
    },
    {
      target: 'exact full evaluation, in turn with all peers in one process: × float64 month loop',
      ...atMost(25, aheadOf(tasks.full?.ahead, names.LOOP)),
    },
    ...changes.map(({ what, row }) => ({
      target: `${what}: × factored floor`,
      wanted: '≤ 10',
      reached: ratio(row.toFloor),
      met: row.toFloor.median <= 10,
    })),
    ...changes.map(({ what, row }) => ({
      target: `${what}: times faster than HyperFormula's own recalculation`,
      wanted: '≥ 1,000',
      reached: ratio(row.hyperFormulaToIt),
      met: row.hyperFormulaToIt.median >= 1000,
    })),
    {
      target: 'break-even: × closed-form floor',
      wanted: '≤ 10',
      reached: ratio(breakEven.toFloor),
      met: breakEven.toFloor.median <= 10,
    },
  ];
}

function losses({ rows, kept, cases, oneSecond }: NonNullable<Sections['loss']>): Reached[] {
  const row = kept === undefined ? undefined : rows[kept];
  const worst = kept === undefined ? undefined : cases[kept]?.worst.error;
  if (kept === undefined || !row?.toFft || worst === undefined) {
    const target = 'loss: a tolerance with errors below 1e-4 in all test cases';
    return [{ target, wanted: 'one', reached: 'none', met: false }];
  }
  const equal = row.monteCarloAtEqualError ?? 0;
  const faster = oneSecond.ns.median / row.ns.median;
  const closer = oneSecond.error.p99 / row.error.p99;
  return [
    {
      target: `loss, ${kept} (largest error in all test cases ${number(worst, 2)}): × best plain FFT`,
      wanted: '≤ 1.5',
      reached: ratio(row.toFft),
      met: row.toFft.median <= 1.5 && worst < 1e-4,
    },
    {
      target: 'loss: times faster than the best plain Monte Carlo at equal P99 error, extrapolated',
      wanted: '≥ 20',
      reached: number(equal, 2),
      met: equal >= 20,
    },
    {
      target: `loss: times faster than ${number(oneSecond.trials)} trials of it (${time(oneSecond.ns.median)}), measured`,
      wanted: '≥ 20, at no larger P99 error',
      reached: `${number(faster)}, at ${number(closer, 2)} times smaller error`,
      met: faster >= 20 && closer >= 1,
    },
  ];
}

/** Whether a time is below so many milliseconds: by its lower quartile, the median in brackets. */
const below = (ms: number, { q1, median }: Quartiles): Omit<Reached, 'target'> => ({
  wanted: `< ${ms} ms`,
  reached: `${time(q1)} (${time(median)})`,
  met: q1 < 1e6 * ms,
});

function analysis({ alone, personas, growth, batches }: NonNullable<Sections['whole']>): Reached[] {
  const [first, ...others] = personas;
  if (!first) throw new Error('no persona');
  const largest = others.reduce((most, persona) => (persona.lines > most.lines ? persona : most), first);
  const grows = Object.entries({ ...growth, 'lines of a batch': batches });
  const wholly = `whole analysis of the largest persona (${largest.name}, ${largest.lines} lines)`;
  return [
    {
      target: 'exact full evaluation, times faster than decimal.js, the two alone in a process',
      wanted: '≥ 3',
      reached: ratio(alone.pair),
      met: alone.pair.median >= 3,
    },
    { target: 'exact full evaluation, alone in a process', ...below(1, alone.evaluation) },
    { target: `${wholly}, alone in a process`, ...below(16, alone.analysis) },
    { target: `${wholly}, in turn with all personas`, ...below(16, largest.analysisNs) },
    ...grows.map(([what, { exponent, standardError }]) => ({
      target: `cost grows with ${what}: exponent`,
      wanted: '≤ 1.1',
      reached: `${number(exponent)} ± ${number(standardError, 1)}`,
      met: exponent <= 1.1,
    })),
  ];
}

/** How far a peer is ahead of the row of ours that gives everything; undefined where it was not measured or is behind. */
const aheadOf = (list: readonly Ahead[] | undefined, peer: string): Quartiles | undefined =>
  list?.find((one) => one.peer === peer)?.headline.ratio;

const atMost = (most: number, found: Quartiles | undefined): Omit<Reached, 'target'> => ({
  wanted: `≤ ${number(most)}`,
  reached: found ? ratio(found) : 'behind',
  met: found === undefined || found.median <= most,
});

/** What people wait for beside an answer. */
const waits = ({ question, chances, workbook, batch }: NonNullable<Sections['uses']>): Reached[] => [
  { target: 'the next question, after the analysis', ...below(5, question) },
  { target: 'chances with shared numbers: × without', ...atMost(1, chances.ratio) },
  { target: 'the workbook of the largest sample', ...below(300, workbook.ns) },
  {
    target: `batch of ${number(batch.count, 4)} shops: two threads, times faster than one`,
    wanted: '≥ 1.8',
    reached: ratio(batch.ratio),
    met: batch.ratio.median >= 1.8,
  },
];

const starts = ({ ahead }: NonNullable<Sections['startup']>): Reached[] => [
  {
    target: 'first result from the published package in a fresh process: × decimal.js, straightforward',
    ...atMost(2.5, aheadOf(ahead['first result'], names.DECIMAL_JS)),
  },
  {
    target: 'the same from its entry of the numbers alone, @ec-tco/core/evaluate',
    ...atMost(2.5, aheadOf(ahead['first result, the numbers alone'], names.DECIMAL_JS)),
  },
];
