// What docs/keeping.md says of events that keeping.test.ts does not go through.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Demo, openDemo, settled } from './demo-page.ts';
import { KEY, note, offer, onPage, sales, stored } from './kept-page.ts';

vi.setConfig({ testTimeout: 40_000 });

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

const on = (use: (page: Page) => Promise<void>): Promise<void> => onPage(demo, use);

const poll = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 8_000 });
const shownSales = (page: Page) => poll(() => sales(page).inputValue());

/** A shop with its sales typed, and kept. */
async function keeping(page: Page, typed = '400万'): Promise<void> {
  await page.locator('ec-tco-start input').last().fill('300万');
  await page.locator('ec-tco-start button.primary').click();
  await settled(page);
  await offer(page).check();
  await sales(page).fill(typed);
  await settled(page);
  await poll(() => stored(page)).toContain('4000000');
}

it('leaving for another page and coming back', () =>
  on(async (page) => {
    await keeping(page);
    // Typed and left at once: the half second has not passed.
    await sales(page).fill('410万');
    await page.goto(new URL('docs/', demo.address).href);
    await page.goBack();
    await page.locator('ec-tco-business').waitFor();
    await shownSales(page).toBe('4,100,000');
  }));

it('a page that was frozen goes on keeping, and sees what was turned off meanwhile', () =>
  on(async (page) => {
    await keeping(page);
    const freeze = (type: 'pagehide' | 'pageshow') =>
      page.evaluate((name) => window.dispatchEvent(new PageTransitionEvent(name, { persisted: true })), type);
    await freeze('pagehide');
    await freeze('pageshow');
    await sales(page).fill('420万');
    await settled(page);
    await poll(() => stored(page)).toContain('4200000');
    // No message reaches a page that is frozen.
    await freeze('pagehide');
    await page.evaluate(() => localStorage.clear());
    await freeze('pageshow');
    await sales(page).fill('430万');
    await settled(page);
    await poll(() => offer(page).isChecked()).toBe(false);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }));

it('starting over deletes what was kept', () =>
  on(async (page) => {
    await keeping(page);
    await page.locator('ec-tco-toolbar [data-tool=reset]').click();
    await page.locator('#reset dialog button').last().click();
    await page.locator('ec-tco-start').waitFor();
    await poll(() => page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    await page.locator('ec-tco-start').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  }));

it('what a newer version kept is neither guessed at nor lost', () =>
  on(async (page) => {
    await keeping(page);
    const newer = await page.evaluate((key) => {
      const text = JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), version: 99 });
      // As another version would have left it, behind the back of this page.
      addEventListener('pagehide', () => localStorage.setItem(key, text));
      return text;
    }, KEY);
    await page.reload();
    await page.locator('ec-tco-start').waitFor();
    await poll(() => note(page).or(page.locator('.notice')).allTextContents()).not.toEqual([]);
    await page.locator('ec-tco-start input').last().fill('300万');
    await page.locator('ec-tco-start button.primary').click();
    await settled(page);
    await sales(page).fill('440万');
    await settled(page);
    await page.waitForTimeout(800);
    expect(await stored(page)).toBe(newer);
  }));

it('an element that is moved keeps its input and goes on keeping', () =>
  on(async (page) => {
    await keeping(page);
    await sales(page).fill('450万');
    await page.evaluate(() => {
      const place = document.createElement('section');
      document.body.append(place);
      place.append(document.querySelector('ec-tco-calculator') ?? '');
    });
    await shownSales(page).toBe('4,500,000');
    await poll(() => stored(page)).toContain('4500000');
    await sales(page).fill('460万');
    await settled(page);
    await poll(() => stored(page)).toContain('4600000');
    expect(await offer(page).isChecked()).toBe(true);
  }));

it('a tab that was killed comes back with the last answered input', () =>
  on(async (page) => {
    await keeping(page);
    const context = page.context();
    const session = await context.newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await context.newPage();
    await again.goto(demo.address);
    await again.locator('ec-tco-business').waitFor();
    await shownSales(again).toBe('4,000,000');
  }));
