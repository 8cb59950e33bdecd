import type { BrowserContextOptions, Page } from 'playwright';
import type { Demo } from './demo-page.ts';

/** Where the calculator keeps what is entered. */
export const KEY = 'ec-tco:autosave:v1';

/** A page that is closed again, whatever comes. */
export async function onPage(
  demo: Demo,
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const page = await demo.open({ viewport: { width: 1280, height: 900 }, ...options }, prepare);
  try {
    await use(page);
  } finally {
    await page.context().close();
  }
}

export const offer = (page: Page) => page.locator('ec-tco-toolbar label.keep input');
export const note = (page: Page) => page.locator('#note [role=status]');
export const notice = (page: Page) => page.locator('.notice');
export const sales = (page: Page) => page.locator('ec-tco-business ec-tco-number-field input').first();
export const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
