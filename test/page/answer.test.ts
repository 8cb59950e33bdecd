import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, openDemo, show, unfold } from './demo-page.ts';

const PHONE = { viewport: { width: 360, height: 800 } };
/** What an owner may begin with. */
const STARTS = [
  { journey: 'new', sales: '80万' },
  { journey: 'operating', sales: '300万' },
  { journey: 'new', sales: '3000万' },
] as const;
const QUOTATION = [
  ['サイト構築一式', '3,500,000', '税抜', '1回'],
  ['保守（アップデート込み）', '80,000', '税抜', '毎月'],
  ['WAF', '30,000', '税抜', '毎月'],
  ['脆弱性診断', '660,000', '税込', '毎年'],
  ['サーバー利用料', '20,000', '税抜', '毎月'],
  ['決済手数料', '3.6%', '', ''],
  ['デザイン修正', '50,000', '税抜', '毎年'],
];

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

async function start(page: Page, { journey, sales }: { journey: string; sales: string }): Promise<void> {
  if (journey === 'operating') await page.locator('ec-tco-start input[type=radio]').nth(1).check();
  await page.locator('ec-tco-start input').last().fill(sales);
  await page.locator('ec-tco-start button.primary').click();
  await answered(page);
}

/** The answer with all that is known. */
async function answered(page: Page): Promise<void> {
  await page.locator('ec-tco-answer section[aria-busy=false]').waitFor();
  await page.locator('ec-tco-question #heading').waitFor();
}

describe.each(STARTS)('at 360 px, $sales ($journey)', (from) => {
  it('the answer comes first, is short, and says what to do', async () => {
    const page = await demo.open(PHONE);
    await start(page, from);
    const found = await page.evaluate(() => {
      const answer = document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-answer');
      const root = answer?.shadowRoot as ShadowRoot;
      const box = (selector: string) => root.querySelector(selector)?.getBoundingClientRect();
      const before = root.querySelector('section')?.textContent?.replace(/\s+/g, '') ?? '';
      const step = root.querySelector<HTMLElement>('.todo > li');
      return {
        headline: box('#headline')?.bottom ?? Number.NaN,
        sure: box('.sure')?.bottom ?? Number.NaN,
        picture: box('.bars')?.bottom ?? Number.NaN,
        height: answer?.getBoundingClientRect().height ?? Number.NaN,
        characters: before.length,
        step: step?.checkVisibility() ?? false,
        focused: root.activeElement?.id,
        shown: root.querySelector('#headline')?.textContent?.replace(/\s+/g, ''),
      };
    });
    const voice = page.locator('#voice [role=status]');
    await expect.poll(async () => (await voice.textContent())?.replace(/\s+/g, '')).toContain(found.shown);
    await page.context().close();
    expect(Math.max(found.headline, found.sure, found.picture)).toBeLessThanOrEqual(1200);
    expect(found.height).toBeLessThanOrEqual(2200);
    expect(found.characters).toBeGreaterThan(20);
    expect(found.characters).toBeLessThanOrEqual(400);
    expect([found.step, found.focused]).toEqual([true, 'headline']);
  }, 30_000);
});

it('seven figures of a quotation in at most fifteen actions, typed or pasted', async () => {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } });
  await start(page, STARTS[0]);
  await unfold(page, 'quotation');
  const quoted = () =>
    page.evaluate(
      () =>
        (
          document.querySelector('ec-tco-calculator') as unknown as {
            scenario: { options: { lines: { source: { kind: string } }[] }[] };
          }
        ).scenario.options.flatMap(({ lines }) => lines.filter(({ source }) => source.kind === 'quotation')).length,
    );
  let actions = 0;
  for (const [i, [name = '', amount = '']] of QUOTATION.entries()) {
    await page.locator('ec-tco-quotation .name').nth(i).fill(name);
    await page.locator('ec-tco-quotation .amount').nth(i).fill(amount);
    actions += 2;
  }
  await page.locator('ec-tco-quotation #use').click();
  actions += 1;
  await expect.poll(quoted).toBe(7);
  expect(actions).toBeLessThanOrEqual(15);
  // What it did is told where the answer is.
  await page.locator('ec-tco-change p').waitFor();

  await page.keyboard.press('Control+z');
  await expect.poll(quoted).toBe(0);
  await page.locator('ec-tco-quotation .name').first().focus();
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      const list = document
        .querySelector('ec-tco-calculator')
        ?.shadowRoot?.querySelector('ec-tco-quotation')
        ?.shadowRoot?.querySelector('.name');
      list?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }),
      );
    },
    QUOTATION.map((cells) => cells.join('\t')).join('\n'),
  );
  await page.locator('ec-tco-quotation #use').click();
  await expect.poll(quoted).toBe(7);
  await page.context().close();
}, 60_000);

/** Answers until there is nothing more to ask; how many questions that took. */
async function answerAll(page: Page, answer: () => Promise<void>): Promise<number> {
  for (let count = 0; count < 12; count += 1) {
    await answered(page);
    if ((await page.locator('ec-tco-question section.done').count()) > 0) return count;
    const before = await page.locator('ec-tco-question #heading').textContent();
    await answer();
    await expect.poll(() => page.locator('ec-tco-question #heading').textContent()).not.toBe(before);
  }
  throw new Error('the questions do not end');
}

describe('an owner from the first number to a choice', () => {
  it('with the mouse', async () => {
    const page = await demo.open(PHONE);
    await start(page, STARTS[0]);
    const asked = await answerAll(page, async () => {
      const box = page.locator('ec-tco-question ec-tco-number-field #base');
      if ((await box.count()) > 0) await box.fill('20');
      await page.locator('ec-tco-question #answer').click();
    });
    expect(asked).toBeGreaterThan(0);
    expect(await page.locator('ec-tco-question #heading').textContent()).toContain('この結論は変わりません');
    expect(await page.locator('ec-tco-answer #headline').textContent()).toMatch(/いちばん安いのは/);
    for (const view of ['input', 'compare', 'guide', 'take'] as const) await show(page, view);
    await page.locator('ec-tco-take-home h2').waitFor();
    await page.context().close();
  }, 60_000);

  it('by keyboard alone', async () => {
    const page = await demo.open(PHONE);
    const focus = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        const host = (at?.getRootNode() as ShadowRoot | undefined)?.host;
        return `${host?.localName ?? ''} ${at?.id ?? ''} ${at?.localName ?? ''}`;
      });
    const tabTo = async (wanted: RegExp, key = 'Tab') => {
      for (let i = 0; i < 80; i += 1) {
        await page.keyboard.press(key);
        if (wanted.test(await focus())) return;
      }
      throw new Error(`not reached: ${wanted}; at ${await focus()}`);
    };
    await tabTo(/^ec-tco-number-field base/);
    await page.keyboard.type('80万');
    await page.keyboard.press('Enter');
    await answered(page);
    expect(await focus()).toContain('headline');
    const asked = await answerAll(page, async () => {
      await tabTo(/^ec-tco-(question answer|number-field base)/);
      if ((await focus()).includes('base')) await page.keyboard.type('20');
      await page.keyboard.press('Enter');
    });
    expect(asked).toBeGreaterThan(0);
    // The tabs: one stop, arrows between them.
    await tabTo(/ tab-answer /);
    await page.keyboard.press('ArrowRight');
    expect(await focus()).toContain('tab-input');
    await page.keyboard.press('End');
    expect(await focus()).toContain('tab-take');
    await page.locator('ec-tco-take-home h2').waitFor();
    await page.context().close();
  }, 60_000);
});
