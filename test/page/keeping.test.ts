import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, load, openDemo, settled } from './demo-page.ts';
import { KEY, note, notice, offer, onPage, sales, stored } from './kept-page.ts';

const TEA = readFileSync(new URL('../../docs/examples/2-tea-farm.json', import.meta.url), 'utf8');
const tea = () => JSON.parse(TEA) as Record<string, unknown>;

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

const on = (
  use: (page: Page) => Promise<void>,
  prepare?: (page: Page) => Promise<unknown>,
  options?: BrowserContextOptions,
): Promise<void> => onPage(demo, use, prepare, options);

const scenario = (page: Page) =>
  page.evaluate(() => (document.querySelector('ec-tco-calculator') as unknown as { scenario: unknown }).scenario);

async function start(page: Page, typed = '300万'): Promise<void> {
  await page.locator('ec-tco-start input').last().fill(typed);
  await page.locator('ec-tco-start button.primary').click();
  await settled(page);
}

/** Patient, as the machine may be busy. */
const poll = <T>(of: () => Promise<T>) => expect.poll(of, { timeout: 5_000 });

/** Waits until an element says this. */
const says = (page: Page, element: (page: Page) => ReturnType<Page['locator']>, text: string | RegExp) =>
  poll(() => element(page).textContent()).toMatch(text);

describe('autosave', () => {
  it(
    'is offered, keeps nothing until taken, keeps the input over a reload, and leaves nothing when turned off',
    () =>
      on(async (page) => {
        expect(await offer(page).isChecked()).toBe(false);
        await start(page);
        await sales(page).fill('400万');
        await page.waitForTimeout(800);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);

        await offer(page).check();
        await says(page, note, 'これからの入力をこの端末に残します。');
        await sales(page).fill('４５０万');
        await poll(() => stored(page)).toContain('4500000');

        await page.reload();
        await page.locator('ec-tco-business').waitFor();
        expect(await sales(page).inputValue()).toBe('4,500,000');
        expect(await offer(page).isChecked()).toBe(true);
        await says(page, note, '前回の入力を開きました。');

        await offer(page).uncheck();
        await says(page, note, 'この端末に残した入力を消しました。');
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
        await page.reload();
        await page.locator('ec-tco-start').waitFor();
      }),
    30_000,
  );

  const refusals = {
    full: [
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      'いっぱいで、残せませんでした',
    ],
    'blocked on writing': [
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
      'ブラウザーの設定により',
    ],
    'blocked on access': [
      () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
      },
      'ブラウザーの設定により',
    ],
    absent: [() => Object.defineProperty(window, 'localStorage', { value: undefined }), 'ブラウザーの設定により'],
  } as const;

  it.each(Object.entries(refusals))(
    'says so when the storage is %s, and goes on',
    (_, [refuse, text]) =>
      on(
        async (page) => {
          await start(page);
          await offer(page).click();
          await says(page, note, text);
          await poll(() => offer(page).isChecked()).toBe(false);
          await sales(page).fill('500万');
          expect((await scenario(page)) as object).toMatchObject({ business: { monthlySales: 5_000_000 } });
        },
        (page) => page.addInitScript(refuse),
      ),
    30_000,
  );

  it(
    'tells when it becomes full while typing',
    () =>
      on(async (page) => {
        await start(page);
        await offer(page).check();
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await sales(page).fill('500万');
        await says(page, note, 'いっぱいで、残せませんでした');
        await poll(() => offer(page).isChecked()).toBe(false);
      }),
    30_000,
  );

  it('says what happened to damaged content, and keeps what is sound', async () => {
    const kept = (text: string, use: (page: Page) => Promise<void>) =>
      on(async (page) => {
        await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
        await page.reload();
        await use(page);
      });
    for (const nothing of ['null', '[]', TEA.slice(0, 500)]) {
      await kept(nothing, async (page) => {
        await says(page, notice, '壊れていて開けませんでした');
        await page.locator('ec-tco-start').waitFor();
      });
    }
    await kept(TEA.slice(0, -2000), async (page) => {
      await says(page, notice, /前回の入力を開きました。.*か所/s);
      expect(await scenario(page)).toMatchObject({ title: tea()['title'], business: tea()['business'] });
    });
    await kept(JSON.stringify({ ...tea(), horizonYears: 'five' }), async (page) => {
      await says(page, notice, /前回の入力を開きました。.*1か所/s);
      expect(await scenario(page)).toMatchObject({ title: tea()['title'], horizonYears: 5 });
    });
  }, 30_000);
});

describe('two windows', () => {
  const second = async (page: Page): Promise<Page> => {
    // Kept once the whole answer has come.
    await poll(() => stored(page)).not.toBeNull();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.locator('ec-tco-business').waitFor();
    // Until it has answered, another one would ask before it opens the same.
    await settled(other);
    return other;
  };

  it(
    'the newer input of the other is told and never written over unasked; the reader chooses',
    () =>
      on(async (page) => {
        await start(page);
        await offer(page).check();
        const other = await second(page);
        await sales(page).fill('410万');
        await poll(() => stored(page)).toContain('4100000');
        await says(other, notice, '別のタブで、新しい入力');
        await sales(other).fill('420万');
        await settled(other);
        await other.waitForTimeout(800);
        expect(await stored(page)).toContain('4100000');
        await notice(other).getByRole('button', { name: 'このタブの入力を残す' }).click();
        await poll(() => stored(page)).toContain('4200000');

        await says(page, notice, '別のタブで、新しい入力');
        await notice(page).getByRole('button', { name: '新しい入力を開く' }).click();
        await poll(() => sales(page).inputValue()).toBe('4,200,000');
        await poll(() => notice(page).count()).toBe(0);
      }),
    40_000,
  );

  it(
    'off in one is off in both: nothing is written again',
    () =>
      on(async (page) => {
        await start(page);
        await offer(page).check();
        const other = await second(page);
        await offer(other).uncheck();
        await poll(() => offer(page).isChecked()).toBe(false);
        await sales(page).fill('430万');
        await settled(page);
        await page.waitForTimeout(800);
        expect(await page.evaluate(() => localStorage.length)).toBe(0);
      }),
    30_000,
  );

  const confirmReset = async (page: Page) => {
    await page.locator('ec-tco-toolbar [data-tool=reset]').click();
    await page.locator('#reset dialog button').last().click();
  };

  it.each<[string, string, (page: Page) => Promise<void>]>([
    ['off', 'このタブの入力を残す', (page) => offer(page).uncheck()],
    ['started over', '新しい入力を開く', confirmReset],
  ])(
    'a choice between two inputs goes once the other tab is %s, or says so when it is pressed',
    (_, name, end) =>
      on(async (page) => {
        await start(page);
        await offer(page).check();
        const other = await second(page);
        // One that will hear nothing any more, as a tab that the system has put to sleep.
        await page
          .context()
          .addInitScript(() =>
            addEventListener('storage', (event) => 'asleep' in window && event.stopImmediatePropagation()),
          );
        const asleep = await second(page);
        await sales(page).fill('410万');
        for (const one of [other, asleep]) await says(one, notice, '別のタブで、新しい入力');
        await asleep.evaluate(() => Object.assign(window, { asleep: true }));
        await end(page);
        await poll(() => notice(other).count()).toBe(0);
        await says(other, note, '別のタブで、入力を残すのをやめました');
        await poll(() => offer(other).isChecked()).toBe(false);
        await notice(asleep).getByRole('button', { name }).click();
        await says(asleep, note, '別のタブで、入力を残すのをやめました');
        expect(await notice(asleep).count()).toBe(0);
        for (const one of [other, asleep]) {
          await sales(one).fill('430万');
          await settled(one);
        }
        await other.waitForTimeout(800);
        expect(await other.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
        expect(await scenario(other)).toMatchObject({ business: { monthlySales: 4_300_000 } });
      }),
    60_000,
  );
});

it(
  'asks before work is left that is kept nowhere, and only then',
  () =>
    on(async (page) => {
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await page.reload();
      await start(page);
      await sales(page).fill('400万');
      await settled(page);
      await page.reload();
      expect(asked).toEqual(['beforeunload']);
      await start(page);
      await offer(page).check();
      await sales(page).fill('440万');
      await page.reload();
      await page.locator('ec-tco-business').waitFor();
      expect([asked.length, await sales(page).inputValue()]).toEqual([1, '4,400,000']);
    }),
  30_000,
);

describe('files', () => {
  async function choose(page: Page, content: string | Buffer, name = 'shop.json'): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.locator('ec-tco-toolbar [data-tool=open]').click();
    const buffer = typeof content === 'string' ? Buffer.from(content) : content;
    await (await chooser).setFiles({ name, mimeType: 'application/json', buffer });
  }

  it(
    'saves the whole scenario, and opens it again, also with a byte order mark',
    () =>
      on(async (page) => {
        await start(page);
        await sales(page).fill('1.5億');
        const download = page.waitForEvent('download');
        await page.locator('ec-tco-toolbar [data-tool=save]').click();
        const file = await download;
        const text = readFileSync(await file.path(), 'utf8');
        expect(file.suggestedFilename()).toMatch(/^.+\.json$/);
        expect(JSON.parse(text)).toEqual(await scenario(page));
        await sales(page).fill('2億');
        await choose(page, `\uFEFF${text}`);
        await says(page, note, 'を開きました。');
        expect(await scenario(page)).toEqual(JSON.parse(text));
        await page.locator('ec-tco-toolbar [data-tool=undo]').click();
        await poll(() => scenario(page)).not.toEqual(JSON.parse(text));
      }),
    30_000,
  );

  it.each([
    [
      'of another version',
      () => JSON.stringify({ ...tea(), version: 0 }),
      /読めないところがありました.*1か所.*標準の値にした/s,
    ],
    [
      'with damage',
      () => JSON.stringify({ ...tea(), horizonYears: 99, rates: { discount: 'x', inflation: 0, consumptionTax: 0.1 } }),
      /読めないところがありました.*2か所.*直したところ/s,
    ],
  ])(
    'opens one %s, keeps what is sound and says what happened',
    (_, content, text) =>
      on(async (page) => {
        await choose(page, content());
        await says(page, notice, text);
        expect(await scenario(page)).toMatchObject({ title: tea()['title'], business: tea()['business'] as object });
        await poll(() => notice(page).evaluate((element) => element.matches(':focus'))).toBe(true);
      }),
    30_000,
  );

  it.each([
    ['that is no JSON', 'これはファイルではありません', 'JSONとして読めません'],
    ['of something else', '{"name":"package"}', 'この計算のファイルではありません。'],
    ['over 5 MB', Buffer.alloc(5_000_001, ' '), 'データが大きすぎて開けません。'],
  ])(
    'refuses one %s, says why, and leaves the input as it is',
    (_, content, text) =>
      on(async (page) => {
        await start(page);
        const before = await scenario(page);
        await choose(page, content);
        await says(page, notice, text);
        expect(await scenario(page)).toEqual(before);
        await notice(page).getByRole('button').click();
        await poll(() => notice(page).count()).toBe(0);
      }),
    30_000,
  );
});

describe('share links', () => {
  const address = (page: Page) => page.locator('#link');

  async function link(page: Page): Promise<string> {
    await page.locator('ec-tco-toolbar [data-tool=share]').click();
    await page.locator('#copy').click();
    await says(page, note, 'リンクをコピーしました。');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  it(
    'go round through the page’s address, whole; later ones too; damaged ones keep what is sound',
    () =>
      on(
        async (page) => {
          await load(page, 'sake-brewery', 'ja');
          await sales(page).fill('600万');
          const sent = await scenario(page);
          const shared = await link(page);
          expect(shared).toContain('#ec-tco=');

          const other = await page.context().newPage();
          await other.goto(shared);
          await poll(() => scenario(other)).toEqual(sent);
          // The address of a page that is open already.
          await sales(page).fill('650万');
          await page.goto(shared);
          await poll(() => scenario(page)).toEqual(sent);
          await says(page, notice, 'リンクで届いた');

          const cut = await page.context().newPage();
          await cut.goto(shared.slice(0, -300));
          await says(cut, notice, /途中で切れていました/);
          expect(await scenario(cut)).toMatchObject({ business: { monthlySales: 6_000_000 } });

          for (const [broken, text] of [
            [`${shared.split('#')[0]}#ec-tco=%%%`, '共有リンクとして読めません'],
            [`${shared.split('#')[0]}#ec-tco=${'A'.repeat(16_385)}`, 'リンクが長すぎて'],
            // The packing of a later version.
            [shared.replace(/#ec-tco=../, '#ec-tco=Aw'), '新しい版で作られたリンク'],
          ] as const) {
            const failed = await page.context().newPage();
            await failed.goto(broken);
            await says(failed, notice, text);
            await failed.locator('ec-tco-start').waitFor();
            await failed.close();
          }
        },
        (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
      ),
    60_000,
  );

  it(
    'are looked at beside one’s own input, which stays until the reader decides',
    () =>
      on(
        async (page) => {
          await load(page, 'sake-brewery', 'ja');
          const sent = await scenario(page);
          const shared = await link(page);
          const own = await page.context().newPage();
          await own.goto(shared.split('#')[0] as string);
          await start(own, '300万');
          await offer(own).check();
          const mine = await scenario(own);
          const kept = await stored(own);

          await own.goto(shared);
          await says(own, notice, 'リンクで届いた');
          expect(await scenario(own)).toEqual(sent);
          // Whatever is tried with it, one's own stays stored.
          await sales(own).fill('777万');
          await settled(own);
          await own.waitForTimeout(800);
          expect(await stored(own)).toBe(kept);
          await own.reload();
          await says(own, notice, 'リンクで届いた');
          await notice(own).getByRole('button', { name: '自分の入力に戻る' }).click();
          expect(await scenario(own)).toEqual(mine);
          expect(own.url()).not.toContain('ec-tco');
          await own.reload();
          await own.locator('ec-tco-business').waitFor();
          expect(await scenario(own)).toEqual(mine);

          await own.goto(shared);
          await says(own, notice, 'リンクで届いた');
          await notice(own).getByRole('button', { name: 'これを使う' }).click();
          expect(await scenario(own)).toEqual(sent);
          expect(own.url()).not.toContain('ec-tco');
          await poll(() => stored(own)).toContain(sent === undefined ? '-' : (sent as { title: string }).title);
          await own.locator('ec-tco-toolbar [data-tool=undo]').click();
          await poll(() => scenario(own)).toEqual(mine);
        },
        (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
      ),
    60_000,
  );

  it(
    'leaves the address once the reader works on it, so that later edits stay',
    () =>
      on(
        async (page) => {
          await load(page, 'sake-brewery', 'ja');
          const shared = await link(page);
          const other = await page.context().newPage();
          await other.goto(shared);
          await other.locator('ec-tco-business').waitFor();
          expect(other.url()).toBe(shared);
          await offer(other).check();
          await sales(other).fill('610万');
          await poll(() => Promise.resolve(other.url())).not.toContain('ec-tco');
          await poll(() => stored(other)).toContain('6100000');
          await other.reload();
          await poll(() => sales(other).inputValue()).toBe('6,100,000');
        },
        (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
      ),
    40_000,
  );

  it(
    'can be copied by hand where the clipboard is refused',
    () =>
      on(
        async (page) => {
          await load(page, 'tea-farm', 'ja');
          await page.locator('ec-tco-toolbar [data-tool=share]').click();
          expect(await address(page).count()).toBe(0);
          await page.locator('#copy').click();
          await poll(() => address(page).inputValue()).toContain('#ec-tco=');
          const selected = await address(page).evaluate((field) => {
            const { selectionStart, selectionEnd, value } = field as HTMLTextAreaElement;
            return { focused: field.matches(':focus'), all: selectionStart === 0 && selectionEnd === value.length };
          });
          expect(selected).toEqual({ focused: true, all: true });
          expect(await page.locator('#share .error').textContent()).toContain('コピーできませんでした');
          const shared = await address(page).inputValue();
          const other = await page.context().newPage();
          await other.goto(shared);
          await poll(() => scenario(other)).toEqual(await scenario(page));
        },
        (page) =>
          page.addInitScript(() => {
            navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
          }),
      ),
    30_000,
  );

  it(
    'are shown at once where there is no clipboard',
    () =>
      on(
        async (page) => {
          await load(page, 'tea-farm', 'ja');
          await page.locator('ec-tco-toolbar [data-tool=share]').click();
          await poll(() => address(page).inputValue()).toContain('#ec-tco=');
        },
        (page) =>
          page.addInitScript(() => {
            Reflect.deleteProperty(Navigator.prototype, 'clipboard');
          }),
      ),
    30_000,
  );
});

it(
  'asks before it starts over, which can be undone',
  () =>
    on(async (page) => {
      await start(page);
      await sales(page).fill('400万');
      const before = await scenario(page);
      const reset = page.locator('ec-tco-toolbar [data-tool=reset]');
      const buttons = page.locator('#reset dialog button');
      await reset.click();
      // What is offered first does no harm.
      expect(await buttons.first().textContent()).toBe('やめる');
      await poll(() => buttons.first().evaluate((button) => button.matches(':focus'))).toBe(true);
      await page.keyboard.press('Enter');
      expect(await scenario(page)).toEqual(before);
      await reset.click();
      await buttons.last().click();
      await page.locator('ec-tco-start').waitFor();
      await says(page, note, '最初に戻しました。');
      await page.locator('ec-tco-toolbar [data-tool=undo]').click();
      await poll(() => scenario(page)).toEqual(before);
    }),
  30_000,
);

it(
  'asks nothing of the network and sets no cookie, whatever is kept, shared, opened or saved',
  () =>
    on(
      async (page) => {
        const requests: string[] = [];
        page.on('request', (request) => requests.push(request.url()));
        await start(page);
        await offer(page).check();
        await sales(page).fill('400万');
        await poll(() => stored(page)).toContain('4000000');
        await page.locator('ec-tco-toolbar [data-tool=share]').click();
        await page.locator('#copy').click();
        await says(page, note, 'リンクをコピーしました。');
        const download = page.waitForEvent('download');
        await page.locator('ec-tco-toolbar [data-tool=save]').click();
        await (await download).path();
        const chooser = page.waitForEvent('filechooser');
        await page.locator('ec-tco-toolbar [data-tool=open]').click();
        await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(TEA) });
        await says(page, note, 'を開きました。');
        await settled(page);
        expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
        expect(await page.context().cookies()).toEqual([]);
        expect(await page.evaluate(() => [Object.keys(localStorage), sessionStorage.length])).toEqual([[KEY], 0]);
        const databases = await page.evaluate(async () => (await indexedDB.databases()).length);
        expect(databases).toBe(0);
      },
      (page) => page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
    ),
  30_000,
);
