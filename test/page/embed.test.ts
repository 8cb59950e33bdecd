import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../packages/widget/src/embed/attributes.ts';
import { type Hosts, openHosts, STRICT } from './host-server.ts';

/** A machine under load takes its time. */
const PATIENCE = { timeout: 10_000 };

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const FOLDER = readdirSync(DIST).find((name) => /^ec-tco-\d/.test(name)) ?? 'none';

let hosts: Hosts;
/** The same server as another origin. */
let elsewhere: string;
beforeAll(async () => {
  hosts = await openHosts();
  elsewhere = hosts.origin.replace('127.0.0.1', 'localhost');
}, 60_000);
afterAll(() => hosts?.close());

async function answer(page: Page | Frame): Promise<string> {
  await page.locator('ec-tco-start button.primary').click();
  const first = page.locator('ec-tco-answer p').first();
  await first.waitFor();
  return first.innerText();
}

/** A link as the reader makes one, by key: a click would scroll first. */
const linkOf = (page: Page | Frame) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const element = document.querySelector('ec-tco-calculator');
        element?.addEventListener('ec-tco-share', ({ detail }) => done(detail.address), { once: true });
        const root = element?.shadowRoot?.querySelector('ec-tco-desk')?.shadowRoot;
        root?.querySelector('ec-tco-toolbar')?.shadowRoot?.querySelector<HTMLElement>('[data-tool=share]')?.click();
      }),
  );

const scenarioOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('ec-tco-calculator');
    const { horizonYears, journey, business } = element?.scenario ?? ({} as never);
    return [horizonYears, journey, business.monthlySales];
  });

const SETTINGS = 'monthly-sales="120万" journey="operating" horizon="7"';
const AS_DATA = SETTINGS.replaceAll(/(\S+=)/g, 'data-$1');

describe('ways into a page whose system takes away modules and unknown tags, under the strictest policy', () => {
  it.each([
    ['everything in one plain script', '<script src="/ec-tco-calculator.classic.js"></script>'],
    ['the same, deferred', '<script defer src="/ec-tco-calculator.classic.js"></script>'],
    ['a plain loader of the parts', `<script src="/${FOLDER}/mount.js"></script>`],
  ])(
    '%s',
    async (_, script) => {
      const { page, complaints } = await hosts.open({
        bare: true,
        head: script,
        body: `<div data-ec-tco ${AS_DATA} data-color-accent="#197a4b" data-block="17">needs a script<p slot="after">after</p></div>`,
      });
      expect(await answer(page)).not.toBe('');
      expect(await scenarioOf(page)).toEqual([7, 'operating', 1_200_000]);
      expect(await page.locator('body').innerText()).not.toContain('needs a script');
      expect(await page.locator('p[slot=after]').isVisible()).toBe(true);
      const found = await page.evaluate(() => {
        const { EcTco } = window as unknown as { EcTco: { version: string; mount: () => void } };
        EcTco.mount();
        const late = document.createElement('section');
        late.append(document.createElement('div'));
        late.firstElementChild?.setAttribute('data-ec-tco', '');
        document.body.append(late);
        const element = document.querySelector<HTMLElement>('ec-tco-calculator');
        return [EcTco.version, element?.style.getPropertyValue('--ec-tco-color-accent')];
      });
      expect(found).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+$/), '#197a4b']);
      await page.locator('section ec-tco-start').waitFor();
      expect(await page.locator('ec-tco-calculator').count()).toBe(2);
      await page.context().close();
      expect(complaints).toEqual([expect.stringContaining('data-block="17"')]);
    },
    40_000,
  );
});

it('the list of settings is that of the element', () => {
  const manifest = JSON.parse(readFileSync(`${DIST}custom-elements.json`, 'utf8')) as {
    modules: { declarations: { attributes: { name: string }[] }[] }[];
  };
  const [declaration] = manifest.modules[0]?.declarations ?? [];
  expect([...ATTRIBUTES].sort()).toEqual(declaration?.attributes.map(({ name }) => name).sort());
});

describe('settings that cannot be used are told, on the page, on the console and by an event', () => {
  const WRONG: Record<string, string> = {
    'monthly-sales': 'たくさん',
    horizon: '0.5',
    journey: 'soon',
    theme: 'pink',
    compute: 'later',
    share: 'false',
    'share-address': 'javascript:alert(1)',
    lang: 'fr',
    persona: 'no-such-shop',
  };
  it.each([
    ['in one file', '/ec-tco-calculator.min.js'],
    ['in parts', `/${FOLDER}/ec-tco-calculator.js`],
  ])(
    '%s',
    async (_, file) => {
      const written = Object.entries(WRONG)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ');
      const { page, complaints } = await hosts.open({
        bare: true,
        script:
          "window.told = []; document.addEventListener('ec-tco-error', ({ detail }) => told.push(...structuredClone(detail).attributes.map((one) => one.attribute)));",
        head: `<script type="module" src="${file}"></script>`,
        body: `<ec-tco-calculator ${written}></ec-tco-calculator>`,
      });
      // The sample's name is looked up by the part that knows them.
      await page.getByText('persona="no-such-shop"').waitFor();
      for (const [name, value] of Object.entries(WRONG)) {
        const line = page.getByText(`${name}="${value}"`);
        expect(await line.isVisible(), name).toBe(true);
        expect(await line.innerText()).toMatch(/使えるもの：\S/);
      }
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
      await page.context().close();
      expect(told.sort()).toEqual(Object.keys(WRONG).sort());
      expect(complaints.filter((text) => text.includes('of this page cannot be used'))).toHaveLength(told.length);
    },
    40_000,
  );

  it.each([
    ['in one file', '/ec-tco-calculator.min.js'],
    ['in parts', `/${FOLDER}/ec-tco-calculator.js`],
  ])(
    '%s, what is refused is off, what the page takes back is gone, and what it changes is computed',
    async (_, file) => {
      const { page, complaints } = await hosts.open({
        bare: true,
        head: `<script type="module" src="${file}"></script>`,
        body: '<ec-tco-calculator monthly-sales="120万" horizon="3" share="false" autosave="no"></ec-tco-calculator>',
      });
      const box = page.locator('ec-tco-start #base');
      await expect.poll(() => box.inputValue(), PATIENCE).toBe('1,200,000');
      const element = page.locator('ec-tco-calculator');
      await element.evaluate((one) => one.removeAttribute('monthly-sales'));
      await expect.poll(() => box.inputValue(), PATIENCE).toBe('');
      await element.evaluate((one) => Object.assign(one, { monthlySales: 5_000_000, horizon: null }));
      await expect.poll(() => box.inputValue(), PATIENCE).toBe('5,000,000');
      await answer(page);
      expect(await scenarioOf(page)).toEqual([expect.any(Number), 'new', 5_000_000]);
      expect((await scenarioOf(page))[0]).not.toBe(3);
      const toolbar = page.locator('ec-tco-toolbar').first();
      expect(
        await toolbar.evaluate((one: HTMLElementTagNameMap['ec-tco-toolbar']) => [one.sharing, one.autosave]),
      ).toEqual([false, undefined]);
      expect(complaints.filter((text) => !text.includes('cannot be used'))).toEqual([]);
      await page.context().close();
    },
    40_000,
  );

  it('right ones are taken without a word', async () => {
    const { page, complaints } = await hosts.open({
      body: `<ec-tco-calculator lang="en-GB" theme="dark" compute="live" share-address="https://www.example.org/shop" ${SETTINGS}></ec-tco-calculator>`,
    });
    await page.locator('ec-tco-start').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
    expect(complaints).toEqual([]);
  }, 30_000);
});

describe('in a frame of another origin', () => {
  /** A page around the frame, as its own policy and header allow it. */
  const around = (settings = '', height = 1600) => ({
    bare: true,
    policy: `default-src 'none'; script-src 'self' ${elsewhere}; style-src 'self' 'unsafe-inline'; img-src data:; frame-src ${elsewhere}`,
    head: `<script src="${elsewhere}/${FOLDER}/frame-page.js"></script>`,
    css: `:root { --ec-tco-sticky-top: 60px } body { margin: 0 } header { position: sticky; top: 0; height: 60px; background: white } p { height: ${height}px; margin: 0 }`,
    body: `<header>head</header><p>before</p><div id="place" data-ec-tco-frame="${elsewhere}/${FOLDER}/frame.html" ${settings}></div><p>behind</p>`,
    script:
      "window.told = []; for (const type of ['ec-tco-ready', 'ec-tco-reset', 'ec-tco-print', 'ec-tco-share', 'ec-tco-change']) document.addEventListener(type, ({ detail }) => told.push([type, JSON.stringify(detail)]));",
  });
  const inside = async (page: Page): Promise<Frame> => {
    await page.locator('iframe').waitFor();
    const found = page.frames().find((frame) => frame.url().startsWith(elsewhere));
    if (!found) throw new Error('no frame');
    await found.locator('ec-tco-start').waitFor();
    return found;
  };

  it('as high as what is in it; dialogs and bar where the reader looks; links lead to the page', async () => {
    const { page, complaints } = await hosts.open(around(`data-share ${AS_DATA} data-color-accent="#197a4b"`), {
      viewport: { width: 400, height: 700 },
    });
    const frame = await inside(page);
    const heights = () =>
      Promise.all([
        page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
        frame.evaluate(() => document.documentElement.scrollHeight),
      ]);
    expect(await answer(frame)).not.toBe('');
    await expect.poll(async () => new Set(await heights()).size, PATIENCE).toBe(1);
    const [own] = await heights();
    expect(own).toBeGreaterThan(700);
    // The first answer is brought into view although only the page can scroll.
    await expect
      .poll(
        async () => (await page.locator('iframe').evaluate((element) => element.getBoundingClientRect().top)) <= 61,
        PATIENCE,
      )
      .toBe(true);
    await frame.locator('#tab-input').click();
    await page.evaluate(() => window.scrollTo(0, 1900));
    const inView = async (what: string) => {
      const box = await frame.locator(what).first().boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 701;
    };
    await expect.poll(() => inView('.foot'), PATIENCE).toBe(true);
    const address = await linkOf(frame);
    await expect.poll(() => inView('ec-tco-share-dialog dialog'), PATIENCE).toBe(true);
    expect(address).toMatch(new RegExp(`^${hosts.origin}/p\\d+/#ec-tco=`));
    const told = await page.evaluate(() => (window as unknown as { told: [string, string][] }).told);
    expect(told).toEqual([['ec-tco-ready', expect.stringContaining('version')]]);
    await page.context().close();
    // Chromium says so of every dialog that is made in a frame; opening one moves the focus all the same.
    expect(complaints.filter((text) => !text.startsWith('Blocked autofocusing'))).toEqual([]);
  }, 60_000);

  it('a link of the page is opened in the frame, and leaves the address once it is worked on', async () => {
    const { page } = await hosts.open(around(`data-share ${AS_DATA}`));
    const frame = await inside(page);
    await answer(frame);
    const address = await linkOf(frame);
    const second = await page.context().newPage();
    await second.goto(address);
    const opened = second.frameLocator('iframe');
    await opened.locator('ec-tco-answer p').first().waitFor();
    const horizon = await second
      .frames()
      .find((one) => one.url().startsWith(elsewhere))
      ?.evaluate(() => document.querySelector('ec-tco-calculator')?.scenario?.horizonYears);
    expect(horizon).toBe(7);
    const field = opened.locator('ec-tco-business ec-tco-number-field input').first();
    const tab = opened.locator('#tab-input');
    // Beside each other or in tabs, and drawn after the answer.
    await field.or(tab).first().waitFor();
    if (!(await field.isVisible())) await tab.click();
    await field.fill('500万');
    await field.blur();
    await expect.poll(() => new URL(second.url()).hash, PATIENCE).toBe('');
    await page.context().close();
  }, 60_000);

  it.each([
    ['no script', /frame\.js|ec-tco-calculator\.js/, true],
    ['all but the calculator', /ec-tco-calculator\.js/, true],
    ['everything', /nothing/, false],
  ])(
    'words stand in it until the calculator is there: %s comes',
    async (_, refused, isSeen) => {
      const { page } = await hosts.open({
        bare: true,
        policy: "default-src 'self'; frame-src *",
        refused,
        body: `<iframe width="400" height="600" src="${elsewhere}/${FOLDER}/frame.html"></iframe>`,
      });
      const frame = page.frameLocator('iframe');
      const words = frame.getByText('The calculator is not here yet');
      if (isSeen) await words.waitFor();
      else {
        await frame.locator('ec-tco-start').waitFor();
        await page.waitForTimeout(3500);
        expect(await words.isVisible()).toBe(false);
      }
      await page.context().close();
    },
    40_000,
  );

  it('speaks with the page it names, and with no other', async () => {
    const heard = async (parent: string, from = elsewhere) => {
      const { page } = await hosts.open({
        bare: true,
        policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src *",
        script: 'window.heard = []; addEventListener("message", ({ data }) => heard.push(data.kind));',
        body: `<iframe width="400" height="600" src="${from}/${FOLDER}/frame.html?${parent}"></iframe>`,
      });
      const frame = page.frameLocator('iframe');
      await frame.locator('ec-tco-start').waitFor();
      // What no page may set by a message from elsewhere.
      await page.evaluate(() =>
        document
          .querySelector('iframe')
          ?.contentWindow?.postMessage({ ecTco: 'ec-tco', kind: 'view', top: 5, bottom: 7 }, '*'),
      );
      const told = await page.evaluate(
        () =>
          new Promise<string[]>((done) =>
            setTimeout(() => done((window as unknown as { heard: string[] }).heard), 300),
          ),
      );
      const top = await frame
        .locator('ec-tco-calculator')
        .evaluate((element) => element.style.getPropertyValue('--ec-tco-view-top'));
      const said = await frame.getByRole('alert').allInnerTexts();
      await page.context().close();
      return [told.includes('height'), top, said.length];
    };
    expect(await heard(`parent=${encodeURIComponent(hosts.origin)}`)).toEqual([true, '5px', 0]);
    expect(await heard('parent=https%3A%2F%2Fwww.example.org')).toEqual([false, '', 0]);
    expect(await heard('parent=*')).toEqual([false, '', 1]);
    expect(await heard('lang=ja')).toEqual([false, '', 0]);
    expect(await heard('montly-sales=3&color-accent=nocolor')).toEqual([false, '', 2]);
  }, 60_000);

  it('links lead where its address says only once the page around it has proved to be the one that is named', async () => {
    const own = `${elsewhere}/${FOLDER}/frame.html`;
    const settings = (to: string, parent = hosts.origin) =>
      `share&monthly-sales=120&share-address=${encodeURIComponent(to)}&parent=${encodeURIComponent(parent)}`;
    /** Where a link leads before the page around the frame says a word, and behind that; and whether that is told. */
    const leads = async (address: string) => {
      const { page } = await hosts.open({
        bare: true,
        policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src *",
        body: `<iframe width="400" height="600" src="${own}?${address}"></iframe>`,
      });
      const frame = await inside(page);
      await answer(frame);
      const before = await linkOf(frame);
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe') ?? {};
        contentWindow?.postMessage({ ecTco: 'ec-tco', kind: 'view', top: 0, bottom: 0 }, '*');
      });
      await page.waitForTimeout(300);
      const behind = await linkOf(frame);
      const told = await frame.getByText('The setting share-address is not used').count();
      await page.context().close();
      return [...[before, behind].map((link) => link.split(/[?#]/)[0]), told];
    };
    const there = `${hosts.origin}/shop`;
    expect(await leads(settings(there))).toEqual([own, there, 0]);
    expect(await leads(settings('https://evil.example/x'))).toEqual([own, own, 1]);
    expect(await leads(`share&monthly-sales=120&share-address=${encodeURIComponent(there)}`)).toEqual([own, own, 1]);
    // Silence is told after a while.
    expect((await leads(settings('https://evil.example/x', 'https://evil.example'))).slice(0, 2)).toEqual([own, own]);
  }, 90_000);

  it('links of the page alone lead to itself, whoever it is said to be in; silence around it is told', async () => {
    const own = `${hosts.origin}/${FOLDER}/frame.html`;
    const { page } = await hosts.open({ bare: true, body: '' });
    await page.goto(
      `${own}?share&monthly-sales=120&share-address=https%3A%2F%2Fevil.example%2Fx&parent=https%3A%2F%2Fevil.example`,
    );
    await answer(page);
    expect((await linkOf(page)).split(/[?#]/)[0]).toBe(own);
    expect(await page.getByText('The setting share-address is not used').count()).toBe(1);
    await page.context().close();

    const silent = await hosts.open({
      bare: true,
      policy: "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src *",
      body: `<iframe src="${elsewhere}/${FOLDER}/frame.html?share&share-address=https%3A%2F%2Fevil.example%2Fx&parent=https%3A%2F%2Fevil.example"></iframe>`,
    });
    await silent.page.frameLocator('iframe').getByText('The setting share-address is not used').waitFor();
    await silent.page.context().close();
  }, 60_000);
});

it('the strict policy of the frame is its own', () => {
  const html = readFileSync(`${DIST}${FOLDER}/frame.html`, 'utf8');
  for (const directive of STRICT.split('; ').filter((one) => !/^(connect|default|script|style)/.test(one))) {
    const [name = ''] = directive.split(' ');
    expect(html).toContain(name);
  }
  expect(html).toContain("default-src 'none'");
});
