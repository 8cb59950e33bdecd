// Milliseconds to import a library and to have its first result, in a fresh process. usage: node startup-probe.mjs <name>
import { readFileSync } from 'node:fs';

const libraries = {
  nothing: () => [],
  ours: () => [import('../node_modules/.cache/core.mjs')],
  'decimal.js': () => [import('decimal.js')],
  'big.js': () => [import('big.js')],
  'dinero.js': () => [import('dinero.js/bigint'), import('dinero.js/bigint/currencies')],
  HyperFormula: () => [import('hyperformula')],
  publicodes: () => [import('publicodes')],
  mathjs: () => [import('mathjs')],
  'mathjs/number': () => [import('mathjs/number')],
  'expr-eval': () => [import('expr-eval')],
  'squiggle-lang': () => [import('@quri/squiggle-lang')],
  '@stdlib': () => [import('@stdlib/random-base-binomial'), import('@stdlib/random-base-lognormal')],
  jStat: () => [import('jstat')],
};

const name = process.argv[2];
const cpu = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e3;
};
const text = readFileSync(new URL('../workload.json', import.meta.url), 'utf8');
const before = cpu();
const [library] = await Promise.all(libraries[name]());
const imported = cpu();
const result = await first();
const done = cpu();
console.log(
  JSON.stringify({
    importMs: imported - before,
    firstMs: done - before,
    peakMB: process.resourceUsage().maxRSS / 1024,
    result: Number(result ?? 0),
  }),
);

async function first() {
  if (name === 'nothing' || ['squiggle-lang', '@stdlib', 'jStat'].includes(name)) return 0;
  if (name === 'ours') {
    const parsed = library.parseScenarioJson(text);
    return library.evaluate(parsed.scenario).options[0].total.total;
  }
  // The adapter is part of what a developer loads; it is small.
  const { createPlan } = await import('../lib/plan.mjs');
  const plan = createPlan(JSON.parse(text));
  switch (name) {
    case 'HyperFormula':
      return (await import('../engines/hyperformula.mjs')).createHyperFormula(plan).tasks.full(1);
    case 'publicodes':
      return (await import('../engines/publicodes.mjs')).createPublicodes(plan).tasks.full(1);
    case 'dinero.js': {
      const { dineroArithmetic } = await import('../engines/dinero.mjs');
      return (await import('../engines/decimal-loop.mjs')).createDecimalLoop(plan, dineroArithmetic).tasks.full(1);
    }
    case 'decimal.js':
    case 'big.js': {
      const Number_ = library.Decimal ?? library.default;
      const round = library.Decimal ? (x) => x.toDecimalPlaces(0, Number_.ROUND_HALF_UP) : (x) => x.round(0, 1);
      const trim = library.Decimal ? undefined : (x) => x.round(18, 1);
      const { createDecimalLoop } = await import('../engines/decimal-loop.mjs');
      return createDecimalLoop(plan, { of: (x) => new Number_(x), round, ...(trim && { trim }) }).tasks.full(1);
    }
    default: {
      const { createFormulaLoop } = await import('../engines/formula-loop.mjs');
      if (name === 'expr-eval') {
        const parser = new library.Parser();
        return createFormulaLoop(plan, (formula) => {
          const parsed = parser.parse(formula);
          return (scope) => parsed.evaluate(scope);
        }).tasks.full(1);
      }
      const math = library.create(library.all);
      return createFormulaLoop(plan, (formula) => math.compile(formula).evaluate).tasks.full(1);
    }
  }
}
