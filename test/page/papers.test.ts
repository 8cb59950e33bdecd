import { readFileSync } from 'node:fs';
import { documentHtml } from '@ec-tco/report/documents';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ICAL from 'ical.js';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seen, WRITER_TEXTS } from '../hostile/writer-texts.ts';
import { show } from './demo-page.ts';
import { type Hosts, openHosts } from './host-server.ts';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
}, 60_000);
afterAll(() => hosts?.close());

async function open(persona: string, language: 'ja' | 'en') {
  // Served under the strictest policy: see `STRICT`.
  const opened = await hosts.open({
    body: `<ec-tco-calculator persona="${persona}" lang="${language}"></ec-tco-calculator>`,
  });
  await opened.page.locator('ec-tco-answer p').first().waitFor();
  // Something with a date, so that there is a calendar.
  await opened.page.evaluate(() => {
    const calculator = document.querySelector('ec-tco-calculator');
    const scenario = calculator?.scenario;
    if (calculator && scenario) calculator.scenario = { ...scenario, tasks: { 'item-1': { due: '2027-01-31' } } };
  });
  await show(opened.page, 'take');
  await opened.page.locator('ec-tco-take-home h2').waitFor();
  return opened;
}

/** Presses a paper's button and takes what the browser saves. */
async function save(page: Page, key: string): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.locator(`ec-tco-take-home [data-paper="${key}"]`).click();
  const file = await download;
  await page.locator('ec-tco-take-home [data-paper][aria-disabled]').waitFor({ state: 'detached' });
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const part = (bytes: Buffer, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** What a file of each kind must be. */
const CHECKS: Readonly<Record<string, (bytes: Buffer) => void>> = {
  html: (bytes) => expect(bytes.toString()).toMatch(/^<!DOCTYPE html>\n<html lang="(?:ja|en)">[^]+<\/html>\n$/),
  docx: (bytes) => expect(part(bytes, 'word/document.xml')).toContain('</w:document>'),
  xlsx: (bytes) => expect(part(bytes, 'xl/workbook.xml')).toContain('</workbook>'),
  csv: (bytes) => expect(bytes.toString()).toMatch(/^\uFEFF"[^]+"ec-tco\/[a-z-]+-table"/),
  ics: (bytes) => expect(new ICAL.Component(ICAL.parse(bytes.toString()) as unknown[]).name).toBe('vcalendar'),
  md: (bytes) => expect(bytes.toString()).toMatch(/^## /),
  json: (bytes) => expect(JSON.parse(bytes.toString())).toMatchObject({ format: 'ec-tco/result', scenarioVersion: 2 }),
};

const KINDS = ['approval', 'request', 'questions', 'acceptance', 'periodic', 'plan', 'self-check'];
const ALL = [
  ...KINDS.flatMap((paper) => [`${paper}.html`, `${paper}.docx`]),
  ...['plan.csv', 'plan.ics', 'plan.xlsx', 'self-check.xlsx', 'workbook.xlsx'],
  ...['table.csv', 'table.md', 'table.json'],
];
/** Chromium takes ten files from a page that nobody moves a mouse over. */
const A_PAGE = 8;

it.each(['ja', 'en'] as const)(
  '%s: every paper is made on the page, under the strictest policy',
  async (language) => {
    for (let first = 0; first < ALL.length; first += A_PAGE) {
      const { page, complaints } = await open('cosmetics-operating', language);
      const select = page.locator('ec-tco-take-home ec-tco-select select');
      await select.evaluate((element) => {
        const own = element as HTMLSelectElement;
        own.value = [...own.options].find(({ text }) => text.includes('SaaS'))?.value ?? '';
        own.dispatchEvent(new Event('change', { bubbles: true }));
      });
      const buttons = page.locator('ec-tco-take-home [data-paper]');
      await page.locator('[data-paper="questions.html"]').waitFor();
      const keys = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('data-paper') ?? ''));
      expect(keys.sort()).toEqual(ALL.toSorted());
      for (const key of ALL.slice(first, first + A_PAGE)) {
        const { name, bytes } = await save(page, key);
        const format = key.replace(/.*\./, '');
        expect(name.endsWith(`.${format}`), `${key}: ${name}`).toBe(true);
        CHECKS[format]?.(bytes);
      }
      await page.context().close();
      expect(complaints).toEqual([]);
    }
  },
  120_000,
);

it('a sheet for printing opens in the browser under its own policy, without a script', async () => {
  const { page, complaints } = await open('cosmetics-operating', 'ja');
  const { bytes } = await save(page, 'plan.html');
  const violations: string[] = [];
  const sheet = await page.context().newPage();
  sheet.on('console', (message) => violations.push(message.text()));
  await sheet.setContent(bytes.toString());
  expect(await sheet.locator('h1').textContent()).toMatch(/^実施計画　/);
  expect(await sheet.locator('script').count()).toBe(0);
  await page.context().close();
  expect([...violations, ...complaints]).toEqual([]);
}, 60_000);

it('hostile texts are read in the browser as what they are', async () => {
  const texts = Object.values(WRITER_TEXTS);
  const html = documentHtml({
    language: 'ja',
    title: texts.join(' '),
    sections: texts.map((text, i) => ({
      id: `section-${i}`,
      heading: text,
      blocks: [
        { kind: 'paragraph', text },
        { kind: 'fields', fields: [{ label: text, value: text }] },
        { kind: 'checklist', items: [{ title: text, text, blank: text }] },
        { kind: 'table', caption: text, columns: [text, text], rows: [[text, text]] },
      ],
    })),
  });
  const { page: host, complaints } = await hosts.open({ body: '' });
  const page = await host.context().newPage();
  await page.setContent(html);
  const shown = await page
    .locator('section')
    .evaluateAll((all) =>
      all.map((one) =>
        ['p', 'dt', 'dd', 'strong', 'caption', 'thead th', 'tbody th', 'td'].map(
          (place) => one.querySelector(place)?.textContent ?? '',
        ),
      ),
    );
  const elements = await page.evaluate(
    () => document.querySelectorAll('main script, main img, main a, main iframe').length,
  );
  await page.context().close();
  expect(shown.map((places) => places.map(seen))).toEqual(texts.map((text) => Array<string>(8).fill(seen(text))));
  expect(elements).toBe(0);
  expect(complaints).toEqual([]);
}, 60_000);

it('answers and prices changed in Excel come home, and what is wrong is told by its cell', async () => {
  const { page, complaints } = await open('cosmetics-operating', 'ja');
  const { bytes } = await save(page, 'workbook.xlsx');
  const files = unzipSync(bytes);
  const names = [...part(bytes, 'xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map((match) => match[1]);
  const sheet = (name: string) => `xl/worksheets/sheet${names.indexOf(name) + 1}.xml`;
  const edit = (name: string, from: RegExp, to: string) => {
    const xml = strFromU8(files[sheet(name)] ?? new Uint8Array());
    const next = xml.replace(from, to);
    expect(next).not.toBe(xml);
    files[sheet(name)] = strToU8(next);
  };
  const upload = async (name: string, told: RegExp) => {
    const buffer = Buffer.from(zipSync(files));
    await page.locator('ec-tco-toolbar input[type=file]').setInputFiles({ name, buffer, mimeType: '' });
    const notice = page.locator('ec-tco-notice .notice', { hasText: told });
    return notice.innerText();
  };
  // 対策完了 of the first requirement, and the first number of the inputs.
  edit('自己点検', /<c r="F5"( s="\d+")?[^>]*\/>/, '<c r="F5"$1><v>46010</v></c>');
  edit('入力', /(<c r="B6"[^>]*><v>)[^<]*/, '$1123456');
  const told = await upload('shop.xlsx', /2か所が変わりました/);
  expect(told).toMatch(/構築1 .*→ 実施済み 2025-12-19/);
  const kept = () =>
    page.evaluate(() => {
      const { scenario } = document.querySelector('ec-tco-calculator') ?? {};
      return [scenario?.requirements['build-1'], scenario?.business.monthlySales] as const;
    });
  const home = await kept();
  expect(home[0]).toMatchObject({ status: 'done', due: '2025-12-19' });
  edit('入力', /(<c r="B6"[^>]*><v>)[^<]*/, '$1-5');
  expect(await upload('wrong.xlsx', /読み戻せませんでした/)).toContain('入力 B6');
  expect(await kept()).toEqual(home);
  await page.context().close();
  expect(complaints).toEqual([]);
}, 60_000);
