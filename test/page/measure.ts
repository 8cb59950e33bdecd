// What a reader waits for on the demo page, with the largest sample shop: milliseconds of main-thread work.
import { readFileSync } from 'node:fs';
import type { LitElement } from 'lit';
import type { CDPSession, Page } from 'playwright';
import { type Demo, settled } from './demo-page.ts';

const EXAMPLE = new URL('../../docs/examples/6-apparel-chain.json', import.meta.url);

export interface Typing {
  /** Median of the script that a digit sets off until the answer is in the document. */
  readonly script: number;
  /** The same with all of the next frame: style, layout, paint and the wait for the compositor. */
  readonly painted: number;
  /** So much is not exceeded by 95 % of the digits. */
  readonly painted95: number;
  /** Tasks over 50 ms while typing and in the pauses, in which the analysis is made. */
  readonly longTasks: readonly number[];
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);
const quantile = (values: readonly number[], q: number) => sorted(values)[Math.floor((values.length - 1) * q)] ?? 0;

/** Types digits into the monthly sales, quickly and with pauses, on a processor slowed by so much. */
export async function measureTyping(demo: Demo, slowed: number, digits = 40): Promise<Typing> {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } });
  try {
    const scenario = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as unknown;
    await page.evaluate((value) => {
      const calculator = document.querySelector('ec-tco-calculator');
      if (calculator) (calculator as { scenario: unknown }).scenario = value;
    }, scenario);
    await settled(page);
    const session = await page.context().newCDPSession(page);
    await slow(session, slowed);
    const { scripts, works, longTasks } = await type(page, digits, slowed);
    await slow(session, 1);
    return {
      script: quantile(scripts, 0.5),
      painted: quantile(works, 0.5),
      painted95: quantile(works, 0.95),
      longTasks,
    };
  } finally {
    await page.context().close();
  }
}

const slow = (session: CDPSession, rate: number) => session.send('Emulation.setCPUThrottlingRate', { rate });

async function type(page: Page, digits: number, slowed: number) {
  return page.evaluate(
    async ({ digits, pause }) => {
      const find = (root: ParentNode, ...path: string[]): Element => {
        const [first = '', ...rest] = path;
        const found = root.querySelector(first);
        if (!found) throw new Error(`no ${first}`);
        return rest.length > 0 ? find(found.shadowRoot ?? found, ...rest) : found;
      };
      const input = find(
        document,
        'ec-tco-calculator',
        'ec-tco-business',
        'ec-tco-number-field',
        'input',
      ) as HTMLInputElement;
      const longTasks: number[] = [];
      const observer = new PerformanceObserver((list) => {
        longTasks.push(...list.getEntries().map(({ duration }) => duration));
      });
      observer.observe({ type: 'longtask' });
      const task = () =>
        new Promise<void>((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(0);
        });
      const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
      /** The time from the frame's first callback until it is painted. */
      const frame = () =>
        new Promise<number>((done) => {
          requestAnimationFrame(() => {
            const start = performance.now();
            void task().then(() => done(performance.now() - start));
          });
        });
      const calculator = find(document, 'ec-tco-calculator') as LitElement;
      const parts = [...(calculator.shadowRoot?.querySelectorAll('*') ?? [])] as Partial<LitElement>[];
      input.focus();
      const scripts: number[] = [];
      const works: number[] = [];
      for (let i = 0; i < digits; i += 1) {
        // One digit more or one less, so that each is another result; a pause now and then.
        input.value = i % 2 === 0 ? `${input.value}${i % 10}` : input.value.slice(0, -1);
        const event = new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' });
        const painted = frame();
        const start = performance.now();
        input.dispatchEvent(event);
        // All of these are microtasks of this very task.
        await calculator.updateComplete;
        for (const part of parts) await part.updateComplete;
        const script = performance.now() - start;
        scripts.push(script);
        works.push(script + (await painted));
        await wait(i % 5 === 4 ? pause : 100);
      }
      await wait(pause);
      observer.disconnect();
      return { scripts, works, longTasks };
    },
    { digits, pause: 700 * Math.min(slowed, 2) },
  );
}

/** Milliseconds from the element's definition until the largest sample shop's answer is painted. */
export async function measureFirst(demo: Demo): Promise<number> {
  const page = await demo.open({ viewport: { width: 1280, height: 900 } }, (fresh) =>
    fresh.addInitScript(() => {
      void customElements.whenDefined('ec-tco-calculator').then(() => {
        const start = performance.now();
        const calculator = document.createElement('ec-tco-calculator');
        calculator.persona = 'apparel-chain';
        document.querySelector('main')?.append(calculator);
        const look = (): void => {
          const shown = calculator.shadowRoot?.querySelector('ec-tco-answer')?.shadowRoot;
          if (!shown?.querySelector('#headline')?.textContent?.trim()) {
            requestAnimationFrame(look);
            return;
          }
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => performance.mark('first', { detail: performance.now() - start });
          port2.postMessage(0);
        };
        requestAnimationFrame(look);
      });
    }),
  );
  try {
    await page.waitForFunction(() => performance.getEntriesByName('first').length > 0);
    return await page.evaluate(() => Number((performance.getEntriesByName('first')[0] as PerformanceMark).detail));
  } finally {
    await page.context().close();
  }
}
