// The page in parts: what was typed into the first question, and parts that do not come.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createStart } from '../../packages/widget/src/calculator/starts.ts';
import { packLink } from '../../packages/widget/src/state/share-link.ts';
import { type Hosts, openHosts } from './host-server.ts';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const FOLDER = readdirSync(DIST).find((name) => /^ec-tco-\d/.test(name)) ?? 'none';
vi.setConfig({ testTimeout: 60_000 });

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
}, 60_000);
afterAll(() => hosts?.close());

async function open(refused?: RegExp): Promise<{ page: Page; complaints: string[] }> {
  const opened = await hosts.open({
    bare: true,
    head: `<script type="module" src="/${FOLDER}/ec-tco-calculator.js"></script>`,
    body: '<ec-tco-calculator autosave share></ec-tco-calculator>',
    policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:",
    ...(refused && { refused }),
  });
  await sales(opened.page).waitFor();
  return opened;
}
const sales = (page: Page) => page.locator('ec-tco-start input').last();
const tool = (page: Page, name: string) => page.locator(`ec-tco-toolbar [data-tool=${name}]`);
const note = (page: Page) => page.locator('ec-tco-desk #note [role=status]');
const scenario = (page: Page) =>
  page.evaluate(() => (document.querySelector('ec-tco-calculator') as { scenario?: unknown } | null)?.scenario);
const poll = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 15_000 });

async function start(page: Page): Promise<void> {
  await sales(page).fill('300万');
  await page.locator('ec-tco-start button.primary').click();
  await page.locator('ec-tco-desk ec-tco-answer p').first().waitFor();
}

it('what was answered stays where the calculator comes meanwhile, and none of its texts is written before it is there', async () => {
  const { page, complaints } = await open();
  await page.route(/\/texts-ja-more-[\w-]+\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 1_500));
    await route.continue();
  });
  await page.locator('ec-tco-start input[value=operating]').check();
  await sales(page).pressSequentially('456万');
  await page.locator('ec-tco-toolbar label.keep input').click();
  await page.locator('ec-tco-desk ec-tco-start').waitFor();
  await poll(() => page.locator('ec-tco-desk label.keep input').isChecked()).toBe(true);
  await poll(() => sales(page).inputValue()).toBe('4,560,000');
  await page.locator('ec-tco-start button.primary').click();
  await poll(() => scenario(page)).toMatchObject({ journey: 'operating', business: { monthlySales: 4_560_000 } });
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('a text that is no number stays too, where a file is opened that cannot be read', async () => {
  const { page, complaints } = await open();
  await sales(page).pressSequentially('四百くらい');
  const chooser = page.waitForEvent('filechooser');
  await tool(page, 'open').click();
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('x') });
  await poll(() => page.locator('.notice').count()).toBe(1);
  expect(await sales(page).inputValue()).toBe('四百くらい');
  await page.context().close();
  expect(complaints).toEqual([]);
});

it('a link that comes into the address while the question stands is opened', async () => {
  const { page } = await open();
  const packed = await packLink(createStart('sake-brewery', 'ja'));
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    packed.ok ? packed.fragment : '',
  );
  await poll(() => scenario(page)).toMatchObject({ title: createStart('sake-brewery', 'ja').title });
  await page.context().close();
});

it('a part that did not come once is asked for again; until then its own tool alone is refused, and says what can be done', async () => {
  const part = /\/asked-parts-[\w-]+\.js/;
  const { page } = await open(part);
  await start(page);
  await tool(page, 'share').click();
  await poll(() => note(page).textContent()).toContain('「保存」で入力をファイルに残してから');
  const download = page.waitForEvent('download');
  await tool(page, 'save').click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.unroute(part);
  await tool(page, 'share').click();
  await poll(() => page.locator('#copy').count()).toBe(1);
  await page.context().close();
});

it('what is read next comes once the connection is there again', async () => {
  const parts = /\/(?:texts-ja-more|analysis|compare-parts|print-parts|input-parts)-[\w-]+\.js/;
  const { page } = await open(parts);
  await start(page);
  await page.locator('#tab-compare').click();
  await poll(() => page.locator('#panel-compare').textContent()).toContain('この画面を読み込めませんでした');
  await page.unroute(parts);
  await page.locator('#panel-compare button').click();
  await page.locator('ec-tco-results').waitFor();
  await poll(() => page.locator('ec-tco-desk ec-tco-business').count()).toBeGreaterThan(0);
  await page.context().close();
});

it('a language whose texts do not come is not spoken, and is once they do', async () => {
  const part = /\/texts-en-[\w-]+\.js/;
  const { page, complaints } = await open(part);
  await start(page);
  const language = () => page.locator('ec-tco-calculator').getAttribute('lang');
  await tool(page, 'language').click();
  await poll(() => note(page).textContent()).toContain('読み込めませんでした');
  expect([await language(), await tool(page, 'language').textContent()]).toEqual([
    null,
    expect.stringContaining('English'),
  ]);
  expect(complaints.filter((one) => !/not loaded|ERR_FAILED/.test(one))).toEqual([]);
  await page.unroute(part);
  await tool(page, 'language').click();
  await poll(language).toBe('en');
  await poll(() => page.locator('ec-tco-answer #headline').textContent()).toMatch(/\b(?:is|the)\b/i);
  await page.context().close();
});
