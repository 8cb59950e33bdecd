// What a person typed is not lost: beside a link that is looked at, in a wrong text, in two windows, where storing fails.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createStart } from '../../packages/widget/src/calculator/starts.ts';
import { packLink } from '../../packages/widget/src/state/share-link.ts';
import { type Demo, openDemo, settled } from './demo-page.ts';
import { KEY, note, notice, offer, onPage, sales, stored } from './kept-page.ts';

const TEA = readFileSync(new URL('../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8');
vi.setConfig({ testTimeout: 40_000 });

let demo: Demo;
let link: string;
beforeAll(async () => {
  demo = await openDemo();
  const packed = await packLink(createStart('sake-brewery', 'ja'));
  link = packed.ok ? `#${packed.fragment}` : '';
}, 60_000);
afterAll(() => demo?.close());

const on = (use: (page: Page) => Promise<void>, prepare?: (page: Page) => Promise<unknown>): Promise<void> =>
  onPage(demo, use, prepare);

const tool = (page: Page, name: string) => page.locator(`ec-tco-toolbar [data-tool=${name}]`);
const poll = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 8_000 });
const salesIn = (scenario: unknown) =>
  (scenario as { business?: { monthlySales?: unknown } } | null)?.business?.monthlySales;
const salesOf = async (page: Page) =>
  salesIn(
    await page.evaluate(() => (document.querySelector('ec-tco-calculator') as { scenario?: unknown } | null)?.scenario),
  );
const keptSales = async (page: Page) => salesIn(JSON.parse((await stored(page)) ?? 'null'));
const keepsSales = (page: Page) => poll(() => keptSales(page));

async function start(page: Page): Promise<void> {
  await page.locator('ec-tco-start input').last().fill('300万');
  await page.locator('ec-tco-start button.primary').click();
  await settled(page);
}
async function type(page: Page, text: string): Promise<void> {
  await sales(page).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}
/** A shop with its sales typed. */
async function own(page: Page, kept: boolean): Promise<void> {
  await start(page);
  if (kept) await offer(page).check();
  await type(page, '400万');
  await settled(page);
  if (kept) await keepsSales(page).toBe(4_000_000);
}
async function look(page: Page): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await poll(() => notice(page).textContent()).toContain('リンクで届いた');
}
const back = (page: Page) => notice(page).getByRole('button', { name: '自分の入力に戻る' });

/** Whether the browser asks before the page is left; it is not left then. */
async function asks(page: Page): Promise<boolean> {
  let asked = false;
  page.once('dialog', (dialog) => {
    asked = true;
    void dialog.dismiss();
  });
  await page.reload({ timeout: 3_000 }).catch(() => undefined);
  return asked;
}
async function openTea(page: Page, content = TEA): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await tool(page, 'open').click();
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

describe('while a link is looked at', () => {
  it('one’s own work that is in no file is asked about before the page is left', () =>
    on(async (page) => {
      await own(page, false);
      await look(page);
      expect(await asks(page)).toBe(true);
      await back(page).click();
      await poll(() => salesOf(page)).toBe(4_000_000);
    }));

  it('turning keeping off and on keeps the choice, and keeps one’s own input, not the link’s', () =>
    on(async (page) => {
      await own(page, true);
      await look(page);
      await offer(page).uncheck();
      await poll(() => stored(page)).toBeNull();
      expect(await back(page).count()).toBe(1);
      await offer(page).check();
      await keepsSales(page).toBe(4_000_000);
      await type(page, '777万');
      await settled(page);
      await back(page).click();
      await type(page, '410万');
      await keepsSales(page).toBe(4_100_000);
    }));

  it('a file that is opened is a step of one’s own work', () =>
    on(async (page) => {
      await own(page, true);
      await look(page);
      await openTea(page, 'x');
      await poll(() => notice(page).textContent()).toContain('JSONとして読めません');
      expect(await back(page).count()).toBe(1);
      await openTea(page);
      await poll(() => notice(page).count()).toBe(0);
      expect(page.url()).not.toContain('ec-tco');
      await type(page, '110万');
      await keepsSales(page).toMatchObject({ base: 1_100_000 });
      await tool(page, 'undo').click();
      await tool(page, 'undo').click();
      await poll(() => salesOf(page)).toBe(4_000_000);
    }));

  it('a broken link leaves the choice, and starting over asks for it first', () =>
    on(async (page) => {
      await own(page, true);
      await look(page);
      await page.evaluate(() => {
        location.hash = '#ec-tco=%%%';
      });
      await poll(() => notice(page).textContent()).toMatch(/共有リンクとして読めません.*リンクで届いた/s);
      await tool(page, 'reset').click();
      await poll(() => note(page).textContent()).toContain('先に、リンクの内容を使うか');
      expect(await page.locator('#reset dialog').evaluate((dialog) => dialog.matches('[open]'))).toBe(false);
      await back(page).click();
      await poll(() => salesOf(page)).toBe(4_000_000);
      expect(await keptSales(page)).toBe(4_000_000);
    }));
});

it('a text that is no number is asked about before the page is left, and told when a file is saved', () =>
  on(async (page) => {
    await own(page, true);
    await type(page, '320万くらいかな');
    await page.waitForTimeout(800);
    expect(await asks(page)).toBe(true);
    expect(await sales(page).inputValue()).toBe('320万くらいかな');
    const download = page.waitForEvent('download');
    await tool(page, 'save').click();
    expect(salesIn(JSON.parse(readFileSync(await (await download).path(), 'utf8')))).toBe(4_000_000);
    await poll(() => note(page).textContent()).toContain('まだ直していない入力1か所は、ファイルに入っていません');
    expect(await asks(page)).toBe(true);
    await type(page, '320万');
    await keepsSales(page).toBe(3_200_000);
    expect(await asks(page)).toBe(false);
  }));

it('what is changed and not computed yet is kept', () =>
  on(async (page) => {
    await page.evaluate(() => document.querySelector('ec-tco-calculator')?.setAttribute('compute', 'on-demand'));
    await start(page);
    await offer(page).check();
    await type(page, '450万');
    await keepsSales(page).toBe(4_500_000);
    // Typed and left at once.
    await type(page, '460万');
    expect(await asks(page)).toBe(false);
    await page.locator('ec-tco-business').waitFor();
    await poll(() => salesOf(page)).toBe(4_600_000);
  }));

it('printing computes first what is computed only when asked to', () =>
  on(async (page) => {
    await page.evaluate(() => {
      document.querySelector('ec-tco-calculator')?.setAttribute('compute', 'on-demand');
      window.print = () => undefined;
    });
    await start(page);
    await type(page, '4500万');
    await tool(page, 'print').click();
    await page.locator('ec-tco-calculator[data-ec-tco-print]').waitFor();
    const sheet = () =>
      page.locator('ec-tco-print-sheet').evaluate((element) => {
        const { computation } = element as HTMLElement & { computation?: { scenario: unknown } };
        return [computation?.scenario, (element.shadowRoot ?? element).textContent];
      });
    const [printed, text] = await sheet();
    expect(salesIn(printed)).toBe(45_000_000);
    expect(text).toMatch(/4,?500万|45,000,000/);
  }));

it('input that another window has written over is asked about before the page is left', () =>
  on(async (page) => {
    await own(page, true);
    const other = await page.context().newPage();
    await other.goto(demo.address);
    await other.locator('ec-tco-business').waitFor();
    await settled(other);
    await type(page, '410万');
    await poll(() => notice(other).textContent()).toContain('別のタブで');
    await type(other, '420万');
    await settled(other);
    expect(await asks(other)).toBe(true);
    expect(await salesOf(other)).toBe(4_200_000);
  }));

it('two windows that open what is kept at one time both open it', () =>
  on(async (page) => {
    await own(page, true);
    const context = page.context();
    await page.close();
    const slow = await context.newPage();
    // Its analysis does not end for as long as this test looks at it.
    await slow.addInitScript(() => {
      window.setTimeout = (() => 0) as unknown as typeof setTimeout;
    });
    await slow.goto(demo.address);
    await slow.locator('ec-tco-business').waitFor();
    expect(await slow.evaluate((key) => localStorage.getItem(`${key}:opening`), KEY)).not.toBeNull();
    const other = await context.newPage();
    await other.goto(demo.address);
    await other.locator('ec-tco-business').waitFor();
    expect(await salesOf(other)).toBe(4_000_000);
    expect(await notice(other).count()).toBe(0);
    await context.close();
  }));

it('what a newer version kept is written over only when that is chosen', () =>
  on(async (page) => {
    const newer = JSON.stringify({ ...(JSON.parse(TEA) as object), version: 99 });
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, newer] as const);
    await page.reload();
    await poll(() => notice(page).textContent()).toContain('新しい版で作られたデータです');
    await start(page);
    await tool(page, 'reset').click();
    await page.locator('#reset dialog button').last().click();
    await page.locator('ec-tco-start').waitFor();
    expect(await stored(page)).toBe(newer);
    await start(page);
    await offer(page).click();
    await poll(() => notice(page).textContent()).toContain('新しい版で作られた入力が残っています');
    await type(page, '440万');
    await settled(page);
    await page.waitForTimeout(800);
    expect(await stored(page)).toBe(newer);
    await notice(page).getByRole('button', { name: 'そのままにする' }).click();
    await poll(() => offer(page).isChecked()).toBe(false);
    expect(await stored(page)).toBe(newer);
    await offer(page).click();
    await notice(page).getByRole('button', { name: '消して、いまの入力を残す' }).click();
    await keepsSales(page).toBe(4_400_000);
  }));

it('taken back after starting over, it is kept again only where that is agreed to anew', () =>
  on(async (page) => {
    await own(page, true);
    await tool(page, 'reset').click();
    await page.locator('#reset dialog button').last().click();
    await page.locator('ec-tco-start').waitFor();
    await poll(() => offer(page).isChecked()).toBe(false);
    await tool(page, 'undo').click();
    await poll(() => salesOf(page)).toBe(4_000_000);
    await settled(page);
    await page.waitForTimeout(800);
    expect([await stored(page), await offer(page).isChecked()]).toEqual([null, false]);
    await offer(page).check();
    await keepsSales(page).toBe(4_000_000);
  }));

it('where the storage gets full nothing older stays to be opened as the last input', () =>
  on(async (page) => {
    await own(page, true);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await type(page, '450万');
    await poll(() => note(page).textContent()).toContain('この端末には何も残っていません');
    expect(await stored(page)).toBeNull();
    expect(await asks(page)).toBe(true);
  }));
