import { number, ratio, time } from './statistics.mjs';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const TASKS = { full: 'Full evaluation', line: 'One line changed', sales: 'Sales changed', breakEven: 'Break-even' };

function deterministic({ tasks, checked, notes }) {
  const parts = Object.entries(TASKS).map(([key, title]) => {
    const { rows } = tasks[key];
    return `### ${title}\n\n${table(
      ['engine', 'time (median)', '× month loop', '× factored floor', 'decimal.js ÷ it', 'HyperFormula ÷ it'],
      Object.entries(rows).map(([name, row]) => [
        name,
        `${time(row.ns.q1)} (${time(row.ns.median)})`,
        ratio(row.toLoop),
        // A floor with the same outputs for those that give rows.
        ratio(name.includes('rows too') ? row.toTable : row.toFloor),
        ratio(row.decimalToIt),
        ratio(row.hyperFormulaToIt),
      ]),
    )}\n`;
  });
  const check = table(
    ['engine', 'outputs compared', 'largest deviation, yen', 'computes'],
    Object.entries(checked).map(([name, { compared, worstYen }]) => [name, compared, number(worstYen), notes[name]]),
  );
  return `## Reference workload: 5 options × 12 lines × 5 years

Own figures in the structure of the research workload: whole-yen cells, yearly price steps, an expected loss. Break-even: the sales at which the
present values of two options meet; peers bisect 31 times; the tape runs twice (affine); ours by \`breakEven\` finds
every root and proves it to the yen on the exact path.

${parts.join('\n')}
Checked before against the oracle (test/oracle, fractions of big integers) in five states of the inputs:

${check}
`;
}

function loss({ rows, reference, cases }) {
  return `## Loss of five years (p = 5 % a year, lognormal)

Reference, by a plain transform that shares nothing with the product, at n = ${number(reference.coarse.n, 7)} and ${number(reference.fine.n, 7)}, extrapolated:
P95 ${reference.limit.p95.toFixed(1)}, P99 ${reference.limit.p99.toFixed(1)}; within the product's certain bounds: ${reference.withinBounds ? 'yes' : 'NO'}.

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
    `${time(row.ns.q1)} (${time(row.ns.median)})`,
    number(row.error.p95, 2),
    number(row.error.p99, 2),
    row.toFft ? ratio(row.toFft) : '–',
    row.monteCarloToIt ? ratio(row.monteCarloToIt) : '–',
    row.monteCarloAtEqualError ? number(row.monteCarloAtEqualError, 2) : '–',
  ]),
)}

Errors of samplers are root mean squares over repeated runs. Ours gives P50, P90, P95, P99 and the tail mean, the plain
ones P95 and P99 alone.

All test cases, P95 and P99 against tolerance 1e-8: ${Object.entries(cases)
    .map(
      ([tolerance, { worst, slowest }]) =>
        `at ${tolerance} the largest error is ${number(worst.error, 2)} (${worst.name}), the slowest ${time(slowest.ns)} (${slowest.name})`,
    )
    .join('; ')}.
`;
}

function whole({ personas, growth, batches }) {
  return `## Whole analysis, growth, batches

${table(
  ['persona', 'options', 'lines', 'years', 'result (median)', 'result and whole analysis (median)'],
  personas.map((p) => [
    p.name,
    p.options,
    p.lines,
    p.years,
    `${time(p.resultNs.q1)} (${time(p.resultNs.median)})`,
    `${time(p.analysisNs.q1)} (${time(p.analysisNs.median)})`,
  ]),
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

Fresh processes in turn, CPU time of the main thread; the first result is the reference workload's (parsed, for ours),
for the samplers it is the import. Sizes: bundled and minified with dependencies, gzip -9.

${table(
  ['library', 'import, ms', 'first result, ms', 'peak memory, MB'],
  rows.map((r) => [r.name, number(r.importMs.median), number(r.firstMs.median), number(r.peakMB.median)]),
)}

${table(
  ['bundle', 'minified kB', 'gzip kB'],
  Object.entries(sizes).map(([name, s]) => [name, number(s.minified / 1000), number(s.gzip / 1000)]),
)}
`;
}

const SECTIONS = {
  deterministic,
  loss,
  whole,
  startup,
  browser: ({ left_out }) => `## In a browser\n\nLeft out: ${left_out}.\n`,
};

/** The results as a page. */
export function markdown({ mode, machine, load, sections, seconds }) {
  const head = `# Benchmarks

Written by \`npm run bench\` (${mode} run, ${number(seconds, 3)} s). Machine: ${machine.cores} cores, ${machine.model}, Node ${machine.node}.
Load average before ${load.before.join(' / ')}, after ${load.after.join(' / ')}.
Times: wall clock of bursts that were not interrupted, else CPU time of the thread; lower quartile, median in brackets.
A busy machine still slows what it runs (shared caches, clock), so that the ratios count more than the times. Ratios are taken within each round of
bursts in rotated order: median, with quartiles in brackets. Ours runs from the TypeScript sources.
`;
  return [head, ...Object.entries(sections).map(([name, found]) => SECTIONS[name](found))].join('\n');
}
