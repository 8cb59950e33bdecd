import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoServer } from '../../scripts/demo-server.ts';
import { contrast, NOTHING, snippet, WAYS } from '../../site/snippet.ts';
import { type Hosts, openHosts } from '../page/host-server.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const out = mkdtempSync(join(tmpdir(), 'ec-tco-site-'));
let server: Server;
let origin: string;
let hosts: Hosts;
let built: { readonly broken: readonly string[]; readonly pages: number; readonly links: number };
beforeAll(async () => {
  const script = fileURLToPath(new URL('../../scripts/site/build.mjs', import.meta.url));
  // By address: the script has no types of its own. What typedoc writes is left to `npm run site`.
  const { buildSite } = (await import(/* @vite-ignore */ pathToFileURL(script).href)) as {
    readonly buildSite: (folder: string, options: { api: boolean }) => typeof built;
  };
  built = buildSite(out, { api: false });
  server = demoServer([out], 'site');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  hosts = await openHosts();
}, 120_000);
afterAll(async () => {
  await hosts?.close();
  server?.closeAllConnections();
  await new Promise((done) => server?.close(done));
  rmSync(out, { recursive: true, force: true });
});

it('no link leads nowhere', () => {
  expect(built.broken).toEqual([]);
  expect(built.pages).toBeGreaterThan(40);
  expect(built.links).toBeGreaterThan(1000);
});

/** Where the calculator is: in the page, or in the frame within it. */
async function calculatorOf(page: Page, way: string): Promise<Page | Frame> {
  if (!way.includes('frame')) return page;
  await page.locator('iframe').waitFor();
  const frame = page.frames().find((one) => one.url().includes('frame.html'));
  if (!frame) throw new Error('no frame');
  return frame;
}

/** A page elsewhere with what the configurator gives, under the policy it names, served as its own. */
async function runs(way: string, made: { html: string; css: string; policy: string }): Promise<void> {
  const { page, complaints } = await hosts.open({
    bare: true,
    // What the page itself needs comes to it: its own script, and a picture for the tab.
    policy: [
      "default-src 'none'; style-src 'self'",
      made.policy.includes('script-src')
        ? made.policy.replace('script-src', "script-src 'self'")
        : `${made.policy}; script-src 'self'`,
      ...(made.policy.includes('img-src') ? [] : ['img-src data:']),
    ].join('; '),
    css: made.css,
    body: made.html,
  });
  const inside = await calculatorOf(page, way);
  await inside.locator('ec-tco-start').waitFor();
  const lang = await inside.locator('ec-tco-calculator').getAttribute('lang');
  const theme = await inside.locator('ec-tco-calculator').getAttribute('theme');
  const accent = await inside
    .locator('ec-tco-calculator')
    .evaluate((element) => getComputedStyle(element).getPropertyValue('--ec-tco-color-accent').trim());
  await inside.locator('ec-tco-start button.primary').click();
  await inside.locator('ec-tco-answer p').first().waitFor();
  const years = await inside.evaluate(() => document.querySelector('ec-tco-calculator')?.scenario?.horizonYears);
  await page.context().close();
  expect([lang, theme, accent, years], way).toEqual(['en', 'light', '#1b5e20', 7]);
  // Chromium says so of every dialog in a frame of another origin.
  expect(complaints.filter((text) => !text.startsWith('Blocked autofocusing'))).toEqual([]);
}

describe('the configurator', () => {
  it('each snippet it makes runs as it is, and the preview follows', async () => {
    const { page } = await hosts.open({ bare: true, body: '' });
    await page.goto(`${origin}/configurator.ja.html`);
    await page.locator('#preview ec-tco-start').waitFor();
    await page.locator('[name=base]').fill(`${origin}/ec-tco/0.1.0`);
    await page.locator('[name=lang]').selectOption('en');
    await page.locator('[name=theme]').selectOption('light');
    await page.locator('[name=use-accent]').check();
    await page.locator('[name=accent]').fill('#1b5e20');
    await page.locator('[name=monthlySales]').fill('120万');
    await page.locator('[name=horizon]').fill('7');
    await page.locator('[name=share]').check();
    await page.locator('#preview ec-tco-calculator[lang=en][theme=light] ec-tco-start').waitFor();
    const preview = await page
      .locator('#preview ec-tco-calculator')
      .evaluate((element) => getComputedStyle(element).getPropertyValue('--ec-tco-color-accent').trim());
    expect(preview).toBe('#1b5e20');
    for (const way of WAYS.filter((one) => one !== 'npm')) {
      await page.locator(`[name=way][value=${way}]`).check();
      const [html = '', css = '', policy = ''] = await Promise.all(
        ['html', 'css', 'policy'].map((id) => page.locator(`#${id}`).textContent()),
      ).then((texts) => texts.map((text) => text ?? ''));
      if (way !== 'plain-frame') expect(html).toMatch(/integrity="sha384-[\w+/]{64}" crossorigin/);
      await runs(way, { html, css, policy });
    }
    // A colour that cannot be read is told.
    await page.locator('[name=accent]').fill('#ffeb3b');
    expect(await page.locator('#contrast').innerText()).toContain('#ffeb3b');
    await page.context().close();
  }, 180_000);

  it('a changed file is not run under its checksum', async () => {
    const { html } = snippet(
      { ...NOTHING, way: 'file', base: `${origin}/ec-tco/0.1.0/` },
      { 'ec-tco-calculator.min.js': `sha384-${'A'.repeat(64)}` },
    );
    const { page } = await hosts.open({ bare: true, policy: `script-src 'self' ${origin}`, body: html });
    await page.waitForLoadState('load');
    const isDefined = await page.evaluate(() => customElements.get('ec-tco-calculator') !== undefined);
    const text = await page.locator('ec-tco-calculator').innerText();
    await page.context().close();
    expect(isDefined).toBe(false);
    expect(text).toContain('JavaScript');
  }, 30_000);

  it('contrast is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 1);
  });

  it('what is typed stays text', () => {
    const made = snippet({ ...NOTHING, monthlySales: '"><script>alert(1)</script>' }, {});
    expect(made.html).not.toContain('<script>alert');
  });
});

it.each(['index.html', 'configurator.en.html', 'docs/embedding.ja.html'])(
  'axe finds nothing on %s',
  async (path) => {
    const { page } = await hosts.open({ bare: true, body: '' });
    await page.goto(`${origin}/${path}`);
    // Run by the debugger, which the page's policy does not concern.
    await page.evaluate(axeSource);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
    await page.context().close();
    expect(found).toEqual([]);
  },
  60_000,
);

it.each(WAYS)(
  'the page that shows "%s" runs',
  async (way) => {
    const { page, complaints } = await hosts.open({ bare: true, body: '' });
    await page.goto(`${origin}/live/${way}.en.html`);
    const inside = await calculatorOf(page, way);
    await inside.locator('ec-tco-start button.primary').click();
    await inside.locator('ec-tco-answer p').first().waitFor();
    await page.context().close();
    expect(complaints.filter((text) => !text.startsWith('Blocked autofocusing'))).toEqual([]);
  },
  30_000,
);
