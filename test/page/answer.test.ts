import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, openDemo, show, unfold } from './demo-page.ts';
import { openReader } from './reader.ts';

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

it.each(['ja', 'en'])(
  'at 360 × 740, the first question stands on the first screen with its field, tools after it, %s',
  async (lang) => {
    const page = await demo.open({ viewport: { width: 360, height: 740 } });
    await page.evaluate((language) => {
      document.documentElement.lang = language;
    }, lang);
    const bottom = async (selector: string) => {
      const box = await page.locator(selector).last().boundingBox();
      return box ? box.y + box.height : Number.NaN;
    };
    const field = await bottom('ec-tco-start input');
    expect(field).toBeLessThanOrEqual(740);
    expect((await page.locator('ec-tco-toolbar').boundingBox())?.y).toBeGreaterThan(field);
    expect(await page.locator('ec-tco-toolbar').count()).toBe(1);
    await page.context().close();
  },
  30_000,
);

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
  for (const [i, [name = '', amount = '', , often = '']] of QUOTATION.entries()) {
    await page.locator('ec-tco-quotation .name').nth(i).fill(name);
    // As it stands on the paper: 80,000円/月.
    await page
      .locator('ec-tco-quotation .amount')
      .nth(i)
      .fill(`${amount}${often.replace('毎', '円/').replace('1回', '円')}`);
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

it('two contractors’ quotations stand side by side, with what each leaves out', async () => {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } });
  await start(page, STARTS[0]);
  await unfold(page, 'quotation');
  const copy = async (by: string, rows: readonly (readonly [string, string])[], press: string) => {
    await page.locator('ec-tco-quotation select').first().selectOption('self-built-outsourced');
    await page.locator('ec-tco-quotation .text-field input').first().fill(by);
    for (const [i, [name, amount]] of rows.entries()) {
      await page.locator('ec-tco-quotation .name').nth(i).fill(name);
      await page.locator('ec-tco-quotation .amount').nth(i).fill(amount);
    }
    await page.locator(`ec-tco-quotation ${press}`).click();
  };
  await copy(
    'A社',
    [
      ['サイト構築一式', '3,500,000'],
      ['WAF', '30,000円/月'],
      ['脆弱性診断', '600,000円/年'],
    ],
    '#use',
  );
  await copy(
    'B社',
    [
      ['サイト構築一式', '2,800,000'],
      ['WAF', '25,000円/月'],
    ],
    '#beside',
  );
  await show(page, 'compare');
  await page.evaluate(async () => {
    await document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-results')?.catchUp();
  });
  const table = page.locator('ec-tco-quotations table');
  expect((await table.locator('thead th').allTextContents()).slice(1)).toEqual([
    '自社構築（外部委託）',
    '自社構築（外部委託）・B社',
  ]);
  const cells = async (requirement: RegExp) =>
    (await table.locator('tbody tr', { hasText: requirement }).locator('td').allTextContents()).map((text) =>
      text.replace(/\s+/g, ''),
    );
  // 30,000 yen a month and 25,000, over five years.
  expect(await cells(/WAF/)).toEqual([
    expect.stringMatching(/^見積にあるWAF.*1,800,000円$/),
    expect.stringMatching(/^見積にあるWAF.*1,500,000円$/),
  ]);
  expect(await cells(/定期的に弱点を検査/)).toEqual([
    expect.stringMatching(/^見積にある/),
    expect.stringMatching(/^見積にない（仮の額）/),
  ]);
  expect(await cells(/大事な変更は本人に/)).toEqual(['見積にない', '見積にない']);
  await page.context().close();
}, 60_000);

/**
 * How an owner from 80万 answers, one after the other: she does not know what the mall would sell, the service complies,
 * the mall does not, a contractor sees to the rest.
 */
const ANSWERS = ['unknown', 'answer', 'no', 'outsourced'] as const;
const QUESTIONS = [
  /「モール.*では.*いくら/,
  /「SaaS.*PCI DSS/,
  /「モール.*PCI DSS/,
  /「自社構築.*だれが受け持ちますか/,
];
const STOP = 'ここで聞くことは、これで全部です';
const CHOICE = /いちばん安いのは(、おそらく)?「SaaS（低額プラン）」です/;

/** Answers the questions by `press`, and sees that each asks what it is expected to and leads to another. */
async function answerAll(page: Page, press: (answer: (typeof ANSWERS)[number]) => Promise<void>): Promise<void> {
  const heading = page.locator('ec-tco-question #heading');
  for (const [i, answer] of ANSWERS.entries()) {
    await answered(page);
    const before = (await heading.textContent()) ?? '';
    expect(before).toMatch(QUESTIONS[i] ?? /$^/);
    await press(answer);
    await expect.poll(() => heading.textContent()).not.toBe(before);
  }
  await answered(page);
  expect(await heading.textContent()).toContain(STOP);
  expect(await page.locator('ec-tco-answer #headline').textContent()).toMatch(CHOICE);
}

describe('an owner from the first number through four questions to a choice', () => {
  it('with the mouse', async () => {
    const page = await demo.open(PHONE);
    await start(page, STARTS[0]);
    await answerAll(page, (answer) => page.locator(`ec-tco-question #${answer}`).click());
    // What the last answer did is told beside the question, and in sight.
    const told = page.locator('[slot=question] > ec-tco-change p');
    await told.waitFor();
    expect((await told.boundingBox())?.y).toBeLessThan(PHONE.viewport.height - 60);
    expect(await page.locator('ec-tco-change p').count()).toBe(1);
    // Each view begins at its beginning.
    const top = () => page.locator('ec-tco-calculator .calculator').evaluate((it) => it.getBoundingClientRect().top);
    for (const view of ['input', 'compare', 'guide', 'take'] as const) {
      await show(page, view);
      await expect.poll(async () => Math.abs(await top())).toBeLessThan(2);
    }
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
    await answerAll(page, async (answer) => {
      await tabTo(new RegExp(`^ec-tco-question ${answer} `));
      await page.keyboard.press('Enter');
    });
    // The focus goes on to what is asked next, and at the end to the sentence that says so.
    expect(await focus()).toBe('ec-tco-question heading h3');
    // The tabs: one stop, arrows between them.
    await tabTo(/ tab-answer /);
    await page.keyboard.press('ArrowRight');
    expect(await focus()).toContain('tab-input');
    await page.keyboard.press('End');
    expect(await focus()).toContain('tab-take');
    await page.locator('ec-tco-take-home h2').waitFor();
    await page.context().close();
  }, 60_000);

  it('by what a screen reader is told', async () => {
    const page = await demo.open(PHONE);
    const reader = await openReader(page);
    await reader.type('textbox', /月商/, '80万');
    await reader.press('button', /計算する/);
    await answered(page);
    // The focus is on the answer, which is also said once it is known how sure it is.
    const first = /「SaaS（低額プラン）」/;
    const [headline] = await reader.find('heading', first);
    expect(headline?.focused).toBe(true);
    await expect.poll(async () => (await reader.find('status', first)).length).toBe(1);
    const names: Readonly<Record<(typeof ANSWERS)[number], RegExp>> = {
      unknown: /^わからない$/,
      answer: /^はい$/,
      no: /^いいえ$/,
      outsourced: /委託先/,
    };
    await answerAll(page, async (answer) => {
      expect(await reader.find('heading', /月にいくら|PCI ?DSSに準拠|だれが受け持ちますか/)).toHaveLength(1);
      await reader.press('button', names[answer]);
    });
    const [stop] = await reader.find('heading', new RegExp(STOP));
    expect(stop?.focused).toBe(true);
    for (const tab of ['入力', 'くらべる', '手引き', '持ち帰る']) {
      await reader.press('tab', new RegExp(`^${tab}$`));
      const chosen = (await reader.find('tab', /./)).filter(({ selected }) => selected);
      expect(chosen.map(({ name }) => name)).toEqual([tab]);
      expect(await reader.nameless()).toEqual([]);
    }
    await page.context().close();
  }, 60_000);
});
