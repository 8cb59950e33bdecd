// In Chromium: the demo page as its reader has it, then the reference workload by engines bundled for a page.
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { openDemo } from '../../page/demo-page.ts';
import { measureFirst, measureTyping } from '../../page/measure.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../support/browser.ts';
import { ENGINES } from '../engines/index.mjs';
import { agree } from '../lib/agree.ts';
import { whoIsAhead } from '../lib/ahead.ts';
import { bundled } from '../lib/built.mjs';
import { expected, STATES } from '../lib/expected.mjs';
import { paired, rotated } from '../lib/measure.ts';
import { DECIMAL_JS, EVALUATE, HYPERFORMULA, LOOP, PREPARED, TAPE_ALL, TAPE_ROWS } from '../lib/names.ts';
import { createPlan } from '../lib/plan.mjs';
import { quartiles } from '../lib/statistics.ts';

const NAMES = [
  ...[EVALUATE, PREPARED, TAPE_ROWS, TAPE_ALL],
  ...[LOOP, DECIMAL_JS, HYPERFORMULA, 'publicodes', 'mathjs', 'mathjs/number'],
];

export async function browser({ quick }) {
  return { page: await demoPage(quick), ...(await engines(quick)) };
}

/** Ours as a reader has it: the demo page with the largest sample shop. */
async function demoPage(quick) {
  const demo = await openDemo();
  try {
    const first = [];
    for (let i = 0; i < (quick ? 2 : 9); i += 1) first.push(await measureFirst(demo));
    const typing = {};
    for (const slowed of [1, 4]) typing[slowed] = await measureTyping(demo, slowed, quick ? 5 : 40);
    return { firstMs: quartiles(first), typing };
  } finally {
    await demo.close();
  }
}

async function engines(quick) {
  const chosen = NAMES.map((name) => ENGINES.find((engine) => engine.name === name));
  const files = new Map([['/', '<!doctype html><title>bench</title>']]);
  files.set('/measure.js', await bundled("export { measure } from './lib/measure.ts'"));
  for (const [i, { file, creates = 'create', with: settings = [] }] of chosen.entries()) {
    const contents = `import { ${creates} as create } from './engines/${file}';
import { createPlan } from './lib/plan.mjs';
export const make = () => create(createPlan(), ...${JSON.stringify(settings)});`;
    files.set(`/${i}.js`, await bundled(contents));
  }
  const server = createServer((request, response) => {
    const body = files.get(request.url);
    const type = request.url === '/' ? 'text/html' : 'text/javascript';
    // Isolated, so that the page's clock ticks every 5 µs.
    const isolated = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };
    response.writeHead(body ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store', ...isolated }).end(body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}/`;
  const chrome = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  const open = async () => {
    const page = await (await chrome.newContext()).newPage();
    await page.goto(address);
    return page;
  };
  try {
    // Who imports ours imports evaluate.
    const starts = new Map(chosen.filter(({ name, ours }) => !ours || name === EVALUATE).map(({ name }) => [name, []]));
    for (let r = 0; r < (quick ? 1 : 7); r += 1) {
      for (const [i, { name }] of rotated([...chosen.entries()], r)) {
        if (!starts.has(name)) continue;
        const page = await open();
        starts.get(name).push(await page.evaluate(startIn, i));
        await page.context().close();
      }
    }
    const page = await open();
    const plan = createPlan();
    const tables = await page.evaluate(tablesIn, { count: chosen.length, states: STATES });
    const checked = Object.fromEntries(
      chosen.map(({ name, agreement }, i) => {
        const compared = STATES.map(({ line, sales }, s) => ({
          got: tables[i][s],
          want: expected(plan, line, sales),
        }));
        return [name, agree(`${name} in the browser`, agreement, compared)];
      }),
    );
    const settings = quick ? { rounds: 3, burstMs: 5 } : { rounds: 15, burstMs: 25 };
    const tasks = {};
    const ahead = {};
    for (const task of ['full', 'line']) {
      const found = new Map(await page.evaluate(measureIn, { module: '/measure.js', names: NAMES, task, settings }));
      const ratioOf = (left, right) => paired(found, left, right);
      tasks[task] = Object.fromEntries(
        [...found].map(([name, { ns }]) => [name, { ns, toOurs: ratioOf(name, EVALUATE) }]),
      );
      ahead[`${task}, in the browser`] = whoIsAhead(
        chosen.filter(({ name }) => found.has(name)),
        EVALUATE,
        ratioOf,
      );
    }
    ahead['import to first result, in the browser'] = whoIsAhead(
      chosen.filter(({ name }) => starts.has(name)),
      EVALUATE,
      (left, right) => quartiles(starts.get(left).map(({ first }, r) => first / starts.get(right)[r].first)),
    );
    return {
      version: chrome.version(),
      checked,
      starts: Object.fromEntries(
        [...starts].map(([name, runs]) => [
          name,
          { importMs: quartiles(runs.map((run) => run.imported)), firstMs: quartiles(runs.map((run) => run.first)) },
        ]),
      ),
      tasks,
      ahead,
    };
  } finally {
    await chrome.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}

// These three run in the page.

async function startIn(i) {
  const start = performance.now();
  const { make } = await import(`/${i}.js`);
  const imported = performance.now() - start;
  const result = make().tasks.full(1);
  if (!Number.isFinite(result)) throw new Error(`no result: ${result}`);
  return { imported, first: performance.now() - start };
}

async function tablesIn({ count, states }) {
  window.engines = [];
  for (let i = 0; i < count; i += 1) window.engines.push((await import(`/${i}.js`)).make());
  return window.engines.map((engine) => states.map(({ line, sales }) => Array.from(engine.table(line, sales))));
}

async function measureIn({ module, names, task, settings }) {
  const { measure } = await import(module);
  const able = names.map((name, i) => [name, window.engines[i].tasks[task]]).filter(([, run]) => run);
  return [...measure(Object.fromEntries(able), settings, { wall: () => 1e6 * performance.now() })];
}
