// Loss of five years: quantiles with their error beside the time.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { run as runSquiggle } from '@quri/squiggle-lang';
import stdBinomial from '@stdlib/random-base-binomial';
import stdLognormal from '@stdlib/random-base-lognormal';
import jStat from 'jstat';
import { aggregateLoss } from '../../../packages/core/src/probability/aggregate-loss.ts';
import { MONTE_CARLO_CASES } from '../../../packages/core/src/probability/monte-carlo-cases.ts';
import { measure, paired } from '../lib/measure.mjs';
import { quartiles } from '../lib/statistics.mjs';
import { createPlainFft, normalCdf } from '../loss/plain-fft.mjs';
import { createSparseMonteCarlo } from '../loss/sparse-monte-carlo.mjs';

const CASE = { p: 0.05, years: 5, mu: 15.707973, sigma: 1.618817 };
const TRIALS = 100_000;
const BEST_FFT = 'plain FFT, n = 1,024, h = 250,000';
const BEST_MC = 'best plain JavaScript Monte Carlo, 100,000 trials';

const ours = (tolerance) =>
  aggregateLoss(CASE.p, CASE.years, { kind: 'lognormal', mu: CASE.mu, sigma: CASE.sigma }, undefined, { tolerance });

function sortedQuantiles(losses) {
  losses.sort();
  const at = (q) => losses[Math.ceil(q * losses.length) - 1];
  return { p95: at(0.95), p99: at(0.99) };
}

function withLibrary(count, severity) {
  const losses = new Float64Array(TRIALS);
  for (let t = 0; t < TRIALS; t += 1) {
    let sum = 0;
    for (let n = count(); n > 0; n -= 1) sum += severity();
    losses[t] = sum;
  }
  return sortedQuantiles(losses);
}

const viaJStat = () =>
  withLibrary(
    () => {
      let n = 0;
      for (let y = 0; y < CASE.years; y += 1) if (jStat.uniform.sample(0, 1) < CASE.p) n += 1;
      return n;
    },
    () => jStat.lognormal.sample(CASE.mu, CASE.sigma),
  );

function viaStdlib() {
  return withLibrary(stdBinomial.factory(CASE.years, CASE.p), stdLognormal.factory(CASE.mu, CASE.sigma));
}

async function viaSquiggle() {
  const code = `year(i) = SampleSet.fromDist(mixture([0, Sym.lognormal(${CASE.mu}, ${CASE.sigma})], [${1 - CASE.p}, ${CASE.p}]))
loss = ${Array.from({ length: CASE.years }, (_, i) => `year(${i})`).join(' + ')}
[quantile(loss, 0.95), quantile(loss, 0.99)]`;
  const output = await runSquiggle(code, {
    environment: { sampleCount: TRIALS, xyPointLength: 1000, seed: String(seed++) },
  });
  if (!output.result.ok) throw new Error(output.result.value.toString());
  const [p95, p99] = output.result.value.result.value.getValues().map((x) => x.value);
  return { p95, p99 };
}
let seed = 1;

const relative = (found, truth) => ({ p95: found.p95 / truth.p95 - 1, p99: found.p99 / truth.p99 - 1 });
const rms = (runs, truth) => {
  const errors = runs.map((run) => relative(run, truth));
  const of = (key) => Math.sqrt(errors.reduce((sum, e) => sum + e[key] ** 2, 0) / errors.length);
  return { p95: of('p95'), p99: of('p99') };
};

const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return 1e3 * (user + system);
};

/** Exact values, from a plain transform that shares nothing with the product: two steps, and what their limit is. */
function reference(quick) {
  const bits = quick ? 17 : 21;
  const [coarse, fine] = [0, 1].map((more) => {
    const n = 2 ** (bits + more);
    // Half of the grid reaches as far for both.
    return { n, step: 1_000_000_000 / n, ...createPlainFft(n, 1_000_000_000 / n, CASE, normalCdf)() };
  });
  const limit = (key) => fine[key] + (fine[key] - coarse[key]) / 3;
  const bounds = Object.fromEntries([0.95, 0.99].map((q) => [q, ours(1e-9).bounds(q, quick ? 2 ** 14 : 2 ** 20)]));
  const truth = { p95: limit('p95'), p99: limit('p99') };
  const within = (value, { lower, upper }) => value >= lower - 0.5 && value <= upper + 0.5;
  return {
    coarse,
    fine,
    limit: truth,
    bounds,
    withinBounds: within(truth.p95, bounds[0.95]) && within(truth.p99, bounds[0.99]),
  };
}

export async function loss({ quick }) {
  const found = reference(quick);
  const truth = found.limit;
  const small = createPlainFft(1024, 250_000, CASE);
  const large = createPlainFft(4096, 75_000, CASE);
  const sparse = createSparseMonteCarlo(TRIALS, CASE);
  const exact = [
    ['ours, tolerance 1e-3', () => ours(1e-3)],
    ['ours, tolerance 1e-4', () => ours(1e-4)],
    ['ours, tolerance 1e-5 (default)', () => ours(1e-5)],
    [BEST_FFT, small],
    ['plain FFT, n = 4,096, h = 75,000', large],
  ];
  const drawn = [
    [BEST_MC, () => sparse(seed++)],
    ['@stdlib binomial + lognormal', viaStdlib],
    ['jStat', viaJStat],
  ];
  const checks = {};
  for (const [name, run] of exact) {
    const { p95, p99 } = relative(run(), truth);
    if (Math.abs(p95) > 1e-3 || Math.abs(p99) > 1e-3) throw new Error(`${name}: off by ${p95}, ${p99}`);
    checks[name] = { p95: Math.abs(p95), p99: Math.abs(p99) };
  }
  for (const [name, run] of drawn) {
    const runs = Array.from({ length: quick ? 4 : name === BEST_MC ? 400 : 20 }, run);
    checks[name] = rms(runs, truth);
    // One standard deviation is 1.6 % and 2.3 %.
    if (checks[name].p95 > 0.04 || checks[name].p99 > 0.06)
      throw new Error(`${name}: off by ${JSON.stringify(checks[name])}`);
  }
  const task = (run) => (n) => {
    let sum = 0;
    for (let i = 0; i < n; i += 1) sum += run().p99;
    return sum;
  };
  const measured = measure(
    Object.fromEntries([...exact, ...drawn].map(([name, run]) => [name, task(run)])),
    quick ? { rounds: 5, burstMs: 5 } : { rounds: 31, burstMs: 20 },
  );
  const rows = Object.fromEntries(
    [...exact, ...drawn].map(([name]) => [
      name,
      {
        ns: measured.get(name).ns,
        error: checks[name],
        toFft: paired(measured, name, BEST_FFT),
        monteCarloToIt: paired(measured, BEST_MC, name),
      },
    ]),
  );
  // How many times as long the sampling would take for the same error: it falls with the root of the trials.
  for (const [name] of exact) {
    rows[name].monteCarloAtEqualError =
      rows[name].monteCarloToIt.median * (checks[BEST_MC].p99 / Math.max(checks[name].p99, 1e-12)) ** 2;
  }
  const squiggle = [];
  for (let i = 0; i < (quick ? 2 : 12); i += 1) {
    const start = cpu();
    const run = await viaSquiggle();
    squiggle.push({ ns: cpu() - start, ...run });
  }
  rows['squiggle-lang, 100,000 samples'] = {
    ns: quartiles(squiggle.slice(1).map(({ ns }) => ns)),
    error: rms(squiggle, truth),
  };
  const script = fileURLToPath(new URL('../loss/numpy_loss.py', import.meta.url));
  const numpy = spawnSync('python3', [script, JSON.stringify({ ...CASE, trials: TRIALS }), quick ? '20' : '100'], {
    encoding: 'utf8',
  });
  if (numpy.status === 0) {
    const { version, runs } = JSON.parse(numpy.stdout);
    rows[`numpy ${version}, sparse, 100,000 trials`] = {
      ns: quartiles(runs.map(({ ns }) => ns)),
      error: rms(runs, truth),
    };
  }
  return { case: CASE, reference: found, rows, cases: allCases(quick) };
}

/** The largest error of tolerance 1e-4 (and 1e-3) over all test cases, against the tolerance 1e-9 of the same method. */
function allCases(quick) {
  const tell = {};
  for (const tolerance of [1e-3, 1e-4]) {
    let worst = { error: 0, name: '' };
    let slowest = { ns: 0, name: '' };
    for (const { name, p, years, severity, insurance } of MONTE_CARLO_CASES.slice(0, quick ? 6 : undefined)) {
      const truth = aggregateLoss(p, years, severity, insurance, { tolerance: 1e-8, maxCells: 2 ** 20 });
      const run = () => aggregateLoss(p, years, severity, insurance, { tolerance });
      const found = run();
      for (const key of ['p95', 'p99']) {
        const error = truth[key] === 0 ? found[key] : Math.abs(found[key] / truth[key] - 1);
        if (error > worst.error) worst = { error, name };
      }
      for (let i = 0; i < 5; i += 1) run();
      const start = cpu();
      for (let i = 0; i < 10; i += 1) run();
      const ns = (cpu() - start) / 10;
      if (ns > slowest.ns) slowest = { ns, name };
    }
    tell[tolerance] = { worst, slowest };
  }
  return tell;
}
