// Pictures of the demo page.
// usage: npm run build && node scripts/setup.mjs test/page/screenshots.mjs [folder [filter]]
// Without a folder: the few under docs/images anew. With one: the whole grid (widths, languages, looks, states, printed
// sheets) into it, to be looked at; a filter keeps the names that match it, such as "^360-ja-light" or "^print".
// The printed pages need pdftoppm (Debian: apt-get install poppler-utils) and are left out without it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load, openDemo, printed, settled, show, unfold } from './demo-page.ts';

const [, , folder, filter = ''] = process.argv;
const images = fileURLToPath(new URL('../../docs/images/', import.meta.url));
const target = folder ?? images;
const PERSONA = 'cosmetics-operating';
const LARGEST = 'apparel-chain';
/** No picture is higher than this: a page is cut into several. */
const TILE = 2400;

const LOOKS = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
  // At 200 % a window has half as many pixels of its own, each twice as large.
  double: { deviceScaleFactor: 2 },
};

const open = (page, inside, at = 0) => page.locator(inside).locator('ec-tco-disclosure summary').nth(at).click();

/** What is looked at: how to get there, and whether the whole page or the window is shown. */
const STATES = {
  start: { whole: true },
  wrong: {
    whole: true,
    go: async (page) => {
      await page.locator('ec-tco-start input').last().fill('12万3x');
      await page.locator('ec-tco-start button.primary').click();
    },
  },
  top: { loaded: true },
  shop: { loaded: true, whole: true },
  option: {
    loaded: true,
    go: async (page) => {
      await unfold(page, 'options');
      await open(page, 'ec-tco-option >> nth=0');
      await open(page, 'ec-tco-line >> nth=0');
      await page.locator('ec-tco-line').first().locator('input').nth(1).fill('1０x');
      await page.keyboard.press('Tab');
    },
    part: 'ec-tco-options',
  },
  check: {
    loaded: true,
    go: async (page) => {
      await unfold(page, 'requirements');
      await open(page, 'ec-tco-requirements');
    },
    part: 'ec-tco-requirements',
  },
  explanation: {
    loaded: true,
    go: async (page) => {
      await show(page, 'compare');
      await page.locator('ec-tco-ranking button.number').nth(1).click();
    },
  },
  chart: {
    loaded: true,
    go: async (page) => {
      await show(page, 'compare');
      await page.locator('ec-tco-comparison').evaluate((part) => part.scrollIntoView({ block: 'start' }));
    },
  },
  input: { loaded: true, whole: true, go: (page) => show(page, 'input') },
  compare: { loaded: true, whole: true, go: (page) => show(page, 'compare') },
  guide: { loaded: true, whole: true, go: (page) => show(page, 'guide') },
  take: { loaded: true, whole: true, go: (page) => show(page, 'take') },
  quotation: { loaded: true, go: (page) => unfold(page, 'quotation'), part: 'ec-tco-quotation' },
  share: {
    loaded: true,
    go: async (page) => {
      const share = page.locator('ec-tco-toolbar [data-tool=share]');
      // On a phone most tools are in the menu.
      if (!(await share.isVisible())) await page.locator('ec-tco-toolbar .menu').click();
      await share.click();
    },
  },
};

/** Takes the window, or all of the page in pictures of at most `TILE`. */
async function take(page, path, whole, part) {
  if (!whole && !part) return page.screenshot({ path: `${path}.png` });
  const { width } = page.viewportSize();
  // The result beside the sections is as high as the window: a window as high as all of it shows all. What was out of
  // sight takes its room only once it is in sight, so that it is asked again until nothing grows.
  for (let height = 0, times = 0; times < 8; times += 1) {
    const next = await page.evaluate(() => {
      const root = document.querySelector('ec-tco-calculator')?.shadowRoot;
      const result = root?.querySelector('.result')?.scrollHeight ?? 0;
      return Math.max(document.documentElement.scrollHeight, result + 400);
    });
    if (next <= height) break;
    height = next;
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
  }
  const box = part ? await page.locator(part).boundingBox() : { x: 0, y: 0, width, height: await bottom(page) };
  const count = Math.ceil(box.height / TILE);
  for (let i = 0; i < count; i += 1) {
    const clip = {
      x: part ? Math.max(0, box.x - 24) : 0,
      y: box.y + i * TILE,
      width: part ? Math.min(width, box.width + 48) : width,
      height: Math.min(TILE, box.height - i * TILE),
    };
    await page.screenshot({ path: count > 1 ? `${path}-${i + 1}.png` : `${path}.png`, clip, fullPage: true });
  }
}

const bottom = (page) => page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().bottom));

async function picture(
  demo,
  { name, width, height, language, look, state, persona = folder === undefined ? PERSONA : LARGEST },
) {
  const { loaded = false, whole = false, part, go } = STATES[state];
  const zoom = LOOKS[look].deviceScaleFactor ?? 1;
  const page = await demo.open({ viewport: { width: width / zoom, height: height / zoom }, ...LOOKS[look] });
  if (loaded) await load(page, persona, language);
  else await page.evaluate((lang) => (document.documentElement.lang = lang), language);
  await go?.(page);
  if (loaded) await settled(page);
  await take(page, join(target, name), whole, part);
  await page.context().close();
}

/** The printed sheet as pictures: all pages, or the first ones. */
async function sheet(demo, path, persona, language, pages = 9) {
  const page = await demo.open();
  await load(page, persona, language);
  const pdf = `${path}.pdf`;
  writeFileSync(pdf, await printed(page));
  await page.context().close();
  const { error } = spawnSync('pdftoppm', ['-png', '-r', '80', '-l', String(pages), pdf, path]);
  if (error) console.error(`${path} is left as it was: ${error.message}`);
  rmSync(pdf);
}

async function grid(demo) {
  const wanted = new RegExp(filter);
  for (const width of [360, 1280, 768, 320, 1920]) {
    for (const language of ['ja', 'en']) {
      for (const look of Object.keys(LOOKS)) {
        for (const state of Object.keys(STATES)) {
          const name = `${width}-${language}-${look}-${state}`;
          if (wanted.test(name))
            await picture(demo, { name, width, height: width < 1000 ? 800 : 900, language, look, state });
        }
      }
    }
  }
  for (const persona of [PERSONA, LARGEST]) {
    for (const language of ['ja', 'en']) {
      const name = `print-${persona}-${language}`;
      if (wanted.test(name)) await sheet(demo, join(target, name), persona, language);
    }
  }
}
/** The few that the documents show. */
async function kept(demo) {
  const take = (name, rest) => picture(demo, { name, language: 'ja', look: 'light', state: 'top', ...rest });
  await take('calculator-1280-ja', { width: 1280, height: 900 });
  await take('calculator-768-ja', { width: 768, height: 1024 });
  await take('calculator-360-ja', { width: 360, height: 800 });
  await take('calculator-1280-dark-en', { width: 1280, height: 900, language: 'en', look: 'dark' });
  await take('calculator-360-forced-ja', { width: 360, height: 800, look: 'forced', state: 'chart' });
  await sheet(demo, join(images, 'print'), PERSONA, 'ja', 2);
}

mkdirSync(target, { recursive: true });
const demo = await openDemo();
try {
  await (folder === undefined ? kept(demo) : grid(demo));
} finally {
  await demo.close();
}
