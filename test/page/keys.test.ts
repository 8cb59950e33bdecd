import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, load, openDemo, settled, show, unfold } from './demo-page.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

const LANGUAGES = ['ja', 'en'] as const;
const DETAIL = { ja: 'くわしくくらべる', en: 'Compare in detail' } as const;

async function on(
  height: number,
  language: (typeof LANGUAGES)[number],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await demo.open({ viewport: { width: height < 400 ? 320 : 360, height } });
  try {
    await load(page, 'tea-farm', language);
    await use(page);
  } finally {
    await page.context().close();
  }
}

/** Where the focus is: its element, the panel that is in, and whether its beginning, and all of it, is in sight above the bar. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const path = [document.activeElement];
    for (let at = path[0]; at?.shadowRoot?.activeElement; path.push(at)) at = at.shadowRoot.activeElement;
    const at = path.at(-1);
    const root = document.querySelector('ec-tco-calculator')?.shadowRoot;
    const { top, bottom } = at?.getBoundingClientRect() ?? { top: Number.NaN, bottom: Number.NaN };
    const foot = root?.querySelector('.foot')?.getBoundingClientRect();
    const end = foot && foot.height > 0 ? foot.top : innerHeight;
    return {
      name: `${at?.localName} ${at?.id ?? ''}`.trim(),
      panel: path.map((one) => one?.closest('.panel, .inputs')?.id ?? '').find((id) => id !== '') ?? '',
      begins: top >= 0 && Math.min(top + 30, bottom) <= end,
      whole: top >= 0 && bottom <= end,
    };
  });

// A phone, and a window at 400 %, where the tabs do not stay.
describe.each([640, 256])('in a window of %i px height', (height) => {
  it.each(LANGUAGES)(
    'from the tab of a view, the next stop is in that view: %s',
    (language) =>
      on(height, language, async (page) => {
        await page.locator('#tab-answer').focus();
        for (const view of ['input', 'compare', 'guide', 'take']) {
          await page.keyboard.press('ArrowRight');
          await page.locator(`#panel-${view}`).waitFor();
          expect((await focus(page)).name).toBe(`button tab-${view}`);
          await page.keyboard.press('Tab');
          expect((await focus(page)).panel).toBe(`panel-${view}`);
          await page.locator(`#tab-${view}`).focus();
        }
      }),
    60_000,
  );

  it.each(LANGUAGES)(
    'a view that is asked for elsewhere gets the focus on its heading: %s',
    (language) =>
      on(height, language, async (page) => {
        await settled(page);
        await page.locator('ec-tco-answer button').filter({ hasText: DETAIL[language] }).focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(() => focus(page))
          .toMatchObject({ name: 'h2 headline', panel: 'panel-compare', begins: true });
        await page.keyboard.press('Tab');
        expect((await focus(page)).panel).toBe('panel-compare');

        await show(page, 'input');
        await page.locator('ec-tco-answer-bar #jump').focus();
        await page.keyboard.press('Enter');
        await expect
          .poll(() => focus(page))
          .toMatchObject({ name: 'h2 headline', panel: 'panel-answer', begins: true });
      }),
    60_000,
  );
});

it.each(LANGUAGES)(
  'a note is not covered by the bar while it is written: %s',
  (language) =>
    on(640, language, async (page) => {
      await unfold(page, 'period');
      await page.locator('ec-tco-period summary').last().click();
      const note = page.locator('ec-tco-period textarea');
      await note.waitFor();
      await page.evaluate(() => scrollTo(0, 0));
      for (let i = 0; i < 80 && (await focus(page)).name !== 'textarea _note'; i += 1) await page.keyboard.press('Tab');
      await page.keyboard.type('メモ');
      await expect.poll(() => focus(page)).toMatchObject({ name: 'textarea _note', panel: 'panel-input', whole: true });
    }),
  60_000,
);

it.each(LANGUAGES)(
  'on a phone no view leaves out a level of headings: %s',
  (language) =>
    on(640, language, async (page) => {
      for (const view of ['answer', 'input', 'compare', 'guide', 'take'] as const) {
        await show(page, view);
        await settled(page);
        const levels = await page.evaluate(() => {
          const all = (root: ParentNode): Element[] =>
            [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
          return all(document)
            .filter((one) => /^h[1-6]$/.test(one.localName) && one.checkVisibility())
            .map((one) => Number(one.localName.slice(1)));
        });
        expect(levels.length, view).toBeGreaterThan(2);
        expect(
          levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1),
          `${view}: ${levels.join(' ')}`,
        ).toEqual([]);
      }
    }),
  60_000,
);
