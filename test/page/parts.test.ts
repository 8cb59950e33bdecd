import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Hosts, openHosts } from './host-server.ts';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const FOLDER = readdirSync(DIST).find((name) => /^ec-tco-\d/.test(name)) ?? 'none';
const ENTRY = `${FOLDER}/ec-tco-calculator.js`;

const FIRST = ['desk', 'model', 'numbers', 'sample', 'texts-ja-first'];

/** The parts that the page has loaded. */
const loaded = (): string[] =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /([\w-]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? [])
    .toSorted();

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
}, 60_000);
afterAll(() => hosts?.close());

it('the question alone fits its ceiling, without what it does not need', () => {
  const code = readFileSync(DIST + ENTRY, 'utf8');
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(35_000);
  const { sources } = JSON.parse(readFileSync(`${DIST}${ENTRY}.map`, 'utf8')) as { sources: string[] };
  const unwanted =
    /\/(zod|decimal\.js|d3-[a-z]+|pure-rand)\/|core\/src\/(engine|evaluate|decision|explain|reference)\//;
  expect(sources.filter((source) => unwanted.test(source))).toEqual([]);
});

it('what the first answer runs is compiled while it comes, and nothing that comes later', () => {
  const first = /^\/\/# allFunctionsCalledOnLoad\n/;
  const parts = readdirSync(DIST + FOLDER).filter((file) =>
    first.test(readFileSync(`${DIST}${FOLDER}/${file}`, 'utf8')),
  );
  expect(parts.map((file) => file.replace(/-[\w-]{8}\.js$/, '')).toSorted()).toEqual(FIRST.slice(0, 4));
});

it('the question first, the calculator ahead of the first key, from the same origin under the strictest policy', async () => {
  const { page, complaints } = await hosts.open({
    bare: true,
    head: `<script type="module" src="/${ENTRY}"></script>`,
    body: '<form><ec-tco-calculator name="shop" horizon="7"><p slot="after">after</p></ec-tco-calculator></form>',
  });
  const input = page.locator('ec-tco-start input').last();
  await input.waitFor();
  // The entry asks for all of them: none is heard of only when another one has come.
  await expect.poll(() => page.evaluate(loaded)).toEqual(FIRST);
  await page.evaluate(() => {
    document.addEventListener('ec-tco-change', (event) => {
      document.title = (event.target as Element).localName;
    });
  });
  await input.fill('300万');
  await page.locator('ec-tco-start button.primary').click();
  await page.locator('ec-tco-desk ec-tco-answer p').first().waitFor();
  const seen = await page.evaluate(() => {
    const element = document.querySelector('ec-tco-calculator') as unknown as {
      scenario: { horizonYears: number; business: { monthlySales: number } };
      result: { options: unknown[] };
    };
    const form = document.querySelector('form');
    const { horizonYears, business } = element.scenario;
    const value = form ? (new FormData(form).get('shop') as string) : '';
    return [
      horizonYears,
      business.monthlySales,
      element.result.options.length > 1,
      value.includes('3000000'),
      document.title,
    ];
  });
  await page.getByRole('button', { name: 'English' }).click();
  await expect.poll(() => page.locator('ec-tco-calculator').getAttribute('lang')).toBe('en');
  await page.locator('p[slot=after]').waitFor();
  await page.context().close();
  expect(seen).toEqual([7, 3_000_000, true, true, 'ec-tco-calculator']);
  expect(complaints).toEqual([]);
}, 60_000);

it('says what could not be loaded, keeps what was typed, and works once the page is loaded again', async () => {
  const { page } = await hosts.open({
    bare: true,
    head: `<script type="module" src="/${ENTRY}"></script>`,
    body: '<ec-tco-calculator></ec-tco-calculator>',
    refused: /\/sample-[\w-]+\.js$/,
  });
  const input = page.locator('ec-tco-start input').last();
  await input.fill('300万');
  const go = page.locator('ec-tco-start button.primary');
  await go.click();
  const alert = page.locator('ec-tco-calculator [role=alert]', { hasText: '続きを読み込めませんでした' });
  await alert.waitFor();
  expect(await input.inputValue()).toBe('300万');
  await page.unroute(/\/sample-[\w-]+\.js$/);
  await page.reload();
  await input.fill('300万');
  await go.click();
  await page.locator('ec-tco-desk ec-tco-answer p').first().waitFor();
  await page.context().close();
}, 60_000);

it('a scenario of the page, or a sample shop, needs no question', async () => {
  const { page, complaints } = await hosts.open({
    bare: true,
    head: `<script type="module" src="/${ENTRY}"></script>`,
    body: '<ec-tco-calculator persona="tea-farm" style="--ec-tco-color-accent: #197a4b"></ec-tco-calculator>',
    policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
  });
  await page.locator('ec-tco-desk ec-tco-answer p').first().waitFor();
  const accent = await page.evaluate(() =>
    getComputedStyle(document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-desk') as Element)
      .getPropertyValue('--ec-tco-color-accent')
      .trim(),
  );
  await page.context().close();
  expect(accent).toBe('#197a4b');
  expect(complaints).toEqual([]);
}, 60_000);

/** The parts that were asked for before the element was defined. */
const early = (): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < (window as { definedAt?: number }).definedAt!)
    .flatMap(({ name }) => /([\w-]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? [])
    .toSorted();

it.each([
  ['in sight', '', FIRST],
  ['just below', '<div style="height: 140vh"></div>', FIRST],
  ['far below', '<div style="height: 160vh"></div>', []],
  ['not shown', '<style>ec-tco-calculator { display: none; }</style>', []],
  ['in a frame, which may be out of sight itself', 'frame', []],
])(
  'the parts are asked for before the question is made where the element is near: %s',
  async (_, above, wanted) => {
    const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:";
    const opened = await hosts.open({
      bare: true,
      head: `<script type="module" src="/${ENTRY}"></script>`,
      body: `${above}<ec-tco-calculator></ec-tco-calculator>`,
      script: `const { define } = customElements;
        customElements.define = function (tag, element) {
          if (tag === 'ec-tco-calculator') window.definedAt = performance.now();
          define.call(customElements, tag, element);
        };`,
      policy,
    });
    const framed = `<iframe src="${new URL(opened.page.url()).pathname}"></iframe>`;
    const { page } = above === 'frame' ? await hosts.open({ bare: true, body: framed, policy }) : opened;
    const frame = page.frames().at(-1) ?? page.mainFrame();
    await frame.waitForFunction(() => customElements.get('ec-tco-calculator'));
    if (wanted.length > 0) await expect.poll(() => frame.evaluate(loaded)).toEqual(wanted);
    // As long as they take where they are asked for.
    else await page.waitForTimeout(500);
    expect(await frame.evaluate(early)).toEqual(wanted);
    for (const context of new Set([page.context(), opened.page.context()])) await context.close();
    expect(opened.complaints).toEqual([]);
  },
  60_000,
);

it.each([
  ['another script has the element', `customElements.define('ec-tco-calculator', class extends HTMLElement {});`],
  ['the browser is too old for it', 'delete window.structuredClone;'],
])(
  'no part is asked for where %s',
  async (_, script) => {
    const { page, complaints } = await hosts.open({
      bare: true,
      head: `<script type="module" src="/${ENTRY}"></script>`,
      body: '<ec-tco-calculator><p>text</p></ec-tco-calculator>',
      script,
      policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
    });
    await expect.poll(() => complaints.length).toBe(1);
    // As long as they take where they are asked for.
    await page.waitForTimeout(500);
    expect(await page.evaluate(loaded)).toEqual([]);
    await page.context().close();
  },
  60_000,
);

it.each([
  ['out of sight', '<div style="height: 400vh"></div>', false],
  ['where data are to be saved', '', true],
])(
  'nothing is loaded ahead %s',
  async (_, above, saveData) => {
    const { page, complaints } = await hosts.open({
      bare: true,
      script: `if (${saveData}) Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } });`,
      body: `${above}<ec-tco-calculator></ec-tco-calculator>`,
      policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
    });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addScriptTag({ url: `/${ENTRY}`, type: 'module' });
    const input = page.locator('ec-tco-start input').last();
    await input.waitFor();
    // As long as it takes to load them where they are asked for.
    await page.waitForTimeout(500);
    const before = asked.filter((path) => path !== `/${ENTRY}`);
    await input.focus();
    await expect.poll(() => asked.some((path) => path.includes('/desk-'))).toBe(true);
    await page.context().close();
    expect(before).toEqual([]);
    expect(complaints).toEqual([]);
  },
  60_000,
);
