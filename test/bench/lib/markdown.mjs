import { GIVES } from '../engines/index.mjs';
import { FLOOR_ROWS, TAPE_ROWS } from './names.ts';
import { aheadBySection, reach } from './reach.ts';
import { number, ratio, time } from './statistics.ts';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Lower quartile, and the median in brackets. */
const times = ({ q1, median }) => `${time(q1)} (${time(median)})`;
const ms = (value) => `${number(value)} ms`;

const TASKS = {
  full: 'Full evaluation',
  line: 'One line changed',
  sales: 'Sales changed',
  inTurn: 'Line and sales changed in turn',
  breakEven: 'Break-even',
};

function deterministic({ tasks, checked }) {
  const parts = Object.entries(TASKS).map(
    ([key, title]) =>
      `### ${title}\n\n${table(
        ['engine', 'time (median)', '× month loop', '× factored floor', 'decimal.js ÷ it', 'HyperFormula ÷ it'],
        Object.entries(tasks[key].rows).map(([name, row]) => [
          name,
          times(row.ns),
          ...[row.toLoop, row.toFloor, row.decimalToIt, row.hyperFormulaToIt].map(ratio),
        ]),
      )}\n`,
  );
  const check = table(
    ['engine', 'outputs compared', 'largest deviation, yen', 'gives', 'how'],
    Object.entries(checked).map(([name, { compared, worstYen, gives, note }]) => [
      name,
      compared,
      number(worstYen),
      gives.join(', '),
      note,
    ]),
  );
  return `## Reference workload: 5 options × 12 lines × 5 years

Own figures in the structure of the research workload: whole-yen cells, yearly price steps, an expected loss. A change
means a value set and the outputs read; the same input again and again, as a slider does it, and two inputs in turn.
Break-even: the sales at which the present values of two options meet, after a line was changed; peers bisect 31 times, the recalculator runs
twice (affine), \`breakEven\` finds every root and proves it to the yen on the exact path. "${TAPE_ROWS}"
is set beside "${FLOOR_ROWS}", all others beside the floor of totals.

${parts.join('\n')}
Checked before against the oracle (test/oracle, fractions of big integers) in five states of the inputs:

${check}
`;
}

function loss({ truth, rows, oneSecond, cases, numpyLeftOut }) {
  return `## Loss of five years (p = 5 % a year, lognormal)

Reference, by a plain transform that shares nothing with the product, at n = ${truth.n.map((n) => number(n, 7)).join(' and ')}, extrapolated:
P95 ${truth.p95.toFixed(1)}, P99 ${truth.p99.toFixed(1)}; within the product's certain bounds.

${table(
  [
    'method',
    'time (median)',
    'P95 error',
    'P99 error',
    '× best plain FFT',
    'best plain MC ÷ it',
    'the same at equal P99 error',
  ],
  Object.entries(rows).map(([name, row]) => [
    name,
    times(row.ns),
    number(row.error.p95, 2),
    number(row.error.p99, 2),
    row.toFft ? ratio(row.toFft) : '–',
    row.monteCarloToIt ? ratio(row.monteCarloToIt) : '–',
    number(row.monteCarloAtEqualError, 2),
  ]),
)}

Errors of samplers are root mean squares over repeated runs. At equal error: time ratio × (P99 error of the sampler ÷ P99
error of the method)², since a sampler's error falls with the root of its trials. Not extrapolated: with
${number(oneSecond.trials)} trials the best sampler takes ${time(oneSecond.ns.median)} and its P99 is still ${number(oneSecond.error.p99, 2)} off.
Ours gives P50, P90, P95, P99 and the tail mean, and finds the grid for the error asked for; the plain transform has P95
and P99 from a grid that was chosen by hand for this case.${numpyLeftOut ? `\nnumpy left out: ${numpyLeftOut}.` : ''}

All test cases, P95 and P99 against tolerance 1e-8:

${table(
  ['method', 'largest error', 'slowest'],
  Object.entries(cases).map(([name, { worst, slowest }]) => [
    name,
    `${number(worst.error, 2)} (${worst.name})`,
    `${time(slowest.ns)} (${slowest.name})`,
  ]),
)}
`;
}

function whole({ personas, growth, batches }) {
  return `## Whole analysis, growth, batches

${table(
  ['persona', 'options', 'lines', 'years', 'result (median)', 'result and whole analysis (median)'],
  personas.map((p) => [p.name, p.options, p.lines, p.years, times(p.resultNs), times(p.analysisNs)]),
)}

${table(
  ['grows with', 'points', 'exponent (log-log fit)'],
  Object.entries(growth).map(([name, g]) => [
    name,
    g.points.map(([x, ns]) => `${x}: ${time(ns)}`).join(', '),
    `${number(g.exponent, 3)} ± ${number(g.standardError, 1)}`,
  ]),
)}

Batches, JSON text → parse → evaluate → JSON text, one process each; exponent ${number(batches.exponent, 3)}:

${table(
  ['lines', 'scenarios', 'scenarios/s', 'lines/s', 'peak memory, MB'],
  batches.rows.map((b) => [
    b.lines,
    b.scenarios,
    number(b.scenariosPerSecond),
    number(b.linesPerSecond),
    number(b.peakMB),
  ]),
)}
`;
}

function startup({ rows, sizes }) {
  return `## Start-up and size

Fresh processes in turn, CPU time of the main thread; everyone from the published build, ours by its main entry, by
the one of the numbers alone, and as what a bundler leaves of it for \`parseScenario\` and \`evaluate\`. The first result is the reference workload's
(checked, for ours); libraries of distributions make none. Sizes: bundled and minified with dependencies, gzip -9.

${table(
  ['library', 'import, ms', 'first result, ms', 'peak memory, MB'],
  Object.entries(rows).map(([name, r]) => [
    name,
    ...[r.importMs, r.firstMs, r.peakMB].map(({ median }) => number(median)),
  ]),
)}

${table(
  ['bundle', 'minified kB', 'gzip kB'],
  Object.entries(sizes).map(([name, s]) => [name, number(s.minified / 1000), number(s.gzip / 1000)]),
)}
`;
}

function browser({ version, page, starts, tasks }) {
  const processor = (slowed) => (slowed === '1' ? 'processor as it is' : `processor ${slowed} times slower`);
  const phases = [
    ['page opened', page.longTasks.opening],
    ['shop loaded, analysed and drawn', page.longTasks.shop],
    ...Object.entries(page.typing).map(([slowed, t]) => [
      `digits typed, with pauses, ${processor(slowed)}`,
      t.longTasks,
    ]),
  ];
  return `## In a browser (Chromium ${version})

The demo page with the largest sample shop, by wall clock: element defined → first result painted
${ms(page.firstMs.median)} (quartiles ${ms(page.firstMs.q1)}–${ms(page.firstMs.q3)}). A digit typed into the sales:

${table(
  ['digits typed', 'script, median', 'painted, median', 'painted, 95 %'],
  Object.entries(page.typing).map(([slowed, t]) => [processor(slowed), ...[t.script, t.painted, t.painted95].map(ms)]),
)}

${table(
  ['phase', 'tasks over 50 ms', 'the longest'],
  phases.map(([phase, long]) => [phase, long.length, long.length > 0 ? ms(Math.max(...long)) : '–']),
)}

The reference workload by engines bundled for a page, checked there as above; a fresh page each for the start:

${table(
  ['engine', 'import, ms', 'import → first result, ms', 'full evaluation', '÷ ours', 'one line changed', '÷ ours'],
  Object.keys(tasks.full).map((name) => [
    name,
    number(starts[name]?.importMs.median),
    number(starts[name]?.firstMs.median),
    ...[tasks.full[name], tasks.line[name]].flatMap((row) => (row ? [times(row.ns), ratio(row.toOurs)] : ['–', '–'])),
  ]),
)}
`;
}

function uses({ question, chances, workbook, batch }) {
  return `## Beside an answer

The largest sample shop (6-apparel-chain.json).

${table(
  ['what', 'time'],
  [
    ['the next question, after the analysis', times(question)],
    ['chances, numbers shared between options', times(chances.shared)],
    ['chances, each option with numbers of its own', times(chances.detached)],
    ['its workbook, the first in a process', ms(workbook.first / 1e6)],
    ['its workbook, after that', times(workbook.ns)],
    [`batch of ${number(batch.count, 4)} shops, the whole command`, times(batch.one)],
    ['the same with --jobs 2', times(batch.two)],
    ['two such commands at once, each of one thread: the longer one', times(batch.both)],
  ],
)}
`;
}

function phone({ network, processor, rounds, ways }) {
  const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return `## What an owner waits for on a phone

The built widget in a page of 360 px, nothing in the cache, slow 4G (${network}), processor ${processor}; medians of ${rounds}. The first
question: a number of four signs, then the button.

${table(
  ['page with', 'question can be filled in', 'key → first answer painted', 'kB sent', 'layout shift'],
  Object.entries(ways).map(([way, { usable, answered, bytes, shift }]) => [
    way,
    seconds(usable),
    seconds(answered),
    (bytes / 1000).toFixed(0),
    shift.toFixed(3),
  ]),
)}
`;
}

const targets = (sections) => `## Reach

Ratios in this run: median, with quartiles in brackets.

${table(
  ['target', 'wanted', 'reached', 'met'],
  reach(sections).map(({ target, wanted, reached, met }) => [target, wanted, reached, met ? 'yes' : 'no']),
)}
`;

const against = ({ row, ratio, lacks }) =>
  ratio.median > 1
    ? `${number(ratio.median)} × ahead of "${row}", without ${lacks.join(', ') || 'anything less'}`
    : `behind "${row}" (${number(1 / ratio.median)} ×)`;

const ahead = (sections) => `## Who is ahead

Peers ahead of the row of ours that gives everything, or of the fastest of ours that gives at least what they give
("like for like"), and what of that row they do not give. ${Object.entries(GIVES)
  .map(([word, meaning]) => `*${word}*: ${meaning}`)
  .join('; ')}.

${table(
  ['where', 'peer', 'against everything', 'like for like'],
  aheadBySection(sections).flatMap(([where, list]) =>
    list.map(({ peer, headline, like }) => [TASKS[where] ?? where, peer, against(headline), against(like)]),
  ),
)}
`;

const SECTIONS = { deterministic, loss, whole, uses, startup, browser };

/** The results as a page. */
export function markdown({ mode, machine, load, sections, seconds }) {
  const head = `# Benchmarks

Written by \`npm run bench\` (${mode} run, ${number(seconds, 3)} s). Machine: ${machine.cores} cores, ${machine.model}, Node ${machine.node}.
Load average before ${load.before.join(' / ')}, after ${load.after.join(' / ')}.
Times: wall clock of bursts that were not interrupted, else CPU time of the thread; lower quartile, median in brackets.
A busy machine still slows what it runs (shared caches, clock), so that the ratios count more than the times. Ratios are
taken within each round of bursts in rotated order: median, with quartiles in brackets. Ours runs from the built package;
exact numbers alone, the recalculator's full run and the loss are bundled from its sources, since it does not export them.
`;
  const { phone: waits, ...others } = sections;
  const parts = Object.entries(others).map(([name, found]) => SECTIONS[name](found));
  return [head, ...(waits ? [phone(waits)] : []), targets(sections), ahead(sections), ...parts].join('\n');
}
