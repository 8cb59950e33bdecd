// In Chromium: the demo page as its reader has it, then the reference workload by engines bundled for a page.
import { createServer } from 'node:http';
import { chromium } from 'playwright';
import { load, openDemo } from '../../page/demo-page.ts';
import { measureFirst, measureTyping } from '../../page/measure.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../../support/browser.ts';
import { ENGINES, givingFor } from '../engines/index.mjs';
import { agree } from '../lib/agree.ts';
import { whoIsAhead } from '../lib/ahead.ts';
import { bundled } from '../lib/built.mjs';
import { expectations } from '../lib/expected.mjs';
import { paired, rotated } from '../lib/measure.ts';
import { DECIMAL_JS, EVALUATE, HYPERFORMULA, LOOP, TAPE_ALL, TAPE_ROWS } from '../lib/names.ts';
import { createPlan } from '../lib/plan.mjs';
import { quartiles } from '../lib/statistics.ts';

const CHOSEN = [
  ...[EVALUATE, TAPE_ROWS, TAPE_ALL],
  ...[LOOP, DECIMAL_JS, HYPERFORMULA, 'publicodes', 'mathjs', 'mathjs/number'],
].map((name) => ({ ...ENGINES.find((engine) => engine.name === name), url: `/${name.replace(/\W+/g, '-')}.js` }));
// Who imports ours imports evaluate.
const STARTED = CHOSEN.filter(({ name, ours }) => !ours || name === EVALUATE).map((engine) =>
  givingFor(engine, 'start'),
);

export async function browser({ quick }) {
  const page = await demoPage(quick);
  const server = await serve();
  const chrome = await chromium.launch({ executablePath: await chromiumPath(), args: CHROMIUM_ARGS });
  const open = async () => {
    const page = await (await chrome.newContext()).newPage();
    await page.goto(server.address);
    return page;
  };
  try {
    const starts = await start(open, quick);
    const { tasks, ahead } = await evaluations(await open(), quick);
    return { version: chrome.version(), page, starts: starts.rows, tasks, ahead: { ...ahead, ...starts.ahead } };
  } finally {
    await chrome.close();
    await server.close();
  }
}

/** Ours as a reader has it: the demo page with the largest sample shop. */
async function demoPage(quick) {
  const demo = await openDemo();
  try {
    const first = [];
    for (let i = 0; i < (quick ? 2 : 9); i += 1) first.push(await measureFirst(demo));
    const typing = {};
    for (const slowed of [1, 4]) typing[slowed] = await measureTyping(demo, slowed, quick ? 5 : 40);
    return { firstMs: quartiles(first), typing, longTasks: await longTasks(demo) };
  } finally {
    await demo.close();
  }
}

/** Milliseconds of the tasks over 50 ms before the page is ready, and from there until the shop is analysed and drawn. */
async function longTasks(demo) {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } }, (fresh) =>
    fresh.addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => window.longTasks.push(...list.getEntries())).observe({ type: 'longtask' });
    }),
  );
  const ready = await page.evaluate(() => performance.now());
  await load(page, 'apparel-chain', 'ja');
  const tasks = await page.evaluate(async () => {
    // Tasks are told of when they are over.
    await new Promise((done) => setTimeout(done, 200));
    return window.longTasks.map(({ startTime, duration }) => ({ startTime, duration }));
  });
  await page.context().close();
  const of = (isIn) => tasks.filter(({ startTime }) => isIn(startTime)).map(({ duration }) => duration);
  return { opening: of((t) => t < ready), shop: of((t) => t >= ready) };
}

/** An empty page and each engine with its adapter, bundled and minified. */
async function serve() {
  const files = new Map([['/', '<!doctype html><title>bench</title>']]);
  files.set('/measure.js', await bundled("export { measure } from './lib/measure.ts'"));
  for (const { url, file, creates = 'create', with: settings = [] } of CHOSEN) {
    const contents = `import { ${creates} as create } from './engines/${file}';
import { createPlan } from './lib/plan.mjs';
export const make = () => create(createPlan(), ...${JSON.stringify(settings)});`;
    files.set(url, await bundled(contents));
  }
  // Isolated, so that the page's clock ticks every 5 µs.
  const headers = {
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
  };
  const server = createServer(({ url }, response) => {
    const type = url === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(files.has(url) ? 200 : 404, { ...headers, 'Content-Type': type }).end(files.get(url));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}

/** Import and first result, each time in a page that has loaded nothing yet. */
async function start(open, quick) {
  const runs = new Map(STARTED.map(({ name }) => [name, []]));
  for (let r = 0; r < (quick ? 1 : 7); r += 1) {
    for (const { name, url } of rotated(STARTED, r)) {
      const page = await open();
      runs.get(name).push(await page.evaluate(startInPage, url));
      await page.context().close();
    }
  }
  const of = (name, key) => quartiles(runs.get(name).map((run) => run[key]));
  const ratioOf = (left, right) => quartiles(runs.get(left).map(({ first }, r) => first / runs.get(right)[r].first));
  return {
    rows: Object.fromEntries(
      STARTED.map(({ name }) => [name, { importMs: of(name, 'imported'), firstMs: of(name, 'first') }]),
    ),
    ahead: { 'import to first result, in the browser': whoIsAhead(STARTED, EVALUATE, ratioOf) },
  };
}

/** Full evaluation and one line changed, all engines in one page, once they agree with the oracle there. */
async function evaluations(page, quick) {
  const wanted = expectations(createPlan());
  const urls = CHOSEN.map(({ url }) => url);
  const tables = await page.evaluate(tablesInPage, {
    urls,
    states: wanted.map(({ line, sales }) => ({ line, sales })),
  });
  CHOSEN.forEach(({ name, agreement }, i) => {
    const compared = wanted.map(({ want }, s) => ({ got: tables[i][s], want }));
    agree(`${name} in the browser`, agreement, compared);
  });
  const settings = quick ? { rounds: 3, burstMs: 5, warmMs: 30 } : { rounds: 15, burstMs: 25, warmMs: 200 };
  const names = CHOSEN.map(({ name }) => name);
  const tasks = {};
  const ahead = {};
  for (const task of ['full', 'line']) {
    const found = new Map(await page.evaluate(measureInPage, { module: '/measure.js', names, task, settings }));
    const ratioOf = (left, right) => paired(found, left, right);
    const able = CHOSEN.filter(({ name }) => found.has(name));
    tasks[task] = Object.fromEntries(
      able.map(({ name }) => [name, { ns: found.get(name).ns, toOurs: ratioOf(name, EVALUATE) }]),
    );
    ahead[`${task}, in the browser`] = whoIsAhead(able, EVALUATE, ratioOf);
  }
  return { tasks, ahead };
}

// These three run in the page.

async function startInPage(url) {
  const start = performance.now();
  const { make } = await import(url);
  const imported = performance.now() - start;
  const result = make().tasks.full(1);
  if (!Number.isFinite(result)) throw new Error(`no result: ${result}`);
  return { imported, first: performance.now() - start };
}

async function tablesInPage({ urls, states }) {
  window.engines = [];
  for (const url of urls) window.engines.push((await import(url)).make());
  return window.engines.map((engine) => states.map(({ line, sales }) => Array.from(engine.table(line, sales))));
}

async function measureInPage({ module, names, task, settings }) {
  const { measure } = await import(module);
  const able = names.map((name, i) => [name, window.engines[i].tasks[task]]).filter(([, run]) => run);
  return [...measure(Object.fromEntries(able), settings, { wall: () => 1e6 * performance.now() })];
}
