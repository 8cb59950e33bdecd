import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, load, openDemo, settled, show, unfold } from './demo-page.ts';

const LARGEST = 'apparel-chain';
const LANGUAGES = ['ja', 'en'] as const;
const WIDTHS = [320, 360, 768, 1280] as const;
/** Tables by year and of twenty columns may be moved sideways, each in a region of its own that says so. */
const MOVABLE = '.scroll';

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
}, 60_000);
afterAll(() => demo?.close());

/** Opens all details, those inside details too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const closed = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...(element.localName === 'details' && !(element as HTMLDetailsElement).open
          ? [element.querySelector('summary') as HTMLElement]
          : []),
        ...(element.shadowRoot ? closed(element.shadowRoot) : []),
      ]);
    for (let depth = 0; depth < 6; depth += 1) {
      const summaries = closed(document);
      if (summaries.length === 0) return;
      for (const summary of summaries) summary.click();
      await new Promise((done) => setTimeout(done, 60));
    }
  });
  await settled(page);
}

interface Faults {
  /** Pixels by which the document is wider than the window. */
  readonly sideways: number;
  /** What sticks out of the calculator, or is cut off in it. */
  readonly wide: readonly string[];
  /** Targets under 24 pixels (WCAG 2.2, 2.5.8), and buttons under 44. */
  readonly small: readonly string[];
}

const faults = (page: Page): Promise<Faults> =>
  page.evaluate((movable) => {
    const all = (root: ParentNode): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? all(element.shadowRoot) : []),
      ]);
    /** Through shadow roots and slots. */
    const parent = (node: Node): Node | null =>
      (node as Element).assignedSlot ??
      (node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode);
    const within = (element: Element, selector: string): boolean => {
      for (let at: Node | null = element; at; at = parent(at)) {
        if (at instanceof Element && at.matches(selector)) return true;
      }
      return false;
    };
    const name = (element: Element) =>
      `${element.localName}${element.id && `#${element.id}`}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
    const calculator = document.querySelector('ec-tco-calculator') as HTMLElement;
    const edge = calculator.getBoundingClientRect();
    const shown = all(calculator.shadowRoot as ShadowRoot).filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 0,
    );
    const wide = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      const clipped = () => !element.matches('select, input') && getComputedStyle(element).overflowX !== 'visible';
      if (left >= edge.left - 1 && right <= edge.right + 1 && !(cut && clipped())) return false;
      return !within(element, `${movable}, .visually-hidden, .hidden, svg`);
    });
    const pressed = shown.filter(
      (element) =>
        element.matches('button, summary, a[href], input, select, textarea') &&
        getComputedStyle(element).pointerEvents !== 'none',
    );
    const small = pressed.filter((element) => {
      // A number in a sentence is as high as its line; all of these stand alone elsewhere.
      if (element.matches('.inline')) return false;
      // A box inside its label is pressed with it.
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const least = element.matches('.button, .number, .archetype, summary') ? 44 : 24;
      return width < Math.min(least, 44) - 0.5 || height < least - 0.5;
    });
    return {
      sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      wide: wide.map(name),
      small: small.map(name),
    };
  }, MOVABLE);

const SECTIONS = ['business', 'options', 'quotation', 'requirements', 'incident', 'period'] as const;

/** The faults of every view with all opened; at each, what `look` finds is asked for, too. */
async function everywhere(page: Page, look: (view: string) => Promise<void> = async () => {}): Promise<Faults> {
  const found: Faults[] = [];
  for (const view of ['answer', 'compare', 'guide', 'take'] as const) {
    await show(page, view);
    if (view === 'guide' || view === 'take') await page.locator(`#panel-${view} h2`).first().waitFor();
    await openAll(page);
    found.push(await faults(page));
    await look(view);
  }
  // On a phone one section is open at a time.
  for (const section of SECTIONS) {
    await unfold(page, section);
    await openAll(page);
    found.push(await faults(page));
  }
  return {
    sideways: Math.max(...found.map(({ sideways }) => sideways)),
    wide: found.flatMap(({ wide }) => wide),
    small: found.flatMap(({ small }) => small),
  };
}

const NONE: Faults = { sideways: 0, wide: [], small: [] };

it.each(WIDTHS)(
  'the largest shop with everything opened fits %i px, in both languages',
  async (width) => {
    const page = await demo.open({ viewport: { width, height: 800 } });
    const start = await faults(page);
    for (const language of LANGUAGES) {
      await load(page, LARGEST, language);
      let tables: number[] = [];
      const opened = await everywhere(page, async (view) => {
        if (view !== 'compare') return;
        tables = await page.evaluate(() => {
          const results = document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('ec-tco-results');
          return ['ec-tco-cost-table', 'ec-tco-incident-result'].flatMap((part) =>
            [...(results?.shadowRoot?.querySelector(part)?.shadowRoot?.querySelectorAll('.columns .scroll') ?? [])].map(
              (region) => region.scrollWidth - region.clientWidth,
            ),
          );
        });
      });
      expect({ language, start, opened }).toEqual({ language, start: NONE, opened: NONE });
      // The comparison of options never needs to be moved sideways.
      expect(tables, language).toEqual([0, 0, 0]);
    }
    await page.context().close();
  },
  90_000,
);

describe.each(LANGUAGES)('%s', (language) => {
  it.each([320, 360])(
    'the bar takes at most a fifth of a screen of %i by 800',
    async (width) => {
      const page = await demo.open({ viewport: { width, height: 800 } });
      await load(page, LARGEST, language);
      await show(page, 'input');
      await page.locator('ec-tco-answer-bar').waitFor();
      const { height = 0 } = (await page.locator('ec-tco-calculator .foot').boundingBox()) ?? {};
      await page.context().close();
      expect(height).toBeGreaterThan(44);
      expect(height).toBeLessThanOrEqual(160);
    },
    30_000,
  );
});

it('names of eighty and more characters and amounts of 10^15 fit 320 px', async () => {
  const page = await demo.open({ viewport: { width: 320, height: 800 } });
  await load(page, 'tea-farm', 'ja');
  await page.evaluate(() => {
    const calculator = document.querySelector('ec-tco-calculator') as unknown as { scenario: Record<string, unknown> };
    const scenario = structuredClone(calculator.scenario) as {
      options: { name: string; lines: { name: string; amount: unknown }[] }[];
    };
    for (const [o, option] of scenario.options.entries()) {
      option.name = `${o}${'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2)}令和八年度の補助金を受けながら段階的に導入する案`;
      for (const line of option.lines) {
        line.name = `${line.name}${'w'.repeat(100)}`;
        line.amount = { kind: 'fixed', yen: 1e12 };
      }
    }
    calculator.scenario = scenario;
  });
  await settled(page);
  const found = await everywhere(page);
  const text = await page.evaluate(() =>
    document.querySelector('ec-tco-calculator')?.result?.options[0]?.total.total.toFixed(0),
  );
  await page.context().close();
  expect(Number(text)).toBeGreaterThan(1e14);
  expect(found).toEqual(NONE);
}, 60_000);

it('at 400 % zoom nothing covers a field, and nothing moves sideways', async () => {
  // A window of 1280 by 1024 at 400 %.
  const page = await demo.open({ viewport: { width: 320, height: 256 } });
  await load(page, LARGEST, 'ja');
  await show(page, 'input');
  const fields = page.locator('ec-tco-business input');
  const count = await fields.count();
  for (let i = 0; i < count; i += 1) {
    const field = fields.nth(i);
    if (!(await field.isVisible())) continue;
    await field.focus();
    const covered = await field.evaluate((input) => {
      const { left, top, width, height } = input.getBoundingClientRect();
      const at = (input.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
      return at !== input && !input.closest('label')?.contains(at);
    });
    expect(covered).toBe(false);
  }
  const { sideways, wide } = await faults(page);
  await page.context().close();
  expect(count).toBeGreaterThan(3);
  expect({ sideways, wide }).toEqual({ sideways: 0, wide: [] });
}, 60_000);

it.each(['answer', 'input', 'compare', 'guide', 'take'] as const)(
  'at 360 px the bar covers nothing that Tab reaches: %s',
  async (view) => {
    const page = await demo.open({ viewport: { width: 360, height: 640 } });
    await load(page, LARGEST, 'ja');
    await show(page, view);
    await page.locator(`#panel-${view}`).evaluate((panel) => {
      panel.setAttribute('tabindex', '-1');
      panel.focus({ preventScroll: true });
    });
    const covered: string[] = [];
    let seen = 0;
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const path = [document.activeElement];
        for (let at = path[0]; at?.shadowRoot?.activeElement; path.push(at)) at = at.shadowRoot.activeElement;
        const at = path.at(-1);
        const foot = document.querySelector('ec-tco-calculator')?.shadowRoot?.querySelector('.foot');
        if (!at || !foot || at === document.body || path.some((one) => foot.contains(one))) return undefined;
        const { bottom } = at.getBoundingClientRect();
        return {
          name: `${at.localName} “${(at.textContent ?? '').trim().slice(0, 20)}”`,
          under: bottom - foot.getBoundingClientRect().top,
        };
      });
      if (!found) continue;
      seen += 1;
      if (found.under > 0) covered.push(`${found.name} ${found.under.toFixed(0)} px`);
    }
    await page.context().close();
    expect(seen).toBeGreaterThan(5);
    expect(covered).toEqual([]);
  },
  60_000,
);

/** What style sheets of pages do to all they hold. */
const FOREIGN = {
  'a reset of everything':
    'ec-tco-calculator, main * { all: unset } * { margin: 0; padding: 0; box-sizing: content-box; border: 0; }',
  'wide inputs, small buttons':
    'input, select, button { width: 100%; height: 20px; margin: 9px; display: block; } svg, img { max-width: 10px; }',
  'a small root': 'html { font-size: 62.5%; }',
  'a large root': 'html { font-size: 20px; }',
  'type and tracking':
    'body, * { font: italic 900 9px/3 serif; letter-spacing: 4px; text-align: right; text-transform: uppercase; color: red; }',
};

it.each(Object.entries(FOREIGN))(
  'looks the same under a foreign style sheet: %s',
  async (_, text) => {
    const page = await demo.open({ viewport: { width: 900, height: 800 } });
    await load(page, LARGEST, 'ja');
    await show(page, 'compare');
    await settled(page);
    const looks = () =>
      page.evaluate(() => {
        const all = (root: ParentNode): Element[] =>
          [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
        const root = document.querySelector('ec-tco-calculator')?.shadowRoot as ShadowRoot;
        const origin = (root.querySelector('.calculator') as Element).getBoundingClientRect();
        return all(root)
          .filter((one) => {
            // What sticks to the window stands where the window is.
            const { host } = one.getRootNode() as ShadowRoot;
            if ([one, host].some((at) => at.matches('ec-tco-status, .foot, .foot *, ec-tco-answer-bar'))) return false;
            return one.getBoundingClientRect().width > 0;
          })
          .map((one) => {
            const { x, y, width, height } = one.getBoundingClientRect();
            const { color, fontSize, fontStyle, textTransform, backgroundColor } = getComputedStyle(one);
            const box = [x - origin.x, y - origin.y, width, height].map(Math.round).join(' ');
            return `${one.localName}.${one.getAttribute('class') ?? ''} ${box} ${color} ${backgroundColor} ${fontSize} ${fontStyle} ${textTransform}`;
          });
      });
    const dress = (css: string) =>
      // By the debugger's hand, which the page's policy does not concern; the width is the page's to give.
      page.evaluate(async (rules) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`${rules} main { display: block; inline-size: 868px; max-inline-size: none; }`);
        document.adoptedStyleSheets = [sheet];
        await new Promise((done) => setTimeout(done, 300));
      }, css);
    await dress('');
    const before = await looks();
    await dress(text);
    const after = await looks();
    await page.context().close();
    expect(before.length).toBeGreaterThan(500);
    expect(after.filter((line, i) => line !== before[i]).slice(0, 5)).toEqual([]);
  },
  30_000,
);

it('moves nothing for a reader who asked for that', async () => {
  const page = await demo.open({ viewport: { width: 360, height: 800 }, reducedMotion: 'reduce' });
  await load(page, LARGEST, 'ja');
  await unfold(page, 'requirements');
  await page.locator('ec-tco-requirements ec-tco-disclosure summary').first().click();
  const longest = await page.evaluate(() => {
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
    const seconds = (text: string) => Math.max(...text.split(',').map((part) => Number.parseFloat(part)));
    return Math.max(
      ...all(document).map((one) => {
        const style = getComputedStyle(one);
        const moves = style.animationName === 'none' ? 0 : seconds(style.animationDuration);
        return Math.max(moves, seconds(style.transitionDuration));
      }),
    );
  });
  await page.context().close();
  expect(longest).toBeLessThanOrEqual(0.001);
}, 30_000);

it('row heads part between phrases, not inside a word', async () => {
  const page = await demo.open({ viewport: { width: 1100, height: 900 } });
  await load(page, LARGEST, 'ja');
  await show(page, 'compare');
  await settled(page);
  const heads = await page.evaluate(() => {
    const table = document
      .querySelector('ec-tco-calculator')
      ?.shadowRoot?.querySelector('ec-tco-results')
      ?.shadowRoot?.querySelector('ec-tco-cost-table')
      ?.shadowRoot?.querySelector('table');
    return [...(table?.querySelectorAll('th[scope=row]') ?? [])].map((head) => {
      const texts = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
      const letter = document.createRange();
      const lines: string[] = [];
      let bottom = Number.NEGATIVE_INFINITY;
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        for (const [i, text] of [...(node.textContent ?? '')].entries()) {
          letter.setStart(node, i);
          letter.setEnd(node, i + 1);
          const box = letter.getBoundingClientRect();
          if (box.width === 0) continue;
          if (box.top > bottom - 4) lines.push('');
          bottom = Math.max(bottom, box.bottom);
          lines.push(`${lines.pop()}${text}`);
        }
      }
      return lines.join('/');
    });
  });
  await page.context().close();
  expect(heads.filter((head) => head.includes('/')).length).toBeGreaterThan(3);
  expect(heads).toContain('今の価値に/直した合計');
  // A line that ends within a word of katakana, or leaves one character behind.
  expect(heads.filter((head) => /[ァ-ヶー]\/[ァ-ヶー]|\/.$/u.test(head))).toEqual([]);
}, 30_000);
