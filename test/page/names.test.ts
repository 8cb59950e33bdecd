import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, load, openDemo, settled, show, unfold } from './demo-page.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

async function on(use: (page: Page) => Promise<void>): Promise<void> {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } });
  try {
    await use(page);
  } finally {
    await page.context().close();
  }
}

interface Node {
  readonly role: string;
  readonly name: string;
  readonly level?: number;
  readonly described: string;
  readonly invalid: boolean;
}

/** What the browser tells assistive technology, in reading order. */
async function tree(page: Page): Promise<readonly Node[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const out: Node[] = [];
  const visit = (id: string): void => {
    const node = byId.get(id);
    if (!node) return;
    const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
    if (!node.ignored) {
      const level = property('level');
      out.push({
        role: String(node.role?.value ?? ''),
        name: String(node.name?.value ?? ''),
        ...(typeof level === 'number' ? { level } : {}),
        described: String(node.description?.value ?? ''),
        invalid: property('invalid') === 'true',
      });
    }
    node.childIds?.forEach(visit);
  };
  const [root] = nodes;
  if (root) visit(root.nodeId);
  return out;
}

const of = (nodes: readonly Node[], ...roles: readonly string[]) => nodes.filter(({ role }) => roles.includes(role));
const names = (nodes: readonly Node[], ...roles: readonly string[]) => of(nodes, ...roles).map(({ name }) => name);

describe.each([
  {
    language: 'ja' as const,
    region: 'ECサイトの費用くらべ',
    sections: ['あなたの店', '選択肢', '自己点検', '事故がおきたら', '期間と割合'],
    sales: '1年目の月商（税抜） 円/月',
  },
  {
    language: 'en' as const,
    region: 'What will the online shop cost?',
    sections: ['Your shop', 'Options', 'Self-check', 'If an incident happens', 'Period and rates'],
    sales: undefined,
  },
])('names and roles in $language', ({ language, region, sections, sales }) => {
  it(
    'landmarks, headings in order, fields, charts, buttons',
    () =>
      on(async (page) => {
        await load(page, 'cosmetics-operating', language);
        for (const section of ['business', 'incident', 'period']) {
          await unfold(page, section);
          const closed = page.locator(`ec-tco-${section} ec-tco-disclosure summary`);
          await closed.evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
        }
        await page.locator('ec-tco-period ec-tco-select').first().waitFor();
        await show(page, 'compare');
        await settled(page);
        const nodes = await tree(page);

        expect(of(nodes, 'banner', 'main', 'contentinfo').map(({ role }) => role)).toEqual([
          'banner',
          'main',
          'contentinfo',
        ]);
        expect(names(nodes, 'region')).toEqual(expect.arrayContaining([region, ...sections.slice(0, 2)]));
        expect(names(nodes, 'region', 'toolbar').filter((name) => name === '')).toEqual([]);

        const headings = of(nodes, 'heading');
        expect(headings[0]?.level).toBe(1);
        const gaps = headings.filter(({ level = 0 }, i) => i > 0 && level > (headings[i - 1]?.level ?? 0) + 1);
        expect(gaps).toEqual([]);
        const second = headings.filter(({ level }) => level === 2).map(({ name }) => name);
        expect(second).toEqual(expect.arrayContaining(sections));

        const fields = of(nodes, 'textbox', 'combobox', 'checkbox', 'radio', 'spinbutton');
        expect(fields.length).toBeGreaterThan(20);
        expect(fields.filter(({ name }) => name.trim() === '')).toEqual([]);
        if (sales !== undefined) expect(names(nodes, 'textbox')).toContain(sales);
        expect(names(nodes, 'button').filter((name) => name.trim() === '')).toEqual([]);
        expect(names(nodes, 'button').length).toBeGreaterThan(30);

        // Each chart: a name that is a sentence, points with names, a table under it.
        const charts = await page.locator('svg[aria-roledescription]').evaluateAll((all) =>
          all.map((svg) => ({
            role: svg.getAttribute('role'),
            name: svg.getAttribute('aria-label') ?? '',
            points: [...svg.querySelectorAll('.mark')].filter((mark) => !mark.getAttribute('aria-label')).length,
            table:
              (svg.closest('figure')?.querySelector('ec-tco-disclosure') as { summary?: string } | null)?.summary ?? '',
          })),
        );
        expect(charts.length).toBeGreaterThanOrEqual(3);
        for (const { role, name, points, table } of charts) {
          expect(role).toBe('group');
          expect(name.length).toBeGreaterThan(10);
          expect(points).toBe(0);
          expect(table).not.toBe('');
        }
      }),
    30_000,
  );
});

it(
  'a field has its help as description, and its error when it is wrong',
  () =>
    on(async (page) => {
      await load(page, 'cosmetics-operating', 'ja');
      const named = async (part: string) => of(await tree(page), 'textbox').find(({ name }) => name.startsWith(part));
      expect(await named('限界利益率')).toMatchObject({
        described: expect.stringContaining('売上から、仕入れ') as string,
        invalid: false,
      });
      await page.locator('ec-tco-business ec-tco-number-field').nth(1).locator('#base').fill('いくらか');
      await page.keyboard.press('Tab');
      const wrong = await named('注文1件の平均金額');
      expect(wrong?.invalid).toBe(true);
      expect(wrong?.described).toContain('エラー：');
    }),
  30_000,
);

it(
  'on demand, one summary is spoken after computing, and nothing before',
  () =>
    on(async (page) => {
      await page.evaluate(() => {
        const calculator = document.querySelector('ec-tco-calculator');
        calculator?.setAttribute('compute', 'on-demand');
      });
      await load(page, 'tea-farm', 'ja');
      await page.waitForTimeout(500);
      await page.evaluate(() => {
        const said: string[] = [];
        Object.assign(window, { said });
        const watch = (root: ParentNode): void => {
          for (const element of root.querySelectorAll('*')) {
            if (element.matches('[aria-live], [role=status], [role=alert]')) {
              new MutationObserver(() => {
                const text = element.textContent?.trim() ?? '';
                if (text !== '') said.push(text);
              }).observe(element, { childList: true, characterData: true, subtree: true });
            }
            if (element.shadowRoot) watch(element.shadowRoot);
          }
        };
        watch(document);
      });
      const said = () => page.evaluate(() => (window as unknown as { said: string[] }).said);
      await page.locator('ec-tco-business ec-tco-number-field').nth(1).locator('#base').fill('9000');
      await page.keyboard.press('Tab');
      await page.waitForTimeout(600);
      expect(await said()).toEqual([]);
      await page.locator('#compute').click();
      await expect.poll(said).not.toEqual([]);
      // Were there a second, it would follow.
      await page.waitForTimeout(1000);
      expect(await said()).toEqual([expect.stringMatching(/^計算しました。.+。$/)]);
    }),
  30_000,
);

/** The focused element, through all shadow roots. */
const focus = (
  page: Page,
): Promise<{ name: string; tag: string; path: string; key: string; tool: string; text: string; type: string }> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const host = (at?.getRootNode() as ShadowRoot | undefined)?.host as (HTMLElement & { name?: string }) | undefined;
    const data = (at as HTMLElement | null)?.dataset;
    return {
      tag: at?.localName ?? '',
      name: data?.['name'] ?? host?.name ?? '',
      path: data?.['path'] ?? '',
      key: host?.dataset?.['key'] ?? '',
      tool: data?.['tool'] ?? '',
      text: at?.textContent?.trim() ?? '',
      type: at?.getAttribute('type') ?? '',
    };
  });

type Focus = Awaited<ReturnType<typeof focus>>;

async function tabTo(page: Page, wanted: (at: Focus) => boolean, key = 'Tab', most = 260): Promise<Focus> {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press(key);
    const at = await focus(page);
    if (wanted(at)) return at;
  }
  throw new Error(`not reached: ${JSON.stringify(await focus(page))}`);
}

const scenario = (page: Page) =>
  page.evaluate(
    () =>
      (document.querySelector('ec-tco-calculator') as unknown as { scenario: import('@ec-tco/core').Scenario })
        .scenario,
  );
const result = (page: Page) =>
  page.evaluate(() => {
    const { result } = document.querySelector('ec-tco-calculator') as unknown as {
      result: import('@ec-tco/core').Result;
    };
    return Number(result.options[0]?.confidence.confirmedShare ?? 0);
  });

it(
  'an operating shop with the keyboard alone: a quotation, an explanation, a chart, the language, printing, saving',
  () =>
    on(async (page) => {
      // Start: the other journey, one number.
      await tabTo(page, ({ type }) => type === 'radio');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, ({ name }) => name === '/business/monthlySales');
      await page.keyboard.type('300万');
      await page.keyboard.press('Enter');
      await settled(page);
      expect((await scenario(page)).journey).toBe('operating');
      expect(await result(page)).toBe(0);

      // An own quotation, with note and date.
      await tabTo(page, ({ tag, text }) => tag === 'button' && text === '選択肢');
      await page.keyboard.press('Enter');
      const line = page.locator('ec-tco-option').first().locator('ec-tco-line').first();
      await tabTo(page, ({ tag, key }) => tag === 'summary' && key === 'edit');
      await page.keyboard.press('Enter');
      await tabTo(page, ({ tag, key }) => tag === 'summary' && key === 'line');
      await page.keyboard.press('Enter');
      await tabTo(
        page,
        ({ name, tag }) => /^\/options\/[^/]+\/lines\/[^/]+\/amount\/(yen|hours|rate)$/.test(name) && tag === 'input',
      );
      await page.keyboard.press('Control+a');
      await page.keyboard.type('５万');
      await tabTo(page, ({ name }) => /\/lines\/[^/]+\/source$/.test(name));
      for (let i = 0; i < 3 && (await scenario(page)).options[0]?.lines[0]?.source.kind !== 'quotation'; i += 1) {
        await page.keyboard.press('ArrowDown');
      }
      await tabTo(page, ({ name }) => /\/lines\/[^/]+\/source\/note$/.test(name));
      await page.keyboard.type('A社 見積12');
      await tabTo(page, ({ name }) => /\/lines\/[^/]+\/source\/date$/.test(name));
      // In the order of the browser's own language: month, day, year.
      await page.keyboard.type('04012026');
      await settled(page);
      const stated = (await scenario(page)).options[0]?.lines[0];
      expect(stated?.source).toEqual({
        kind: 'quotation',
        note: 'A社 見積12',
        date: '2026-04-01',
      });
      expect(await line.locator('.badge.quotation').count()).toBeGreaterThan(0);
      expect(await result(page)).toBeGreaterThan(0);

      // A number in a field, explained; the focus comes back.
      const dialog = page.locator('ec-tco-explanation dialog');
      await tabTo(page, ({ tag, text }) => tag === 'button' && text === '見積', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('ec-tco-explanation .body').textContent()).toContain('A社 見積12');
      await page.keyboard.press('Escape');
      expect((await focus(page)).text).toBe('見積');

      // A number of the result, explained.
      await page.locator('#tab-answer').focus();
      const number = await tabTo(page, ({ path }) => path.startsWith('options/') || path.startsWith('rankings/'));
      await page.keyboard.press('Enter');
      await expect.poll(() => dialog.evaluate((element) => element.matches('[open]'))).toBe(true);
      await page.keyboard.press('Escape');
      expect((await focus(page)).path).toBe(number.path);

      // A chart's data, with the arrow keys.
      await page.locator('#tab-compare').focus();
      await page.keyboard.press('Enter');
      await settled(page);
      const mark = await tabTo(page, ({ tag }) => tag === 'g');
      const label = () =>
        page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return at?.getAttribute('aria-label') ?? '';
        });
      expect(mark.tag).toBe('g');
      const first = await label();
      await page.keyboard.press('ArrowDown');
      expect(await label()).not.toBe(first);

      // The tools.
      await page.evaluate(() => {
        Object.assign(window, { prints: 0 });
        window.print = () => {
          (window as unknown as { prints: number }).prints += 1;
        };
      });
      await page.locator('ec-tco-toolbar [data-tool=undo]').evaluate((button) => (button as HTMLElement).focus());
      await tabTo(page, ({ tool }) => tool === 'save');
      const download = page.waitForEvent('download');
      await page.keyboard.press('Enter');
      expect(JSON.parse(readFileSync(await (await download).path(), 'utf8'))).toEqual(await scenario(page));
      await tabTo(page, ({ tool }) => tool === 'print');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.evaluate(() => (window as unknown as { prints: number }).prints)).toBe(1);
      await tabTo(page, ({ tool }) => tool === 'language');
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('ec-tco-business h2').textContent()).toBe('Your shop');
      expect((await focus(page)).tool).toBe('language');
    }),
  90_000,
);

describe('charts', () => {
  async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const download = page.waitForEvent('download');
    await button.click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  }

  it(
    'are saved as SVG that stands alone and as PNG that decodes, under their titles',
    () =>
      on(async (page) => {
        await load(page, 'cosmetics-operating', 'ja');
        await show(page, 'compare');
        await settled(page);
        // A page without the demo's policy, which forbids to parse.
        const judge = await page.context().newPage();
        for (const tag of ['category', 'cumulative', 'tornado']) {
          const chart = page.locator(`ec-tco-${tag}-chart`);
          const title = (await chart.locator('figcaption').textContent())?.trim() ?? '';
          expect(title.length).toBeGreaterThan(10);
          const svg = await saved(page, chart.getByRole('button', { name: 'SVGで保存' }));
          const png = await saved(page, chart.getByRole('button', { name: 'PNGで保存' }));
          expect(svg.name).toMatch(/\.svg$/);
          expect(title.startsWith(svg.name.slice(0, 10))).toBe(true);
          expect(png.name).toMatch(/\.png$/);
          const seen = await judge.evaluate(
            async ([text, base64]) => {
              const file = new DOMParser().parseFromString(text, 'image/svg+xml');
              const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
              const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
              const root = file.documentElement;
              return {
                error: file.querySelector('parsererror')?.textContent ?? '',
                title: file.querySelector('title')?.textContent ?? '',
                painted: [...file.querySelectorAll('rect, path, text')].every((shape) => !shape.hasAttribute('class')),
                width: bitmap.width / Number(root.getAttribute('width')),
              };
            },
            [svg.bytes.toString('utf8'), png.bytes.toString('base64')] as const,
          );
          expect(seen).toEqual({ error: '', title, painted: true, width: 2 });
        }
      }),
    60_000,
  );
});

it(
  'money in yen or 万円, everywhere; numbers as people type them',
  () =>
    on(async (page) => {
      await page.locator('ec-tco-start input').last().fill('80万');
      await page.locator('ec-tco-start button.primary').click();
      await settled(page);
      const sales = page.locator('ec-tco-business ec-tco-number-field').first();
      const input = sales.locator('#base');
      const share = page.locator('ec-tco-business ec-tco-number-field').nth(2).locator('#base');
      for (const [typed, yen] of [
        ['１２０万', 1_200_000],
        ['1.5億', 150_000_000],
        ['1,234,567', 1_234_567],
        ['　３００ 万 円 ', 3_000_000],
        ['￥2,000,000', 2_000_000],
      ] as const) {
        await input.fill(typed);
        await page.keyboard.press('Tab');
        expect((await scenario(page)).business.monthlySales, typed).toBe(yen);
      }
      for (const typed of ['４０％', ' 40 % ', '40']) {
        await share.fill(typed);
        await page.keyboard.press('Tab');
        const { contributionMargin } = (await scenario(page)).business;
        expect(typeof contributionMargin === 'number' ? contributionMargin : contributionMargin.base, typed).toBe(0.4);
      }
      await settled(page);
      const text = () =>
        page.evaluate(() => {
          const all = (root: ParentNode): string =>
            [...root.querySelectorAll('*')]
              .map((element) =>
                element.shadowRoot ? all(element.shadowRoot) : element.matches('dd, td') ? element.textContent : '',
              )
              .join('\n');
          const results = document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-results');
          return all(results?.shadowRoot as ShadowRoot);
        });
      expect(await text()).toMatch(/\d,\d{3},\d{3}円/);
      await page.getByRole('button', { name: '万円', exact: true }).click();
      await settled(page);
      await expect.poll(() => sales.locator('.unit').first().textContent()).toBe('万円/月');
      expect(await input.inputValue()).toBe('200');
      await unfold(page, 'options');
      expect(await page.locator('ec-tco-option .total').first().textContent()).toMatch(/万円/);
      expect(await text()).not.toMatch(/\d,\d{3},\d{3}円/);
    }),
  60_000,
);
