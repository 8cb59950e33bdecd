import { readFileSync } from 'node:fs';
import type { ElementHandle, Page } from 'playwright';
import { type Demo, settled, show } from './demo-page.ts';

/** What holds the page up in one phase of its use. */
export interface Stall {
  readonly phase: string;
  /** Processor milliseconds of the longest tasks of the main thread, longest first: what they take on an idle core. */
  readonly tasks: readonly number[];
  /** Milliseconds by the clock of the longest one, with whatever else the machine did meanwhile. */
  readonly longest: number;
}

const EXAMPLE = new URL('../../docs/examples/6-apparel-chain.json', import.meta.url);
const SHOWN = 3;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/**
 * An element by the hosts that lead to it. A selector of the browser's driver would walk through the whole page: a task of
 * the test's own, longer than those of the page.
 */
function reached(path: readonly string[]): Element | undefined {
  let root: ParentNode | null | undefined = document;
  let found: Element | null | undefined;
  for (const selector of path) {
    found = root?.querySelector(selector);
    root = found?.shadowRoot;
  }
  return found ?? undefined;
}

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** The largest sample shop, as it is sent. */
const largestSample = (): unknown => JSON.parse(readFileSync(EXAMPLE, 'utf8'));

/**
 * Goes through the calculator with a scenario, the largest sample shop unless another is given, and records the longest
 * tasks of each phase.
 */
export async function measureStalls(demo: Demo, scenario = largestSample()): Promise<readonly Stall[]> {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } });
  const stalls: Stall[] = [];
  const phase = async (name: string, act: () => Promise<unknown>, quiet = 1500): Promise<void> => {
    await demo.browser.startTracing(page, { categories: ['toplevel'] });
    await act();
    await wait(quiet);
    stalls.push({ phase: name, ...longestTasks(await demo.browser.stopTracing()) });
  };
  const seen = async (...path: string[]) => {
    const found = await page.waitForFunction(reached, ['ec-tco-calculator', ...path]);
    return found.asElement() as ElementHandle<HTMLElement>;
  };
  const type = async (): Promise<void> => {
    await (await seen('ec-tco-business', 'ec-tco-number-field', 'input')).focus();
    for (let i = 0; i < 8; i += 1) {
      await page.keyboard.press(i % 2 === 0 ? '1' : 'Backspace');
      await wait(i % 4 === 3 ? 1500 : 120);
    }
  };
  const use = (tool: Readonly<Record<string, string>>): Promise<void> =>
    page.evaluate((detail) => {
      document
        .querySelector('ec-tco-calculator')
        ?.shadowRoot?.querySelector('ec-tco-toolbar')
        ?.dispatchEvent(new CustomEvent('ec-tco-tool', { detail, bubbles: true, composed: true }));
    }, tool);
  const scroll = async (x: number): Promise<void> => {
    await page.mouse.move(x, 450);
    for (let i = 0; i < 25; i += 1) {
      await page.mouse.wheel(0, 300);
      await wait(50);
    }
  };
  try {
    await phase('sample shop loaded', () =>
      page.evaluate(() => {
        (document.querySelector('ec-tco-calculator') as HTMLElement & { persona: string }).persona = 'apparel-chain';
      }),
    );
    // Bringing it into the page is the test's work.
    await page.evaluate((value) => Object.assign(window, { ecTcoScenario: value }), scenario);
    await phase('scenario set', () =>
      page.evaluate(() => {
        const calculator = document.querySelector('ec-tco-calculator') as HTMLElement & { scenario: unknown };
        let refused = false;
        calculator.addEventListener('ec-tco-error', () => (refused = true), { once: true });
        calculator.scenario = (window as unknown as { ecTcoScenario: unknown }).ecTcoScenario;
        if (refused) throw new Error('The scenario was refused.');
      }),
    );
    await settled(page);
    await phase('typing, with pauses', type);
    await phase('undo', () => page.keyboard.press('Control+z'));
    await phase('result scrolled', () => scroll(1000));
    await phase('page scrolled', () => scroll(300));
    await phase('each section opened', () => openAll(page));
    await phase('typing, all open', type);
    for (const language of ['en', 'ja']) {
      await phase(`language ${language}`, () =>
        page.evaluate((lang) => {
          document.documentElement.lang = lang;
        }, language),
      );
    }
    await phase('yen to 万円', () => use({ tool: 'scale', scale: 'man' }));
    await phase('theme dark', () =>
      page.evaluate(() => document.querySelector('ec-tco-calculator')?.setAttribute('theme', 'dark')),
    );
    await phase('a total explained', async () => {
      await page.evaluate(() => {
        const calculator = document.querySelector('ec-tco-calculator') as HTMLElement & {
          scenario: { readonly options: readonly { readonly id: string }[] };
        };
        const path = `options/${calculator.scenario.options[0]?.id}/totalWithIncident`;
        calculator.shadowRoot
          ?.querySelector('ec-tco-results')
          ?.dispatchEvent(
            new CustomEvent('ec-tco-explain', { detail: { path, shown: '' }, bubbles: true, composed: true }),
          );
      });
      await seen('ec-tco-explanation', '.operands');
    });
    await page.keyboard.press('Escape');
    await phase('copy kept, typing', async () => {
      await use({ tool: 'keep' });
      await type();
    });
    await phase('link to share', async () => {
      await use({ tool: 'share' });
      await seen('ec-tco-share-dialog', 'ec-tco-dialog', 'dialog[open]');
    });
    await page.keyboard.press('Escape');
    await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
    await phase('print', async () => {
      await use({ tool: 'print' });
      await page.waitForFunction(() => (window as unknown as { printed?: boolean }).printed);
    });
    await show(page, 'take');
    let file = '';
    for (const [name, paper] of [
      ['request for approval in Word', 'approval.docx'],
      ['workbook', 'workbook.xlsx'],
    ] as const) {
      const saved = page.waitForEvent('download');
      await phase(
        name,
        async () => {
          await (await seen('ec-tco-take-home', `[data-paper="${paper}"]:not(:disabled)`)).evaluate((button) =>
            button.click(),
          );
          await saved;
        },
        1000,
      );
      file = await (await saved).path();
    }
    await phase('workbook read back', async () => {
      await (await seen('ec-tco-toolbar', 'input[type=file]')).setInputFiles(file);
      await seen('ec-tco-notice', '.notice');
    });
    return stalls;
  } finally {
    await page.context().close();
  }
}

/** Opens what is closed, one after the other, as long as something is. */
async function openAll(page: Page): Promise<void> {
  const openOne = () =>
    page.evaluate(() => {
      const closed = (root: ParentNode): HTMLElement | undefined => {
        for (const element of root.querySelectorAll('*')) {
          const { shadowRoot } = element;
          if (!shadowRoot) continue;
          const own = element.localName === 'ec-tco-disclosure' && !(element as HTMLElement & { open: boolean }).open;
          const found = (own ? shadowRoot.querySelector<HTMLElement>('summary') : undefined) ?? closed(shadowRoot);
          if (found) return found;
        }
        return undefined;
      };
      const summary = closed(document);
      summary?.click();
      return summary !== undefined;
    });
  for (let i = 0; i < 40 && (await openOne()); i += 1) await wait(120);
}

function longestTasks(trace: Buffer): Omit<Stall, 'phase'> {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  // Whichever of several renderers is the page's: the others have nothing to do.
  const tasks = traceEvents.filter(
    ({ pid, tid, ph, name }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  );
  const most = (key: 'dur' | 'tdur') => tasks.map((event) => (event[key] ?? 0) / 1000).toSorted((a, b) => b - a);
  return { tasks: most('tdur').slice(0, SHOWN), longest: most('dur')[0] ?? 0 };
}
