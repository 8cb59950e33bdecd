import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createScenario } from '@ec-tco/core';
import { parsePreset } from '@ec-tco/core/scenario';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Hosts, openHosts } from './host-server.ts';

const DIST = fileURLToPath(new URL('../../packages/widget/dist/', import.meta.url));
const FOLDER = readdirSync(DIST).find((name) => /^ec-tco-\d/.test(name)) ?? 'none';
const SAMPLE = readFileSync(new URL('../../docs/presets/sample-association.json', import.meta.url), 'utf8');

/** The documents' sample, with a shop made of its own archetype. */
function preset(): string {
  const read = parsePreset(SAMPLE);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const options = read.preset.archetypes.map((archetype) => ({ archetype, id: 'cart' }));
  const made = createScenario({ monthlySales: 700_000, language: 'ja', options });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  const scenario = { ...made.scenario, title: '会員の店' };
  const shops = [{ id: 'members-shop', title: { ja: '会員の店', en: 'A member’s shop' }, scenario }];
  return JSON.stringify({ ...(JSON.parse(SAMPLE) as object), shops }).replaceAll('<', '\\u003c');
}
const block = (text = preset()) => `<script type="application/json">${text}</script>`;

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
}, 60_000);
afterAll(() => hosts?.close());

const title = () => document.querySelector('ec-tco-calculator')?.scenario?.title;

describe.each([
  ['one file', '<script type="module" src="/ec-tco-calculator.min.js"></script>'],
  ['in parts', `<script type="module" src="/${FOLDER}/ec-tco-calculator.js"></script>`],
])('a preset under the strict policy, %s', (_, head) => {
  const open = (body: string, more: { script?: string } = {}) => hosts.open({ bare: true, head, body, ...more });

  it('a block of data in the element is offered beside the question, with its publisher', async () => {
    const { page, complaints } = await open(`<ec-tco-calculator>${block()}</ec-tco-calculator>`);
    await page.locator('ec-tco-presets section').waitFor();
    expect(await page.locator('ec-tco-presets section').innerText()).toContain('見本協会（架空）');
    expect(await page.locator('ec-tco-start').isVisible()).toBe(true);
    await page.locator('ec-tco-presets li button').click();
    await page.locator('ec-tco-answer p').first().waitFor();
    const found = await page.evaluate(title);
    await page.context().close();
    expect([found, complaints]).toEqual(['会員の店', []]);
  }, 60_000);

  it('the attribute begins with its shop', async () => {
    const { page, complaints } = await open(`<ec-tco-calculator preset="members-shop">${block()}</ec-tco-calculator>`);
    await page.locator('ec-tco-answer p').first().waitFor();
    const found = await page.evaluate(title);
    await page.context().close();
    expect([found, complaints]).toEqual(['会員の店', []]);
  }, 60_000);

  it('a property set before the script has come, and another later', async () => {
    const { page, complaints } = await open('<ec-tco-calculator></ec-tco-calculator>', {
      script: `addEventListener('DOMContentLoaded', () => { document.querySelector('ec-tco-calculator').preset = ${preset()}; });`,
    });
    await page.locator('ec-tco-presets li button').waitFor();
    await page.evaluate((text) => {
      const element = document.querySelector('ec-tco-calculator') as unknown as { preset: unknown };
      element.preset = { ...(JSON.parse(text) as object), name: { ja: '別の料金', en: 'Others' } };
    }, preset());
    await expect.poll(() => page.locator('ec-tco-presets section').innerText()).toContain('別の料金');
    await page.context().close();
    expect(complaints).toEqual([]);
  }, 60_000);

  it('one that comes later, wrong at first', async () => {
    const { page, complaints } = await open('<ec-tco-calculator></ec-tco-calculator>');
    await page.locator('ec-tco-start').waitFor();
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.append('{"format":"ec-tco/preset"}');
      document.querySelector('ec-tco-calculator')?.append(script);
    });
    await page.locator('.settings').first().waitFor();
    expect(await page.locator('.settings').first().innerText()).toContain('1番目の script 要素のプリセットは使えない');
    // Whoever builds the page reads it in English, whose texts come for that.
    expect(complaints).toContainEqual(
      expect.stringMatching(/^<ec-tco-calculator>: The preset in script element 1 cannot .*Allowed: a string/),
    );
    await page.locator('ec-tco-start input').last().fill('80万');
    await page.locator('ec-tco-start button.primary').click();
    await page.locator('ec-tco-answer p').first().waitFor();
    await page.context().close();
  }, 60_000);
});

it('in parts, a page without a preset loads nothing of what reads one', async () => {
  const { page } = await hosts.open({
    bare: true,
    head: `<script type="module" src="/${FOLDER}/ec-tco-calculator.js"></script>`,
    body: '<ec-tco-calculator persona="tea-farm"></ec-tco-calculator>',
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.locator('ec-tco-answer p').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.context().close();
  expect(asked.filter((url) => url.includes('preset'))).toEqual([]);
}, 60_000);
